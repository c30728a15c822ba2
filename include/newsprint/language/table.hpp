// A language's words as a table that one look finds a word in.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/language/words.hpp>
#include <newsprint/text/characters.hpp>
#include <newsprint/text/eight_bytes.hpp>
#include <newsprint/text/inlining.hpp>

namespace newsprint {
inline namespace v0 {

namespace detail {

using text::eight_bytes;
using text::lowered;

// Tables are literals of bytes, numbers in them their bytes with the lowest first: a compiler reads a literal fifteen times faster
// than a list of numbers, and makes one load of each of these.

/// Number `i` of those of two bytes each.
NEWSPRINT_HOT constexpr std::uint32_t two_bytes(const char* bytes, std::size_t i) noexcept {
    const auto byte = [p = bytes + 2 * i](unsigned at) { return std::uint32_t{static_cast<unsigned char>(p[at])} << (8 * at); };
    return byte(0) | byte(1);
}
/// Number `i` of those of four bytes each.
NEWSPRINT_HOT constexpr std::uint32_t four_bytes(const char* bytes, std::size_t i) noexcept {
    const auto byte = [p = bytes + 4 * i](unsigned at) { return std::uint32_t{static_cast<unsigned char>(p[at])} << (8 * at); };
    return byte(0) | byte(1) | byte(2) | byte(3);
}

/// Writes numbers so, as many bytes of each as its type has.
template <class Numbers>
constexpr void put_bytes(const Numbers& numbers, char* out) noexcept {
    for (const auto number : numbers)
        for (unsigned at = 0; at < sizeof number; ++at) *out++ = static_cast<char>(static_cast<unsigned char>(number >> (8 * at) & 0xFF));
}

}  // namespace detail

/// One word of a table.
struct entry {
    std::uint32_t begin = 0;  ///< where it stands: a piece of the table's letters, times 65536, and its place there
    std::uint8_t size = 0;    ///< bytes
    sense means = sense::furniture;
    where at = where::any;
    std::uint8_t number = 0;  ///< of a month's name: which month
    char last = 0;            ///< its last byte, so that most that are not there are told apart without a look at the letters

    /// An entry as two numbers, `begin` and this, as a table keeps it.
    static constexpr entry unpacked(std::uint32_t begin, std::uint32_t packed) noexcept {
        return {begin, static_cast<std::uint8_t>(packed), static_cast<sense>(packed >> 8 & 0xFF), static_cast<where>(packed >> 16 & 3),
                static_cast<std::uint8_t>(packed >> 18 & 15), static_cast<char>(packed >> 24)};
    }
    constexpr std::uint32_t packed() const noexcept {
        return static_cast<std::uint32_t>(size) | static_cast<std::uint32_t>(means) << 8 | static_cast<std::uint32_t>(at) << 16 |
               static_cast<std::uint32_t>(number) << 18 | static_cast<std::uint32_t>(static_cast<unsigned char>(last)) << 24;
    }
};

/// The beginning of a word or a text, by which words are found: its first letters (one beyond ASCII, two bytes of ASCII, in lower
/// case) and the next one; 0 where there is none.
struct word_key {
    std::uint32_t first = 0, second = 0;
    std::size_t first_size = 0;  ///< bytes that `first` is made of

    /// What goes on behind those two: the next letter, likewise, and the three bytes behind that one; 0 where there are fewer.
    struct further {
        std::uint32_t third = 0, fourth = 0;
    };
    NEWSPRINT_HOT constexpr further behind(std::string_view s) const noexcept {
        const std::size_t at = first_size + size_of(second);
        if (at >= s.size()) return {};
        const std::string_view rest{s.data() + at, s.size() - at};
        const std::uint64_t next = detail::lowered(text::first_eight_bytes(rest));
        const auto fourth = [next](unsigned place) { return static_cast<std::uint32_t>(next >> 8 * place) & 0xFFFFFF; };
        if (rest.size() > 3 && (next & 0x80) == 0)
            return {static_cast<std::uint32_t>(next) & 0xFF, fourth(1)};  // as in alphabets
        const std::uint32_t third = letter_of(next);
        if (rest.size() < size_of(third) + 3) return {third, 0};
        return {third, fourth(size_of(third))};
    }

    /// The first letters alone: `of(s).first`. Precondition: `s` is not empty.
    NEWSPRINT_HOT static constexpr std::uint32_t first_of(std::string_view s) noexcept {
        const auto byte = [s](std::size_t i) { return i < s.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(s[i])) : 0U; };
        const auto small = [byte](std::size_t i) { return byte(i) | (byte(i) - 'A' < 26 ? 0x20U : 0U); };
        return (byte(0) & 0xE0) == 0xE0 ? byte(0) | byte(1) << 8 | byte(2) << 16 : small(0) | small(1) << 8;
    }

    /// Precondition: `s` is not empty. Constant time.
    NEWSPRINT_HOT static constexpr word_key of(std::string_view s) noexcept {
        const std::uint64_t all = text::first_eight_bytes(s);
        const auto small = [](std::uint64_t bytes) { return std::uint32_t{static_cast<unsigned char>(text::lower(static_cast<char>(bytes & 0xFF)))}; };
        word_key k;
        std::uint64_t next = all >> 24;
        if ((all & 0xE0) == 0xE0) {
            k.first = static_cast<std::uint32_t>(all) & 0xFFFFFF;
            k.first_size = 3;
        } else {
            next = all >> 16;
            k.first = small(all) | small(all >> 8) << 8;
            k.first_size = 2;
        }
        k.second = (next & 0xC0) == 0xC0 ? letter_of(next) : small(next);
        return k;
    }

private:
    static constexpr std::uint32_t letter_of(std::uint64_t bytes) noexcept {
        const auto all = static_cast<std::uint32_t>(bytes);
        return (all & 0xC0) != 0xC0 ? all & 0xFF : (all & 0xE0) == 0xE0 ? all & 0xFFFFFF : all & 0xFFFF;
    }
    static constexpr unsigned size_of(std::uint32_t a_letter) noexcept {
        const std::uint32_t lead = a_letter & 0xFF;
        return lead < 0xC0 ? 1U : lead < 0xE0 ? 2U : 3U;
    }
};

/// The letters that a word or a text begins with as one number: the sum of a multiple of each, so that a longer
/// beginning is made from a shorter one.
struct beginning {
    static constexpr std::uint32_t of_first = 0x9E3779B1U, of_second = of_first * 0x85EBCA6BU,
                                   of_third = of_second * 0xC2B2AE35U, of_fourth = of_third * 0x27D4EB2FU;

