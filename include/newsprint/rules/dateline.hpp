// Where and by whom an article was filed, in front of its first paragraph.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint/rules/dateline_continental.hpp>
#include <newsprint/rules/dateline_dashed.hpp>
#include <newsprint/rules/dateline_filed.hpp>
#include <newsprint/rules/dateline_in_brackets.hpp>
#include <newsprint/text/holds_byte.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

namespace detail {

/// Finds what ends a Korean dateline without brackets: "=", a bar, or the bracket whose fellow is lost.
constexpr std::size_t find_equals_or_bar(std::string_view s) noexcept {
    constexpr std::string_view wide_signs[] = {"＝", "｜", "ㅣ"};
    constexpr char opens_wide = '\xEF', opens_vowel = '\xE3';
    std::size_t first = s.npos;
    if (!text::holds_byte<'=', '|', ']', opens_wide, opens_vowel>(s)) return first;  // as most texts
    const auto keep = [&first](std::size_t at) {
        if (at < first) first = at;
    };
    for (const char sign : {'=', '|', ']'}) keep(s.find(sign));
    for (const std::string_view sign : wide_signs) keep(s.find(sign));
    return first;
}

/// Takes "한빛뉴스(한빛1) |", "한빛일보 사회팀 |" off the front: a house, what stands behind its name, and a bar.
constexpr bool take_house_and_bar(const vocabulary& v, std::string_view& rest, std::string_view house) noexcept {
    constexpr std::size_t longest_aside = 40, near = 60;
    std::string_view s = rest.substr(house.size());
    if (text::head(s, near).find('|') == s.npos) return false;  // as in nearly all sentences
    bool named = names_outlet(v, house);
    if (s.starts_with('('))
        if (const auto other_name = grammar::bracketed{longest_aside}(s)) named = named || names_outlet(v, *other_name);
    if (!named) return false;
    s = text::trim_front(s);
    const std::string_view desk = take_letters<is_hangul_letter>(s);
    if (!desk.empty()) {
        if (!is_no_name(v, desk)) return false;
        s = text::trim_front(s.substr(desk.size()));
    }
    if (!text::take(s, "|")) return false;
    rest = s;
    return true;
}

/// "한빛투데이 홍길동 기자 =", "한빛투데이=홍길동 기자 |", "한빛신문 홍길동 기자]", "한빛뉴스 | … 했다.": a Korean
/// house without brackets. `text` is left for the caller.
constexpr std::optional<dateline> house_and_reporter(const vocabulary& v, std::string_view& rest) noexcept {
    constexpr std::size_t shortest_house = 3;  // syllables; towns have two
    const std::string_view house = take_letters<is_name_letter>(rest), behind = rest.substr(house.size());
    std::string_view s = text::trim_front(behind);
    // one of the signs ends it; the bar behind a house without a reporter stands nearer still
    if (find_equals_or_bar(text::head(s, dateline_parts::most_of_people)) == s.npos) return std::nullopt;
    const bool sentence = text::is_sentence_end(text::last(text::trim_back(rest)).value);
    if (sentence && take_house_and_bar(v, rest, house)) return dateline{{}, std::nullopt, house};
    const bool equals = is_equals(text::first(s).value);
    if (text::length(house) < shortest_house || !(equals || behind.starts_with(' '))) return std::nullopt;
    if (equals) text::take_one(s);
    if (!take_reporter(v, s, find_equals_or_bar)) return std::nullopt;
    if (is_no_name(v, house) || is_hangul_name(v, house, trust::bare)) return std::nullopt;  // "홍길동 김철수 기자 ="
    rest = s;
    return dateline{{}, std::nullopt, house};
}

/// "|도쿄 홍길동특파원|": a place and a reporter between bars, as one paper set them.
constexpr std::optional<dateline> between_bars(const vocabulary& v, std::string_view& rest) noexcept {
    constexpr std::size_t longest = 60;
    const std::size_t end = text::head(rest, longest).find('|', 1);
    if (!rest.starts_with('|') || end == rest.npos) return std::nullopt;
    const byline b = read_byline_alone(v, rest.substr(1, end - 1));
    if (b.unexplained != 0 || !b.place || b.authors.empty() || !b.authors[0].role) return std::nullopt;
    rest.remove_prefix(end + 1);
    return dateline{{}, b.place, b.outlet};
}

}  // namespace detail

/// Takes a dateline off the front of a paragraph, with the white space before and behind it. Example: "(서울=연합뉴스)
/// 서민채 기자 = 국내" gives place "서울", agency "연합뉴스", and leaves "국내". No dateline: `rest` is where it was.
/// The people in it: `read_byline(words, found.text, byline_in::mixed)`. Looks at a bounded number of bytes, white
/// space aside.
NEWSPRINT_COLD constexpr std::optional<dateline> take_dateline(const vocabulary& v, std::string_view& rest) noexcept {
    const std::string_view from = text::trim_front(rest);
    std::string_view s = from;
    std::optional<dateline> found;
    if (text::closer(text::first(s).value) != 0) found = bracketed_dateline{&v}(s);
    else if (v.form.names == name_form::hangul)
        found = from.starts_with('|') ? detail::between_bars(v, s) : detail::house_and_reporter(v, s);
    else if (v.form.wide_letters) found = filed_dateline{&v}(s);
    if (!found) found = continental_dateline{&v}(s);
    if (!found) found = dashed_dateline{&v}(s);
    if (!found) return std::nullopt;
    found->text = text::trim_back(text::before(from, s));
    for (auto* part : {&found->place, &found->agency})
        if (*part)
            *part = text::trim(**part);  // no-break and zero-width spaces stand before commas, slashes and dashes
    rest = text::trim_front(s);
    return found;
}

