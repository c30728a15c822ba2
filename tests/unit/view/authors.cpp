#include <newsprint/view/authors.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/korean.hpp>

#include "made_outline.hpp"

namespace {

using newsprint::author;
using newsprint::block_kind;

constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;
constexpr const newsprint::vocabulary& en = newsprint::vocabulary_of<newsprint::english>;

constexpr bool names_once() {
    const made_outline made("육서진\n입력 2023.07.13 육서진 기자\nseo@a.kr\n배도영 인턴기자",
                            {block_kind::byline, block_kind::timestamp, block_kind::byline}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    return people.size() == 2 && people[0] == author{"육서진", "기자", "seo@a.kr"} &&
           people[1] == author{"배도영", "인턴기자", std::nullopt};
}
static_assert(names_once());

TEST_CASE("authors_of: each person once, with what any line says") { CHECK(names_once()); }

TEST_CASE("authors_of: e-mails alone go to those who have none, in order") {
    const made_outline made("(서울=연합뉴스) 국예담 표한솔 기자 = 김 값이 올랐다.\nye@a.kr, han@a.kr",
                            {block_kind::paragraph, block_kind::byline}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 2);
    CHECK(people[0] == author{"국예담", "기자", "ye@a.kr"});
    CHECK(people[1] == author{"표한솔", "기자", "han@a.kr"});
}

TEST_CASE("authors_of: a dateline behind the article's names a reporter as well, among the first paragraphs") {
    const made_outline made("(서울=한빛통신) 국예담 기자 = 값이 올랐다.\n\n(부산=한빛통신) 표한솔 기자 = 값이 내렸다.\n\n"
                            "값은 그대로다.\n\n(대구=한빛통신) 육서진 기자 = 값이 섰다.",
                            {block_kind::paragraph}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 2);
    CHECK(people[0].name == "국예담");
    CHECK(people[1].name == "표한솔");
}

TEST_CASE("authors_of: a paragraph that is nothing but a reporter and an address") {
    const made_outline made("정부가 밝혔다.\n\n김상우기자 / sang@a.kr\n\n김상우 기자에게 sang@a.kr 물었다.",
                            {block_kind::paragraph, block_kind::paragraph, block_kind::paragraph}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0] == author{"김상우", "기자", "sang@a.kr"});
}

TEST_CASE("authors_of: reporters whom a paragraph, a credit or rights stand beside") {
    const made_outline pair("정부가 밝혔다.\n\n홍길동·김철수 기자", {block_kind::paragraph, block_kind::paragraph}, ko);
    CHECK(newsprint::authors_of(pair.outline()).size() == 2);
    const made_outline teacher("정부가 밝혔다.\n\n홍길동 한빛대 교수", {block_kind::paragraph, block_kind::paragraph},
                               ko);
    CHECK(newsprint::authors_of(teacher.outline()).empty());
    const made_outline credit("홍길동 기자 hong@a.kr, 사진=김철수 기자", {block_kind::caption}, ko);
    const newsprint::author_list people = newsprint::authors_of(credit.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0] == author{"홍길동", "기자", "hong@a.kr"});
    const made_outline rights("정부가 밝혔다. 홍길동기자 hong@a.kr <저작권자 ⓒ 한빛일보>", {block_kind::copyright}, ko);
    CHECK(newsprint::authors_of(rights.outline()).size() == 1);
}

TEST_CASE("authors_of: reporters in a line set as a deck") {
    const made_outline deck("홍길동 기자, 김철수 기자\n기자들이 꼽은 올해의 다리", {block_kind::deck, block_kind::deck},
                            ko);
    CHECK(newsprint::authors_of(deck.outline()).size() == 2);
}

TEST_CASE("authors_of: who took a picture signs no article") {
    const made_outline inside("의원이 질문에 답하고 있다. 윤솔 기자\n\n회의는 밤까지 이어졌다.",
                              {block_kind::paragraph, block_kind::paragraph}, ko);
    CHECK(newsprint::authors_of(inside.outline()).empty());
    const made_outline last("의원이 질문에 답하고 있다. 윤솔 기자", {block_kind::paragraph}, ko);
    CHECK(newsprint::authors_of(last.outline()).size() == 1);
}

TEST_CASE("authors_of: what looks like a name in a line of other words is none") {
    const made_outline made("포인트를 모으시면 선물을 드려요\n서다인 dain@a.kr", {block_kind::byline}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == "서다인");
}

TEST_CASE("authors_of: nobody whom a line of other words begins with") {
    const made_outline fans("Jane Doe fans in wet-weather clothing", {block_kind::byline}, en);
    CHECK(newsprint::authors_of(fans.outline()).empty());
    const made_outline writer("Jane Doe for the Pier", {block_kind::byline}, en);
    CHECK(newsprint::authors_of(writer.outline()).size() == 1);
}

