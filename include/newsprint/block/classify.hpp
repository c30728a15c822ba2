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

/// A hidden unit speaks no louder than this, whatever the line: in 256ths, twice what real lines make one say.
inline constexpr std::int16_t loudest = 2047;

/// What the signs of a line say for each kind together and none of them alone: by hidden units, each of which adds up signs and speaks
/// when the sum is above 0 (conditional neural fields: Peng, Bo and Xu 2009).
constexpr scores weigh_together(const model& m, const evidence& e) noexcept {
    scores units = sum_of_rows(hidden, e.bits);
    for (std::size_t u = 0; u < units.size(); ++u) {
        const int said = units[u] + m.bias[u];
        units[u] = static_cast<std::int16_t>(said < 0 ? 0 : said > loudest ? loudest : said);
    }
    return sum_of_products(hidden_says, units);
}

/// What a line's signs say for each kind.
constexpr scores weigh(const model& m, const evidence& e) noexcept { return plus(sum_of_rows(m.signs, e.bits), weigh_together(m, e)); }

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
