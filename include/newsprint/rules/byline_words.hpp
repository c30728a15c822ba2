// What words of the vocabulary say in a byline, and where they say something else than they are listed for.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/rules/role.hpp>
#include <newsprint/rules/timestamp.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace byline_parts {

/// Whoever is named beside these is no author.
inline constexpr senses crew_words = bit(sense::production) | bit(sense::cast) | bit(sense::credit_before);

/// What a word of a byline may say.
inline constexpr senses known = crew_words | bit(sense::role) | bit(sense::by) | bit(sense::outlet) |
                                bit(sense::contributed) | bit(sense::connective) | bit(sense::filed) |
                                bit(sense::published) | bit(sense::modified) | bit(sense::other_time) |
                                bit(sense::daytime) | bit(sense::furniture) | bit(sense::source_label) |
                                bit(sense::at_place) | bit(sense::for_house) | bit(sense::place);

/// "即時新聞", "財經頻道": is `run`, the letters at the front of `s`, a Chinese house's desk, not the house that it
/// begins like?
constexpr bool is_desk_word(const vocabulary& v, std::string_view run, std::string_view s) noexcept {
    return (senses_of(v, run) & bit(sense::no_name)) && word_in_front(v, s, known).text.size() < run.size();
}

/// "for the first time": a house whose name is a word of the language has its capital.
constexpr bool is_common_word(const vocabulary& v, const front_word& w) noexcept {
    return v.form.learned == learned_for::english && w.means == bit(sense::outlet) &&
           text::is_lower_ascii(text::first(w.text).value) && w.text.find('.') == w.text.npos;
}

/// "Media contact", "Contact:"; not "Contact Jane Doe at …", which sends readers to the reporter. `s` begins with the
/// word.
constexpr bool is_press_contact(const front_word& w, std::string_view s) noexcept {
    const bool labels = w.text.ends_with(':') || s.substr(w.text.size()).starts_with(':');
    return w.is(sense::contact) && (labels || w.text.find(' ') != w.text.npos);
}

/// "기자 간담회", "기자 회견": a list knows the longer word, which is nobody's role. `s` begins with the word.
constexpr bool begins_event(const vocabulary& v, const front_word& title, std::string_view s) noexcept {
    return title.is(sense::role) && v.form.names == name_form::hangul &&
           word_in_front(v, s, bit(sense::no_name)).text.size() > title.text.size();
}

/// "사진부", "그래픽팀": the desk of those who are no authors.
constexpr bool names_picture(const vocabulary& v, std::string_view desk) noexcept {
    return !take_word(v, desk, bit(sense::credit_label)).empty();
}

/// The house and the role in what a Chinese page prints before a name: "自由時報記者", "聯合報／", "本报讯（记者". Where
/// there is no role, the house is all but the signs.
constexpr house_and_role parts_of_label(const vocabulary& v, std::string_view listed) noexcept {
    constexpr std::string_view bar = "丨";  // a letter that stands for one
    std::string_view run = take_letters<text::is_letter_or_digit>(listed);
    if (run.ends_with(bar)) run.remove_suffix(bar.size());
    std::size_t at = 0;
    while (at < run.size() && !is_role(v, run.substr(at))) at += text::first(run.substr(at)).size;
    const std::string_view title = run.substr(at);
    return {run.substr(0, at), title.empty() ? word_before_end(v, listed, bit(sense::role)) : title};
}

/// "8 de julho", "July 13": does a date begin with its month?
constexpr bool begins_with_month(const vocabulary& v, std::string_view s) noexcept {
    std::string_view behind = s;
    return time_parts::take_month(v, behind) != 0 && date_rule{&v}(s).has_value();
}

/// Takes a date, a time of day, or a number with its unit off the front: "13 luglio 2023 alle 16:07", "3면".
constexpr bool take_time_or_count(const vocabulary& v, std::string_view& rest) noexcept {
    constexpr std::string_view units[] = {"年", "月", "日", "時", "时", "分", "点", "년",
                                          "월", "일", "시", "분", "면", "版", "호"};
    std::string_view s = rest;
    const bool dated = date_rule{&v}(s).has_value();
    if (dated && v.form.names != name_form::hangul) time_parts::time_behind(v, s);
    bool taken = dated || time_rule{&v, false}(s);
    if (!taken) {
        s = text::trim_front(rest.substr(take_letters<text::is_digit>(rest).size()));
        taken = !time_parts::take_any(s, units).empty() || time_parts::take_month(v, s) != 0;
    }
    if (taken) rest = s;
    return taken;
}

}  // namespace byline_parts
}  // namespace rules
}  // namespace v0
}  // namespace newsprint
