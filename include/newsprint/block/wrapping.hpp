// Text that was broken into lines of one width: mail, print, wire copy.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

constexpr bool ends_sentence(std::string_view line) noexcept {
    if (line.ends_with("니다")) return true;  // broadcast scripts print no stops
    for (int steps = 0; steps < 3; ++steps) {
        const text::code_point c = text::last(line);
        if (text::is_sentence_end(c.value)) return true;
        if (!text::is_closing_quote(c.value) && text::opener(c.value) == 0) return false;
        line.remove_suffix(c.size);
    }
    return false;
}

/// The widest line that is looked at as one of a wrapped text, in columns.
inline constexpr std::size_t widest_wrapped_line = 100;

/// The columns that `line` takes, a wide letter two; more than `widest_wrapped_line` is not counted on.
constexpr std::size_t line_columns(std::string_view line) noexcept {
    std::size_t columns = 0;
    while (!line.empty() && columns <= widest_wrapped_line) columns += text::take_one(line) < 0x1100 ? 1U : 2U;
    return columns;
}

/// The columns that the first word of `line` needs, with the space before it; one letter where words have no spaces.
constexpr std::size_t first_word_columns(std::string_view line) noexcept {
    const text::code_point c = text::first(line);
    if (text::is_han(c.value) || text::is_kana(c.value)) return 2;
    return 1 + line_columns(text::head(line.substr(0, line.find(' ')), widest_wrapped_line));
}

/// Whether an article's lines break where no further word fits, and at which column.
struct wrapping {
    std::size_t width = 0;
    bool filled = false;

    /// Had `line` to end where it does because the first word of `next` did not fit?
    constexpr bool forces(std::string_view line, std::string_view next) const noexcept {
        constexpr std::size_t hanging = 4;  // full-width stops and brackets may stand beyond the edge
        const std::size_t columns = line_columns(line);
        return columns <= width && columns + first_word_columns(next) + hanging > width;
    }
};

/// Looks at the paragraphs' lines: if nearly all that end in no sentence had to end there, the text is wrapped. Linear.
constexpr wrapping find_wrapping(const record* records, std::size_t count, std::string_view text) noexcept {
    wrapping w;
    const auto each_open_line = [&](auto f) {
        for (std::size_t i = 0; i + 1 < count; ++i) {
            const record &line = records[i], &next = records[i + 1];
            if (line.kind != block_kind::paragraph || next.kind != block_kind::paragraph || next.gap) continue;
            if (!ends_sentence(line.text(text))) f(line.text(text), next.text(text));
        }
    };
    std::size_t open_lines = 0, forced = 0;
    each_open_line([&](std::string_view line, std::string_view) {
        const std::size_t columns = line_columns(line);
        ++open_lines;
        if (columns <= widest_wrapped_line && columns > w.width) w.width = columns;
    });
    each_open_line([&](std::string_view line, std::string_view next) { forced += w.forces(line, next); });
    constexpr std::size_t fewest = 3;
    w.filled = open_lines >= fewest && forced * 10 >= open_lines * 9;
    return w;
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
