#include <newsprint/rules/time_zone.hpp>

#include <doctest/doctest.h>

namespace {

using newsprint::rules::time_zone;

struct row {
    std::string_view text;
    std::optional<time_zone> want;
    std::string_view rest;
};

constexpr row rows[] = {
    {"+09:00", time_zone{540}, ""},
    {"+0930 end", time_zone{570}, " end"},
    {"-04:00", time_zone{-240}, ""},
    {" GMT+9", time_zone{540}, ""},
    {" GMT", time_zone{0}, ""},
    {"Z", time_zone{0}, ""},
    {" (JST)", time_zone{540}, ""},
    {" Eastern Daylight Time", time_zone{-240}, ""},
    {" Pacific Time", time_zone{}, ""},
    {" ET", time_zone{}, ""},
    {" CST", time_zone{480}, ""},
    {" EDTUpdated", time_zone{-240}, "Updated"},
    {" ESTATE", std::nullopt, " ESTATE"},
    {" (KST", std::nullopt, " (KST"},
    {"-23 comments", std::nullopt, "-23 comments"},
    {"+15:00", std::nullopt, "+15:00"},
    {"", std::nullopt, ""},
};

constexpr bool holds(const row& r) {
    constexpr int beijing = 480;
    std::string_view rest = r.text;
    return newsprint::rules::zone_rule{beijing}(rest) == r.want && rest == r.rest;
}

static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

TEST_CASE("zone_rule") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

}  // namespace
