#include <newsprint/view/strings.hpp>

#include <ranges>

#include <doctest/doctest.h>

#include <newsprint/language/english.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

namespace {

using enum newsprint::block_kind;
constexpr const newsprint::vocabulary& en = newsprint::vocabulary_of<newsprint::english>;
constexpr const newsprint::vocabulary& ja = newsprint::vocabulary_of<newsprint::japanese>;
constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;

static_assert(std::ranges::forward_range<const newsprint::related_view> && std::ranges::view<newsprint::tags_view>);
static_assert(std::ranges::borrowed_range<newsprint::section_view>);

constexpr bool sections() {
    const made_outline made("홈 > 경제\n제목\nIT 컴퓨팅\ndate 2025-06-19 뉴스", {section, headline, section, timestamp}, ko);
    return same_values(newsprint::section_view(made.outline()), {"홈", "경제", "IT 컴퓨팅", "뉴스"});
}
static_assert(sections());

TEST_CASE("section_view") { CHECK(sections()); }

TEST_CASE("a rubric's number is no mark") {
    const made_outline made("2. Bundesliga\nTitel", {section, headline}, ko);
    CHECK(same_values(newsprint::section_view(made.outline()), {"2. Bundesliga"}));
}

TEST_CASE("decks_view drops marks") {
    const made_outline made("- 13~15일 행사 -\n둘째 줄", {deck}, ko);
    CHECK(same_values(newsprint::decks_view(made.outline()), {"13~15일 행사", "둘째 줄"}));
}

TEST_CASE("related_view leaves headings, dates and numbers out") {
    const made_outline made("관련기사\n\n1\n국산 NPU 첫 상용\n2024.02.13\n2\nGPU 없어서 논문 못 써\n2024.02.07", {related}, ko);
    CHECK(same_values(newsprint::related_view(made.outline()), {"국산 NPU 첫 상용", "GPU 없어서 논문 못 써"}));
    const made_outline alone("본문이다.\n☞ 철탑 아래 감나무 밭\n끝났다.", {paragraph, related, paragraph}, ko);
    CHECK(same_values(newsprint::related_view(alone.outline()), {"철탑 아래 감나무 밭"}));
}

TEST_CASE("related_view leaves the rubric beside a title out, tags_view the heading over links") {
    const made_outline links("Movies\nA Ferry Film Finds Its Crew\nU.S. News // 1 hour ago\nA Goat Stops the Mail", {related}, en);
    CHECK(same_values(newsprint::related_view(links.outline()), {"A Ferry Film Finds Its Crew", "A Goat Stops the Mail"}));
    const made_outline tagged("More on this topic\nFerries", {tags}, en);
    CHECK(same_values(newsprint::tags_view(tagged.outline()), {"Ferries"}));
}

TEST_CASE("related_view knows a Japanese heading further down") {
    const made_outline made("関連記事\n駅の猫が駅長に\n岐阜の新着\n鵜飼いの船に新人", {related}, ja);
    CHECK(same_values(newsprint::related_view(made.outline()), {"駅の猫が駅長に", "鵜飼いの船に新人"}));
}

TEST_CASE("related_view has what a paragraph ends in") {
    const made_outline made("사업을 늘리기로 했다. 관련기사 14면", {paragraph}, ko);
    CHECK(same_values(newsprint::related_view(made.outline()), {"관련기사 14면"}));
}

TEST_CASE("tags_view: one to a line, or all on one") {
    const made_outline lines("키워드\n전기차 배터리\n공급망", {tags}, ko);
    CHECK(same_values(newsprint::tags_view(lines.outline()), {"전기차 배터리", "공급망"}));
    const made_outline one("키워드\n전기차 배터리 공급망", {tags}, ko);
    CHECK(same_values(newsprint::tags_view(one.outline()), {"전기차", "배터리", "공급망"}));
}

TEST_CASE("notices_view keeps marks") {
    const made_outline made("- 댓글 0\n본문\n(끝)", {notice, paragraph, notice}, ko);
    CHECK(same_values(newsprint::notices_view(made.outline()), {"- 댓글 0", "(끝)"}));
}

TEST_CASE("nothing") {
    const made_outline made("", {notice}, ko);
    CHECK(newsprint::notices_view(made.outline()).empty());
    CHECK(newsprint::tags_view().empty());
}

}  // namespace