    std::uint32_t number = 0;

    constexpr explicit beginning(std::uint32_t first, std::uint32_t second = 0) noexcept
        : number(first * of_first + second * of_second) {}
    constexpr beginning& add_third(std::uint32_t third) noexcept {
        number += third * of_third;
        return *this;
    }
    constexpr beginning& add_fourth(std::uint32_t fourth) noexcept {
        number += fourth * of_fourth;
        return *this;
    }
    /// The beginning of a word, as far as it has these letters.
    static constexpr beginning of(std::string_view word) noexcept {
        const word_key k = word_key::of(word);
        const word_key::further f = k.behind(word);
        return beginning(k.first, k.second).add_third(f.third).add_fourth(f.fourth);
    }
};

/// Says of most texts that no word begins them. A row for the hash of the first letters; in it a bit for the next letter of the
/// words that begin so, and one for a word that ends there. Behind the rows a bit for each ASCII character that is a word alone.
/// Most searches are for a few senses: of both sets of words together stand behind them the senses of those that begin with
/// letters of one hash, that end in three bytes of one, that are one byte alone.
struct word_filter {
    static constexpr std::size_t rows = 1024, size = rows + 4;
    static constexpr std::size_t senses_in_front = 2 * size, senses_at_end = senses_in_front + rows,
                                 senses_of_one_byte = senses_at_end + rows, whole_size = senses_of_one_byte + 1;
    static constexpr std::uint32_t ends = 1U << 31;  // the marks of next letters are below it

