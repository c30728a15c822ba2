// The names of the months in English: papers in other languages print them too.
#pragma once

#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// From January on, semicolons between the months: the name and its short forms, parted by bars.
inline constexpr char english_months[] =
    "january|jan|jan.;february|feb|feb.|febr.;march|mar|mar.;april|apr|apr.;may|may.;june|jun|jun.;july|jul|jul.;"
    "august|aug|aug.;september|sept|sept.|sep|sep.;october|oct|oct.;november|nov|nov.;december|dec|dec.";

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
