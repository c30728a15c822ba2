// How a table is laid out: what of its lines is title, header, rows, source, and how a row is parted.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/view/row_form.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The layout of one table. Views into the table's text; made in a few passes over it, without allocation.
struct table_layout {
    std::string_view title, header, body, source;
    rules::cell_gap header_gap = rules::cell_gap::none;
    row_form rows;

    constexpr table_layout(std::string_view text, const vocabulary& words) noexcept {
        find_source(text, words);
        table_lines lines{text, &words};
        std::string_view first = lines.next();
        body = text;
        if (rules::heads_table(words, text::trim(first))) {
            set_title(first, words);
            body = lines.rest;
        }
        survey found(body, words);
        if (source.empty() && cut_source(found)) found = survey(body, words);
        if (found.grid * 2 >= found.lines && found.grid > 0)
            lay_out_grid(found, words);
        else if (!found.header.empty())
            lay_out_words(found, words);
        else if (found.pairs * 2 >= found.lines && found.pairs > 0)
            lay_out_pairs(found, words);
        else if (!lay_out_stacked(found, words)) lay_out_plain(found, words);
    }

private:
    /// What the lines behind a marked title look like.
    struct survey {
        std::size_t lines = 0, grid = 0, pairs = 0, figures = 0, words_of_first = 0;
        std::string_view first, last, first_grid, second_grid, first_pair, header;
        bool ruled = false;       ///< a rule stands below the first line of cells
        bool same_words = true;   ///< each line has as many words as the first one

        constexpr survey(std::string_view body, const vocabulary& words) noexcept {
            table_lines rest{body, &words};
            for (std::string_view line = rest.next(); !line.empty(); line = rest.next(), ++lines) {
                if (lines == 0) first = line;
                last = line;
                const rules::cell_counts cells = rules::count_cells(line);
                if (lines == 0) words_of_first = cells.words;
                same_words = same_words && cells.words == words_of_first;
                const bool pair = rules::key_value_line(line).has_value();
                if (pair && pairs++ == 0) first_pair = line;
                if (!pair && cells.gap() != rules::cell_gap::none) {
                    if (grid == 0) {
                        first_grid = line;
                        std::string_view behind = text::trim_front(rest.rest);
                        ruled = rules::is_table_rule(text::take_line(behind));
                    }
                    if (grid == 1) second_grid = line;
                    ++grid;
                }
                figures += ends_in_figure(line);
                if (lines < 2 && header.empty() && !pair && is_header(words, line)) header = line;
            }
        }

        static constexpr bool is_header(const vocabulary& words, std::string_view line) noexcept {
            std::string_view s = text::trim(line);
            return words.form.wide_letters && !take_word(words, s, bit(sense::table_header)).empty() &&
                   text::is_white_space(text::first(s).value);
        }
    };

    constexpr void find_source(std::string_view text, const vocabulary& words) noexcept {
        while (!text.empty()) {
            const std::string_view line = text::take_line(text);
            if (const auto name = rules::table_source(words, line); name && source.empty()) source = *name;
        }
    }

    /// A last line that alone of many is `key : value` names the source in words the vocabulary does not know.
    constexpr bool cut_source(const survey& found) noexcept {
        constexpr std::size_t many = 4, longest_label = 30;
        if (found.lines < many || found.pairs != 1 || found.first_pair.data() != found.last.data()) return false;
        const auto pair = rules::key_value_line(found.last);
        if (pair->key.size() > longest_label || text::is_digit(text::first(pair->value).value)) return false;
        source = rules::table_parts::credited_name(pair->value);
        body = body.substr(0, static_cast<std::size_t>(found.last.data() - body.data()));
        return true;
    }

    constexpr void set_title(std::string_view line, const vocabulary& words) noexcept {
        line = text::trim(line);
        title = rules::marked_table_title(words, line).value_or(rules::without_mark(line, false));
    }

    /// A line before the first one of the table's form is its title.
    constexpr void title_before(std::string_view line, const survey& found, const vocabulary& words) noexcept {
        if (title.empty() && found.first.data() != line.data()) set_title(found.first, words);
        body = body.substr(static_cast<std::size_t>(line.data() - body.data()));
    }

    constexpr void behind_header(std::string_view line) noexcept {
        header = line;
        body = text::after(body, line);
    }

    constexpr void lay_out_grid(const survey& found, const vocabulary& words) noexcept {
        rows.form = table_form::grid;
        rows.gap = header_gap = rules::grid_gap(found.first_grid);
        title_before(found.first_grid, found, words);
        if (!is_grid_header(found, words)) return;
        behind_header(found.first_grid);
        table_lines rest{body, &words};
        const std::string_view second = rest.next();
        if (!second.empty() && rows.opens_empty(second)) body = rest.rest;  // of a header of two lines the first counts
    }

    /// Cells under a header: three or more, or two of which the first heads a column or none holds a figure.
    constexpr bool is_grid_header(const survey& found, const vocabulary& words) const noexcept {
        const rules::cells_view cells(found.first_grid, rows.gap);
        if (found.ruled || cells.size() > 2) return true;
        std::string_view first = *cells.begin();
        if (first.empty() || text::closer(text::first(first).value) != 0) return true;
        if (!take_word(words, first, bit(sense::table_header)).empty()) return true;
        return !found.second_grid.empty() && !has_figure(found.first_grid) && has_figure(found.second_grid);
    }

