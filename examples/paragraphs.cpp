// newsprint-paragraphs: the running text of articles and nothing else.
#include <newsprint.hpp>

#include <string_view>
#include <vector>

#include "common/command_line.hpp"
#include "common/each_article.hpp"
#include "common/output.hpp"

namespace {

constexpr examples::program self{
    "newsprint-paragraphs", "newsprint-paragraphs [--headline] [--between TEXT] [FILE…]",
    "Prints the body of news articles (plain text, UTF-8): paragraphs, crossheads and list items, with an empty line between\n"
    "them; no bylines, captions, tables, links or page furniture, nothing twice. Reads standard input where no FILE is given,\n"
    "or where it is -.\n"
    "\n"
    "  --headline      the headline first\n"
    "  --between TEXT  a line between two articles (an empty one without this option)\n"
    "  --help          this text\n"
    "  --version       the version\n"
    "\n"
    "The exit status is 1 where a file could not be read or is not UTF-8 (the others are done all the same)\n"
    "and 2 for wrong options.\n"};

}  // namespace

int main(int argc, char** argv) {
    bool headline = false;
    std::string_view between;
    std::vector<const char*> files;
    if (const auto status = examples::read_command_line(
            argc, argv, self, {{"--headline", &headline}, {"--between", nullptr, &between}}, files))
        return *status;

    using kind = newsprint::block_kind;
    examples::file_stream out(stdout);
    bool first_article = true;
    return examples::each_article(self, files, out, [&](std::string_view, const newsprint::article& article) {
        if (!first_article) out.write(between), out.write("\n");
        first_article = false;
        auto before = kind::notice;  // nothing yet
        const auto print = [&](kind of, std::string_view text) {
            if (before != kind::notice && !(before == kind::list_item && of == kind::list_item)) out.write("\n");
            before = of;
            if (of == kind::list_item) out.write("- ");
            out.write(newsprint::folded(text));
            out.write("\n");
        };
        if (headline && article.headline()) print(kind::crosshead, *article.headline());
        for (const newsprint::body_item& item : article.body())
            if (item.kind != kind::speaker) print(item.kind, item.text);
    });
}
