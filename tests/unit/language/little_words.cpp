#include <newsprint/language/little_words.hpp>

#include <algorithm>

#include <newsprint/language/table.hpp>

#include <doctest/doctest.h>

namespace {

namespace detail = newsprint::detail;

struct row {
    std::string_view name, window;
    bool torn;
    std::string_view best;  ///< the language ahead, or empty
};

constexpr row rows[] = {
    {"english", "The ship and the sea", false, "en"},
    {"capitals of ASCII", "DER FLUSS UND DIE STADT", false, "de"},
    {"a torn first word is not counted", "die ", true, ""},
    {"a last word cut off is not counted", "xyz di", false, ""},
    {"a word inside a longer one is none", "wonder thunder ", false, ""},
    {"quotes beyond ASCII part words", "«die» “und” ", false, "de"},
    {"an apostrophe parts words", "l'eau qu'elle ", false, "fr"},
    {"beyond ASCII", "świat się że ", false, "pl"},
    {"no letter of ASCII", "корабль не на море, что это ", false, "ru"},
    {"a longer word that ends in one of eight letters", "xtersebut ", false, ""},
    {"longer than any", "Donaudampfschifffahrt ", false, ""},
    {"nothing", {}, false, ""},
};

constexpr bool holds(const row& r) {
    detail::tally counts;
    detail::count_words(r.window, r.torn, counts);
    counts.rank();
    if (r.best.empty()) return counts.points[counts.best] == 0;
    return counts.points[counts.best] > 0 && detail::alphabetic[counts.best].tag == r.best;
}

static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

TEST_CASE("count_words") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(holds(r));
    }
}

TEST_CASE("every little word fits into the table's keys, and the table is not crowded") {
    std::size_t all = 0;
    for (const detail::little_words& language : detail::alphabetic)
        detail::each_word(language.list, [&](std::string_view word) {
            CAPTURE(word);
            CHECK(word.size() <= 8);
            ++all;
        });
    CHECK(all * 2 < detail::little_word_table::slots);
}

TEST_CASE("a word of several languages counts less for each") {
    detail::tally one, many;
    detail::count_words("wurde ", false, one);
    detail::count_words("de ", false, many);
    one.rank();
    many.rank();
    CHECK(one.points[one.best] > many.points[many.best]);
}

}  // namespace

TEST_CASE("little_word_table: the same when it is made at run time") {
    const newsprint::detail::little_word_table made;
    CHECK(std::ranges::equal(made.keys, newsprint::detail::little_word.keys));
    CHECK(std::ranges::equal(made.languages, newsprint::detail::little_word.languages));
}
