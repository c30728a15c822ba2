#include <newsprint/block/group.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/korean.hpp>
#include <view/made_outline.hpp>

namespace {

using namespace newsprint;
using enum block_kind;

struct row {
    const vocabulary* words;
    std::string_view name, text;
    block_kind kind;
    std::size_t blocks;
};
constexpr const vocabulary *ko = &vocabulary_of<korean>, *en = &vocabulary_of<english>, *zh = &vocabulary_of<chinese>;
constexpr row rows[] = {
    {ko, "a caption and its credit", "감천항 부두\n[연합뉴스 자료사진]", caption, 1},
    {ko, "a credit with a verb", "‘바다 밑 정거장’ 상상도.\n해양과학진흥원 제공", caption, 1},
    {ko, "a caption and its copy", "인사하고 있다\n인사하고 있다. (사진=가나다)", caption, 2},
    {ko, "two credits", "게티이미지뱅크 제공\n게티이미지뱅크 제공", caption, 2},
    {ko, "a credit below a credited caption", "인사하고 있다. 뉴시스\n/사진=뉴스1", caption, 2},
    {ko, "a credit after a blank line", "감천항 부두\n\n[연합뉴스 자료사진]", caption, 2},
    {en, "labels and source", "Image source, PA\nImage caption,\nTimber supports", caption, 1},
    {en, "names alone", "In Dayton, Ohio.\nGrant Mori | Bloomberg | Getty Images", caption, 1},
    {en, "a label, a blank line", "Media caption,\n\nDrone footage shows engineers", caption, 1},
    {en, "wrapped", "Mayor Arlene Bixby, left, during Monday's council\nmeeting.", caption, 1},
    {zh, "reporter", "图为罗启明（右）搀扶老人上船。\n本报记者  方砚秋摄", caption, 1},
    {ko, "a script's paragraph", "막이 오르자\n무대에 선 건\n박순례 할머니입니다.\n대사를 잊어버려도", paragraph, 2},
    {ko, "paragraphs", "하나입니다.\n둘입니다.", paragraph, 2},
    {ko, "rights", "저작권자 ⓒ 예시일보,\n무단전재 금지", copyright, 1},
    {ko, "rights in a bracket that is left open", "(저작권자 ⓒ 예시일보\n무단전재 금지)", copyright, 1},
    {ko, "rights in a bracket", "(저작권자 ⓒ 예시일보)\n무단전재 금지", copyright, 2},
};
constexpr std::size_t blocks(const row& r) {
    const made_outline made(r.text, {r.kind}, *r.words);
    return static_cast<std::size_t>(made.outline().end() - made.outline().begin());
}
static_assert([] {
    for (const row& r : rows)
        if (blocks(r) != r.blocks) return false;
    return true;
}());

}  // namespace

TEST_CASE("group: which lines make one block") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(blocks(r) == r.blocks);
    }
}
