// What a line of a table is beside its rows: title, source, unit, rule, note.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/cells.hpp>
#include <newsprint/rules/key_value.hpp>
#include <newsprint/rules/list_mark.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

namespace table_parts {

/// Takes one of the signs that open a note: "※", "*", "＊".
constexpr bool take_note_sign(std::string_view& s) noexcept {
    const bool taken = text::take(s, "※") || text::take(s, "*") || text::take(s, "＊");
    if (taken) s = text::trim_front(s);
    return taken;
}

/// Takes what a table is called by and its number, as far as they are there: "표 1", "표", "Table 2-1".
constexpr bool take_table_name(std::string_view& s) noexcept {
    if (s.empty() || std::string_view("\xED\xE8\xE5T").find(s.front()) == std::string_view::npos)
        return false;  // what those begin with
    bool named = false;
    for (std::string_view word :
         {"표", "表", "图表", "圖表", "図表", "Table", "TABLE", "Tabelle", "Tabla", "Tableau", "Tabela"})
        if (!named && text::take(s, word)) named = true;
    if (!named) return false;
    s = text::trim_front(s);
    for (int parts = 0; parts < 3 && grammar::figures{1, 3}(s); ++parts)
        if (!text::take(s, "-")) break;
    return true;
}

/// Takes the mark of a table's title: "<표>", "[표 2]", "표 1.", "표1 ", "Table 2:"; the bare word is none.
constexpr bool take_title_mark(std::string_view& rest) noexcept {
    constexpr std::size_t longest = 24;
    std::string_view s = rest;
    if (auto inside = grammar::bracketed{longest}(s)) {
        if (!take_table_name(*inside) || !text::is_blank(*inside)) return false;
        rest = text::trim_front(s);
        return true;
    }
    if (!take_table_name(s)) return false;
    const bool stopped =
        s.starts_with(". ") && text::is_alphabetic(text::first(rest).value);  // "Tabela. Dywidendy spółek"
    if (!stopped && !text::is_digit(text::last(text::before(rest, s)).value)) return false;
    const bool closed =
        text::take(s, ".") || text::take(s, ":") || text::take(s, "：") || text::take(s, "．") || text::take(s, ")");
    const std::string_view title = text::trim_front(s);
    if (!closed && title.size() == s.size()) return false;
    rest = title;
    return true;
}

/// A name up to the bracket, comma or semicolon behind it: "Data: Hallam & Stroud; Chart: Axios Visuals".
constexpr std::string_view credited_name(std::string_view s) noexcept {
    std::size_t size = 0;
    while (size < s.size()) {
        const text::code_point c = text::first(s.substr(size));
        if (c.value == ',' || c.value == ';' || c.value == 0xFF0C || c.value == 0x3001 || text::closer(c.value) != 0)
            break;
        size += c.size;
    }
    return text::trim(s.substr(0, size));
}

/// A sign that opens a heading, never a row: "■", "□", "▣", "◆", "◇", "◈", "●", "○", "◎".
constexpr bool is_heading_mark(char32_t c) noexcept {
    return c == 0x25A0 || c == 0x25A1 || c == 0x25A3 || c == 0x25C6 || c == 0x25C7 || c == 0x25C8 || c == 0x25CB ||
           c == 0x25CE || c == 0x25CF;
}

}  // namespace table_parts

/// The line as `key : value`, if its colon comes before any gap between cells, and no tab or pipe behind it:
/// "매출액 : 1조원", not "합계   10   비고: 없음" nor "단위: 원\t2023년".
constexpr std::optional<key_value> key_value_line(std::string_view line) noexcept {
    const auto found = key_value_of(text::trim(line));
    if (!found || count_cells(found->key).gap() != cell_gap::none) return std::nullopt;
    const cell_gap gap = count_cells(found->value).gap();
    return gap == cell_gap::tab || gap == cell_gap::pipe ? std::nullopt : found;
}

/// What parts the line's cells, if it is a line of a grid and no `key : value`.
constexpr cell_gap grid_gap(std::string_view line) noexcept {
    const cell_gap gap = count_cells(line).gap();
    return gap == cell_gap::none || key_value_line(line) ? cell_gap::none : gap;
}

/// The title of a table behind its mark. Examples: "<표> 협력 개요" gives "협력 개요", "표 1. 보급 계획" gives "보급 계획". No mark,
/// nothing behind it, or cells: none.
constexpr std::optional<std::string_view> marked_table_title(const vocabulary& v, std::string_view line) noexcept {
    line = text::trim(line);
    std::string_view s = line;
    if (!table_parts::take_title_mark(s)) {
        // the vocabulary's words are marks where a sign opens or ends them ("◆표", "표)"), else the wording of a title
        const std::string_view word = take_word(v, s, bit(sense::table_title));
        if (word.empty()) return std::nullopt;
        if (text::is_letter(text::first(word).value) && text::opener(text::last(word).value) == 0) return std::nullopt;
        if (text::is_letter(text::last(word).value) && !text::is_white_space(text::first(s).value)) return std::nullopt;
        s = text::trim_front(s);
    }
    return s.empty() || count_cells(s).gap() != cell_gap::none ? std::nullopt : std::optional(s);
}

