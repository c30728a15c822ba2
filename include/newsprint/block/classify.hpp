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
constexpr const model& model_of(const vocabulary& words) noexcept {
    return models[static_cast<std::size_t>(words.form.learned)];
}

/// A hidden unit speaks no louder than this, whatever the line: in 256ths, twice what real lines make one say.
inline constexpr std::int16_t loudest = 2047;

/// What a line's signs say for each kind.
struct line_scores {
    scores alone;     ///< each for itself
    scores together;  ///< and none of them alone

    constexpr scores sum() const noexcept { return plus(alone, together); }
};

/// What the signs say together is told by hidden units, each of which adds up signs and speaks when the sum is above 0
/// (conditional neural fields: Peng, Bo and Xu 2009).
constexpr line_scores weigh(const model& m, const evidence& e) noexcept {
    const two_sums sums = sums_of_rows(m.signs, hidden, e.bits);
    scores units = plus(sums.second, m.bias);
    for (std::int16_t& said : units) said = said < 0 ? std::int16_t{0} : said > loudest ? loudest : said;
    return {sums.first, sum_of_products(hidden_says, units)};
}

using steps_back = std::array<std::uint8_t, 16>;

/// Keeps in a line's record, in place of its evidence, from which kind before it each kind of it is reached.
constexpr void keep_steps(record& r, const steps_back& from) noexcept {
    r.evidence = std::bit_cast<std::array<std::uint64_t, 2>>(from);
}
constexpr std::size_t kept_step(const record& r, std::size_t kind) noexcept {
    return std::bit_cast<steps_back>(r.evidence)[kind];
}

/// Sets the kind of each line. `weight_of(i)` gives the scores of line i and is called once for each, in order.
/// Afterwards the evidence is used up. Linear, no allocation. The sums fit in sixteen bits whatever the text (`fits`).
template <class Weigh>
constexpr void decode(const model& m, record* records, std::size_t count, Weigh weight_of) noexcept {
    if (count == 0) return;
    reached now;
    for (std::size_t i = 0; i < count; ++i) {
        const scores own = weight_of(i);
        if (i == 0) {
            // as if one kind alone stood before the first line
            scores start[16]{};
            start[0] = m.start;
            scores nothing{};
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
