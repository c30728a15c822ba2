#include <newsprint/rules/person.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
using rules::trust;

struct row {
    const vocabulary* words;
    trust sure;
    std::string_view text, name;
};

constexpr const vocabulary* ko = &vocabulary_of<korean>;
constexpr const vocabulary* ja = &vocabulary_of<japanese>;
constexpr const vocabulary* zh = &vocabulary_of<chinese>;
constexpr const vocabulary* en = &vocabulary_of<english>;
constexpr const vocabulary* other = &vocabulary_of<generic>;

constexpr row rows[] = {
    {ko, trust::bare, "홍길동 기자", "홍길동"},
    {ko, trust::bare, "서민채기자", "서민채"},
    {ko, trust::bare, "홍길동입니다", "홍길동"},
    {ko, trust::bare, "선우민", "선우민"},
    {ko, trust::bare, "남궁민수", "남궁민수"},
    {ko, trust::bare, "허준", "허준"},
    {ko, trust::bare, "사회부", ""},
    {ko, trust::bare, "한국노동연구원", ""},
    {ko, trust::bare, "속보", ""},
    {ko, trust::bare, "사진의", ""},
    {ko, trust::bare, "Ken Whitmore", "Ken Whitmore"},
    {ko, trust::bare, "김 용 기자", "김 용"},
    {ko, trust::bare, "김 용", ""},
    {ko, trust::bare, "기자의 눈", ""},
    {ko, trust::labelled, "전기신문", ""},
    {ko, trust::bare, "국회에서", ""},
    {zh, trust::bare, "王 浩", "王 浩"},
    {zh, trust::bare, "张　松摄", "张　松"},
    {zh, trust::bare, "时 间", ""},
    {zh, trust::bare, "王 浩天下", ""},
    {ja, trust::bare, "山田太郎", "山田太郎"},
    {ja, trust::bare, "三枝　大樹）", "三枝　大樹"},
    {ja, trust::bare, "井筒まどか", "井筒まどか"},
    {ja, trust::bare, "山田太郎記者", "山田太郎"},
    {ja, trust::bare, "入場無料", ""},
    {ja, trust::bare, "敬称略", ""},
    {ja, trust::labelled, "谷中遼", "谷中遼"},
    {zh, trust::bare, "张三", "张三"},
    {zh, trust::bare, "邱品睿花蓮23日電", "邱品睿"},
    {zh, trust::bare, "远舟", ""},
    {zh, trust::labelled, "远舟", "远舟"},
    {en, trust::bare, "Jane Doe and", "Jane Doe"},
    {en, trust::bare, "Ludwig van Beethoven", "Ludwig van Beethoven"},
    {en, trust::bare, "J.K. O’Brien-Smith,", "J.K. O’Brien-Smith"},
    {en, trust::bare, "Maria Delacroix Associated Press", "Maria Delacroix"},
    {en, trust::bare, "Glenn Close", ""},
    {en, trust::labelled, "Glenn Close", "Glenn Close"},
    {en, trust::labelled, "Emily More and Ann Lee", "Emily More"},
    {en, trust::labelled, "Jane Doe Share", "Jane Doe"},
    {other, trust::bare, "Max Muster Mehr", "Max Muster Mehr"},
    {en, trust::bare, "Jane", ""},
    {en, trust::bare, "jane doe", ""},
    {en, trust::bare, "", ""},
};

constexpr bool holds(const row& r) {
    std::string_view rest = r.text;
    const auto name = rules::person_rule{r.words, r.sure}(rest);
    return name.value_or("") == r.name && rest == r.text.substr(r.name.size());
}
static_assert(holds(rows[0]) && holds(rows[10]));

TEST_CASE("person_rule") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

static_assert(rules::same_person("三枝　大樹", "三枝大樹"));
static_assert(rules::same_person("LENA HARTWIG", "Lena Hartwig") && rules::same_person("YASEMİN", "Yasemin"));
static_assert(!rules::same_person("홍길동", "홍길") && !rules::same_person("홍길동", "김길동"));

}  // namespace