    static constexpr std::size_t row(std::uint32_t first) noexcept { return (first * 0x9E3779B1U) >> 22; }
    NEWSPRINT_HOT static constexpr bool single(const char* filter, std::uint32_t first) noexcept {
        const std::uint32_t c = first & 0xFF;
        return c < 0x80 && (detail::four_bytes(filter, rows + c / 32) >> c % 32 & 1U) != 0;
    }
    static constexpr std::uint32_t goes_on(std::uint32_t second) noexcept {
        return 1U << (((second * 0x85EBCA6BU) >> 16) * 31 >> 16);
    }
    /// A set of senses in half its size: two share a bit.
    static constexpr std::uint32_t folded(std::uint64_t senses) noexcept {
        return static_cast<std::uint32_t>(senses | senses >> 32);
    }
};

/// Words by the hash of the letters they begin with; in a bucket the longest come first. Borrows its arrays of bytes.
struct word_table {
    static constexpr unsigned layout = 5;  ///< of the tables that are made beforehand: changes with what stands here
    static constexpr std::size_t piece_of_entries = 4096;

    const char* const* letters = nullptr;  ///< in pieces, for compilers that bound the length of a literal
    const char* const* entries = nullptr;  ///< eight bytes each, in pieces too
    const char* begins = nullptr;          ///< of the buckets, two bytes each, and the end; none: an empty table
    const char* beginnings = nullptr;      ///< a bit for the hash of letters that begin a word, of all words and of those that count anywhere
    const char* filter = nullptr;          ///< `word_filter::size` numbers of four bytes of all words, as many of those that count anywhere on a line; senses
    unsigned shift = 20;                   ///< 32 less the bits of a bucket's number
    const char* tails = nullptr;           ///< numbers of the entries of three bytes and more, two bytes each, longest first in a bucket
    const char* tail_begins = nullptr;     ///< of the buckets by last bytes, as many as the others; and the end

    constexpr const char* filter_of(std::size_t set) const noexcept { return filter + set * word_filter::size * 4; }
    constexpr entry at(std::size_t i) const noexcept {
        const char* const piece = entries[i / piece_of_entries];
        const std::size_t from = 2 * (i % piece_of_entries);
        return entry::unpacked(detail::four_bytes(piece, from), detail::four_bytes(piece, from + 1));
    }
    /// Where the words of a bucket begin among the entries; those of the next one begin where they end.
    constexpr std::size_t begin_of(std::size_t bucket) const noexcept { return detail::two_bytes(begins, bucket); }
    constexpr std::size_t tail_begin_of(std::size_t bucket) const noexcept { return detail::two_bytes(tail_begins, bucket); }
    constexpr entry tail_at(std::size_t i) const noexcept { return at(detail::two_bytes(tails, i)); }
    constexpr std::string_view text(const entry& e) const noexcept { return {letters[e.begin >> 16] + (e.begin & 0xFFFF), e.size}; }

    /// The bytes of each of the two sets of beginnings: four bits a bucket.
    static constexpr std::size_t bytes_of_beginnings(unsigned shift) noexcept { return std::size_t{1} << (32 - shift - 1); }
    static constexpr std::size_t bit_of(beginning b, unsigned shift) noexcept { return b.number >> (shift - 2); }
    /// May a word begin so, and be no longer than that if it has fewer letters? `set`: 0 of all words, 1 of those that
    /// count anywhere.
    NEWSPRINT_HOT constexpr bool has_beginning(std::size_t set, beginning b) const noexcept {
        const std::size_t at = bit_of(b, shift);
        return (static_cast<unsigned char>(beginnings[set * bytes_of_beginnings(shift) + at / 8]) >> at % 8 & 1U) != 0;
    }

