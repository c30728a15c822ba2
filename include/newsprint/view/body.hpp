// The running text of an article: paragraphs, crossheads, list items and the cues of a script.
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/rules/credit.hpp>
#include <newsprint/rules/cross_reference.hpp>
#include <newsprint/rules/dateline.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/rules/sign_off.hpp>

namespace newsprint {
inline namespace v0 {

/// A paragraph, crosshead, list item or speaker's cue. `text` is a view into the article's text.
struct body_item {
    block_kind kind = block_kind::paragraph;  ///< paragraph, crosshead, list_item or speaker
    std::string_view text;                    ///< without what is reported elsewhere; it may hold line breaks (see `folded`)
    friend constexpr bool operator==(const body_item&, const body_item&) = default;
};

namespace detail {

constexpr bool is_body(block_kind kind) noexcept {
    return kind == block_kind::paragraph || kind == block_kind::crosshead || kind == block_kind::list_item ||
           kind == block_kind::speaker;
}

/// The paragraph that opens with the article's dateline, and what it says behind it. No record: none does.
struct dated_paragraph {
    const record* where = nullptr;
    std::string_view told;

    dated_paragraph() = default;
    /// Looks at the first paragraphs: an editor's note may stand before it. Constant time but for what stands before
    /// the body.
    constexpr explicit dated_paragraph(outline_ref o) noexcept {
        constexpr int first_few = 3;
        int seen = 0;
        for (const record& r : o) {
            if (r.kind != block_kind::paragraph || !r.listed) continue;
            told = o.text_of(r);
            if (rules::take_dateline(*o.words, told) && !told.empty()) {
                where = &r;
                break;
            }
            if (++seen == first_few) break;
        }
    }
};

/// What ends a paragraph or list item and is reported elsewhere, in the order of reading: a cross-reference, a sign-off, a
/// dateline (of a notice), a photo's credit.
NEWSPRINT_COLD constexpr std::string_view trailer(const vocabulary& v, std::string_view s, block_kind kind) noexcept {
    if (const auto found = rules::cross_reference_at_end(v, s); !found.empty()) return found;
    const bool sentence = text::is_sentence_end(text::last(s).value);  // no bracket then, and no credit
    const std::string_view bracket = sentence ? std::string_view{} : grammar::bracketed_at_end(s);
    if (bracket.empty()) {
        if (const auto found = sentence ? std::string_view{} : rules::photo_credit_at_end(v, s); !found.empty()) return found;
    } else {
        std::string_view inside = grammar::unbracketed(bracket);
        if (rules::is_photo_credit(v, inside)) return bracket;
        if (rules::credits::take_signed_label(v, inside))
            return {};  // a figure's source, "(자료=통계청)", is part of the text
    }
    if (const auto found = rules::sign_off_at_end(v, s); !found.empty()) {
        // an item's "(상세)" is part of it where no sentence ends before
        const std::string_view left = text::trim_back(text::before(s, found));
        if (kind == block_kind::paragraph || text::is_sentence_end(text::last(left).value)) return found;
    }
    if (bracket.empty()) return {};
    std::string_view rest = bracket;
    return rules::take_dateline(v, rest) && rest.empty() ? bracket : std::string_view{};
}

constexpr std::string_view without_trailers(const vocabulary& v, std::string_view s, block_kind kind) noexcept {
    constexpr int most_trailers = 4;
    const std::string_view whole = s;
    for (int i = 0; i < most_trailers; ++i) {
        const std::string_view found = trailer(v, s, kind);
        if (found.empty()) break;
        s = text::trim_back(text::before(s, found));
    }
    return s.empty() ? whole : s;
}

constexpr body_item body_item_of(outline_ref o, const record& r, const dated_paragraph& dated) noexcept {
    const std::string_view s = o.text_of(r);
    switch (r.kind) {
        case block_kind::paragraph:
            return {r.kind, without_trailers(*o.words, &r == dated.where ? dated.told : s, r.kind)};
        case block_kind::list_item: return {r.kind, without_trailers(*o.words, rules::without_mark(s), r.kind)};
        case block_kind::crosshead: return {r.kind, rules::without_mark(s)};
        default: return {r.kind, s};
    }
}

/// Walks over the body's blocks; a body printed twice is walked once.
class body_cursor {
public:
    body_cursor() = default;
    constexpr body_cursor(outline_ref outline, bool paragraphs_only) noexcept
        : outline_(outline), at_(outline.first), dated_(outline), paragraphs_only_(paragraphs_only) {
        skip();
    }
    constexpr body_item item() const noexcept { return body_item_of(outline_, *at_, dated_); }
    constexpr void advance() noexcept {
        ++at_;
        skip();
    }
    constexpr bool done() const noexcept { return at_ == outline_.last; }
    friend constexpr bool operator==(const body_cursor& a, const body_cursor& b) noexcept { return a.at_ == b.at_; }

private:
    constexpr void skip() noexcept {
        while (at_ != outline_.last && !(at_->listed && (paragraphs_only_ ? at_->kind == block_kind::paragraph : is_body(at_->kind)))) ++at_;
    }
    outline_ref outline_;
    const record* at_ = nullptr;
    dated_paragraph dated_;
    bool paragraphs_only_ = false;
};

}  // namespace detail

/// The body in order. What stands at an item's ends and is reported elsewhere (dateline, cross-reference, sign-off) is cut.
/// A forward range of `body_item`; borrows article and text. Example: "[청주=한빛경제] 한빛전자가 … 밝혔다. 관련기사 5면" gives a
/// paragraph "한빛전자가 … 밝혔다.". Each step looks at the item's ends.
class body_view {
public:
    class iterator {
    public:
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;  // elements are values
        using value_type = body_item;
        using difference_type = std::ptrdiff_t;

        iterator() = default;
        constexpr explicit iterator(detail::body_cursor at) noexcept : at_(at) {}
        constexpr body_item operator*() const noexcept { return at_.item(); }
        constexpr iterator& operator++() noexcept {
            at_.advance();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            auto old = *this;
            ++*this;
            return old;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }
        friend constexpr bool operator==(const iterator& a, std::default_sentinel_t) noexcept { return a.at_.done(); }

    private:
        detail::body_cursor at_;
    };

    body_view() = default;
    constexpr explicit body_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(detail::body_cursor(outline_, false)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }
    constexpr bool empty() const noexcept { return begin() == end(); }

private:
    outline_ref outline_;
};

/// The texts of the body's paragraphs alone. A forward range of `std::string_view`; borrows article and text.
class paragraphs_view {
public:
    class iterator {
    public:
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        iterator() = default;
        constexpr explicit iterator(detail::body_cursor at) noexcept : at_(at) {}
        constexpr std::string_view operator*() const noexcept { return at_.item().text; }
        constexpr iterator& operator++() noexcept {
            at_.advance();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            auto old = *this;
            ++*this;
            return old;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }
        friend constexpr bool operator==(const iterator& a, std::default_sentinel_t) noexcept { return a.at_.done(); }

    private:
        detail::body_cursor at_;
    };

    paragraphs_view() = default;
    constexpr explicit paragraphs_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(detail::body_cursor(outline_, true)); }
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
