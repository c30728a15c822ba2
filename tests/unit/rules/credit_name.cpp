#include <newsprint/rules/credit_name.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
using maybe = std::optional<std::string_view>;

struct row {
    const vocabulary* words;
    std::string_view printed;
    maybe want;
};
constexpr const vocabulary *ko = &vocabulary_of<korean>, *en = &vocabulary_of<english>, *ja = &vocabulary_of<japanese>,
                           *zh = &vocabulary_of<chinese>;
constexpr row rows[] = {
    {ko, "사진=진소율 기자 soyul@", "진소율"},
    {ko, "[ⓒ 연합뉴스]", "연합뉴스"},
    {ko, "과기정통부 제공", "과기정통부"},
    {ko, "사진제공=예시전자", "예시전자"},
    {ko, "뉴시스 제공//\"", "뉴시스"},  // no space left at its end
    {ko, "ⓒ News1 표민석 기자", "표민석"},
    {ko, "ⓒ프레시안(최형락)", "최형락"},
    {ko, "강진=변우진 기자", "변우진"},
    {ko, "국제신문DB", "국제신문"},
    {ko, "연합뉴스 그래픽", "연합뉴스"},
    {ko, "로이터=뉴스1", "로이터=뉴스1"},
    {ko, "무역지원공단 제공. 재판매 및 DB 금지", "무역지원공단"},
    {ko, "자료사진", std::nullopt},
    {ko, "사진=", std::nullopt},
    {ko, "", std::nullopt},
    {en, "Photograph: Jo Lindqvist/PA", "Jo Lindqvist/PA"},
    {en, "AP Photo/Lena Hartwig", "AP Photo/Lena Hartwig"},
    {en, "Petra Olness/The Jamestown Sun via AP, File", "Petra Olness/The Jamestown Sun"},
    {en, "ABC News: Brant Tilley", "Brant Tilley"},
    {en, "Grant Mori | Bloomberg | Getty Images", "Grant Mori"},
    {en, "Photo provided by Northvale Robotics, Inc.", "Northvale Robotics, Inc."},
    {en, "Picture: SAM TOLLER.", "SAM TOLLER"},
    {ja, "撮影・中谷竜平", "中谷竜平"},
    {ja, "２０２３年　ロイター/Oh Min-jae", "ロイター/Oh Min-jae"},
    {zh, "新华社记者 段启航 摄", "段启航"},
    {zh, "林火旺提供／周采蓉雲林傳真", "林火旺"},
    {zh, "新京报资料图/新京报记者 黎明辉 摄", "黎明辉"},
};
constexpr bool holds(const row& r) { return rules::credited_name(*r.words, r.printed) == r.want; }
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("credited_name") {
    for (const row& r : rows) {
        CAPTURE(r.printed);
        CHECK(rules::credited_name(*r.words, r.printed) == r.want);
    }
}
