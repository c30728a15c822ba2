#include <newsprint/rules/list_mark.hpp>

#include <doctest/doctest.h>

namespace {

using newsprint::rules::without_mark;

struct row {
    std::string_view name, line, want;
};
constexpr row rows[] = {
    {"caption mark", "▲ 서울시청", "서울시청"},
    {"glued", "▲7월 협동 생존 게임 '눈섬'", "7월 협동 생존 게임 '눈섬'"},
    {"two marks", "▲▼動物涵洞", "動物涵洞"},
    {"mark and dots", "◆…국세청이 당부했다.", "국세청이 당부했다."},
    {"at both ends", "▼실직자가 절반▼", "실직자가 절반"},
    {"pointing inwards", "▶시장 전망◀", "시장 전망"},
    {"dashes at both ends", "- \"L'hiver\" -", "\"L'hiver\""},
    {"number", "1. 기울기와 수압", "기울기와 수압"},
    {"number, glued", "1.架设主副", "架设主副"},
    {"number with bracket", "2) 둘째", "둘째"},
    {"circled number", "① 임대차계약서 사본", "임대차계약서 사본"},
    {"sign before a figure", "▲1,900", "▲1,900"},
    {"minus", "-40.4", "-40.4"},
    {"percent", "▽3.2%p", "▽3.2%p"},
    {"a figure that no sign is before", "◇ 3급 승진", "3급 승진"},
    {"decimal", "1.5배 늘었다", "1.5배 늘었다"},
    {"bare number", "1 見出し", "1 見出し"},
    {"figure's label", "図1", "図1"},
    {"brackets are no mark", "[질문·답변]", "[질문·답변]"},
    {"note", "注：创业板指", "注：创业板指"},
    {"marks alone", "- -", "- -"},
    {"number alone", "1.", "1."},
    {"white space", "  •  Bookings ", "Bookings"},
    {"cut mark", "\xE2\x96", "\xE2\x96"},
    {"nothing", "", ""},
};
constexpr bool holds(const row& r) { return without_mark(r.line) == r.want; }
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("without_mark drops a list or caption mark") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(without_mark(r.line) == r.want);
    }
}

TEST_CASE("a headline's number is no list number") { CHECK(without_mark("1. FC Köln steigt ab", false) == "1. FC Köln steigt ab"); }
