// newsprint-annotate: the article itself, its parts marked, in a terminal or as a page for a browser.
#include <newsprint.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/annotated_page.hpp"
#include "common/command_line.hpp"
#include "common/each_article.hpp"
#include "common/output.hpp"
#include "common/terminal.hpp"

namespace {

constexpr examples::program self{
    "newsprint-annotate", "newsprint-annotate [--html] [--color WHEN] [--width N] [FILE…]",
    "Prints news articles (plain text, UTF-8) as they are, with the kind of each block of lines in the margin: in colour and\n"
    "broken to the terminal's width, or plain and unbroken where the output is no terminal. Reads standard input where no\n"
    "FILE is given, or where it is -.\n"
    "\n"
    "  --html        a page for a browser instead, in one file: text, fields, captions, tables, kinds to show and hide\n"
    "  --color WHEN  always, never or auto (on a terminal, unless NO_COLOR is set; as it is without this option)\n"
    "  --width N     break lines at N columns; 0: nowhere\n"
    "  --help        this text\n"
    "  --version     the version\n"
    "\n"
    "The exit status is 1 where a file could not be read or is not UTF-8 (the others are done all the same)\n"
    "and 2 for wrong options.\n"};

/// The colour of a kind's label and text (ANSI, 256 colours), by `block_kind`.
constexpr std::string_view colours[newsprint::block_kind_count] = {
    "38;5;67", "1",        "38;5;75", "38;5;71",  "38;5;107", "38;5;108", "0",       "1;38;5;173",
    "38;5;180", "38;5;176", "38;5;79", "38;5;139", "38;5;110", "38;5;73",  "38;5;245", "38;5;242"};

struct look {
    bool colour = false;
    std::size_t width = 0;  ///< 0: lines are not broken
};

/// The text from `begin` to `end`, which is of one kind: its name in the margin of the first line, a rule beside the others.
void print_block(examples::file_stream& out, const newsprint::block& block, look how) {
    constexpr std::size_t margin = 10;
    const std::string_view colour = colours[static_cast<std::size_t>(block.kind)];
    bool first = true;
    for (std::string_view line : newsprint::text::lines_view(block.text)) {
        std::string_view rest = newsprint::text::without_end(line);
        do {
            std::string label(first ? to_string(block.kind) : "");
            label.resize(margin, ' ');
            first = false;
            const std::string_view part =
                how.width > 0 ? examples::take_fitting(rest, std::max(how.width, margin + 23) - margin - 3) : std::exchange(rest, {});
            if (how.colour) out.write("\x1b[" + std::string(colour) + 'm' + label + "\x1b[0;2m │ \x1b[0;" + std::string(colour) + 'm');
            else out.write(label + " | ");
            for (const char c : part)  // no control of the article's may reach the terminal
                out.write(static_cast<unsigned char>(c) < 0x20 && c != '\t' ? std::string_view("?") : std::string_view(&c, 1));
            out.write(how.colour ? "\x1b[0m\n" : "\n");
        } while (!rest.empty());
    }
}

/// The blocks of the article, an empty line where the text has one or more.
void print(examples::file_stream& out, const newsprint::article& article, look how) {
    std::size_t end = 0;
    for (const newsprint::block& block : article.blocks()) {
        const std::string_view gap = article.text().substr(end, block.offset - end);
        if (end > 0 && examples::line_ends(gap) > 1) out.write("\n");
        print_block(out, block, how);
        end = block.offset + block.text.size();
    }
}

}  // namespace

int main(int argc, char** argv) {
    bool page = false;
    std::string_view color = "auto", width;
    std::vector<const char*> files;
    if (const auto status = examples::read_command_line(
            argc, argv, self,
            {{"--html", &page}, {"--color", nullptr, &color, "auto|always|never"}, {"--width", nullptr, &width}}, files))
        return *status;

    look how{color == "always" || (color == "auto" && examples::is_terminal(stdout) && !std::getenv("NO_COLOR")),
             examples::terminal_width(stdout)};
    const auto read = std::from_chars(width.data(), width.data() + width.size(), how.width);
    if (!width.empty() && (read.ec != std::errc{} || read.ptr != width.data() + width.size())) {
        std::fprintf(stderr, "%s: unknown value --width %s\nusage: %s\n", self.name, std::string(width).c_str(), self.usage);
        return 2;
    }

    examples::file_stream out(stdout);
    examples::annotated_page html_page;
    bool first = true;
    const auto use = [&](std::string_view id, const newsprint::article& article) {
        if (page) return html_page.add(id, article);
        if (!first) out.write("\n");
        if (files.size() > 1) out.write((how.colour ? "\x1b[4m" + std::string(id) + "\x1b[0m" : "# " + std::string(id)) + "\n\n");
        first = false;
        print(out, article, how);
    };
    const auto at_end = [&] {
        if (page) html_page.write(out);
    };
    return examples::each_article(self, files, out, use, at_end);
}
