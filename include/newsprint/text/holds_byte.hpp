// Is one of a few bytes in a text? One walk for all.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <newsprint/version.hpp>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace newsprint {
inline namespace v0 {
namespace text {

/// Is one of `Bytes` in `s`? Example: `holds_byte<'=', '|'>("서울=연합")`. One walk, where a search for each takes as many.
/// Linear.
template <char... Bytes>
constexpr bool holds_byte(std::string_view s) noexcept {
    const auto is_one = [](char c) { return ((c == Bytes) || ...); };
    std::size_t at = 0;
#if defined(__SSE2__)
    if (!std::is_constant_evaluated() && s.size() >= 16) {
        const auto here = [&s](std::size_t from) {
            const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s.data() + from));
            __m128i found = _mm_setzero_si128();
            ((found = _mm_or_si128(found, _mm_cmpeq_epi8(v, _mm_set1_epi8(Bytes)))), ...);
            return _mm_movemask_epi8(found) != 0;
        };
        for (; at + 16 < s.size(); at += 16)
            if (here(at)) return true;
        return here(s.size() - 16);  // some bytes twice
    }
#endif
    for (; at < s.size(); ++at)
        if (is_one(s[at])) return true;
    return false;
}

}  // namespace text
}  // namespace v0
}  // namespace newsprint
