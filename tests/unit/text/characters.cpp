#include <newsprint/text/characters.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::text;

constexpr char32_t brackets[][2] = {{U'(', U')'}, {U'[', U']'}, {U'<', U'>'}, {U'{', U'}'}, {U'（', U'）'}, {U'［', U'］'}, {U'＜', U'＞'},
                                    {U'〈', U'〉'}, {U'《', U'》'}, {U'【', U'】'}, {U'〔', U'〕'}, {U'〖', U'〗'}, {U'◀', U'▶'}};
constexpr bool pair_up() {
    for (const auto& pair : brackets)
        if (closer(pair[0]) != pair[1] || opener(pair[1]) != pair[0]) return false;
    return closer(U')') == 0 && opener(U'(') == 0 && closer(U'가') == 0 && opener(0) == 0;
}
static_assert(pair_up());

static_assert(is_dash('-') && is_dash(U'–') && is_dash(U'—') && !is_dash(U'·') && !is_dash(U'―') && !is_dash(0));

}  // namespace

TEST_CASE("closer, opener: each bracket finds its other half, nothing else has one") { CHECK(pair_up()); }
TEST_CASE("is_dash: what parts words, hyphen, en dash and em dash; no middle dot, no bar of dialogue") {
    for (const char32_t c : {U'-', U'–', U'—'}) CHECK(is_dash(c));
    for (const char32_t c : {U'·', U'―', U'_', U' ', char32_t{0}}) CHECK(!is_dash(c));
}
