// The captions of an article, each once.
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/rules/credit.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/text/cursor_iterator.hpp>

namespace newsprint {
inline namespace v0 {

/// A photo's or figure's caption. Views into the article's text. Example: "▲ 새 단장을 마친 도서관 전경. 예시군 제공"
/// gives text "새 단장을 마친 도서관 전경.", credit "예시군".
struct caption {
    std::string_view text;                   ///< without the credit; empty where only the credit is printed
    std::optional<std::string_view> credit;  ///< who is credited, without the words and signs around it
    std::size_t occurrences = 1;             ///< how often the page prints it
    friend constexpr bool operator==(const caption&, const caption&) = default;
};

namespace detail {

/// "| 공장 전경 |": a caption that was the one cell of a table, without the bars.
constexpr std::string_view out_of_cell(std::string_view s) noexcept {
    if (!s.starts_with("| ")) return s;
    s.remove_prefix(2);
    if (s.ends_with('|')) s.remove_suffix(1);
    return text::trim(s);
}

/// "[시상식에 선 배우.", of a caption in brackets whose credit was cut with the closing one: without the opening one.
constexpr std::string_view without_lone_opener(std::string_view s) noexcept {
    const text::code_point open = text::first(s);
    const char32_t close = text::closer(open.value);
    if (close == 0 || text::is_opening_quote(open.value)) return s;
    for (std::string_view rest = s; !rest.empty();)
        if (text::take_one(rest) == close) return s;
    return text::trim_front(s.substr(open.size));
}

/// The caption whose first copy is `r`. Of its copies the one is shown whose credit is in proper form.
constexpr caption caption_of(outline_ref o, const record& r) noexcept {
    const record& shown = *(&r + r.shown);
    const std::string_view printed = rules::without_mark(rules::printed_once(out_of_cell(o.text_of(shown))));
    if (shown.bare != 0) {
        const std::string_view whole = o.text_of(shown);
        const std::string_view text = rules::without_mark(whole.substr(0, shown.bare));
        return {text, rules::credited_name(*o.words, whole.substr(shown.bare)), r.copies};
    }
    const rules::credited parts = rules::split_credit(*o.words, printed);
    if (parts.text.empty() && !parts.credit) return {printed, std::nullopt, r.copies};
    const std::string_view text = rules::without_mark(parts.text);  // "큰사진보기 ▲아버지가 …"
    return {parts.credit ? without_lone_opener(text) : text, parts.credit, r.copies};
}

}  // namespace detail

/// Each distinct caption once, in the order of their first copies. A forward range of `caption`; borrows article and
/// text.
class captions_view {
    /// @cond
    class cursor {
    public:
        cursor() = default;
        constexpr cursor(outline_ref outline, const record* at) noexcept : outline_(outline), at_(at) { skip(); }
        constexpr caption read() const noexcept { return detail::caption_of(outline_, *at_); }
        constexpr void next() noexcept {
            ++at_;
            skip();
        }
        constexpr bool equal(const cursor& b) const noexcept { return at_ == b.at_; }
        constexpr bool done() const noexcept { return at_ == outline_.last; }

    private:
        constexpr void skip() noexcept {
            while (at_ != outline_.last && (at_->kind != block_kind::caption || !at_->listed)) ++at_;
        }
        outline_ref outline_;
        const record* at_ = nullptr;
    };
    /// @endcond

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    captions_view() = default;
    constexpr explicit captions_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(outline_, outline_.first)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }
    constexpr bool empty() const noexcept { return begin() == end(); }

private:
    outline_ref outline_;
};

}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::captions_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::captions_view> = true;
