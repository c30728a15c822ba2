// Values that an article's blocks of one sort hold, one after the other.
#pragma once

#include <iterator>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/text/cursor_iterator.hpp>

namespace newsprint {
inline namespace v0 {

/// A value alone, as a range: none where it is empty.
class one_value {
    /// @cond
    class cursor {
    public:
        cursor() = default;
        constexpr explicit cursor(std::string_view value) noexcept : value_(value) {}
        constexpr std::string_view read() const noexcept { return value_; }
        constexpr void next() noexcept {
            value_ = {};
        }
        constexpr bool equal(const cursor& b) const noexcept { return value_.size() == b.value_.size(); }
        constexpr bool done() const noexcept { return value_.empty(); }

    private:
        std::string_view value_;
    };
    /// @endcond

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    one_value() = default;
    /// This value; none where it is empty.
    constexpr explicit one_value(std::string_view value) noexcept : value_(value) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(value_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    std::string_view value_;
};

/// The values of all blocks, as `Source::of(outline, record)` gives them: a range of views into the text, empty for a
/// block that holds none. Borrows outline and text.
template <class Source>
class values_view {
    using inner = decltype(Source::of(outline_ref{}, record{}));

    /// @cond
    class cursor {
    public:
        cursor() = default;
        constexpr explicit cursor(outline_ref outline) noexcept : outline_(outline), at_(outline.first) { find(); }
        constexpr std::string_view read() const noexcept { return *value_; }
        constexpr void next() noexcept {
            if (++value_ == std::default_sentinel) {
                ++at_;
                find();
            }
        }
        constexpr bool equal(const cursor& b) const noexcept { return at_ == b.at_ && value_ == b.value_; }
        constexpr bool done() const noexcept { return at_ == outline_.last; }

    private:
        constexpr void find() noexcept {
            for (; at_ != outline_.last; ++at_) {
                value_ = Source::of(outline_, *at_).begin();
                if (value_ != std::default_sentinel) return;
            }
            value_ = {};
        }

        outline_ref outline_;
        const record* at_ = nullptr;
        typename inner::iterator value_;
    };
    /// @endcond

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    values_view() = default;
    constexpr explicit values_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(outline_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }
    constexpr bool empty() const noexcept { return begin() == end(); }

private:
    outline_ref outline_;
};

}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::one_value> = true;
template <class Source>
inline constexpr bool std::ranges::enable_view<newsprint::values_view<Source>> = true;
template <class Source>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::values_view<Source>> = true;
