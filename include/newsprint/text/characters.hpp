// What a code point is: white space, digit, letter of a script, bracket. Nothing of news.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/text/inlining.hpp>
#include <newsprint/text/utf8.hpp>

namespace newsprint {
inline namespace v0 {
namespace text {

/// Unicode's White_Space, and the three code points without width that pages leave behind: U+200B, U+2060, U+FEFF.
NEWSPRINT_COLD constexpr bool is_white_space(char32_t c) noexcept {
    if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
    if (c > 0x3000) return c == 0xFEFF;
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000;
}

constexpr bool is_ascii_digit(char32_t c) noexcept { return c >= '0' && c <= '9'; }

/// A decimal digit, half or full width ("7", "７").
constexpr bool is_digit(char32_t c) noexcept { return is_ascii_digit(c) || (c >= 0xFF10 && c <= 0xFF19); }

constexpr int digit_value(char32_t c) noexcept { return static_cast<int>(c >= 0xFF10 ? c - 0xFF10 : c - U'0'); }

constexpr bool is_upper_ascii(char32_t c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower_ascii(char32_t c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter_ascii(char32_t c) noexcept { return is_upper_ascii(c) || is_lower_ascii(c); }

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

constexpr bool is_hangul(char32_t c) noexcept { return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E); }
constexpr bool is_kana(char32_t c) noexcept {
    return (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0x31F0 && c <= 0x31FF);
}
constexpr bool is_han(char32_t c) noexcept {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3005 || c == 0x3007 ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// A letter beyond ASCII of an alphabet with capitals (Latin, Greek, Cyrillic).
NEWSPRINT_COLD constexpr bool is_alphabetic(char32_t c) noexcept {
    if (c > 0x1EFF) return false;  // as all letters of East Asia
    return is_letter_ascii(c) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x52F) ||
           (c >= 0x1E00 && c <= 0x1EFF);
}

/// A capital of Latin, Greek or Cyrillic, as far as the arrangement of Unicode's blocks tells.
constexpr bool is_upper(char32_t c) noexcept {
    if (c < 0x80) return is_upper_ascii(c);
    if (c >= 0xC0 && c <= 0xDE) return c != 0xD7;
    if (c >= 0x100 && c <= 0x17F) {
        const bool odd_are_capitals = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
        return odd_are_capitals ? c % 2 == 1 : c % 2 == 0;
    }
    return (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}

constexpr bool is_letter(char32_t c) noexcept {
    return c < 0x3000 ? is_alphabetic(c) : is_hangul(c) || is_han(c) || is_kana(c);
}
/// A Latin letter of the width of a Chinese character: "ＣＮＮ". No letter to `is_letter`.
constexpr bool is_wide_latin(char32_t c) noexcept {
    return (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
}
constexpr bool is_letter_or_digit(char32_t c) noexcept { return is_letter(c) || is_digit(c); }

/// The closer of an opening bracket, or 0. Example: `closer(U'【')` gives U'】'.
constexpr char32_t closer(char32_t open) noexcept {
    switch (open) {
        case U'(': return U')';
        case U'[': return U']';
        case U'<': return U'>';
        case U'{': return U'}';
        case 0xFF08: return 0xFF09;  // （）
        case 0xFF3B: return 0xFF3D;  // ［］
        case 0xFF1C: return 0xFF1E;  // ＜＞
        case 0x3008: return 0x3009;  // 〈〉
        case 0x300A: return 0x300B;  // 《》
        case 0x3010: return 0x3011;  // 【】
        case 0x3014: return 0x3015;  // 〔〕
        case 0x3016: return 0x3017;  // 〖〗
        case 0x25C0: return 0x25B6;  // ◀▶
        default: return 0;
    }
}

/// The opener of a closing bracket, or 0.
constexpr char32_t opener(char32_t close) noexcept {
    switch (close) {
        case U')': return U'(';
        case U']': return U'[';
        case U'>': return U'<';
        case U'}': return U'{';
        case 0xFF09: return 0xFF08;
        case 0xFF3D: return 0xFF3B;
        case 0xFF1E: return 0xFF1C;
        case 0x3009: return 0x3008;
        case 0x300B: return 0x300A;
        case 0x3011: return 0x3010;
        case 0x3015: return 0x3014;
        case 0x3017: return 0x3016;
        case 0x25B6: return 0x25C0;
        default: return 0;
    }
}

constexpr bool is_closing_quote(char32_t c) noexcept {
    return c == '"' || c == '\'' || c == 0x201D || c == 0x2019 || c == 0x300D || c == 0x300F || c == 0xBB;
}
constexpr bool is_opening_quote(char32_t c) noexcept {
    return c == '"' || c == '\'' || c == 0x201C || c == 0x2018 || c == 0x201E || c == 0x300C || c == 0x300E ||
           c == 0xAB;
}

constexpr bool is_line_end(char32_t c) noexcept { return c == '\n' || c == '\r'; }

/// What parts words with spaces beside it: a hyphen, "–" or "—".
constexpr bool is_dash(char32_t c) noexcept { return c == '-' || c == 0x2013 || c == 0x2014; }

/// What ends a sentence: `.` `!` `?` `…` and their full-width forms.
constexpr bool is_sentence_end(char32_t c) noexcept {
    return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F ||
           c == 0xFF0E || c == 0xFF61;
}

}  // namespace text
}  // namespace v0
}  // namespace newsprint
