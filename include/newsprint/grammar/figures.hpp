// A number written in figures.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint/text/characters.hpp>
#include <newsprint/text/inlining.hpp>

namespace newsprint {
inline namespace v0 {
namespace grammar {

/// A number of `least` to `most` figures, half or full width, that no further figure follows.
/// Example: `figures{1, 2}` on "７月" gives 7 and leaves "月"; on "123" it gives nothing. Constant time.
struct figures {
    using value_type = int;
    int least = 1;
    int most = 9;

    constexpr std::optional<int> operator()(std::string_view& rest) const noexcept {
        std::size_t size = 0;
        int value = 0;
        for (; size < rest.size() && text::is_ascii_digit(static_cast<unsigned char>(rest[size])); ++size) {
            if (static_cast<int>(size) == most) return std::nullopt;
            value = value * 10 + (rest[size] - '0');
        }
        if (size < rest.size() && rest[size] == '\xEF') return of_any_width(rest);  // as those of full width begin
        if (static_cast<int>(size) < least) return std::nullopt;
        rest.remove_prefix(size);
        return value;
    }

private:
    NEWSPRINT_COLD constexpr std::optional<int> of_any_width(std::string_view& rest) const noexcept {
        std::string_view s = rest;
        int value = 0, count = 0;
        for (text::code_point c = text::first(s); text::is_digit(c.value); c = text::first(s), ++count) {
            if (count == most) return std::nullopt;
            value = value * 10 + text::digit_value(c.value);
            s.remove_prefix(c.size);
        }
        if (count < least) return std::nullopt;
        rest = s;
        return value;
    }
};

}  // namespace grammar
}  // namespace v0
}  // namespace newsprint
