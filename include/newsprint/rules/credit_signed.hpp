// A credit that a word behind it makes one: "과기정통부 제공", "水口早苗撮影", "강진=변우진 기자".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/credit_in_brackets.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace credits {

/// Where the name that ends `s` begins: behind a sentence, a line, a comma, a sign. `bounded` false: nothing stops it.
struct name_region {
    std::string_view name;
    char32_t stop = 0;  ///< what it begins behind; 0: nothing, `s` or the part of it looked at begins there
};

constexpr name_region region_before(const vocabulary& v, std::string_view s) noexcept {
    std::string_view front = s;
    while (!front.empty()) {
        const text::code_point c = text::last(front);
        if (text::is_letter_or_digit(c.value) || c.value == ' ') {
            front.remove_suffix(c.size);
            continue;
        }
        const std::string_view behind = s.substr(front.size());
        const bool slash = (c.value == '/' || c.value == 0xFF0F) && !without_signs(behind).empty();
        const bool sentence = text::is_sentence_end(c.value) && (c.value != '.' || !behind.empty());
        const bool comma = c.value == ',' || c.value == 0x3001 || c.value == 0xFF0C;
        const bool wide_gap = c.value == 0x3000 && v.form.names == name_form::kanji;
        if (slash || sentence || comma || wide_gap || text::is_line_end(c.value) || c.value == '=' ||
            c.value == 0xFF1D || c.value == '|' || text::opener(c.value) != 0)
            return {text::trim(behind), c.value};
        front.remove_suffix(c.size);
    }
    return {text::trim(s), 0};
}

/// Of a credit with no sentence before it: all of it where it is two words, else the last word.
constexpr std::string_view last_words(std::string_view s) noexcept {
    const std::size_t space = s.rfind(' ');
    return space == std::string_view::npos || s.find(' ') == space ? s : s.substr(space + 1);
}

/// Of a Chinese credit with no sentence before it the word behind the last space: "杨梅和感谢信 受访者供图". An agency or a role
/// keeps its person: "新华社记者 段启航". A name of two letters may be set as wide as one of three: "陈 暐摄".
constexpr std::string_view last_provider(const vocabulary& v, std::string_view s) noexcept {
    std::size_t space = s.rfind(' ');
    if (space == std::string_view::npos) return s;
    const auto one_letter = [](std::string_view word) {
        const text::code_point c = text::first(word);
        return c.size == word.size() && text::is_han(c.value);
    };
    const std::string_view surname = behind_last(text::trim_back(s.substr(0, space)), " ");
    if (one_letter(s.substr(space + 1)) && one_letter(surname)) {
        space = text::before(s, surname).rfind(' ');
        if (space == std::string_view::npos) return s;
    }
    const std::string_view front = text::trim_back(s.substr(0, space));
    constexpr senses owners = bit(sense::role) | bit(sense::by) | agencies;
    return word_before_end(v, front, owners).empty() ? s.substr(space + 1) : s;
}

/// "7회" of "예능 7회 방송 화면 갈무리": a broadcast's number provides nothing.
constexpr bool is_episode(std::string_view word) noexcept {
    constexpr std::string_view number = "회";
    return word.ends_with(number) && text::is_digit(text::last(word.substr(0, word.size() - number.size())).value);
}

/// Can `name` stand before a verb of crediting, as the language writes names?
constexpr bool is_provider(const vocabulary& v, name_region region) noexcept {
    if (v.form.names == name_form::hangul) return !is_episode(last_words(region.name));
    if (!v.form.wide_letters)
        return (text::is_sentence_end(region.stop) || text::is_line_end(region.stop) || region.stop == '|') &&
               capitalised_words(v, region.name) > 0;
    const std::string_view name = without_signs(region.name);
    constexpr std::size_t longest = 14;
    return is_name(v, name, trust::labelled) || !person_behind_role(v, name).empty() || is_agency(v, name) ||
           (!has_digit(name) && text::length(name) <= longest);
}