    /// The last bytes of a word or text, in lower case, by which it is found from its end.
    struct ending {
        std::uint32_t three = 0, three_before = 0;  ///< the last three bytes, and those before them; 0 where there are fewer

        /// Precondition: `s` has three bytes or more.
        static constexpr ending of(std::string_view s) noexcept {
            if (s.size() >= 8) {
                const std::uint64_t last = detail::lowered(detail::eight_bytes(s.data() + s.size() - 8));
                return {static_cast<std::uint32_t>(last >> 40), static_cast<std::uint32_t>(last >> 16) & 0xFFFFFF};
            }
            return {three_bytes(s, s.size() - 3), s.size() < 6 ? 0 : three_bytes(s, s.size() - 6)};
        }
        /// The last three alone, for what asks for no more.
        static constexpr ending of_three(std::string_view s) noexcept { return {three_bytes(s, s.size() - 3), 0}; }
        constexpr std::size_t bucket_of_three(unsigned by) const noexcept { return (three * 0x9E3779B1U) >> by; }
        constexpr std::size_t bucket_of_six(unsigned by) const noexcept { return ((three + three_before * 0x85EBCA6BU) * 0x9E3779B1U) >> by; }

    private:
        static constexpr std::uint32_t three_bytes(std::string_view s, std::size_t at) noexcept {
            const auto byte = [p = s.data() + at](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text::lower(p[i]))); };
            return byte(0) | byte(1) << 8 | byte(2) << 16;
        }
    };
    /// May a word with one of the senses `wanted` begin a text with these first letters, end one with this ending? No is
    /// certain.
    NEWSPRINT_HOT constexpr bool may_say_in_front(std::uint32_t first, std::uint64_t wanted) const noexcept {
        const std::uint32_t said = detail::four_bytes(filter, word_filter::senses_in_front + word_filter::row(first)) |
                                   detail::four_bytes(filter, word_filter::senses_of_one_byte);
        return (said & word_filter::folded(wanted)) != 0;
    }
    NEWSPRINT_HOT constexpr bool may_say_at_end(const ending& e, std::uint64_t wanted) const noexcept {
        const std::uint32_t said = detail::four_bytes(filter, word_filter::senses_at_end + word_filter::row(e.three));
        return (said & word_filter::folded(wanted)) != 0;
    }

    /// Words of six bytes and more are found by six, others by three.
    static constexpr std::size_t tail_bucket_of(std::string_view word, unsigned shift) noexcept {
        const ending e = ending::of(word);
        return word.size() < 6 ? e.bucket_of_three(shift) : e.bucket_of_six(shift);
    }

    /// The bucket of the words that begin so and have no more letters than that, or begin with all four.
    static constexpr std::size_t bucket(beginning b, unsigned shift) noexcept { return b.number >> shift; }
};

