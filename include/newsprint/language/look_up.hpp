// Finding a vocabulary's words in a line.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/language/vocabulary.hpp>
#include <newsprint/text/inlining.hpp>

namespace newsprint {
inline namespace v0 {

namespace detail {

/// Does `s` begin with `word`, its capitals of ASCII aside?
constexpr bool same_folded(std::string_view word, std::string_view s) noexcept {
    if (s.size() < word.size()) return false;
    const std::size_t size = word.size();
    const auto same = [](std::uint64_t here, std::uint64_t wanted) {
        return here == wanted || lowered(here) == wanted;
    };
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            if (!same(eight_bytes(s.data() + i), eight_bytes(word.data() + i))) return false;
        return same(eight_bytes(s.data() + size - 8), eight_bytes(word.data() + size - 8));
    }
    if (size >= 4) {
        const auto first_and_last = [size](const char* p) {
            return four_bytes(p, 0) | std::uint64_t{four_bytes(p + size - 4, 0)} << 32;
        };
        return same(first_and_last(s.data()), first_and_last(word.data()));
    }
    for (std::size_t i = 0; i < size; ++i)
        if (text::lower(s[i]) != word[i]) return false;
    return true;
}

/// Does `s` begin with the word of an entry?
constexpr bool begins_with(const word_table& t, const entry& e, std::string_view s) noexcept {
    if (e.size > s.size()) return false;
    const char last = s[std::size_t{e.size} - 1];
    return (last == e.last || text::lower(last) == e.last) && same_folded(t.text(e), s);
}

/// Would a word that begins or ends at `at` stand inside a longer one? Only alphabets have word borders.
constexpr bool joins_letters(std::string_view line, std::size_t at) noexcept {
    constexpr unsigned char above_alphabets = 0xE2;
    if (at == 0 || at >= line.size() || static_cast<unsigned char>(line[at]) >= above_alphabets) return false;
    return text::is_alphabetic(text::first(line.substr(at)).value) &&
           text::is_alphabetic(text::last(line.substr(0, at)).value);
}

/// The tables of a vocabulary: an outlet's own words, if it has some, then the language's; then none.
constexpr const word_table* first_table(const vocabulary& v) noexcept {
    return v.own.begins != nullptr ? &v.own : &v.words;
}
constexpr const word_table* next_table(const vocabulary& v, const word_table* t) noexcept {
    return t == &v.words ? nullptr : &v.words;
}

/// Which words a search is for: all, or those that count anywhere on a line.
enum class sought : std::size_t { all, anywhere };

/// Is what a key holds a letter of ASCII, which are small there?
constexpr bool is_small_letter(std::uint32_t letter) noexcept { return letter - 'a' < 26; }

/// May a word begin `s`, whose key is `k`? No for most texts where none does. Precondition: `s` is not empty. Constant time.
NEWSPRINT_HOT constexpr bool may_begin(const word_table& t, const word_key& k, std::string_view s, sought which = sought::all) noexcept {
    const auto set = static_cast<std::size_t>(which);
    const char* const filter = t.filter_of(set);
    if (word_filter::single(filter, k.first)) return true;
    const std::uint32_t row = four_bytes(filter, word_filter::row(k.first));
    // a word that counts anywhere does not end between letters of an alphabet
    const auto joins = [which](std::uint32_t a, std::uint32_t b) {
        return which == sought::anywhere && is_small_letter(a) && is_small_letter(b);
    };
    if ((row & word_filter::ends) && !joins(k.first >> 8, k.second)) return true;
    if (!(row & word_filter::goes_on(k.second))) return false;
    const word_key::further f = k.behind(s);
    beginning b(k.first, k.second);
    return (t.has_beginning(set, b) && !joins(k.second, f.third)) || t.has_beginning(set, b.add_third(f.third)) ||
           t.has_beginning(set, b.add_fourth(f.fourth));
}

constexpr bool may_begin(const vocabulary& v, std::string_view s) noexcept {
    const word_key k = word_key::of(s);
    return may_begin(v.words, k, s) || (v.own.begins != nullptr && may_begin(v.own, k, s));
}

/// The entries that may be words at the front of a text, as ranges of their numbers; those of longer words come first.
class entries_in_front {
public:
    struct range {
        std::uint32_t begin, end;
    };

    /// Precondition: `k` is the key of `s`. Constant time.
    NEWSPRINT_COLD constexpr entries_in_front(const word_table& t, const word_key& k, std::string_view s) noexcept {
        const std::uint32_t row = four_bytes(t.filter, word_filter::row(k.first));
        if (k.second != 0 && (row & word_filter::goes_on(k.second))) {
            const word_key::further f = k.behind(s);
            const beginning two(k.first, k.second), three = beginning(two).add_third(f.third);
            if (f.fourth != 0) add_if_any(t, beginning(three).add_fourth(f.fourth));
            if (f.third != 0) add_if_any(t, three);
            add_if_any(t, two);
        }
        if (row & word_filter::ends) add(t, beginning(k.first));
        if (word_filter::single(t.filter, k.first)) add(t, beginning(k.first & 0xFF));
    }
    constexpr const range* begin() const noexcept { return ranges_.data(); }
    constexpr const range* end() const noexcept { return ranges_.data() + size_; }

private:
    NEWSPRINT_HOT constexpr void add_if_any(const word_table& t, beginning b) noexcept {
        if (t.has_beginning(static_cast<std::size_t>(sought::all), b)) add(t, b);
    }
    NEWSPRINT_HOT constexpr void add(const word_table& t, beginning b) noexcept {
        const std::size_t bucket = word_table::bucket(b, t.shift);
        const auto from = static_cast<std::uint32_t>(t.begin_of(bucket)), to = static_cast<std::uint32_t>(t.begin_of(bucket + 1));
        ranges_[size_] = {from, to};
        size_ += from != to;
    }

    std::array<range, 5> ranges_;  // not cleared: they are counted
    std::size_t size_ = 0;
};

/// May a word of the senses `wanted` begin `s`? No is certain, and what most searches end with. Constant time.
NEWSPRINT_HOT constexpr bool may_say_in_front(const vocabulary& v, std::string_view s, senses wanted) noexcept {
    if (s.empty()) return false;
    const std::uint32_t first = word_key::first_of(s);
    return v.words.may_say_in_front(first, wanted) || (v.own.begins != nullptr && v.own.may_say_in_front(first, wanted));
}

/// Calls `f(entry, word)` for the words of the senses `wanted` at the front of `s`, longest first, an outlet's own
/// before the others, until it says true; says whether it did.
template <class F>
constexpr bool each_word_at(const vocabulary& v, std::string_view s, senses wanted, F f) noexcept {
    if (s.empty()) return false;
    for (const word_table* t = first_table(v); t != nullptr; t = next_table(v, t)) {
        if (!t->may_say_in_front(word_key::first_of(s), wanted)) continue;
        for (const auto [begin, end] : entries_in_front(*t, word_key::of(s), s))
            for (std::size_t i = begin; i < end; ++i) {
                const entry e = t->at(i);
                if ((bit(e.means) & wanted) && begins_with(*t, e, s) && f(e, std::string_view{s.data(), e.size}))
                    return true;
            }
    }
    return false;
}

}  // namespace detail

/// A word found in a line: all senses of that spelling together.
struct found_word {
    senses means = 0;
    std::size_t size = 0;  ///< bytes; 0: none
};

namespace detail {

/// Keeps the longest words of one spelling.
class longest_word {
public:
    constexpr longest_word(std::string_view line, std::size_t at, bool starts, std::size_t core_end) noexcept
        : line_(line), at_(at), core_end_(core_end), starts_(starts) {}

