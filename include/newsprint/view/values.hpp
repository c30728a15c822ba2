// Values that an article's blocks of one sort hold, one after the other.
#pragma once

#include <iterator>
#include <string_view>

#include <newsprint/block/record.hpp>

namespace newsprint {
inline namespace v0 {

/// A value alone, as a range: none where it is empty.
class one_value {
public:
    class iterator {
    public:
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;  // elements are values
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        iterator() = default;
        constexpr explicit iterator(std::string_view value) noexcept : value_(value) {}
        constexpr std::string_view operator*() const noexcept { return value_; }
        constexpr iterator& operator++() noexcept {
            value_ = {};
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            auto old = *this;
            ++*this;
            return old;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.value_.size() == b.value_.size();
        }
        friend constexpr bool operator==(const iterator& a, std::default_sentinel_t) noexcept {
            return a.value_.empty();
        }

    private:
        std::string_view value_;
    };

    one_value() = default;
    /// This value; none where it is empty.
    constexpr explicit one_value(std::string_view value) noexcept : value_(value) {}
    constexpr iterator begin() const noexcept { return iterator(value_); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    std::string_view value_;
};

/// The values of all blocks, as `Source::of(outline, record)` gives them: a range of views into the text, empty for a
/// block that holds none. Borrows outline and text.
template <class Source>
class values_view {
    using inner = decltype(Source::of(outline_ref{}, record{}));

public:
    class iterator {
    public:
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;  // elements are values
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        iterator() = default;
        constexpr explicit iterator(outline_ref outline) noexcept : outline_(outline), at_(outline.first) { find(); }
        constexpr std::string_view operator*() const noexcept { return *value_; }
        constexpr iterator& operator++() noexcept {
            if (++value_ == std::default_sentinel) {
                ++at_;
                find();
            }
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            auto old = *this;
            ++*this;
            return old;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.at_ == b.at_ && a.value_ == b.value_;
        }
        friend constexpr bool operator==(const iterator& a, std::default_sentinel_t) noexcept {
            return a.at_ == a.outline_.last;
        }

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

    values_view() = default;
    constexpr explicit values_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(outline_); }
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
