#include <newsprint/view/body.hpp>

#include <doctest/doctest.h>

#include <iterator>
#include <ranges>

#include <newsprint/language/korean.hpp>
#include <view/made_outline.hpp>

using namespace newsprint;
using enum block_kind;

static_assert(std::ranges::forward_range<const body_view> && std::ranges::view<body_view>);
static_assert(std::ranges::forward_range<const paragraphs_view> && std::ranges::view<paragraphs_view>);

namespace {

constexpr std::string_view text =
    "제목\n"
    "(서울=연합뉴스) 서민채 기자 = 환율이 올랐다. 관련기사 14면\n"
    "◇ 규모 작을수록 위험\n"
    "▲ 수수료 부담(54.1%)\n"
    "▲ 항만운영과장 표정훈 (세종=연합뉴스)\n"
    "[앵커]\n"
    "수출이 늘었다. (사진=예시전자)\n"
    "수입도 늘었다. /사진=예시전자\n\n"
    "끝으로 발표했다. /서민채기자 chae@a.example\n"
    "댓글 0\n";

constexpr bool holds() {
    const made_outline made(text, {headline, paragraph, crosshead, list_item, list_item, speaker, paragraph, paragraph, paragraph, notice},
                            vocabulary_of<korean>);
    constexpr body_item want[] = {{paragraph, "환율이 올랐다."},      {crosshead, "규모 작을수록 위험"}, {list_item, "수수료 부담(54.1%)"},
                                  {list_item, "항만운영과장 표정훈"}, {speaker, "[앵커]"},               {paragraph, "수출이 늘었다."},
                                  {paragraph, "수입도 늘었다."},
                                  {paragraph, "끝으로 발표했다."}};
    const body_item* next = want;
    for (const body_item item : body_view(made.outline()))
        if (next == std::end(want) || item != *next++) return false;
    return next == std::end(want) && same_values(paragraphs_view(made.outline()), {"환율이 올랐다.", "수출이 늘었다.", "수입도 늘었다.", "끝으로 발표했다."});
}
static_assert(holds());

}  // namespace

TEST_CASE("body: what is reported elsewhere is cut from the ends") { CHECK(holds()); }

TEST_CASE("body: a dateline is the first paragraph's; a paragraph keeps its mark and its figures' source") {
    const made_outline made("[예시뉴스]\n\n▶답변 그렇다. (자료=통계청)\n", {paragraph}, vocabulary_of<korean>);
    CHECK(same_values(paragraphs_view(made.outline()), {"[예시뉴스]", "▶답변 그렇다. (자료=통계청)"}));
}

TEST_CASE("body: none") {
    CHECK(body_view().empty());
    CHECK(paragraphs_view().empty());
}
