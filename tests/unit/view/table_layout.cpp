#include <newsprint/view/table_layout.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

namespace {

using newsprint::detail::table_form;
using newsprint::detail::table_layout;

struct row {
    std::string_view text, title, header;
    table_form form;
};

constexpr row rows[] = {
    {"<표> 개요\n구분\t값\n무\t3", "개요", "구분\t값", table_form::grid},
    {"개요\n무 : 3\n배 : 4", "개요", "", table_form::key_value},
    {"구분 값\n무 3\n배 4", "", "구분 값", table_form::words},
    {"개요\n대상\n청년\n기간\n4년", "개요", "", table_form::alternating},
    {"개요\n청년\n구분 값\n배 4\n무 3", "개요", "", table_form::alternating},
    {"개요\n구분 값\n무 3\n배 4", "개요", "구분 값", table_form::words},
    {"지역\n최저\n최고\n서울\n-15\n-9\n철원\n-21\n-", "", "지역\n최저\n최고", table_form::alternating},
    {"기온\n지역\n최저\n최고\n서울\n-15\n-9\n철원\n-21\n-12", "기온", "지역\n최저\n최고", table_form::alternating},
    {"순위\n당첨자\n1인당 상금\n1등\n3명\n9억원\n2등\n71명\n6만원", "", "순위\n당첨자\n1인당 상금", table_form::alternating},
    {"무\n3\n배\n4\n밤\n5\n콩\n6\n쌀\n7\n밀\n8", "", "", table_form::alternating},
    {"", "", "", table_form::alternating},
};

constexpr bool holds(const row& r) {
    const table_layout layout(r.text, newsprint::vocabulary_of<newsprint::korean>);
    return layout.title == r.title && layout.header == r.header && layout.rows.form == r.form;
}
static_assert(holds(rows[0]));

TEST_CASE("table_layout") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

}  // namespace
