// The word of the vocabulary that begins a text, and the signs that part a byline's words.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/person.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

constexpr bool is_equals(char32_t c) noexcept { return c == '=' || c == 0xFF1D; }
/// Where the first equals sign of `s` stands; npos where there is none.
constexpr std::size_t find_equals(std::string_view s) noexcept {
    const std::size_t plain = s.find('='), wide = s.substr(0, plain).find("＝");
    return wide == s.npos ? plain : wide;
}
constexpr bool is_middle_dot(char32_t c) noexcept {
    return c == 0xB7 || c == 0x30FB || c == 0x318D || c == 0x2022 || c == 0xFF65;
}

/// A word of the vocabulary with all senses of its spelling.
struct front_word {
    std::string_view text;
    senses means = 0;
    constexpr bool is(sense s) const noexcept { return (means & bit(s)) != 0; }
    constexpr bool is_any(senses s) const noexcept { return (means & s) != 0; }
};

namespace detail {

/// Does `word` end inside a longer one at the front of `s`? A word of hangul is as long as its run of letters; one of
/// an alphabet may have a capital glued to it if it stands before names: "byHauwa".
constexpr bool ends_inside(const entry& e, std::string_view word, std::string_view s) noexcept {
    const text::code_point last = text::last(word), next = text::first(s.substr(word.size()));
    if (is_hangul_letter(last.value) && is_hangul_letter(next.value)) return true;
    const bool new_word = e.means == sense::by && text::is_lower_ascii(last.value) && text::is_upper(next.value);
    return newsprint::detail::joins_letters(s, word.size()) && !new_word;
}

}  // namespace detail

/// The longest word at the front of `s` that has one of the `wanted` senses and does not end inside a longer word.
/// Example: with `sense::place`, "서울 홍" gives "서울"; "서울시 홍" gives nothing.
constexpr front_word word_in_front(const vocabulary& v, std::string_view s, senses wanted) noexcept {
    front_word found;
    const auto collect = [&](const entry& e, std::string_view word) {
        if (word.size() < found.text.size()) return false;
        if (word.size() > found.text.size()) {
            if (detail::ends_inside(e, word, s)) return false;
            found = {word, 0};
        }
        found.means |= bit(e.means);
        return false;
    };
    newsprint::detail::each_word_at(v, s, wanted & ~v.ignored, collect);
    return found;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
