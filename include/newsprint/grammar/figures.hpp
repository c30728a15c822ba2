// A number written in figures.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint/grammar/rule.hpp>
#include <newsprint/text/characters.hpp>

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
        int value = 0, count = 0;
        for (; count <= most && size < rest.size(); ++count) {
            const auto figure = static_cast<unsigned>(static_cast<unsigned char>(rest[size])) - '0';
            if (figure < 10) {
                value = value * 10 + static_cast<int>(figure);
                ++size;
                continue;
            }
            if (rest[size] != '\xEF') break;  // as those of full width begin
            const text::code_point c = text::first(rest.substr(size));
            if (!text::is_digit(c.value)) break;
            value = value * 10 + text::digit_value(c.value);
            size += c.size;
        }
        if (count < least || count > most) return std::nullopt;
        rest.remove_prefix(size);
        return value;
    }
};
static_assert(rule<figures>);

}  // namespace grammar
}  // namespace v0
}  // namespace newsprint
