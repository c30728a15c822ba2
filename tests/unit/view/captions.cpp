#include <newsprint/view/captions.hpp>

#include <doctest/doctest.h>

#include <bit>
#include <iterator>
#include <ranges>
#include <type_traits>
#include <vector>

#include <newsprint/block/copies.hpp>
#include <newsprint/language/korean.hpp>
#include <view/made_outline.hpp>

using namespace newsprint;

static_assert(std::ranges::forward_range<const captions_view> && std::ranges::view<captions_view>);
static_assert(std::forward_iterator<captions_view::iterator>);

namespace {

std::vector<caption> captions(std::string_view text) {
    const made_outline made(text, {block_kind::caption}, vocabulary_of<korean>);
    const outline_ref o = made.outline();
    std::vector<record> records(o.begin(), o.end());
    std::vector<std::uint32_t> slots(std::bit_ceil(4 * records.size() + 1));
    mark_copies(records.data(), records.size(), text, *o.words, slots.data(), slots.size());
    std::vector<caption> out;
    for (const caption c : captions_view({records.data(), records.data() + records.size(), text, o.words})) out.push_back(c);
    return out;
}

}  // namespace

TEST_CASE("captions: each once, with its credit") {
    const auto found = captions("▲ 인사하고 있다\n▲ 인사하고 있다. (사진=갈서준 기자)\n\n조감도\n[연합뉴스 자료사진]\n\n/사진=뉴시스\n");
    REQUIRE(found.size() == 3);
    CHECK(found[0] == caption{"인사하고 있다.", "갈서준", 2});
    CHECK(found[1] == caption{"조감도", "연합뉴스", 1});
    CHECK(found[2] == caption{"", "뉴시스", 1});
}

TEST_CASE("captions: words that are neither text nor credit are shown as they are") {
    const auto found = captions("자료사진");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == caption{"자료사진", std::nullopt, 1});
}

TEST_CASE("captions: without the bars of a table's one cell") {
    const auto found = captions("| 공장 전경.(사진=한빛테크 제공) |");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == caption{"공장 전경.", "한빛테크", 1});
}

TEST_CASE("captions: without the bracket whose fellow went with the credit") {
    const auto found = captions("[ 시상식에 선 배우. 사진 = 한빛일보 사진DB]\n\n[현장음] 무대가 열렸다. 뉴시스");
    REQUIRE(found.size() == 2);
    CHECK(found[0] == caption{"시상식에 선 배우.", "한빛일보", 1});
    CHECK(found[1] == caption{"[현장음] 무대가 열렸다.", "뉴시스", 1});
}

TEST_CASE("captions: where nobody has looked for copies each is printed once") {
    const made_outline made("조감도 /사진=뉴시스", {block_kind::caption}, vocabulary_of<korean>);
    CHECK(*captions_view(made.outline()).begin() == caption{"조감도", "뉴시스", 1});
}

TEST_CASE("captions: none") { CHECK(captions_view().empty()); }
