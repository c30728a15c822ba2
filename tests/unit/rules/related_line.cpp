#include <newsprint/rules/related_line.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

namespace {

using newsprint::rules::is_beside_related;
using newsprint::rules::is_related_heading;
constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;

TEST_CASE("is_related_heading") {
    CHECK(is_related_heading(ko, "<관련기사>", "", false));
    CHECK(is_related_heading(ko, "밀착카메라 다른 기사", "지하철역 옆 '유령 주차장'", true));
    CHECK(is_related_heading(ko, "OO일보에서 직접 고른", "- 열대야에 불 꺼진 쪽방촌", true));
    CHECK(is_related_heading(ko, "사진 많이 본 뉴스", "1", false));
    CHECK_FALSE(is_related_heading(ko, "밀착카메라 다른 기사", "", false));
    CHECK_FALSE(is_related_heading(ko, "[관련기사] 쪽방촌의 밤", "· 열대야에 불 꺼진 쪽방촌", true));
    CHECK_FALSE(is_related_heading(ko, "- 열대야에 불 꺼진 쪽방촌", "- 전세 끼고 산 집", true));
    CHECK_FALSE(is_related_heading(ko, "\"그 사람이 남긴 건 이 한 장의 사진\"", "둘째 기사 제목", true));
    CHECK_FALSE(is_related_heading(ko, "수어 통역 아바타, 공항 안내데스크에 선다", "둘째 기사 제목", true));
}

TEST_CASE("without_date") {
    using newsprint::rules::related_parts::without_date;
    CHECK(without_date(ko, "한화 4연패 2024-05-19 18:44") == "한화 4연패");
    CHECK(without_date(ko, "한화 4연패 2024.05.19") == "한화 4연패");
    CHECK(without_date(ko, "다시 보는 한일 월드컵 2002") == "다시 보는 한일 월드컵 2002");
    CHECK(without_date(ko, "2024.05.19") == "2024.05.19");
}

TEST_CASE("is_beside_related") {
    CHECK(is_beside_related(ko, "2024.02.13"));
    CHECK(is_beside_related(ko, "1"));
    CHECK(is_beside_related(ko, "-"));
    CHECK(is_beside_related(ko, "연합뉴스 · 3시간 전"));
    CHECK(is_beside_related(ko, "장서우 기자"));
    CHECK(is_beside_related(ko, "강변일보"));
    CHECK_FALSE(is_beside_related(ko, "되살아난 지역 경제"));
    CHECK_FALSE(is_beside_related(ko, "울산 앞바다를 지킨 기자"));
    CHECK_FALSE(is_beside_related(ko, "광안리 드론쇼, 이번 주말은 강풍으로 취소"));
}

}  // namespace
