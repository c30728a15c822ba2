// Dates and times as pages print them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/rules/calendar_date.hpp>
#include <newsprint/rules/time_of_day.hpp>

namespace newsprint {
inline namespace v0 {

/// A date and what is printed of its time: calendar fields, nothing computed. No more precise than printed. Example:
/// "2025년 3월 18일 오후 2:20" gives year 2025, month 3, day 18, hour 14, minute 20, no seconds, no offset.
struct timestamp {
    int year = 0;              ///< of the Gregorian calendar
    unsigned month = 0;        ///< 1 to 12
    unsigned day = 0;          ///< 1 to 31
    bool has_time = false;     ///< is a time of day printed? else hour and minute are 0
    bool has_seconds = false;  ///< are seconds printed?
    unsigned hour = 0;         ///< 0 to 23, a.m. and p.m. resolved
    unsigned minute = 0;       ///< 0 to 59
    unsigned second = 0;       ///< 0 to 59
    std::optional<int> offset_minutes;  ///< east of UTC, where the page prints an offset or a zone that has one
    friend constexpr bool operator==(const timestamp&, const timestamp&) = default;
};

/// ISO 8601, no more precise than printed. Example: "2023-07-13T16:07+09:00". Allocates where the standard library's
/// string does.
constexpr std::string to_string(const timestamp& t) {
    std::string out;
    const auto put = [&out](char before, unsigned value, unsigned scale = 10) {
        if (before != 0) out.push_back(before);
        for (; scale > 0; scale /= 10) out.push_back(static_cast<char>('0' + value / scale % 10));
    };
    put(0, static_cast<unsigned>(t.year), 1000);
    put('-', t.month);
    put('-', t.day);
    if (!t.has_time) return out;
    put('T', t.hour);
    put(':', t.minute);
    if (t.has_seconds) put(':', t.second);
    if (t.offset_minutes) {
        const int minutes = *t.offset_minutes;
        const auto size = static_cast<unsigned>(minutes < 0 ? -minutes : minutes);
        put(minutes < 0 ? '-' : '+', size / 60);
        put(':', size % 60);
    }
    return out;
}

namespace rules {

/// A date with what is printed of its time, and where it stands.
struct found_time {
    timestamp value;
    std::string_view printed;
};

namespace time_parts {

constexpr timestamp joined(calendar_date d, const std::optional<clock_time>& t) noexcept {
    timestamp out;
    out.year = d.year;
    out.month = static_cast<unsigned>(d.month);
    out.day = static_cast<unsigned>(d.day);
    if (!t) return out;
    out.has_time = true;
    out.hour = static_cast<unsigned>(t->hour);
    out.minute = static_cast<unsigned>(t->minute);
    out.has_seconds = t->second.has_value();
    out.second = static_cast<unsigned>(t->second.value_or(0));
    out.offset_minutes = t->offset_minutes;
    return out;
}

/// Takes one of the things that stand between a date and its time, in either order: "(목)", "Thursday", "at", "um",
/// "T", "|".
constexpr bool take_joiner(const vocabulary& v, std::string_view& s) noexcept {
    if (s.empty()) return false;
    constexpr std::string_view words[] = {
        "at ", "on ", "um ",  "am ", "à ",   "le ",  "a las ", "alle ore ", "alle ",     "ore ",
        "às ", "em ", "kl. ", "kl ", "Kl. ", "klo ", "saat ",  "o godz. ",  "godz. ",    "om ",
        "op ", "ב",   "в ",   "o ",  "y ",   "h ",   "HKT ",   "klokken ",  "posted at "};
    constexpr std::string_view signs[] = {",", "·", "•", "|", "–", "—", "-", "/", "@", "，", "｜", "丨"};
    if (s.starts_with('T') && text::is_ascii_digit(text::first(s.substr(1)).value)) return text::take(s, "T");
    if (!take_any(s, signs).empty() || !take_any(s, words).empty()) return true;
    if (std::string_view t = s; take_day_half(t) != day_half::unsaid) return false;  // belongs to the time
    if (!take_word(v, s, bit(sense::daytime)).empty()) return true;
    constexpr std::size_t weekday_size = 16;
    return grammar::bracketed{weekday_size}(s).has_value();
}

/// The time of day that belongs to the date before `rest`. Example: " (목) 오후 4:07", "T16:07", " um 16:07 Uhr",
/// " (21:24)".
constexpr std::optional<clock_time> time_behind(const vocabulary& v, std::string_view& rest) noexcept {
    std::string_view s = rest;
    for (int joiners = 0; joiners <= 4; ++joiners) {
        s = text::trim_front(s);
        if (const auto clock = time_rule{&v, true}(s)) {
            rest = s;
            return clock;
        }
        if (const text::code_point open = text::first(s); text::closer(open.value) != 0) {
            std::string_view inside = s.substr(open.size);
            const auto clock = time_rule{&v, true}(inside);
            if (clock && text::first(inside).value == text::closer(open.value)) {
                rest = inside.substr(text::first(inside).size);
                return clock;
            }
        }
        if (!take_joiner(v, s)) break;
    }
    return std::nullopt;
}

/// The date that belongs to the time of day before `rest`. Example: ", Thursday 13 July 2023".
constexpr std::optional<calendar_date> date_behind(const vocabulary& v, std::string_view& rest) noexcept {
    std::string_view s = rest;
    for (int joiners = 0; joiners <= 3; ++joiners) {
        s = text::trim_front(s);
        if (const auto date = date_rule{&v}(s)) {
            rest = s;
            return date;
        }
        if (!take_joiner(v, s)) break;
    }
    return std::nullopt;
}

/// How much to step over where no date begins: a word, or figures with the signs between them, so that no part of
/// "2023.02.30" is taken for a date.
constexpr std::size_t step_over(std::string_view s) noexcept {
    std::size_t size = 0;
    const bool figures = text::is_digit(text::first(s).value);
    while (size < s.size()) {
        const text::code_point c = text::first(s.substr(size));
        if (figures ? text::is_digit(c.value) : text::is_alphabetic(c.value)) {
            size += c.size;
            continue;
        }
        std::string_view behind = s.substr(size);
        if (!figures || take_any(behind, date_signs).empty() || !text::is_digit(text::first(behind).value)) break;
        size = s.size() - behind.size();
    }
    return size;
}

}  // namespace time_parts

/// The next date in `rest`, with its time before or behind it; `rest` then begins behind both, or is empty where there
/// is none. A time without a date is passed over. Example: "입력 2023.07.13 (목) 16:07 조회 3" gives 2023-07-13T16:07
/// and leaves " 조회 3". Looks at each byte a bounded number of times.
constexpr std::optional<found_time> next_time(const vocabulary& v, std::string_view& rest) noexcept {
    for (std::string_view s = rest; !s.empty();) {
        const text::code_point c = text::first_of_many(s);
        const bool figure = text::is_digit(c.value);
        const bool era = time_parts::may_begin_era(c.value);
        if (!figure && !text::is_alphabetic(c.value) && !era) {
            s.remove_prefix(c.size);
            continue;
        }
        std::string_view t = s;
        auto date = date_rule{&v}(t);
        std::optional<clock_time> clock;
        if (date)
            clock = time_parts::time_behind(v, t);
        else if (figure && (clock = time_rule{&v, false}(t)))
            date = time_parts::date_behind(v, t);
        if (date) {
            rest = t;
            return found_time{time_parts::joined(*date, clock), text::before(s, t)};
        }
        s.remove_prefix(era ? c.size : time_parts::step_over(s));
    }
    rest = rest.substr(rest.size());
    return std::nullopt;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
