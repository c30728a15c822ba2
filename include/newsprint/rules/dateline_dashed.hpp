// A dateline that a dash ends, as agencies print it in alphabets.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/grammar/figures.hpp>
#include <newsprint/rules/dateline_parts.hpp>
#include <newsprint/rules/person.hpp>
#include <newsprint/text/holds_byte.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A dateline at the front that a dash ends. Example: "SEOUL, July 13 (Reuters) -", "GACKLE, N.D. (AP) —", "Wien –",
/// "CNN —", "서울--(뉴스와이어)--", "苏州2023年7月13日 /美通社/ --"; and "NAGPUR:". `text` is left for the caller.
struct dashed_dateline {
    using value_type = dateline;
    const vocabulary* words = nullptr;

    constexpr std::optional<dateline> operator()(std::string_view& rest) const noexcept {
        using namespace dateline_parts;
        if (is_korean_prose(rest)) return std::nullopt;
        std::string_view s = rest;
        parts p;
        skip_reporter(s);
        p.place = take_place(*words, s);
        p.stopped = ends_in_full_stop(*words, p.place);
        if (p.stopped) p.place.remove_suffix(1);
        const bool may_end_here = p.stopped && is_continental(*words);
        const bool may_be_dated = text::starts_with(s, ", ") && is_shouted_town(p.place);
        if (!may_end_here && !may_be_dated && !may_end_in_dash(s)) return std::nullopt;
        if (skip_region(s)) p.place = text::before(rest, s);
        skip_comma(s);
        p.dated = take_day(*words, s) || take_lone_day(s, p.place);
        // "13 июля. /ТАСС/.", "19 Abr. (EUROPA PRESS) -"
        if (p.dated && (text::starts_with(s, ". /") || text::starts_with(s, ". ("))) s.remove_prefix(2);
        p.place = behind_reporter(p.place);
        skip_comma(s);
        take_agency(s, p);
        if (p.dated && p.agency.empty()) take_shouted_agency(s, p);
        take_day_in_brackets(p);
        if (!p.agency.empty()) p.dated_behind = take_day(*words, s);  // "서울--(뉴스와이어) 2023년 7월 13일 --"
        const bool pointed = s.starts_with('.');  // ".-" ends nothing else
        const auto found = take_dash(s, !p.agency.empty()) ? with_dash(s, p, pointed) : without_dash(s, p);
        if (found) rest = s;
        return found;
    }

private:
    struct parts {
        std::string_view place, agency;
        bool dated = false, dated_behind = false;  ///< does a day stand before, behind the agency?
        bool slashed = false;                      ///< is the agency between slashes?
        bool stopped = false;                      ///< does a full stop end the place?
        bool stops_behind = false;                 ///< has a full stop ended the agency?
    };

    /// Do words of hangul alone begin it, with a space between them? A place is one word.
    static constexpr bool is_korean_prose(std::string_view s) noexcept {
        constexpr std::size_t longest_place = 10;
        const auto is_syllable = [s](std::size_t at) {
            if (at + 2 >= s.size()) return false;
            const auto lead = static_cast<unsigned char>(s[at]);
            return (lead > 0xEA && lead < 0xED) || (lead == 0xEA && static_cast<unsigned char>(s[at + 1]) >= 0xB0);
        };
        std::size_t at = 0;
        while (at < 3 * longest_place && is_syllable(at)) at += 3;
        if (at == 0) return false;
        while (at < s.size() && s[at] == ' ') ++at;
        return is_syllable(at);
    }

