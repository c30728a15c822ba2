// newsprint-metadata: what articles say of themselves, a name and value on each line, or a row of a spreadsheet for each article.
#include <newsprint.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "common/command_line.hpp"
#include "common/csv.hpp"
#include "common/each_article.hpp"
#include "common/output.hpp"

namespace {

constexpr examples::program self{
    "newsprint-metadata", "newsprint-metadata [--format F] [FILE…]",
    "Prints the metadata of each news article (plain text, UTF-8): language, section, headline, decks, publisher, authors,\n"
    "times, dateline, tags, copyright; of these, what the article has. Reads standard input where no FILE is given, or where\n"
    "it is -.\n"
    "\n"
    "  --format F  text (a name, a tab and a value on each line; an empty line before the next article), csv or tsv (a row\n"
    "              for each article; several values of a field are joined by \"; \")\n"
    "  --help      this text\n"
    "  --version   the version\n"
    "\n"
    "The exit status is 1 where a file could not be read or is not UTF-8 (the others are done all the same)\n"
    "and 2 for wrong options.\n"};

const std::vector<std::string> columns = {"id",        "language",  "section",  "headline", "decks", "publisher", "authors",
                                          "published", "modified", "dateline", "tags",     "copyright"};

}  // namespace

int main(int argc, char** argv) {
    std::string_view format = "text";
    std::vector<const char*> files;
    if (const auto status =
            examples::read_command_line(argc, argv, self, {{"--format", nullptr, &format, "text|csv|tsv"}}, files))
        return *status;

    examples::file_stream out(stdout);
    examples::row_writer rows(out, format);
    if (format != "text") rows.row(columns);
    bool first = true;
    return examples::each_article(self, files, out, [&](std::string_view id, const newsprint::article& article) {
        if (format == "text") {
            if (!first) out.write("\n");
            first = false;
            if (files.size() > 1) out.write("id\t" + std::string(id) + '\n');
            for (const auto& [name, value] : article.metadata()) out.write(std::string(name) + '\t' + value + '\n');
            return;
        }
        std::vector<std::string> cells(columns.size());
        cells[0] = id;
        for (const auto& [name, value] : article.metadata()) {
            std::string& cell = cells[static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin())];
            cell += (cell.empty() ? "" : "; ") + value;
        }
        rows.row(cells);
    });
}
