// Parts of an article as plain text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <newsprint.hpp>

namespace examples {

/// The body's items, a blank line between them.
inline std::string plain_body(const newsprint::article& article) {
    std::string out;
    for (const newsprint::body_item& item : article.body()) {
        if (!out.empty()) out += "\n\n";
        out += newsprint::folded(item.text);
    }
    return out;
}

/// How many lines end in `text`.
inline std::size_t line_ends(std::string_view text) {
    std::size_t count = 0;
    for (std::string_view line : newsprint::text::lines_view(text)) count += newsprint::text::without_end(line).size() < line.size();
    return count;
}

/// Calls `use(cells)` for each line of a table: its columns, then its rows, each a vector of `folded` texts.
template <class Use>
void each_line(const newsprint::table& table, Use use) {
    std::vector<std::string> cells;
    for (std::string_view column : table.columns()) cells.push_back(newsprint::folded(column));
    if (!cells.empty()) use(cells);
    for (const newsprint::row& row : table.rows()) {
        cells.assign(1, newsprint::folded(row.key));
        for (std::string_view value : row.values()) cells.push_back(newsprint::folded(value));
        use(cells);
    }
}

/// A table's cells with tabs between them, a line for each row. A tab inside a cell becomes a space.
inline std::string tab_separated(const newsprint::table& table) {
    std::string out;
    each_line(table, [&](const std::vector<std::string>& cells) {
        if (!out.empty()) out += '\n';
        for (const std::string& cell : cells) {
            if (&cell != cells.data()) out += '\t';
            for (char c : cell) out += c == '\t' ? ' ' : c;
        }
    });
    return out;
}

}  // namespace examples
