// What a writer is, as printed.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/rules/house.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

constexpr bool is_role(const vocabulary& v, std::string_view s) noexcept {
    return means_any(v, s, bit(sense::role));
}

/// A role with the house in front of it. Example: "Associated Press writer" is a "writer" of "Associated Press";
/// "中央社記者" a "記者" of "中央社"; "本报记者" a "记者" of a house that is not named.
struct house_and_role {
    std::string_view house, role;
};

constexpr house_and_role without_house(const vocabulary& v, std::string_view printed) noexcept {
    std::string_view rest = printed;
    if (v.form.names == name_form::han) {
        if (take_own_house(rest) && is_role(v, rest)) {
            const house_and_role inner = without_house(v, rest);  // "总台央视记者"
            return inner.house.empty() ? house_and_role{{}, rest} : inner;
        }
        for (std::size_t at = text::first(printed).size; at < printed.size();
             at += text::first(printed.substr(at)).size)
            if (is_role(v, printed.substr(at)) && names_outlet(v, printed.substr(0, at)))
                return {printed.substr(0, at), printed.substr(at)};
        return {{}, printed};
    }
    const std::string_view house = take_word(v, rest, bit(sense::outlet));
    rest = text::trim_front(rest);
    const std::string_view one = rest.substr(0, rest.size() - (rest.ends_with('s') ? 1 : 0));
    if (house.empty() || !(is_role(v, rest) || is_role(v, one))) return {{}, printed};
    return {house, rest};
}

/// A role of several words of an alphabet at the front, or an empty view. Example: "state political reporter Will"
/// gives "state political reporter". Capitalised words may be a name, so more than one leads up to a role only behind a
/// person.
constexpr std::string_view role_phrase(const vocabulary& v, std::string_view s, bool behind_person) noexcept {
    constexpr senses adjective = bit(sense::no_name) | bit(sense::section_name) | bit(sense::place);
    if (!text::is_alphabetic(text::first(s).value)) return {};
    bool plain = true;
    for (std::size_t at = 0, count = 0; count < 5; ++count) {
        std::string_view here = s.substr(at);
        const std::string_view title = take_word(v, here, bit(sense::role));
        if (!title.empty())
            return count <= 1 || plain || behind_person ? s.substr(0, at + title.size()) : std::string_view{};
        const std::string_view one = take_alphabetic_word(s.substr(at));
        if (one.empty() || (senses_of(v, one) & bit(sense::connective))) return {};
        const bool small = !text::is_upper(text::first(one).value);
        if (small && is_no_name(v, one)) {
            std::string_view next = text::trim_front(s.substr(at + one.size()));
            const bool leads_up =
                at > 0 && !take_word(v, next, bit(sense::role)).empty();  // "Social affairs correspondent"
            if (!leads_up) return {};                                     // "is a staff writer"
        }
        plain &= small || (senses_of(v, one) & adjective);
        at += one.size();
        if (!s.substr(at).starts_with(' ')) return {};
        ++at;
    }
    return {};
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
