// UTF-8 that has passed the gate, code point by code point.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/text/inlining.hpp>
#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {
namespace text {

/// One code point and the bytes that spell it.
struct code_point {
    char32_t value = 0;
    std::size_t size = 0;  ///< bytes; 0 where there was nothing to read
};

constexpr bool is_continuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

namespace detail {
/// A code point of three bytes.
constexpr code_point of_three(const char* bytes) noexcept {
    const auto at = [bytes](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(bytes[i])); };
    return {(at(0) & 15U) << 12 | (at(1) & 63U) << 6 | (at(2) & 63U), 3};
}
constexpr bool begins_three(char c) noexcept {
    return static_cast<unsigned char>(c) >= 0xE0 && static_cast<unsigned char>(c) < 0xF0;
}

/// The first code point of `s`, whose first byte is none of ASCII.
NEWSPRINT_COLD constexpr code_point first_beyond_ascii(std::string_view s) noexcept {
    const auto at = [s](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(s[i])); };
    const char32_t lead = at(0);
    if (begins_three(s.front()) && s.size() >= 3) return of_three(s.data());
    if (lead >= 0xF0 && s.size() >= 4)
        return {(lead & 7U) << 18 | (at(1) & 63U) << 12 | (at(2) & 63U) << 6 | (at(3) & 63U), 4};
    if (lead >= 0xC0 && lead < 0xE0 && s.size() >= 2) return {(lead & 31U) << 6 | (at(1) & 63U), 2};
    return {lead, 1};
}
}  // namespace detail

/// The first code point of `s`. Example: `first("가나")` gives {U+AC00, 3}.
/// Precondition: `s` is valid UTF-8. A piece of a code point (a view cut by hand) gives its first byte, so that
/// every caller moves on. Constant time.
NEWSPRINT_HOT constexpr code_point first(std::string_view s) noexcept {
    if (s.empty()) return {};
    const auto lead = static_cast<unsigned char>(s.front());
    return lead < 0x80 ? code_point{lead, 1} : detail::first_beyond_ascii(s);
}

/// `first` where code points are read one after the other: those of three bytes, as nearly all letters of East Asia
/// are, and those of ASCII without a call. Precondition: `s` is not empty.
NEWSPRINT_HOT constexpr code_point first_of_many(std::string_view s) noexcept {
    return detail::begins_three(s.front()) && s.size() >= 3 ? detail::of_three(s.data()) : first(s);
}

namespace detail {
/// The last code point of `s`, whose last byte `end` is none of ASCII.
NEWSPRINT_COLD constexpr code_point last_beyond_ascii(std::string_view s, unsigned char end) noexcept {
    const char* const behind = s.data() + s.size();
    if (s.size() >= 3 && begins_three(behind[-3])) return of_three(behind - 3);  // as most are
    std::size_t size = 1;
    while (size < s.size() && size < 4 && is_continuation(*(behind - size))) ++size;
    const code_point found = first({behind - size, size});
    return found.size == size ? found : code_point{end, 1};
}
}  // namespace detail

/// The last code point of `s`. Example: `last("가나")` gives {U+B098, 3}. Precondition and cost as for `first`.
NEWSPRINT_HOT constexpr code_point last(std::string_view s) noexcept {
    if (s.empty()) return {};
    const auto end = static_cast<unsigned char>(s.back());
    return end < 0x80 ? code_point{end, 1} : detail::last_beyond_ascii(s, end);
}

/// How many code points `s` has. Linear in `s`.
NEWSPRINT_COLD constexpr std::size_t length(std::string_view s) noexcept {
    std::size_t count = 0;
    for (char c : s) count += !is_continuation(c);
    return count;
}

/// The longest beginning of `s` of at most `bytes` bytes that cuts no code point. Constant time.
constexpr std::string_view head(std::string_view s, std::size_t bytes) noexcept {
    if (s.size() <= bytes) return s;
    while (bytes > 0 && is_continuation(s[bytes])) --bytes;
    return s.substr(0, bytes);
}

/// The longest end of `s` of at most `bytes` bytes that cuts no code point. Constant time.
constexpr std::string_view tail(std::string_view s, std::size_t bytes) noexcept {
    if (s.size() <= bytes) return s;
    std::size_t begin = s.size() - bytes;
    while (begin < s.size() && is_continuation(s[begin])) ++begin;
    return s.substr(begin);
}

}  // namespace text
}  // namespace v0
}  // namespace newsprint
