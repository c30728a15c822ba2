// Finding a vocabulary's words in a line.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/language/vocabulary.hpp>

namespace newsprint {
inline namespace v0 {

namespace detail {

constexpr bool same_folded(std::string_view word, std::string_view s) noexcept {
    if (s.size() < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (text::lower(s[i]) != word[i]) return false;
    return true;
}

/// Would a word that begins or ends at `at` stand inside a longer one? Only alphabets have word borders.
constexpr bool joins_letters(std::string_view line, std::size_t at) noexcept {
    if (at == 0 || at >= line.size()) return false;
    return text::is_alphabetic(text::last(line.substr(0, at)).value) &&
           text::is_alphabetic(text::first(line.substr(at)).value);
}

/// Calls `f(entry, word)` for the words at the front of `s`, longest first, until it says true; says whether it did.
template <class F>
constexpr bool each_word_at(const word_table& t, std::string_view s, F f) noexcept {
    if (t.begins == nullptr || s.empty()) return false;
    const std::size_t b = word_table::bucket(s);
    for (std::size_t i = t.begins[b]; i < t.begins[b + 1]; ++i) {
        const entry e = t.at(i);
        if (same_folded(t.text(e), s) && f(e, s.substr(0, e.size))) return true;
    }
    return false;
}

template <class F>
constexpr bool each_word_at(const vocabulary& v, std::string_view s, F f) noexcept {
    return each_word_at(v.own, s, f) || each_word_at(v.words, s, f);
}

}  // namespace detail

/// A word found in a line: all senses of that spelling together.
struct found_word {
    senses means = 0;
    std::size_t size = 0;  ///< bytes; 0: none
};

/// The longest word at `at` in `line` that stands where it must. `core_begin` and `core_end` bound the line without the
/// marks, brackets and numbers at its ends; they decide `where`. A word of an alphabet must not begin or end inside a
/// longer one. Linear in the words that share their first letters with the line's.
constexpr found_word word_at(const vocabulary& v, std::string_view line, std::size_t at, std::size_t core_begin,
                             std::size_t core_end) noexcept {
    found_word found;
    const auto take = [&](const entry& e, std::string_view word) {
        const std::size_t stop = at + word.size();
        if (found.size > word.size()) return true;
        const bool starts = at <= core_begin, ends = stop >= core_end;
        if ((e.at == where::start && !starts) || (e.at == where::end && !ends) || (e.at == where::whole && !(starts && ends)))
            return false;
        if (detail::joins_letters(line, at) || detail::joins_letters(line, stop)) return false;
        found.size = word.size();
        found.means |= bit(e.means);
        return false;
    };
    detail::each_word_at(v.words, line.substr(at), take);
    if (v.own.begins != nullptr) detail::each_word_at(v.own, line.substr(at), take);
    found.means &= ~v.ignored;
    return found;
}

/// The longest word at the front of `rest` with one of the senses `wanted`, taken off it. Example: with `sense::role`,
/// "기자 hong@a.kr" gives "기자". Nothing there: empty, and `rest` is where it was.
constexpr std::string_view take_word(const vocabulary& v, std::string_view& rest, senses wanted) noexcept {
    std::string_view taken;
    detail::each_word_at(v, rest, [&](const entry& e, std::string_view word) {
        if (!(bit(e.means) & wanted & ~v.ignored) || detail::joins_letters(rest, word.size())) return false;
        taken = word;
        return true;
    });
    rest.remove_prefix(taken.size());
    return taken;
}

namespace detail {
/// Those of the senses `wanted` that the table gives to `s` as one whole word. Few words are compared: those of its size.
constexpr senses senses_in(const word_table& t, std::string_view s, senses wanted) noexcept {
    senses means = 0;
    if (t.begins == nullptr || s.empty()) return means;
    const std::size_t b = word_table::bucket(s);
    for (std::size_t i = t.begins[b]; i < t.begins[b + 1]; ++i) {
        const entry e = t.at(i);
        if (e.size < s.size()) break;  // the longest come first
        if (e.size == s.size() && (bit(e.means) & wanted & ~means) && same_folded(t.text(e), s)) means |= bit(e.means);
    }
    return means;
}
}  // namespace detail

/// The senses of `s` as one whole word; 0 where the vocabulary has no such word.
constexpr senses senses_of(const vocabulary& v, std::string_view s) noexcept {
    const senses wanted = ~v.ignored;
    return detail::senses_in(v.words, s, wanted) | detail::senses_in(v.own, s, wanted);
}

/// The longest word with one of the senses `wanted` that ends `line`: "서민채기자" ends in "기자".
constexpr std::string_view word_before_end(const vocabulary& v, std::string_view line, senses wanted,
                                           std::size_t longest = 40) noexcept {
    wanted &= ~v.ignored;
    std::string_view best;
    for (std::size_t size = 1; size <= longest && size <= line.size(); ++size) {
        const std::size_t at = line.size() - size;
        if (text::is_continuation(line[at])) continue;
        const std::string_view word = line.substr(at);
        if ((detail::senses_in(v.words, word, wanted) | detail::senses_in(v.own, word, wanted)) && !detail::joins_letters(line, at))
            best = word;
    }
    return best;
}

}  // namespace v0
}  // namespace newsprint
