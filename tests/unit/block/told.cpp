#include <newsprint/block/told.hpp>

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

#include <newsprint/language/korean.hpp>
#include <view/made_outline.hpp>

namespace {

using namespace newsprint;
using enum block_kind;

/// What the blocks of `text` tell, a line each: "<" before what opens with a dateline, ">" behind what something trails.
std::string told_in(std::string_view text, std::initializer_list<block_kind> kinds) {
    const made_outline made(text, kinds, vocabulary_of<korean>);
    std::string out;
    for (const record& r : made.outline()) {
        if (r.kind == paragraph && detail::is_dated(made.outline(), r)) out += '<';
        out += detail::told_by(made.outline(), r);
        if (detail::is_trailed(r)) out += '>';
        out += '\n';
    }
    return out;
}

}  // namespace

TEST_CASE("told: without dateline, cross-reference, sign-off, photo credit, one behind the other") {
    CHECK(told_in("(서울=한빛통신) 홍길동 기자 = 값이 올랐다. 홍길동 기자 hong@a.example ▶관련기사 3면\n\n"
                  "값이 내렸다. (사진=예시전자)\n\n"
                  "그는 “그렇다”고 말했다.",
                  {paragraph}) == "<값이 올랐다.>\n값이 내렸다.>\n그는 “그렇다”고 말했다.\n");
}

TEST_CASE("told: a list item without its mark; it ends in a sign-off only behind a sentence") {
    CHECK(told_in("▲ 수수료 부담(54.1%)\n▲ 자리를 옮겼다. (홍길동 기자)\n▲ 담당 (디지털뉴스팀)", {list_item}) ==
          "수수료 부담(54.1%)\n자리를 옮겼다.>\n담당 (디지털뉴스팀)\n");
}

TEST_CASE("told: the dateline is that of one of the first three paragraphs, and of one alone") {
    CHECK(told_in("알립니다.\n\n편집자 주.\n\n(서울=한빛통신) 하나다.\n\n(부산=한빛통신) 둘이다.", {paragraph}) ==
          "알립니다.\n편집자 주.\n<하나다.\n(부산=한빛통신) 둘이다.\n");
    CHECK(told_in("(서울=한빛통신) 하나다.\n\n(부산=한빛통신) 둘이다.", {paragraph}) == "<하나다.\n(부산=한빛통신) 둘이다.\n");
    CHECK(told_in("하나.\n\n둘.\n\n셋.\n\n(서울=한빛통신) 넷이다.", {paragraph}) == "하나.\n둘.\n셋.\n(서울=한빛통신) 넷이다.\n");
    CHECK(told_in("하나.\n- 둘\n- 셋\n- 넷\n\n(서울=한빛통신) 다섯이다.", {paragraph, list_item, list_item, list_item, paragraph}) ==
          "하나.\n둘\n셋\n넷\n<다섯이다.\n");
}

TEST_CASE("told: nothing where the dateline is all there is, and the next paragraph may be dated too") {
    CHECK(told_in("(서울=한빛통신)\n\n[부산=한빛통신] 값이 올랐다.", {paragraph}) == "<\n<값이 올랐다.\n");
}

TEST_CASE("told: the stamp before a page's text is no dateline") {
    CHECK(told_in("date 2025-06-19 값이 올랐다.\n\n값이 내렸다.", {paragraph}) == "값이 올랐다.\n값이 내렸다.\n");
}
