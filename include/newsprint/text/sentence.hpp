// Where the last sentence of a text ends.
#pragma once

#include <string_view>

#include <newsprint/text/characters.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace text {

/// Can the byte be the last of a full stop beyond ASCII: "…", "。", "！", "？", "．", "｡"?
constexpr bool ends_wide_stop(unsigned char c) noexcept {
    return c == 0xA6 || c == 0x82 || c == 0x81 || c == 0x9F || c == 0x8E || c == 0xA1;
}

/// `s` up to the end of its last sentence; empty where none ends in it. Example: "가. 나" gives "가.". Bytes that end
/// no such sign are passed over at once.
constexpr std::string_view through_last_sentence(std::string_view s) noexcept {
    while (!s.empty()) {
        if (ends_with_wide_letter(s)) {
            s.remove_suffix(3);
            continue;
        }
        const auto c = static_cast<unsigned char>(s.back());
        if (c < 0x80 ? c == '.' || c == '!' || c == '?' : ends_wide_stop(c) && is_sentence_end(last(s).value)) return s;
        s.remove_suffix(1);
    }
    return s;
}

}  // namespace text
}  // namespace v0
}  // namespace newsprint
