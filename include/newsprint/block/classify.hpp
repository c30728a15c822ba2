// Deciding what each line is: the likeliest sequence of kinds, by learned weights (Viterbi).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/context.hpp>
#include <newsprint/block/evidence.hpp>
#include <newsprint/block/record.hpp>
#include <newsprint/block/weights.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The weights of a language.
constexpr const model& model_of(const vocabulary& words) noexcept { return models[static_cast<std::size_t>(words.form.learned)]; }

using scores = std::array<std::int32_t, block_kind_count>;

/// What a line's own signs say for each kind.
constexpr scores weigh(const model& m, const evidence& e) noexcept {
    scores sum{};
    for (std::size_t word = 0; word < e.bits.size(); ++word)
        for (std::uint64_t left = e.bits[word]; left != 0; left &= left - 1) {
            const auto& row = m.signs[word * 64 + static_cast<std::size_t>(__builtin_ctzll(left))];
            for (std::size_t k = 0; k < block_kind_count; ++k) sum[k] += row[k];
        }
    return sum;
}

/// Sets the kind of each line. `weight_of(i)` gives the scores of line i and is called once for each, in order.
/// Afterwards `record.evidence[0]` is used up. Linear, no allocation.
template <class Weigh>
constexpr void decode(const model& m, record* records, std::size_t count, Weigh weight_of) noexcept {
    if (count == 0) return;
    scores best{};
    for (std::size_t i = 0; i < count; ++i) {
        const scores own = weight_of(i);
        scores next{};
        std::uint64_t from_bits = 0;
        std::int32_t top = INT32_MIN;
        for (std::size_t k = 0; k < block_kind_count; ++k) {
            std::int32_t value = m.start[k];
            std::size_t from = 0;
            if (i > 0) {
                const auto& row = m.steps[records[i].gap ? 1 : 0][k];  // [to][from]
                value = INT32_MIN;
                for (std::size_t p = 0; p < block_kind_count; ++p)
                    if (best[p] + row[p] > value) {
                        value = best[p] + row[p];
                        from = p;
                    }
            }
            next[k] = value + own[k];
            from_bits |= static_cast<std::uint64_t>(from) << (4 * k);
            if (next[k] > top) top = next[k];
        }
        for (std::int32_t& value : next) value -= top;  // only differences count: no overflow, however long the text
        best = next;
        records[i].evidence[0] = from_bits;
    }
    std::size_t kind = 0;
    for (std::size_t k = 1; k < block_kind_count; ++k)
        if (best[k] + m.end[k] > best[kind] + m.end[kind]) kind = k;
    for (std::size_t i = count; i-- > 0;) {
        const std::uint64_t from_bits = records[i].evidence[0];
        records[i].kind = static_cast<block_kind>(kind);
        kind = from_bits >> (4 * kind) & 15U;
    }
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
