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

/// One for each kind. Aligned, so that one instruction adds half of them to others.
struct alignas(16) scores : std::array<std::int16_t, block_kind_count> {};
static_assert(block_kind_count == 16 && sizeof(scores) == 32);

/// Of each kind: the best score so far, and the kind before that it is reached from.
struct reached {
    scores best{};
    std::array<std::uint8_t, block_kind_count> from{};
};

/// Added kind by kind.
constexpr scores plus(const scores& a, const scores& b) noexcept {
    scores sum{};
    for (std::size_t k = 0; k < sum.size(); ++k) sum[k] = static_cast<std::int16_t>(a[k] + b[k]);
    return sum;
}

/// The second taken from the first, kind by kind.
constexpr scores minus(const scores& a, const scores& b) noexcept {
    scores rest{};
    for (std::size_t k = 0; k < rest.size(); ++k) rest[k] = static_cast<std::int16_t>(a[k] - b[k]);
    return rest;
}

/// The sums of the rows of two tables whose bits are set.
struct two_sums {
    scores first{}, second{};
};

/// The rows whose bits are set in `bits` added to `sums`; the first of them are `first[0]` and `second[0]`.
constexpr void add_rows_each(two_sums& sums, const scores* first, const scores* second, std::uint64_t bits) noexcept {
    for (; bits != 0; bits &= bits - 1) {
        sums.first = plus(sums.first, first[std::countr_zero(bits)]);
        sums.second = plus(sums.second, second[std::countr_zero(bits)]);
    }
}

/// One step: `best[k] = own[k] + max(before[p] + step[p][k])` over all p, the first of equals; afterwards the highest
/// is 0. Of two kinds before that differ by `reach` or more the lower cannot win; it is left out.
constexpr void step_each(const scores& before, const scores (&step)[16], std::int16_t reach, const scores& own,
                         reached& out) noexcept {
    scores best{};
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
/// The scores of the first eight kinds, and of the others.
struct halves {
    __m128i low, high;

    static halves of(const scores& s) noexcept {
        const auto* const from = reinterpret_cast<const __m128i*>(s.data());
        return {_mm_load_si128(from), _mm_load_si128(from + 1)};
    }
    static halves all(std::int16_t value) noexcept { return {_mm_set1_epi16(value), _mm_set1_epi16(value)}; }
    void store(scores& s) const noexcept {
        auto* const to = reinterpret_cast<__m128i*>(s.data());
        _mm_store_si128(to, low);
        _mm_store_si128(to + 1, high);
    }
    friend halves operator+(halves a, halves b) noexcept {
        return {_mm_add_epi16(a.low, b.low), _mm_add_epi16(a.high, b.high)};
    }
    friend halves operator-(halves a, halves b) noexcept {
        return {_mm_sub_epi16(a.low, b.low), _mm_sub_epi16(a.high, b.high)};
    }
    /// A bit for each that is above `least`.
    unsigned above(std::int16_t least) const noexcept {
        const __m128i than = _mm_set1_epi16(least);
        return static_cast<unsigned>(
            _mm_movemask_epi8(_mm_packs_epi16(_mm_cmpgt_epi16(low, than), _mm_cmpgt_epi16(high, than))));
    }
};

inline void step_sse2(const scores& before, const scores (&step)[16], std::int16_t reach, const scores& own,
                      reached& out) noexcept {
    halves best = halves::all(INT16_MIN), from = halves::all(0);
    for (unsigned alive = halves::of(before).above(static_cast<std::int16_t>(-reach)); alive != 0; alive &= alive - 1) {
        const auto p = static_cast<std::size_t>(std::countr_zero(alive));
        const halves by_p = halves::all(before[p]) + halves::of(step[p]);
        const __m128i number = _mm_set1_epi16(static_cast<std::int16_t>(p));
        // the numbers rise, so that the higher of two is the later one
        from.low = _mm_max_epi16(from.low, _mm_and_si128(number, _mm_cmpgt_epi16(by_p.low, best.low)));
        from.high = _mm_max_epi16(from.high, _mm_and_si128(number, _mm_cmpgt_epi16(by_p.high, best.high)));
        best.low = _mm_max_epi16(best.low, by_p.low);
        best.high = _mm_max_epi16(best.high, by_p.high);
    }
    best = best + halves::of(own);
    __m128i top = _mm_max_epi16(best.low, best.high);
    top = _mm_max_epi16(top, _mm_shuffle_epi32(top, 0x4E));
    top = _mm_max_epi16(top, _mm_shuffle_epi32(top, 0xB1));
    top = _mm_max_epi16(top, _mm_shufflehi_epi16(_mm_shufflelo_epi16(top, 0xB1), 0xB1));
    (best - halves{top, top}).store(out.best);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out.from.data()), _mm_packus_epi16(from.low, from.high));
}
#endif

/// The sums of the rows of two tables whose bits are set, of so many times 64: in one walk over the bits.
template <std::size_t Words>
constexpr two_sums sums_of_rows(const scores (&first)[64 * Words], const scores (&second)[64 * Words],
                                const std::array<std::uint64_t, Words>& bits) noexcept {
    two_sums sums;
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) {
        halves of_first = halves::all(0), of_second = of_first;
        for (std::size_t word = 0; word < Words; ++word)
            for (std::uint64_t left = bits[word]; left != 0; left &= left - 1) {
                const std::size_t row = 64 * word + static_cast<std::size_t>(std::countr_zero(left));
                of_first = of_first + halves::of(first[row]);
                of_second = of_second + halves::of(second[row]);
            }
        of_first.store(sums.first);
        of_second.store(sums.second);
        return sums;
    }
#endif
    for (std::size_t word = 0; word < Words; ++word)
        add_rows_each(sums, first + 64 * word, second + 64 * word, bits[word]);
    return sums;
}

/// The sum of the rows, each times its factor and divided by 65536 (rounded down). No factor is below 0.
constexpr scores sum_of_products(const scores (&rows)[16], const scores& factors) noexcept {
    scores sum{};
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) {
        halves all = halves::all(0);
        for (unsigned left = halves::of(factors).above(0); left != 0; left &= left - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(left));
            const __m128i factor = _mm_set1_epi16(factors[i]);
            const halves row = halves::of(rows[i]);
            all = all + halves{_mm_mulhi_epi16(factor, row.low), _mm_mulhi_epi16(factor, row.high)};
        }
        all.store(sum);
        return sum;
    }
#endif
    for (std::size_t i = 0; i < factors.size(); ++i)
        for (std::size_t k = 0; k < sum.size(); ++k)
            sum[k] = static_cast<std::int16_t>(sum[k] + ((factors[i] * rows[i][k]) >> 16));
    return sum;
}

constexpr void step(const scores& before, const scores (&steps)[16], std::int16_t reach, const scores& own,
                    reached& out) noexcept {
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) return step_sse2(before, steps, reach, own, out);
#endif
    step_each(before, steps, reach, own, out);
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