    constexpr void look(const word_table& t, const word_key& k) noexcept {
        const std::string_view rest{line_.data() + at_, line_.size() - at_};
        for (const auto [begin, end] : entries_in_front(t, k, rest))
            for (std::size_t i = begin; i < end; ++i) {
                const entry e = t.at(i);
                if (e.size < found_.size) break;  // the others are shorter still
                if (begins_with(t, e, rest)) consider(e);
            }
    }
    constexpr found_word found() const noexcept { return found_; }

private:
    /// An entry whose letters stand here.
    constexpr void consider(const entry& e) noexcept {
        if (e.at != where::any) {
            const bool ends = at_ + e.size >= core_end_;
            if ((e.at != where::end && !starts_) || (e.at != where::start && !ends)) return;
        }
        if (joins_letters(line_, at_) || joins_letters(line_, at_ + e.size)) return;
        found_.size = e.size;
        found_.means |= bit(e.means);
    }

    std::string_view line_;
    std::size_t at_, core_end_;
    bool starts_;
    found_word found_;
};

/// `word_at` with the key of `line.substr(at)`. `starts`: words that must stand first on the line count.
constexpr found_word word_at(const vocabulary& v, const word_key& k, std::string_view line, std::size_t at, bool starts,
                             std::size_t core_end) noexcept {
    longest_word longest(line, at, starts, core_end);
    longest.look(v.words, k);
    if (v.own.begins != nullptr) longest.look(v.own, k);
    found_word found = longest.found();
    found.means &= ~v.ignored;
    return found;
}

}  // namespace detail

/// The longest word at `at` in `line` that stands where it must. `core_begin` and `core_end` bound the line without the
/// marks, brackets and numbers at its ends; they decide `where`. A word of an alphabet must not begin or end inside a
/// longer one. Linear in the words that share their first letters with the line's.
constexpr found_word word_at(const vocabulary& v, std::string_view line, std::size_t at, std::size_t core_begin,
                             std::size_t core_end) noexcept {
    return detail::word_at(v, word_key::of(line.substr(at)), line, at, at <= core_begin, core_end);
}

namespace detail {
NEWSPRINT_COLD constexpr std::string_view take_word_there(const vocabulary& v, std::string_view& rest, senses wanted) noexcept {
    std::string_view taken;
    each_word_at(v, rest, wanted & ~v.ignored, [&](const entry&, std::string_view word) {
        if (joins_letters(rest, word.size())) return false;
        taken = word;
        return true;
    });
    rest.remove_prefix(taken.size());
    return taken;
}
}  // namespace detail

/// The longest word at the front of `rest` with one of the senses `wanted`, taken off it. Example: with `sense::role`,
/// "기자 hong@a.kr" gives "기자". Nothing there: empty, and `rest` is where it was.
NEWSPRINT_COLD constexpr std::string_view take_word(const vocabulary& v, std::string_view& rest, senses wanted) noexcept {
    if (!(wanted & v.told) || !detail::may_say_in_front(v, rest, wanted)) return {};
    return detail::take_word_there(v, rest, wanted);
}

/// The senses of `s` as one whole word; 0 where the vocabulary has no such word.
NEWSPRINT_COLD constexpr senses senses_of(const vocabulary& v, std::string_view s) noexcept {
    senses means = 0;
    if (s.empty()) return means;
    const beginning b = beginning::of(s);  // all of one spelling are in one bucket
    for (const word_table* t = detail::first_table(v); t != nullptr; t = detail::next_table(v, t)) {
        const std::size_t bucket = word_table::bucket(b, t->shift);
        for (std::size_t i = t->begin_of(bucket), end = t->begin_of(bucket + 1); i < end; ++i) {
            const entry e = t->at(i);
            if (e.size == s.size() && detail::begins_with(*t, e, s)) means |= bit(e.means);
        }
    }
    return means & ~v.ignored;
}

/// Is `s` as one whole word of one of the senses `wanted`?
constexpr bool means_any(const vocabulary& v, std::string_view s, senses wanted) noexcept {
    return detail::may_say_in_front(v, s, wanted) && (senses_of(v, s) & wanted) != 0;
}

namespace detail {

/// Calls `f(entry, word)` for the words of three bytes and more that `s` ends with and whose entry is `wanted` (it has
/// one of `means` then), longest first, until it says true. Precondition: `s` has three bytes or more.
template <class Wanted, class F>
constexpr void each_word_at_end(const word_table& t, std::string_view s, senses means, Wanted wanted, F f) noexcept {
    const auto look = [&](std::size_t bucket) {
        for (std::size_t i = t.tail_begin_of(bucket), end = t.tail_begin_of(bucket + 1); i < end; ++i) {
            const entry e = t.tail_at(i);
            if (!wanted(e) || e.size > s.size()) continue;
            const std::string_view word{s.data() + s.size() - e.size, e.size};
            if (same_folded(t.text(e), word) && f(e, word)) return true;
        }
        return false;
    };
    const auto ending = word_table::ending::of(s);
    if (!t.may_say_at_end(ending, means)) return;
    if (s.size() >= 6 && look(ending.bucket_of_six(t.shift))) return;
    look(ending.bucket_of_three(t.shift));
}

template <class Wanted, class F>
constexpr void each_word_at_end(const vocabulary& v, std::string_view s, senses means, Wanted wanted, F f) noexcept {
    if (s.size() < 3) return;
    for (const word_table* t = first_table(v); t != nullptr; t = next_table(v, t)) each_word_at_end(*t, s, means, wanted, f);
}

/// May one or two bytes be a word?
constexpr bool may_be_tiny_word(const vocabulary& v, std::string_view s) noexcept {
    const auto byte = [s](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text::lower(s[i]))); };
    const std::uint32_t first = byte(0) | (s.size() > 1 ? byte(1) << 8 : 0);
    for (const word_table* t = first_table(v); t != nullptr; t = next_table(v, t)) {
        if (s.size() == 1 ? word_filter::single(t->filter, first) : (four_bytes(t->filter, word_filter::row(first)) & word_filter::ends) != 0)
            return true;
    }
    return false;
}

}  // namespace detail

