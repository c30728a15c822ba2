#include <newsprint/language/vocabulary.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>
#include <newsprint/language/look_up.hpp>

namespace {

using namespace newsprint;

struct my_paper : korean {
    static constexpr newsprint::words own_words[] = {{sense::outlet, where::any, "예시타임스"}, {sense::filed, where::end, "예시전문"}};
};

constexpr const vocabulary &ko = vocabulary_of<korean>, &own = vocabulary_of<my_paper>;
static_assert(!(senses_of(ko, "예시타임스") & bit(sense::outlet)) && (senses_of(own, "예시타임스") & bit(sense::outlet)));
static_assert(senses_of(own, "기자") & bit(sense::role), "the language's words are known too");
static_assert(own.words.entries == ko.words.entries, "and stand once in a program");
static_assert((ko.told & bit(sense::role)) && !(ko.told & bit(sense::filed)) && (own.told & bit(sense::filed)));
static_assert(vocabulary_of<without_outlets<korean>>.ignored == bit(sense::outlet));
static_assert(!(senses_of(vocabulary_of<without_outlets<my_paper>>, "예시타임스") & bit(sense::outlet)));

}  // namespace

TEST_CASE("vocabulary: an outlet's words are found at the end of a text") { CHECK(word_before_end(own, "서울 예시타임스", bit(sense::outlet)) == "예시타임스"); }

TEST_CASE("vocabulary: the same when it is made at run time") {
    const vocabulary made = detail::make_vocabulary<my_paper>();
    CHECK(made.words.entries == own.words.entries);
    CHECK(made.own.entries == own.own.entries);
    CHECK(made.told == own.told);
    CHECK(made.ignored == own.ignored);
    CHECK(detail::make_vocabulary<without_outlets<korean>>().ignored == bit(sense::outlet));
}
