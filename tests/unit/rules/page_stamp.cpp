#include <newsprint/rules/page_stamp.hpp>

#include <doctest/doctest.h>

namespace {

struct row {
    std::string_view line, stamp, rest;
};
constexpr row rows[] = {
    {"date 2025-06-19 뉴스", "date 2025-06-19", "뉴스"},
    {"date 2019-07 【i-CABLE】", "date 2019-07", "【i-CABLE】"},
    {"date 2025-06-19", "", "date 2025-06-19"},  // the line's content
    {"date 2025-06-19, Seoul", "", "date 2025-06-19, Seoul"},
    {"date night ideas", "", "date night ideas"},
    {"Date 2025-06-19 News", "", "Date 2025-06-19 News"},
    {"", "", ""},
};
constexpr bool holds(const row& r) {
    std::string_view rest = r.line;
    return newsprint::rules::take_page_stamp(rest) == r.stamp && rest == r.rest;
}
static_assert(holds(rows[0]));

TEST_CASE("take_page_stamp") {
    for (const row& r : rows) {
        CAPTURE(r.line);
        CHECK(holds(r));
    }
}

}  // namespace
