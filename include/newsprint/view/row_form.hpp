// How the rows of a table are parted into keys and values.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/language/vocabulary.hpp>
#include <newsprint/rules/table_line.hpp>
#include <newsprint/text/lines.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// How the rows of a table are written.
enum class table_form : unsigned char {
    grid,         ///< cells between tabs, pipes or wide gaps
    key_value,    ///< "매출액 : 1조원"
    words,        ///< "인재양성 -부트캠프": spaces alone part the cells
    alternating,  ///< a key on one line, its values on the next ones, each its own
};

/// The lines of a table that hold cells, one after the other: no blank, unit or source lines, no rules and notes.
struct table_lines {
    std::string_view rest;
    const vocabulary* words = nullptr;

    /// The next line as printed, without its end; empty behind the last.
    constexpr std::string_view next() noexcept {
        while (!rest.empty()) {
            const std::string_view line = text::without_end(text::take_line(rest));
            if (!text::is_blank(line) && !rules::is_table_aside(*words, line)) return line;
        }
        return {};
    }
};

/// Is `s` a figure and a unit of one or two letters: "6.2원", "15도", "3억원"?
constexpr bool is_figure_with_unit(std::string_view s) noexcept {
    std::string_view front = s;
    for (int letters = 0; letters < 2 && text::is_letter(text::last(front).value); ++letters)
        front.remove_suffix(text::last(front).size);
    return text::is_digit(text::last(front).value) && rules::is_bare_figure(front);
}

/// Is the first word of `s` a figure with a sign before it: "-40.4", "▲1,900 (3위)", "- 12"? The sign is no list mark
/// then.
constexpr bool is_signed_figure(std::string_view s) noexcept {
    if (!rules::is_figure_sign(text::first(s).value)) return false;
    const std::string_view behind = s.substr(text::first(s).size);
    s = text::trim_front(behind);
    const std::string_view word = *rules::cells_view(text::head(s, 40), rules::cell_gap::word).begin();
    return rules::is_bare_figure(word) || (word.size() == behind.size() && is_figure_with_unit(word));
}

/// Does the line have two words or more, and the last one begins with a figure, a sign before it or not?
constexpr bool ends_in_figure(std::string_view line) noexcept {
    line = text::trim(line);
    const std::size_t space = line.rfind(' ');
    if (space == std::string_view::npos) return false;
    const std::string_view word = line.substr(space + 1);
    return text::is_digit(text::first(word).value) || is_signed_figure(word);
}

/// Where " -" opens a value on the line of its key: "인재양성 -부트캠프"; npos where nothing does.
constexpr std::size_t dashed_value(std::string_view line) noexcept {
    for (std::size_t at = line.find(" -"); at != std::string_view::npos; at = line.find(" -", at + 1)) {
        const std::string_view value = line.substr(at + 1);
        if (value.size() > 1 && !text::is_white_space(text::first(value.substr(1)).value) && !is_signed_figure(value))
            return at;
    }
    return std::string_view::npos;
}

/// What is known of all rows of a table.
struct row_form {
    table_form form = table_form::alternating;
    rules::cell_gap gap = rules::cell_gap::none;  ///< between the cells of a grid
    std::size_t columns = 2;                      ///< of rows of words or lines

    /// Is the first cell of a grid's line empty?
    constexpr bool opens_empty(std::string_view line) const noexcept {
        if (gap == rules::cell_gap::tab) return line.starts_with('\t');
        return gap == rules::cell_gap::pipe && (*rules::cells_view(line, gap).begin()).empty();
    }

    /// Does the line hold further values of the row above it?
    constexpr bool continues_row(std::string_view line) const noexcept {
        std::string_view s = text::trim(line);
        switch (form) {
            case table_form::grid:
                return opens_empty(line) || (rules::grid_gap(s) == rules::cell_gap::none && rules::take_mark(s) != 0);
            case table_form::key_value: return !rules::key_value_line(s);
            case table_form::words: return rules::take_mark(s) != 0;
            case table_form::alternating: return false;
        }
        return false;
    }

    /// Where in a row of words its values begin: behind the key and the space. Example: with three columns,
    /// "서울 강남구 1,200 +3.5" has the key "서울 강남구".
    constexpr std::size_t values_of_words(std::string_view line) const noexcept {
        if (columns > 2) {
            std::string_view key = line;
            for (std::size_t cells = 1; cells < columns; ++cells) {
                while (!key.empty() && !text::is_white_space(text::last(key).value))
                    key.remove_suffix(text::last(key).size);
                key = text::trim_back(key);
            }
            return key.size();
        }
        if (const std::size_t dash = dashed_value(line); dash != std::string_view::npos) return dash;
        return (*rules::cells_view(line, rules::cell_gap::word).begin()).size();
    }
};

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
