// A language's words as a table that one look finds a word in.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/language/words.hpp>
#include <newsprint/text/characters.hpp>

namespace newsprint {
inline namespace v0 {

/// One word of a table.
struct entry {
    std::uint32_t begin = 0;  ///< where it stands: a piece of the table's letters, times 65536, and its place there
    std::uint8_t size = 0;    ///< bytes
    sense means = sense::furniture;
    where at = where::any;
    std::uint8_t number = 0;  ///< of a month's name: which month

    /// An entry as two numbers, as a table keeps it: thousands of structs cost a compiler more than numbers.
    static constexpr entry unpacked(const std::uint32_t* two) noexcept {
        return {two[0], static_cast<std::uint8_t>(two[1]), static_cast<sense>(two[1] >> 8 & 0xFF), static_cast<where>(two[1] >> 16 & 0xFF),
                static_cast<std::uint8_t>(two[1] >> 24)};
    }
    constexpr std::uint32_t packed() const noexcept {
        return static_cast<std::uint32_t>(size) | static_cast<std::uint32_t>(means) << 8 | static_cast<std::uint32_t>(at) << 16 |
               static_cast<std::uint32_t>(number) << 24;
    }
};

/// Words by the hash of their first letters; in a bucket the longest come first. Borrows its arrays.
struct word_table {
    static constexpr std::size_t buckets = 4096;

    const char* const* letters = nullptr;    ///< in pieces, for compilers that bound the length of a literal
    const std::uint32_t* entries = nullptr;  ///< two numbers each
    const std::uint16_t* begins = nullptr;  ///< buckets + 1 of them; none: an empty table

    constexpr entry at(std::size_t i) const noexcept { return entry::unpacked(entries + 2 * i); }
    constexpr std::string_view text(const entry& e) const noexcept { return {letters[e.begin >> 16] + (e.begin & 0xFFFF), e.size}; }

    /// The bucket of a word that begins as `s` does; two letters of an alphabet or one wide letter decide.
    /// Precondition: `s` is not empty.
    static constexpr std::size_t bucket(std::string_view s) noexcept {
        const auto at = [s](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
        std::uint32_t key = static_cast<unsigned char>(text::lower(s[0]));
        if (key < 0x80)
            key |= static_cast<std::uint32_t>(static_cast<unsigned char>(text::lower(static_cast<char>(at(1))))) << 8;
        else if (key < 0xE0)
            key |= at(1) << 8;
        else
            key |= at(1) << 8 | at(2) << 16;
        return (key * 0x9E3779B1U) >> 20;
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

/// Calls `f(word, entry)` for each word of an array of lists. The twelve lists of month names stand in order.
template <std::size_t Size, class F>
constexpr void each_entry(const words (&lists)[Size], F f) {
    std::uint8_t month = 0;
    for (const words& group : lists) {
        if (group.means == sense::month) ++month;
        const std::uint8_t number = group.means == sense::month ? month : std::uint8_t{0};
        each_word(group.list, [&](std::string_view word) {
            f(word, entry{0, static_cast<std::uint8_t>(word.size()), group.means, group.at, number});
        });
    }
}

inline constexpr std::size_t piece_size = 60000;

/// Lays out a table: fills `letters`, `entries` and `begins`, which are large enough and zero. A word does not cross the end of
/// a piece of letters; every `piece_size` bytes begin one.
template <std::size_t Size>
constexpr void lay_out(const words (&lists)[Size], char* letters, std::uint32_t* entries, std::uint16_t* begins) {
    each_entry(lists, [&](std::string_view word, const entry&) { ++begins[word_table::bucket(word) + 1]; });
    for (std::size_t i = 1; i <= word_table::buckets; ++i) begins[i] = static_cast<std::uint16_t>(begins[i] + begins[i - 1]);
    std::size_t size = 0;
    each_entry(lists, [&](std::string_view word, entry e) {
        if (size % piece_size + word.size() > piece_size) size += piece_size - size % piece_size;
        e.begin = static_cast<std::uint32_t>(size / piece_size << 16 | size % piece_size);
        for (const char c : word) letters[size++] = c;
        const std::size_t b = word_table::bucket(word);
        std::size_t at = begins[b];
        while (at < begins[b + 1] && entry::unpacked(entries + 2 * at).size >= e.size) ++at;
        for (entry moved = e; at < begins[b + 1] && moved.size != 0; ++at) {
            const entry next = entry::unpacked(entries + 2 * at);
            entries[2 * at] = moved.begin;
            entries[2 * at + 1] = moved.packed();
            moved = next;
        }
    });
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
    std::array<char, size.letters + 1> letters{};
    std::array<std::uint32_t, 2 * size.words + 2> entries{};
    std::array<std::uint16_t, word_table::buckets + 1> begins{};
    constexpr compiled_table() { lay_out(Lists, letters.data(), entries.data(), begins.data()); }
};
template <const auto& Lists>
inline constexpr compiled_table<Lists> compiled_words{};
template <const auto& Lists>
inline constexpr const char* compiled_letters[] = {compiled_words<Lists>.letters.data()};

}  // namespace detail

/// Specialised in language/tables/ for the languages whose tables are made beforehand: `static constexpr word_table value`.
template <class Language>
struct ready_table;

}  // namespace v0
}  // namespace newsprint
