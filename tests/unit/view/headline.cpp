#include <newsprint/view/headline.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

namespace {

using enum newsprint::block_kind;
constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;

TEST_CASE("headline_of") {
    const auto of = [](std::string_view text, std::initializer_list<newsprint::block_kind> kinds) {
        return newsprint::headline_of(made_outline(text, kinds, ko).outline());
    };
    CHECK(of("사회\n- 하우스 4동 전소", {section, headline}) == "하우스 4동 전소");
    CHECK(of("하우스 전소 - 동네신문\n동네신문", {headline, publisher}) == "하우스 전소");
    CHECK(of("하우스 전소 | 동네신문\nⓒ 동네신문, 무단전재 금지", {headline, copyright}) == "하우스 전소");
    CHECK(of("하우스 전소 - 동네신문\n하우스 전소", {headline}) == "하우스 전소");
    CHECK(of("하우스 전소 - 그날 이후\n동네신문", {headline, publisher}) == "하우스 전소 - 그날 이후");
    CHECK(of("date 2025-06-19 하우스 전소", {headline}) == "하우스 전소");
    CHECK(of("1. FC 쾰른", {headline}) == "1. FC 쾰른");
    CHECK_FALSE(of("본문", {paragraph}));
    CHECK_FALSE(of("date 2025-06-19 하우스 네 동이 모두 불에 탔다", {timestamp}));
}

}  // namespace
