// A day of the calendar as pages print it.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A day with its year.
struct calendar_date {
    int year = 0, month = 0, day = 0;
    friend constexpr bool operator==(const calendar_date&, const calendar_date&) = default;
};

/// Does the calendar have that day? Example: 2023-02-30 is no date.
constexpr bool is_date(calendar_date d) noexcept {
    if (d.year < 1000 || d.year > 9999 || d.month < 1 || d.month > 12 || d.day < 1) return false;
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (d.year % 4 == 0 && d.year % 100 != 0) || d.year % 400 == 0;
    return d.day <= days[d.month - 1] + (leap && d.month == 2 ? 1 : 0);
}

/// A two-figure year of the last and this century. Example: 23 gives 2023, 98 gives 1998.
constexpr int full_year(int two_figures) noexcept { return two_figures < 70 ? 2000 + two_figures : 1900 + two_figures; }

namespace time_parts {

/// An era of Japan, or of Taiwan, whose years a date may count.
struct era {
    std::string_view name;
    int year_before;  ///< the one before its first
};
inline constexpr int before_republic = 1911;
inline constexpr era eras[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925},
                               {"民國", before_republic}, {"中華民國", before_republic}, {"民国", before_republic}};

/// May a date begin with the name of an era here? Few letters do.
constexpr bool may_begin_era(char32_t c) noexcept {
    return c == U'令' || c == U'平' || c == U'昭' || c == U'民' || c == U'中';
}

/// The signs that part the figures of a date.
inline constexpr std::string_view date_signs[] = {".", "-", "/", "．", "－", "／", "―"};

/// Takes the first of `words` that `rest` begins with; empty where there is none.
template <std::size_t N>
constexpr std::string_view take_any(std::string_view& rest, const std::string_view (&words)[N]) noexcept {
    for (std::string_view word : words)
        if (text::take(rest, word)) return word;
    return {};
}

/// Takes white space and commas.
constexpr void skip_commas(std::string_view& rest) noexcept {
    do rest = text::trim_front(rest);
    while (text::take(rest, ","));
}

/// A month's name taken off the front of `rest`, its full stop too, or 0.
constexpr int take_month(const vocabulary& v, std::string_view& rest) noexcept {
    int month = 0;
    std::string_view behind = rest;
    newsprint::detail::each_word_at(v, rest, bit(sense::month), [&](const entry& e, std::string_view word) {
        if (newsprint::detail::joins_letters(rest, word.size())) return false;
        month = e.number;
        behind.remove_prefix(word.size());
        text::take(behind, ".");
        return true;
    });
    rest = behind;
    return month;
}

}  // namespace time_parts

/// A calendar date at the front, the year with it. A day that the calendar does not have is no date. Example:
/// "2023.07.13", "2023년 7월 13일", "2023-07-13", "23.07.13", "July 13, 2023", "13. Juli 2023", "13/07/2023",
/// "令和5年7月13日". Constant time, white space between the parts aside.
struct date_rule {
    using value_type = calendar_date;
    const vocabulary* words = nullptr;

    constexpr std::optional<calendar_date> operator()(std::string_view& rest) const noexcept {
        std::string_view s = rest;
        const bool figure = text::is_digit(text::first(s).value);
        auto date = figure ? year_first(s) : std::nullopt;
        if (!date && figure) date = year_last(s = rest);
        if (!date) date = named(s = rest, figure);
        if (!date && time_parts::may_begin_era(text::first(rest).value)) date = of_era(s = rest);
        if (!date || !is_date(*date)) return std::nullopt;
        rest = s;
        return date;
    }

private:
    using found = std::optional<calendar_date>;

    /// A year of four figures, or of three where Taiwan's own count is meant: 112年7月13日, 112-07-13. Its first is 1
    /// until 2110, unlike an area code's ("021-11-22").
    constexpr std::optional<int> year_in_front(std::string_view& s) const noexcept {
        const auto year = grammar::figures{4, 4}(s);
        if (year || words->form.names != name_form::han) return year;
        const auto count = grammar::figures{3, 3}(s);
        return count && *count / 100 == 1 ? std::optional(time_parts::before_republic + *count) : std::nullopt;
    }

    /// 2023.07.13, 2023. 7. 13., 2023년 7월 13일, and 2023 07/13 as one agency prints it
    constexpr found year_first(std::string_view& s) const noexcept {
        const auto year = year_in_front(s);
        if (!year) return std::nullopt;
        constexpr std::string_view year_units[] = {"년", "年"}, month_units[] = {"월", "月"},
                                   day_units[] = {"일", "日", "號", "号"};
        std::string_view t = text::trim_front(s);
        const bool worded = !time_parts::take_any(t, year_units).empty();
        constexpr std::size_t era_size = 24;
        if (worded) grammar::bracketed{era_size}(t);  // "2023年（令和5年）7月13日"
        if (!worded && time_parts::take_any(t, time_parts::date_signs).empty()) {
            const auto month = grammar::figures{2, 2}(t);
            if (!month || !text::take(t, "/")) return std::nullopt;
            const auto day = grammar::figures{2, 2}(t);
            s = t;
            return day ? found({*year, *month, *day}) : std::nullopt;
        }
        t = text::trim_front(t);
        const auto month = grammar::figures{1, 2}(t);
        if (!month) return std::nullopt;
        t = text::trim_front(t);
        if (time_parts::take_any(t, month_units).empty() &&
            (worded || time_parts::take_any(t, time_parts::date_signs).empty()))
            return std::nullopt;
        t = text::trim_front(t);
        const auto day = grammar::figures{1, 2}(t);
        if (!day) return std::nullopt;
        s = t;
        t = text::trim_front(t);
        if (!time_parts::take_any(t, day_units).empty())
            s = t;
        else
            text::take(s, ".");
        return calendar_date{*year, *month, *day};
    }

