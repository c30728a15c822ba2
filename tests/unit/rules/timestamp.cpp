#include <newsprint/rules/timestamp.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

namespace {

using newsprint::korean;
using newsprint::to_string;

struct months_and_weekdays {
    static constexpr std::string_view tag = "en";
    static constexpr newsprint::forms form{newsprint::name_form::latin, newsprint::date_order::month_first};
    static constexpr newsprint::words words[] = {
        {newsprint::sense::month, newsprint::where::any, "january|jan"},  {newsprint::sense::month, newsprint::where::any, "february"},
        {newsprint::sense::month, newsprint::where::any, "march"},        {newsprint::sense::month, newsprint::where::any, "april"},
        {newsprint::sense::month, newsprint::where::any, "may"},          {newsprint::sense::month, newsprint::where::any, "june"},
        {newsprint::sense::month, newsprint::where::any, "july|jul|juli"}, {newsprint::sense::daytime, newsprint::where::any, "thursday|thu"},
    };
};

struct row {
    std::string_view text, want, rest;
};

/// Does the first time of `r.text` read as `r.want`, with `r.rest` left?
bool holds(const newsprint::vocabulary& words, const row& r) {
    std::string_view rest = r.text;
    const auto found = newsprint::rules::next_time(words, rest);
    if (!found) return r.want.empty() && rest.empty();
    return to_string(found->value) == r.want && rest == r.rest && found->printed.data() >= r.text.data();
}

constexpr row korean_rows[] = {
    {"입력 2023.07.13 16:07", "2023-07-13T16:07", ""},
    {"2023-07-13 오후 4:07:52", "2023-07-13T16:07:52", ""},
    {"2023년 7월 13일 (목) 16:07", "2023-07-13T16:07", ""},
    {"2023년 7월 13일 목요일 오전 12시 7분", "2023-07-13T00:07", ""},
    {"2023년07월13일 16시07분 송고", "2023-07-13T16:07", " 송고"},
    {"23.07.13", "2023-07-13", ""},
    {"98. 9. 21. 오후 3시", "1998-09-21T15:00", ""},
    {"2023/07/13 13:56", "2023-07-13T13:56", ""},
    {"등록 2023-07-13T16:07:52+09:00", "2023-07-13T16:07:52+09:00", ""},
    {"2023.08.17 (21:24) 수정", "2023-08-17T21:24", " 수정"},
    {"2024.05.12 17: 05", "2024-05-12T17:05", ""},
    {"2023. 07.14(금) 17:32", "2023-07-14T17:32", ""},
    {"2024.05.27 | 05:47:00", "2024-05-27T05:47:00", ""},
    {"2024.05.27｜05:47", "2024-05-27T05:47", ""},
    {"2023.07.13 posted at 16:07 JST", "2023-07-13T16:07+09:00", ""},
    {"2024-03-05 03:00업데이트 2024-03-05 08:21", "2024-03-05T03:00", "업데이트 2024-03-05 08:21"},
    {"2023 07/13 15:20:36", "2023-07-13T15:20:36", ""},
    {"２０２３年７月１３日 １６：０７", "2023-07-13T16:07", ""},
    {"16:27 2023/07/13  中時", "2023-07-13T16:27", "  中時"},
    {"Published : July 22, 2013 - 16:45", "2013-07-22T16:45", ""},
    {"no such day 2023.02.30 16:07", "", ""},
    {"no such day 2023-13-07-16", "", ""},
    {"16:07", "", ""},
    {"7/13(木) 16:07配信", "", ""},
    {"2022년 8월호", "", ""},
    {"지면 2023-07-13 1면", "2023-07-13", " 1면"},
    {"2023.07.13 24:61", "2023-07-13", " 24:61"},
    {"cut 2023.07.13 \xEC\x98", "2023-07-13", " \xEC\x98"},
    {"", "", ""},
};
constexpr row english_rows[] = {
    {"Posted - Jul 13th, 2023 @ 10:24am", "2023-07-13T10:24", ""},
    {"July 13, 20234:07 PM GMT+9Updated 5 hours ago", "2023-07-13T16:07+09:00", "Updated 5 hours ago"},
    {"Thu, Jul 13 20238:31 AM EDTUpdated Thu", "2023-07-13T08:31-04:00", "Updated Thu"},
    {"Published 9:00 a.m. ET July 13, 2023 | Updated", "2023-07-13T09:00", " | Updated"},
    {"PUBLISHED: 16:07, 13 July 2023 | UPDATED", "2023-07-13T16:07", " | UPDATED"},
    {"Thu 13 Jul 2023 16.07 BST", "2023-07-13T16:07+01:00", ""},
    {"13. Juli 2023, 16.07 Uhr", "2023-07-13T16:07", ""},
    {"13 de julio de 2023", "", ""},
    {"July 13th, 2023 at noon", "2023-07-13", " at noon"},
    {"13.jul.2023 às 16h07", "2023-07-13T16:07", ""},
    {"02.11.2023-18:20", "2023-11-02T18:20", ""},
    {"07/13/2023 12:30 p.m.", "2023-07-13T12:30", ""},
    {"2023-07-13T16:07Z", "2023-07-13T16:07+00:00", ""},
    {"2023/07/13 17:05 (JST)", "2023-07-13T17:05+09:00", ""},
    {"July 13, 2023 16:07 CST", "2023-07-13T16:07-06:00", ""},
    {"the mayor of 2023", "", ""},
};

static_assert(newsprint::rules::is_date({2024, 2, 29}) && !newsprint::rules::is_date({2023, 2, 29}));

TEST_CASE("next_time") {
    for (const row& r : korean_rows) {
        CAPTURE(r.text);
        CHECK(holds(newsprint::vocabulary_of<korean>, r));
    }
    for (const row& r : english_rows) {
        CAPTURE(r.text);
        CHECK(holds(newsprint::vocabulary_of<months_and_weekdays>, r));
    }
}

constexpr bool known_when_compiling() {  // compared without a string: libstdc++'s is not constexpr for every clang
    std::string_view rest = korean_rows[0].text;
    const auto found = newsprint::rules::next_time(newsprint::vocabulary_of<korean>, rest);
    return found && found->value == newsprint::timestamp{2023, 7, 13, true, false, 16, 7, 0, {}} && found->printed == "2023.07.13 16:07";
}
static_assert(known_when_compiling());

}  // namespace
