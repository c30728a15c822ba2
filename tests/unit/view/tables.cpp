#include <newsprint/view/tables.hpp>

#include <ranges>
#include <string>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

namespace {

constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;

static_assert(std::ranges::forward_range<const newsprint::tables_view> && std::ranges::view<newsprint::tables_view>);
static_assert(std::ranges::forward_range<const newsprint::rows_view> && std::ranges::view<newsprint::rows_view>);
static_assert(std::ranges::forward_range<const newsprint::row_values> && std::ranges::view<newsprint::row_values>);
static_assert(std::ranges::forward_range<const newsprint::columns_view> && std::ranges::view<newsprint::columns_view>);
static_assert(std::ranges::borrowed_range<newsprint::tables_view> && std::ranges::borrowed_range<newsprint::rows_view>);

/// All tables of a text whose lines are all of tables: "title {columns} key=value,value; … (source)" for each.
std::string shown(std::string_view text) {
    const made_outline made(text, {newsprint::block_kind::table}, ko);
    std::string out;
    for (const newsprint::table t : newsprint::tables_view(made.outline())) {
        out += t.title().value_or("-");
        out += " {";
        for (std::string_view column : t.columns()) (out += column) += '|';
        out += "} ";
        for (const newsprint::row r : t.rows()) {
            (out += r.key) += '=';
            for (std::string_view value : r.values()) (out += value) += '|';
            out += ' ';
        }
        ((out += '(') += t.source().value_or("-")) += ")\n";
    }
    return out;
}

struct row {
    std::string_view name, text, want;
};

constexpr row rows[] = {
    {"first words as keys, dashes before further values",
     "<표> 협력 개요\n구분 주요 내용\n인재양성 -부트캠프 규모 확대\n-디지털 교육 도입\n연구개발 -교류회 정례화\n(과기정통부 제공)",
     "협력 개요 {구분|주요 내용|} 인재양성=부트캠프 규모 확대|디지털 교육 도입| 연구개발=교류회 정례화| (과기정통부)\n"},
    {"first words as keys of several words",
     "<표> 개요\n구분 내용\n인력 양성 -부트캠프\n-교육", "개요 {구분|내용|} 인력 양성=부트캠프|교육| (-)\n"},
    {"a column for each word, signs before figures",
     "<표> 주가 (단위: 원)\n종목 공모가 등락률\n한별물류 5000 -40.4\n새솔 리츠 3890 +22.2",
     "주가 (단위: 원) {종목|공모가|등락률|} 한별물류=5000|-40.4| 새솔 리츠=3890|+22.2| (-)\n"},
    {"a header that no word gives away", "<표> 보험 비교\n유형 고지항목 월보험료\n일반심사 9개 3만원\n3·2·5 3개 4만원",
     "보험 비교 {유형|고지항목|월보험료|} 일반심사=9개|3만원| 3·2·5=3개|4만원| (-)\n"},
    {"key : value", "[표] 실적\n- 매출액 : 4127억원(+28.3%)\n- 영업이익: 312억원\n(자료=금융감독원 전자공시)",
     "실적 {} 매출액=4127억원(+28.3%)| 영업이익=312억원| (금융감독원 전자공시)\n"},
    {"items under a key : value row", "지원 : 대출\n- 최대 1억 원\n- 4년간\n대상 : 청년",
     "- {} 지원=대출|최대 1억 원|4년간| 대상=청년| (-)\n"},
    {"tabs, a header of two lines, a unit line",
     "표 1. 보급 계획\n(단위: 척)\n구분\t2024년\t합계\n\t(실증)\t\n보급 척수\t300\t32,000\n※ 자료: 해양수산부 어선과",
     "보급 계획 {구분|2024년|합계|} 보급 척수=300|32,000| (해양수산부 어선과)\n"},
    {"pipes and a rule", "◆표 연체율\n| 구분 | 2021년 말 |\n|---|---|\n| 시중은행 | 0.24% |\n| 지방은행 | |\n자료: 금융감독원",
     "연체율 {구분|2021년 말|} 시중은행=0.24%| 지방은행= (금융감독원)\n"},
    {"wide gaps", "구분    2020년    증감률\n전통시장    25만원    7.8%\n\n백화점    48만원    1.4%",
     "- {구분|2020년|증감률|} 전통시장=25만원|7.8%| 백화점=48만원|1.4%| (-)\n"},
    {"two cells without a header", "기온\t36.1도\n습도\t41%", "- {} 기온=36.1도| 습도=41%| (-)\n"},
    {"two cells under a header", "구분\t내용\n기온\t36.1도", "- {구분|내용|} 기온=36.1도| (-)\n"},
    {"an empty cell keeps its place", "구분\t1월\t2월\n무\t\t300", "- {구분|1월|2월|} 무=|300| (-)\n"},
    {"header cells part at a slash", "구분 / 2023년 / 2024년\n매출 / 10 / 20", "- {구분|2023년|2024년|} 매출=10|20| (-)\n"},
    {"key and value in turn", "빈집은행 이용법\n등록 대상\n1년 이상 빈 주택\n접수처\n읍·면사무소\n자료: 농촌주거원",
     "빈집은행 이용법 {} 등록 대상=1년 이상 빈 주택| 접수처=읍·면사무소| (농촌주거원)\n"},
    {"key and value in turn, no title", "대상자\n여성 1204명\n관찰 기간\n24개월",
     "- {} 대상자=여성 1204명| 관찰 기간=24개월| (-)\n"},
    {"figures behind their keys, blank lines between", "<>등록 대수(단위 : 대)\n\n2020년 75\n\n2021년 124\n\n2022년 283",
     "등록 대수(단위 : 대) {} 2020년=75| 2021년=124| 2022년=283| (-)\n"},
    {"a source in words not known", "면적\n가군\n6218\n나군\n4075\nFonte: ICNF", "면적 {} 가군=6218| 나군=4075| (ICNF)\n"},
    {"two tables, a title between", "◇여자부\n순위\t팀\t승\n1\t한빛\t13\n◇남자부\n순위\t팀\t승\n1\t서림\t9",
     "여자부 {순위|팀|승|} 1=한빛|13| (-)\n남자부 {순위|팀|승|} 1=서림|9| (-)\n"},
    {"two tables, a source between", "무 : 300\n배 : 200\n자료=시장\n품목\t특\t상\n배\t9\t8",
     "- {} 무=300| 배=200| (시장)\n- {품목|특|상|} 배=9|8| (-)\n"},
    {"two tables, their form changes", "기록\t가팀\t나팀\n슛\t7\t4\n\n장소 : 서울\n관중 : 2만",
     "- {기록|가팀|나팀|} 슛=7|4| (-)\n- {} 장소=서울| 관중=2만| (-)\n"},
    {"CR alone ends lines", "무 : 300\r배 : 200", "- {} 무=300| 배=200| (-)\n"},
    {"a title alone", "<표> 개요", "개요 {} (-)\n"},
    {"a rule alone", "|---|", "- {} (-)\n"},
};

constexpr bool known_when_compiling() {
    const made_outline made(rows[0].text, {newsprint::block_kind::table}, ko);
    const newsprint::table t = *newsprint::tables_view(made.outline()).begin();
    return t.title() == "협력 개요" && t.source() == "과기정통부" && same_values(t.columns(), {"구분", "주요 내용"}) &&
           same_values((*t.rows().begin()).values(), {"부트캠프 규모 확대", "디지털 교육 도입"});
}
static_assert(known_when_compiling());

TEST_CASE("tables") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(shown(r.text) == r.want);
    }
}

TEST_CASE("rows are read again as they were") {
    const made_outline made(rows[0].text, {newsprint::block_kind::table}, ko);
    const newsprint::table t = *newsprint::tables_view(made.outline()).begin();
    const auto all = t.rows();
    auto first = all.begin();
    const auto copy = first++;
    CHECK(copy == all.begin());
    CHECK_FALSE(first == copy);
    CHECK((*copy).key == "인재양성");
    CHECK((*first).key == "연구개발");
}

}  // namespace
