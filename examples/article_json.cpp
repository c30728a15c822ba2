// newsprint-json: articles as JSON, one object per article and line.
#include <newsprint.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "common/command_line.hpp"
#include "common/each_article.hpp"
#include "common/explain_text.hpp"
#include "common/formats.hpp"
#include "common/json_writer.hpp"
#include "common/output.hpp"

namespace {

constexpr examples::program self{
    "newsprint-json", "newsprint-json [--format F] [--pretty] [--blocks] [--explain] [FILE…]",
    "Prints the structure of each news article (plain text, UTF-8) as a JSON object on a line of its own.\n"
    "Reads standard input where no FILE is given, or where it is -.\n"
    "\n"
    "  --format F  newsprint (as it is without this option), schema.org (a NewsArticle in JSON-LD) or ninjs (IPTC ninjs 3.0)\n"
    "  --pretty    indented, for people\n"
    "  --blocks    also every block of lines: its kind, byte offsets and first line (in newsprint's format only)\n"
    "  --explain   not JSON: for each line its kind, the runner-up and the evidence\n"
    "  --help      this text\n"
    "  --version   the version\n"
    "\n"
    "The exit status is 1 where a file could not be read or is not UTF-8 (the others are done all the same)\n"
    "and 2 for wrong options.\n"};

template <class Json>
void write_article(examples::file_stream& out, examples::format format, std::string_view id, const newsprint::article& article,
                   examples::field_set fields) {
    Json json(out);
    json.object([&] { examples::write_members(json, format, id, article, fields); });
    out.Put('\n');
}

}  // namespace

int main(int argc, char** argv) {
    bool pretty = false, blocks = false, explain = false;
    std::string_view format = "newsprint";
    std::vector<const char*> files;
    if (const auto status = examples::read_command_line(argc, argv, self,
                                                        {{"--pretty", &pretty},
                                                         {"--blocks", &blocks},
                                                         {"--explain", &explain},
                                                         {"--format", nullptr, &format, examples::format_names}},
                                                        files))
        return *status;

    auto fields = examples::field_set::usual();
    if (blocks) fields.add("blocks");
    examples::file_stream out(stdout);
    const auto write = pretty ? write_article<examples::pretty_json<examples::file_stream>>
                              : write_article<examples::compact_json<examples::file_stream>>;
    return examples::each_article(self, files, out, [&](std::string_view id, const newsprint::article& article) {
        if (explain) examples::write_reasons(out, id, article);
        else write(out, examples::format_named(format), id, article, fields);
    });
}
