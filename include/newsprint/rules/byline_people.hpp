// Which words of a byline are a person: what looks like a name and is none, what makes a name certain.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/rules/email.hpp>
#include <newsprint/rules/house.hpp>
#include <newsprint/rules/timestamp.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace byline_parts {

constexpr bool begins_person(const vocabulary& v, std::string_view s, trust sure = trust::bare) noexcept {
    return person_rule{&v, sure}(s).has_value();
}

/// Is the word that `s` begins with only the beginning of a name: "강진구", "東京子", "Ginevra Malaspina"?
constexpr bool begins_name(const vocabulary& v, const front_word& w, std::string_view s, bool behind_person) noexcept {
    constexpr senses sure = bit(sense::role) | bit(sense::by) | bit(sense::outlet) | bit(sense::production) |
                            bit(sense::source_label) | bit(sense::published) | bit(sense::modified) | bit(sense::filed);
    if (v.form.names == name_form::latin) {
        const bool initial = take_alphabetic_word(s).ends_with('.') && w.text.size() == 1;  // "A. Muster"
        if (!initial && (w.means != bit(sense::place) || behind_person)) return false;
        const auto name = person_rule{&v, trust::bare}(s);
        return name && name->size() > w.text.size();
    }
    return take_letters<is_east_asian>(s).size() > w.text.size() && !w.is_any(sure) && begins_person(v, s);
}

/// "張三丰台北": is it a person and a place?
constexpr bool is_person_and_place(const vocabulary& v, std::string_view s) noexcept {
    return person_rule{&v, trust::bare}(s) && (senses_of(v, s) & bit(sense::place));
}

/// "CSU Fraktionssitzung", "ABB'den Melih": a title begins with initials, a case's ending behind them perhaps.
/// Korean surnames stand in capitals too, but in English pages.
constexpr bool begins_title(const vocabulary& v, std::string_view name) noexcept {
    constexpr std::size_t shortest = 3;  // letters: "JD Vance" is somebody
    std::string_view front = take_alphabetic_word(name);
    if (!is_continental(v) || front.size() == name.size()) return false;
    front = front.substr(0, front.find_first_of("'\xE2"));
    return text::length(front) >= shortest && text::is_in_capitals(front) && !text::is_in_capitals(name);
}

/// "홍길동 한빛대 교수", "홍길동 / 한빛대·지리학과 교수", "한빛대 홍길동 교수": the word in front of a title, or of a
/// person who has one, is where they teach. `behind_person`: somebody is named before it.
constexpr bool names_school(const vocabulary& v, std::string_view word, std::string_view behind,
                            bool behind_person) noexcept {
    if (v.form.names != name_form::hangul || !(text::ends_with(word, "대") || text::ends_with(word, "고")))
        return false;
    std::string_view s = behind;
    if (!behind_person && !person_rule{&v, trust::bare}(s = text::trim_front(s))) return false;
    constexpr int most_words = 3;
    for (int words = 0; words < most_words; ++words) {
        while (s.starts_with(' ') || is_middle_dot(text::first(s).value)) text::take_one(s);
        if (!take_word(v, s, bit(sense::person_title)).empty()) return true;
        s.remove_prefix(take_letters<is_hangul_letter>(s).size());
    }
    return false;
}

/// Does a role follow the name that may stand at the front?
constexpr bool role_follows(const vocabulary& v, std::string_view s) noexcept {
    if (!v.form.role_follows_name || !person_rule{&v, trust::labelled}(s)) return false;
    return word_in_front(v, text::trim_front(s), bit(sense::role) | bit(sense::no_name)).is(sense::role);
}

/// Is a name on a line with other things certain enough, with no word before it that says so? `filed`: a house and a
/// place stand before it, as in "SİVAS (AA) - DEFNE KARASU -".
constexpr bool stands_out(const vocabulary& v, std::string_view name, std::string_view behind, bool filed) noexcept {
    std::string_view s = text::trim_front(behind);
    switch (v.form.names) {
        case name_form::hangul:  // "Business Wire" is nobody
            return !text::is_alphabetic(text::first(name).value) || !take_word(v, s, bit(sense::role)).empty() ||
                   email(s);
        case name_form::han: return text::length(name) == 3;
        default: break;
    }
    if (!take_word(v, s, bit(sense::role)).empty() || email(s)) return true;
    const bool in_capitals = text::is_upper(text::last(name).value);
    return (s.starts_with('/') && in_capitals) ||              // "Selin KAVAK/TOKAT, (DHA)-"
           (s.starts_with("/ ") && s.find(" (") != s.npos) ||  // "Deniz Kavak / İstanbul, 31 Ekim (DHA) -"
           (filed && (s == "-" || s.starts_with("- ")) && in_capitals);
}

/// "Jane Doe - June 3, 2016", "Jane Doe, Staff Writer Published …": does the name open an English time line?
constexpr bool is_dated(const vocabulary& v, std::string_view name, std::string_view behind) noexcept {
    constexpr std::string_view dashes[] = {"-", "–", "—"}, signs[] = {"·", "•", "|", "/"};
    if (v.form.learned != learned_for::english || (senses_of(v, name) & ~bit(sense::month))) return false;
    if (!word_before_end(v, name, bit(sense::outlet_ending)).empty()) return false;
    std::string_view s = text::trim_front(behind);
    if (std::string_view role = s; text::take(role, ", ") && !take_word(v, role, bit(sense::role)).empty()) return true;
    const bool parted = !time_parts::take_any(s, signs).empty();
    const bool apart = parted || !time_parts::take_any(s, dashes).empty();
    if (!apart && text::is_in_capitals(name)) return false;  // "PORT BLAIR June 3, 2016"
    s = text::trim_front(s);
    if (parted && !word_in_front(v, s, bit(sense::outlet)).text.empty()) return true;  // "Jane Doe / TNN / Updated: …"
    return date_rule{&v}(s) || time_rule{&v, false}(s) ||
           !word_in_front(v, s, bit(sense::published) | bit(sense::modified)).text.empty();
}

/// "From Jane Doe, Abuja": does a person follow "From", and a comma or nothing behind? `s` begins with the word.
constexpr bool leads_to_sender(const vocabulary& v, const front_word& w, std::string_view s) noexcept {
    if (v.form.learned != learned_for::english || !w.is(sense::at_place) || !w.text.starts_with("From")) return false;
    s = text::trim_front(s.substr(w.text.size()));
    if (senses_of(v, capitalised_words(s)) & bit(sense::place)) return false;
    return person_rule{&v, trust::bare}(s) && (s.empty() || s.starts_with(','));
}

}  // namespace byline_parts
}  // namespace rules
}  // namespace v0
}  // namespace newsprint
