#include <newsprint/rules/levels.hpp>

#include <ranges>

#include <doctest/doctest.h>

#include "../view/made_outline.hpp"

namespace {

using newsprint::rules::levels_view;

static_assert(std::ranges::forward_range<const levels_view> && std::ranges::view<levels_view>);

constexpr bool holds() {
    return same_values(levels_view("홈 > 경제 > 금융"), {"홈", "경제", "금융"}) &&
           same_values(levels_view("产业 › 综合"), {"产业", "综合"}) && same_values(levels_view("Singapore / Transport"), {"Singapore", "Transport"}) &&
           same_values(levels_view("人民网>>社会·法治"), {"人民网", "社会·法治"}) && same_values(levels_view("绿政公署 >"), {"绿政公署"}) &&
           same_values(levels_view("정치/행정"), {"정치/행정"}) && same_values(levels_view("IT 컴퓨팅"), {"IT 컴퓨팅"}) &&
           same_values(levels_view(" > | "), {}) && same_values(levels_view(""), {});
}
static_assert(holds());

TEST_CASE("levels_view") {
    CHECK(holds());
    const levels_view levels("홈 > 경제 > 금융");
    auto at = levels.begin();
    CHECK(at == levels.begin());
    CHECK(++at != levels.begin());
    CHECK(*at++ == "경제");
    CHECK(*at == "금융");
}

}  // namespace
