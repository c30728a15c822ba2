// How much of a line there is, and where the line without its trimmings stands.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace text {

/// The columns that `bytes` bytes take on a page, roughly: a wide letter is three bytes and two columns.
constexpr std::size_t columns(std::size_t bytes, bool wide_letters) noexcept {
    return wide_letters ? bytes * 2 / 3 : bytes;
}

/// Are all letters of alphabets in `s`, two at least, capitals? "HELENA", "ALBERT RIUDOMS". Linear.
constexpr bool is_in_capitals(std::string_view s) noexcept {
    std::size_t letters = 0;
    while (!s.empty()) {
        const char32_t c = take_one(s);
        if (!is_alphabetic(c)) continue;
        if (!is_upper(c)) return false;
        ++letters;
    }
    return letters >= 2;
}

/// A sign that opens a list item, heading or caption: "▲", "■", "-", "·", "※" and their kin.
constexpr bool is_list_mark(char32_t c) noexcept {
    switch (c) {
        case '-': case '*': case '+': case 0xB7: case 0x2022: case 0x2013: case 0x2014: case 0x2015: case 0x2500:
        case 0x318D: case 0x30FB: case 0x203B: case 0x25B2: case 0x25B3: case 0x25B6: case 0x25B7: case 0x25BA:
        case 0x25BC: case 0x25BD: case 0x25A0: case 0x25A1: case 0x25AA: case 0x25AB: case 0x25C6: case 0x25C7:
        case 0x25CB: case 0x25CF: case 0x25CE: case 0x25C8: case 0x2605: case 0x2606: case 0x2713: case 0x2714:
        case 0x2191: case 0x2193: case 0x2192: case 0x21D2: case 0x261E: case 0x25E6: case 0x25C9: case 0x2219:
        case 0x22C5: case 0x2501: case 0x25B8: case 0x25B9: case 0x2756: case 0x2666: case 0xFF65: case 0x25D8:
        case 0x1F449:
            return true;
        default:
            return false;
    }
}

}  // namespace text
}  // namespace v0
}  // namespace newsprint
