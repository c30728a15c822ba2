#include <newsprint/text/cursor_iterator.hpp>

#include <doctest/doctest.h>

#include <iterator>

namespace {

/// Counts down to 1.
class countdown {
public:
    countdown() = default;
    constexpr explicit countdown(int from) noexcept : left_(from) {}
    constexpr int read() const noexcept { return left_; }
    constexpr void next() noexcept { --left_; }
    constexpr bool equal(const countdown& b) const noexcept { return left_ == b.left_; }
    constexpr bool done() const noexcept { return left_ == 0; }

private:
    int left_ = 0;
};

using iterator = newsprint::text::cursor_iterator<countdown>;
static_assert(std::forward_iterator<iterator> && std::sentinel_for<std::default_sentinel_t, iterator>);
static_assert(std::is_same_v<std::iter_value_t<iterator>, int>);
static_assert(std::is_same_v<std::iterator_traits<iterator>::iterator_category, std::input_iterator_tag>);

constexpr int sum(iterator it) {
    int all = 0;
    for (; it != std::default_sentinel; ++it) all = 10 * all + *it;
    return all;
}
static_assert(sum(iterator(countdown(3))) == 321);

}  // namespace

TEST_CASE("cursor_iterator: walks as its cursor does, any number of times") {
    const iterator first(countdown(3));
    CHECK(sum(first) == 321);
    CHECK(sum(first) == 321);
    CHECK(iterator() == std::default_sentinel);
}

TEST_CASE("cursor_iterator: postfix gives where it was") {
    iterator it(countdown(2));
    const iterator first = it;
    CHECK(*it++ == 2);
    CHECK(it != first);
    CHECK(*it == 1);
    CHECK(++it == std::default_sentinel);
}
