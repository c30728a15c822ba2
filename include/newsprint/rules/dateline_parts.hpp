// What datelines are made of: dashes, places, days, reporters in brackets.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/rules/byline.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {

/// Where and by whom an article was filed. Views into the article's text.
struct dateline {
    std::string_view text;  ///< as printed, with its brackets and the dash or equals sign behind it
    std::optional<std::string_view> place;   ///< "서울", "SEOUL"
    std::optional<std::string_view> agency;  ///< "연합뉴스", "Reuters"
    friend constexpr bool operator==(const dateline&, const dateline&) = default;
};

namespace rules {
namespace dateline_parts {

/// The dash that ends a dateline, with the dot before it: "-", "--", "—", ".-", and "_" as one agency
/// sends it.
struct dash_mark {
    std::string_view text;
    bool tight = false;  ///< "--" and "—" need no space beside them

    /// The dash at the front; empty where there is none.
    static constexpr dash_mark in_front(std::string_view s) noexcept {
        std::size_t size = s.starts_with('.') ? 1 : 0, count = 0;
        bool tight = false;
        for (; count < 3; ++count) {
            const text::code_point c = text::first(s.substr(size));
            if (c.value != '-' && c.value != '_' && !(c.value >= 0x2010 && c.value <= 0x2015) && c.value != 0x2212 &&
                c.value != 0xFF0D)
                break;
            size += c.size;
            tight |= count > 0 || c.value == 0x2014;
        }
        return {s.substr(0, count == 0 ? 0 : size), tight};
    }
};

/// The bytes of the shortest town that is taken for one without a list.
inline constexpr std::size_t shortest_town = 4;

/// Does a listed place begin `s` and end there, or at a comma or slash?
constexpr bool is_listed_place(const vocabulary& v, std::string_view s) noexcept {
    std::string_view rest = s;
    return !take_word(v, rest, bit(sense::place)).empty() &&
           (rest.empty() || rest.front() == ',' || rest.front() == '/');
}

/// Is the part up to a comma in capitals? Example: "HELENA, Montana".
constexpr bool is_capitals(std::string_view s) noexcept { return text::is_in_capitals(s.substr(0, s.find(','))); }

/// Does `s` end in a full stop that is no abbreviation's: "Essen.", not "Ore." and "D.C."?
constexpr bool ends_in_full_stop(const vocabulary& v, std::string_view s) noexcept {
    return s.ends_with('.') && (senses_of(v, s.substr(0, s.size() - 1)) & bit(sense::place));
}

/// Does a day begin with the word `one` in front of `s`: "July 13", "Aug. 3"?
constexpr bool begins_day(const vocabulary& v, std::string_view s, std::string_view one) noexcept {
    std::string_view day = s.substr(one.size());
    text::take(day, ".");
    if (!text::is_digit(text::first(text::trim_front(day)).value)) return false;  // as behind most words
    return time_parts::take_month(v, s) && grammar::figures{1, 2}(s = text::trim_front(s));
}

/// Takes a place off the front: "GEOJE, South Korea", "St. Louis", "WASHINGTON/SEOUL", "苏州"; empty where there is
/// none.
constexpr std::string_view take_place(const vocabulary& v, std::string_view& rest) noexcept {
    const std::string_view from = rest;
    if (is_east_asian(text::first(rest).value)) {
        constexpr std::size_t longest = 10;  // letters
        const std::string_view run = take_letters<is_east_asian>(rest, longest);
        rest.remove_prefix(run.size());
        return run;
    }
    constexpr int most_words = 9, most_commas = 2;
    std::size_t end = 0;
    std::string_view s = rest;
    for (int words = 0, commas = 0; words < most_words; ++words) {
        const std::string_view one = take_alphabetic_word(s);
        if (one.empty() || (!text::is_upper(text::first(one).value) && !(senses_of(v, one) & bit(sense::particle))))
            break;
        if (begins_day(v, s, one)) break;
        s.remove_prefix(one.size());
        if (dash_mark::in_front(s).text.empty()) text::take(s, ".");  // "Ore.", "N.D."; not the one of ".-"
        end = from.size() - s.size();
        if (ends_in_full_stop(v, from.substr(0, end))) break;
        if (text::take(s, ",")) {
            if (++commas > most_commas) break;
            s = text::trim_front(s);
        } else if (!text::take(s, " ") && !(text::take(s, "/") && text::is_upper(text::first(s).value))) {
            break;
        }
    }
    rest = from.substr(end);
    return from.substr(0, end);
}

/// Takes a day, with or without its year, off the front: "July 13", "13 juil", "Aug. 3, 2023", "2023年7月13日", "le 13
/// juillet".
constexpr bool take_day(const vocabulary& v, std::string_view& rest) noexcept {
    std::string_view s = text::trim_front(rest);
    if (date_rule{&v}(s)) {
        rest = s;
        return true;
    }
    text::take(s, "le ");
    const bool month_first = time_parts::take_month(v, s) != 0;
    s = text::trim_front(s);
    if (!grammar::figures{1, 2}(s)) return false;
    if (!month_first) {
        text::take(s, ".");
        s = text::trim_front(s);
        if (!time_parts::take_month(v, s)) return false;
    }
    std::string_view year = s;
    text::take(year, ",");
    year = text::trim_front(year);
    rest = grammar::figures{4, 4}(year) ? year : s;
    return true;
}

/// Takes "7월22일", "7월 22일", "4月19日" off the front.
constexpr bool take_eastern_day(std::string_view& rest) noexcept {
    std::string_view s = rest;
    if (!grammar::figures{1, 2}(s) || !(text::take(s, "월") || text::take(s, "月"))) return false;
    s = text::trim_front(s);
    if (!grammar::figures{1, 2}(s) || !(text::take(s, "일") || text::take(s, "日"))) return false;
    rest = s;
    return true;
}

/// The town of "新山21日訊", "亞庇六日訊": papers of South-East Asia file with a day and no month, from whatever town;
/// an empty view where `s` is not of this form.
constexpr std::string_view town_before_day(const vocabulary& v, std::string_view s) noexcept {
    constexpr std::size_t least_letters = 2, most_letters = 8;
    if (v.form.names != name_form::han) return {};
    const std::string_view filed = word_before_end(v, s, bit(sense::filed));
    s = text::trim_back(s.substr(0, s.size() - filed.size()));
    if (filed.empty() || !s.ends_with("日")) return {};
    s.remove_suffix(std::string_view("日").size());
    const auto is_figure = [](char32_t c) {
        constexpr std::u32string_view numerals = U"一二三四五六七八九十廿卅";
        return text::is_digit(c) || numerals.find(c) != numerals.npos;
    };
    const std::size_t whole = s.size();
    while (is_figure(text::last(s).value)) s.remove_suffix(text::last(s).size);
    const bool dated = s.size() < whole;
    s = text::trim(s);
    const std::size_t letters = text::length(s);
    const bool named =
        letters >= least_letters && letters <= most_letters && take_letters<text::is_han>(s).size() == s.size();
    const bool town = dated && named && !s.ends_with("月") && word_in_front(v, s, bit(sense::outlet)).text.empty();
    return town && !is_no_name(v, s) ? s : std::string_view{};
}

/// Takes "（记者 张三 实习记者 李四）" off the front, the white space before it too; behind a day the names alone will
/// do: "北京7月13日电 (张三)".
constexpr bool take_reporters(const vocabulary& v, std::string_view& rest, bool dated = false) noexcept {
    std::string_view s = text::trim_front(rest);
    const auto inside = grammar::bracketed{120}(s);
    if (!inside) return false;
    const byline b = read_byline_alone(v, *inside, byline_in::mixed);
    if (b.unexplained != 0 || !(b.crew || ((b.labelled || dated) && !b.authors.empty()))) return false;
    rest = s;
    return true;
}

/// Where the first sign stands that ends a dateline's people; npos where there is none.
using sign_finder = std::size_t (*)(std::string_view) noexcept;

/// The sign behind a dateline's people stands within so many bytes.
inline constexpr std::size_t most_of_people = 90;

/// Takes " 홍길동 김철수 기자 =" off the front: up to the sign that `find_end` finds, if all before it are people.
constexpr bool take_people_up_to(const vocabulary& v, std::string_view& rest, sign_finder find_end) noexcept {
    const std::string_view near = text::head(rest, most_of_people);
    const std::size_t at = find_end(near);
    if (at == near.npos) return false;
    const std::string_view people = near.substr(0, at);
    if (people.find_first_of("\r\n") != people.npos) return false;
    const byline b = read_byline_alone(v, people);
    if (!text::is_blank(people) && (b.unexplained != 0 || b.authors.empty())) return false;
    rest.remove_prefix(at + text::first(near.substr(at)).size);
    return true;
}

}  // namespace dateline_parts
}  // namespace rules
}  // namespace v0
}  // namespace newsprint
