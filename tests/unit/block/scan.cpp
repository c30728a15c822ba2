#include <newsprint/block/scan.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/english.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

constexpr detail::scan scanned(const vocabulary& v, std::string_view line) { return detail::scanner(v, line, detail::core_of(line)).run(); }
constexpr detail::scan korean_line(std::string_view line) { return scanned(vocabulary_of<korean>, line); }

struct core_row {
    std::string_view line, inside;
};
constexpr core_row cores[] = {
    {"서울시청", "서울시청"},
    {"▲ 서울시청.", "서울시청"},
    {"[사진=뉴시스]", "사진=뉴시스"},
    {"…", ""},
    {"(끝)", "끝"},
    {"2023.07.13", ""},
    {"“가” 나!", "가” 나"},
};
constexpr bool holds(const core_row& r) {
    const detail::core c = detail::core_of(r.line);
    return r.line.substr(c.begin, c.end - c.begin) == r.inside || (r.inside.empty() && c.begin <= c.end);
}
static_assert([] {
    for (const core_row& r : cores)
        if (!holds(r)) return false;
    return true;
}());

constexpr detail::scan reporter = korean_line("홍길동 기자 hong@a.kr");
static_assert(reporter.means & bit(sense::role));
static_assert(reporter.shapes & detail::mask(shape::email));
static_assert(reporter.wide == 5 && reporter.spaces == 2 && reporter.letters == 7);
static_assert(reporter.late & bit(sense::role) && reporter.early & bit(sense::role));

static_assert(korean_line("본지 서민채기자 seo@a.kr").means & bit(sense::role), "a role between a name and an address");

constexpr detail::scan time = korean_line("입력 2023.07.13 16:07");
static_assert(time.means & bit(sense::published) && time.figures == 12 && time.joined_figures == 4);
static_assert(korean_line("2023. 7. 13. 16:07").joined_figures == 4, "a full stop and a space part figures of a date");
static_assert(time.colon == detail::scan::npos, "a clock's colon parts nothing");

static_assert(korean_line("매출 : 1조원").colon == 7);
static_assert(korean_line("https://a.kr").shapes & detail::mask(shape::url));
static_assert(korean_line("가  나").shapes & detail::mask(shape::gaps));
static_assert(korean_line("서민채기자").means & bit(sense::role), "a role that the name is glued to");
static_assert(scanned(vocabulary_of<english>, "By JANE Doe").capitals == 6);

}  // namespace

TEST_CASE("scan: a long line is looked at in its first and its last bytes") {
    std::string line = "입력 ";
    for (int i = 0; i < 200; ++i) line += "가나다 ";
    line += "무단전재 및 재배포 금지";
    const detail::scan s = korean_line(line);
    CHECK((s.early & bit(sense::published)) != 0);
    CHECK((s.late & bit(sense::rights)) != 0);
    CHECK((s.early & bit(sense::rights)) == 0);
    CHECK(s.wide < 2 * detail::window_size / 3 + 2);
}

TEST_CASE("scan: lines of every size around a window count each letter once") {
    for (std::size_t letters = 1; letters < 42; ++letters) {
        std::string line;
        for (std::size_t i = 0; i < letters; ++i) line += "뷁";
        CAPTURE(letters);
        CHECK(korean_line(line).wide == letters);
    }
    for (std::size_t letters = 1; letters <= 128; ++letters) CHECK(korean_line(std::string(letters, 'X')).capitals == letters);
}
