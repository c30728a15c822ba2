#include <newsprint/block/wrapping.hpp>

#include <doctest/doctest.h>

#include <newsprint/block/group.hpp>
#include <newsprint/language/english.hpp>
#include <view/made_outline.hpp>

namespace {

using namespace newsprint;

constexpr std::string_view filled =
    "The state had offered $412,000 to restripe the three blocks between the\n"
    "depot and the Lutheran church with parallel spaces and a bike lane. Mayor\n"
    "Arlene Bixby broke the tie after Councilman Roy Stamper, who missed the\n"
    "June meeting for his daughter's graduation, sided with the merchants.\n"
    "\n"
    "Under the state's plan, Main Street would have gone from 88 spaces to 51.\n"
    "Public Works Director Hal Nygren told the council.\n"
    "\n"
    "The end.\n";

}  // namespace

TEST_CASE("in a wrapped text a sentence's end at the edge ends no paragraph") {
    const made_outline made(filled, {block_kind::paragraph}, vocabulary_of<english>);
    const outline_ref o = made.outline();
    REQUIRE(o.end() - o.begin() == 3);
    CHECK(o.text_of(o.begin()[1]).ends_with("told the council."));
}

TEST_CASE("a script's sentence ends without a stop") {
    CHECK(detail::ends_sentence("사고가 끊이지 않고 있습니다"));
    CHECK_FALSE(detail::ends_sentence("올여름 낙동강에서"));
}

TEST_CASE("columns") {
    CHECK(detail::line_columns("가나 ab") == 7);
    CHECK(detail::first_word_columns("Public Works") == 7);
    CHECK(detail::first_word_columns("惜しむ声は") == 2);
    CHECK(detail::line_columns("") == 0);
}
