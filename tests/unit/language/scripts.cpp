#include <newsprint/language/scripts.hpp>

#include <doctest/doctest.h>

namespace {

using newsprint::detail::script;

struct row {
    std::string_view text;
    script::name most;
    unsigned letters;
};

constexpr row rows[] = {
    {"13 July 2023", script::latin, 4},
    {"Gößweinstein", script::latin, 12},
    {"Ладога", script::cyrillic, 6},
    {"Αθήνα", script::greek, 5},
    {"서울시", script::hangul, 3},
    {"ひらがな、カナ。", script::kana, 6},
    {"東京", script::han, 2},
    {"「」、。", script::none, 12},
};

constexpr bool holds(const row& r) {
    newsprint::detail::script_counts counts{};
    newsprint::detail::count_scripts(r.text, counts);
    if (r.most == script::none) {
        for (int s = script::latin; s < script::count; ++s)
            if (counts[static_cast<std::size_t>(s)] != 0) return false;
        return true;
    }
    return counts[r.most] == r.letters;
}

static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

TEST_CASE("count_scripts") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

TEST_CASE("the two ways of writing Chinese share no character") {
    using newsprint::detail::only_simplified, newsprint::detail::only_traditional;
    for (char32_t c = 0x4E00; c < 0xA000; ++c) CHECK_FALSE((only_simplified.has(c) && only_traditional.has(c)));
    CHECK(only_simplified.has(U'这'));
    CHECK(only_traditional.has(U'這'));
    CHECK_FALSE(only_simplified.has(U'一'));
    CHECK_FALSE(only_traditional.has(U'a'));
}

}  // namespace

TEST_CASE("scripts, han_set: the same when they are made at run time") {
    CHECK(newsprint::detail::make_scripts() == newsprint::detail::scripts);
    const newsprint::detail::han_set set(U"东龙");
    CHECK(set.has(U'东'));
    CHECK(set.has(U'龙'));
    CHECK(!set.has(U'東'));
    CHECK(!set.has(U'a'));
    CHECK(!set.has(0xA000));
}
