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
        std::string_view s = rest;
        int value = 0, count = 0;
        for (; count <= most && !s.empty(); ++count) {
            text::code_point c{static_cast<unsigned char>(s.front()), 1};
            if (s.front() == '\xEF') c = text::first(s);  // as those of full width begin
            if (!text::is_digit(c.value)) break;
            value = value * 10 + text::digit_value(c.value);
            s.remove_prefix(c.size);
        }
        if (count < least || count > most) return std::nullopt;
        rest = s;
        return value;
    }
};
static_assert(rule<figures>);

}  // namespace grammar
}  // namespace v0
}  // namespace newsprint