namespace detail {

/// Calls `f(word)` for each of a `|` list.
template <class F>
constexpr void each_word(std::string_view list, F f) {
    while (!list.empty()) {
        const std::size_t bar = list.find('|');
        if (bar != 0) f(list.substr(0, bar));
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
}

/// Calls `f(word, entry)` for each word of an array of lists. The months' names stand in order, those of a month in a list of
/// their own or parted from the next month's by a semicolon.
template <std::size_t Size, class F>
constexpr void each_entry(const words (&lists)[Size], F f) {
    std::uint8_t month = 0;
    for (const words& group : lists) {
        const bool months = group.means == sense::month;
        std::string_view rest = group.list;
        do {
            const std::size_t end = months ? rest.find(';') : std::string_view::npos;
            const std::uint8_t number = months ? ++month : std::uint8_t{0};
            each_word(rest.substr(0, end), [&](std::string_view word) {
                f(word, entry{0, static_cast<std::uint8_t>(word.size()), group.means, group.at, number, word.back()});
            });
            rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        } while (!rest.empty());
    }
}

inline constexpr std::size_t piece_size = 60000;

/// A table of so many words has about two buckets for each.
constexpr unsigned shift_for(std::size_t words) noexcept {
    unsigned bits = 4;
    while (bits < 14 && (std::size_t{1} << bits) < 2 * words) ++bits;
    return 32 - bits;
}
constexpr std::size_t buckets_for(std::size_t words) noexcept { return std::size_t{1} << (32 - shift_for(words)); }

/// Is a word looked for at a line's end? Those that count there; and roles, which names are glued to.
constexpr bool is_tail(const entry& e) noexcept {
    return e.size >= 3 && (e.at == where::end || (e.at == where::any && e.means == sense::role));
}

/// Lays out a table: fills `letters`, `entries`, `begins`, `beginnings` and `filter`, which are large enough and zero. A word does not cross the
/// end of a piece of letters; every `piece_size` bytes begin one.
template <std::size_t Size>
constexpr void lay_out(const words (&lists)[Size], std::size_t count, char* letters, std::uint32_t* entries, std::uint16_t* begins,
                       std::uint8_t* beginnings, std::uint32_t* filter) {
    const unsigned shift = shift_for(count);
    each_entry(lists, [&](std::string_view word, const entry&) {
        ++begins[word_table::bucket(beginning::of(word), shift) + 1];
    });
    for (std::size_t i = 1; i <= buckets_for(count); ++i) begins[i] = static_cast<std::uint16_t>(begins[i] + begins[i - 1]);
    std::size_t size = 0;
    each_entry(lists, [&](std::string_view word, entry e) {
        if (size % piece_size + word.size() > piece_size) size += piece_size - size % piece_size;
        e.begin = static_cast<std::uint32_t>(size / piece_size << 16 | size % piece_size);
        for (const char c : word) letters[size++] = c;
        const beginning begins_so = beginning::of(word);
        std::size_t at = begins[word_table::bucket(begins_so, shift)];  // behind the bucket's words there is room for one more
        while (entry::unpacked(entries[2 * at], entries[2 * at + 1]).size >= e.size) ++at;
        for (entry moved = e; moved.size != 0; ++at) {
            const entry next = entry::unpacked(entries[2 * at], entries[2 * at + 1]);
            entries[2 * at] = moved.begin;
            entries[2 * at + 1] = moved.packed();
            moved = next;
        }
        const word_key k = word_key::of(word);
        const auto put = [&](std::size_t which) {
            std::uint32_t* const of = filter + which * word_filter::size;
            if (word.size() > k.first_size) of[word_filter::row(k.first)] |= word_filter::goes_on(k.second);
            else if (word.size() > 1) of[word_filter::row(k.first)] |= word_filter::ends;
            else of[word_filter::rows + k.first / 32] |= 1U << k.first % 32;
            if (word.size() <= k.first_size) return;
            const std::size_t bit = word_table::bit_of(begins_so, shift);
            std::uint8_t& byte = beginnings[which * word_table::bytes_of_beginnings(shift) + bit / 8];
            byte = static_cast<std::uint8_t>(byte | 1U << bit % 8);
        };
        put(0);
        if (e.at == where::any || (e.at == where::end && !is_tail(e))) put(1);
        const std::uint32_t says = word_filter::folded(std::uint64_t{1} << static_cast<unsigned>(e.means));
        filter[word.size() > 1 ? word_filter::senses_in_front + word_filter::row(k.first) : word_filter::senses_of_one_byte] |= says;
        if (word.size() >= 3) filter[word_filter::senses_at_end + word_filter::row(word_table::ending::of(word).three)] |= says;
    });
}

/// Lays out the index of words by their ends, which is large enough and zero. Gives how many words it holds.
constexpr std::size_t lay_out_tails(const word_table& t, std::size_t count, std::uint16_t* tails, std::uint16_t* tail_begins) {
    std::size_t found = 0;
    const auto each = [&](auto f) {
        for (std::size_t i = 0; i < count; ++i)
            if (const std::string_view word = t.text(t.at(i)); word.size() >= 3) f(i, word, word_table::tail_bucket_of(word, t.shift));
    };
    each([&](std::size_t, std::string_view, std::size_t bucket) { ++tail_begins[bucket + 1], ++found; });
    for (std::size_t b = 1; b <= buckets_for(count); ++b) tail_begins[b] = static_cast<std::uint16_t>(tail_begins[b] + tail_begins[b - 1]);
    constexpr std::uint16_t none = 0xFFFF;
    for (std::size_t i = 0; i < found; ++i) tails[i] = none;
    each([&](std::size_t i, std::string_view word, std::size_t bucket) {
        std::size_t at = tail_begins[bucket];
        while (tails[at] != none && t.at(tails[at]).size >= word.size()) ++at;
        for (std::uint16_t moved = static_cast<std::uint16_t>(i); moved != none; ++at) {
            const std::uint16_t next = tails[at];
            tails[at] = moved;
            moved = next;
        }
    });
    return found;
}

struct table_size {
    std::size_t words = 0, letters = 0;
};

template <std::size_t Size>
constexpr table_size size_of(const words (&lists)[Size]) {
    table_size size;
    each_entry(lists, [&](std::string_view word, const entry&) {
        ++size.words;
        size.letters += word.size();
    });
    return size;
}

/// The table of an array of lists that the compiler makes: for short ones, an outlet's own. Those of a language are long;
/// they are made beforehand (tools/make_tables) and stand in language/tables/.
template <const auto& Lists>
struct compiled_table {
    static constexpr table_size size = size_of(Lists);
    static_assert(size.letters <= piece_size, "a list this long wants its table made beforehand");
    static constexpr std::size_t buckets = buckets_for(size.words);
    static_assert(size.words <= word_table::piece_of_entries);
    std::array<char, size.letters + 1> letters{};
    std::array<char, 8 * size.words + 8> entries{};
    std::array<char, 2 * buckets + 2> begins{}, tail_begins{};
    std::array<char, 2 * word_table::bytes_of_beginnings(shift_for(size.words))> beginnings{};
    std::array<char, 4 * word_filter::whole_size> filter{};
    std::array<char, 2 * size.words + 2> tails{};
    constexpr compiled_table() {
        std::array<std::uint32_t, 2 * size.words + 2> entry_numbers{};
        std::array<std::uint32_t, word_filter::whole_size> filter_numbers{};
        std::array<std::uint16_t, buckets + 1> begin_numbers{}, tail_begin_numbers{};
        std::array<std::uint16_t, size.words + 1> tail_numbers{};
        std::array<std::uint8_t, 2 * word_table::bytes_of_beginnings(shift_for(size.words))> beginning_bits{};
        lay_out(Lists, size.words, letters.data(), entry_numbers.data(), begin_numbers.data(), beginning_bits.data(), filter_numbers.data());
        put_bytes(beginning_bits, beginnings.data());
        put_bytes(entry_numbers, entries.data());
        put_bytes(begin_numbers, begins.data());
        put_bytes(filter_numbers, filter.data());
        const char *const piece = letters.data(), *const piece_of_entries = entries.data();
        const word_table made{&piece, &piece_of_entries, begins.data(), beginnings.data(), filter.data(), shift_for(size.words), nullptr, nullptr};
        lay_out_tails(made, size.words, tail_numbers.data(), tail_begin_numbers.data());
        put_bytes(tail_numbers, tails.data());
        put_bytes(tail_begin_numbers, tail_begins.data());
    }
};
template <const auto& Lists>
inline constexpr compiled_table<Lists> compiled_words{};
template <const auto& Lists>
inline constexpr const char* compiled_letters[] = {compiled_words<Lists>.letters.data()};
template <const auto& Lists>
inline constexpr const char* compiled_entries[] = {compiled_words<Lists>.entries.data()};

}  // namespace detail

/// Specialised in language/tables/ for the languages whose tables are made beforehand: `static constexpr word_table value`, and the
/// `layout` it was made in.
template <class Language>
struct ready_table;

}  // namespace v0
}  // namespace newsprint
