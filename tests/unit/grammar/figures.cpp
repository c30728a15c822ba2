#include <newsprint/grammar/figures.hpp>

#include <doctest/doctest.h>

namespace {

using newsprint::grammar::figures;

struct row {
    std::string_view name, text;
    int least, most;
    std::optional<int> want;
    std::string_view rest;
};
constexpr row rows[] = {
    {"half width", "07월", 1, 2, 7, "월"},
    {"full width", "７月", 1, 2, 7, "月"},
    {"both", "1０일", 2, 2, 10, "일"},
    {"too few", "7월", 2, 2, std::nullopt, "7월"},
    {"too many", "123", 1, 2, std::nullopt, "123"},
    {"none", "월", 1, 2, std::nullopt, "월"},
    {"the most there may be", "999999999", 1, 9, 999'999'999, ""},
    {"one more than that", "9999999999", 1, 9, std::nullopt, "9999999999"},
    {"nothing", "", 1, 2, std::nullopt, ""},
};
constexpr bool holds(const row& r) {
    std::string_view rest = r.text;
    return figures{r.least, r.most}(rest) == r.want && rest == r.rest;
}

}  // namespace

TEST_CASE("figures") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(holds(r));
    }
}
static_assert(holds(rows[0]) && holds(rows[1]) && holds(rows[4]));