/// Cuts who provided or took the picture: "… 있다. 과기정통부 제공", "…、水口早苗撮影", "…。新华社记者 段启航 摄".
constexpr maybe_credit cut_provided(const vocabulary& v, std::string_view s) noexcept {
    s = without_stop(s);
    std::string_view front = text::tail(s, longest_credit);
    const bool from_start = front.size() == s.size();
    if (!cut_verb(v, front)) return std::nullopt;
    name_region region = region_before(v, text::trim_back(front));
    if (region.stop == 0) {
        if (!from_start || !v.form.wide_letters) return std::nullopt;
        const bool quoted =
            text::is_closing_quote(text::last(text::trim_back(region.name)).value);  // "tvN '새벽 시장' 방송 캡처"
        if (v.form.names == name_form::hangul && !quoted) region.name = last_words(region.name);
        if (v.form.names == name_form::han) region.name = last_provider(v, region.name);
    }
    const auto credit = is_provider(v, region) ? credited_name(v, region.name) : std::nullopt;
    if (!credit) return std::nullopt;
    return credit_cut{credit_form::proper, credit, text::before(s, region.name)};
}

/// Cuts a place that goes with a reporter's name off the end: "강진=", "전주 |", ". 대구,".
constexpr std::string_view without_place(std::string_view left) noexcept {
    const std::string_view s = text::trim_back(left);
    if (s.ends_with('=')) {
        left = s.substr(0, s.size() - 1);
        while (!left.empty() && text::is_letter(text::last(left).value)) left.remove_suffix(text::last(left).size);
    } else if (s.ends_with('|')) {
        constexpr std::size_t longest_place = 4;
        const std::string_view place = after_sentence(text::trim_back(s.substr(0, s.size() - 1)), true);
        if (!place.empty() && text::length(place) <= longest_place && place.find(' ') == std::string_view::npos)
            left = text::before(left, place);
    } else if (s.ends_with(',')) {
        constexpr std::size_t longest_place = 6;
        const std::string_view place = text::trim(after_sentence(s.substr(0, s.size() - 1)));
        if (!place.empty() && text::length(place) <= longest_place && place.find(' ') == std::string_view::npos)
            left = text::before(left, place);
    }
    return left;
}

/// Cuts a reporter's name and role off: "…보고 있다. 강진=변우진 기자", "/국도헌기자". Alone they may be a byline.
constexpr maybe_credit cut_reporter(const vocabulary& v, std::string_view s) noexcept {
    if (!v.form.role_follows_name) return std::nullopt;
    s = without_stop(s);
    std::string_view rest = s;
    const std::string_view role = cut_word(v, rest, bit(sense::role));
    if (role.empty() || (senses_of(v, role) & bit(sense::person_title)))
        return std::nullopt;  // "홍길동 대표": who is shown
    constexpr std::size_t longest_name = 40;
    const std::string_view name = behind_last(text::tail(text::trim_back(rest), longest_name), " =/|,.]");
    if (!is_name(v, name, trust::labelled)) return std::nullopt;
    const std::string_view before = text::before(s, name), trimmed = text::trim_back(before);
    const char32_t c = text::last(trimmed).value;
    std::string_view left = without_place(before);
    const bool apart = trimmed.empty() || left.size() < before.size() || text::is_sentence_end(c) ||
                       is_credit_sign(c) || text::opener(c) != 0 || text::is_closing_quote(c) ||
                       text::is_line_end(text::last(before).value) ||
                       is_agency(v, behind_last(text::tail(trimmed, longest_name), " "));
    if (!apart) return std::nullopt;
    left = text::trim_back(left);
    while (is_credit_sign(text::last(left).value))
        left = text::trim_back(left.substr(0, left.size() - text::last(left).size));
    return credit_cut{left.empty() ? credit_form::fragment : credit_form::proper, name, left};
}

}  // namespace credits

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
