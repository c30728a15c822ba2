#include <newsprint/language/table.hpp>

#include <doctest/doctest.h>

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
