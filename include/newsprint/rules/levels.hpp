// The levels of a rubric or breadcrumb.
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include <newsprint/text/characters.hpp>
#include <newsprint/text/cursor_iterator.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// The levels of a section line, parted at `>`, `›`, `|` and at `/` with spaces around it; empty ones are left out.
/// Examples: "홈 > 경제 > 금융" gives "홈", "경제", "금융"; "정치/행정" and "IT 컴퓨팅" stay whole. Borrows the line;
/// one pass.
class levels_view {
    class cursor {
    public:
        cursor() = default;
        constexpr explicit cursor(std::string_view line) noexcept : rest_(line) { next(); }
        constexpr std::string_view read() const noexcept { return level_; }
        constexpr void next() noexcept {
            level_ = {};
            while (level_.empty() && !rest_.empty()) {
                std::size_t size = 0, sign = 0;
                while (size < rest_.size() && (sign = sign_size(rest_.substr(size))) == 0)
                    size += text::first(rest_.substr(size)).size;
                level_ = text::trim(rest_.substr(0, size));
                rest_.remove_prefix(size + sign);
            }
        }
        constexpr bool equal(const cursor& b) const noexcept {
            return level_.data() == b.level_.data() && level_.size() == b.level_.size();
        }
        constexpr bool done() const noexcept { return level_.empty(); }

    private:
        static constexpr std::size_t sign_size(std::string_view s) noexcept {
            const text::code_point c = text::first(s);
            const bool sign =
                c.value == '>' || c.value == '|' || c.value == 0x203A || c.value == 0xFF1E || c.value == 0xFF5C;
            if (sign) return c.size;
            return s.starts_with(" / ") ? 3 : 0;
        }

        std::string_view rest_, level_;
    };

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    levels_view() = default;
    constexpr explicit levels_view(std::string_view line) noexcept : line_(line) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(line_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    std::string_view line_;
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::rules::levels_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::rules::levels_view> = true;
