#include <newsprint/rules/fragment.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>

namespace {

using namespace newsprint;
constexpr const vocabulary &en = vocabulary_of<english>, &other = vocabulary_of<generic>;

struct row {
    std::string_view text, last;
};
constexpr row last_sentences[] = {
    {"둘러보고 있다. 정윤모 기자", "정윤모 기자"},
    {"첫 줄\n둘째 줄", "둘째 줄"},
    {"첫 줄\r둘째 줄", "둘째 줄"},
    {"展示会。山田撮影", "山田撮影"},
    {"He said “go home.” Jo Major", "Jo Major"},
    {"Near St. Louis, Mo.", ""},
    {"한 문장뿐이다", ""},
    {"", ""},
};
constexpr bool holds(const row& r) { return rules::credits::after_sentence(r.text) == r.last; }
static_assert(holds(last_sentences[0]));

TEST_CASE("after_sentence") {
    for (const row& r : last_sentences) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
    CHECK(rules::credits::after_sentence("한 문장뿐이다", true) == "한 문장뿐이다");
}

TEST_CASE("without_stop") {
    CHECK(rules::credits::without_stop("정윤모 기자. ") == "정윤모 기자");
    CHECK(rules::credits::without_stop("山田撮影。") == "山田撮影");
    CHECK(rules::credits::without_stop("Jo Major. .") == "Jo Major");
    CHECK(rules::credits::without_stop("。.") == "");
    CHECK(rules::credits::without_stop("Jo!") == "Jo!");
}

TEST_CASE("capitalised_words") {
    CHECK(rules::credits::capitalised_words(en, "Jo Lindqvist/PA") == 3);
    CHECK(rules::credits::capitalised_words(other, "Jan Kowalski / Fakt.pl") == 3);
    CHECK(rules::credits::capitalised_words(en, "Jo Lindqvist smiles") == 0);
    CHECK(rules::credits::capitalised_words(en, "13 Boats") == 0);
}

}  // namespace
