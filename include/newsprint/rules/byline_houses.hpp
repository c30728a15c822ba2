// The houses and places of a byline that are known by where they stand, whether a list holds them or not.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/rules/byline_words.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace byline_parts {

// Where there is no such house or place, they give an empty view.

/// "PD저널": a role in Latin letters begins a Korean house's name. `s` begins with the word.
constexpr std::string_view house_begun_by(const vocabulary& v, const front_word& w, std::string_view s) noexcept {
    if (v.form.names != name_form::hangul || !w.is(sense::role) || !text::is_alphabetic(text::last(w.text).value))
        return {};
    const std::string_view behind = take_letters<is_hangul_letter>(s.substr(w.text.size()));
    const std::string_view run = s.substr(0, w.text.size() + behind.size());
    return !behind.empty() && names_outlet(v, run) ? run : std::string_view{};
}

/// "稿源：数码漫谈", "来源: 远舟漫谈": whoever stands behind a source label is a house, unless a word says what else.
constexpr std::string_view house_behind_label(const vocabulary& v, std::string_view behind) noexcept {
    constexpr std::size_t shortest = 3, longest = 12;  // letters
    const auto is_sign = [](char32_t c) { return !text::is_letter_or_digit(c) && text::closer(c) == 0; };
    while (!behind.empty() && is_sign(text::first(behind).value)) text::take_one(behind);
    const std::string_view run = take_letters<text::is_letter_or_digit>(behind, longest);
    if (text::length(run) < shortest || !text::is_han(text::first(run).value)) return {};
    if (!word_in_front(v, behind, known).text.empty()) return {};
    std::string_view s = behind;
    const bool person = person_rule{&v, trust::bare}(s) && s.size() + run.size() == behind.size();
    return person ? std::string_view{} : run;
}

/// "Ana García | El Sol de México": an article and capitals up to the next sign.
constexpr std::string_view titled_house(const vocabulary& v, std::string_view s) noexcept {
    std::string_view rest = s;
    if (!is_continental(v) || !take_article(rest)) return {};
    const std::size_t name = capitalised_words(rest).size();
    rest.remove_prefix(name);
    if (std::string_view t = rest; text::take(t, " de "))
        if (const std::size_t town = capitalised_words(t).size(); town != 0) rest = t.substr(town);
    const bool ends = !text::is_letter_or_digit(text::first(text::trim_front(rest)).value);
    return name != 0 && ends ? text::before(s, rest) : std::string_view{};
}

/// "법무법인 한빛 홍길동 변호사": `s`, which begins behind "법인", without the name of the firm; as it is where none
/// follows.
constexpr std::string_view behind_name_of_firm(const vocabulary& v, std::string_view s) noexcept {
    const std::string_view from = text::trim_front(s);
    const std::string_view name = take_letters<is_hangul_letter>(from);
    if (name.empty() || is_role(v, name) || from.size() == s.size()) return s;
    return from.substr(name.size());
}

/// "嘉義縣": a place's rank belongs to its name where it ends the run of letters. `s` begins with the place.
constexpr std::string_view with_county(const vocabulary& v, std::string_view place, std::string_view s) noexcept {
    const std::string_view run = take_letters<is_east_asian>(s);
    if (v.form.names != name_form::han || run.size() <= place.size()) return place;
    const std::string_view rank = run.substr(place.size());
    return rank == "縣" || rank == "县" || rank == "市" ? run : place;
}

/// "대전·세종·충남취재본부": towns that only name a bureau.
constexpr std::string_view bureau_of_towns(const vocabulary& v, std::string_view s) noexcept {
    const std::string_view run = take_letters(s, [](char32_t c) { return is_hangul_letter(c) || is_middle_dot(c); });
    return v.form.names == name_form::hangul && is_no_name(v, run) ? run : std::string_view{};
}

