// A language's words as a table that one look finds a word in.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/language/words.hpp>
#include <newsprint/text/characters.hpp>
#include <newsprint/text/inlining.hpp>

namespace newsprint {
inline namespace v0 {

namespace detail {

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

/// Eight bytes of a text as a number, likewise.
NEWSPRINT_HOT constexpr std::uint64_t eight_bytes(const char* p) noexcept {
    const auto byte = [p](unsigned at) { return std::uint64_t{static_cast<unsigned char>(p[at])} << (8 * at); };
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}
/// Those with the capitals of ASCII among them made small, all at once.
constexpr std::uint64_t lowered(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101U, top = 0x80 * each;
    const std::uint64_t low = bytes & ~top, from_a = low + (0x80 - 'A') * each, behind_z = low + (0x7F - 'Z') * each;
    return bytes | ((from_a ^ behind_z) & ~bytes & top) >> 2;
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
    constexpr further behind(std::string_view s) const noexcept {
        const std::size_t at = first_size + size_of(second);
        further f;
        if (at + 8 <= s.size()) {
            const std::uint64_t next = detail::lowered(detail::eight_bytes(s.data() + at));
            f.third = letter_of(next);
            f.fourth = static_cast<std::uint32_t>(next >> 8 * size_of(f.third)) & 0xFFFFFF;
            return f;
        }
        f.third = letter(s, at);
        const std::size_t behind_third = at + size_of(f.third);
        if (behind_third + 3 <= s.size()) f.fourth = byte(s, behind_third) | byte(s, behind_third + 1) << 8 | byte(s, behind_third + 2) << 16;
        return f;
    }

    /// Precondition: `s` is not empty. Constant time.
    NEWSPRINT_HOT static constexpr word_key of(std::string_view s) noexcept {
        if (s.size() < 8) return of_any(s);
        const std::uint64_t all = detail::eight_bytes(s.data());
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
        return (all & 0xE0) == 0xE0 ? all & 0xFFFFFF : (all & 0xC0) == 0xC0 ? all & 0xFFFF : all & 0xFF;
    }
    static constexpr std::size_t size_of(std::uint32_t a_letter) noexcept {
        const std::uint32_t lead = a_letter & 0xFF;
        return lead < 0xC0 ? 1U : lead < 0xE0 ? 2U : 3U;
    }
    static constexpr std::uint32_t byte(std::string_view s, std::size_t i) noexcept {
        return i < s.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(text::lower(s[i]))) : 0U;
    }
    static constexpr std::uint32_t letter(std::string_view s, std::size_t at) noexcept {
        std::uint32_t value = byte(s, at);
        if (value >= 0xE0) value |= byte(s, at + 2) << 16;
        if ((value & 0xFF) >= 0xC0) value |= byte(s, at + 1) << 8;
        return value;
    }
    static constexpr word_key of_any(std::string_view s) noexcept {
        word_key k;
        k.first = byte(s, 0) | byte(s, 1) << 8;
        k.first_size = 2;
        if ((k.first & 0xFF) >= 0xE0) {
            k.first |= byte(s, 2) << 16;
            k.first_size = 3;
        }
        k.second = letter(s, k.first_size);
        return k;
    }
};

/// Says of most texts that no word begins them. A row for the hash of the first letters; in it a bit for the next letter of the
/// words that begin so, and one for a word that ends there. Behind the rows a bit for each ASCII character that is a word alone.
struct word_filter {
    static constexpr std::size_t rows = 1024, size = rows + 4;
    static constexpr std::uint32_t ends = 1U << 31;  // the marks of next letters are below it

    static constexpr std::size_t row(std::uint32_t first) noexcept { return (first * 0x9E3779B1U) >> 22; }
    NEWSPRINT_HOT static constexpr bool single(const char* filter, std::uint32_t first) noexcept {
        const std::uint32_t c = first & 0xFF;
        return c < 0x80 && (detail::four_bytes(filter, rows + c / 32) >> c % 32 & 1U) != 0;
    }
    static constexpr std::uint32_t goes_on(std::uint32_t second) noexcept {
        return 1U << (((second * 0x85EBCA6BU) >> 16) * 31 >> 16);
    }
};

/// Words by the hash of the letters they begin with; in a bucket the longest come first. Borrows its arrays of bytes.
struct word_table {
    static constexpr unsigned layout = 4;  ///< of the tables that are made beforehand: changes with what stands here
    static constexpr std::size_t piece_of_entries = 4096;

    const char* const* letters = nullptr;  ///< in pieces, for compilers that bound the length of a literal
    const char* const* entries = nullptr;  ///< eight bytes each, in pieces too
    const char* begins = nullptr;          ///< of the buckets, two bytes each, and the end; none: an empty table
    const char* beginnings = nullptr;      ///< a bit for the hash of letters that begin a word, of all words and of those that count anywhere
    const char* filter = nullptr;          ///< `word_filter::size` numbers of four bytes of all words, as many of those that count anywhere on a line
    unsigned shift = 20;                   ///< 32 less the bits of a bucket's number
    const char* tails = nullptr;           ///< numbers of the entries of three bytes and more, two bytes each, longest first in a bucket
    const char* tail_begins = nullptr;     ///< of the buckets by last bytes, as many as the others; and the end

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
    static constexpr std::size_t beginning(std::uint32_t first, std::uint32_t second, std::uint32_t third, std::uint32_t fourth, unsigned shift) noexcept {
        return bucket(first, second, third, fourth, shift - 2);
    }
    /// May a word begin with these letters, and be no longer where one is 0? `set`: 0 of all words, 1 of those that count anywhere.
    constexpr bool has_beginning(std::size_t set, std::uint32_t first, std::uint32_t second, std::uint32_t third, std::uint32_t fourth) const noexcept {
        const std::size_t at = beginning(first, second, third, fourth, shift);
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
        constexpr std::size_t bucket_of_three(unsigned by) const noexcept { return (three * 0x9E3779B1U) >> by; }
        constexpr std::size_t bucket_of_six(unsigned by) const noexcept { return ((three + three_before * 0x85EBCA6BU) * 0x9E3779B1U) >> by; }

    private:
        static constexpr std::uint32_t three_bytes(std::string_view s, std::size_t at) noexcept {
            const auto byte = [p = s.data() + at](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text::lower(p[i]))); };
            return byte(0) | byte(1) << 8 | byte(2) << 16;
        }
    };
    /// Words of six bytes and more are found by six, others by three.
    static constexpr std::size_t tail_bucket_of(std::string_view word, unsigned shift) noexcept {
        const ending e = ending::of(word);
        return word.size() < 6 ? e.bucket_of_three(shift) : e.bucket_of_six(shift);
    }

