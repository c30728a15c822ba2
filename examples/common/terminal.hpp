// Writing for a terminal: its width, the columns a character takes, lines broken to fit.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <newsprint.hpp>

#if __has_include(<sys/ioctl.h>) && __has_include(<unistd.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace examples {

inline bool is_terminal([[maybe_unused]] std::FILE* file) {
#if defined(TIOCGWINSZ)
    return ::isatty(::fileno(file)) == 1;
#else
    return false;
#endif
}

/// The columns of the terminal behind `file`; 0 where there is none.
inline std::size_t terminal_width([[maybe_unused]] std::FILE* file) {
#if defined(TIOCGWINSZ)
    winsize size{};
    if (::ioctl(::fileno(file), TIOCGWINSZ, &size) == 0) return size.ws_col;
#endif
    return 0;
}

/// The columns `c` takes: 2 for wide East Asian characters and pictographs, 0 for what stands over or joins its neighbours.
constexpr std::size_t columns_of(char32_t c) {
    struct range {
        char32_t first, last;
        std::size_t columns;
    };
    constexpr range ranges[] = {  // in order
        {0x300, 0x36F, 0},   {0x483, 0x489, 0},   {0x591, 0x5BD, 0},   {0x610, 0x61A, 0},   {0x64B, 0x65F, 0},
        {0xE31, 0xE31, 0},   {0xE34, 0xE3A, 0},   {0xE47, 0xE4E, 0},   {0x1100, 0x115F, 2}, {0x1160, 0x11FF, 0}, {0x200B, 0x200F, 0},
        {0x202A, 0x202E, 0}, {0x2060, 0x2064, 0}, {0x20D0, 0x20F0, 0}, {0x231A, 0x231B, 2}, {0x23E9, 0x23EC, 2},
        {0x25FD, 0x25FE, 2}, {0x2614, 0x2615, 2}, {0x2648, 0x2653, 2}, {0x26A1, 0x26A1, 2}, {0x26BD, 0x26BE, 2},
        {0x2705, 0x2705, 2}, {0x274C, 0x274C, 2}, {0x2753, 0x2757, 2}, {0x2795, 0x2797, 2}, {0x2E80, 0x303E, 2},
        {0x3041, 0x3098, 2}, {0x3099, 0x309A, 0}, {0x309B, 0x33FF, 2}, {0x3400, 0x4DBF, 2}, {0x4E00, 0xA4CF, 2},
        {0xA960, 0xA97C, 2}, {0xAC00, 0xD7A3, 2}, {0xD7B0, 0xD7FB, 0}, {0xF900, 0xFAFF, 2}, {0xFE00, 0xFE0F, 0},
        {0xFE10, 0xFE19, 2}, {0xFE20, 0xFE2F, 0}, {0xFE30, 0xFE6F, 2}, {0xFEFF, 0xFEFF, 0}, {0xFF01, 0xFF60, 2},
        {0xFFE0, 0xFFE6, 2}, {0x1F1E6, 0x1F1FF, 1}, {0x1F300, 0x1F64F, 2}, {0x1F680, 0x1F6FF, 2},
        {0x1F900, 0x1F9FF, 2}, {0x20000, 0x3FFFD, 2}, {0xE0001, 0xE01EF, 0}};
    for (const range& r : ranges)
        if (c <= r.last) return c >= r.first ? r.columns : 1;
    return 1;
}

/// Takes as much off the front of `rest` as fits in `width` columns: up to a space where there is one, else between wide
/// characters or, if there is nothing else, anywhere; at least one character. Spaces at the break are dropped.
constexpr std::string_view take_fitting(std::string_view& rest, std::size_t width) {
    std::size_t used = 0, at = 0, break_at = 0;
    bool wide_before = false;
    while (at < rest.size()) {
        const auto c = newsprint::text::first(rest.substr(at));
        const std::size_t columns = columns_of(c.value);
        const bool wide = columns == 2 && c.value != 0x3001 && c.value != 0x3002 && c.value != 0xFF0C && c.value != 0x300D;
        if (c.value == ' ' || (wide && at > 0 && wide_before && !newsprint::text::is_hangul(c.value))) break_at = at;
        if (at > 0 && used + columns > width) break;
        used += columns;
        at += c.size;
        wide_before = columns == 2;
    }
    if (at < rest.size() && break_at > 0) at = break_at;
    const std::string_view taken = rest.substr(0, at);
    rest.remove_prefix(at);
    if (!rest.empty())
        while (rest.starts_with(' ')) rest.remove_prefix(1);
    return taken;
}

}  // namespace examples