    /// Is there anything behind the place, near its end, that ends or parts a dateline: a dash, a slash, a colon, a
    /// bracket? Day and agency are short. Most paragraphs have none, and in Korean they go on with a word.
    constexpr bool may_end_in_dash(std::string_view behind) const noexcept {
        constexpr std::size_t most = 200, most_before_agency = 20;
        std::string_view s = text::trim_front(behind);
        const char32_t next = text::first(s).value;
        if (text::is_hangul(next) || text::is_opening_quote(next) || text::is_closing_quote(next)) return false;
        s = s.substr(0, most);
        if (!text::holds_byte<'-', '/', ':', '\xEF', '(', '\xE2'>(s)) return false;
        if (text::holds_byte<'-', '/', '\xEF'>(s)) return true;
        if (s.find(':') != s.npos && may_go_with_colon(behind)) return true;
        if (s.substr(0, most_before_agency).find('(') != s.npos) return true;
        for (std::size_t i = s.find('\xE2'); i < s.size() && i + 2 < s.size(); i = s.find('\xE2', i + 1))
            if (s[i + 1] == '\x88' || (s[i + 1] == '\x80' && s[i + 2] <= '\x95')) return true;
        return false;
    }

    /// Behind the place stands a colon, and no dash or slash. In East Asia it ends a dateline where it touches the
    /// place ("서울: 한빛"); else an agency does, in brackets or with a full stop, or the one dash that is none
    /// elsewhere. "입력 2023.07.13 16:07" has none of these.
    constexpr bool may_go_with_colon(std::string_view behind) const noexcept {
        if (is_continental(*words) || words->form.learned == learned_for::english || behind.starts_with(':'))
            return true;
        return text::holds_byte<'(', '_'>(behind) || behind.find(". ") != behind.npos;
    }

    /// "GENEVA (13 July 2023) –" names no agency, "(Newsfile Corp. - July 13, 2023)" the day beside it.
    constexpr void take_day_in_brackets(parts& p) const noexcept {
        for (std::string_view s = p.agency; !s.empty(); text::take_one(s)) {
            std::string_view day = s;
            const bool begins = s.size() == p.agency.size() || s.starts_with("- ") || s.starts_with("– ");
            if (!begins) continue;
            if (const auto dash = dateline_parts::dash_mark::in_front(day); !dash.text.empty())
                day.remove_prefix(dash.text.size());
            if (!dateline_parts::take_day(*words, day) || !day.empty()) continue;
            p.agency = text::trim(text::before(p.agency, s));
            p.dated = true;
            return;
        }
    }

    /// " (Rize)," of "ÇAMLIHEMŞİN (Rize), (DHA)-": the region, not the agency. A comma behind the bracket tells.
    static constexpr bool skip_region(std::string_view& rest) noexcept {
        constexpr std::size_t longest = 30;
        std::string_view s = text::trim_front(rest);
        if (!s.starts_with('(') || !grammar::bracketed{longest}(s) || !s.starts_with(", (")) return false;
        rest = s;
        return true;
    }

    /// "Deniz Kavak / İstanbul, 31 Ekim (DHA) -": the reporter before a place, a slash with its spaces between them.
    constexpr void skip_reporter(std::string_view& rest) const noexcept {
        constexpr std::size_t longest = 320;  // more than the words of any name
        if (!is_continental(*words) || text::head(rest, longest).find('/') == rest.npos) return;
        std::string_view s = rest;
        if (!person_rule{words, trust::bare}(s) || !text::take(s, " / ")) return;
        rest = s;
    }

    /// "Selin KAVAK/TOKAT": the place behind the reporter.
    constexpr std::string_view behind_reporter(std::string_view place) const noexcept {
        const std::size_t slash = place.find('/');
        if (slash == place.npos || is_east_asian(text::first(place).value)) return place;
        std::string_view name = place.substr(0, slash);
        const bool person =
            !dateline_parts::is_listed_place(*words, name) && person_rule{words, trust::bare}(name) && name.empty();
        const std::string_view town = place.substr(slash + 1);
        return person && dateline_parts::is_capitals(town.substr(0, town.find(" ("))) ? town : place;
    }

    /// "MADRID, 12 (EUROPA PRESS) -": the day alone, before an agency.
    constexpr bool take_lone_day(std::string_view& rest, std::string_view place) const noexcept {
        std::string_view s = text::trim_front(rest);
        if (!is_continental(*words) || !dateline_parts::is_capitals(place) || !grammar::figures{1, 2}(s)) return false;
        if (!s.starts_with(" (")) return false;
        rest = s;
        return true;
    }

