#include <newsprint/language/table.hpp>

#include <doctest/doctest.h>

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
    return k.first == r.first && k.second == r.second && k.behind(r.text).third == r.third && k.behind(r.text).fourth == r.fourth;
}
static_assert([] {
    for (const key_row& r : keys)
        if (!holds(r)) return false;
    return true;
}());

constexpr newsprint::words months[] = {{sense::month, where::any, "january|jan"}, {sense::month, where::any, "february"}, {sense::role, where::any, "x"}};
constexpr word_table table = detail::table_of<months>();
constexpr entry found(std::string_view word) {
    for (std::size_t i = 0; i < 4; ++i)
        if (table.text(table.at(i)) == word) return table.at(i);
    return {};
}
static_assert(word_table::ending::of("january").three == ('a' | 'r' << 8 | 'y' << 16) &&
              word_table::ending::of("in JANUARY").three_before == word_table::ending::of("january").three_before);
static_assert(found("jan").number == 1 && found("february").number == 2 && found("x").number == 0);

}  // namespace

TEST_CASE("word_key") {
    for (const key_row& r : keys) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

namespace {

/// Is the table of `L` in language/tables/ what its word lists make?
template <class L>
void check_ready_table() {
    const word_table& ready = ready_table<L>::value;
    const auto size = detail::size_of(L::words);
    const std::size_t buckets = detail::buckets_for(size.words);
    REQUIRE(ready.shift == detail::shift_for(size.words));
    std::vector<char> letters(size.letters + size.letters / 100 + 1000);
    std::vector<std::uint32_t> entries(2 * size.words + 2), filter(2 * word_filter::size);
    std::vector<std::uint16_t> begins(buckets + 1), tails(size.words + 1), tail_begins(buckets + 1);
    detail::lay_out(L::words, size.words, letters.data(), entries.data(), begins.data(), filter.data());
    std::vector<const char*> pieces;
    for (std::size_t at = 0; at < letters.size(); at += detail::piece_size) pieces.push_back(letters.data() + at);
    const word_table made{pieces.data(), entries.data(), begins.data(), filter.data(), ready.shift, nullptr, nullptr};
    const std::size_t tails_made = detail::lay_out_tails(made, size.words, tails.data(), tail_begins.data());

    std::size_t differ = 0;
    for (std::size_t i = 0; i < size.words; ++i) differ += made.text(made.at(i)) != ready.text(ready.at(i)) || made.at(i).packed() != ready.at(i).packed();
    for (std::size_t i = 0; i <= buckets; ++i) differ += begins[i] != ready.begins[i] || tail_begins[i] != ready.tail_begins[i];
    for (std::size_t i = 0; i < filter.size(); ++i) differ += filter[i] != ready.filter[i];
    for (std::size_t i = 0; i < tails_made; ++i) differ += tails[i] != ready.tails[i];
    CHECK(differ == 0);
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
