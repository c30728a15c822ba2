#include <newsprint/block/nearby.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

#include <newsprint/block/lanes.hpp>

namespace {

using namespace newsprint;
using detail::model;
using detail::scores;

/// Lines whose signs look random and are the same everywhere.
std::vector<record> lines_of(std::size_t count, std::uint64_t seed) {
    std::vector<record> lines(count);
    for (record& line : lines)
        for (std::uint64_t& word : line.evidence) {
            seed = seed * 6364136223846793005U + 1442695040888963407U;
            word = seed & seed >> 7 & seed >> 19;
        }
    return lines;
}

/// The same by its definition: for each line anew.
scores slowly(const model& m, const std::vector<record>& lines, std::size_t at) {
    scores before{}, behind{};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const detail::two_sums says = detail::sums_of_rows(m.before, m.behind, lines[i].evidence);
        if (i < at && at - i <= 8) before = detail::plus(before, says.first);
        if (i > at && i - at <= 8) behind = detail::plus(behind, says.second);
    }
    for (std::size_t k = 0; k < 16; ++k) before[k] = static_cast<std::int16_t>((before[k] >> 3) + (behind[k] >> 3));
    return before;
}

}  // namespace

TEST_CASE("nearby: an eighth of what the eight lines before and behind say") {
    for (std::size_t count : {0U, 1U, 2U, 7U, 8U, 9U, 10U, 16U, 17U, 40U}) {
        const model& m = detail::models[count % 5];
        const std::vector<record> lines = lines_of(count, count);
        detail::nearby near(m, lines.data(), count);
        for (std::size_t i = 0; i < count; ++i) {
            CAPTURE(count);
            CAPTURE(i);
            REQUIRE(near.at(i) == slowly(m, lines, i));
        }
    }
}

TEST_CASE("nearby: a line is taken in before its record is used for something else") {
    std::vector<record> lines = lines_of(30, 7);
    const std::vector<record> kept = lines;
    detail::nearby near(detail::models[1], lines.data(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        REQUIRE(near.at(i) == slowly(detail::models[1], kept, i));
        lines[i].evidence = {~std::uint64_t{0}, ~std::uint64_t{0}};
    }
}
