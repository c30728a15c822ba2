#include <newsprint/grammar/bracketed.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::grammar;

struct row {
    std::string_view name, text;
    std::optional<std::string_view> inside;
    std::string_view rest;
};
constexpr row at_front[] = {
    {"a pair and words", "[서울=뉴시스] 홍", "서울=뉴시스", " 홍"},
    {"nested", "(가(나)다)(라)", "가(나)다", "(라)"},
    {"another shape between", "(가]나)", "가]나", ""},
    {"empty", "()", "", ""},
    {"as long as may be", "(1234567890123456)", "1234567890123456", ""},
    {"longer", "(12345678901234567890)", std::nullopt, "(12345678901234567890)"},
    {"no closer", "(가", std::nullopt, "(가"},
    {"one closer for two", "((가)", std::nullopt, "((가)"},
    {"no opener", "가)", std::nullopt, "가)"},
    {"nothing", "", std::nullopt, ""},
};
constexpr bool holds(const row& r) {
    std::string_view rest = r.text;
    return bracketed{16}(rest) == r.inside && rest == r.rest;
}
static_assert([] {
    for (const row& r : at_front)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("bracketed") {
    for (const row& r : at_front) {
        CAPTURE(r.name);
        CHECK(holds(r));
    }
}

TEST_CASE("bracketed_at_end") {
    CHECK(bracketed_at_end("모습. (사진=뉴시스)") == "(사진=뉴시스)");
    CHECK(bracketed_at_end("가 (나(다))") == "(나(다))");
    CHECK(bracketed_at_end("(가)(나)") == "(나)");
    CHECK(bracketed_at_end("(123)", 4) == "(123)");
    CHECK(bracketed_at_end("(1234)", 4).empty());
    CHECK(bracketed_at_end("가)").empty());
    CHECK(bracketed_at_end("(가))").empty());
    CHECK(bracketed_at_end("(가) 나").empty());
    CHECK(bracketed_at_end("").empty());
}

TEST_CASE("unbracketed") {
    CHECK(unbracketed("[ 사진=뉴시스 ]") == "사진=뉴시스");
    CHECK(unbracketed("(가) 나") == "(가) 나");
    CHECK(unbracketed("(가)(나)") == "(가)(나)");
    CHECK(unbracketed("가") == "가");
}
