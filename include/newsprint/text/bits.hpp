// Sets of up to 64 things as the bits of a number.
#pragma once

#include <cstddef>
#include <cstdint>

#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {
namespace text {

/// How many bits are set. std::popcount is a call where the machine may lack the instruction.
constexpr std::size_t count_bits(std::uint64_t set) noexcept {
    set -= set >> 1 & 0x5555555555555555U;
    set = (set & 0x3333333333333333U) + (set >> 2 & 0x3333333333333333U);
    set = (set + (set >> 4)) & 0x0F0F0F0F0F0F0F0FU;
    return static_cast<std::size_t>(set * 0x0101010101010101U >> 56);
}

}  // namespace text
}  // namespace v0
}  // namespace newsprint
