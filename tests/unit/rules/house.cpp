#include <newsprint/rules/house.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
constexpr const vocabulary *ko = &vocabulary_of<korean>, *en = &vocabulary_of<english>, *ja = &vocabulary_of<japanese>,
                           *zh = &vocabulary_of<chinese>, *other = &vocabulary_of<generic>;

static_assert(rules::is_continental(*other) && !rules::is_continental(*en));

/// The house at the front of a text that begins with a word of the lists; no name: none begins it.
struct listed_row {
    const vocabulary* words;
    std::string_view text, name, place, whole;
};
constexpr listed_row listed_rows[] = {
    {ko, "연합뉴스 홍길동 기자", "연합뉴스", "", "연합뉴스"},
    {ko, "KBS 뉴스 홍길동입니다", "KBS", "", "KBS 뉴스"},  // "뉴스" is no part of the name
    {ja, "ソウル聯合ニュース】", "聯合ニュース", "ソウル", "ソウル聯合ニュース"},
    {zh, "中央社台北", "中央社", "台北", "中央社台北"},
    {en, "Reuters - The", "Reuters", "", "Reuters"},
};
constexpr bool holds(const listed_row& r) {
    std::string_view rest = r.text;
    const rules::front_word w = rules::word_in_front(*r.words, rest, bit(sense::outlet));
    if (w.text.empty()) return r.name.empty();
    const rules::house h = rules::listed_house(*r.words, r.text, w.text);
    return h.name == r.name && h.place == r.place && r.text.substr(0, h.size) == r.whole;
}
static_assert(holds(listed_rows[0]));

/// The house at the front that no list knows.
struct unlisted_row {
    const vocabulary* words;
    std::string_view text, name;
};
constexpr unlisted_row unlisted_rows[] = {
    {ko, "가나다신문 홍길동", "가나다신문"},      {ko, "신문 홍길동", ""},   {ko, "홍길동 기자", ""},
    {en, "Halden Courier and", "Halden Courier"}, {en, "Breaking News", ""}, {en, "Jane Doe", ""},
};
constexpr bool holds(const unlisted_row& r) {
    const auto h = rules::unlisted_house(*r.words, r.text, false);
    return h ? h->name == r.name && h->size == r.name.size() : r.name.empty();
}
static_assert(holds(unlisted_rows[0]));

TEST_CASE("listed_house") {
    for (const listed_row& r : listed_rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

TEST_CASE("unlisted_house") {
    for (const unlisted_row& r : unlisted_rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
    CHECK(rules::unlisted_house(*ko, "엠비씨 뉴스 홍길동입니다", true)->name == "엠비씨");
    CHECK_FALSE(rules::unlisted_house(*ko, "엠비씨 뉴스 홍길동입니다", false));
}

TEST_CASE("what a house is called") {
    CHECK(rules::names_outlet(*ko, "가나다신문"));
    CHECK_FALSE(rules::names_outlet(*ko, "게임뉴스"));  // a rubric
    CHECK(rules::names_outlet(*en, "Halden Courier"));
    CHECK_FALSE(rules::names_outlet(*zh, "即時新聞"));
    CHECK(rules::capitalised_words("North Dakota, and") == "North Dakota");
    CHECK(rules::capitalised_words("and so") == "");
    std::string_view ours = "本报讯", theirs = "该报";
    CHECK(rules::take_own_house(ours));
    CHECK(ours == "讯");
    CHECK_FALSE(rules::take_own_house(theirs));
    CHECK(rules::small_word_before_outlet(*other, "da CNN") == 3);
    CHECK(rules::small_word_before_outlet(*other, "da Costa") == 0);
}

}  // namespace
