#include <newsprint/block/classify.hpp>
#include <newsprint/block/nearby.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

namespace {

using namespace newsprint;
using detail::model;
using detail::scores;

/// The most and the least that a kind can get from rows whose signs may be any.
struct bounds {
    int most = 0, least = 0;
};
template <std::size_t Signs>
constexpr bounds bounds_of(const scores (&rows)[Signs], std::size_t kind) {
    bounds b;
    for (const auto& row : rows) (row[kind] > 0 ? b.most : b.least) += row[kind];
    return b;
}

/// What the hidden units can say: no unit's sum leaves sixteen bits, whatever signs a line has.
constexpr bool units_fit(const model& m) {
    for (std::size_t unit = 0; unit < 16; ++unit) {
        const bounds b = bounds_of(detail::hidden, unit);
        if (b.most + m.bias[unit] > 32767 || b.least + m.bias[unit] < -32768 || m.bias[unit] > detail::loudest || m.bias[unit] < -detail::loudest) return false;
    }
    return true;
}
constexpr bounds bounds_together(std::size_t kind) {
    bounds b;
    for (const auto& says : detail::hidden_says) {
        const int loudest = (detail::loudest * says[kind]) >> 16;
        (loudest > 0 ? b.most : b.least) += loudest;
    }
    return b;
}

/// A language's weights must not add up to more than sixteen bits hold, whatever signs the lines have: see block/lanes.hpp.
constexpr bool fits(const model& m) {
    constexpr int limit = 32767, near = detail::near_lines, hopeless = 4000;
    int most = 0, least = 0, reach = 0;
    for (std::size_t k = 0; k < 16; ++k) {
        const bounds own = bounds_of(m.signs, k), before = bounds_of(m.before, k), behind = bounds_of(m.behind, k), together = bounds_together(k);
        for (const bounds& b : {before, behind})
            if (near * b.most > limit || near * b.least < -limit) return false;
        const int above = own.most + before.most + behind.most + together.most;
        const int below = own.least + before.least + behind.least + together.least;
        most = above > most ? above : most;
        least = below < least ? below : least;
        for (const auto& steps : m.steps)
            for (const auto& a : steps)
                for (const auto& b : steps) reach = a[k] - b[k] > reach ? a[k] - b[k] : reach;
    }
    return units_fit(m) && most - least + 2 * hopeless + 4 * reach < limit && reach == m.reach;
}
// one by one: compilers bound what a single constant may take
static_assert(std::size(detail::models) == 5);
static_assert(fits(detail::models[0]));
static_assert(fits(detail::models[1]));
static_assert(fits(detail::models[2]));
static_assert(fits(detail::models[3]));
static_assert(fits(detail::models[4]));

std::vector<block_kind> best_of_all(const model& m, const std::vector<std::size_t>& links, const std::vector<scores>& own) {
    const std::size_t count = own.size();
    std::vector<std::array<std::int64_t, 16>> best(count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t k = 0; k < 16; ++k) {
            best[i][k] = i == 0 ? m.start[k] : INT64_MIN;
            for (std::size_t p = 0; i > 0 && p < 16; ++p) best[i][k] = std::max(best[i][k], best[i - 1][p] + m.steps[links[i]][p][k]);
            best[i][k] += own[i][k];
        }
    std::vector<block_kind> kinds(count);
    std::size_t next = 0;
    for (std::size_t i = count; i-- > 0;) {
        std::size_t found = 0;
        const auto value = [&](std::size_t k) { return best[i][k] + (i + 1 == count ? m.end[k] : m.steps[links[i + 1]][k][next]); };
        for (std::size_t k = 1; k < 16; ++k)
            if (value(k) > value(found)) found = k;
        kinds[i] = static_cast<block_kind>(next = found);
    }
    return kinds;
}

/// The kind of a text's only line, whose signs leave but one.
constexpr block_kind kind_of_one(const model& m, std::size_t kind) {
    record line;
    scores sure;
    sure.fill(-4000);
    sure[kind] = 0;
    detail::decode(m, &line, 1, [&](std::size_t) { return sure; });
    return line.kind;
}
static_assert(kind_of_one(detail::models[0], 0) == block_kind{0} && kind_of_one(detail::models[0], 15) == block_kind{15});

}  // namespace

TEST_CASE("decode: the likeliest sequence of kinds") {
    std::uint32_t state = 1;
    const auto next = [&state](int spread) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>(state >> 16) % spread;
    };
    for (int round = 0; round < 300; ++round) {
        const model& m = detail::models[next(5)];
        const auto count = static_cast<std::size_t>(1 + next(30));
        std::vector<record> records(count);
        std::vector<std::size_t> links(count);
        std::vector<scores> own(count);
        for (std::size_t i = 0; i < count; ++i) {
            records[i].gap = next(2) != 0;
            records[i].alike = next(2) != 0;
            links[i] = detail::link(records[i]);
            for (auto& value : own[i]) value = static_cast<std::int16_t>(next(400) - 200);
        }
        detail::decode(m, records.data(), count, [&](std::size_t i) { return own[i]; });
        std::vector<block_kind> kinds;
        for (const record& r : records) kinds.push_back(r.kind);
        const auto likeliest = best_of_all(m, links, own);
        const auto worth = [&](const std::vector<block_kind>& k) {
            std::int64_t sum = m.start[static_cast<std::size_t>(k[0])] + m.end[static_cast<std::size_t>(k.back())];
            for (std::size_t i = 0; i < count; ++i) {
                sum += own[i][static_cast<std::size_t>(k[i])];
                if (i > 0) sum += m.steps[links[i]][static_cast<std::size_t>(k[i - 1])][static_cast<std::size_t>(k[i])];
            }
            return sum;
        };
        CHECK(worth(kinds) == worth(likeliest));  // of two that are worth the same either will do
    }
}

TEST_CASE("decode: one line that is surely of one kind") {
    for (const model& m : detail::models)
        for (std::size_t kind = 0; kind < block_kind_count; ++kind) {
            CAPTURE(kind);
            CHECK(kind_of_one(m, kind) == static_cast<block_kind>(kind));
        }
}

TEST_CASE("weigh: units below 0 are silent, none is louder than the loudest") {
    std::uint64_t state = 1;
    bool silent = false, loud = false;
    for (std::size_t round = 0; round < 400; ++round) {
        evidence e;
        for (std::uint64_t& word : e.bits) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            word = state & state >> 9 & state >> 21;
        }
        if (round >= 300) {  // all signs that speak for one unit: louder than any line makes it
            e.bits = {};
            for (std::size_t s = 0; s < evidence::size; ++s)
                if (detail::hidden[s][round % 16] > 0) e.bits[s / 64] |= std::uint64_t{1} << (s % 64);
        }
        const model& m = detail::models[round % 5];
        scores expected{};
        for (std::size_t unit = 0; unit < 16; ++unit) {
            int sum = m.bias[unit];
            for (std::size_t s = 0; s < evidence::size; ++s)
                if (e.bits[s / 64] >> (s % 64) & 1U) sum += detail::hidden[s][unit];
            silent = silent || sum < 0;
            loud = loud || sum > detail::loudest;
            sum = std::clamp<int>(sum, 0, detail::loudest);
            for (std::size_t k = 0; k < 16; ++k) expected[k] = static_cast<std::int16_t>(expected[k] + ((sum * detail::hidden_says[unit][k]) >> 16));
        }
        REQUIRE(detail::weigh(m, e).together == expected);
    }
    CHECK((silent && loud));
}

TEST_CASE("decode: nothing to decide on") { detail::decode(detail::models[0], nullptr, 0, [](std::size_t) { return scores{}; }); }
