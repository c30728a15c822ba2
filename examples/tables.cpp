// newsprint-tables: the key-value tables of articles.
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
    "newsprint-tables", "newsprint-tables [--format F] [FILE…]",
    "Prints the key-value tables of news articles (plain text, UTF-8). Reads standard input where no FILE is given, or where\n"
    "it is -.\n"
    "\n"
    "  --format F  csv (RFC 4180; as it is without this option) or tsv: a row for each value, with the article's id (its\n"
    "              file's name), the table's number and title, the row's key, the column if it has a name, the value, and\n"
    "              the table's source; markdown: the tables as they stand, for people\n"
    "  --help      this text\n"
    "  --version   the version\n"
    "\n"
    "The exit status is 1 where a file could not be read or is not UTF-8 (the others are done all the same)\n"
    "and 2 for wrong options.\n"};

using strings = std::vector<std::string>;

strings folded(const auto& texts) {
    strings out;
    for (std::string_view text : texts) out.push_back(newsprint::folded(text));
    return out;
}

/// The column of the value `index`; further values of a row stand in the last one.
std::string column_of(const strings& columns, std::size_t index) {
    return columns.size() < 2 ? "" : columns[std::min(index + 1, columns.size() - 1)];
}

void print_grid(examples::file_stream& out, const newsprint::table& table) {
    const strings columns = folded(table.columns());
    std::size_t widest = std::max<std::size_t>(columns.size(), 2);
    if (columns.empty())
        for (const newsprint::row& row : table.rows()) widest = std::max(widest, folded(row.values()).size() + 1);
    auto print = [&, rows = examples::row_writer(out, "markdown")](strings cells) mutable {
        for (; cells.size() > widest; cells.pop_back()) cells[widest - 1] += "; " + cells[widest];
        cells.resize(widest);
        rows.row(cells);
    };
    if (const auto title = table.title()) out.write("**" + newsprint::folded(*title) + "**\n\n");
    print(columns);
    for (const newsprint::row& row : table.rows()) {
        strings cells = folded(row.values());
        cells.insert(cells.begin(), newsprint::folded(row.key));
        print(cells);
    }
    if (const auto source = table.source()) out.write("\n(" + newsprint::folded(*source) + ")\n");
    out.write("\n");
}

}  // namespace

int main(int argc, char** argv) {
    std::string_view format = "csv";
    std::vector<const char*> files;
    if (const auto status =
            examples::read_command_line(argc, argv, self, {{"--format", nullptr, &format, examples::row_formats}}, files))
        return *status;

    examples::file_stream out(stdout);
    examples::row_writer rows(out, format);
    if (format != "markdown") rows.row({"id", "table", "title", "key", "column", "value", "source"});
    return examples::each_article(self, files, out, [&](std::string_view id, const newsprint::article& article) {
        std::size_t number = 0;
        for (const newsprint::table& table : article.tables()) {
            ++number;
            if (format == "markdown") {
                print_grid(out, table);
                continue;
            }
            const strings columns = folded(table.columns());
            for (const newsprint::row& row : table.rows()) {
                std::size_t index = 0;
                for (std::string_view value : row.values())
                    rows.row({std::string(id), std::to_string(number), newsprint::folded(table.title().value_or("")),
                              newsprint::folded(row.key), column_of(columns, index++), newsprint::folded(value),
                              newsprint::folded(table.source().value_or(""))});
            }
        }
    });
}
