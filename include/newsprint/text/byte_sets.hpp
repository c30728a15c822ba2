// The bytes of a short text by class, a bit for each: many questions about a line are then one operation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <newsprint/version.hpp>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace newsprint {
inline namespace v0 {
namespace text {

/// Which bytes of a text of at most 64 are what. Bit i is byte i. Continuation bytes are in no set.
struct byte_sets {
    std::uint64_t letters = 0;   ///< of ASCII
    std::uint64_t capitals = 0;  ///< of them
    std::uint64_t figures = 0;
    std::uint64_t spaces = 0;
    std::uint64_t wide = 0;      ///< first bytes (0xE4 to 0xED) of a han character or a hangul syllable
    std::uint64_t signs = 0;     ///< the rest of ASCII
    std::uint64_t others = 0;    ///< first bytes of other code points
};

namespace detail {

/// The portable way: one byte after the other.
constexpr byte_sets sets_of_each(std::string_view s) noexcept {
    byte_sets sets;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto c = static_cast<unsigned char>(s[i]);
        const std::uint64_t here = std::uint64_t{1} << i;
        const auto lower = static_cast<unsigned char>(c | 0x20);
        if (c >= 0x80) {
            if (c >= 0xE4 && c <= 0xED) sets.wide |= here;
            else if (c >= 0xC0) sets.others |= here;
        } else if (lower >= 'a' && lower <= 'z') {
            sets.letters |= here;
            if (c < 'a') sets.capitals |= here;
        } else if (c >= '0' && c <= '9') {
            sets.figures |= here;
        } else if (c == ' ') {
            sets.spaces |= here;
        } else {
            sets.signs |= here;
        }
    }
    return sets;
}

#if defined(__SSE2__)
/// Sixteen bytes at once, put at bit `at` of the sets.
inline void add_sixteen(const char* bytes, std::size_t at, byte_sets& sets) noexcept {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const auto between = [](__m128i x, int low, int high) {  // as signed bytes, ends excluded
        return _mm_and_si128(_mm_cmpgt_epi8(x, _mm_set1_epi8(static_cast<char>(low))),
                             _mm_cmplt_epi8(x, _mm_set1_epi8(static_cast<char>(high))));
    };
    const auto bits = [](__m128i found) { return static_cast<unsigned>(_mm_movemask_epi8(found)); };
    const unsigned beyond = bits(v), wide = bits(between(v, 0xE3 - 0x100, 0xEE - 0x100)),
                   spaces = bits(_mm_cmpeq_epi8(v, _mm_set1_epi8(' ')));
    const unsigned first = bits(_mm_cmpgt_epi8(v, _mm_set1_epi8(static_cast<char>(0xBF)))) & beyond;
    sets.wide |= std::uint64_t{wide} << at;
    sets.spaces |= std::uint64_t{spaces} << at;
    sets.others |= std::uint64_t{first & ~wide} << at;
    const unsigned ascii = ~(beyond | spaces) & 0xFFFF;
    if (ascii == 0) return;
    const unsigned letters = bits(between(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a' - 1, 'z' + 1)),
                   figures = bits(between(v, '0' - 1, '9' + 1));
    const unsigned small = bits(_mm_slli_epi16(v, 2));  // of letters: the bit that small ones have
    sets.letters |= std::uint64_t{letters} << at;
    sets.capitals |= std::uint64_t{letters & ~small} << at;
    sets.figures |= std::uint64_t{figures} << at;
    sets.signs |= std::uint64_t{ascii & ~(letters | figures)} << at;
}

inline byte_sets sets_of_sixteens(std::string_view s) noexcept {
    byte_sets sets;
    if (s.size() < 16) {
        char copy[16] = {};
        for (std::size_t i = 0; i < s.size(); ++i) copy[i] = s[i];
        add_sixteen(copy, 0, sets);
        sets.signs &= (std::uint64_t{1} << s.size()) - 1;  // nor is what stands behind
        return sets;
    }
    std::size_t at = 0;
    for (; at + 16 <= s.size(); at += 16) add_sixteen(s.data() + at, at, sets);
    if (at < s.size()) add_sixteen(s.data() + s.size() - 16, s.size() - 16, sets);  // some bytes twice
    return sets;
}
#endif

}  // namespace detail

/// The sets of `s`. Precondition: `s` has at most 64 bytes.
constexpr byte_sets byte_sets_of(std::string_view s) noexcept {
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) return detail::sets_of_sixteens(s);
#endif
    return detail::sets_of_each(s);
}

}  // namespace text
}  // namespace v0
}  // namespace newsprint
