// newsprint-captions: the photo captions of articles with who is credited.
#include <newsprint.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "common/command_line.hpp"
#include "common/csv.hpp"
#include "common/each_article.hpp"
#include "common/output.hpp"

namespace {

constexpr examples::program self{
    "newsprint-captions", "newsprint-captions [--format F] [FILE…]",
    "Prints the captions of news articles (plain text, UTF-8), each once: the article's id (its file's name), the text, who is\n"
    "credited, how often it is printed. Reads standard input where no FILE is given, or where it is -.\n"
    "\n"
    "  --format F  csv (RFC 4180; as it is without this option), tsv or markdown\n"
    "  --help      this text\n"
    "  --version   the version\n"
    "\n"
    "The exit status is 1 where a file could not be read or is not UTF-8 (the others are done all the same)\n"
    "and 2 for wrong options.\n"};

}  // namespace

int main(int argc, char** argv) {
    std::string_view format = "csv";
    std::vector<const char*> files;
    if (const auto status =
            examples::read_command_line(argc, argv, self, {{"--format", nullptr, &format, examples::row_formats}}, files))
        return *status;

    examples::file_stream out(stdout);
    examples::row_writer rows(out, format);
    rows.row({"id", "text", "credit", "occurrences"});
    return examples::each_article(self, files, out, [&](std::string_view id, const newsprint::article& article) {
        for (const newsprint::caption& caption : article.captions())
            rows.row({std::string(id), newsprint::folded(caption.text), newsprint::folded(caption.credit.value_or("")),
                      std::to_string(caption.occurrences)});
    });
}
