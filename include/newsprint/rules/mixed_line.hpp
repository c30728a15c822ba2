// A rubric on a line that is mainly something else.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/timestamp.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

namespace mixed_parts {

/// The first of the parts of `s`, parted at bars and bullets, that is a rubric as a whole.
constexpr std::string_view rubric_among(const vocabulary& v, std::string_view s) noexcept {
    while (!s.empty()) {
        std::size_t size = 0;
        text::code_point c = text::first(s);
        while (size < s.size() && c.value != '|' && c.value != 0x2022 && c.value != 0xB7) {
            size += c.size;
            c = text::first(s.substr(size));
        }
        const std::string_view part = text::trim(s.substr(0, size));
        const senses means = senses_of(v, part);
        if ((means & bit(sense::section_name)) && !(means & bit(sense::daytime))) return part;  // not "Sunday"
        s.remove_prefix(size + c.size);
    }
    return {};
}

}  // namespace mixed_parts

/// The rubric beside the times of a line, or an empty view. Examples: "All News 17:03 July 13, 2023" gives "All News",
/// "date 2025-06-19 뉴스" gives "뉴스".
constexpr std::string_view rubric_beside_times(const vocabulary& v, std::string_view line) noexcept {
    constexpr int most_times = 6;
    std::string_view rest = line;
    for (int times = 0; times < most_times; ++times) {
        const std::string_view from = rest;
        const auto found = next_time(v, rest);
        if (!found && times == 0) return {};  // a label without its time
        const std::string_view rubric = mixed_parts::rubric_among(v, found ? text::before(from, found->printed) : from);
        if (!found || !rubric.empty()) return rubric;
    }
    return {};
}

/// The rubric in front of a reporter, a bar between them, or an empty view. Example: "게임뉴스 | 홍길동 기자 | 댓글: 12개" gives
/// "게임뉴스".
constexpr std::string_view rubric_before_bar(const vocabulary& v, std::string_view line) noexcept {
    std::string_view s = text::trim(line);
    const std::string_view rubric = take_word(v, s, bit(sense::section_name));
    s = text::trim_front(s);
    return (senses_of(v, rubric) & bit(sense::section_name)) && s.starts_with('|') ? rubric : std::string_view{};
}

/// The rubric in front of an outlet's name, or an empty view. Example: "PRESS RELEASE PR Newswire" gives
/// "PRESS RELEASE".
constexpr std::string_view rubric_before_outlet(const vocabulary& v, std::string_view line) noexcept {
    std::string_view s = text::trim(line);
    const std::string_view rubric = take_word(v, s, bit(sense::section_name));
    return !rubric.empty() && (senses_of(v, text::trim(s)) & bit(sense::outlet)) ? rubric : std::string_view{};
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
