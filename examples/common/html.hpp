// Text and tables as HTML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <newsprint.hpp>

#include "plain_text.hpp"

namespace examples {

/// Appends `text` as it stands in HTML, in an element or a quoted attribute. Controls that HTML has no way to write are shown
/// as their pictures (U+2400 and on).
inline void append_html(std::string& out, std::string_view text) {
    for (const char c : text) switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\r': out += "&#13;"; break;
            case '\n': case '\t': out += c; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) (out += "\xE2\x90") += static_cast<char>(0x80 + c);
                else out += c;
        }
}

inline std::string html(std::string_view text) {
    std::string out;
    append_html(out, text);
    return out;
}

/// A table with its title, its columns where it has any, and its source. A row that has more values than there are columns
/// for gets its last ones as lines of one cell.
inline std::string html_table(const newsprint::table& table) {
    std::string out = "<table>";
    if (const auto title = table.title()) out += "<caption>" + html(newsprint::folded(*title)) + "</caption>";
    std::vector<std::string> columns;
    for (std::string_view column : table.columns()) columns.push_back(html(newsprint::folded(column)));
    std::size_t widest = columns.size();
    if (columns.empty())
        for (const newsprint::row& row : table.rows()) {
            std::size_t size = 1;
            for ([[maybe_unused]] std::string_view value : row.values()) ++size;
            widest = size > widest ? size : widest;
        }
    if (!columns.empty()) {
        out += "<thead><tr>";
        for (const std::string& column : columns) out += "<th scope=\"col\">" + column + "</th>";
        out += "</tr></thead>";
    }
    out += "<tbody>";
    for (const newsprint::row& row : table.rows()) {
        out += "<tr><th scope=\"row\">" + html(newsprint::folded(row.key)) + "</th>";
        std::size_t cell = 1;
        for (std::string_view value : row.values()) {
            out += cell < widest || cell == 1 ? (cell == 1 ? "<td>" : "</td><td>") : "<br>";
            out += html(newsprint::folded(value));
            ++cell;
        }
        for (out += cell > 1 ? "</td>" : ""; cell < widest; ++cell) out += "<td></td>";
        out += "</tr>";
    }
    out += "</tbody>";
    if (const auto source = table.source())
        out += "<tfoot><tr><td colspan=\"" + std::to_string(widest) + "\">" + html(newsprint::folded(*source)) + "</td></tr></tfoot>";
    return out += "</table>";
}

}  // namespace examples