/// The longest of the words that count at a line's end (and of roles, which names are glued to) that `line` ends with and that
/// begins at `from` or behind it.
NEWSPRINT_COLD constexpr found_word word_at_end(const vocabulary& v, std::string_view line, std::size_t from) noexcept {
    found_word found;
    const auto take = [&](const entry& e, std::string_view word) {
        if (word.size() < found.size) return true;
        if (word.size() + from > line.size() || detail::joins_letters(line, line.size() - word.size())) return false;
        if (word.size() > found.size) found.means = 0;
        found.size = word.size();
        found.means |= bit(e.means);
        return false;
    };
    detail::each_word_at_end(v, line, ~senses{0}, [](const entry& e) { return detail::is_tail(e); }, take);
    found.means &= ~v.ignored;
    return found;
}

namespace detail {
/// May a word of the senses `wanted`, which some have, end `line`? No is certain. Constant time.
constexpr bool may_say_at_end(const vocabulary& v, std::string_view line, senses wanted) noexcept {
    if (line.size() < 3 || static_cast<unsigned char>(line.back()) < 0x80) return !line.empty();  // a tiny word may
    const word_table::ending e = word_table::ending::of_three(line);
    return v.words.may_say_at_end(e, wanted) || (v.own.begins != nullptr && v.own.may_say_at_end(e, wanted));
}

NEWSPRINT_COLD constexpr std::string_view word_there_before_end(const vocabulary& v, std::string_view line, senses wanted,
                                                                std::size_t longest) noexcept {
    std::string_view best;
    const auto take = [&](const entry&, std::string_view word) {
        if (word.size() <= best.size()) return true;
        if (word.size() > longest || joins_letters(line, line.size() - word.size())) return false;
        best = word;
        return true;
    };
    each_word_at_end(v, line, wanted, [wanted](const entry& e) { return (bit(e.means) & wanted) != 0; }, take);
    const bool tiny = best.empty() && !line.empty() && static_cast<unsigned char>(line.back()) < 0x80;
    for (std::size_t size = 1; tiny && size <= 2 && size <= line.size() && best.empty(); ++size) {
        const std::string_view word{line.data() + line.size() - size, size};
        if (static_cast<unsigned char>(word.front()) < 0x80 && may_be_tiny_word(v, word) && (senses_of(v, word) & wanted) && !joins_letters(line, line.size() - size))
            best = word;
    }
    return best;
}
}  // namespace detail

/// The longest word with one of the senses `wanted` that ends `line`: "서민채기자" ends in "기자".
NEWSPRINT_COLD constexpr std::string_view word_before_end(const vocabulary& v, std::string_view line, senses wanted,
                                                          std::size_t longest = 40) noexcept {
    wanted &= ~v.ignored & v.told;
    if (wanted == 0 || !detail::may_say_at_end(v, line, wanted)) return {};
    return detail::word_there_before_end(v, line, wanted, longest);
}

}  // namespace v0
}  // namespace newsprint
