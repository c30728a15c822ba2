#include <newsprint/rules/byline_people.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
using namespace newsprint::rules::byline_parts;

constexpr const vocabulary *ko = &vocabulary_of<korean>, *en = &vocabulary_of<english>, *ja = &vocabulary_of<japanese>,
                           *zh = &vocabulary_of<chinese>, *other = &vocabulary_of<generic>;

TEST_CASE("what looks like a name, or like something else") {
    const auto begins = [](const vocabulary* v, std::string_view s, bool behind_person = false) {
        return begins_name(*v, rules::word_in_front(*v, s, bit(sense::place)), s, behind_person);
    };
    CHECK(begins(en, "Sydney Doe"));
    CHECK_FALSE(begins(en, "Sydney Doe", true));
    CHECK_FALSE(begins(en, "Sydney"));
    CHECK(begins_name(*other, {"A", bit(sense::at_place)}, "A. Muster", true));
    CHECK_FALSE(begins_name(*other, {"A", bit(sense::at_place)}, "A Muster", true));
    CHECK(begins(ja, "東京子"));
    CHECK_FALSE(begins(ja, "東京 山田太郎"));
    CHECK(is_person_and_place(*zh, "張三丰台北"));
    CHECK_FALSE(is_person_and_place(*zh, "張三丰"));
    CHECK(begins_title(*other, "CSU Fraktionssitzung"));
    CHECK(begins_title(*other, "ABB'den Melih"));
    CHECK_FALSE(begins_title(*other, "JD Vance"));
    CHECK_FALSE(begins_title(*other, "DEFNE KARASU"));
    CHECK_FALSE(begins_title(*en, "CSU Fraktionssitzung"));
}

TEST_CASE("names_school") {
    CHECK(names_school(*ko, "한빛대", " 교수", true));
    CHECK(names_school(*ko, "한빛대", "·지리학과 교수", true));
    CHECK(names_school(*ko, "한빛대", " 홍길동 교수", false));
    CHECK_FALSE(names_school(*ko, "한빛대", " 교수", false));
    CHECK_FALSE(names_school(*ko, "한빛대", " 기자", true));
    CHECK_FALSE(names_school(*ko, "홍길동", " 교수", true));
}

TEST_CASE("what makes a name certain") {
    CHECK(role_follows(*ko, "홍길동 기자"));
    CHECK_FALSE(role_follows(*ko, "홍길동 말했다"));
    CHECK_FALSE(role_follows(*en, "Jane Doe reporter"));

    CHECK(stands_out(*ko, "홍길동", "", false));
    CHECK_FALSE(stands_out(*ko, "Business Wire", "", false));
    CHECK(stands_out(*ko, "Jane Doe", " 기자", false));
    CHECK(stands_out(*zh, "張三丰", "", false));
    CHECK_FALSE(stands_out(*zh, "張三", "", false));
    CHECK(stands_out(*en, "Jane Doe", " reporter", false));
    CHECK(stands_out(*en, "Jane Doe", " jane@a.example", false));
    CHECK(stands_out(*other, "Selin KAVAK", "/TOKAT, (DHA)-", false));
    CHECK_FALSE(stands_out(*other, "Selin Kavak", "/TOKAT, (DHA)-", false));
    CHECK(stands_out(*other, "Deniz Kavak", " / İstanbul, 31 Ekim (DHA) -", false));
    CHECK(stands_out(*other, "DEFNE KARASU", " -", true));
    CHECK_FALSE(stands_out(*other, "DEFNE KARASU", " -", false));

    CHECK(is_dated(*en, "Jane Doe", " - June 3, 2016"));
    CHECK(is_dated(*en, "Jane Doe", ", Staff Writer Published"));
    CHECK(is_dated(*en, "Jane Doe", " / TNN / Updated"));
    CHECK(is_dated(*en, "Jane Doe", " June 3, 2016"));
    CHECK(is_dated(*en, "JANE DOE", " - June 3, 2016"));
    CHECK_FALSE(is_dated(*en, "PORT BLAIR", " June 3, 2016"));
    CHECK_FALSE(is_dated(*en, "Halden Courier", " June 3, 2016"));
    CHECK_FALSE(is_dated(*en, "Jane Doe", " said"));
    CHECK_FALSE(is_dated(*other, "Jane Doe", " - June 3, 2016"));
}

TEST_CASE("leads_to_sender") {
    const auto leads = [](const vocabulary* v, std::string_view s) {
        return leads_to_sender(*v, rules::word_in_front(*v, s, bit(sense::at_place)), s);
    };
    CHECK(leads(en, "From Jane Doe, Abuja"));
    CHECK(leads(en, "From Jane Doe"));
    CHECK_FALSE(leads(en, "From Jane Doe in Abuja"));
    CHECK_FALSE(leads(en, "In Jane Doe, Abuja"));
    CHECK_FALSE(leads(en, "From New York, Jane Doe"));
}

}  // namespace