    static constexpr void skip_comma(std::string_view& rest) noexcept {
        std::string_view s = text::trim_front(rest);
        if (text::take(s, ",")) rest = s;
    }

    /// "(Reuters)", "/PRNewswire/", "--(BUSINESS WIRE)".
    static constexpr void take_agency(std::string_view& rest, parts& p) noexcept {
        constexpr std::size_t most = 40;
        std::string_view s = text::trim_front(rest);
        if (const auto dash = dateline_parts::dash_mark::in_front(s); dash.tight) s.remove_prefix(dash.text.size());
        if (text::first(s).value == '(' || text::first(s).value == 0xFF08) {
            if (const auto inside = grammar::bracketed{most}(s)) p.agency = text::trim(*inside);
        } else if (text::take(s, "/")) {
            const std::size_t end = text::head(s, most).find('/');
            if (end == s.npos) return;
            p.agency = text::trim(s.substr(0, end));
            p.slashed = true;
            s.remove_prefix(end + 1);
        }
        if (!p.agency.empty()) rest = s;
    }

    /// "Accra, March 3, GNA –", "YEREVAN, MARCH 3, ARMENPRESS. The": capitals between commas and the dateline's end.
    static constexpr void take_shouted_agency(std::string_view& rest, parts& p) noexcept {
        constexpr std::size_t shortest = 3, longest = 12;
        const std::string_view from = text::trim_front(rest), name = take_letters<text::is_upper>(from, longest);
        std::string_view s = from.substr(name.size());
        if (name.size() < shortest) return;
        if (!text::take(s, ". ") && dateline_parts::dash_mark::in_front(text::trim_front(s)).text.empty()) return;
        p.agency = name;
        p.stops_behind = s.size() + name.size() < from.size();
        rest = s;
    }

    /// A dash with spaces beside it, or one that needs none; behind a bracket a sentence may touch it: "KYIV (Reuters)
    /// -The".
    static constexpr bool take_dash(std::string_view& rest, bool behind_bracket = false) noexcept {
        std::string_view s = text::trim_front(rest);
        const auto dash = dateline_parts::dash_mark::in_front(s);
        if (dash.text.empty()) return false;
        const bool space_before = s.size() < rest.size() || dash.text.front() == '.' || behind_bracket;
        s.remove_prefix(dash.text.size());
        const char32_t next = text::first(s).value;
        const bool opens = behind_bracket && (text::is_upper(next) || text::is_opening_quote(next));
        const bool space_behind = s.empty() || text::is_white_space(next) || opens;
        if (!dash.tight && !(space_before && space_behind)) return false;
        rest = s;
        return true;
    }

    constexpr std::optional<dateline> with_dash(std::string_view& rest, const parts& p, bool pointed) const noexcept {
        using namespace dateline_parts;
        dateline found;
        if (!p.place.empty()) found.place = p.place;
        if (p.place.empty() && is_town_in_brackets(p.agency)) {
            found.place = p.agency;
        } else if (!p.agency.empty()) {
            found.agency = p.agency;
            std::string_view agency = p.agency;
            const bool sure = p.dated || (p.place.empty() ? text::is_upper(text::first(agency).value)
                                                          : is_capitals(p.place) || is_listed_place(*words, p.place));
            if (!sure && take_word(*words, agency, bit(sense::outlet)).empty())
                return std::nullopt;  // "Acme (ACM) - …"
        } else if (senses_of(*words, p.place) & bit(sense::outlet)) {
            return dateline{{}, std::nullopt, p.place};  // "CNN —"
        } else if (!names_place(p.place, rest, pointed)) {
            return std::nullopt;
        } else if (p.dated) {
            found.agency = house_behind(rest);
        } else if (std::string_view s = rest; take_day(*words, s) && (take_dash(s) || text::take(s, ":"))) {
            rest = s;  // "VANCOUVER, BC – July 13, 2023 –", "CAIRO – 13 July 2023:"
        }
        shouted_name(rest);
        return found;
    }

