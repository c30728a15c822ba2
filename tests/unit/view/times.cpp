#include <newsprint/view/times.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

namespace {

using newsprint::block_kind;

struct row {
    std::string_view text, published, modified;
};

constexpr row rows[] = {
    {"입력\n2025-02-11 19:54\n\n수정 2025-02-11 19:56", "2025-02-11T19:54", "2025-02-11T19:56"},
    {"수정 2023-05-18 11:40\n입력 2023-05-18 00:13\n2023-05-18 2면", "2023-05-18T00:13", "2023-05-18T11:40"},
    {"2020-08-27\n기사입력 2020-08-28", "2020-08-28", ""},
    {"2020-08-27\n2020-08-28", "2020-08-27", ""},
    {"2020-08-27\n2020-08-27 09:05", "2020-08-27T09:05", ""},  // the more precise printing
    {"입력 2020-08-27\n2020-08-27 10:24", "2020-08-27T10:24", ""},
    {"입력 2020-08-27\n2020-08-28 10:24", "2020-08-27", ""},  // another day
    {"수정 2020-08-27", "", "2020-08-27"},
    {"입력 2008-04-11 03:022008년 4월 11일 03시 02분", "2008-04-11T03:02", ""},
    {"입력", "", ""},
};

bool holds(const row& r) {
    const made_outline made(r.text, {block_kind::timestamp}, newsprint::vocabulary_of<newsprint::korean>);
    const auto is = [](const std::optional<newsprint::timestamp>& t, std::string_view want) {
        return t ? to_string(*t) == want : want.empty();
    };
    return is(newsprint::published_of(made.outline()), r.published) && is(newsprint::modified_of(made.outline()), r.modified);
}

constexpr bool known_when_compiling() {
    const made_outline made(rows[0].text, {block_kind::timestamp}, newsprint::vocabulary_of<newsprint::korean>);
    return newsprint::published_of(made.outline()) == newsprint::timestamp{2025, 2, 11, true, false, 19, 54, 0, {}};
}
static_assert(known_when_compiling());

TEST_CASE("published_of: a time in a byline counts where no other does") {
    const auto& ko = newsprint::vocabulary_of<newsprint::korean>;
    const made_outline alone("홍길동 기자 2023.07.13", {block_kind::byline}, ko);
    CHECK(newsprint::published_of(alone.outline()) == newsprint::timestamp{2023, 7, 13, false, false, 0, 0, 0, {}});
    const made_outline both("홍길동 기자 2023.07.13\n2023.07.14", {block_kind::byline, block_kind::timestamp}, ko);
    CHECK(newsprint::published_of(both.outline())->day == 14);
    const auto& en = newsprint::vocabulary_of<newsprint::english>;
    const made_outline under("Ferry sinks\n15:44, December 07, 2012\nA ferry sank.",
                             {block_kind::headline, block_kind::notice, block_kind::paragraph}, en);
    CHECK(newsprint::published_of(under.outline())->day == 7);
    const made_outline wide("By Jane Doe - ２０１２-１２-０７", {block_kind::byline}, en);
    CHECK(newsprint::published_of(wide.outline())->day == 7);
    const made_outline above("December 07, 2012\nFerry sinks\nA ferry sank.\nDecember 08, 2012",
                             {block_kind::notice, block_kind::headline, block_kind::paragraph, block_kind::notice}, en);
    CHECK_FALSE(newsprint::published_of(above.outline()));
    const made_outline house("January 11, 2013|Reuters", {block_kind::publisher}, en);
    CHECK(newsprint::published_of(house.outline())->day == 11);
    const made_outline front("date 2023-07-13 정부가 밝혔다.", {block_kind::paragraph}, ko);
    CHECK(newsprint::published_of(front.outline())->day == 13);
    const made_outline later("정부가 밝혔다.\ndate 2023-07-13 정부", {block_kind::paragraph, block_kind::paragraph}, ko);
    CHECK_FALSE(newsprint::published_of(later.outline()));
}

TEST_CASE("published_of: an agency's time behind its rights, where a label says so") {
    const auto& ko = newsprint::vocabulary_of<newsprint::korean>;
    const made_outline sent("<저작권자(c) 연합뉴스, 무단 전재 금지> 2019년04월03일 17시52분 송고",
                            {block_kind::copyright}, ko);
    CHECK(newsprint::published_of(sent.outline()) == newsprint::timestamp{2019, 4, 3, true, false, 17, 52, 0, {}});
    const made_outline founded("<저작권자 ⓒ 한빛일보> 2019년 4월 3일", {block_kind::copyright}, ko);
    CHECK_FALSE(newsprint::published_of(founded.outline()));
}

TEST_CASE("published_of: a time of day in a line set as a deck counts where no other time does") {
    const auto& ko = newsprint::vocabulary_of<newsprint::korean>;
    const made_outline alone("한빛게임(한빛게임) 2015-03-13 15:47:51", {block_kind::deck}, ko);
    CHECK(newsprint::published_of(alone.outline()) == newsprint::timestamp{2015, 3, 13, true, true, 15, 47, 51, {}});
    const made_outline day("2015-03-13 축제 열린다", {block_kind::deck}, ko);
    CHECK_FALSE(newsprint::published_of(day.outline()));
    const made_outline both("축제 2015-03-13 15:47\n2015-03-14", {block_kind::deck, block_kind::timestamp}, ko);
    CHECK(newsprint::published_of(both.outline())->day == 14);
}

TEST_CASE("published_of and modified_of") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

TEST_CASE("a page's stamp is a time without a label") {
    using enum block_kind;
    const auto published = [](std::string_view text, std::initializer_list<block_kind> kinds) {
        const auto t = newsprint::published_of(made_outline(text, kinds, newsprint::vocabulary_of<newsprint::korean>).outline());
        return t ? to_string(*t) : "";
    };
    CHECK(published("date 2025-06-19 하우스 전소", {headline}) == "2025-06-19");
    CHECK(published("date 2025-06-19 하우스 전소\n2025.06.19 16:07", {headline, timestamp}) == "2025-06-19T16:07");
    CHECK(published("date 2025-06-19 하우스 전소\n2025.06.21 16:07", {headline, timestamp}) == "2025-06-19");
    CHECK(published("date 2025-06-19 뉴스\n입력 2025.06.18 16:07", {timestamp}) == "2025-06-18T16:07");
    CHECK(published("date 2025-06 하우스 전소", {headline}) == "");
}

TEST_CASE("a sentence that says only when") {
    const made_outline made("Diese Nachricht wurde am 13.07.2023 im Programm gesendet.", {block_kind::paragraph},
                            newsprint::vocabulary_of<newsprint::generic>);
    CHECK(newsprint::published_of(made.outline()));
    const made_outline prose("Diese Nachricht wurde vom Amt am 13.07.2023 verschickt.", {block_kind::paragraph},
                             newsprint::vocabulary_of<newsprint::generic>);
    CHECK_FALSE(newsprint::published_of(prose.outline()));
}

TEST_CASE("a label is no longer waited for behind another kind of line") {
    const made_outline made("수정\n댓글 0\n2023.07.13", {block_kind::timestamp, block_kind::notice, block_kind::timestamp},
                            newsprint::vocabulary_of<newsprint::korean>);
    CHECK(newsprint::published_of(made.outline()));
    CHECK_FALSE(newsprint::modified_of(made.outline()));
}

}  // namespace