    static constexpr std::size_t bucket(std::uint32_t first, std::uint32_t second, std::uint32_t third, std::uint32_t fourth, unsigned shift) noexcept {
        return ((first + (second + (third + fourth * 0x27D4EB2FU) * 0xC2B2AE35U) * 0x85EBCA6BU) * 0x9E3779B1U) >> shift;
    }
    /// The bucket of a word: by its first letters and the next ones, as far as it has them.
    static constexpr std::size_t bucket_of(std::string_view word, unsigned shift) noexcept {
        const word_key k = word_key::of(word);
        const word_key::further f = k.behind(word);
        return bucket(k.first, k.second, f.third, f.fourth, shift);
    }
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
    each_entry(lists, [&](std::string_view word, const entry&) { ++begins[word_table::bucket_of(word, shift) + 1]; });
    for (std::size_t i = 1; i <= buckets_for(count); ++i) begins[i] = static_cast<std::uint16_t>(begins[i] + begins[i - 1]);
    std::size_t size = 0;
    each_entry(lists, [&](std::string_view word, entry e) {
        if (size % piece_size + word.size() > piece_size) size += piece_size - size % piece_size;
        e.begin = static_cast<std::uint32_t>(size / piece_size << 16 | size % piece_size);
        for (const char c : word) letters[size++] = c;
        std::size_t at = begins[word_table::bucket_of(word, shift)];  // behind the bucket's words there is room for one more
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
            const word_key::further f = k.behind(word);
            const std::size_t bit = word_table::beginning(k.first, k.second, f.third, f.fourth, shift);
            std::uint8_t& byte = beginnings[which * word_table::bytes_of_beginnings(shift) + bit / 8];
            byte = static_cast<std::uint8_t>(byte | 1U << bit % 8);
        };
        put(0);
        if (e.at == where::any || (e.at == where::end && !is_tail(e))) put(1);
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
    std::array<char, 8 * word_filter::size> filter{};
    std::array<char, 2 * size.words + 2> tails{};
    constexpr compiled_table() {
        std::array<std::uint32_t, 2 * size.words + 2> entry_numbers{};
        std::array<std::uint32_t, 2 * word_filter::size> filter_numbers{};
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
