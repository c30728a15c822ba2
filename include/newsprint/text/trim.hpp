// Views made smaller: white space off the ends, a beginning off the front.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/text/characters.hpp>
#include <newsprint/text/inlining.hpp>

namespace newsprint {
inline namespace v0 {
namespace text {

/// Does a letter of three bytes begin with this byte: a han character, a hangul syllable?
constexpr bool begins_wide_letter(char c) noexcept {
    return static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xED;
}

/// Do these three bytes make such a letter, or one of kana or hangul beside them? They are no bracket, no stop and no
/// white space.
constexpr bool is_wide_letter(const char* three) noexcept {
    return begins_wide_letter(three[0]) || (three[0] == '\xE3' && static_cast<unsigned char>(three[1]) > 0x80);
}
constexpr bool begins_with_wide_letter(std::string_view s) noexcept {
    return s.size() >= 3 && is_wide_letter(s.data());
}
constexpr bool ends_with_wide_letter(std::string_view s) noexcept {
    return s.size() >= 3 && is_wide_letter(s.data() + s.size() - 3);
}

/// Is the byte a sign, letter or figure of ASCII?
constexpr bool is_printed_ascii(char c) noexcept { return c > ' ' && c < 0x7F; }

namespace detail {
NEWSPRINT_COLD constexpr std::string_view trimmed_front(std::string_view s) noexcept {
    while (!s.empty() && !is_printed_ascii(s.front()) && !begins_wide_letter(s.front())) {
        const code_point point = first_of_many(s);
        if (!is_white_space(point.value)) break;
        s.remove_prefix(point.size);
    }
    return s;
}
NEWSPRINT_COLD constexpr std::string_view trimmed_back(std::string_view s) noexcept {
    while (!s.empty() && !ends_with_wide_letter(s)) {
        const code_point point = last(s);
        if (!is_white_space(point.value)) break;
        s.remove_suffix(point.size);
    }
    return s;
}
}  // namespace detail

/// Removes white space from the front. Example: " 가" gives "가". Linear in what is removed; mostly there is none.
NEWSPRINT_HOT constexpr std::string_view trim_front(std::string_view s) noexcept {
    if (s.starts_with(' ')) s.remove_prefix(1);
    const bool printed = s.empty() || is_printed_ascii(s.front()) || begins_wide_letter(s.front());
    return printed ? s : detail::trimmed_front(s);
}

/// Removes white space from the back. Linear in what is removed; mostly there is none.
NEWSPRINT_HOT constexpr std::string_view trim_back(std::string_view s) noexcept {
    const bool printed =
        s.empty() || is_printed_ascii(s.back()) || (s.size() >= 3 && begins_wide_letter(s[s.size() - 3]));
    return printed ? s : detail::trimmed_back(s);
}

/// `s` without white space at its ends: a view into `s`.
constexpr std::string_view trim(std::string_view s) noexcept { return trim_back(trim_front(s)); }

/// Does `s` begin, does it end with `word`? The library's own ask the length of a literal where the program runs, and
/// call a function to compare its bytes.
NEWSPRINT_HOT constexpr bool starts_with(std::string_view s, std::string_view word) noexcept {
    return s.size() >= word.size() && std::string_view::traits_type::compare(s.data(), word.data(), word.size()) == 0;
}
NEWSPRINT_HOT constexpr bool ends_with(std::string_view s, std::string_view word) noexcept {
    return s.size() >= word.size() &&
           std::string_view::traits_type::compare(s.data() + s.size() - word.size(), word.data(), word.size()) == 0;
}

/// Takes `word` off the front of `rest`; says whether it was there.
NEWSPRINT_HOT constexpr bool take(std::string_view& rest, std::string_view word) noexcept {
    if (rest.size() < word.size() || (!word.empty() && rest.front() != word.front()) || !starts_with(rest, word))
        return false;
    rest.remove_prefix(word.size());
    return true;
}

/// Takes one code point off the front of `rest`; 0 where there is none.
constexpr char32_t take_one(std::string_view& rest) noexcept {
    const code_point point = first(rest);
    rest.remove_prefix(point.size);
    return point.value;
}

/// The bytes of `whole` before `part`. Precondition: `part` is a view into `whole`.
constexpr std::string_view before(std::string_view whole, std::string_view part) noexcept {
    return whole.substr(0, static_cast<std::size_t>(part.data() - whole.data()));
}

/// The bytes of `whole` after `part`. Precondition: `part` is a view into `whole`.
constexpr std::string_view after(std::string_view whole, std::string_view part) noexcept {
    return whole.substr(static_cast<std::size_t>(part.data() - whole.data()) + part.size());
}

/// Is every code point of `s` white space (an empty `s` too)?
constexpr bool is_blank(std::string_view s) noexcept { return trim_front(s).empty(); }

}  // namespace text
}  // namespace v0
}  // namespace newsprint
