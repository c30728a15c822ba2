#include <newsprint/language/table.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>
#include <newsprint/language/vocabulary.hpp>

namespace {

using namespace newsprint;

constexpr bool comes_back(entry e) {
    const entry again = entry::unpacked(e.begin, e.packed());
    return again.begin == e.begin && again.size == e.size && again.means == e.means && again.at == e.at && again.number == e.number &&
           again.last == e.last;
}
static_assert(comes_back({70000, 200, sense::given_name, where::whole, 12, '\xEA'}));
static_assert(comes_back({0, 1, sense::furniture, where::any, 0, 'a'}));

constexpr bool numbers_come_back() {
    const std::uint32_t fours[] = {0, 0x80, 0xFFFFFFFF, 0x01020304};
    const std::uint16_t twos[] = {0xFF00, 0x00FF, 1};
    char bytes[16] = {}, small[6] = {};
    detail::put_bytes(fours, bytes);
    detail::put_bytes(twos, small);
    for (std::size_t i = 0; i < 4; ++i)
        if (detail::four_bytes(bytes, i) != fours[i]) return false;
    for (std::size_t i = 0; i < 3; ++i)
        if (detail::two_bytes(small, i) != twos[i]) return false;
    return true;
}
static_assert(numbers_come_back());

constexpr bool lowers(std::string_view from, std::string_view to) {
    return detail::lowered(detail::eight_bytes(from.data())) == detail::eight_bytes(to.data());
}
static_assert(lowers("AZaz@[`{", "azaz@[`{") && lowers("가Z\x7F\xC1\xDA~", "가z\x7F\xC1\xDA~"));

struct key_row {
    std::string_view text;
    std::uint32_t first, second, third, fourth = 0;
};
constexpr key_row keys[] = {
    {"a", 'a', 0, 0},
    {"AB", 'a' | 'b' << 8, 0, 0},
    {"Abcd", 'a' | 'b' << 8, 'c', 'd'},
    {"가", 0x80B0EA, 0, 0},
    {"가나b다라", 0x80B0EA, 0x9882EB, 'b', 0xA48BEB},
    {"가é나다", 0x80B0EA, 0xA9C3, 0x9882EB, 0xA48BEB},
    {"éa가", 0xA9C3, 'a', 0x80B0EA},
    {"COMPANY", 'c' | 'o' << 8, 'm', 'p', 'a' | 'n' << 8 | 'y' << 16},
    {"Company car, and more", 'c' | 'o' << 8, 'm', 'p', 'a' | 'n' << 8 | 'y' << 16},
    {"COMPAN", 'c' | 'o' << 8, 'm', 'p'},
    {"가나다가 나다라마", 0x80B0EA, 0x9882EB, 0xA48BEB, 0x80B0EA},
};
constexpr bool holds(const key_row& r) {
    const word_key k = word_key::of(r.text);
    return k.first == r.first && word_key::first_of(r.text) == r.first && k.second == r.second && k.behind(r.text).third == r.third && k.behind(r.text).fourth == r.fourth;
}
static_assert([] {
    for (const key_row& r : keys)
        if (!holds(r)) return false;
    return true;
}());

constexpr newsprint::words months[] = {{sense::month, where::any, "january|jan"}, {sense::month, where::any, "february;march"}, {sense::role, where::any, "x"}};
constexpr word_table table = detail::table_of<months>();
constexpr entry found(std::string_view word) {
    for (std::size_t i = 0; i < 5; ++i)
        if (table.text(table.at(i)) == word) return table.at(i);
    return {};
}
static_assert(word_table::ending::of("january").three == ('a' | 'r' << 8 | 'y' << 16) &&
              word_table::ending::of("in JANUARY").three_before == word_table::ending::of("january").three_before);
static_assert(word_table::ending::of_three("in JANUARY").three == word_table::ending::of("january").three);
constexpr bool may_begin_with(std::string_view text, sense s) { return table.may_say_in_front(word_key::first_of(text), bit(s)); }
constexpr bool may_end_in(std::string_view text, sense s) { return table.may_say_at_end(word_table::ending::of(text), bit(s)); }
static_assert(may_begin_with("January 3", sense::month) && may_begin_with("MARCH", sense::month) && may_begin_with("x", sense::role) &&
              !may_begin_with("January", sense::outlet) && !may_begin_with("2023", sense::month));
static_assert(may_end_in("3 January", sense::month) && !may_end_in("3 January", sense::outlet) && !may_end_in("2023", sense::month));
static_assert(found("jan").number == 1 && found("february").number == 2 && found("march").number == 3 && found("x").number == 0);

}  // namespace

