#include <newsprint/rules/time_of_day.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

namespace {

using newsprint::rules::clock_time;

struct row {
    std::string_view text;
    bool dot;
    std::optional<clock_time> want;
    std::string_view rest;
};

constexpr row rows[] = {
    {"16:07", false, clock_time{16, 7, {}, {}}, ""},
    {"16:07:52.123 끝", false, clock_time{16, 7, 52, {}}, " 끝"},
    {"3:15 午後UTC6日前", false, clock_time{15, 15, {}, 0}, "6日前"},
    {"17:20h.", false, clock_time{17, 20, {}, {}}, "."},
    {"17:20hat", false, clock_time{17, 20, {}, {}}, "hat"},
    {"오후 4:07", false, clock_time{16, 7, {}, {}}, ""},
    {"오전 12:07", false, clock_time{0, 7, {}, {}}, ""},
    {"오후 12:07", false, clock_time{12, 7, {}, {}}, ""},
    {"午後 4時7分", false, clock_time{16, 7, {}, {}}, ""},
    {"16시 07분 52초", false, clock_time{16, 7, 52, {}}, ""},
    {"4:07 p.m. ET", false, clock_time{16, 7, {}, {}}, ""},
    {"6:12amThursday", false, clock_time{6, 12, {}, {}}, "Thursday"},
    {"9 a.m.", false, clock_time{9, 0, {}, {}}, ""},
    {"16h07", false, clock_time{16, 7, {}, {}}, ""},
    {"16 h 07", false, clock_time{16, 7, {}, {}}, ""},
    {"6.01am", false, clock_time{6, 1, {}, {}}, ""},
    {"16.07 BST", true, clock_time{16, 7, {}, 60}, ""},
    {"16.07 BST", false, std::nullopt, "16.07 BST"},
    {"16:07+09:00", false, clock_time{16, 7, {}, 540}, ""},
    {"03:022008년 4월 11일", false, clock_time{3, 2, {}, {}}, "2008년 4월 11일"},
    {"03:0220081", false, std::nullopt, "03:0220081"},
    {"25:07", false, std::nullopt, "25:07"},
    {"16:60", false, std::nullopt, "16:60"},
    {"9", false, std::nullopt, "9"},
    {"오후 9", false, std::nullopt, "오후 9"},
    {"", false, std::nullopt, ""},
};

constexpr bool holds(const row& r) {
    std::string_view rest = r.text;
    return newsprint::rules::time_rule{&newsprint::vocabulary_of<newsprint::korean>, r.dot}(rest) == r.want && rest == r.rest;
}

static_assert(holds(rows[0]) && holds(rows[12]));

TEST_CASE("time_rule") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

}  // namespace
