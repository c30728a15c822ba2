// Every view is a forward range: walked twice it gives the same, and iterators compare by their place.
#include <newsprint.hpp>

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <ranges>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace newsprint;

/// What is wrong with a range as a forward range, or "". Elements are compared by `same`.
template <class Range, class Same>
std::string broken(const Range& range, Same same) {
    static_assert(std::ranges::forward_range<const Range>);
    if (range.begin() != range.begin()) return "two beginnings differ";
    std::vector<std::ranges::iterator_t<const Range>> places;
    for (auto at = range.begin(); at != range.end(); ++at) {
        for (const auto& before : places)
            if (before == at) return "two places are equal";
        places.push_back(at);
        auto copy = at;
        if (!(copy == at)) return "a copy differs";
        const auto old = copy++;
        if (!(old == at) || copy == at) return "it++ does not give the old place";
        auto next = at;
        if (!(++next == copy)) return "++it and it++ differ";
        if (!same(*at, *at)) return "an element changes";
    }
    auto again = range.begin();
    for (const auto& place : places) {
        if (!(again == place) || !same(*again, *place)) return "a second walk differs";
        ++again;
    }
    return again == range.end() ? "" : "a second walk is longer";
}

template <class Range>
std::string broken(const Range& range) {
    return broken(range, [](const auto& a, const auto& b) { return a == b; });
}

constexpr auto same_view = [](std::string_view a, std::string_view b) { return a.data() == b.data() && a.size() == b.size(); };

std::string read(const char* name) {
    std::ifstream in(std::string(NEWSPRINT_TESTS_DIR "/../examples/articles/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("views are forward ranges") {
    std::size_t columns = 0, rows = 0;
    for (const char* name : {"hanbit-economy.txt", "halden-courier.txt"}) {
        const std::string text = read(name);
        REQUIRE(!text.empty());
        const article a = parse(std::string_view(text));
        CHECK(broken(a.section(), same_view) == "");
        CHECK(broken(a.decks(), same_view) == "");
        CHECK(broken(a.related(), same_view) == "");
        CHECK(broken(a.tags(), same_view) == "");
        CHECK(broken(a.notices(), same_view) == "");
        CHECK(broken(a.paragraphs(), same_view) == "");
        CHECK(broken(a.body()) == "");
        CHECK(broken(a.captions()) == "");
        CHECK(broken(a.blocks(), [](const block& x, const block& y) { return x.offset == y.offset && x.line == y.line; }) == "");
        CHECK(broken(a.tables(), [](const table& x, const table& y) { return x.title() == y.title() && x.source() == y.source(); }) == "");
        CHECK(broken(newsprint::text::lines_view(text), same_view) == "");
        for (const table& t : a.tables()) {
            CHECK(broken(t.columns(), same_view) == "");
            CHECK(broken(t.rows(), [](const row& x, const row& y) { return same_view(x.key, y.key); }) == "");
            for (const row& r : t.rows()) {
                CHECK(broken(r.values(), same_view) == "");
                ++rows;
            }
            columns += static_cast<std::size_t>(std::ranges::distance(t.columns()));
        }
    }
    CHECK(columns > 0);
    CHECK(rows > 1);
    CHECK(broken(newsprint::text::lines_view("a\n\n\na\r\n\r\r"), same_view) == "");
    CHECK(broken(newsprint::text::lines_view(""), same_view) == "");
    CHECK(broken(newsprint::rules::levels_view("가 > 나 > 나 > 다"), same_view) == "");
    CHECK(broken(newsprint::rules::cells_view("가\t나\t나\t다", newsprint::rules::cell_gap::tab), same_view) == "");
}
