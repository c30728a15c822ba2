// How a line hangs together with the line before it: the step between their kinds depends on it.
#pragma once

#include <cstddef>

#include <newsprint/block/record.hpp>
#include <newsprint/text/bits.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// Have two lines more than two fifths of the signs that either has (senses of its words, its shape) in common? Those
/// of a list, a menu or a text have. Precondition: their records hold their evidence.
constexpr bool look_alike(const record& a, const record& b) noexcept {
    std::size_t common = 0, either = 0;
    for (std::size_t word = 0; word < a.evidence.size(); ++word) {
        common += text::count_bits(a.evidence[word] & b.evidence[word]);
        either += text::count_bits(a.evidence[word] | b.evidence[word]);
    }
    return 5 * common > 2 * either;
}

/// In how many ways a line follows another: with a blank line between them or without, alike or not.
inline constexpr std::size_t link_count = 4;

/// How the line follows the one before it, below `link_count`.
constexpr std::size_t link(const record& line) noexcept { return (line.gap ? 1U : 0U) + (line.alike ? 2U : 0U); }

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
