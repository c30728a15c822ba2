// Rows of cells: CSV by RFC 4180, tab-separated values, Markdown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace examples {

inline constexpr std::string_view row_formats = "csv|tsv|markdown";

/// Writes rows in one of `row_formats` to `Stream` (`write(bytes)`). The first row is the header.
template <class Stream>
class row_writer {
public:
    row_writer(Stream& out, std::string_view format) : out_(out), format_(format) {}

    void row(const std::vector<std::string>& cells) {
        const bool markdown = format_ == "markdown", csv = format_ == "csv";
        for (const std::string& cell : cells) {
            const bool first = &cell == cells.data();
            out_.write(markdown ? (first ? "| " : " | ") : first ? "" : csv ? "," : "\t");
            csv ? quoted(cell) : plain(cell, markdown);
        }
        out_.write(markdown ? " |\n" : csv ? "\r\n" : "\n");
        if (markdown && first_) {
            for (std::size_t i = 0; i < cells.size(); ++i) out_.write(i == 0 ? "| ---" : " | ---");
            out_.write(" |\n");
        }
        first_ = false;
    }

private:
    void quoted(std::string_view cell) {
        if (cell.find_first_of(",\"\r\n") == cell.npos) return out_.write(cell);
        out_.write("\"");
        for (std::size_t quote; (quote = cell.find('"')) != cell.npos; cell.remove_prefix(quote + 1)) {
            out_.write(cell.substr(0, quote));
            out_.write("\"\"");
        }
        out_.write(cell);
        out_.write("\"");
    }

    /// A tab or line break cannot stand in a cell: it becomes a space. Markdown's own signs get a backslash.
    void plain(std::string_view cell, bool markdown) {
        for (const char c : cell) {
            if (markdown && std::string_view("|\\*_`<[").find(c) != std::string_view::npos) out_.write("\\");
            out_.write(c == '\t' || c == '\r' || c == '\n' ? std::string_view(" ") : std::string_view(&c, 1));
        }
    }

    Stream& out_;
    std::string_view format_;
    bool first_ = true;
};

}  // namespace examples
