#include <newsprint/language/look_up.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/english.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

constexpr std::string_view letters_and_signs =
    "가|가나|가나다|가나다 라마|가나다라|가다|나|나 |a|ab|abc|abcd|abc def|&|q.|é|été|été noir|3줄|3줄 요약|(사진|日本|日本語|Ａ|…끝";
struct tiny {
    static constexpr std::string_view tag = "x";
    static constexpr forms form{};
    static constexpr newsprint::words words[] = {
        {sense::furniture, where::any, "가|가나|가나다|가나다 라마|가나다라|가다|나|나 |a|ab|abc|abcd|abc def|&|q.|é|été|été noir|3줄|3줄 요약|(사진|日本|日本語|Ａ|…끝"},
        {sense::role, where::any, "기자|ab|writer"},
        {sense::prose, where::end, "다|니다"},
        {sense::by, where::start, "by|글"},
        {sense::cue, where::whole, "앵커"},
        {sense::surname, where::start, "a"},
    };
};
constexpr const vocabulary& v = vocabulary_of<tiny>;

/// Each word is found: alone, with letters behind it that no word has, and at the end of a text.
constexpr bool finds_all() {
    bool all = true;
    detail::each_word(letters_and_signs, [&](std::string_view word) {
        all = all && (senses_of(v, word) & bit(sense::furniture));
        std::string_view text = word;
        all = all && take_word(v, text, bit(sense::furniture)) == word && text.empty();
        all = all && detail::may_begin(v, word);
        if (word.size() >= 3) all = all && word_before_end(v, word, bit(sense::furniture)).size() >= 3;
    });
    return all;
}
static_assert(finds_all());

static_assert(means_any(v, "ab", bit(sense::role)) && means_any(v, "a", bit(sense::surname) | bit(sense::by)) &&
              !means_any(v, "ab", bit(sense::surname)) && !means_any(v, "abx", bit(sense::role)) && !means_any(v, "", ~senses{0}));
static_assert(detail::may_say_in_front(v, "기자 홍길동", bit(sense::role)) && !detail::may_say_in_front(v, "", ~senses{0}));

/// Of words that begin like the vocabulary's and go on otherwise the filters pass few.
static_assert(!detail::may_begin(v, "wrist watch") && !detail::may_begin(v, "기차를 타고 온") && !detail::may_begin(v, "zebra"));

struct row {
    std::string_view text, taken;
};
constexpr row rows[] = {
    {"가나다 라마바", "가나다 라마"}, {"가나다 라", "가나다"}, {"가나라", "가나"}, {"가라", "가"}, {"다", ""},       {"", ""},
    {"ABC", "ABC"},                 {"abcde", ""},           {"abc de", "abc"}, {"ABC DEF.", "ABC DEF"}, {"& b", "&"},
    {"été noire", "été"},           {"3줄 요", "3줄"},       {"日本人", "日本"}, {"q.3", "q."},           {"나\xEB", "나"},
};
constexpr bool holds(const row& r) {
    std::string_view rest = r.text;
    return take_word(v, rest, bit(sense::furniture)) == r.taken && rest == r.text.substr(r.taken.size());
}
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

static_assert(word_before_end(v, "서민채기자", bit(sense::role)) == "기자");
static_assert(word_before_end(v, "a ghostwriter", bit(sense::role)).empty(), "inside a longer word");
static_assert(word_before_end(v, "a ghost writer", bit(sense::role)) == "writer");
static_assert(word_before_end(v, "x ab", bit(sense::role)) == "ab", "of two bytes");
static_assert(senses_of(v, "ab") == (bit(sense::furniture) | bit(sense::role)));

static_assert(word_at(v, "x by y", 2, 0, 6).size == 0, "not first on its line");
static_assert(word_at(v, "by y", 0, 0, 4).means == bit(sense::by));
static_assert(word_at(v, "앵커", 0, 0, 6).means == bit(sense::cue));
static_assert(word_at(v, "앵커가", 0, 0, 9).size == 0, "not alone");
static_assert(word_at_end(v, "했습니다", 0).size == std::string_view("니다").size());
static_assert(word_at_end(v, "했습니다", 9).size == std::string_view("다").size(), "begins at `from` at the earliest");
static_assert(word_at_end(v, "홍길동기자", 0).means == bit(sense::role));

}  // namespace

TEST_CASE("take_word") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

TEST_CASE("the table of a language finds every word of its lists") {
    const auto all = [](const vocabulary& words, const auto& lists) {
        detail::each_entry(lists, [&](std::string_view word, const entry& e) {
            CAPTURE(word);
            REQUIRE((senses_of(words, word) & bit(e.means)) != 0);
            if (word.size() >= 3 && word.size() <= 40) REQUIRE(word_before_end(words, word, bit(e.means)).size() > 0);
        });
    };
    all(vocabulary_of<korean>, korean::words);
    all(vocabulary_of<english>, english::words);
}
