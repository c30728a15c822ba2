// A few values in place, for what a line or an article has only a few of.
#pragma once

#include <array>
#include <cstddef>

#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// Up to `N` values, in the order they came. What does not fit is left out. Does not allocate.
template <class T, std::size_t N>
class few {
public:
    constexpr const T* begin() const noexcept { return items_.data(); }
    constexpr const T* end() const noexcept { return items_.data() + size_; }
    constexpr T* begin() noexcept { return items_.data(); }
    constexpr T* end() noexcept { return items_.data() + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr bool full() const noexcept { return size_ == N; }

    /// Precondition: `i < size()`.
    constexpr const T& operator[](std::size_t i) const noexcept { return items_[i]; }
    constexpr T& operator[](std::size_t i) noexcept { return items_[i]; }

    constexpr void push(const T& value) noexcept {
        if (!full()) items_[size_++] = value;
    }
    /// Keeps the first `size` values.
    constexpr void cut(std::size_t size) noexcept {
        if (size < size_) size_ = size;
    }

private:
    std::array<T, N> items_{};
    std::size_t size_ = 0;
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
