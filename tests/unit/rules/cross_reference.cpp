#include <newsprint/rules/cross_reference.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

struct row {
    std::string_view name, paragraph, want;
};
constexpr row rows[] = {
    {"page", "확대키로 했다. 관련기사 14면", "관련기사 14면"},
    {"marked", "밀렸다. ☞ 관련기사 5면", "☞ 관련기사 5면"},
    {"with a title", "않았다. ▶관련기사 3면(“하루 품삯의 4분의1”)", "▶관련기사 3면(“하루 품삯의 4분의1”)"},
    {"in brackets", "했다. (관련기사 A3면)", "(관련기사 A3면)"},
    {"in brackets, behind words without a full stop", "확대키로 했다 (관련기사 A3면)", "(관련기사 A3면)"},
    {"all of it in brackets", "(관련기사 A3면)", ""},
    {"behind a quote", "\"그렇다.\" 관련기사 4면", "관련기사 4면"},
    {"no page", "그는 관련기사", ""},
    {"behind a sign-off", "했다. 홍길동 기자 hong@a.kr ▶관련기사 3면", "▶관련기사 3면"},
    {"its own sentence", "확대키로 했다. 관련기사 14면.", "관련기사 14면."},
    {"behind a sentence, marks before it", "했다. ====== / = 관련기사 14면", "====== / = 관련기사 14면"},
    {"too long without its marks", "했다. 관련기사 14면 그리고 이 기사는 다음 면으로 이어지지 않습니다 그렇습니다", ""},
    {"a sentence behind it", "했다. 관련기사 14면. 그리고 이 기사는 다음 면으로 이어지지 않는다고 모두가 3면에서 말했다.", ""},
    {"an arrow in a sentence", "그는 ▶관련기사 14면을 보라고 했다.", ""},
    {"no arrow, as far back as one is looked for", "그는 “가나다라마바사아자차카타파 3면a", ""},
    {"inside a sentence", "관련기사 14면을 보라고 했다.", ""},
    {"all of it", "관련기사 14면", ""},
    {"nothing", "", ""},
};
constexpr bool holds(const row& r) { return rules::cross_reference_at_end(vocabulary_of<korean>, r.paragraph) == r.want; }
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("cross_reference_at_end") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(rules::cross_reference_at_end(vocabulary_of<korean>, r.paragraph) == r.want);
    }
}

TEST_CASE("is_cross_reference: a line of its own") {
    CHECK(rules::is_cross_reference(vocabulary_of<korean>, "▶ 관련기사 3면"));
    for (const std::string_view mark : {"=", "＝", "/", "/ = "}) {
        const std::string line = std::string(mark) + "관련기사 3면";
        CAPTURE(line);
        CHECK(rules::is_cross_reference(vocabulary_of<korean>, line));
    }
    CHECK_FALSE(rules::is_cross_reference(vocabulary_of<korean>, "관련기사"));
    const std::string word = "관련기사", page = " 3면 " + std::string(34, 'a');
    CHECK(page.size() == rules::longest_printed_page);
    CHECK(rules::is_cross_reference(vocabulary_of<korean>, word + page));
    CHECK(rules::cross_reference_at_end(vocabulary_of<korean>, "비가 온다. " + word + page) == word + page);
    CHECK_FALSE(rules::is_cross_reference(vocabulary_of<korean>, word + page + "a"));
}
