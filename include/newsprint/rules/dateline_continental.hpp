// Datelines that agencies do not set: a bar, a dot or a full stop behind the place, the house beside it without
// brackets.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include <newsprint/rules/dateline_parts.hpp>
#include <newsprint/rules/domain.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A dateline at the front. Example: "KÖLN taz |", "Berlin |", "Mettmann ·"; "Reuters LONDON." and "HALTERN AM SEE.";
/// "JAKARTA, KOMPAS.com -", which English papers print too. A sentence follows, so that no row of rubrics is one.
/// `text` is left for the caller.
struct continental_dateline {
    using value_type = dateline;
    const vocabulary* words = nullptr;

    constexpr std::optional<dateline> operator()(std::string_view& rest) const noexcept {
        constexpr std::size_t shortest_behind = 60;  // bytes
        const bool english = words->form.learned == learned_for::english;
        if (!(is_continental(*words) || english) || rest.size() < shortest_behind) return std::nullopt;
        std::string_view s = rest;
        auto found = english ? std::nullopt : barred(s);
        if (!found && !english) found = stopped(s = rest);
        if (!found) found = beside_house(s = rest);
        if (!found || s.size() < shortest_behind) return std::nullopt;
        rest = s;
        return found;
    }

private:
    /// "KÖLN taz |", "BERLIN dpa/taz |", "Berlin |", "Mettmann ·".
    constexpr std::optional<dateline> barred(std::string_view& rest) const noexcept {
        constexpr std::size_t most = 48;
        const std::string_view near = text::head(rest, most);
        // spaces are common, these signs are not
        std::size_t at = near.find('|') == near.npos ? near.npos : near.find(" | ");
        if (const std::size_t dot = near.find("·") == near.npos ? near.npos : near.find(" · "); dot < at) at = dot;
        if (at == near.npos) return std::nullopt;
        std::string_view s = near.substr(0, at);
        std::string_view place = dateline_parts::take_place(*words, s);
        std::string_view house = text::trim(s);
        if (house.empty() && !names_town(place)) {  // "BERLIN AFP |"
            const std::size_t space = place.rfind(' ');
            if (space == place.npos) return std::nullopt;
            house = place.substr(space + 1);
            place = place.substr(0, space);
        }
        place = text::trim(place);
        if (place.empty() || !(house.empty() ? names_town(place) : are_houses(house))) return std::nullopt;
        const text::code_point sign = text::first(rest.substr(at + 1));
        rest.remove_prefix(at + 1 + sign.size);
        return dateline{{}, place, house.empty() ? std::nullopt : std::optional(house)};
    }

    /// "Reuters LONDON.", "HB FRANKFURT.", "HALTERN AM SEE.": the place in capitals ends in a full stop, and a sentence
    /// begins.
    constexpr std::optional<dateline> stopped(std::string_view& rest) const noexcept {
        constexpr std::size_t longest_place = 30;
        std::string_view s = rest;
        const std::string_view house = text::trim(take_word(*words, s, bit(sense::outlet)));
        s = text::trim_front(s);
        const std::size_t stop = text::head(s, longest_place).find(". ");
        if (stop == s.npos) return std::nullopt;
        const std::string_view place = s.substr(0, stop);
        const bool opens = text::is_upper(text::first(s.substr(stop + 2)).value);
        const bool other_word = (senses_of(*words, place) & ~bit(sense::place)) != 0;  // "UPDATE."
        if (!opens || other_word || place.size() < dateline_parts::shortest_town || !dateline_parts::is_capitals(place))
            return std::nullopt;
        rest = s.substr(stop + 1);
        return dateline{{}, place, house.empty() ? std::nullopt : std::optional(house)};
    }

    /// "JAKARTA, KOMPAS.com -", "Liputan6.com, Jakarta -": a comma parts place and house, and a dash ends them.
    constexpr std::optional<dateline> beside_house(std::string_view& rest) const noexcept {
        constexpr std::size_t most = 48;
        const std::string_view near = text::head(rest, most);
        const std::size_t comma = near.find(", ");
        if (comma == near.npos) return std::nullopt;
        for (std::size_t at = comma + 2; at < near.size(); ++at) {
            if (near[at - 1] != ' ') continue;
            const std::string_view dash = dateline_parts::dash_mark::in_front(near.substr(at)).text;
            if (dash.empty()) continue;
            std::string_view place = near.substr(0, comma), house = text::trim(near.substr(comma + 2, at - comma - 2));
            if (!is_site(house)) std::swap(place, house);
            if (!is_site(house) || place.empty() || !text::is_upper(text::first(place).value)) return std::nullopt;
            if (!is_continental(*words) && !dateline_parts::is_listed_place(*words, place)) return std::nullopt;
            rest.remove_prefix(at + dash.size());
            return dateline{{}, place, house};
        }
        return std::nullopt;
    }

    /// A house that is listed, or the name of its site.
    constexpr bool is_site(std::string_view s) const noexcept {
        return is_domain(s) || (senses_of(*words, s) & bit(sense::outlet)) != 0;
    }

    /// One that is listed, or one word that no list knows.
    constexpr bool names_town(std::string_view place) const noexcept {
        return dateline_parts::is_listed_place(*words, place) ||
               (place.size() >= dateline_parts::shortest_town && place.find(' ') == place.npos &&
                senses_of(*words, place) == 0);
    }

    /// "taz", "dpa/taz".
    constexpr bool are_houses(std::string_view s) const noexcept {
        const std::size_t slash = s.find('/');
        return (senses_of(*words, s.substr(0, slash)) & bit(sense::outlet)) != 0 && s.find(' ') == s.npos;
    }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
