// A line that says nothing but when.
#pragma once

#include <string_view>

#include <newsprint/rules/times_of_line.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// Is there nothing on the line but dates, times, their labels, figures and signs? Examples: "2024.02.13",
/// "11 июля, 14:20", "June 01, 2023 07:30 ET", "Published", "12", "3시간 전"; not "7월의 크리스마스". Linear; a line of
/// more than 120 bytes is none.
constexpr bool is_only_time(const vocabulary& v, std::string_view line) noexcept {
    constexpr std::size_t longest = 120;
    if (line.size() > longest) return false;
    constexpr senses light = bit(sense::daytime) | bit(sense::month) | time_parts::label_senses;
    constexpr std::string_view units[] = {"시간", "분", "일", "초", "월", "년", "전",
                                          "小時前", "小時", "小时前", "小时", "時間前", "時間", "分鐘前", "分鐘", "分钟前",
                                          "分钟", "分前", "分", "時", "日前", "日", "月", "年", "天前", "前",
                                          "hours", "hour", "minutes", "min", "mins", "days", "day", "ago", "h",
                                          "HKT", "de"};
    for (std::string_view s = line; !s.empty();) {
        const text::code_point c = text::first(s);
        if (!text::is_letter_or_digit(c.value)) {
            s.remove_prefix(c.size);
            continue;
        }
        if (date_rule{&v}(s)) {
            time_parts::time_behind(v, s);
            continue;
        }
        if (time_rule{&v}(s)) continue;
        if (text::is_digit(c.value)) {
            while (text::is_digit(text::first(s).value)) text::take_one(s);
            continue;
        }
        if (!take_word(v, s, light).empty() || zone_rule{}(s)) continue;
        std::string_view t = s;
        if (time_parts::take_any(t, units).empty() ||
            (text::is_alphabetic(c.value) && text::is_alphabetic(text::first(t).value)))
            return false;
        s = t;
    }
    return true;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
