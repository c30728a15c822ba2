#include <newsprint/text/bits.hpp>

#include <doctest/doctest.h>

#include <bit>
#include <cstdint>

namespace {

using newsprint::text::count_bits;

static_assert(count_bits(0) == 0 && count_bits(1) == 1 && count_bits(~std::uint64_t{0}) == 64);

TEST_CASE("count_bits gives what std::popcount gives") {
    for (unsigned at = 0; at < 64; ++at) {
        CAPTURE(at);
        const std::uint64_t below = (std::uint64_t{1} << at) - 1, mixed = 0x9E3779B97F4A7C15U << at;
        CHECK(count_bits(below) == at);
        CHECK(count_bits(mixed) == static_cast<std::size_t>(std::popcount(mixed)));
    }
}

}  // namespace
