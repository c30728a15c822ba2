// What the lines near a line say of it: a sentence among menus is the page's own, a short line among sentences is not.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <newsprint/block/lanes.hpp>
#include <newsprint/block/record.hpp>
#include <newsprint/block/weights.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// How many lines before and behind a line are near it.
inline constexpr std::size_t near_lines = 8;

/// Walks over the lines of an article and sums up, for each, what the signs of the lines near it say for each kind.
class nearby {
public:
    /// `records` hold the evidence of their lines.
    constexpr nearby(const model& m, const record* records, std::size_t count) noexcept
        : model_(&m), records_(records), count_(count) {
        for (std::size_t i = 0; i < count && i < near_lines; ++i) come_behind(i);
    }

    /// Precondition: called for 0, 1, 2, … in order, and the records of the lines behind `i` still hold their evidence.
    constexpr scores at(std::size_t i) noexcept {
        behind_ = minus(behind_, says(i).second);
        if (i + near_lines < count_) come_behind(i + near_lines);
        scores near{};
        for (std::size_t k = 0; k < near.size(); ++k)
            near[k] = static_cast<std::int16_t>((before_[k] >> eighths) + (behind_[k] >> eighths));
        if (i >= near_lines) before_ = minus(before_, says(i - near_lines).first);
        before_ = plus(before_, says(i).first);
        return near;
    }

private:
    static constexpr int eighths = 3;
    static_assert(near_lines == std::size_t{1} << eighths);

    constexpr void come_behind(std::size_t i) noexcept {
        says(i) = sums_of_rows(model_->before, model_->behind, records_[i].evidence);
        behind_ = plus(behind_, says(i).second);
    }
    /// What line `i` says of the lines behind it, and of those before it; kept while it is near some.
    constexpr two_sums& says(std::size_t i) noexcept { return says_[i % says_.size()]; }

    const model* model_;
    const record* records_;
    std::size_t count_;
    scores before_{}, behind_{};  ///< the sums of the lines that are near now
    /// Of the lines from `near_lines` before to `near_lines` behind; a power of two.
    std::array<two_sums, 4 * near_lines> says_{};
};

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
