// What a rule is: something that takes what it recognises off the front of a text.
#pragma once

#include <concepts>
#include <optional>
#include <string_view>

#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {
namespace grammar {

/// A rule is called with the rest of a text. A match gives a value and takes its bytes off the front of `rest`; no
/// match gives nothing and leaves `rest` exactly where it was.
template <class R>
concept rule = std::copyable<R> && requires(const R r, std::string_view& rest) {
    typename R::value_type;
    { r(rest) } -> std::same_as<std::optional<typename R::value_type>>;
};

}  // namespace grammar
}  // namespace v0
}  // namespace newsprint
