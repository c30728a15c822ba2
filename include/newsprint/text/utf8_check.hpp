// The gate: only UTF-8 goes in. The one header that includes utfcpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#if __has_include(<utf8/core.h>)
#include <utf8/core.h>
#else
#include <utf8cpp/utf8/core.h>
#endif

#include <newsprint/result.hpp>

namespace newsprint {
inline namespace v0 {

namespace text {

/// What is wrong at the beginning of `s`. Precondition: `s` does not begin with a well-formed code point.
/// After table 3-7 of the Unicode Standard. Constant time.
constexpr fault fault_at(std::string_view s) noexcept {
    const auto at = [s](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
    const unsigned lead = at(0);
    if (lead >= 0x80 && lead < 0xC0) return fault::stray_continuation;
    if (lead == 0xC0 || lead == 0xC1) return fault::overlong;
    if (lead >= 0xF5 && lead < 0xF8) return fault::above_10ffff;
    if (lead >= 0xF8) return fault::invalid_byte;
    const unsigned second = at(1);
    if (second >= 0x80 && second < 0xC0) {
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90)) return fault::overlong;
        if (lead == 0xED && second >= 0xA0) return fault::surrogate;
        if (lead == 0xF4 && second >= 0x90) return fault::above_10ffff;
    }
    return fault::truncated;
}

}  // namespace text

/// The default check: utfcpp's. Linear in the text.
struct utf8_checked {
    /// The first bad byte, or nothing.
    static std::optional<refusal> check(std::string_view text) {
        const char* const begin = text.data();
        const char* const end = begin + text.size();
        const char* const bad = utf8::find_invalid(begin, end);
        if (bad == end) return std::nullopt;
        const auto offset = static_cast<std::size_t>(bad - begin);
        return refusal{offset, text::fault_at(text.substr(offset))};
    }
};

/// No check, for text that is known to be UTF-8. Text that is not gives an article without meaning, never a read
/// outside the text.
struct utf8_trusted {
    /// Nothing, in constant time.
    static constexpr std::optional<refusal> check(std::string_view) noexcept { return std::nullopt; }
};

}  // namespace v0
}  // namespace newsprint
