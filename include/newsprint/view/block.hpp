// The blocks of an article: its lines by kind, in order, nothing left out.
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/text/cursor_iterator.hpp>

namespace newsprint {
inline namespace v0 {

/// A run of lines of one kind that belong together. Example: the second block of "제목\n\n홍길동 기자\n" is a byline at
/// byte 8 on line 3, and `whole.substr(b.offset, b.text.size())` is its text.
struct block {
    block_kind kind = block_kind::notice;  ///< what its lines are
    std::string_view text;   ///< white space at its ends left out
    std::size_t offset = 0;  ///< of `text` in the article, in bytes
    std::size_t line = 0;    ///< the number of its first line, from 1
};

/// All blocks in order. They never overlap, and every byte outside them is white space. A forward range of `block`;
/// borrows article and text. Each step takes constant time.
class blocks_view {
    /// @cond
    class cursor {
    public:
        cursor() = default;
        constexpr cursor(const record* at, std::string_view text) noexcept : at_(at), text_(text) {}
        constexpr block read() const noexcept {
            return {at_->kind, at_->text(text_), at_->begin, static_cast<std::size_t>(at_->line)};
        }
        constexpr void next() noexcept { ++at_; }
        constexpr bool equal(const cursor& b) const noexcept { return at_ == b.at_; }

    private:
        const record* at_ = nullptr;
        std::string_view text_;
    };
    /// @endcond

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    blocks_view() = default;
    constexpr explicit blocks_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(outline_.first, outline_.text)); }
    constexpr iterator end() const noexcept { return iterator(cursor(outline_.last, outline_.text)); }
    constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(outline_.last - outline_.first); }
    constexpr bool empty() const noexcept { return outline_.first == outline_.last; }

private:
    outline_ref outline_;
};

}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::blocks_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::blocks_view> = true;
