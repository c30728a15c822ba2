#include <newsprint/rules/byline_houses.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
using namespace newsprint::rules::byline_parts;

constexpr const vocabulary *ko = &vocabulary_of<korean>, *en = &vocabulary_of<english>, *zh = &vocabulary_of<chinese>,
                           *other = &vocabulary_of<generic>;

/// What a function finds in a text: nothing where `want` is empty.
struct row {
    const vocabulary* words;
    std::string_view text, want;
};

template <class Find, std::size_t Size>
void check(const row (&rows)[Size], Find find) {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(find(*r.words, r.text) == r.want);
    }
}

TEST_CASE("house_begun_by") {
    check({{ko, "PD저널 홍길동", "PD저널"}, {ko, "PD 홍길동", ""}, {ko, "기자협회보", ""}, {zh, "PD저널", ""}},
          [](const vocabulary& v, std::string_view s) {
              return house_begun_by(v, rules::word_in_front(v, s, bit(sense::role)), s);
          });
}

TEST_CASE("house_behind_label") {
    check({{zh, "：数码漫谈", "数码漫谈"},
           {zh, ": 远舟漫谈 ", "远舟漫谈"},
           {zh, "：张三丰", ""},  // a person
           {zh, "：漫谈", ""},
           {zh, "：记者张三", ""},
           {zh, "（数码漫谈", ""}},
          house_behind_label);
}

TEST_CASE("titled_house") {
    check({{other, "El Sol de México", "El Sol de México"},
           {other, "El Sol | 14", "El Sol"},
           {other, "El Sol de | 14", ""},
           {other, "Sol de México", ""},
           {en, "El Sol", ""}},
          titled_house);
}

TEST_CASE("behind_name_of_firm") {
    check(
        {{ko, " 한빛 홍길동 변호사", " 홍길동 변호사"}, {ko, " 변호사", " 변호사"}, {ko, "은", "은"}, {ko, " a", " a"}},
        behind_name_of_firm);
}

TEST_CASE("places by their signs") {
    CHECK(with_county(*zh, "嘉義", "嘉義縣 報導") == "嘉義縣");
    CHECK(with_county(*zh, "嘉義", "嘉義報導") == "嘉義");
    CHECK(with_county(*ko, "강진", "강진市") == "강진");
    check({{ko, "대전·세종취재본부 홍길동", "대전·세종취재본부"}, {ko, "대전·세종 홍길동", ""}}, bureau_of_towns);
    check({{ko, "강진=홍길동", "강진"},
           {ko, "서울·목포 =홍길동", "서울·목포"},
           {ko, "카디프(영국)=홍길동", "카디프(영국)"},
           {ko, "목동)=홍길동", ""},
           {ko, "강진 홍길동", ""},
           {ko, "기자=홍길동", ""},
           {ko, "한빛일보=홍길동", ""},
           {ko, "홍길동 =", ""},
           {ko, "홍길동기자=", ""}},
          [](const vocabulary& v, std::string_view s) { return place_before_equals(v, s, false); });
    CHECK(place_before_equals(*ko, "목동)=홍길동", true) == "목동");
    check({{ko, "포천 봉준원 기자", "포천"},
           {ko, "잠실, 한도윤 기자", "잠실"},
           {ko, "포천 봉준원", ""},
           {ko, "봉준원 기자", ""},
           {ko, "사진 봉준원 기자", ""}},
          place_before_reporter);
    check({{ko, "도쿄특파원", "도쿄"}, {ko, "특파원", ""}, {ko, "나홀로특파원", ""}}, place_before_role);
    check(
        {{other, " Conselheiro Prates", "Conselheiro Prates"}, {other, " Conselheiro Prates a", ""}, {other, " ", ""}},
        place_at_end);
    check({{en, " Idaho, contributed", "Idaho"},
           {en, " North Dakota", "North Dakota"},
           {en, " Jane Doe in Seoul", ""},
           {en, " Jane Doe, contributed", ""},
           {en, " Jane in Seoul", ""},
           {en, " idaho", ""}},
          region_behind_place);
    CHECK(leads_to_town(" ALDER SLOUGH, Calif."));
    CHECK(leads_to_town(" Seoul"));
    CHECK_FALSE(leads_to_town(" Seoul and"));
    CHECK_FALSE(leads_to_town(" this report"));
}

}  // namespace
