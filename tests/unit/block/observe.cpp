#include <newsprint/block/observe.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/english.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

struct row {
    std::string_view line;
    shape is;
    bool yes = true;
};
constexpr row rows[] = {
    {"서울시는 새 공원을 연다고 밝혔다.", shape::ends_stop},
    {"서울시, 새 공원 연다", shape::ends_stop, false},
    {"무엇이 달라지나?", shape::ends_question},
    {"공원이 온다…", shape::ends_ellipsis},
    {"▲ 서울시청 전경", shape::opens_triangle},
    {"■ 새 공원", shape::opens_square},
    {"1. 새 공원", shape::opens_number},
    {"1.5배 늘었다", shape::opens_number, false},
    {"[사진=뉴시스]", shape::in_brackets},
    {"[사진] 서울시청", shape::in_brackets, false},
    {"홍길동 기자", shape::byline},
    {"홍길동 기자 hong@a.kr", shape::byline},
    {"기자들은 공원에 모여 개장을 지켜봤다.", shape::byline, false},
    {"홍길동", shape::name},
    {"사회부", shape::name, false},
    {"입력 2023.07.13 16:07", shape::only_time},
    {"2023년 7월 13일 16시 7분", shape::only_time},
    {"2023년 공원 방문객 3만 2천명", shape::only_time, false},
    {"문의 02-737-3600", shape::only_time, false},  // a telephone
    {"문의 02-737-3600", shape::date, false},
    {"매출액 : 1조2000억원", shape::key_value},
    {"10:30", shape::key_value, false},
    {"(서울=연합뉴스) 홍길동 기자 = 서울시는 새 공원을 연다.", shape::dateline},
    {"공원에서 시민들이 쉬고 있다. 과기정통부 제공", shape::credit},
    {"구분\t2023년\t2024년", shape::tab},
    {"hong@a.kr", shape::only_email},
    {"홍길동 hong@a.kr", shape::only_email, false},
    {"홍길동hong@a.kr", shape::only_email, false},
    {"1234", shape::only_figures},
    {"방문객 3", shape::many_figures},  // one in four
    {"공원 방문 3", shape::many_figures, false},
    {"1234", shape::many_figures, false},
    {"https://a.kr/1", shape::url},
    {"#공원 #서울", shape::hashtags},
    {"태그:#공원", shape::hashtags},
    {"#공원 개장", shape::hashtags, false},
    {"Breaking News", shape::other_script},
};
constexpr bool holds(const row& r) { return observe(vocabulary_of<korean>, r.line, false).has(r.is) == r.yes; }
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

static_assert(observe(vocabulary_of<japanese>, "令和2年5月8日", false).has(shape::only_time));  // three figures
static_assert(observe(vocabulary_of<english>, "May 11, 2017 / 10:24 AM", false).has(shape::only_time));
static_assert(!observe(vocabulary_of<english>, "Call 803-555-0115", false).has(shape::date));
static_assert(observe(vocabulary_of<english>, "By Jane Doe", false).has(shape::byline));
static_assert(observe(vocabulary_of<english>, "Jane Doe", false).has(shape::name));
static_assert(observe(vocabulary_of<english>, "BREAKING NEWS", false).has(shape::capitals));
static_assert(observe(vocabulary_of<korean>, "가", true).has(shape::indented));

}  // namespace

TEST_CASE("observe") {
    for (const row& r : rows) {
        CAPTURE(r.line);
        CHECK(holds(r));
    }
}

TEST_CASE("observe: what opens one link heads a list where it has the line to itself") {
    const auto heads = [](const vocabulary& v, std::string_view line) {
        return observe(v, line, false).has(sense::related_heading);
    };
    CHECK(heads(vocabulary_of<japanese>, "【関連記事】"));
    CHECK(heads(vocabulary_of<japanese>, "【関連記事】▼"));
    CHECK(heads(vocabulary_of<korean>, "[관련기사]"));
    CHECK_FALSE(heads(vocabulary_of<japanese>, "【関連記事】猫が駅長に就任"));
    CHECK_FALSE(heads(vocabulary_of<korean>, "[관련기사] 고양이 역장 취임"));
}

TEST_CASE("observe: one shape of columns, whatever the size") {
    std::string line;
    for (int i = 0; i < 400; ++i, line += "x") {
        if (line.empty()) continue;
        const evidence e = observe(vocabulary_of<english>, line, false);
        int columns = 0;
        for (unsigned s = 0; s <= static_cast<unsigned>(shape::columns_more); ++s) columns += e.has(static_cast<shape>(s));
        CHECK(columns == 1);
    }
}
