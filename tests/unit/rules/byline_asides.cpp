#include <newsprint/rules/byline_asides.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
using namespace newsprint::rules::byline_parts;

constexpr const vocabulary *ko = &vocabulary_of<korean>, *en = &vocabulary_of<english>, *ja = &vocabulary_of<japanese>,
                           *other = &vocabulary_of<generic>;

static_assert(station_in_bracket(*en, "KTVO) a", ')') == "KTVO");
static_assert(pictures_in_bracket(*other, "Fotos) a", ')') == "Fotos");
static_assert(account_or_reading(*ko, "bora2208) a", ')') == "bora2208");

TEST_CASE("station_in_bracket") {
    CHECK(station_in_bracket(*en, "KT)", ')').empty());
    CHECK(station_in_bracket(*en, "KTVOXY)", ')').empty());
    CHECK(station_in_bracket(*en, "KTVO News)", ')').empty());
    CHECK(station_in_bracket(*en, "KTVO", ')').empty());
    CHECK(station_in_bracket(*ko, "KTVO)", ')').empty());
}

TEST_CASE("pictures_in_bracket") {
    CHECK(pictures_in_bracket(*other, "Text)", ')').empty());
    CHECK(pictures_in_bracket(*other, "Fotos und", ')').empty());
    CHECK(pictures_in_bracket(*other, ")", ')').empty());
    CHECK(pictures_in_bracket(*ko, "Photo)", ')').empty());
}

TEST_CASE("account_or_reading") {
    CHECK(account_or_reading(*ja, "やまだ・たろう）", U'）') == "やまだ・たろう");
    CHECK(account_or_reading(*ko, "bo_ra)", ')') == "bo_ra");
    CHECK(account_or_reading(*ko, "bora)", ')').empty());  // a word
    CHECK(account_or_reading(*ko, "bora2208 a)", ')').empty());
    CHECK(account_or_reading(*ja, "ライター）", U'）').empty());  // a role
    CHECK(account_or_reading(*ja, "）", U'）').empty());
}

}  // namespace
