#include <newsprint/view/values.hpp>

#include <ranges>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

namespace {

using newsprint::block_kind;

/// The text of every paragraph.
struct paragraphs {
    static constexpr newsprint::one_value of(newsprint::outline_ref o, const newsprint::record& r) noexcept {
        return r.kind == block_kind::paragraph ? newsprint::one_value(o.text_of(r)) : newsprint::one_value();
    }
};
using view = newsprint::values_view<paragraphs>;
static_assert(std::ranges::forward_range<const view> && std::ranges::view<view> && std::ranges::borrowed_range<view>);
static_assert(std::ranges::forward_range<const newsprint::one_value> && std::ranges::view<newsprint::one_value>);

constexpr bool holds() {
    const made_outline made("공유\n첫째다.\n댓글\n둘째다.", {block_kind::notice, block_kind::paragraph, block_kind::notice, block_kind::paragraph},
                            newsprint::vocabulary_of<newsprint::korean>);
    return same_values(view(made.outline()), {"첫째다.", "둘째다."});
}
static_assert(holds());

TEST_CASE("values_view") {
    CHECK(holds());
    CHECK(view().empty());
}

TEST_CASE("one_value: itself, or nothing where it is empty") {
    const newsprint::one_value one("첫째다.");
    auto at = one.begin();
    CHECK(*at++ == "첫째다.");
    CHECK(at == one.end());
    CHECK(newsprint::one_value().begin() == newsprint::one_value().end());
}

}  // namespace
