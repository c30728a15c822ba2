// A text in brackets.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/text/characters.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace grammar {

/// A bracket pair at the front with what stands between; brackets of the same shape may nest.
/// Example: "[서울=뉴시스] 홍" gives "서울=뉴시스" and leaves " 홍". `most` bounds the bytes between, so that a text of
/// openers without closers costs no more than its length times a constant.
struct bracketed {
    using value_type = std::string_view;
    std::size_t most = 120;

    constexpr std::optional<std::string_view> operator()(std::string_view& rest) const noexcept {
        const text::code_point open = text::first(rest);
        const char32_t close = text::closer(open.value);
        if (close == 0) return std::nullopt;
        std::string_view s = text::head(rest.substr(open.size), most + 4);
        const char* const begin = s.data();
        for (int depth = 1; !s.empty();) {
            if (text::begins_with_wide_letter(s)) {
                s.remove_prefix(3);
                continue;
            }
            const text::code_point c = text::first(s);
            if (c.value == open.value) ++depth;
            if (c.value == close && --depth == 0) {
                const auto size = static_cast<std::size_t>(s.data() - begin);
                const std::string_view inside = rest.substr(open.size, size);
                rest.remove_prefix(open.size + size + c.size);
                return inside;
            }
            s.remove_prefix(c.size);
        }
        return std::nullopt;
    }
};

/// The bracket pair that ends `s`, brackets included, or an empty view. Example: "모습. (사진=뉴시스)" gives
/// "(사진=뉴시스)". At most `most` bytes are looked at.
constexpr std::string_view bracketed_at_end(std::string_view s, std::size_t most = 120) noexcept {
    const text::code_point close = text::last(s);
    const char32_t open = text::opener(close.value);
    if (open == 0) return {};
    std::string_view rest = s.substr(0, s.size() - close.size);
    for (int depth = 1; !rest.empty() && s.size() - rest.size() <= most;) {
        if (text::ends_with_wide_letter(rest)) {
            rest.remove_suffix(3);
            continue;
        }
        const text::code_point c = text::last(rest);
        rest.remove_suffix(c.size);
        if (c.value == close.value) ++depth;
        if (c.value == open && --depth == 0) return s.substr(rest.size());
    }
    return {};
}

/// `s` without the bracket pair that encloses all of it. Example: "[사진=뉴시스]" gives "사진=뉴시스"; "(가) 나" stays.
constexpr std::string_view unbracketed(std::string_view s) noexcept {
    std::string_view rest = s;
    const auto inside = bracketed{s.size()}(rest);
    return inside && rest.empty() ? text::trim(*inside) : s;
}

}  // namespace grammar
}  // namespace v0
}  // namespace newsprint
