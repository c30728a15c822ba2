// Deciding what each line is: the likeliest sequence of kinds, by learned weights (Viterbi).
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/context.hpp>
#include <newsprint/block/evidence.hpp>
#include <newsprint/block/lanes.hpp>
#include <newsprint/block/link.hpp>
#include <newsprint/block/record.hpp>
#include <newsprint/block/weights.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The weights of a language.
constexpr const model& model_of(const vocabulary& words) noexcept { return models[static_cast<std::size_t>(words.form.learned)]; }

/// What a line's own signs say for each kind.
constexpr scores weigh(const model& m, const evidence& e) noexcept { return sum_of_rows(m.signs, e.bits); }

using steps_back = std::array<std::uint8_t, 16>;

/// Keeps in a line's record, in place of its evidence, from which kind before it each kind of it is reached.
constexpr void keep_steps(record& r, const steps_back& from) noexcept { r.evidence = std::bit_cast<std::array<std::uint64_t, 2>>(from); }
constexpr std::size_t kept_step(const record& r, std::size_t kind) noexcept { return std::bit_cast<steps_back>(r.evidence)[kind]; }

/// Sets the kind of each line. `weight_of(i)` gives the scores of line i and is called once for each, in order.
/// Afterwards the evidence is used up. Linear, no allocation. The sums fit in sixteen bits whatever the text: see `fits`.
template <class Weigh>
constexpr void decode(const model& m, record* records, std::size_t count, Weigh weight_of) noexcept {
    if (count == 0) return;
    reached now;
    for (std::size_t i = 0; i < count; ++i) {
        const scores own = weight_of(i);
        if (i == 0) {
            // as if one kind alone stood before the first line
            std::int16_t start[16][16]{};
            for (std::size_t k = 0; k < 16; ++k) start[0][k] = m.start[k];
            scores nothing;
            nothing.fill(static_cast<std::int16_t>(-m.reach));
            nothing[0] = 0;
            step(nothing, start, m.reach, own, now);
        } else {
            const scores before = now.best;
            step(before, m.steps[link(records[i])], m.reach, own, now);
        }
        keep_steps(records[i], now.from);
    }
    std::size_t kind = 0;
    for (std::size_t k = 1; k < block_kind_count; ++k)
        if (now.best[k] + m.end[k] > now.best[kind] + m.end[kind]) kind = k;
    for (std::size_t i = count; i-- > 0;) {
        const std::size_t before = kept_step(records[i], kind);
        records[i].kind = static_cast<block_kind>(kind);
        kind = before;
    }
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
