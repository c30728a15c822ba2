#include <newsprint/text/measure.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::text;
static_assert(is_in_capitals("ALBERT RIUDOMS") && is_in_capitals("KÖLN") && is_in_capitals("BO 13"));
static_assert(!is_in_capitals("Köln") && !is_in_capitals("X") && !is_in_capitals("") && !is_in_capitals("서울"));

TEST_CASE("columns") {
    CHECK(columns(6, true) == 4);  // two wide letters
    CHECK(columns(6, false) == 6);
}

TEST_CASE("is_list_mark") {
    CHECK(is_list_mark(U'▲'));
    CHECK(is_list_mark(U'-'));
    CHECK(!is_list_mark(U'가'));
}

}  // namespace
