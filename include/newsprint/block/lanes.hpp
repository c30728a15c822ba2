// Sixteen small numbers at once: the scores of a line, one for each kind.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <newsprint/block/kind.hpp>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace newsprint {
inline namespace v0 {
namespace detail {

using scores = std::array<std::int16_t, block_kind_count>;
static_assert(block_kind_count == 16);

/// Of each kind: the best score so far, and the kind before that it is reached from.
struct reached {
    scores best{};
    std::array<std::uint8_t, block_kind_count> from{};
};

/// `sum[k] += row[k]` for the rows whose bits are set in `bits`, the first of them `rows[0]`.
constexpr void add_rows_each(scores& sum, const std::int16_t (*rows)[16], std::uint64_t bits) noexcept {
    for (; bits != 0; bits &= bits - 1) {
        const auto& row = rows[std::countr_zero(bits)];
        for (std::size_t k = 0; k < 16; ++k) sum[k] = static_cast<std::int16_t>(sum[k] + row[k]);
    }
}

/// One step: `best[k] = own[k] + max(before[p] + step[p][k])` over all p, the first of equals; afterwards the highest is 0. Of two
/// kinds before that differ by `reach` or more the lower cannot win; it is left out.
constexpr void step_each(const scores& before, const std::int16_t (&step)[16][16], std::int16_t reach, const scores& own, reached& out) noexcept {
    scores best;
    best.fill(INT16_MIN);
    for (std::uint8_t p = 0; p < 16; ++p) {
        if (before[p] <= -reach) continue;
        for (std::size_t k = 0; k < 16; ++k) {
            const auto value = static_cast<std::int16_t>(before[p] + step[p][k]);
            if (value > best[k]) {
                best[k] = value;
                out.from[k] = p;
            }
        }
    }
    std::int16_t top = INT16_MIN;
    for (std::size_t k = 0; k < 16; ++k) {
        best[k] = static_cast<std::int16_t>(best[k] + own[k]);
        if (best[k] > top) top = best[k];
    }
    for (std::size_t k = 0; k < 16; ++k) out.best[k] = static_cast<std::int16_t>(best[k] - top);
}

#if defined(__SSE2__)
inline __m128i load_lanes(const std::int16_t* from) noexcept { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); }
inline void store_lanes(std::int16_t* to, __m128i v) noexcept { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), v); }

inline void step_sse2(const scores& before, const std::int16_t (&step)[16][16], std::int16_t reach, const scores& own, reached& out) noexcept {
    const __m128i before_low = load_lanes(before.data()), before_high = load_lanes(before.data() + 8), least = _mm_set1_epi16(static_cast<std::int16_t>(-reach));
    auto alive = static_cast<unsigned>(
        _mm_movemask_epi8(_mm_packs_epi16(_mm_cmpgt_epi16(before_low, least), _mm_cmpgt_epi16(before_high, least))));
    __m128i low = _mm_set1_epi16(INT16_MIN), high = low, from_low = _mm_setzero_si128(), from_high = from_low;
    for (; alive != 0; alive &= alive - 1) {
        const auto p = static_cast<std::size_t>(std::countr_zero(alive));
        const __m128i base = _mm_set1_epi16(before[p]), number = _mm_set1_epi16(static_cast<std::int16_t>(p));
        const __m128i new_low = _mm_add_epi16(base, load_lanes(step[p])), new_high = _mm_add_epi16(base, load_lanes(step[p] + 8));
        // the numbers rise, so that the higher of two is the later one
        from_low = _mm_max_epi16(from_low, _mm_and_si128(number, _mm_cmpgt_epi16(new_low, low)));
        from_high = _mm_max_epi16(from_high, _mm_and_si128(number, _mm_cmpgt_epi16(new_high, high)));
        low = _mm_max_epi16(low, new_low);
        high = _mm_max_epi16(high, new_high);
    }
    low = _mm_add_epi16(low, load_lanes(own.data()));
    high = _mm_add_epi16(high, load_lanes(own.data() + 8));
    __m128i top = _mm_max_epi16(low, high);
    top = _mm_max_epi16(top, _mm_shuffle_epi32(top, 0x4E));
    top = _mm_max_epi16(top, _mm_shuffle_epi32(top, 0xB1));
    top = _mm_max_epi16(top, _mm_shufflehi_epi16(_mm_shufflelo_epi16(top, 0xB1), 0xB1));
    store_lanes(out.best.data(), _mm_sub_epi16(low, top));
    store_lanes(out.best.data() + 8, _mm_sub_epi16(high, top));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out.from.data()), _mm_packus_epi16(from_low, from_high));
}
#endif

/// The sum of the rows whose bits are set, of so many times 64.
template <std::size_t Words>
constexpr scores sum_of_rows(const std::int16_t (&rows)[64 * Words][16], const std::array<std::uint64_t, Words>& bits) noexcept {
    scores sum{};
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) {
        __m128i low = _mm_setzero_si128(), high = low;
        for (std::size_t word = 0; word < Words; ++word)
            for (std::uint64_t left = bits[word]; left != 0; left &= left - 1) {
                const std::int16_t* const row = rows[64 * word + static_cast<std::size_t>(std::countr_zero(left))];
                low = _mm_add_epi16(low, load_lanes(row));
                high = _mm_add_epi16(high, load_lanes(row + 8));
            }
        store_lanes(sum.data(), low);
        store_lanes(sum.data() + 8, high);
        return sum;
    }
#endif
    for (std::size_t word = 0; word < Words; ++word) add_rows_each(sum, rows + 64 * word, bits[word]);
    return sum;
}

/// The sum of the rows, each times its factor and divided by 65536 (rounded down). No factor is below 0.
constexpr scores sum_of_products(const std::int16_t (&rows)[16][16], const scores& factors) noexcept {
    scores sum{};
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) {
        __m128i low = _mm_setzero_si128(), high = low;
        for (std::size_t i = 0; i < factors.size(); ++i) {
            if (factors[i] == 0) continue;
            const __m128i factor = _mm_set1_epi16(factors[i]);
            low = _mm_add_epi16(low, _mm_mulhi_epi16(factor, load_lanes(rows[i])));
            high = _mm_add_epi16(high, _mm_mulhi_epi16(factor, load_lanes(rows[i] + 8)));
        }
        store_lanes(sum.data(), low);
        store_lanes(sum.data() + 8, high);
        return sum;
    }
#endif
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (factors[i] == 0) continue;
        for (std::size_t k = 0; k < sum.size(); ++k) sum[k] = static_cast<std::int16_t>(sum[k] + ((factors[i] * rows[i][k]) >> 16));
    }
    return sum;
}

/// Added kind by kind.
constexpr scores plus(const scores& a, const scores& b) noexcept {
    scores sum;
    for (std::size_t k = 0; k < sum.size(); ++k) sum[k] = static_cast<std::int16_t>(a[k] + b[k]);
    return sum;
}

/// The second taken from the first, kind by kind.
constexpr scores minus(const scores& a, const scores& b) noexcept {
    scores rest;
    for (std::size_t k = 0; k < rest.size(); ++k) rest[k] = static_cast<std::int16_t>(a[k] - b[k]);
    return rest;
}

constexpr void step(const scores& before, const std::int16_t (&steps)[16][16], std::int16_t reach, const scores& own, reached& out) noexcept {
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) return step_sse2(before, steps, reach, own, out);
#endif
    step_each(before, steps, reach, own, out);
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
