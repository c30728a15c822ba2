#include <newsprint/view/rows.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

namespace {

using namespace newsprint::detail;
constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;

constexpr bool holds() {
    const newsprint::rows_view rows({"무\t- 1\t▲2 (3위)\n- 비고\n\n배\t3", &ko}, {table_form::grid, newsprint::rules::cell_gap::tab});
    auto it = rows.begin();
    if ((*it).key != "무" || !same_values((*it).values(), {"- 1", "▲2 (3위)", "비고"})) return false;
    ++it;
    return (*it).key == "배" && same_values((*it).values(), {"3"}) && ++it == rows.end();
}
static_assert(holds());

TEST_CASE("rows_view") {
    CHECK(holds());
    CHECK(newsprint::rows_view().begin() == newsprint::rows_view().end());
}

TEST_CASE("a key without its value") {
    const newsprint::rows_view rows({"대상\n청년\n기간", &ko}, {});
    auto it = rows.begin();
    ++it;
    CHECK((*it).key == "기간");
    CHECK(same_values((*it).values(), {}));
}

TEST_CASE("rows of three lines") {
    const newsprint::rows_view rows({"서울\n-15\n-9\n\n철원\n-21", &ko}, {table_form::alternating, newsprint::rules::cell_gap::none, 3});
    auto it = rows.begin();
    CHECK((*it).key == "서울");
    CHECK(same_values((*it).values(), {"-15", "-9"}));
    ++it;
    CHECK((*it).key == "철원");
    CHECK(same_values((*it).values(), {"-21"}));
    CHECK(++it == rows.end());
}

}  // namespace
