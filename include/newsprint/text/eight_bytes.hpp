// Eight bytes of a text at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <newsprint/text/inlining.hpp>
#include <newsprint/version.hpp>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace newsprint {
inline namespace v0 {
namespace text {

/// Eight bytes as a number, the first one lowest. Compilers make one load of it.
NEWSPRINT_HOT constexpr std::uint64_t eight_bytes(const char* p) noexcept {
    const auto byte = [p](unsigned at) { return std::uint64_t{static_cast<unsigned char>(p[at])} << (8 * at); };
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

/// Those of a shorter text, 0 for each that it lacks.
NEWSPRINT_COLD constexpr std::uint64_t fewer_bytes(std::string_view s) noexcept {
    std::uint64_t all = 0;
    for (std::size_t i = s.size(); i-- > 0;) all = all << 8 | static_cast<unsigned char>(s[i]);
    return all;
}

/// The first eight bytes of `s`, 0 for each that it lacks.
NEWSPRINT_HOT constexpr std::uint64_t first_eight_bytes(std::string_view s) noexcept {
    return s.size() >= sizeof(std::uint64_t) ? eight_bytes(s.data()) : fewer_bytes(s);
}

inline constexpr std::uint64_t each_byte = 0x0101010101010101U;  ///< times a number: eight times that byte

/// The bytes with the capitals of ASCII among them made small.
constexpr std::uint64_t lowered(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t top = 0x80 * each_byte;
    const std::uint64_t low = bytes & ~top, from_a = low + (0x80 - 'A') * each_byte,
                        behind_z = low + (0x7F - 'Z') * each_byte;
    return bytes | ((from_a ^ behind_z) & ~bytes & top) >> 2;
}

/// The lowest bit set is the top bit of the first byte that is 0; 0 where none is. What stands above it says nothing.
constexpr std::uint64_t first_zero_byte(std::uint64_t bytes) noexcept {
    return (bytes - each_byte) & ~bytes & (0x80 * each_byte);
}

/// Is one of the bytes a figure, or the first byte of one of full width ("７")?
constexpr bool has_figure_byte(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t top = 0x80 * each_byte, wide = 0xEF * each_byte;
    const std::uint64_t low = bytes & ~top, from_0 = low + (0x80 - '0') * each_byte,
                        behind_9 = low + (0x7F - '9') * each_byte;
    const std::uint64_t other = bytes ^ wide;  // a byte of it is 0 where the first byte of a wide figure may stand
    return (((from_0 ^ behind_9) & ~bytes) | ~(((other & ~top) + ~top) | other)) & top;
}

#if defined(__SSE2__)
/// The same of sixteen bytes.
inline bool has_figure_byte(const char* sixteen) noexcept {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(sixteen));
    const __m128i figures =
        _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8('0' - 1)), _mm_cmplt_epi8(v, _mm_set1_epi8('9' + 1)));
    return _mm_movemask_epi8(_mm_or_si128(figures, _mm_cmpeq_epi8(v, _mm_set1_epi8('\xEF')))) != 0;
}
#endif

/// May there be a figure in `s`, half or full width? No is certain. Linear.
constexpr bool may_hold_figure(std::string_view s) noexcept {
#if defined(__SSE2__)
    if (!std::is_constant_evaluated() && s.size() >= 16) {
        for (std::size_t at = 0; at + 16 < s.size(); at += 16)
            if (has_figure_byte(s.data() + at)) return true;
        return has_figure_byte(s.data() + s.size() - 16);
    }
#endif
    constexpr std::size_t step = sizeof(std::uint64_t);
    if (s.size() < step) {
        for (const char c : s)
            if ((c >= '0' && c <= '9') || c == '\xEF') return true;
        return false;
    }
    for (std::size_t at = 0; at + step < s.size(); at += step)
        if (has_figure_byte(eight_bytes(s.data() + at))) return true;
    return has_figure_byte(eight_bytes(s.data() + s.size() - step));
}

}  // namespace text
}  // namespace v0
}  // namespace newsprint
