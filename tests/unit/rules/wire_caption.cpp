#include <newsprint/rules/wire_caption.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
constexpr const vocabulary& ko = vocabulary_of<korean>;

struct row {
    std::string_view name, line;
    bool want;
};
constexpr row rows[] = {
    {"mail and rights", "[대전=뉴시스] 오태경 기자 = 기뻐하고 있다. 2023.12.15. ohtk@newsis.example *재판매 및 DB 금지", true},
    {"agency behind the stamp", "(김제=뉴스1) 임가온 기자 = 바라보고 있다. 2021.6.9/뉴스1", true},
    {"stamp with spaces", "(서울=연합뉴스) 서은찬 기자 = 살펴보고 있다. 2024. 3. 18 chan@yna.example", true},
    {"no reporter", "[서울=뉴시스] 행사를 열었다. (사진=한국은행 제공) 2023.07.13. photo@newsis.example", true},
    {"a lead", "(서울=연합뉴스) 서민채 기자 = 수출기업의 절반이 내다봤다.", false},
    {"a lead that ends in a date", "(서울=연합뉴스) 서민채 기자 = 마감은 2024.3.18이다.", false},
    {"no prefix", "살펴보고 있다. 2024.3.18 chan@yna.example", false},
    {"nothing", "", false},
};
constexpr bool holds(const row& r) { return rules::is_wire_caption(ko, r.line) == r.want; }
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("is_wire_caption tells a caption from a lead") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(rules::is_wire_caption(ko, r.line) == r.want);
    }
}

TEST_CASE("wire_prefix_rule") {
    std::string_view rest = "[대전=뉴시스] 오태경 기자 = 기뻐하고 있다.";
    const auto prefix = rules::wire_prefix_rule{&ko}(rest);
    REQUIRE(prefix);
    CHECK(prefix->reporter == "오태경");
    CHECK(prefix->printed == "[대전=뉴시스] 오태경 기자 =");
    CHECK(rest == "기뻐하고 있다.");
    rest = "오태경 기자 = 기뻐하고 있다.";
    CHECK_FALSE(rules::wire_prefix_rule{&ko}(rest));
    CHECK(rest == "오태경 기자 = 기뻐하고 있다.");
}

TEST_CASE("stamp_at_end") {
    CHECK(rules::stamp_at_end("있다. 2024.08.19.") == "2024.08.19.");
    CHECK(rules::stamp_at_end("있다. 2023. 7. 13.") == "2023. 7. 13.");
    CHECK(rules::stamp_at_end("攝　112年7月13日") == "112年7月13日");
    CHECK(rules::stamp_at_end("Paulo - 9.jul.2023") == "9.jul.2023");
    CHECK(rules::stamp_at_end("館で2023年3月31日").empty());  // part of the sentence
    CHECK(rules::stamp_at_end("있다. 3.5").empty());
    CHECK(rules::stamp_at_end("").empty());
}