TEST_CASE("authors_of: a role on the next line") {
    const made_outline made("Petra Lyndhurst\nEnvironment Correspondent\nAdditional reporting by Hugh Marsden",
                            {block_kind::byline}, en);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 2);
    CHECK(people[0].role == "Environment Correspondent");
    CHECK_FALSE(people[1].role);
}

TEST_CASE("authors_of: who is named before the house, a sign between them") {
    const made_outline made("Jess Dale - The Halden Star\nThe Halden Star",
                            {block_kind::publisher, block_kind::publisher}, en);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == "Jess Dale");
}

TEST_CASE("authors_of: a byline that the house's logo follows") {
    const made_outline made("ByJane Doe KXYZ logo", {block_kind::publisher}, en);
    REQUIRE(newsprint::authors_of(made.outline()).size() == 1);
    CHECK_FALSE(newsprint::publisher_of(made.outline()));
}

TEST_CASE("authors_of: a dateline behind the article's names a reporter as well, among the first paragraphs") {
    const made_outline made("(서울=한빛통신) 국예담 기자 = 값이 올랐다.\n\n(부산=한빛통신) 표한솔 기자 = 값이 내렸다.\n\n"
                            "값은 그대로다.\n\n(대구=한빛통신) 육서진 기자 = 값이 섰다.",
                            {block_kind::paragraph}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 2);
    CHECK(people[0].name == "국예담");
    CHECK(people[1].name == "표한솔");
}

TEST_CASE("authors_of: a paragraph that is nothing but a byline") {
    const made_outline made("CNN's Jane Doe contributed to this report.\nHe contributed to the report, Ann Lee said.\n"
                            "Mary Major is a reporter.",
                            {block_kind::paragraph}, en);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == "Jane Doe");
}

TEST_CASE("authors_of: a closing sentence that is a paragraph of its own") {
    const made_outline made("막아섰습니다.\nSBC 뉴스 서다인입니다.\n육서진 기자입니다.\n관건은 예산입니다.", {block_kind::paragraph}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == "서다인");
}

TEST_CASE("authors_of: addresses in front of the rights notice, and none within it") {
    const made_outline made("(서울=뉴시스) 국예담 표한솔 기자 = 올랐다.\n☞공감언론 뉴시스ye@a.kr, han@a.kr <저작권자ⓒ 뉴시스>\n"
                            "Copyright 한빛일보 mail to web@a.kr",
                            {block_kind::paragraph, block_kind::copyright}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 2);
    CHECK(people[0] == author{"국예담", "기자", "ye@a.kr"});
    CHECK(people[1] == author{"표한솔", "기자", "han@a.kr"});
}

TEST_CASE("authors_of: a photo's credit may stand behind the sign-off") {
    const made_outline made("발표했다. 서다인 기자 (사진=예시군)", {block_kind::paragraph}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0] == author{"서다인", "기자", std::nullopt});
}

TEST_CASE("authors_of: a name beside a time, and nothing else") {
    const auto people_of = [](std::string_view line) {
        const made_outline made(line, {block_kind::timestamp}, newsprint::vocabulary_of<newsprint::generic>);
        return newsprint::authors_of(made.outline());
    };
    REQUIRE(people_of("12. Juli 2023, 10:02 Uhr, Anna Muster").size() == 1);
    CHECK(people_of("Ouest-France Anna MARTIN Publié le 12/07/2023")[0].name == "Anna MARTIN");
    CHECK(people_of("12.07.2023, 10:02 Uhr Anna Muster freut sich").empty());
    CHECK(people_of("12.07.2023, 10:02 Uhr").empty());
}

TEST_CASE("authors_of: a deck or crosshead that is nothing but a byline with its label") {
    const auto& generic = newsprint::vocabulary_of<newsprint::generic>;
    const made_outline deck("Von: Anna Muster, Jan Beispiel", {block_kind::deck}, generic);
    CHECK(newsprint::authors_of(deck.outline()).size() == 2);
    const made_outline heading("A cura di Anna Rossi", {block_kind::crosshead}, generic);
    CHECK(newsprint::authors_of(heading.outline()).size() == 1);
    const made_outline other("Von Anna lernen", {block_kind::crosshead}, generic);
    CHECK(newsprint::authors_of(other.outline()).empty());
}

TEST_CASE("authors_of: a deck may end in its writer") {
    const made_outline made("Kersten kannte die Kuh. Von Anna Muster", {block_kind::deck},
                            newsprint::vocabulary_of<newsprint::generic>);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == "Anna Muster");
}

TEST_CASE("authors_of: a sign-off at a paragraph's end, and no caption's people") {
    const made_outline made("발표했다. /서다인기자 dain@a.kr\n[서울=뉴시스] 홍길동 기자 = 모습. 2024.08.19.",
                            {block_kind::paragraph, block_kind::caption}, ko);
    const newsprint::author_list people = newsprint::authors_of(made.outline());
    REQUIRE(people.size() == 1);
    CHECK(people[0] == author{"서다인", "기자", "dain@a.kr"});
}

}  // namespace
