#include <newsprint/block/lanes.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace {

using namespace newsprint::detail;

/// Numbers that look random and are the same everywhere.
struct numbers {
    std::uint32_t state = 1;
    constexpr std::int16_t next(int spread) {
        state = state * 1664525U + 1013904223U;
        return static_cast<std::int16_t>(static_cast<int>(state >> 16) % (2 * spread + 1) - spread);
    }
};

struct problem {
    scores before{}, own{};
    scores steps[16]{};
    std::int16_t reach = 0;
};

constexpr problem made(std::uint32_t seed) {
    problem p;
    numbers n{seed};
    int most = 0, least = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        p.before[i] = static_cast<std::int16_t>(-500 + n.next(500));
        p.own[i] = n.next(3000);
        for (auto& step : p.steps[i]) {
            step = n.next(150);
            most = step > most ? step : most;
            least = step < least ? step : least;
        }
    }
    p.before[seed % 16] = 0;
    p.reach = static_cast<std::int16_t>(most - least);
    return p;
}

/// All sixteen kinds before, none left out.
constexpr bool step_is_right(std::uint32_t seed) {
    const problem p = made(seed);
    reached got;
    step(p.before, p.steps, p.reach, p.own, got);
    std::array<int, 16> best{};
    int top = -100000;
    for (std::size_t k = 0; k < 16; ++k) {
        best[k] = -100000;
        for (std::size_t b = 0; b < 16; ++b)
            if (p.before[b] + p.steps[b][k] > best[k]) best[k] = p.before[b] + p.steps[b][k];
        if (p.before[got.from[k]] + p.steps[got.from[k]][k] != best[k]) return false;
        best[k] += p.own[k];
        top = best[k] > top ? best[k] : top;
    }
    for (std::size_t k = 0; k < 16; ++k)
        if (got.best[k] != best[k] - top) return false;
    return true;
}
static_assert(step_is_right(7) && step_is_right(8));

constexpr scores rows[256] = {{1, 2, 3}, {10, 20, 30}}, others[256] = {{4}, {5, 6}, {7}};
constexpr two_sums sums = sums_of_rows(rows, others, std::array<std::uint64_t, 4>{3});
static_assert(sums.first == scores{11, 22, 33} && sums.second == scores{9, 6});

struct product {
    scores rows[16]{};
    scores factors{};
};

constexpr product product_of(std::uint32_t seed) {
    product p;
    numbers n{seed};
    for (std::size_t i = 0; i < 16; ++i) {
        p.factors[i] = std::max<std::int16_t>(n.next(2047), 0);
        for (auto& value : p.rows[i]) value = n.next(32767);
    }
    return p;
}

/// Each product is rounded down by itself.
constexpr bool products_are_right(std::uint32_t seed) {
    const product p = product_of(seed);
    const scores got = sum_of_products(p.rows, p.factors);
    for (std::size_t k = 0; k < 16; ++k) {
        int expected = 0;
        for (std::size_t i = 0; i < 16; ++i) {
            const int exact = p.factors[i] * p.rows[i][k];
            expected += exact / 65536 - (exact < 0 && exact % 65536 != 0);
        }
        if (got[k] != expected) return false;
    }
    return true;
}
static_assert(products_are_right(3) && products_are_right(4));
static_assert(plus({1, 2}, {3, -5})[1] == -3 && minus({1, 2}, {3, -5})[1] == 7);

}  // namespace

TEST_CASE("sum_of_products: the same at compile time and at run time") {
    for (std::uint32_t seed = 1; seed < 1000; ++seed) {
        CAPTURE(seed);
        REQUIRE(products_are_right(seed));
    }
}

TEST_CASE("step: the best of all kinds before, and which; the same at compile time and at run time") {
    for (std::uint32_t seed = 1; seed < 3000; ++seed) {
        CAPTURE(seed);
        REQUIRE(step_is_right(seed));
        const problem p = made(seed);
        reached fast, plain;
        step(p.before, p.steps, p.reach, p.own, fast);
        step_each(p.before, p.steps, p.reach, p.own, plain);
        REQUIRE(fast.best == plain.best);
        REQUIRE(fast.from == plain.from);
    }
}

TEST_CASE("step: a kind before that is lower by `reach` could do no more than tie, and is left out") {
    problem p;
    p.reach = 5;
    p.before.fill(-6);
    p.before[0] = -5;
    p.before[1] = 0;
    for (auto& step : p.steps[0]) step = 5;
    reached fast, plain;
    step(p.before, p.steps, p.reach, p.own, fast);
    step_each(p.before, p.steps, p.reach, p.own, plain);
    for (std::size_t k = 0; k < 16; ++k) {
        CHECK(fast.from[k] == 1);
        CHECK(plain.from[k] == 1);
    }
}

TEST_CASE("sums_of_rows: the rows of both tables whose bits are set") {
    static scores all[256], more[256];
    numbers n{5};
    for (auto* table : {all, more})
        for (std::size_t i = 0; i < 256; ++i)
            for (auto& value : table[i]) value = n.next(120);
    for (std::uint64_t seed = 1; seed < 400; ++seed) {
        const std::array<std::uint64_t, 4> bits{seed * 0x9E3779B97F4A7C15U, seed << 40 | seed, ~seed, seed * seed * seed};
        two_sums expected;
        for (std::size_t i = 0; i < 256; ++i)
            if (bits[i / 64] >> (i % 64) & 1U)
                for (std::size_t k = 0; k < 16; ++k) {
                    expected.first[k] = static_cast<std::int16_t>(expected.first[k] + all[i][k]);
                    expected.second[k] = static_cast<std::int16_t>(expected.second[k] + more[i][k]);
                }
        const two_sums fast = sums_of_rows(all, more, bits);
        REQUIRE(fast.first == expected.first);
        REQUIRE(fast.second == expected.second);
        two_sums plain;
        for (std::size_t word = 0; word < 4; ++word) add_rows_each(plain, all + 64 * word, more + 64 * word, bits[word]);
        REQUIRE(plain.first == expected.first);
        REQUIRE(plain.second == expected.second);
    }
}
