#include <newsprint/text/utf8_check.hpp>

#include <doctest/doctest.h>

namespace {

using newsprint::fault;

struct row {
    std::string_view name, text;
    fault why;
};
constexpr row rows[] = {
    {"the first continuation", "\x80", fault::stray_continuation},
    {"the last", "\xBF", fault::stray_continuation},
    {"two bytes for one", "\xC1\xBF", fault::overlong},
    {"a lead byte alone", "\xC2", fault::truncated},
    {"a lead byte for two", "\xC2\xC2", fault::truncated},
    {"no continuation behind leads that ask for one", "\xE0z", fault::truncated},
    {"nor here", "\xED\xFF", fault::truncated},
    {"nor here, in the last plane", "\xF4\xC0", fault::truncated},
    {"three bytes for two", "\xE0\x9F\xBF", fault::overlong},
    {"three bytes, the last one missing", "\xE0\xA0", fault::truncated},
    {"before the surrogates", "\xED\x9F", fault::truncated},
    {"the first surrogate", "\xED\xA0\x80", fault::surrogate},
    {"behind the surrogates", "\xEE\xA0", fault::truncated},
    {"four bytes for three", "\xF0\x8F\xBF\xBF", fault::overlong},
    {"four bytes, the last two missing", "\xF0\x90", fault::truncated},
    {"the last plane, cut", "\xF4\x8F\xBF", fault::truncated},
    {"behind the last plane", "\xF4\x90\x80\x80", fault::above_10ffff},
    {"a lead byte of no plane", "\xF5", fault::above_10ffff},
    {"the last such", "\xF7\xBF", fault::above_10ffff},
    {"no lead byte", "\xF8", fault::invalid_byte},
};
static_assert([] {
    for (const row& r : rows)
        if (newsprint::text::fault_at(r.text) != r.why) return false;
    return true;
}());

}  // namespace

TEST_CASE("fault_at") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(newsprint::text::fault_at(r.text) == r.why);
    }
}

TEST_CASE("utf8_checked refuses what utf8_trusted takes") {
    CHECK(newsprint::utf8_checked::check("가\xEA") == newsprint::refusal{3, fault::truncated});
    CHECK_FALSE(newsprint::utf8_checked::check("가"));
    CHECK_FALSE(newsprint::utf8_trusted::check("가\xEA"));
}
