// The iterator of every view: a view says in its cursor how it walks, and nothing else.
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>

namespace newsprint {
inline namespace v0 {
namespace text {

/// A forward iterator over values that are made as it goes. `Cursor` stands at one of them: `read()` makes it,
/// `next()` goes on to the one behind it, `equal(other)` tells whether two of the same range stand at one place,
/// `done()` whether none is left (of a view that ends in a sentinel). A cursor made by default is done. Costs what its
/// cursor does. The form is that of the cursors of range-v3 (`basic_iterator`).
template <class Cursor>
class cursor_iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;  // elements are values
    using value_type = decltype(std::declval<const Cursor&>().read());
    using difference_type = std::ptrdiff_t;

    cursor_iterator() = default;
    constexpr explicit cursor_iterator(Cursor at) noexcept : at_(at) {}
    constexpr value_type operator*() const noexcept { return at_.read(); }
    constexpr cursor_iterator& operator++() noexcept {
        at_.next();
        return *this;
    }
    constexpr cursor_iterator operator++(int) noexcept {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(const cursor_iterator& a, const cursor_iterator& b) noexcept {
        return a.at_.equal(b.at_);
    }
    friend constexpr bool operator==(const cursor_iterator& a, std::default_sentinel_t) noexcept {
        return a.at_.done();
    }

private:
    Cursor at_;
};

}  // namespace text
}  // namespace v0
}  // namespace newsprint
