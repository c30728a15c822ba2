#include <newsprint/rules/byline_words.hpp>

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

constexpr rules::front_word word(const vocabulary* v, std::string_view s) {
    return rules::word_in_front(*v, s, known | bit(sense::contact));
}

TEST_CASE("words that say something else than they are listed for") {
    CHECK(is_desk_word(*zh, "財經頻道", "財經頻道 張三丰"));
    CHECK_FALSE(is_desk_word(*zh, "中央社", "中央社 "));
    CHECK(is_common_word(*en, word(en, "time since")));
    CHECK_FALSE(is_common_word(*en, word(en, "Time since")));
    CHECK(is_press_contact(word(en, "Media contact: Jane"), "Media contact: Jane"));
    CHECK(is_press_contact(word(en, "Media contact Jane"), "Media contact Jane"));
    CHECK(is_press_contact({"Contact", bit(sense::contact)}, "Contact: Jane"));
    CHECK(is_press_contact(word(en, "Contact: Jane"), "Contact: Jane"));  // a list knows it with its colon
    CHECK_FALSE(is_press_contact(word(en, "Contact Jane"), "Contact Jane"));
    CHECK(begins_event(*ko, word(ko, "기자 간담회"), "기자 간담회"));
    CHECK_FALSE(begins_event(*ko, word(ko, "기자 홍길동"), "기자 홍길동"));
    CHECK(names_picture(*ko, "사진부"));
    CHECK_FALSE(names_picture(*ko, "정치부"));
}

TEST_CASE("parts_of_label") {
    struct row {
        std::string_view listed, house, role;
    };
    for (const row& r : {row{"自由時報記者", "自由時報", "記者"}, row{"聯合報／", "聯合報", ""},
                         row{"记者丨", "", "记者"}, row{"本报讯（记者", "本报讯", "记者"}, row{"文／", "文", ""}}) {
        CAPTURE(r.listed);
        const auto [house, role] = parts_of_label(*zh, r.listed);
        CHECK(house == r.house);
        CHECK(role == r.role);
    }
}

TEST_CASE("take_time_or_count: what it leaves") {
    struct row {
        const vocabulary* words;
        std::string_view text, rest;
    };
    for (const row& r : {row{other, "13 luglio 2023 alle 16:07 a", " a"}, row{ko, "3면 a", " a"},
                         row{zh, "23日電", "電"}, row{ko, "16:07 a", " a"}, row{other, "16:07 a", " a"},
                         row{ko, "2023.07.13 16:07", " 16:07"}, row{en, "13 people", "13 people"}}) {
        CAPTURE(r.text);
        std::string_view rest = r.text;
        CHECK(take_time_or_count(*r.words, rest) == (r.rest != r.text));
        CHECK(rest == r.rest);
    }
    CHECK(begins_with_month(*en, "July 13, 2023"));
    CHECK_FALSE(begins_with_month(*en, "May Doe"));
    CHECK_FALSE(begins_with_month(*en, "13 July 2023"));
}

}  // namespace
