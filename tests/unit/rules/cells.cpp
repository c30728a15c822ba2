#include <newsprint/rules/cells.hpp>

#include <ranges>
#include <string>

#include <doctest/doctest.h>

namespace {

using newsprint::rules::cell_gap;
using newsprint::rules::cells_view;
using newsprint::rules::count_cells;

struct row {
    std::string_view line;
    cell_gap gap;
    std::string_view cells;  ///< with "¦" behind each
};

constexpr row rows[] = {
    {"구분\t2023년\t비중", cell_gap::tab, "구분¦2023년¦비중¦"},
    {"구분\t\t비중\t", cell_gap::tab, "구분¦¦비중¦"},
    {"\t(실증)\t(1단계)", cell_gap::tab, "¦(실증)¦(1단계)¦"},
    {"| 구분 | | 2023년 |", cell_gap::pipe, "구분¦¦2023년¦"},
    {"Foodservice | 88.0 | 69.3", cell_gap::pipe, "Foodservice¦88.0¦69.3¦"},
    {"1년 이하  943건   71.9%", cell_gap::spaces, "1년 이하¦943건¦71.9%¦"},
    {"5,148 |", cell_gap::none, "5,148¦"},
    {"東京　大阪", cell_gap::none, "東京　大阪¦"},
    {"  들여 쓴 줄  ", cell_gap::none, "들여 쓴 줄¦"},
    {"", cell_gap::none, ""},
};

constexpr bool holds(const row& r) {
    if (count_cells(r.line).gap() != r.gap) return false;
    std::string_view want = r.cells;
    for (std::string_view cell : cells_view(r.line, r.gap))
        if (!newsprint::text::take(want, cell) || !newsprint::text::take(want, "¦")) return false;
    return want.empty();
}

static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());
static_assert(count_cells("서울 강남구 1,200").words == 3);
static_assert(cells_view("구분 주요 내용", cell_gap::word, 2).size() == 2);
static_assert(cells_view("구분\r\n\n주요 내용\n", cell_gap::line).size() == 2);
static_assert(std::ranges::forward_range<const cells_view> && std::ranges::view<cells_view>);
static_assert(std::ranges::borrowed_range<cells_view>);

TEST_CASE("cells_view") {
    for (const row& r : rows) {
        CAPTURE(r.line);
        CHECK(holds(r));
    }
}

TEST_CASE("counting and cutting agree") {
    for (std::string_view line : {"a\tb\t\tc", "|a|b||c|", "a  b   c", "\ta", "a|", "||", "a \t b", "\xE3\x80", "가  \xE3"}) {
        CAPTURE(line);
        const auto counts = count_cells(line);
        if (counts.gap() == cell_gap::spaces) CHECK(cells_view(line, cell_gap::spaces).size() == counts.spaces);
        if (counts.gap() == cell_gap::tab) CHECK(cells_view(line, cell_gap::tab).size() >= 2);
    }
}

}  // namespace