    /// "(LOS ANGELES) --", as radio stations print it: a place, no agency.
    constexpr bool is_town_in_brackets(std::string_view s) const noexcept {
        return words->form.names == name_form::latin && dateline_parts::is_capitals(s) &&
               dateline_parts::is_listed_place(*words, s) && !(senses_of(*words, s) & bit(sense::outlet));
    }

    /// Is it a place, by a list or by its looks?
    constexpr bool names_place(std::string_view place, std::string_view behind, bool pointed) const noexcept {
        return !place.empty() && (dateline_parts::is_listed_place(*words, place) || is_in_listed_region(place) ||
                                  may_be_town(place, behind, pointed) || is_one_town(place, behind));
    }

    /// "Zagora, Morocco": a town that no list knows, in a country that one does.
    constexpr bool is_in_listed_region(std::string_view place) const noexcept {
        const std::size_t comma = place.rfind(", ");
        return comma != place.npos && comma >= dateline_parts::shortest_town && place.find(' ') > comma &&
               dateline_parts::is_listed_place(*words, place.substr(comma + 2));
    }

    /// "TORONTO, ON / ACCESSWIRE / July 13, 2023 /", "МОСКВА, 13 июля. /ТАСС/.", "NAGPUR:".
    constexpr std::optional<dateline> without_dash(std::string_view& rest, const parts& p) const noexcept {
        std::string_view s = text::trim_front(rest);
        const auto of_agency = [&] {
            rest = s;
            return dateline{{}, p.place, p.agency};
        };
        if (p.slashed && !p.place.empty()) {
            if (!(p.dated_behind && text::take(s, "/")) && !(p.dated && text::take(s, ". "))) return std::nullopt;
            return of_agency();
        }
        if (p.stops_behind && !p.place.empty()) return of_agency();
        std::string_view house = p.agency;
        const bool agency = !take_word(*words, house, bit(sense::outlet)).empty();
        const bool spaced = s.size() < rest.size();
        const bool foreign = take_letters<text::is_kana>(p.place).size() == p.place.size() && !p.place.empty();
        if (agency && words->form.wide_letters && spaced &&
            (foreign || dateline_parts::is_listed_place(*words, p.place)))
            return of_agency();  // "ソウル（ＣＮＮ）　", "レイキャビク（ＣＮＮ）　"
        const bool english = words->form.learned == learned_for::english;  // "London (CNN)The"
        const bool opens =
            (!english && text::starts_with(s, ". ")) || ((english || spaced) && text::is_upper(text::first(s).value));
        const bool apart_house = opens && dateline_parts::is_listed_place(*words, p.place);
        const bool dated = p.dated || p.dated_behind;
        // "Düsseldorf (dpa). Das", "Brüssel (AFP) Beim", "New Delhi, July 13 (PTI) The", "Boston, MA (PRWEB) July 13,
        // 2023"
        if (agency && (dated || apart_house) && !p.place.empty() && !words->form.wide_letters) {
            if (!text::take(s, ":")) text::take(s, ".");
            return of_agency();
        }
        const bool stopped_day = is_continental(*words) && rest.starts_with(". ") &&
                                 dateline_parts::is_listed_place(*words, p.place);  // "Lima, jul. 12. El"
        if (p.dated && p.agency.empty() && (stopped_day || names_dated_place(p.place)) && take_end_of_day(rest))
            return dateline{{}, p.place, std::nullopt};
        if (p.dated || !p.agency.empty()) return std::nullopt;
        if (const std::size_t slash = p.place.find('/'); slash != p.place.npos && rest.starts_with(": ")) {
            const std::string_view town = p.place.substr(0, slash), wire = p.place.substr(slash + 1);
            if (!dateline_parts::is_listed_place(*words, town) || !(senses_of(*words, wire) & bit(sense::outlet)))
                return std::nullopt;
            rest.remove_prefix(1);
            return dateline{{}, town, wire};  // "New Delhi/UNI: The"
        }
        const senses means = senses_of(*words, p.place);
        const bool other_word = (means & ~(bit(sense::place) | bit(sense::section_name))) != 0;
        if (p.stopped && !other_word && is_continental(*words) && text::is_upper(text::first(s).value))
            return dateline{{}, p.place, std::nullopt};  // "Essen. Der"
        const bool town = (means & bit(sense::place)) && !other_word;
        if (!town || !text::starts_with(rest, ": ")) return std::nullopt;
        rest.remove_prefix(1);
        return dateline{{}, p.place, std::nullopt};
    }

