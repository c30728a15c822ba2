// The article's title.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/rules/site_name.hpp>
#include <newsprint/view/masthead.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// Is `tail` the name of the site, as the article itself shows: it is the publisher, a line of the outlet or of rights
/// names it, or a copy of the headline does without it? An outlet that the vocabulary knows is one anyway.
constexpr bool is_site(outline_ref o, std::string_view title, std::string_view tail) noexcept {
    if (rules::is_outlet(*o.words, tail)) return true;
    constexpr std::size_t shortest = 3;
    if (tail.size() < shortest) return publisher_of(o) == tail;
    bool elsewhere = false;  // the publisher's name is
    for (const record& r : o) {
        const std::string_view line = o.text_of(r);
        if (r.kind == block_kind::headline && line == title) return true;
        const bool of_outlet = r.kind == block_kind::publisher || r.kind == block_kind::copyright;
        if (of_outlet && rules::names_site(line, tail)) return true;
        elsewhere = elsewhere || (r.kind != block_kind::headline && line.find(tail) != line.npos);
    }
    return elsewhere && publisher_of(o) == tail;
}

}  // namespace detail

/// The first headline, without its mark and a site's name behind it. Example: "… 생태 통로 | The Independent" loses the
/// name where the page prints the headline without it too. Linear in the outline.
constexpr std::optional<std::string_view> headline_of(outline_ref o) noexcept {
    for (const record& r : o) {
        if (r.kind != block_kind::headline) continue;
        const std::string_view line = rules::without_mark(o.text_of(r), false);
        return rules::without_site_name(*o.words, line, [o](std::string_view title, std::string_view tail) noexcept {
            return detail::is_site(o, title, tail);
        });
    }
    return std::nullopt;
}

}  // namespace v0
}  // namespace newsprint
