// Makes include/newsprint/language/tables/: the word tables of the languages, so that no user's compiler has to.
// Usage: make_tables FOLDER. Run it after a change of a list in include/newsprint/language/ (tools/make_tables.sh does).
#include <cstdio>
#include <string>
#include <vector>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>
#include <newsprint/language/table.hpp>

namespace {

using namespace newsprint;

/// A piece of the letters as C++ string literals, cut between code points.
void print_letters(std::FILE* out, std::string_view rest) {
    while (!rest.empty()) {
        const std::string_view piece = text::head(rest, 120);
        rest.remove_prefix(piece.size());
        std::fputs("    \"", out);
        for (const char c : piece) {
            if (c == '"' || c == '\\' || c == '?') std::fputc('\\', out);
            if (c != '\0') std::fputc(c, out);
        }
        std::fputs("\"\n", out);
    }
}

template <class T, class F>
void print_array(std::FILE* out, const std::vector<T>& values, std::size_t per_line, F print) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % per_line == 0) std::fputs(i == 0 ? "    " : ",\n    ", out);
        else std::fputs(", ", out);
        print(values[i]);
    }
}

template <class L>
bool write(const std::string& folder, const char* name) {
    const auto size = detail::size_of(L::words);
    std::string letters(size.letters + size.letters / 100 + 1000, '\0');  // with room for the ends of pieces
    std::vector<std::uint32_t> entries(2 * size.words);
    std::vector<std::uint16_t> begins(detail::buckets_for(size.words) + 1);
    std::vector<std::uint32_t> filter(2 * word_filter::size);
    detail::lay_out(L::words, size.words, letters.data(), entries.data(), begins.data(), filter.data());
    std::vector<const char*> in_pieces;
    for (std::size_t at = 0; at < letters.size(); at += detail::piece_size) in_pieces.push_back(letters.data() + at);
    std::vector<std::uint16_t> tails(size.words), tail_begins(detail::buckets_for(size.words) + 1);
    const word_table made{in_pieces.data(), entries.data(), begins.data(), filter.data(), detail::shift_for(size.words), nullptr, nullptr};
    tails.resize(detail::lay_out_tails(made, size.words, tails.data(), tail_begins.data()));

    std::FILE* const out = std::fopen((folder + "/" + name + ".hpp").c_str(), "w");
    if (out == nullptr) return false;
    std::fprintf(out,
                 "// The words of %s as a table. Made by tools/make_tables from language/%s.hpp: do not edit.\n#pragma once\n\n"
                 "#include <newsprint/language/table.hpp>\n\nnamespace newsprint {\ninline namespace v0 {\n\nstruct %s;\n\n"
                 "// clang-format off\nnamespace detail::tables::%s {\n\n",
                 name, name, name, name);
    std::string pieces;
    for (std::size_t at = 0; at < letters.size() && letters[at] != '\0'; at += detail::piece_size) {
        const std::string piece = "letters_" + std::to_string(at / detail::piece_size);
        std::fprintf(out, "inline constexpr char %s[] =\n", piece.c_str());
        print_letters(out, std::string_view(letters).substr(at, detail::piece_size));
        std::fputs("    \"\";\n", out);
        pieces += (pieces.empty() ? "" : ", ") + piece;
    }
    std::fprintf(out, "inline constexpr const char* letters[] = {%s};\n", pieces.c_str());
    std::fputs("\ninline constexpr std::uint32_t entries[] = {\n", out);
    print_array(out, entries, 12, [&](std::uint32_t n) { std::fprintf(out, "%u", n); });
    std::fputs("};\n\ninline constexpr std::uint16_t begins[] = {\n", out);
    print_array(out, begins, 24, [&](std::uint16_t b) { std::fprintf(out, "%u", b); });
    std::fputs("};\n\ninline constexpr std::uint32_t filter[] = {\n", out);
    print_array(out, filter, 12, [&](std::uint32_t n) { std::fprintf(out, "%u", n); });
    std::fputs("};\n\ninline constexpr std::uint16_t tails[] = {\n", out);
    print_array(out, tails, 24, [&](std::uint16_t n) { std::fprintf(out, "%u", n); });
    std::fputs("};\n\ninline constexpr std::uint16_t tail_begins[] = {\n", out);
    print_array(out, tail_begins, 24, [&](std::uint16_t n) { std::fprintf(out, "%u", n); });
    std::fprintf(out, "};\n\n}  // namespace detail::tables::%s\n// clang-format on\n\ntemplate <>\nstruct ready_table<%s> {\n"
                      "    static constexpr word_table value{detail::tables::%s::letters, detail::tables::%s::entries, detail::tables::%s::begins,\n"
                      "                                      detail::tables::%s::filter, %u,\n"
                      "                                      detail::tables::%s::tails, detail::tables::%s::tail_begins};\n};\n\n"
                      "}  // namespace v0\n}  // namespace newsprint\n",
                 name, name, name, name, name, name, detail::shift_for(size.words), name, name);
    return std::fclose(out) == 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return std::fputs("usage: make_tables FOLDER\n", stderr), 2;
    const std::string folder = argv[1];
    const bool done = write<korean>(folder, "korean") && write<english>(folder, "english") && write<japanese>(folder, "japanese") &&
                      write<chinese>(folder, "chinese") && write<generic>(folder, "generic");
    if (!done) std::perror("make_tables");
    return done ? 0 : 1;
}
