#include <newsprint/rules/domain.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::rules;
static_assert(domain_ending(".pl - Warszawa") == 3 && domain_ending(".com") == 4);
static_assert(domain_ending(".place") == 0 && domain_ending("pl") == 0 && domain_ending(".js") == 0);
static_assert(is_domain("polskieradio24.pl") && is_domain("ANSA.it") && is_domain("news.example.co.kr"));

TEST_CASE("is_domain") {
    CHECK(is_domain("Fakt.pl"));
    CHECK(!is_domain("Node.js"));
    CHECK(!is_domain("im Fakt.pl"));  // two words
    CHECK(!is_domain("a.pl"));
    CHECK(!is_domain("Fakt"));
    CHECK(!is_domain("2 p.m"));
}

}  // namespace
