#include <newsprint/rules/table_line.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint::rules;
constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;

struct row {
    std::string_view line;
    std::optional<std::string_view> want;
};

constexpr row titles[] = {
    {"<표> 협력 개요", "협력 개요"},
    {"<표 2> 협력 개요 (단위: 원)", "협력 개요 (단위: 원)"},
    {"[표]실적", "실적"},
    {"◆표 대출 연체율", "대출 연체율"},
    {"표 1. 연도별 계획", "연도별 계획"},
    {"표1 주요 지수", "주요 지수"},
    {"표1.주요 지수", "주요 지수"},
    {"표1:주요 지수", "주요 지수"},
    {"표1：주요 지수", "주요 지수"},
    {"표1．주요 지수", "주요 지수"},
    {"표1)주요 지수", "주요 지수"},
    {"표1주요 지수", std::nullopt},
    {"【表】主要指数", "主要指数"},
    {"표를 얻은 후보", std::nullopt},
    {"◆표준계약서 개정", std::nullopt},
    {"<표>", std::nullopt},
    {"<표> 구분\t내용", std::nullopt},
    {"", std::nullopt},
};
constexpr row sources[] = {
    {"※자료: 한국거래소(21일 종가 기준)", "한국거래소"},
    {"(과학기술정보통신부 제공)", "과학기술정보통신부"},
    {"*자료 : 환경부, 2024년은 2월 말 기준", "환경부"},
    {"(자료=국토교통부)", "국토교통부"},
    {"자료: 한빛연구소; 그림: 한빛일보", "한빛연구소"},
    {"<자료: 소비자물가감시원>", "소비자물가감시원"},
    {"자료 수집 12 34", std::nullopt},
    {"국세청 제공", std::nullopt},
    {"(제공)", std::nullopt},
    {"", std::nullopt},
};

static_assert(marked_table_title(ko, titles[1].line) == titles[1].want && table_source(ko, sources[0].line) == sources[0].want);

TEST_CASE("marked_table_title") {
    for (const row& r : titles) {
        CAPTURE(r.line);
        CHECK(marked_table_title(ko, r.line) == r.want);
    }
}

TEST_CASE("table_source") {
    for (const row& r : sources) {
        CAPTURE(r.line);
        CHECK(table_source(ko, r.line) == r.want);
    }
}

TEST_CASE("lines without cells") {
    CHECK(is_table_rule("|---|---|"));
    CHECK(is_table_rule("---|---|---"));
    CHECK(is_table_rule("├────┼───────┤"));
    CHECK_FALSE(is_table_rule("│ 잠실 │ 롯데 │"));
    CHECK_FALSE(is_table_rule("--"));
    CHECK_FALSE(is_table_rule("| -40.4 |"));
    CHECK(is_unit_line(ko, "(단위: 척, 억 원)"));
    CHECK_FALSE(is_unit_line(ko, "단위: 원\t2023년"));
    CHECK_FALSE(is_unit_line(ko, "단위"));
    CHECK(is_table_note("※ 2024년은 2월 말 기준"));
    CHECK_FALSE(is_table_note("-표시는 감소"));
}

TEST_CASE("heads_table") {
    for (const std::string_view mark : {"■", "□", "▣", "◆", "◇", "◈", "○", "◎", "●"}) {
        CAPTURE(mark);
        CHECK(heads_table(ko, std::string(mark) + " 과일 도매시세"));
        CHECK_FALSE(heads_table(ko, std::string(mark) + " 장소 : 서울"));
        CHECK_FALSE(heads_table(ko, std::string(mark) + " 무\t1,000"));
    }
    CHECK(heads_table(ko, "<표> 과일 도매시세"));
    CHECK_FALSE(heads_table(ko, "▲ 과일 도매시세"));
    CHECK_FALSE(heads_table(ko, "과일 도매시세"));
}

TEST_CASE("begins_table") {
    CHECK(begins_table(ko, "무\t1,000", "<표> 다음 표", false));
    CHECK(begins_table(ko, "자료=농식품부", "품목\t값", false));
    CHECK(begins_table(ko, "무\t1,000", "장소 : 서울", true));
    CHECK(begins_table(ko, "무\t1,000", "과일 도매시세", true));
    CHECK_FALSE(begins_table(ko, "무\t1,000", "장소 : 서울", false));
    CHECK_FALSE(begins_table(ko, "품목\t값", "무\t1,000", true));
    CHECK_FALSE(begins_table(ko, "자료=농식품부", "※ 12일 기준", false));
    CHECK_FALSE(begins_table(ko, "인재양성 -부트캠프", "-디지털 교육", true));
}

}  // namespace
