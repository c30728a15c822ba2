// The kinds of line, by the names of the contract.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {

/// What a line of an article is.
enum class block_kind : unsigned char {
    section,    ///< the page's rubric, category or breadcrumb
    headline,   ///< the article's title, its second copy too
    deck,       ///< subheadline, standfirst, summary lines above the body
    byline,     ///< who wrote or filed it, at the head or as sign-off
    publisher,  ///< the outlet's name standing alone
    timestamp,  ///< the time of publication or update
    paragraph,  ///< running text
    crosshead,  ///< a heading inside the body
    list_item,  ///< one item of a list inside the body
    caption,    ///< a photo's caption and its credit
    table,      ///< a line of a table: title, header, row, source
    speaker,    ///< a cue that names who speaks and nothing else
    related,    ///< links to other articles
    tags,       ///< keywords
    copyright,  ///< rights notice
    notice,     ///< everything else that is not the article
};

/// How many kinds there are.
inline constexpr std::size_t block_kind_count = 16;

namespace detail {
inline constexpr std::string_view kind_names[block_kind_count] = {
    "section",   "headline",  "deck",    "byline", "publisher", "timestamp", "paragraph", "crosshead",
    "list_item", "caption",   "table",   "speaker", "related",  "tags",      "copyright", "notice"};

/// Is it a kind of the body's: paragraph, crosshead, list item or speaker's cue?
constexpr bool is_body(block_kind kind) noexcept {
    return kind == block_kind::paragraph || kind == block_kind::crosshead || kind == block_kind::list_item ||
           kind == block_kind::speaker;
}
}

/// The kind's name in the contract. Example: `to_string(block_kind::list_item)` gives "list_item".
constexpr std::string_view to_string(block_kind kind) noexcept {
    return detail::kind_names[static_cast<std::size_t>(kind)];
}

/// The kind of that name, if there is one: the inverse of `to_string`.
constexpr std::optional<block_kind> kind_named(std::string_view name) noexcept {
    for (std::size_t i = 0; i < block_kind_count; ++i)
        if (detail::kind_names[i] == name) return static_cast<block_kind>(i);
    return std::nullopt;
}

}  // namespace v0
}  // namespace newsprint
