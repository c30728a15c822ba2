#include <newsprint/rules/email.hpp>

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace newsprint::rules;

struct row {
    std::string_view text, found;
    bool whole;
    std::string_view rest;
};

constexpr row rows[] = {
    {"hong@a.kr 홍길동", "hong@a.kr", true, " 홍길동"},
    {"jihu.an+1@fnnews.co.kr", "jihu.an+1@fnnews.co.kr", true, ""},
    {"hong@a.kr.", "hong@a.kr", true, "."},
    {"hong@a.kr입니다", "hong@a.kr", true, "입니다"},
    {"hong@ 홍", "hong@", false, " 홍"},
    {"hong@paper", "hong@paper", false, ""},
    {"@hong", "", false, "@hong"},
    {"홍@a.kr", "", false, "홍@a.kr"},
    {"", "", false, ""},
};

constexpr bool holds(const row& r) {
    std::string_view rest = r.text;
    const auto found = email(rest);
    if (rest != r.rest || found.has_value() == r.found.empty()) return false;
    return !found || (found->text == r.found && found->whole == r.whole);
}
static_assert(holds(rows[0]) && holds(rows[4]));

TEST_CASE("email") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

static_assert(find_email("제보는 hong@a.kr 로")->text == "hong@a.kr");
static_assert(find_email("기자junseo@zdnet.example")->text == "junseo@zdnet.example");
static_assert(!find_email("@ @@ 홍@"));

TEST_CASE("find_email is linear") {
    std::string many;
    for (int i = 0; i < 50000; ++i) many += "@a";
    CHECK(find_email(many)->text.size() > 1);
    CHECK_FALSE(find_email(std::string(100000, '@')));
}

}  // namespace
