// The running text of an article: paragraphs, crossheads, list items and the cues of a script.
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/block/told.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/text/cursor_iterator.hpp>

namespace newsprint {
inline namespace v0 {

/// A paragraph, crosshead, list item or speaker's cue. `text` is a view into the article's text.
struct body_item {
    block_kind kind = block_kind::paragraph;  ///< paragraph, crosshead, list_item or speaker
    std::string_view text;  ///< without what is reported elsewhere; it may hold line breaks (see `folded`)
    friend constexpr bool operator==(const body_item&, const body_item&) = default;
};

namespace detail {

constexpr body_item body_item_of(outline_ref o, const record& r) noexcept {
    const std::string_view s = o.text_of(r);
    switch (r.kind) {
        case block_kind::paragraph:
        case block_kind::list_item: {
            const std::string_view told = told_by(o, r);
            return {r.kind, told.empty() ? s : told};
        }
        case block_kind::crosshead: return {r.kind, rules::without_mark(s)};
        default: return {r.kind, s};
    }
}

/// Walks over the body's blocks; a body printed twice is walked once.
class body_cursor {
public:
    body_cursor() = default;
    constexpr explicit body_cursor(outline_ref outline, bool paragraphs_only = false) noexcept
        : outline_(outline), at_(outline.first), paragraphs_only_(paragraphs_only) {
        skip();
    }
    constexpr body_item read() const noexcept { return body_item_of(outline_, *at_); }
    constexpr void next() noexcept {
        ++at_;
        skip();
    }
    constexpr bool equal(const body_cursor& b) const noexcept { return at_ == b.at_; }
    constexpr bool done() const noexcept { return at_ == outline_.last; }

private:
    constexpr void skip() noexcept {
        while (at_ != outline_.last && !(at_->listed && wants(at_->kind))) ++at_;
    }
    constexpr bool wants(block_kind kind) const noexcept {
        return paragraphs_only_ ? kind == block_kind::paragraph : is_body(kind);
    }

    outline_ref outline_;
    const record* at_ = nullptr;
    bool paragraphs_only_ = false;
};

/// The same over paragraphs alone, of which it gives the texts.
class paragraph_cursor : public body_cursor {
public:
    paragraph_cursor() = default;
    constexpr explicit paragraph_cursor(outline_ref outline) noexcept : body_cursor(outline, true) {}
    constexpr std::string_view read() const noexcept { return body_cursor::read().text; }
};

}  // namespace detail

/// The body in order. What stands at an item's ends and is reported elsewhere (dateline, cross-reference, sign-off) is
/// cut. A forward range of `body_item`; borrows article and text. A step is constant time but for the blocks it passes.
/// Example: "[청주=한빛경제] 한빛전자가 … 밝혔다. 관련기사 5면" gives a paragraph "한빛전자가 … 밝혔다.".
class body_view {
public:
    using iterator = text::cursor_iterator<detail::body_cursor>;  ///< forward; its elements are values

    body_view() = default;
    constexpr explicit body_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(detail::body_cursor(outline_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }
    constexpr bool empty() const noexcept { return begin() == end(); }

private:
    outline_ref outline_;
};

/// The texts of the body's paragraphs alone. A forward range of `std::string_view`; borrows article and text.
class paragraphs_view {
public:
    using iterator = text::cursor_iterator<detail::paragraph_cursor>;  ///< forward; its elements are values

    paragraphs_view() = default;
    constexpr explicit paragraphs_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(detail::paragraph_cursor(outline_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }
    constexpr bool empty() const noexcept { return begin() == end(); }

private:
    outline_ref outline_;
};

}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::body_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::body_view> = true;
template <>
inline constexpr bool std::ranges::enable_view<newsprint::paragraphs_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::paragraphs_view> = true;
