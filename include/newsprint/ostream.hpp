// Kinds, times and refusals to a stream. Not part of newsprint.hpp: it costs <ostream>, so include it where you print.
#pragma once

#include <ostream>

#include <newsprint/block/kind.hpp>
#include <newsprint/result.hpp>
#include <newsprint/rules/timestamp.hpp>

namespace newsprint {
inline namespace v0 {

/// Prints what `to_string` gives: "list_item".
inline std::ostream& operator<<(std::ostream& out, block_kind kind) { return out << to_string(kind); }
/// Prints what `to_string` gives: "2023-07-13T16:07".
inline std::ostream& operator<<(std::ostream& out, const timestamp& t) { return out << to_string(t); }
/// Prints what `to_string` gives: "overlong form".
inline std::ostream& operator<<(std::ostream& out, fault why) { return out << to_string(why); }
/// Prints fault and place: "overlong form at byte 17".
inline std::ostream& operator<<(std::ostream& out, const refusal& why) {
    return out << why.why << " at byte " << why.offset;
}

}  // namespace v0
}  // namespace newsprint
