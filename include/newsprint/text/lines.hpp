// A text cut into lines: LF, CRLF and CR end one.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include <newsprint/text/cursor_iterator.hpp>
#include <newsprint/text/eight_bytes.hpp>
#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {
namespace text {

/// Where the first LF or CR of `s` stands, or behind it. Linear in what stands before.
constexpr std::size_t line_end(std::string_view s) noexcept {
    constexpr std::uint64_t lf = '\n' * each_byte, cr = '\r' * each_byte;
    constexpr std::size_t step = sizeof(std::uint64_t);
    std::size_t at = 0;
    for (; at + step <= s.size(); at += step) {
        const std::uint64_t bytes = eight_bytes(s.data() + at),
                            ends = first_zero_byte(bytes ^ lf) | first_zero_byte(bytes ^ cr);
        if (ends != 0) return at + static_cast<std::size_t>(std::countr_zero(ends)) / 8;
    }
    while (at < s.size() && s[at] != '\n' && s[at] != '\r') ++at;
    return at;
}

/// Takes the first line, its end included, off the front of `rest`.
/// Example: "가\r\n나" gives "가\r\n" and leaves "나". Linear in the line. `has_cr` false (no CR anywhere in the text)
/// lets the library's search do it; with both ends about, two searches could each run to the end of the text for every
/// line.
constexpr std::string_view take_line(std::string_view& rest, bool has_cr = true) noexcept {
    std::size_t size = 0;
    if (!has_cr) {
        size = rest.find('\n');
        size = size == std::string_view::npos ? rest.size() : size + 1;
    } else {
        size = line_end(rest);
        if (size < rest.size())
            size += rest[size] == '\r' && size + 1 < rest.size() && rest[size + 1] == '\n' ? 2U : 1U;
    }
    const std::string_view line = rest.substr(0, size);
    rest.remove_prefix(size);
    return line;
}

/// The line without its end. Example: "가\r\n" gives "가".
constexpr std::string_view without_end(std::string_view line) noexcept {
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// The lines of a text, their ends included, so that they tile it: no byte is in none, none in two.
/// Example: "가\n\n나" gives "가\n", "\n", "나". Borrows the text.
class lines_view {
    class cursor {
    public:
        cursor() = default;
        constexpr explicit cursor(std::string_view rest) noexcept : rest_(rest), line_(take_line(rest_)) {}
        constexpr std::string_view read() const noexcept { return line_; }
        constexpr void next() noexcept { line_ = take_line(rest_); }
        constexpr bool equal(const cursor& b) const noexcept {
            return line_.data() == b.line_.data() && line_.size() == b.line_.size();
        }
        constexpr bool done() const noexcept { return line_.empty(); }

    private:
        std::string_view rest_, line_;
    };

public:
    using iterator = cursor_iterator<cursor>;  ///< forward; its elements are values

    lines_view() = default;
    constexpr explicit lines_view(std::string_view text) noexcept : text_(text) {}
    template <class T, class A>
    explicit lines_view(const std::basic_string<char, T, A>&&) = delete;  // dangles
    constexpr iterator begin() const noexcept { return iterator(cursor(text_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    std::string_view text_;
};

}  // namespace text
}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::text::lines_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::text::lines_view> = true;
