// The version of newsprint, by semantic versioning; CMake reads it from here.
#pragma once

#define NEWSPRINT_VERSION_MAJOR 0
#define NEWSPRINT_VERSION_MINOR 1
#define NEWSPRINT_VERSION_PATCH 0
#define NEWSPRINT_VERSION "0.1.0"

/// The plain text of a news article, taken apart in place. Everything lives in an inline namespace named for the major
/// version, so that two of them can be linked together. What the namespaces in it hold (`rules`, `text`, `grammar`,
/// `detail`) is not public and may change in any version.
namespace newsprint {
inline namespace v0 {}
}  // namespace newsprint
