// A label, a colon and what it labels, on one line.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/text/characters.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A key and its value: views into the line.
struct key_value {
    std::string_view key, value;
    friend constexpr bool operator==(const key_value&, const key_value&) = default;
};

/// The whole of `rest` as `key : value`, marks and all. The colon is the first one outside brackets that stands neither
/// in a time ("10:30") nor in an address ("https://"), within the first `most` bytes; nothing on the two sides may be
/// empty. Examples: "매출액 : 1조2000억원", "Born: March 3rd, 1931", "商品名　　：麹"; not "시세(단위 : 원)". Constant
/// time.
struct key_value_rule {
    using value_type = key_value;
    std::size_t most = 90;

    constexpr std::optional<key_value> operator()(std::string_view& rest) const noexcept {
        const std::string_view head = text::head(rest, most);
        if (head.find(':') == head.npos && head.find("：") == head.npos) return std::nullopt;  // as most lines
        int depth = 0;
        char32_t previous = 0;
        for (std::size_t i = 0; i < head.size();) {
            const text::code_point c = text::first(head.substr(i));
            if (c.value == '\n' || c.value == '\r' || c.value == '\t') return std::nullopt;
            if (text::closer(c.value) != 0) ++depth;
            if (text::opener(c.value) != 0 && depth > 0) --depth;
            if ((c.value == ':' || c.value == 0xFF1A) && depth == 0) {
                const std::string_view behind = rest.substr(i + c.size);
                const bool clock = text::is_digit(previous) && text::is_digit(text::first(behind).value);
                if (!clock && !behind.starts_with("//")) {
                    const key_value found{text::trim(rest.substr(0, i)), text::trim(behind)};
                    if (found.key.empty() || found.value.empty()) return std::nullopt;
                    rest = rest.substr(rest.size());
                    return found;
                }
            }
            previous = c.value;
            i += c.size;
        }
        return std::nullopt;
    }
};

/// The line as `key : value`, if it is one.
constexpr std::optional<key_value> key_value_of(std::string_view line) noexcept { return key_value_rule{}(line); }

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
