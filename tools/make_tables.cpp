// Makes include/newsprint/language/tables/: the word tables of the languages, so that no user's compiler has to.
// Usage: make_tables FOLDER. Run it after a change of a list in include/newsprint/language/ (tools/make_tables.sh does).
#include <algorithm>
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

/// Numbers as a literal of their bytes.
template <class T>
void print_numbers(std::FILE* out, const char* name, const T* numbers, std::size_t count) {
    std::string bytes(count * sizeof(T), '\0');
    detail::put_bytes(std::vector<T>(numbers, numbers + count), bytes.data());
    std::fprintf(out, "\ninline constexpr char %s[] =\n    \"", name);
    constexpr int widest = 140;
    int column = 0;
    for (const char c : bytes) {
        if (column >= widest) column = 0, std::fputs("\"\n    \"", out);
        const bool as_it_is = c > ' ' && c < 0x7F && c != '"' && c != '\\' && c != '?';
        column += as_it_is ? std::fprintf(out, "%c", c) : std::fprintf(out, "\\%03o", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    std::fputs("\";\n", out);
}

template <class L>
bool write(const std::string& folder, const char* name) {
    const auto size = detail::size_of(L::words);
    std::string letters(size.letters + size.letters / 100 + 1000, '\0');  // with room for the ends of pieces
    std::vector<std::uint32_t> entries(2 * size.words);
    std::vector<std::uint16_t> begins(detail::buckets_for(size.words) + 1);
    std::vector<std::uint32_t> filter(word_filter::whole_size);
    std::vector<std::uint8_t> beginnings(2 * word_table::bytes_of_beginnings(detail::shift_for(size.words)));
    detail::lay_out(L::words, size.words, letters.data(), entries.data(), begins.data(), beginnings.data(), filter.data());
    std::vector<const char*> in_pieces;
    for (std::size_t at = 0; at < letters.size(); at += detail::piece_size) in_pieces.push_back(letters.data() + at);
    std::vector<std::uint16_t> tails(size.words), tail_begins(detail::buckets_for(size.words) + 1);
    std::string entry_bytes(8 * size.words, '\0');
    detail::put_bytes(entries, entry_bytes.data());
    constexpr std::size_t in_piece = word_table::piece_of_entries;
    std::vector<const char*> entries_in_pieces;
    for (std::size_t i = 0; i < size.words; i += in_piece) entries_in_pieces.push_back(entry_bytes.data() + 8 * i);
    const word_table made{in_pieces.data(), entries_in_pieces.data(), nullptr, nullptr, nullptr, detail::shift_for(size.words), nullptr, nullptr};
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
    pieces.clear();
    for (std::size_t i = 0; i < size.words; i += in_piece) {
        const std::string piece = "entries_" + std::to_string(i / in_piece);
        print_numbers(out, piece.c_str(), entries.data() + 2 * i, 2 * std::min(in_piece, size.words - i));
        pieces += (pieces.empty() ? "" : ", ") + piece;
    }
    std::fprintf(out, "inline constexpr const char* entries[] = {%s};\n", pieces.c_str());
    print_numbers(out, "begins", begins.data(), begins.size());
    print_numbers(out, "beginnings", beginnings.data(), beginnings.size());
    print_numbers(out, "filter", filter.data(), filter.size());
    print_numbers(out, "tails", tails.data(), tails.size());
    print_numbers(out, "tail_begins", tail_begins.data(), tail_begins.size());
    std::fprintf(out, "\n}  // namespace detail::tables::%s\n// clang-format on\n\ntemplate <>\nstruct ready_table<%s> {\n"
                      "    static constexpr unsigned layout = %u;\n"
                      "    static constexpr word_table value{detail::tables::%s::letters, detail::tables::%s::entries, detail::tables::%s::begins,\n"
                      "                                      detail::tables::%s::beginnings, detail::tables::%s::filter, %u,\n"
                      "                                      detail::tables::%s::tails, detail::tables::%s::tail_begins};\n};\n\n"
                      "}  // namespace v0\n}  // namespace newsprint\n",
                 name, name, word_table::layout, name, name, name, name, name, detail::shift_for(size.words), name, name);
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
