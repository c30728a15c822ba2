#include <newsprint/rules/calendar_date.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using newsprint::rules::calendar_date;

struct row {
    std::string_view text;
    std::optional<calendar_date> want;
    std::string_view rest;
};

constexpr row rows[] = {
    {"2023.07.13 16:07", calendar_date{2023, 7, 13}, " 16:07"},
    {"2023. 7. 13. 오후", calendar_date{2023, 7, 13}, " 오후"},
    {"2023년 7월 13일", calendar_date{2023, 7, 13}, ""},
    {"2023年7月13日", calendar_date{2023, 7, 13}, ""},
    {"2023年（令和5年）7月13日", calendar_date{2023, 7, 13}, ""},
    {"令和5年7月13日（木曜日）", calendar_date{2023, 7, 13}, "（木曜日）"},
    {"平成元年1月8日", calendar_date{1989, 1, 8}, ""},
    {"令和5(2023)年7月13日", calendar_date{2023, 7, 13}, ""},
    {"中華民國112年7月13日", calendar_date{2023, 7, 13}, ""},
    {"令和5年度", std::nullopt, "令和5年度"},
    {"2023-07-13T16:07", calendar_date{2023, 7, 13}, "T16:07"},
    {"2023 07/13", calendar_date{2023, 7, 13}, ""},
    {"23.07.13", calendar_date{2023, 7, 13}, ""},
    {"13.07.2023", calendar_date{2023, 7, 13}, ""},
    {"2024.2.29", calendar_date{2024, 2, 29}, ""},
    {"2023.2.29", std::nullopt, "2023.2.29"},
    {"2023.13.01", std::nullopt, "2023.13.01"},
    {"2023.07", std::nullopt, "2023.07"},
    {"7월 13일", std::nullopt, "7월 13일"},
    {"20230.07.13", std::nullopt, "20230.07.13"},
    {"", std::nullopt, ""},
};

constexpr bool holds(const row& r) {
    std::string_view rest = r.text;
    return newsprint::rules::date_rule{&newsprint::vocabulary_of<newsprint::korean>}(rest) == r.want && rest == r.rest;
}

static_assert(newsprint::rules::is_date({2000, 2, 29}) && !newsprint::rules::is_date({1900, 2, 29}));
static_assert(newsprint::rules::full_year(69) == 2069 && newsprint::rules::full_year(70) == 1970);
static_assert(holds(rows[0]) && holds(rows[9]));

TEST_CASE("a year that more is glued to") {
    const newsprint::rules::date_rule day{&newsprint::vocabulary_of<newsprint::english>};
    std::string_view rest = "13 Jul 202313 Jul 2023";
    CHECK(day(rest) == calendar_date{2023, 7, 13});
    CHECK(rest == "13 Jul 2023");
    CHECK(day(rest = "July 13, 20234:07 PM") == calendar_date{2023, 7, 13});
    CHECK_FALSE(day(rest = "13 Jul 202313 people"));
    CHECK(day(rest = "13 JUL 23 16:07 ET") == calendar_date{2023, 7, 13});
    CHECK_FALSE(day(rest = "13 Jul 23 people"));
}

TEST_CASE("date_rule") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

TEST_CASE("date_rule: a year of three figures is one of Taiwan's count") {
    const newsprint::rules::date_rule chinese{&newsprint::vocabulary_of<newsprint::chinese>}, korean{&newsprint::vocabulary_of<newsprint::korean>};
    for (const std::string_view text : {"112年7月13日", "112-07-13", "112/7/13"}) {
        CAPTURE(text);
        std::string_view rest = text;
        CHECK(chinese(rest) == calendar_date{2023, 7, 13});
        CHECK_FALSE(korean(rest = text));
    }
    for (std::string_view text : {"021-11-22", "365-12-7"}) CHECK_FALSE(chinese(text));
}

}  // namespace
