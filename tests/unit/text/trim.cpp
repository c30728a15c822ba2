#include <newsprint/text/trim.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::text;

struct row {
    std::string_view name, text, front, back;  // without white space at the front, at the back
};
constexpr row rows[] = {
    {"spaces", " 가 나 ", "가 나 ", " 가 나"},
    {"spaces beyond ASCII", "　 가\u00A0\u200B", "가\u00A0\u200B", "　 가"},
    {"the sign of a byte order", "\uFEFFa\uFEFF", "a\uFEFF", "\uFEFFa"},
    {"line ends and tabs", "\r\n\ta\t\n", "a\t\n", "\r\n\ta"},
    {"a control is none", "\x7F \x7F", "\x7F \x7F", "\x7F \x7F"},
    {"signs of two and three bytes", "é–", "é–", "é–"},
    {"a cut end", " \xE3\x80", "\xE3\x80", " \xE3\x80"},
    {"white space alone", " \n　", "", ""},
    {"nothing", "", "", ""},
};
constexpr bool holds(const row& r) {
    return trim_front(r.text) == r.front && trim_back(r.text) == r.back && trim(r.text) == trim_back(r.front) &&
           is_blank(r.text) == r.front.empty();
}
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("trim") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(holds(r));
    }
}

TEST_CASE("begins_wide_letter: han and hangul, no kana") {
    for (const std::string_view wide : {"一", "龜", "가", "힣"}) CHECK(begins_wide_letter(wide.front()));
    for (const std::string_view other : {"の", "㐀", "\uF900", "é", "a", "😀"})
        CHECK_FALSE(begins_wide_letter(other.front()));
}

TEST_CASE("take, take_one, before, after") {
    constexpr std::string_view whole = "서울=뉴시스";
    std::string_view rest = whole;
    CHECK_FALSE(take(rest, "서울=연합"));
    CHECK_FALSE(take(rest, "서울=뉴시스 "));
    CHECK(rest.data() == whole.data());
    CHECK(take(rest, ""));
    CHECK(take(rest, "서울"));
    const std::string_view sign = rest.substr(0, 1);
    CHECK(take_one(rest) == U'=');
    CHECK(rest == "뉴시스");
    CHECK(before(whole, sign) == "서울");
    CHECK(after(whole, sign) == "뉴시스");
    rest = {};
    CHECK(take_one(rest) == 0);
    CHECK_FALSE(take(rest, "가"));
}
