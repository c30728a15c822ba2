#include <newsprint/block/link.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint;
using detail::look_alike;

constexpr record with(std::uint64_t words, std::uint64_t shapes) {
    record r;
    r.evidence = {words, shapes};
    return r;
}

static_assert(look_alike(with(0b0001, 0b0110), with(0b0001, 0b0110)));
static_assert(look_alike(with(0b0001, 0b0110), with(0b0001, 0b1010)));        // two of four
static_assert(!look_alike(with(0b0011, 0b0110), with(0b0001, 0b1010)));       // two of five
static_assert(!look_alike(with(0b0001, 0b0110), with(0b0110, 0b0001)));       // a sense is no shape
static_assert(!look_alike(with(0, 0), with(0, 0)) && !look_alike(with(0, 1), with(0, 0)));

TEST_CASE("link: every way a line follows another has a number of its own") {
    bool seen[detail::link_count] = {};
    for (const bool gap : {false, true})
        for (const bool alike : {false, true}) {
            record r;
            r.gap = gap;
            r.alike = alike;
            REQUIRE(detail::link(r) < detail::link_count);
            CHECK_FALSE(seen[detail::link(r)]);
            seen[detail::link(r)] = true;
        }
}

}  // namespace