    static constexpr bool has_figure(std::string_view line) noexcept {
        while (!line.empty())
            if (text::is_digit(text::take_one(line))) return true;
        return false;
    }

    constexpr void lay_out_pairs(const survey& found, const vocabulary& words) noexcept {
        rows.form = table_form::key_value;
        title_before(found.first_pair, found, words);
    }

    constexpr void lay_out_words(const survey& found, const vocabulary& words) noexcept {
        rows.form = table_form::words;
        title_before(found.header, found, words);
        behind_header(found.header);
        const std::size_t parts = rules::cells_view(header, rules::cell_gap::slash).size();
        header_gap = parts > 1 ? rules::cell_gap::slash : rules::cell_gap::word;
        rows.columns = parts > 1 ? parts : rules::count_cells(header).words;
        if (parts > 1 && rules::cells_view(table_lines{body, &words}.next(), rules::cell_gap::slash).size() == parts) {
            rows.form = table_form::grid;
            rows.gap = rules::cell_gap::slash;
        } else if (!fits(rows.columns, words)) {
            rows.columns = 2;
        }
    }

    /// Has each row as many words as there are columns, or figures in all but the first of them? A dash before a value
    /// says no.
    constexpr bool fits(std::size_t cells, const vocabulary& words) const noexcept {
        table_lines rest{body, &words};
        for (std::string_view line = rest.next(); !line.empty(); line = rest.next()) {
            std::string_view row = text::trim(line);
            const std::size_t there = rules::count_cells(row).words;
            if (rules::take_mark(row) != 0 || dashed_value(row) != std::string_view::npos || there < cells)
                return false;
            if (there > cells && !ends_in_figure(row)) return false;
        }
        return true;
    }

    /// A cell on each line, a header of as many as each row has: "지역⏎최저⏎최고⏎서울⏎-15⏎-9⏎철원⏎-21⏎-12". The first line may be
    /// the title.
    constexpr bool lay_out_stacked(const survey& found, const vocabulary& words) noexcept {
        constexpr std::size_t fewest_columns = 3, most_columns = 12, fewest_rows = 3;
        if (found.lines < fewest_columns * fewest_rows) return false;
        const std::size_t titles = title.empty() ? 2 : 1;  // lines that the header may begin with
        std::string_view cells = body;
        for (std::size_t skipped = 0; skipped < titles; ++skipped, cells = text::after(cells, found.first)) {
            const std::size_t lines = found.lines - skipped;
            for (std::size_t columns = fewest_columns; columns <= most_columns && columns * fewest_rows <= lines;
                 ++columns) {
                if (lines % columns != 0 || !is_stacked({cells, &words}, columns)) continue;
                if (skipped != 0) set_title(found.first, words);
                lay_out_columns(cells, columns, words);
                return true;
            }
        }
        return false;
    }

    /// The first of `cells`, as many as there are columns, are the header; the others are the rows.
    constexpr void lay_out_columns(std::string_view cells, std::size_t columns, const vocabulary& words) noexcept {
        table_lines rest{cells, &words};
        for (std::size_t cell = 0; cell < columns; ++cell) rest.next();
        header = text::trim(text::before(cells, rest.rest));
        header_gap = rules::cell_gap::line;
        body = rest.rest;
        rows.columns = columns;
    }

    /// Are the cells of each column alike below a first row that differs? Figures are alike that end in the same unit.
    static constexpr bool is_stacked(table_lines lines, std::size_t columns) noexcept {
        constexpr std::size_t longest = 60;
        table_lines above = lines;
        for (std::size_t cell = 0; cell < columns; ++cell)
            if (lines.next().size() > longest) return false;
        std::size_t differing = 0, at = columns;
        for (std::string_view line = lines.next(); !line.empty(); line = lines.next(), ++at) {
            const char32_t one = looks_of(above.next()), other = looks_of(line);
            const bool alike = one == other || one == nothing || other == nothing;
            if (line.size() > longest || (!alike && at >= 2 * columns)) return false;
            differing += !alike;
        }
        return differing != 0;
    }

    static constexpr char32_t nothing = U'-';

    /// What a cell looks like: 0 for words, '0' for a bare figure, else the last letter of its unit; `nothing` for "-".
    static constexpr char32_t looks_of(std::string_view cell) noexcept {
        cell = text::trim(cell);
        if (text::length(cell) == 1 && !text::is_letter_or_digit(text::first(cell).value)) return nothing;
        if (rules::is_figure_sign(text::first(cell).value)) text::take_one(cell);
        if (!text::is_digit(text::first(cell).value)) return 0;
        const char32_t last = text::last(cell).value;
        return text::is_digit(last) ? U'0' : last;
    }

    /// No cells, no colons, no known header: figures behind their keys, or keys and values in turn.
    constexpr void lay_out_plain(const survey& found, const vocabulary& words) noexcept {
        if (found.lines == 0) return;
        const bool first_too = ends_in_figure(found.first);
        if (found.figures + (first_too ? 0 : 1) == found.lines && found.figures >= 2) {
            rows.form = table_form::words;
            if (first_too) return;
            rows.columns = rules::count_cells(found.first).words;
            if (found.same_words && rows.columns > (title.empty() ? 2U : 1U)) {
                behind_header(found.first);
                header_gap = rules::cell_gap::word;
                return;
            }
            rows.columns = 2;
        } else if (!title.empty() || found.lines % 2 == 0) {
            return;
        }
        if (title.empty()) set_title(found.first, words);
        body = text::after(body, found.first);
    }
};

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
