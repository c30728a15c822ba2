// A text cut into the records of its lines, each with what it looks like by itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/context.hpp>
#include <newsprint/block/link.hpp>
#include <newsprint/block/observe.hpp>
#include <newsprint/block/record.hpp>
#include <newsprint/rules/page_stamp.hpp>
#include <newsprint/text/lines.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// What decides the kind of a page's first line: behind the page's stamp a headline or a sentence; a rubric or a menu
/// word there leaves the line a time.
constexpr std::string_view without_page_stamp(std::string_view line) noexcept {
    constexpr std::size_t shortest = 24;  // bytes
    std::string_view behind = line;
    const bool stamped = !rules::take_page_stamp(behind).empty();
    return stamped && behind.size() >= shortest ? behind : line;
}

/// Appends a record for each line of `text` that is not blank. `records` grows (push_back). Linear.
template <class Records>
constexpr body_bounds cut(std::string_view text, const vocabulary& words, Records& records) {
    body_bounds body;
    const bool has_cr = text.find('\r') != std::string_view::npos;
    bool gap = false;
    std::uint64_t number = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view whole = text::take_line(rest, has_cr);
        ++number;
        const std::string_view front = text::trim_front(whole);
        if (front.empty()) {
            gap = true;
            continue;
        }
        const std::string_view line = text::trim_back(front);
        record r;
        r.begin = static_cast<std::size_t>(line.data() - text.data());
        r.end = r.begin + line.size();
        r.line = number;
        r.gap = gap;
        const std::string_view seen = records.empty() ? without_page_stamp(line) : line;
        const evidence e = observe(words, seen, front.size() != whole.size());
        r.evidence = {e.bits[0], e.bits[1]};
        r.alike = !records.empty() && look_alike(records.back(), r);
        if (body_like(e.bits[0], e.bits[1])) {
            if (!body.any) body.first = records.size();
            body.any = true;
            body.last = records.size();
        }
        records.push_back(r);
        gap = false;
    }
    return body;
}

/// The hash of a line's beginning, as far as `same_beginning` compares it. Precondition: it has twelve bytes.
constexpr std::uint64_t hash_beginning(std::string_view line) noexcept {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    const std::size_t size = line.size() < prefix_size ? line.size() : prefix_size;
    std::uint64_t hash = (eight_bytes(line.data()) ^ size) * odd;
    hash = (hash ^ hash >> 32 ^ eight_bytes(line.data() + size / 2 - 4)) * odd;
    hash = (hash ^ hash >> 32 ^ eight_bytes(line.data() + size - 8)) * odd;
    return hash ^ hash >> 32;
}

/// Marks the lines that are printed more than once: the later ones as printed before, the earlier ones as printed
/// again. `table` is scratch of a power of two of entries, all 0; with fewer than twice the lines some repeats may be
/// missed. Linear.
constexpr void mark_repeats(record* records, std::size_t count, std::string_view text, std::uint32_t* table,
                            std::size_t table_size) noexcept {
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view line = records[i].text(text);
        if (line.size() < 12) continue;
        for (std::size_t slot = static_cast<std::size_t>(hash_beginning(line)) & (table_size - 1), steps = 0; steps < 8;
             slot = (slot + 1) & (table_size - 1), ++steps) {
            if (table[slot] == 0) {
                table[slot] = static_cast<std::uint32_t>(i + 1);
                break;
            }
            record& earlier = records[table[slot] - 1];
            if (same_beginning(line, earlier.text(text))) {
                records[i].shown |= was_printed_before;
                earlier.shown |= is_printed_again;
                break;
            }
        }
    }
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
