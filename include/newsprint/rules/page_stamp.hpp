// The date that a store of pages puts before a page's text.
#pragma once

#include <string_view>

#include <newsprint/grammar/figures.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// Takes the stamp off the front of a page's first line, where more stands behind it. Examples: "date 2025-06-19 뉴스"
/// gives "date 2025-06-19" and leaves "뉴스"; "date 2019-07 【i-CABLE】". A stamp alone is left: it is the line's
/// content. Constant time.
constexpr std::string_view take_page_stamp(std::string_view& rest) noexcept {
    constexpr std::string_view label = "date ";
    if (!rest.starts_with(label)) return {};
    std::string_view s = rest.substr(label.size());
    if (!grammar::figures{4, 4}(s)) return {};
    for (int parts = 0; parts < 2 && s.starts_with('-'); ++parts) {
        s.remove_prefix(1);
        if (!grammar::figures{2, 2}(s)) return {};
    }
    const std::string_view stamp = text::before(rest, s);
    if (!s.starts_with(' ')) return {};
    rest = text::trim_front(s);
    return stamp;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