/// A line that may head a table: marked as its title, or opened by a heading's mark and neither cells nor
/// `key : value`.
constexpr bool heads_table(const vocabulary& v, std::string_view line) noexcept {
    if (marked_table_title(v, line)) return true;
    return table_parts::is_heading_mark(text::first(line).value) && count_cells(line).gap() == cell_gap::none &&
           !key_value_line(line);
}

/// The name in a table's source line, up to a bracket or comma. Examples: "※자료: 한국거래소(21일 종가 기준)" gives "한국거래소",
/// "(국세청 제공)" gives "국세청", "*자료 : 환경부, 2월 말 기준" gives "환경부". Another line: none.
constexpr std::optional<std::string_view> table_source(const vocabulary& v, std::string_view line) noexcept {
    std::string_view s = text::trim(line);
    const std::string_view inside = grammar::unbracketed(s);
    const bool bracketed = inside.size() != s.size();
    s = inside;
    table_parts::take_note_sign(s);
    const std::string_view label = take_word(v, s, bit(sense::source_label));
    if (!label.empty()) {
        s = text::trim_front(s);
        bool signed_ = label.ends_with(':') || label.ends_with('=') || label.ends_with("：");
        for (std::string_view sign : {":", "=", "：", "＝"}) signed_ |= text::take(s, sign);
        if (!signed_) return std::nullopt;
    } else if (bracketed) {
        const std::string_view word = word_before_end(v, s, bit(sense::credit_after));
        if (word.empty() || word.size() == s.size()) return std::nullopt;
        s.remove_suffix(word.size());
    } else {
        return std::nullopt;
    }
    s = table_parts::credited_name(s);
    return s.empty() ? std::nullopt : std::optional(s);
}

/// A line that says in what the figures are: "(단위: 척, 억 원)"; not the word alone.
constexpr bool is_unit_line(const vocabulary& v, std::string_view line) noexcept {
    std::string_view s = text::trim(line);
    table_parts::take_note_sign(s);
    std::string_view inside = grammar::unbracketed(s);
    const bool bracketed = inside.size() < s.size();
    if (take_word(v, s, bit(sense::unit)).empty() && (!bracketed || take_word(v, inside, bit(sense::unit)).empty()))
        return false;
    if (s.empty()) return false;                          // "단위" alone heads a column
    return grid_gap(text::trim(line)) == cell_gap::none;  // else it is the first cell of a header
}

/// A stroke, or where strokes meet: "─", "├", "┼".
constexpr bool draws_line(char32_t c) noexcept {
    return c == '-' || c == '=' || (c >= 0x2500 && c <= 0x257F && !table_parts::is_pipe(c));
}

/// A line that draws a line: "|---|---|", "---|---", "=====", "├───┼───┤".
constexpr bool is_table_rule(std::string_view line) noexcept {
    std::size_t strokes = 0;
    for (std::string_view s = line; !s.empty();) {
        const char32_t c = text::take_one(s);
        if (draws_line(c)) ++strokes;
        else if (!table_parts::is_pipe(c) && c != '+' && c != ':' && !text::is_white_space(c))
            return false;
    }
    return strokes >= 3;
}

/// A line that says something about the table: "※ 2024년은 2월 말 기준".
constexpr bool is_table_note(std::string_view line) noexcept {
    std::string_view s = text::trim_front(line);
    return table_parts::take_note_sign(s) && count_cells(s).gap() == cell_gap::none;
}

/// A line that stands under a table or between its rows and holds no cells: unit, rule, note, source.
constexpr bool is_table_aside(const vocabulary& v, std::string_view line) noexcept {
    return is_table_rule(line) || is_table_note(line) || is_unit_line(v, line) || table_source(v, line);
}

/// Does `line` begin a new table, where both it and `before` are lines of tables? A title does, a line behind a source
/// does, and behind a blank line (`gap`) a change between cells and `key : value`, or a line of words below either.
constexpr bool begins_table(const vocabulary& v, std::string_view before, std::string_view line, bool gap) noexcept {
    if (heads_table(v, line)) return true;
    const bool behind_source = table_source(v, before).has_value();
    if (!behind_source && !gap) return false;  // as most lines of tables
    if (is_table_aside(v, line)) return false;
    if (behind_source) return true;
    if (is_table_aside(v, before)) return false;
    const bool pair = key_value_line(line).has_value(), pair_before = key_value_line(before).has_value();
    const bool grid = grid_gap(line) != cell_gap::none, grid_before = grid_gap(before) != cell_gap::none;
    if (pair || grid) return (pair_before && grid) || (grid_before && pair);
    std::string_view s = line;
    return (pair_before || grid_before) && take_mark(s) == 0;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