TEST_CASE("word_key") {
    for (const key_row& r : keys) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

namespace {

template <class Number>
std::vector<char> bytes_of(const std::vector<Number>& numbers) {
    std::vector<char> bytes(numbers.size() * sizeof(Number));
    detail::put_bytes(numbers, bytes.data());
    return bytes;
}

std::vector<const char*> pieces_of(const std::vector<char>& bytes, std::size_t piece_size) {
    std::vector<const char*> pieces;
    for (std::size_t at = 0; at < bytes.size(); at += piece_size) pieces.push_back(bytes.data() + at);
    return pieces;
}

/// Is the table of `L` in language/tables/ what its word lists make?
template <class L>
void check_ready_table() {
    const word_table& ready = ready_table<L>::value;
    const auto size = detail::size_of(L::words);
    const std::size_t buckets = detail::buckets_for(size.words);
    REQUIRE(ready.shift == detail::shift_for(size.words));
    std::vector<char> letters(size.letters + size.letters / 100 + 1000);
    std::vector<std::uint32_t> entry_numbers(2 * size.words + 2), filter_numbers(word_filter::whole_size);
    std::vector<std::uint16_t> begin_numbers(buckets + 1), tail_numbers(size.words + 1), tail_begin_numbers(buckets + 1);
    std::vector<std::uint8_t> beginning_bits(2 * word_table::bytes_of_beginnings(ready.shift));
    detail::lay_out(L::words, size.words, letters.data(), entry_numbers.data(), begin_numbers.data(), beginning_bits.data(), filter_numbers.data());
    const auto entries = bytes_of(entry_numbers), begins = bytes_of(begin_numbers), beginnings = bytes_of(beginning_bits), filter = bytes_of(filter_numbers);
    const auto letter_pieces = pieces_of(letters, detail::piece_size), entry_pieces = pieces_of(entries, 8 * word_table::piece_of_entries);
    const word_table made{letter_pieces.data(), entry_pieces.data(), begins.data(), beginnings.data(), filter.data(), ready.shift, nullptr, nullptr};
    const std::size_t tails_made = detail::lay_out_tails(made, size.words, tail_numbers.data(), tail_begin_numbers.data());
    const auto tails = bytes_of(tail_numbers), tail_begins = bytes_of(tail_begin_numbers);

    std::size_t differ = 0;
    const auto compare = [&differ](const std::vector<char>& bytes, const char* others, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) differ += bytes[i] != others[i];
    };
    for (std::size_t i = 0; i < size.words; ++i) differ += made.text(made.at(i)) != ready.text(ready.at(i)) || made.at(i).packed() != ready.at(i).packed();
    compare(begins, ready.begins, begins.size());
    compare(beginnings, ready.beginnings, beginnings.size());
    compare(filter, ready.filter, filter.size());
    compare(tails, ready.tails, 2 * tails_made);
    compare(tail_begins, ready.tail_begins, tail_begins.size());
    CHECK(differ == 0);

    std::size_t refused = 0;  // no word is: alone, behind others, before others
    for (std::size_t i = 0; i < size.words; ++i) {
        const std::string word(ready.text(ready.at(i)));
        const std::uint64_t says = std::uint64_t{1} << static_cast<unsigned>(ready.at(i).means);
        for (const std::string& text : {word, word + " a", word + "가"}) refused += !ready.may_say_in_front(word_key::first_of(text), says);
        if (word.size() >= 3)
            for (const std::string& text : {word, "a " + word, "가" + word}) refused += !ready.may_say_at_end(word_table::ending::of(text), says);
    }
    CHECK(refused == 0);
}

}  // namespace

TEST_CASE("language/tables: made of the word lists as they are (else run tools/make_tables.sh)") {
    check_ready_table<korean>();
    check_ready_table<english>();
    check_ready_table<japanese>();
    check_ready_table<chinese>();
    check_ready_table<generic>();
}

TEST_CASE("compiled_table: the same when it is made at run time") {
    const detail::compiled_table<months> made;
    const auto& compiled = detail::compiled_words<months>;
    CHECK(made.entries == compiled.entries);
    CHECK(made.begins == compiled.begins);
    CHECK(made.filter == compiled.filter);
    CHECK(made.tails == compiled.tails);
    CHECK(made.tail_begins == compiled.tail_begins);
}
