// The mark that opens a list item, a heading or a caption.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/grammar/figures.hpp>
#include <newsprint/text/measure.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A number that is a mark by itself: "①", "⑴", "㉮", "❶".
constexpr bool is_number_mark(char32_t c) noexcept {
    return (c >= 0x2460 && c <= 0x24CF && c != 0x24B8) || (c >= 0x24EA && c <= 0x24FF) ||
           (c >= 0x2776 && c <= 0x2793) || (c >= 0x3260 && c <= 0x327B);
}

/// A sign that also says up, down, more or less before a figure.
constexpr bool is_figure_sign(char32_t c) noexcept {
    return c == '-' || c == '+' || (c >= 0x25B2 && c <= 0x25B3) || (c >= 0x25BC && c <= 0x25BD) || c == 0x2191 ||
           c == 0x2193;
}

/// Is `s` a figure, with a unit of signs or Latin letters at most? Examples: "1,900", "40.4", "3.2%p"; not "7월 협동".
constexpr bool is_bare_figure(std::string_view s) noexcept {
    if (!text::is_digit(text::first(s).value)) return false;
    constexpr std::size_t longest = 24;
    if (s.size() > longest) return false;
    while (!s.empty()) {
        const char32_t c = text::take_one(s);
        if (text::is_white_space(c) || (text::is_letter(c) && !text::is_letter_ascii(c))) return false;
    }
    return true;
}

/// Takes a mark off the front of `rest` and gives it, or 0. The sign before a figure ("▲1,900", "-40.4") is no mark.
constexpr char32_t take_mark(std::string_view& rest) noexcept {
    const text::code_point c = text::first(rest);
    if (!text::is_list_mark(c.value) && !is_number_mark(c.value)) return 0;
    const std::string_view behind = rest.substr(c.size);
    if (is_figure_sign(c.value) && is_bare_figure(behind)) return 0;
    rest = text::trim_front(behind);
    return c.value;
}

/// Takes a list number with its dot or bracket off the front of `rest`: "1. 기울기", "2)둘째", "3．", not "1.5배" nor "1 見出し".
constexpr bool take_list_number(std::string_view& rest) noexcept {
    std::string_view s = rest;
    if (!grammar::figures{1, 2}(s)) return false;
    if (!text::take(s, ".") && !text::take(s, ")") && !text::take(s, "．") && !text::take(s, "）") && !text::take(s, "、"))
        return false;
    if (s.empty() || text::is_digit(text::first(s).value)) return false;
    rest = text::trim_front(s);
    return true;
}

/// The sign that closes what `mark` opens when it is printed at both ends: "▼…▼", "▶…◀".
constexpr char32_t mark_at_end(char32_t mark) noexcept {
    switch (mark) {
        case 0x25B6: return 0x25C0;  // ▶◀
        case 0x25B7: return 0x25C1;  // ▷◁
        case 0x25BA: return 0x25C4;  // ►◄
        default: return mark;
    }
}

/// A line without the list or caption mark that opens it, and without the same mark at its end.
/// Examples: "▲ 서울시청" gives "서울시청"; "▼실직자가 절반▼" gives "실직자가 절반"; "1. 기울기" gives "기울기"; "▲1,900",
/// "-40.4", "1 見出し", "[질문]" stay. `numbers` false keeps list numbers ("1. FC Köln" as a headline).
/// A line of marks alone stays. Linear in the marks.
constexpr std::string_view without_mark(std::string_view line, bool numbers = true) noexcept {
    const std::string_view whole = text::trim(line);
    std::string_view s = whole;
    char32_t opening = 0;
    while (const char32_t mark = take_mark(s))
        if (opening == 0) opening = mark;
    if (opening != 0 && text::take(s, "…")) s = text::trim_front(s);  // "◆…국세청이"
    if (numbers) take_list_number(s);
    if (opening != 0)
        for (text::code_point c = text::last(s); c.value == opening || c.value == mark_at_end(opening);
             c = text::last(s))
            s = text::trim_back(s.substr(0, s.size() - c.size));
    return s.empty() ? whole : s;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
