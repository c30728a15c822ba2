// What stands behind the last sentence of a text: few words, perhaps a credit.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/domain.hpp>
#include <newsprint/rules/person.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace credits {

/// No credit is longer than this many bytes; what stands further from the end of a caption is its text.
inline constexpr std::size_t longest_credit = 150;

/// Is the word before the dot at the end of `s` short for something: "St.", "Mr.", "J."?
constexpr bool ends_in_abbreviation(std::string_view s) noexcept {
    s.remove_suffix(1);
    constexpr std::size_t longest = 4;
    std::size_t letters = 0;
    while (!s.empty() && letters < longest && text::is_letter_ascii(static_cast<unsigned char>(s.back()))) {
        s.remove_suffix(1);
        ++letters;
    }
    const bool first_is_capital = letters > 0 && text::is_upper_ascii(static_cast<unsigned char>(s.data()[s.size()]));
    return letters > 0 && letters < longest && first_is_capital &&
           (s.empty() || !text::is_alphabetic(text::last(s).value));
}

/// May the byte be, or begin, the end of a sentence or of a line?
constexpr bool may_part_sentences(char c) noexcept {
    switch (c) {
        case '.': case '!': case '?': case '\n': case '\r': case '\xE2': case '\xE3': case '\xEF': return true;
        default: return false;
    }
}

/// What follows the last sentence of `s` or its last line break: "…보고 있다. 정윤모 기자" gives "정윤모 기자". Nothing where `s`
/// ends no sentence in its last bytes, unless all of it is that short and `whole` is asked for.
NEWSPRINT_COLD constexpr std::string_view after_sentence(std::string_view s, bool whole = false) noexcept {
    const std::string_view window = text::tail(s, longest_credit);
    for (std::size_t i = window.size(); i-- > 0;) {
        if (i >= 2 && text::begins_wide_letter(window[i - 2])) {  // of East Asia, nearly all
            i -= 2;
            continue;
        }
        if (!may_part_sentences(window[i])) continue;  // nearly all bytes
        const text::code_point c = text::first(window.substr(i));
        std::string_view behind = window.substr(i + c.size);
        if (text::is_line_end(c.value)) return text::trim(behind);
        if (!text::is_sentence_end(c.value)) continue;
        if (c.value == '.' && ends_in_abbreviation(window.substr(0, i + 1))) continue;
        while (text::is_closing_quote(text::first(behind).value)) text::take_one(behind);
        const char32_t next = text::first(behind).value;
        const bool glued_capital =
            c.value == '.' && text::is_upper(next) && !text::is_upper(text::last(window.substr(0, i)).value);
        if (text::is_white_space(next) || next == '/' || c.value == U'。' || c.value == U'！' || glued_capital)
            return text::trim(behind);
    }
    return whole && window.size() == s.size() ? text::trim(window) : std::string_view{};
}

/// Can `s` be a credit: short, of one sentence, with a letter in it?
NEWSPRINT_COLD constexpr bool is_plausible_credit(std::string_view s) noexcept {
    if (s.empty() || s.size() > longest_credit || !after_sentence(s).empty()) return false;
    std::size_t words = 1;
    bool letter = false;
    for (std::string_view rest = s; !rest.empty();) {
        const char32_t c = text::take_one(rest);
        words += text::is_white_space(c);
        letter = letter || text::is_letter(c);
    }
    constexpr std::size_t most_words = 14;
    return letter && words <= most_words;
}

/// A word that names are written with and that has no capital: "de", "for", "via".
constexpr bool is_small_word(const vocabulary& v, std::string_view word) noexcept {
    for (std::string_view small : {"for", "via", "of", "and", "the", "de", "von", "pour", "y", "et", "und"})
        if (word == small) return true;
    return (senses_of(v, word) & bit(sense::particle)) != 0;
}

/// Are all words of `s` capitalised, small words and signs aside: "Solange Pradier / AFP"? Counts them, 0 where not.
constexpr std::size_t capitalised_words(const vocabulary& v, std::string_view s) noexcept {
    std::size_t count = 0;
    while (!s.empty()) {
        const text::code_point c = text::first(s);
        if (text::is_digit(c.value) || c.value == '"' || c.value == 0x201C || c.value == '?') return 0;
        if (!text::is_letter(c.value)) {
            const std::size_t ending = count > 0 ? domain_ending(s) : 0;  // "Fakt.pl"
            s.remove_prefix(ending != 0 ? ending : c.size);
            continue;
        }
        std::size_t size = 0;
        for (text::code_point d = c; text::is_letter_or_digit(d.value) || is_word_sign(d.value);
             d = text::first(s.substr(size)))
            size += d.size;
        const std::string_view word = s.substr(0, size);
        if (text::is_upper(c.value))
            ++count;
        else if (!is_small_word(v, word))
            return 0;
        s.remove_prefix(size);
    }
    return count;
}

/// `s` without full stops at its end.
constexpr std::string_view without_stop(std::string_view s) noexcept {
    s = text::trim_back(s);
    while (s.ends_with('.') || s.ends_with("。")) s = text::trim_back(s.substr(0, s.size() - text::last(s).size));
    return s;
}

constexpr bool has_digit(std::string_view s) noexcept {
    while (!s.empty())
        if (text::is_digit(text::take_one(s))) return true;
    return false;
}

}  // namespace credits

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
