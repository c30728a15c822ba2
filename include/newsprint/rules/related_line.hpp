// What a line of a list of other articles is beside a title: its heading, a number, a date, an outlet, a writer.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/rules/time_line.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

namespace related_parts {

/// A line's words without mark, brackets and colon: "<관련기사>" gives "관련기사", "Read more:" gives "Read more".
constexpr std::string_view bare(std::string_view line) noexcept {
    std::string_view s = grammar::unbracketed(without_mark(line));
    while (s.ends_with(':') || s.ends_with('>') || s.ends_with("：") || s.ends_with("›"))
        s = text::trim_back(s.substr(0, s.size() - text::last(s).size));
    return s;
}

constexpr bool is_marked(std::string_view line) noexcept { return without_mark(line).size() != line.size(); }

/// "[관련기사] 삼성 빅이닝": a title stands behind the bracketed label.
constexpr bool names_after_label(const vocabulary& v, std::string_view line) noexcept {
    constexpr std::size_t longest_label = 40;
    std::string_view s = line;
    const auto label = grammar::bracketed{longest_label}(s);
    return label && !text::trim(s).empty() && (senses_of(v, text::trim(*label)) & bit(sense::related_heading));
}

/// A title without the date that lists print behind it: "한화 4연패 2024-05-19 18:44" gives "한화 4연패".
constexpr std::string_view without_date(const vocabulary& v, std::string_view title) noexcept {
    constexpr std::size_t shortest_date = 8;  // "24.05.19", not "2024"
    std::string_view found = title;
    for (std::size_t space = title.rfind(' '), count = 0; space != title.npos && space > 0 && count < 3; ++count) {
        const std::string_view behind = title.substr(space + 1);
        if (!text::is_digit(text::last(behind).value)) break;
        if (behind.size() >= shortest_date && is_only_time(v, behind)) found = text::trim_back(title.substr(0, space));
        space = title.rfind(' ', space - 1);
    }
    return found;
}

/// "강변일보", "한빛경제": a Korean outlet between the titles of a portal's list. A title has more than one word.
constexpr bool is_outlet_in_list(const vocabulary& v, std::string_view s) noexcept {
    constexpr std::size_t longest = 8;
    return v.form.names == name_form::hangul && s.find(' ') == s.npos && text::length(s) <= longest &&
           !word_before_end(v, s, bit(sense::outlet) | bit(sense::outlet_ending)).empty();
}

}  // namespace related_parts

/// Does the line head a list of other articles? Where it opens one (`opens`), a short line will do that begins or ends
/// in words that head such lists ("밀착카메라 다른 기사", "More from Headlines"), or one without the mark that the line
/// below it (`next`) has.
constexpr bool is_related_heading(const vocabulary& v, std::string_view line, std::string_view next,
                                  bool opens) noexcept {
    constexpr senses heading = bit(sense::related_heading);
    constexpr std::size_t widest = 40;
    const std::string_view s = related_parts::bare(line);
    if (senses_of(v, s) & heading) return true;
    const bool over_mark = opens && !next.empty() && !related_parts::is_marked(line) &&
                           related_parts::is_marked(next) && !related_parts::names_after_label(v, line);
    if (over_mark) return true;
    std::string_view front = s;
    const bool begins = !take_word(v, front, heading).empty();
    if (opens && begins && s.ends_with('.') && !s.ends_with("..")) return true;  // "주요뉴스 언론사에서 선정하며 … 있습니다."
    if (text::columns(s.size(), v.form.wide_letters) > widest) return false;
    const text::code_point c = text::last(s);
    if (text::is_sentence_end(c.value) || text::is_closing_quote(c.value)) return false;
    const bool over_number = !next.empty() && text::is_digit(text::first(next).value) && is_only_time(v, next);
    if (!opens && !over_number) return false;
    return begins || !word_before_end(v, s, heading | bit(sense::link_noun)).empty();
}

/// Does the line of a list of other articles name none: a number, a date, an outlet, a writer, a mark alone? Examples:
/// "1", "2024.02.13", "自由時報 ・ 3 小時前", "장서우 기자".
constexpr bool is_beside_related(const vocabulary& v, std::string_view line) noexcept {
    constexpr std::size_t widest = 36;
    if (is_only_time(v, line)) return true;
    std::string_view s = without_mark(line);
    const auto is_time_behind = [&] { return s.size() < line.size() && is_only_time(v, s); };
    if (text::columns(s.size(), v.form.wide_letters) > widest) return is_time_behind();
    if (const std::string_view outlet = take_word(v, s, bit(sense::outlet));
        !outlet.empty() && text::is_letter(text::first(s).value))
        s = line;
    if (is_time_behind() || related_parts::is_outlet_in_list(v, s)) return true;
    if (std::string_view t = s; !take_word(v, t, bit(sense::section_name)).empty() && text::take(t, " // "))
        return true;  // "U.S. News // 1 hour ago"
    const std::string_view role = word_before_end(v, s, bit(sense::role));
    if (role.empty() || !v.form.role_follows_name) return false;
    const std::string_view name = text::trim(s.substr(0, s.size() - role.size()));
    constexpr std::size_t longest_name = 4;
    return name.size() + role.size() < s.size() && text::length(name) <= longest_name && name.find(' ') == name.npos;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