    /// Capitals that are long enough for a town and nothing else that a list knows.
    constexpr bool is_shouted_town(std::string_view place) const noexcept {
        return words->form.learned == learned_for::english && place.size() >= dateline_parts::shortest_town &&
               dateline_parts::is_capitals(place) && !(senses_of(*words, place) & ~bit(sense::place));
    }

    constexpr bool names_dated_place(std::string_view place) const noexcept {
        return is_shouted_town(place) ||
               (words->form.learned == learned_for::english && dateline_parts::is_listed_place(*words, place));
    }

    /// What ends an English dateline behind its day without a dash that stands apart: "NEW DELHI, July 13: The",
    /// "NAIROBI, Kenya, Dec 28-Police", "BAKU, Azerbaijan, March 3. The", or nothing, as one agency's pages lose it:
    /// "RANCHI, India, March 20 The".
    static constexpr bool take_end_of_day(std::string_view& rest) noexcept {
        std::string_view s = rest;
        const std::string_view dash = dateline_parts::dash_mark::in_front(s).text;
        s.remove_prefix(dash.size());
        if (dash.empty() && !text::take(s, ":") && !text::take(s, ".") && !s.starts_with(' ')) return false;
        const char32_t next = text::first(text::trim_front(s)).value;
        if (!text::is_upper(next) && !text::is_opening_quote(next)) return false;
        rest = s;
        return true;
    }

    /// May the capitals be a town that no list knows? Not "NOTE", not "EDITOR’S NOTE"; and a sentence begins behind it.
    constexpr bool may_be_town(std::string_view place, std::string_view behind, bool pointed) const noexcept {
        std::string_view s = place;
        const char32_t c = text::first(text::trim_front(behind)).value;
        const bool opens = c == 0 || !text::is_alphabetic(c) || text::is_upper(c);
        return opens && place.size() >= dateline_parts::shortest_town &&
               (pointed || dateline_parts::is_capitals(place)) && !(senses_of(*words, place) & ~bit(sense::place)) &&
               take_word(*words, s, bit(sense::editor_note)).empty();
    }

    /// "Köthen – Drei Männer": papers of the continent set a town that no list knows before a dash; a sentence begins
    /// behind it.
    constexpr bool is_one_town(std::string_view place, std::string_view behind) const noexcept {
        return is_continental(*words) && place.size() >= dateline_parts::shortest_town &&
               place.find_first_of(" /,") == place.npos && senses_of(*words, place) == 0 && behind.starts_with(' ') &&
               text::is_upper(text::first(behind.substr(1)).value);
    }

    /// "— РИА Новости.", "- (亚太商讯) -": the house behind the dash.
    constexpr std::optional<std::string_view> house_behind(std::string_view& rest) const noexcept {
        std::string_view s = text::trim_front(rest);
        if (const auto inside = grammar::bracketed{40}(s)) {
            const std::string_view name = text::trim(*inside);
            if (name.empty() || !take_dash(s)) return std::nullopt;
            rest = s;
            return name;
        }
        const std::string_view name = take_word(*words, s, bit(sense::outlet));
        if (name.empty()) return std::nullopt;
        if (s.starts_with('.') || s.starts_with(',')) s.remove_prefix(1);
        rest = s;
        return name;
    }

    /// "- YASEMİN KARAOSMANLI -": the reporter in capitals before a second dash.
    constexpr void shouted_name(std::string_view& rest) const noexcept {
        std::string_view s = text::trim_front(rest);
        const auto name = person_rule{words, trust::bare}(s);
        if (name && dateline_parts::is_capitals(*name) && take_dash(s)) rest = s;
    }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
