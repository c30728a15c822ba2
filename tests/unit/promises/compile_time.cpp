// Promise 7: after the gate everything is constexpr: an article taken apart by the compiler.
#include <newsprint.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint;
using std::string_view;

constexpr string_view text =
    "서울시, 도심 하천 산책로 두 배로 넓힌다\n"
    "\n"
    "입력 2023.07.13 16:07\n"
    "\n"
    "홍길동 기자 hong@example.kr\n"
    "\n"
    "서울시는 도심 하천의 산책로를 두 배로 넓히는 공사를 다음 달부터 시작한다고 밝혔다. 시는 올해 안에 설계를 마치고 내년 봄에 첫 구간을 열 계획이다.\n"
    "\n"
    "▲ 서울 청계천 산책로에서 시민들이 걷고 있다. 사진=뉴시스\n"
    "\n"
    "<표> 산책로 공사 개요\n"
    "구분\t내용\n"
    "구간\t청계천 3km\n"
    "예산\t1200억원\n"
    "\n"
    "주민들은 그동안 좁은 길에서 자전거와 보행자가 부딪치는 일이 잦았다고 말했다. 전문가들은 둔치를 낮춰야 한다고 지적했다.\n";

constexpr bool taken_apart() {
    const article a = parse<korean, utf8_trusted>(text);
    if (a.headline() != "서울시, 도심 하천 산책로 두 배로 넓힌다") return false;
    if (a.published() != timestamp{2023, 7, 13, true, false, 16, 7, 0, std::nullopt}) return false;
    const author_list authors = a.authors();
    if (authors.size() != 1 || authors[0] != author{"홍길동", "기자", "hong@example.kr"}) return false;

    const captions_view captions = a.captions();
    const caption first = *captions.begin();
    if (first.text != "서울 청계천 산책로에서 시민들이 걷고 있다." || first.credit != "뉴시스" || first.occurrences != 1) return false;

    const tables_view tables = a.tables();
    const table t = *tables.begin();
    if (t.title() != "산책로 공사 개요") return false;
    const columns_view columns = t.columns();
    auto column = columns.begin();
    if (*column != "구분" || *++column != "내용") return false;
    const rows_view rows = t.rows();
    auto row = rows.begin();
    if ((*row).key != "구간" || *(*row).values().begin() != "청계천 3km") return false;
    ++row;
    return (*row).key == "예산" && *(*row).values().begin() == "1200억원";
}
static_assert(taken_apart());

constexpr bool tiles() {
    const article a = parse<korean, utf8_trusted>(text);
    std::size_t end = 0;
    for (const block& b : a.blocks()) {
        if (b.offset < end || !newsprint::text::is_blank(text.substr(end, b.offset - end))) return false;
        end = b.offset + b.text.size();
    }
    return newsprint::text::is_blank(text.substr(end));
}
static_assert(tiles());

// A view that borrows does not come from a string that is about to go.
template <class Text>
concept parsed = requires(Text t) { parse(static_cast<Text>(t)); };
static_assert(parsed<string_view> && parsed<const char*> && parsed<std::string&> && !parsed<std::string&&>);

// Headers and tests are read as UTF-8.
static_assert(string_view("가").size() == 3 && static_cast<unsigned char>("가"[0]) == 0xEA);

}  // namespace

TEST_CASE("an article is taken apart while compiling") { CHECK(taken_apart()); }
