#include <newsprint/view/block.hpp>

#include <doctest/doctest.h>

#include <ranges>

#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

using namespace newsprint;

static_assert(std::ranges::forward_range<const blocks_view> && std::ranges::view<blocks_view>);
static_assert(std::ranges::borrowed_range<blocks_view>);

TEST_CASE("blocks_view: the kind, the text, and where it stands") {
    constexpr std::string_view text = "제목\n\n홍길동 기자\n";
    const made_outline made(text, {block_kind::headline, block_kind::byline}, vocabulary_of<korean>);
    const blocks_view blocks(made.outline());
    REQUIRE(blocks.size() == 2);
    CHECK_FALSE(blocks.empty());
    auto at = blocks.begin();
    CHECK((*at).kind == block_kind::headline);
    CHECK((*at).text == "제목");
    const auto first = at++;
    CHECK(first == blocks.begin());
    CHECK(at != first);
    const block b = *at;
    CHECK(b.kind == block_kind::byline);
    CHECK(b.text == "홍길동 기자");
    CHECK(text.substr(b.offset, b.text.size()) == b.text);
    CHECK(++at == blocks.end());
}

TEST_CASE("blocks_view: none") {
    CHECK(blocks_view().empty());
    CHECK(blocks_view().begin() == blocks_view().end());
}
