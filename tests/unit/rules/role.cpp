#include <newsprint/rules/role.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

constexpr const vocabulary *ko = &vocabulary_of<korean>, *en = &vocabulary_of<english>, *zh = &vocabulary_of<chinese>;

struct row {
    const vocabulary* words;
    std::string_view printed, house, role;
};
constexpr row rows[] = {
    {en, "Associated Press writer", "Associated Press", "writer"},
    {en, "Associated Press writers", "Associated Press", "writers"},
    {en, "Associated Press", "", "Associated Press"},
    {en, "staff writer", "", "staff writer"},
    {ko, " 기자", "", " 기자"},
    {ko, "연합뉴스 기자", "연합뉴스", "기자"},
    {zh, "中央社記者", "中央社", "記者"},
    {zh, "本报记者", "", "记者"},
    {zh, "总台央视记者", "央视", "记者"},
    {zh, "记者", "", "记者"},
    {zh, "中央社", "", "中央社"},
};
constexpr bool holds(const row& r) {
    const auto [house, role] = rules::without_house(*r.words, r.printed);
    return house == r.house && role == r.role;
}
static_assert(holds(rows[0]));

}  // namespace

TEST_CASE("without_house") {
    for (const row& r : rows) {
        CAPTURE(r.printed);
        CHECK(holds(r));
    }
}

TEST_CASE("role_phrase") {
    CHECK(rules::role_phrase(*en, "state political reporter Will", false) == "state political reporter");
    CHECK(rules::role_phrase(*en, "Social affairs correspondent", true) == "Social affairs correspondent");
    CHECK(rules::role_phrase(*en, "was a staff writer", false).empty());
    CHECK(rules::role_phrase(*en, "Will Dale Mori reporter", false).empty());
    CHECK(rules::role_phrase(*en, "Will Dale Mori reporter", true) == "Will Dale Mori reporter");
    CHECK(rules::role_phrase(*en, "2 reporters", false).empty());
    CHECK(rules::role_phrase(*en, "state", false).empty());
}
