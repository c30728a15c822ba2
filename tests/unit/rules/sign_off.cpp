#include <newsprint/rules/sign_off.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

constexpr const vocabulary* ko = &vocabulary_of<korean>;
constexpr const vocabulary* ja = &vocabulary_of<japanese>;
constexpr const vocabulary* zh = &vocabulary_of<chinese>;
constexpr const vocabulary* en = &vocabulary_of<english>;
constexpr const vocabulary* other = &vocabulary_of<generic>;

struct row {
    const vocabulary* words;
    std::string_view text, sign_off;
};

constexpr row rows[] = {
    {ko, "발표했다. /홍길동 기자 hong@a.kr", "/홍길동 기자 hong@a.kr"},
    {ko, "발표했다.” 광주=홍길동 기자", "광주=홍길동 기자"},
    {ko, "발표했다. (세종=연합뉴스)", "(세종=연합뉴스)"},
    {ko, "발표했다. 홍라온 raon@a.kr", "홍라온 raon@a.kr"},
    {ko, "발표했다. 기자 홍길동은 말했다.", ""},
    {ko, "발표했습니다. KBS 뉴스 홍길동입니다.", "KBS 뉴스 홍길동입니다."},
    {ko, "발표했습니다. 홍길동 기자입니다.", ""},
    {ko, "발표했습니다. 문제는 예산입니다.", ""},
    {ko, "발표했습니다. 후속인사를 단행할 예정입니다.", ""},
    {ko, "발표했습니다. 한빛방송 뉴스 홍길동입니다.", "한빛방송 뉴스 홍길동입니다."},
    {ko, "발표했다. ■양산=홍길동", "■양산=홍길동"},
    {ko, "발표했다. /연합뉴스", "/연합뉴스"},
    {ko, "발표했다. 온라인뉴스팀", "온라인뉴스팀"},
    {ko, "발표했다.■ 홍길동 기자 hong@a.kr", "■ 홍길동 기자 hong@a.kr"},
    {ko, "발표했다. 홍길동 (한빛대 교수·경제학)", "홍길동 (한빛대 교수·경제학)"},
    {ko, "발표했다. 사설", ""},
    {ko, "살펴보자. (상세)", ""},
    {ko, "홍길동 기자", ""},
    {ja, "だった。(高瀬沙耶、中谷竜平、井筒まどか)", "(高瀬沙耶、中谷竜平、井筒まどか)"},
    {zh, "做好准备。(张 松)", "(张 松)"},
    {zh, "刊登于《人民日报》", ""},
    {ja, "だった。【山田太郎】", "【山田太郎】"},
    {ja, "だった。（共同）", "（共同）"},
    {ja, "だった。（敬称略）", ""},
    {ja, "だった。（入場無料）", ""},
    {ja, "だった。（税込み）", ""},
    {zh, "表示。（总台记者 贺云帆 尹小满）", "（总台记者 贺云帆 尹小满）"},
    {zh, "表示。（編輯：方沛霖）1120713", "（編輯：方沛霖）1120713"},
    {zh, "表示。（见图）", ""},
    {en, "The end. (Yonhap)", "(Yonhap)"},
    {en, "He died (1990).", ""},
    {other, "Fine. (ANSA).", "(ANSA)."},
    {other, "Ende. (APA, fule, 13.7.2023)", "(APA, fule, 13.7.2023)"},
    {other, "Ende. (Anna Muster, 13.7.2023)", "(Anna Muster, 13.7.2023)"},
    {other, "Ende. (Anna Muster)", ""},
    {other, "Kersten kannte die Kuh. Von Anna Muster", "Von Anna Muster"},
    {other, "Ein Gespräch über das Meer ■ Von Anna Muster", "■ Von Anna Muster"},
    {other, "Ein Gespräch von Anna Muster", ""},
    {other, "Das war alles. Von wegen", ""},
    {other, "Lo anunció el miércoles. EFE", "EFE"},
    {other, "Bakan açıkladı.DHA", "DHA"},
    {other, "Bakan \"geldi\" dedi.DHA", "DHA"},
    {other, "Lo anunció la U.E", ""},
    {other, "Ende. (Anna Muster und Jan Beispiel)", "(Anna Muster und Jan Beispiel)"},
    {ja, "だった。（安武千尋、城戸一馬）", "（安武千尋、城戸一馬）"},
    {en, "It is open. — AFP", "— AFP"},
    {en, "It is open. — Jane Doe", ""},
    {ja, "だった。(c)AFP/Marina DOE", "(c)AFP/Marina DOE"},
    {ja, "だった。（山田太郎、写真も）", "（山田太郎、写真も）"},
    {zh, "开放。（张三）", "（张三）"},
    {zh, "他说（张三）", ""},
    {ko, "발표했다. - 연합뉴스", "- 연합뉴스"},
};

constexpr bool holds(const row& r) { return rules::sign_off_at_end(*r.words, r.text) == r.sign_off; }
static_assert(holds(rows[0]));

TEST_CASE("sign_off_at_end") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

TEST_CASE("long ends are left alone") {
    CHECK(rules::sign_off_at_end(*ko, std::string(100000, '(') + std::string(100000, ')')).empty());
    CHECK(rules::sign_off_at_end(*ko, std::string(200000, '1')).empty());
}

}  // namespace