/// "Rotenhain (ots)", "RIBADEO / LA VOZ": a place and the house behind it, and nothing else.
constexpr std::optional<dateline> place_and_house(const vocabulary& v, std::string_view line) noexcept {
    constexpr std::size_t longest = 30, shortest_house = 4;
    if (v.form.wide_letters) return std::nullopt;
    std::string_view s = line;
    const std::string_view place = dateline_parts::take_place(v, s);
    if (place.empty() || !s.starts_with(' ')) return std::nullopt;
    s = text::trim_front(s);
    std::string_view house;
    if (const auto inside = grammar::bracketed{longest}(s); inside && s.empty()) house = *inside;
    else if (dateline_parts::is_capitals(place) && text::take(s, "/ ")) house = s;
    const bool listed = (senses_of(v, house) & bit(sense::outlet)) != 0;
    const bool town = is_continental(v) && place.find(' ') == place.npos && senses_of(v, place) == 0;
    const bool shouted = house.size() >= shortest_house && dateline_parts::is_capitals(house) && !line.ends_with(')');
    return listed || (town && shouted) ? std::optional(dateline{line, place, house}) : std::nullopt;
}

/// "By Jane Doe - June 3, 2016", "Jane Doe - June 3, 2016": who stands before the time of an English line is its
/// writer, unless a list knows the place or capitals shout it.
constexpr bool names_writer(const vocabulary& v, std::string_view place) noexcept {
    using namespace dateline_parts;
    std::string_view s = place;
    if (!take_word(v, s, bit(sense::by)).empty()) return true;
    return v.form.learned == learned_for::english && !is_capitals(place) && !is_listed_place(v, place) &&
           person_rule{&v, trust::bare}(s);
}

/// "New Delhi, December 5", "HISAR, MAY 4": a place and a day of an English paper, and nothing else.
constexpr bool is_place_and_day(const vocabulary& v, std::string_view place, std::string_view behind) noexcept {
    using namespace dateline_parts;
    if (v.form.learned != learned_for::english || !text::take(behind, ",")) return false;
    const bool town = is_listed_place(v, place) || (is_capitals(place) && place.size() >= shortest_town);
    return town && take_day(v, behind) && behind.empty();
}

/// A dateline that has its line to itself and nothing that marks it: "Madrid", "REPORTING FROM GACKLE, N.D.", "New
/// Delhi, December 5". With `timed`, a place in front of the line's time: "BOLOGNA, 09 novembre 2023, 10:13",
/// "Villaflor (Zamora) - 13 JUL 2023".
constexpr std::optional<dateline> dateline_alone(const vocabulary& v, std::string_view line, bool timed) noexcept {
    using namespace dateline_parts;
    const std::string_view all = text::trim(line);
    std::string_view s = all;
    const bool reporting = take_word(v, s, bit(sense::at_place)).find(' ') != std::string_view::npos;
    s = reporting ? text::trim_front(s) : all;
    std::string_view place = take_place(v, s);
    if (const auto filed = timed ? std::nullopt : place_and_house(v, all)) return filed;
    if (is_place_and_day(v, place, s)) return dateline{all, place, std::nullopt};
    if (place.empty() || (!timed && !s.empty())) return std::nullopt;
    const auto is_other_word = [&v](std::string_view word) {
        const senses means = senses_of(v, word);
        return means != 0 && !(means & bit(sense::place));
    };
    if (!timed) {
        if (is_other_word(place)) return std::nullopt;
        std::string_view name = place;
        const bool town = is_listed_place(v, place) || reporting ||
                          (is_capitals(place) && place.size() >= shortest_town && !person_rule{&v, trust::bare}(name));
        return town ? std::optional(dateline{all, place, std::nullopt}) : std::nullopt;
    }
    constexpr std::size_t longest_region = 40;
    const std::string_view town = place;
    std::string_view region = text::trim_front(s);
    if (region.starts_with('(') && grammar::bracketed{longest_region}(region)) place = text::before(all, s = region);
    s = text::trim_front(s);
    const std::string_view dash = dash_mark::in_front(s).text;
    if (dash.empty() && !(s.starts_with(',') && is_capitals(place))) return std::nullopt;
    if (is_other_word(town) || names_writer(v, town)) return std::nullopt;
    s.remove_prefix(dash.empty() ? 1 : dash.size());
    const std::string_view printed = dash.empty() ? all : text::before(all, s);
    return take_day(v, s) ? std::optional(dateline{printed, place, std::nullopt}) : std::nullopt;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
