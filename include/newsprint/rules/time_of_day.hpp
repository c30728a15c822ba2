// A time of day as pages print it.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint/grammar/figures.hpp>
#include <newsprint/rules/calendar_date.hpp>
#include <newsprint/rules/time_zone.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A time of day, no more precise than printed.
struct clock_time {
    int hour = 0, minute = 0;
    std::optional<int> second, offset_minutes;
    friend constexpr bool operator==(const clock_time&, const clock_time&) = default;
};

/// The half of the day a time is in, where it says so.
enum class day_half : unsigned char { unsaid, forenoon, afternoon };

namespace time_parts {

/// am, p.m., AM, "p. m." at the front, no letter behind it (but a glued capital: "6:12amThursday").
constexpr day_half take_am_pm(std::string_view& rest) noexcept {
    std::string_view s = rest;
    if (s.empty()) return day_half::unsaid;
    const char which = text::lower(s.front());
    if (which != 'a' && which != 'p') return day_half::unsaid;
    s.remove_prefix(1);
    text::take(s, ".");
    text::take(s, " ");
    if (!text::take(s, "m") && !text::take(s, "M")) return day_half::unsaid;
    text::take(s, ".");
    if (text::is_lower_ascii(text::first(s).value)) return day_half::unsaid;
    rest = s;
    return which == 'a' ? day_half::forenoon : day_half::afternoon;
}

/// The half of the day behind a time: "4:07 p.m."; "3:15 午後".
constexpr day_half take_half_behind(std::string_view& rest) noexcept {
    if (text::take(rest, "午前")) return day_half::forenoon;
    if (text::take(rest, "午後")) return day_half::afternoon;
    return take_am_pm(rest);
}

/// 오전, 下午 and their kin, AM and PM, before a time.
constexpr day_half take_day_half(std::string_view& rest) noexcept {
    constexpr std::string_view forenoon[] = {"오전", "새벽", "午前", "上午", "凌晨", "早上"};
    constexpr std::string_view afternoon[] = {"오후", "午後", "下午", "晚上", "晚间", "晚間", "傍晚"};
    if (!take_any(rest, forenoon).empty()) return day_half::forenoon;
    if (!take_any(rest, afternoon).empty()) return day_half::afternoon;
    std::string_view s = rest;
    const day_half half = take_am_pm(s);
    if (half == day_half::unsaid || !s.starts_with(' ')) return day_half::unsaid;
    rest = s;
    return half;
}

}  // namespace time_parts

/// A time of day at the front, its zone with it. Example: "16:07", "오후 4:07:52", "16시 07분", "4:07 p.m. ET",
/// "16h07", "16.07 BST". A bare hour is a time only with its half of the day ("9 a.m.") or its unit ("16時"). Constant
/// time, white space between the parts aside.
struct time_rule {
    using value_type = clock_time;
    const vocabulary* words = nullptr;
    bool dot = false;  ///< may a dot part hours and minutes? Only behind a date.

    constexpr std::optional<clock_time> operator()(std::string_view& rest) const noexcept {
        std::string_view s = rest;
        clock_time t;
        const bool figure = text::is_digit(text::first(s).value);
        day_half half = figure ? day_half::unsaid : time_parts::take_day_half(s);
        s = text::trim_front(s);
        const auto hour = grammar::figures{1, 2}(s);
        if (!hour || *hour > 24) return std::nullopt;
        t.hour = *hour;
        std::string_view behind = s;
        const bool complete = minutes(behind, t);
        if (complete) s = behind;
        if (half == day_half::unsaid) {
            std::string_view u = text::trim_front(s);
            half = time_parts::take_half_behind(u);
            if (half != day_half::unsaid) s = u;
            if (!complete && half == day_half::unsaid) return std::nullopt;
        } else if (!complete) {
            return std::nullopt;
        }
        if (half == day_half::afternoon && t.hour < 12) t.hour += 12;
        if (half == day_half::forenoon && t.hour == 12) t.hour = 0;
        if (t.hour > 23 || t.minute > 59) return std::nullopt;
        if (const auto zone = zone_rule{words->form.china_standard_time}(s)) t.offset_minutes = zone->offset_minutes;
        rest = s;
        return t;
    }

private:
    constexpr bool minutes(std::string_view& s, clock_time& t) const noexcept {
        constexpr std::string_view hour_units[] = {"시", "時", "点", "點", "时"};
        std::string_view u = text::trim_front(s);
        if (!time_parts::take_any(u, hour_units).empty()) {
            if (u.starts_with("간") || u.starts_with("間") || u.starts_with("间")) return false;  // "3시간 전"
            s = u;
            worded(s, t);
            return true;
        }
        constexpr std::string_view colons[] = {":", "："};
        const bool apart = s.starts_with(' ') && u.starts_with("h ");  // "16 h 07"
        const bool lettered = s.starts_with('h') || s.starts_with('H') || apart;
        if (lettered) u = apart ? u.substr(1) : s.substr(1);
        else if (time_parts::take_any(u, colons).empty() && !((dot || is_dotted_half(u)) && text::take(u, ".")))
            return false;
        u = text::trim_front(u);  // "17: 05"
        auto minute = grammar::figures{2, 2}(u);
        if (!minute) minute = before_date(u);
        if (!minute) return false;
        t.minute = *minute;
        const bool unit = u.starts_with('h') && !text::is_alphabetic(text::first(u.substr(1)).value);  // "16:07h"
        if (!lettered && unit) u.remove_prefix(1);
        s = u;
        if (!lettered && !time_parts::take_any(u, colons).empty()) {
            const auto second = grammar::figures{2, 2}(u);
            if (second && *second < 60) {
                t.second = second;
                s = u;
                if (text::take(u, ".") && grammar::figures{3, 6}(u)) s = u;  // fractions of a second
            }
        }
        return true;
    }

    /// "01" of "03:012007년 8월 29일": two figures that the next date is glued to.
    constexpr std::optional<int> before_date(std::string_view& rest) const noexcept {
        std::string_view two = text::head(rest, 2), behind = rest.substr(two.size()), date = behind;
        const auto minute = grammar::figures{2, 2}(two);
        if (!minute || !date_rule{words}(date)) return std::nullopt;
        rest = behind;
        return minute;
    }

    /// ".01am": half of the day makes a time of figures that a dot parts.
    static constexpr bool is_dotted_half(std::string_view s) noexcept {
        if (!text::take(s, ".") || !grammar::figures{2, 2}(s)) return false;
        return s.starts_with("am") || s.starts_with("pm");
    }

    /// What stands behind the hour's unit: "07분 52초", "7分" or nothing.
    static constexpr void worded(std::string_view& s, clock_time& t) noexcept {
        constexpr std::string_view minute_units[] = {"분", "分"}, second_units[] = {"초", "秒"};
        std::string_view u = text::trim_front(s);
        const auto minute = grammar::figures{1, 2}(u);
        if (!minute) return;
        u = text::trim_front(u);
        if (time_parts::take_any(u, minute_units).empty()) return;
        t.minute = *minute;
        s = u;
        u = text::trim_front(u);
        const auto second = grammar::figures{1, 2}(u);
        if (!second || *second > 59) return;
        u = text::trim_front(u);
        if (time_parts::take_any(u, second_units).empty()) return;
        t.second = second;
        s = u;
    }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