/// "강진=", "서울·목포=", "카디프(영국)=": what stands before an equals sign and is no house is a place.
/// `behind_house`: as in "한빛스포츠(목동)=".
constexpr std::string_view place_before_equals(const vocabulary& v, std::string_view s, bool behind_house) noexcept {
    constexpr senses no_place = crew_words | bit(sense::by) | bit(sense::role) | bit(sense::outlet);
    constexpr std::size_t longest_aside = 40;
    const std::string_view run = take_letters(s, [](char32_t c) { return is_east_asian(c) || is_middle_dot(c); });
    std::string_view behind = s.substr(run.size());
    if (behind_house) text::take(behind, ")");
    else if (behind.starts_with('(')) grammar::bracketed{longest_aside}(behind);
    const std::string_view place = behind_house ? run : text::before(s, behind);
    behind = text::trim_front(behind);
    if (run.empty() || !is_equals(text::first(behind).value)) return {};
    if (!word_in_front(v, s, no_place).text.empty() || names_outlet(v, run)) return {};
    std::string_view rest = run;
    const bool ends = text::is_blank(behind.substr(text::first(behind).size));
    const bool person = person_rule{&v, trust::bare}(rest) && (ends || !rest.empty());  // "홍길동 =", "홍길동기자="
    return person ? std::string_view{} : place;
}

/// "마이데일리 = 포천 봉준원 기자", "OSEN=잠실, 한도윤 기자": between the house and the reporter. `s` begins behind the
/// equals sign.
constexpr std::string_view place_before_reporter(const vocabulary& v, std::string_view s) noexcept {
    const std::string_view run = take_letters<is_east_asian>(s);
    std::string_view behind = text::trim_front(s.substr(run.size()));
    text::take(behind, ",");
    behind = text::trim_front(behind);
    const bool apart = behind.size() + run.size() < s.size();
    if (run.empty() || !apart || !person_rule{&v, trust::bare}(behind)) return {};
    const std::string_view title = word_in_front(v, text::trim_front(behind), bit(sense::role)).text;
    if (title.empty() || ((senses_of(v, run) & ~bit(sense::place)) & no_person)) return {};
    std::string_view listed = run;
    const bool no_name = text::length(run) == 2 || !is_hangul_name(v, run, trust::bare);
    return no_name || !take_word(v, listed, bit(sense::place)).empty() ? run : std::string_view{};
}

/// "도쿄특파원": the place glued to a role, in a run of letters.
constexpr std::string_view place_before_role(const vocabulary& v, std::string_view run) noexcept {
    constexpr std::size_t shortest = 15;  // five syllables
    if (run.size() < shortest) return {};
    const std::string_view title = word_before_end(v, run, bit(sense::role));
    const std::string_view front = run.substr(0, run.size() - title.size());
    return !title.empty() && (senses_of(v, front) & bit(sense::place)) ? front : std::string_view{};
}

/// "g1 Minas — Conselheiro Prates": the place that ends the line, behind a house and a dash.
constexpr std::string_view place_at_end(const vocabulary& v, std::string_view behind_dash) noexcept {
    const std::string_view s = text::trim_front(behind_dash), run = capitalised_words(s);
    return run.size() == s.size() && role_phrase(v, s, true).size() != s.size() ? run : std::string_view{};
}

/// Behind "in Boise,": "Idaho" belongs to the place unless it is a person, of whom more is said.
constexpr std::string_view region_behind_place(const vocabulary& v, std::string_view behind) noexcept {
    constexpr senses goes_on = bit(sense::at_place) | bit(sense::for_house) | bit(sense::connective);
    const std::string_view s = text::trim_front(behind), run = capitalised_words(s);
    const bool may_be_person = run.find(' ') != run.npos && !(senses_of(v, run) & bit(sense::place));
    if (run.empty() || may_be_person) return {};
    const bool more = !word_in_front(v, text::trim_front(s.substr(run.size())), goes_on).text.empty();
    return more ? std::string_view{} : run;
}

/// "REPORTING FROM ALDER SLOUGH, Calif.": is it a place that follows, up to a comma or the line's end?
constexpr bool leads_to_town(std::string_view behind) noexcept {
    const std::string_view s = text::trim_front(behind), run = capitalised_words(s);
    const std::string_view after_run = s.substr(run.size());
    return !run.empty() && (after_run.empty() || after_run.starts_with(", "));
}

}  // namespace byline_parts
}  // namespace rules
}  // namespace v0
}  // namespace newsprint
