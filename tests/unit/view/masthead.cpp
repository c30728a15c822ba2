#include <newsprint/view/masthead.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

namespace {

using newsprint::block_kind;
using newsprint::vocabulary;

constexpr const vocabulary* ko = &newsprint::vocabulary_of<newsprint::korean>;
constexpr const vocabulary* zh = &newsprint::vocabulary_of<newsprint::chinese>;
constexpr const vocabulary* en = &newsprint::vocabulary_of<newsprint::english>;
constexpr const vocabulary* other = &newsprint::vocabulary_of<newsprint::generic>;

struct row {
    const vocabulary* words;
    std::string_view text;
    std::initializer_list<block_kind> kinds;
    std::string_view publisher, place, agency;
};

const row rows[] = {
    {ko,
     "국제신문\n(서울=연합뉴스) 홍길동 기자 = 정부가 밝혔다.",
     {block_kind::publisher, block_kind::paragraph},
     "국제신문",
     "서울",
     "연합뉴스"},
    {ko,
     "(서울=연합뉴스) 홍길동 기자 = 정부가 밝혔다.\nⓒ 한빛일보",
     {block_kind::paragraph, block_kind::copyright},
     "연합뉴스",
     "서울",
     "연합뉴스"},
    {ko, "정부가 밝혔다.\nMBC뉴스 홍길동입니다.", {block_kind::paragraph, block_kind::byline}, "MBC", "", ""},
    {ko,
     "정부가 밝혔다.\n무단전재 금지\nCopyright ⓒ 한빛일보. All rights reserved.",
     {block_kind::paragraph, block_kind::copyright},
     "한빛일보",
     "",
     ""},
    {ko, "▲ 1급 홍길동 (세종=연합뉴스)", {block_kind::list_item}, "연합뉴스", "세종", "연합뉴스"},
    {ko, "[텐아시아=추예린 인턴기자]", {block_kind::byline}, "텐아시아", "", "텐아시아"},
    {ko,
     "[제천=한빛통신] 홍길동기자 송고시간 2024-05-13 17:52",
     {block_kind::timestamp},
     "한빛통신",
     "제천",
     "한빛통신"},
    {ko, "출처: 한빛망 한국어판 | 2024-07-22 14:03 | 편집: 홍길동", {block_kind::timestamp}, "한빛망 한국어판", "", ""},
    {ko, "정부가 밝혔다.\n/연합뉴스", {block_kind::paragraph, block_kind::publisher}, "연합뉴스", "", ""},
    {ko,
     "정부가 밝혔다.\n[사진] ⓒAFPBBNews = News1(무단전재 금지)\nⓒ 한빛일보",
     {block_kind::paragraph, block_kind::copyright, block_kind::copyright},
     "한빛일보",
     "",
     ""},
    {ko, "게임뉴스 | 홍길동 기자 | 댓글: 12개", {block_kind::byline}, "", "", ""},
    {ko, "[한빛TV] 2013-11-18 19:42", {block_kind::timestamp}, "", "", ""},
    {ko, "(포천 = 봉준원 기자 bong@a.kr)", {block_kind::byline}, "", "", ""},
    {ko,
     "[한빛신문 홍길동 기자]\n정부가 밝혔다.",
     {block_kind::byline, block_kind::paragraph},
     "한빛신문",
     "",
     "한빛신문"},
    {ko, "정부가 밝혔다.\n[한빛신문 = 홍길동 기자]", {block_kind::paragraph, block_kind::byline}, "한빛신문", "", ""},
    {zh, "来源：新华网", {block_kind::publisher}, "新华网", "", ""},
    {zh, "2023年07月13日 08:40 稿源：数码漫谈 条评论", {block_kind::timestamp}, "数码漫谈", "", ""},
    {zh, "2023-07-13 19:42:10　来源: 现代快报网", {block_kind::timestamp}, "现代快报网", "", ""},
    {zh, "鉅亨網記者裘映雪 台北", {block_kind::byline}, "鉅亨網", "台北", "鉅亨網"},
    {en, "Nation Media Group", {block_kind::publisher}, "Nation Media Group", "", ""},
    {en, "date 2019-01-03 GACKLE, N.D. (AP) — A ferry sank.", {block_kind::paragraph}, "AP", "GACKLE, N.D.", "AP"},
    {en, "| Source: AFP", {block_kind::publisher}, "AFP", "", ""},
    {en, "ANI |", {block_kind::publisher}, "ANI", "", ""},
    {en, "January 11, 2013|Reuters", {block_kind::publisher}, "Reuters", "", ""},
    {en, "Bleacher Report StaffFebruary 3, 2020", {block_kind::publisher}, "Bleacher Report", "", ""},
    {en, "(People's Daily Online)", {block_kind::publisher}, "People's Daily Online", "", ""},
    {en, "High School Sports Halden football scores from Friday, May 3, 2024", {block_kind::timestamp}, "", "", ""},
    {en,
     "New Delhi, December 5\nThe Centre said no.",
     {block_kind::byline, block_kind::paragraph},
     "",
     "New Delhi",
     ""},
    {en, "World CNN", {block_kind::publisher}, "CNN", "", ""},
    {ko, "국제한빛통신", {block_kind::publisher}, "국제한빛통신", "", ""},
    {en, "(Source: PTI)", {block_kind::publisher}, "PTI", "", ""},
    {en, "Jess Dale - The Halden Star", {block_kind::publisher}, "The Halden Star", "", ""},
    {other, "Źródło: Onet, PAP", {block_kind::publisher}, "Onet", "", ""},
    {other, "Madrid", {block_kind::byline}, "", "Madrid", ""},
    {other, "Rotenhain (ots)", {block_kind::byline}, "ots", "Rotenhain", "ots"},
    {other, "CNN —", {block_kind::publisher}, "CNN", "", "CNN"},
    {zh, "推薦新聞", {block_kind::publisher}, "", "", ""},
    {zh, "• 澳廣視新聞\n来源：新华网", {block_kind::publisher, block_kind::publisher}, "新华网", "", ""},
    {other, "UTRECHT (ANP) - De brug is dicht.", {block_kind::deck}, "ANP", "UTRECHT", "ANP"},
    {other, "Salvini – La Lega resta al governo.", {block_kind::deck}, "", "", ""},
    {other, "13. Juli 2023: Reform für Veranstalter", {block_kind::timestamp}, "", "", ""},
    {zh, "来自 / 联合早报", {block_kind::publisher}, "联合早报", "", ""},
    {ko, "정부가 밝혔다.", {block_kind::paragraph}, "", "", ""},
};

TEST_CASE("publisher_of and dateline_of") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        const made_outline made(r.text, r.kinds, *r.words);
        CHECK(newsprint::publisher_of(made.outline()).value_or("") == r.publisher);
        const auto line = newsprint::dateline_of(made.outline());
        CHECK((line ? line->place.value_or("") : "") == r.place);
        CHECK((line ? line->agency.value_or("") : "") == r.agency);
    }
}

constexpr bool known_when_compiling() {
    const made_outline made("ⓒ 한빛일보, 무단전재 금지\nⓒ 한빛닷컴", {block_kind::copyright}, *ko);
    return newsprint::copyright_of(made.outline()) == "ⓒ 한빛일보, 무단전재 금지";
}
static_assert(known_when_compiling());

TEST_CASE("copyright_of: the first notice, as printed") { CHECK(known_when_compiling()); }

}  // namespace
