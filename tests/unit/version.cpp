#include <newsprint/version.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <type_traits>

#include <newsprint.hpp>

// The inline namespace is named for the major version.
#define NAMED_FOR(major) newsprint::v##major
#define NAMESPACE_OF(major) NAMED_FOR(major)
static_assert(std::is_same_v<newsprint::article, NAMESPACE_OF(NEWSPRINT_VERSION_MAJOR)::article>);
static_assert(std::is_same_v<newsprint::document, NAMESPACE_OF(NEWSPRINT_VERSION_MAJOR)::document>);

TEST_CASE("the version in figures is the version in words") {
    CHECK(std::string_view(NEWSPRINT_VERSION) == std::to_string(NEWSPRINT_VERSION_MAJOR) + '.' +
                                                     std::to_string(NEWSPRINT_VERSION_MINOR) + '.' +
                                                     std::to_string(NEWSPRINT_VERSION_PATCH));
}
