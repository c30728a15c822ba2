// A value or the reason why there is none, for callers with and without exceptions.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string_view>
#include <utility>

#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {

/// What is wrong with a byte that keeps a text from being UTF-8 (RFC 3629).
enum class fault : unsigned char {
    truncated,           ///< a code point begins here and its bytes end too soon
    overlong,            ///< more bytes than the code point needs
    surrogate,           ///< U+D800 to U+DFFF
    stray_continuation,  ///< a continuation byte with no lead byte before it
    above_10ffff,        ///< beyond U+10FFFF
    invalid_byte,        ///< a byte that never stands in UTF-8
};

/// The fault in words. Example: `to_string(fault::overlong)` gives "overlong form".
constexpr std::string_view to_string(fault why) noexcept {
    switch (why) {
        case fault::truncated: return "truncated code point";
        case fault::overlong: return "overlong form";
        case fault::surrogate: return "surrogate";
        case fault::stray_continuation: return "stray continuation byte";
        case fault::above_10ffff: return "code point above U+10FFFF";
        case fault::invalid_byte: return "invalid byte";
    }
    return "";
}

/// Why a text was refused: the offset of its first bad byte and what is wrong there.
struct refusal {
    std::size_t offset = 0;           ///< of the first bad byte
    fault why = fault::invalid_byte;  ///< what is wrong with it
    friend constexpr bool operator==(const refusal&, const refusal&) = default;
};

#if defined(__cpp_exceptions)
/// Thrown by `parse` for a text that is not UTF-8. Example: `catch (const refused& r) { report(r.why().offset); }`.
class refused : public std::exception {
public:
    /// For this reason.
    explicit refused(refusal why) noexcept : why_(why) {}
    /// Says that the text is not UTF-8; `why()` says where.
    const char* what() const noexcept override { return "newsprint: the text is not UTF-8"; }
    /// Where and why.
    refusal why() const noexcept { return why_; }

private:
    refusal why_;
};
#endif

namespace detail {
/// Where a caller insists on a value that is not there: throws `refused`, or ends the program without exceptions.
[[noreturn]] inline void refuse(refusal why) {
#if defined(__cpp_exceptions)
    throw refused(why);
#else
    static_cast<void>(why);
    std::abort();
#endif
}
}  // namespace detail

/// A value or a refusal. Example: `if (auto r = try_parse(text)) use(*r); else report(r.error().offset);`
template <class T>
class [[nodiscard]] result {
public:
    /// A value.
    constexpr result(T value) : value_(std::move(value)) {}
    /// A refusal.
    constexpr result(refusal why) noexcept : error_(why) {}

    /// Is there a value?
    constexpr bool has_value() const noexcept { return value_.has_value(); }
    /// Is there a value? Example: `if (auto r = try_parse(text))`.
    constexpr explicit operator bool() const noexcept { return has_value(); }

    /// @{
    /// The value; throws `refused` (ends the program without exceptions) where there is none.
    constexpr T& value() & { return value_ ? *value_ : (detail::refuse(error_), *value_); }
    constexpr const T& value() const& { return value_ ? *value_ : (detail::refuse(error_), *value_); }
    constexpr T&& value() && { return value_ ? *std::move(value_) : (detail::refuse(error_), *std::move(value_)); }
    /// @}

    /// @{
    /// The value. Precondition: `has_value()`.
    constexpr T& operator*() & noexcept { return *value_; }
    constexpr const T& operator*() const& noexcept { return *value_; }
    constexpr T&& operator*() && noexcept { return *std::move(value_); }
    constexpr T* operator->() noexcept { return &*value_; }
    constexpr const T* operator->() const noexcept { return &*value_; }
    /// @}

    /// The refusal. Precondition: not `has_value()`.
    constexpr refusal error() const noexcept { return error_; }

private:
    std::optional<T> value_;
    refusal error_;
};

/// A reference to a value that somebody else keeps, or a refusal. Example: what `parser::try_parse` gives, good until
/// its next call.
template <class T>
class [[nodiscard]] result<T&> {
public:
    /// A reference to `value`, which must outlive it.
    constexpr result(T& value) noexcept : value_(&value) {}
    /// A refusal.
    constexpr result(refusal why) noexcept : error_(why) {}

    /// Is there a value?
    constexpr bool has_value() const noexcept { return value_ != nullptr; }
    /// Is there a value?
    constexpr explicit operator bool() const noexcept { return has_value(); }
    /// The value; throws `refused` (ends the program without exceptions) where there is none.
    constexpr T& value() const { return value_ ? *value_ : (detail::refuse(error_), *value_); }
    /// @{
    /// The value. Precondition: `has_value()`.
    constexpr T& operator*() const noexcept { return *value_; }
    constexpr T* operator->() const noexcept { return value_; }
    /// @}
    /// The refusal. Precondition: not `has_value()`.
    constexpr refusal error() const noexcept { return error_; }

private:
    T* value_ = nullptr;
    refusal error_;
};

}  // namespace v0
}  // namespace newsprint
