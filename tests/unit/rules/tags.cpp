#include <newsprint/rules/tags.hpp>

#include <ranges>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

#include "../view/made_outline.hpp"

namespace {

using newsprint::rules::tags_of_line;
constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;

static_assert(std::ranges::forward_range<const tags_of_line> && std::ranges::view<tags_of_line>);
static_assert(same_values(tags_of_line(ko, "#인공지능 #AI", false), {"인공지능", "AI"}));

TEST_CASE("tags_of_line") {
    CHECK(same_values(tags_of_line(ko, "#高雄#旗津#電動船", false), {"高雄", "旗津", "電動船"}));
    CHECK(same_values(tags_of_line(ko, "키워드Tags #달빛어린이병원 #소아응급", false), {"달빛어린이병원", "소아응급"}));
    CHECK(same_values(tags_of_line(ko, "태그#팔레트, #RFID", false), {"팔레트", "RFID"}));
    CHECK(same_values(tags_of_line(ko, "키워드 : 석虎、路殺, AI", false), {"석虎", "路殺", "AI"}));
    CHECK(same_values(tags_of_line(ko, "Chennai / water / monsoon", false), {"Chennai", "water", "monsoon"}));
    CHECK(same_values(tags_of_line(ko, "전기차 배터리", false), {"전기차 배터리"}));
    CHECK(same_values(tags_of_line(ko, "전기차 배터리", true), {"전기차", "배터리"}));
    CHECK(same_values(tags_of_line(ko, "• LTA/Land Transport", false), {"LTA/Land Transport"}));
    CHECK(same_values(tags_of_line(ko, "태그호이어", false), {"태그호이어"}));
    CHECK(same_values(tags_of_line(ko, "키워드", true), {}));
    CHECK(same_values(tags_of_line(ko, "# # ,", true), {}));
    CHECK(same_values(tags_of_line(ko, "", true), {}));
}

TEST_CASE("tags_of_line: a place kept while another goes on") {
    const tags_of_line tags(ko, "#하나 #둘", false);
    auto at = tags.begin();
    const auto first = at++;
    CHECK(*first == "하나");
    CHECK(*at == "둘");
    CHECK(first == tags.begin());
}

TEST_CASE("is_tags_heading") {
    CHECK(newsprint::rules::is_tags_heading(ko, "관련 키워드"));
    CHECK_FALSE(newsprint::rules::is_tags_heading(ko, "#태그"));
}

}  // namespace
