#include <newsprint/rules/mixed_line.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint::rules;
constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;
static_assert(rubric_beside_times(ko, "date 2025-06-19 뉴스") == "뉴스");

TEST_CASE("a rubric on another line") {
    CHECK(rubric_beside_times(ko, "경제 | 입력 2023.07.13 16:07") == "경제");
    CHECK(rubric_beside_times(ko, "홍길동 기자 입력 2023.07.13 16:07").empty());
    CHECK(rubric_beside_times(ko, "경제").empty());
    CHECK(rubric_beside_times(ko, "홍길동 기자 · 경제 · 2023.07.13 16:07") == "경제");
    CHECK(rubric_before_outlet(ko, "포토 뉴스1") == "포토");
    CHECK(rubric_before_outlet(ko, "뉴스1").empty());
    CHECK(rubric_before_bar(ko, "게임뉴스 | 홍길동 기자 | 댓글: 12개") == "게임뉴스");
    CHECK(rubric_before_bar(ko, "홍길동 기자 | 게임뉴스").empty());
    CHECK(rubric_before_bar(ko, "게임뉴스 홍길동 기자").empty());
}

}  // namespace
