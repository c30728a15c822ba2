#include <newsprint/view/row_form.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint::detail;

static_assert(is_signed_figure("-40.4") && is_signed_figure("▲1,900 (3위)") && is_signed_figure("- 12"));
static_assert(is_signed_figure("-6.2원") && is_signed_figure("▲3억원") && !is_signed_figure("-3개사가"));
static_assert(!is_signed_figure("-부트캠프") && !is_signed_figure("- 3개 기관") && !is_signed_figure("·12"));

TEST_CASE("dashed_value") {
    CHECK(dashed_value("인재양성 -부트캠프") == std::string_view("인재양성").size());
    CHECK(dashed_value("한별물류 -40.4 -3") == std::string_view::npos);
    CHECK(dashed_value("한별물류 - 부트캠프") == std::string_view::npos);
    CHECK(dashed_value("") == std::string_view::npos);
}

TEST_CASE("ends_in_figure") {
    CHECK(ends_in_figure("2020년 75"));
    CHECK(ends_in_figure("한별물류 ▲1,900"));
    CHECK_FALSE(ends_in_figure("75"));
    CHECK_FALSE(ends_in_figure("등록 대상"));
}

TEST_CASE("table_lines passes over what holds no cells") {
    table_lines lines{"(단위: 원)\n\n구분\t값\n---|---\n무\t3\n※ 12일 기준\n자료: 시장", &newsprint::vocabulary_of<newsprint::korean>};
    CHECK(lines.next() == "구분\t값");
    CHECK(lines.next() == "무\t3");
    CHECK(lines.next().empty());
}

TEST_CASE("values_of_words") {
    const row_form three{table_form::words, newsprint::rules::cell_gap::word, 3};
    CHECK(three.values_of_words("서울 강남구 1,200 +3.5") == std::string_view("서울 강남구").size());
    CHECK(three.values_of_words("서울") == 0);
    CHECK(row_form{table_form::words}.values_of_words("2020년 75") == std::string_view("2020년").size());
}

}  // namespace