    /// 令和5年7月13日, 平成元年1月8日, 令和5(2023)年7月13日, 民國112年7月13日
    static constexpr found of_era(std::string_view& s) noexcept {
        for (const time_parts::era& e : time_parts::eras) {
            std::string_view t = s;
            if (!text::take(t, e.name)) continue;
            t = text::trim_front(t);
            const auto count = text::take(t, "元") ? std::optional(1) : grammar::figures{1, 3}(t);
            constexpr std::size_t year_size = 12;
            grammar::bracketed{year_size}(t);
            if (!count || !text::take(t, "年")) return std::nullopt;
            const auto month = grammar::figures{1, 2}(t = text::trim_front(t));
            if (!month || !text::take(t, "月")) return std::nullopt;
            const auto day = grammar::figures{1, 2}(t = text::trim_front(t));
            if (!day || !text::take(t, "日")) return std::nullopt;
            s = t;
            return calendar_date{e.year_before + *count, *month, *day};
        }
        return std::nullopt;
    }

    /// 13.07.2023, 07/13/2023, 13/07/23; a wide-lettered page means 23.07.13 the other way round
    constexpr found year_last(std::string_view& s) const noexcept {
        const auto first = grammar::figures{1, 2}(s);
        if (!first) return std::nullopt;
        const std::string_view sign = time_parts::take_any(s, time_parts::date_signs);
        if (sign.empty()) return std::nullopt;
        const bool spaced = sign == ".";  // "23. 7. 13."
        if (spaced) s = text::trim_front(s);
        const auto second = grammar::figures{1, 2}(s);
        if (!second || !text::take(s, sign)) return std::nullopt;
        if (spaced) s = text::trim_front(s);
        const bool american = words->form.dates == date_order::month_first && *first <= 12;
        const bool month_first = american && (sign == "/" || *second > 12);  // "07.13.2023"
        const int month = month_first ? *first : *second, day = month_first ? *second : *first;
        if (const auto year = grammar::figures{4, 4}(s)) return calendar_date{*year, month, day};
        const auto third = grammar::figures{2, 2}(s);
        if (!third) return std::nullopt;
        if (spaced) text::take(s, ".");
        if (words->form.wide_letters) return calendar_date{full_year(*first), *second, *third};
        return calendar_date{full_year(*third), month, day};
    }

    /// July 13, 2023; 13. Juli 2023; 13 de julio de 2023; 13.jul.2023; a time may be glued to the year ("July 13,
    /// 20234:07 PM"), or the same day once more ("13 Jul 202313 Jul 2023")
    constexpr found named(std::string_view& s, bool day_first) const noexcept {
        constexpr std::string_view day_endings[] = {"st", "nd", "rd", "th", "er", "º", "ª", "."};
        constexpr std::string_view before_month[] = {"de ", "of ", "-"},
                                   before_year[] = {"de ", "del ", "of ", "-", "/"};
        int month = day_first ? 0 : time_parts::take_month(*words, s);
        if (month != 0) time_parts::skip_commas(s);
        else if (!day_first) return std::nullopt;
        const auto day = grammar::figures{1, 2}(s);
        if (!day) return std::nullopt;
        time_parts::take_any(s, day_endings);
        if (month == 0) {
            s = text::trim_front(s);
            time_parts::take_any(s, before_month);
            month = time_parts::take_month(*words, s);
            if (month == 0) return std::nullopt;
        }
        time_parts::skip_commas(s);
        time_parts::take_any(s, before_year);
        if (const auto year = grammar::figures{4, 4}(s)) return calendar_date{*year, month, *day};
        if (std::string_view t = s; const auto year = grammar::figures{2, 2}(t))
            if (std::string_view clock = t;
                day_first && text::take(clock, " ") && grammar::figures{2, 2}(clock) && clock.starts_with(':')) {
                s = t;  // "13 JUL 23 16:07"
                return calendar_date{full_year(*year), month, *day};
            }
        std::string_view four = text::head(s, 4), glued = s.substr(four.size());
        const auto year = grammar::figures{4, 4}(four);
        s = glued;
        if (!year || !grammar::figures{1, 2}(glued)) return std::nullopt;
        std::string_view again = text::trim_front(glued);
        const bool ends = glued.starts_with(':') || time_parts::take_month(*words, again) != 0;
        return ends ? found({*year, month, *day}) : std::nullopt;
    }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
