// The zone behind a time of day.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint/grammar/figures.hpp>
#include <newsprint/language/words.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A zone that was read. Several zones share a name ("IST"), or change their offset with the season ("ET"): those have
/// none.
struct time_zone {
    std::optional<int> offset_minutes;  ///< east of UTC
    friend constexpr bool operator==(const time_zone&, const time_zone&) = default;
};

/// A zone or an offset at the front, white space and a bracket before it. Example: "+09:00", "GMT+9", " (KST)", "Z",
/// " ET". Constant time, that white space aside.
struct zone_rule {
    using value_type = time_zone;
    int china_standard_time = -360;  ///< what "CST" means

    constexpr std::optional<time_zone> operator()(std::string_view& rest) const noexcept {
        std::string_view s = text::trim_front(rest);
        const bool bracket = text::take(s, "(");
        time_zone zone;
        const bool named = take_name(s, zone);
        const bool numbered = take_offset(s, zone, named);
        if (!named && !numbered) return std::nullopt;
        if (bracket && !text::take(s, ")")) return std::nullopt;
        rest = s;
        return zone;
    }

private:
    struct known {
        std::string_view name;
        int minutes;
    };
    static constexpr int no_offset = 10000, china = 10001;
    static constexpr known zones[] = {
        {"GMT", 0},        {"UTC", 0},        {"KST", 540},       {"JST", 540},       {"CEST", 120},     {"CET", 60},
        {"BST", 60},       {"EST", -300},     {"EDT", -240},      {"CST", china},     {"CDT", -300},     {"MST", -420},
        {"MDT", -360},     {"PST", -480},     {"PDT", -420},      {"Z", 0},
        {"ET", no_offset}, {"PT", no_offset}, {"CT", no_offset}, {"MT", no_offset},
        {"IST", no_offset}, {"SGT", no_offset}, {"HKT", no_offset}, {"AEST", no_offset}, {"AEDT", no_offset},
        {"MESZ", no_offset}, {"MEZ", no_offset}, {"WIB", no_offset}, {"Uhr", no_offset},
        {"Eastern Daylight Time", -240}, {"Eastern Standard Time", -300}, {"Central Daylight Time", -300},
        {"Central Standard Time", -360}, {"Mountain Daylight Time", -360}, {"Mountain Standard Time", -420},
        {"Pacific Daylight Time", -420}, {"Pacific Standard Time", -480}, {"British Summer Time", 60},
        {"Greenwich Mean Time", 0}, {"Japan Standard Time", 540}, {"Korea Standard Time", 540},
        {"Eastern Time", no_offset}, {"Central Time", no_offset}, {"Mountain Time", no_offset},
        {"Pacific Time", no_offset}};

    /// Does a word end before `s`? A capitalised word may be glued to a zone: "EDTUpdated".
    static constexpr bool ends_word(std::string_view s) noexcept {
        const text::code_point c = text::first(s);
        if (!text::is_alphabetic(c.value)) return true;
        return text::is_upper(c.value) && text::is_lower_ascii(text::first(s.substr(c.size)).value);
    }

    constexpr bool take_name(std::string_view& s, time_zone& zone) const noexcept {
        if (s.empty() || !text::is_upper_ascii(static_cast<unsigned char>(s.front()))) return false;
        for (const known& z : zones) {
            if (z.name.front() != s.front() || !s.starts_with(z.name) || !ends_word(s.substr(z.name.size()))) continue;
            s.remove_prefix(z.name.size());
            if (z.minutes != no_offset) zone.offset_minutes = z.minutes == china ? china_standard_time : z.minutes;
            return true;
        }
        return false;
    }

    /// +09:00, +0900, and behind a name +9; "18:20 - 23 comments" has none
    static constexpr bool take_offset(std::string_view& s, time_zone& zone, bool named) noexcept {
        if (!s.starts_with('+') && !s.starts_with('-')) return false;
        const int sign = s.front() == '-' ? -1 : 1;
        std::string_view t = s.substr(1);
        int minutes = 0;
        if (const auto both = grammar::figures{4, 4}(t)) {
            minutes = *both / 100 * 60 + *both % 100;
            if (*both % 100 >= 60) return false;
        } else if (const auto hours = grammar::figures{1, 2}(t)) {
            minutes = *hours * 60;
            if (text::take(t, ":")) {
                const auto past = grammar::figures{2, 2}(t);
                if (!past || *past >= 60) return false;
                minutes += *past;
            } else if (!named) {
                return false;
            }
        } else {
            return false;
        }
        constexpr int widest = 14 * 60;  // Kiribati
        if (minutes > widest) return false;
        zone.offset_minutes = sign * minutes;
        s = t;
        return true;
    }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
