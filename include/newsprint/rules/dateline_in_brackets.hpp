// A dateline in brackets, as agencies and papers of East Asia print it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/dateline_dashed.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace detail {

/// A letter of a house's name.
constexpr bool is_name_letter(char32_t c) noexcept {
    return is_east_asian(c) || text::is_alphabetic(c) || text::is_digit(c);
}

/// Is `s` one word of letters and figures, of a house's length?
constexpr bool is_one_name(std::string_view s) noexcept {
    const std::string_view run =
        take_letters(s, [](char32_t c) { return is_name_letter(c) || is_middle_dot(c) || c == '.'; });
    return run.size() == s.size() && text::length(s) >= 2;
}

/// Does `s` name reporters with their role and nothing else?
constexpr bool is_reporter(const vocabulary& v, std::string_view s) noexcept {
    const byline b = read_byline_alone(v, s);
    if (b.unexplained != 0 || b.authors.empty() || !b.authors[0].role || b.outlet) return false;
    return !(senses_of(v, *b.authors[0].role) & bit(sense::person_title));  // not "(홍길동 한빛대 교수)"
}

/// "홍길동 기자", "홍길동 IT과학부 기자": a reporter and no house.
constexpr bool is_reporter_alone(const vocabulary& v, std::string_view s) noexcept {
    return (s.ends_with("기자") || s.ends_with("특파원")) && is_reporter(v, s);
}

/// The letters that end "더팩트 | 여의도" and "헤럴드경제(부산)".
constexpr std::string_view letters_at_end(std::string_view s) noexcept {
    if (s.ends_with(')')) s.remove_suffix(1);
    std::size_t at = s.size();
    while (at > 0 && is_east_asian(text::last(s.substr(0, at)).value)) at -= text::last(s.substr(0, at)).size;
    return s.substr(at);
}

/// What parts a house from its reporter: a space, "|", or the vowel that pages use as a bar.
constexpr bool ends_word(char32_t c) noexcept { return c == ' ' || c == '|' || c == 0xFF5C || is_hangul_sign(c); }

/// Takes " 홍길동 기자 =": somebody with a role, up to the sign that `find_end` finds.
constexpr bool take_reporter(const vocabulary& v, std::string_view& rest,
                             dateline_parts::sign_finder find_end) noexcept {
    std::string_view s = rest;
    if (!dateline_parts::take_people_up_to(v, s, find_end)) return false;
    const byline b = read_byline(v, text::before(rest, s));
    if (b.authors.empty() || !b.authors[0].role) return false;
    rest = s;
    return true;
}

/// The place of " 베이징 7월22일"; nothing where something else stands there.
constexpr std::optional<std::string_view> place_and_day(const vocabulary& v, std::string_view s) noexcept {
    if (!text::take(s, " ")) return std::nullopt;
    const std::string_view place = take_letters<is_east_asian>(s);
    s.remove_prefix(place.size());
    const bool dated = !place.empty() && text::take(s, " ") && dateline_parts::take_eastern_day(s) && s.empty();
    return dated && !is_no_name(v, place) ? std::optional(place) : std::nullopt;
}

/// "서울", "서울월드컵경기장"; not "서울신문".
constexpr bool begins_with_place(const vocabulary& v, std::string_view s) noexcept {
    if (senses_of(v, s) & bit(sense::place)) return true;
    return !names_outlet(v, s) && !take_word(v, s, bit(sense::place)).empty();
}

/// A Korean house that no list knows, by where it stands inside the brackets: "서울=X" and "X" before " 홍길동 기자 =",
/// "X, 고척" before " 홍길동 기자 =", "X=홍길동 기자", "X=고척 홍길동 기자", "X | 고척=홍길동 기자", "X 홍길동 기자",
/// "Xㅣ홍길동 기자", "X (aside) 홍길동 기자", "X=서울", "X 베이징 7월22일"; or the reporter alone.
constexpr std::optional<dateline> laid_out(const vocabulary& v, std::string_view inside,
                                           std::string_view behind) noexcept {
    const std::size_t sign = find_equals(inside);
    if (sign == inside.npos) {
        const std::string_view house = take_letters<is_name_letter>(inside);
        if (is_reporter_alone(v, inside)) return dateline{};
        if (!is_one_name(house) || is_no_name(v, house)) return std::nullopt;
        std::string_view people = inside.substr(house.size());
        constexpr std::size_t longest_aside = 40;
        if (std::string_view s = text::trim_front(people); s.starts_with('(') && grammar::bracketed{longest_aside}(s))
            people = s;
        if (const auto place = place_and_day(v, people)) return dateline{{}, place, house};
        if (std::string_view place = people; text::take(place, ", ") && is_one_name(place) && !is_reporter(v, place))
            return take_reporter(v, behind, find_equals) ? std::optional(dateline{{}, place, house}) : std::nullopt;
        const bool reports = people.empty() ? take_reporter(v, behind, find_equals)
                                            : ends_word(text::first(people).value) && is_reporter(v, people);
        return reports ? std::optional(dateline{{}, std::nullopt, house}) : std::nullopt;
    }
    const std::string_view left = text::trim(inside.substr(0, sign));
    const std::string_view right = text::trim(inside.substr(sign + text::first(inside.substr(sign)).size));
    const bool listed = !word_in_front(v, left, bit(sense::place)).text.empty();
    if (is_reporter(v, right)) {
        const std::string_view house = take_letters<is_name_letter>(left);
        const std::string_view place = letters_at_end(text::trim_back(left.substr(house.size())));
        if (!is_one_name(house)) return std::nullopt;
        if (left.ends_with(')') && !names_outlet(v, house)) return dateline{{}, left, std::nullopt};  // "카디프(영국)"
        if (!place.empty()) return dateline{{}, place, house};
        if (const auto where = read_byline_alone(v, right).place; where && !listed) return dateline{{}, where, house};
        const bool town = listed || text::length(house) == 2;  // a house's name is longer
        return town ? dateline{{}, house, std::nullopt} : dateline{{}, std::nullopt, house};
    }
    if (is_one_name(left) && !listed && begins_with_place(v, right))
        return dateline{{}, right, left};  // "한빛포커스=서울", "한빛리스트=서울월드컵경기장"
    if (left.empty() || left.find_first_of(" ,.:") != left.npos || !is_one_name(right) ||
        read_byline(v, right).names_someone())
        return std::nullopt;
    if (!listed && !dateline_parts::take_people_up_to(v, behind, find_equals)) return std::nullopt;
    return dateline{{}, left, right};
}

}  // namespace detail

/// A dateline in brackets at the front, with what belongs to it behind them. Example: "(서울=연합뉴스) 홍길동 기자 =",
/// "【ソウル時事】", "［ソウル １３日 ロイター］ -", "〔記者向晚舟／台南報導〕", "【财新网】（记者 …）", "(Bloomberg)
/// --". `text` is left for the caller.
struct bracketed_dateline {
    using value_type = dateline;
    const vocabulary* words = nullptr;

    constexpr std::optional<dateline> operator()(std::string_view& rest) const noexcept {
        std::string_view s = rest;
        const auto inside = grammar::bracketed{120}(s);
        if (!inside || inside->find_first_of("\r\n") != inside->npos) return std::nullopt;
        auto found = named(text::first(rest).value, *inside, s);
        if (!found) return std::nullopt;
        take_behind(s, *found);
        rest = s;
        return found;
    }

private:
    static constexpr char32_t lenticular = 0x3010;  // 【

    constexpr std::optional<dateline> named(char32_t open, std::string_view inside,
                                            std::string_view behind) const noexcept {
        if (open == lenticular && is_town(inside)) return dateline{{}, inside, std::nullopt};
        if (open == '(' && is_continental_town(inside, behind)) return dateline{{}, inside, std::nullopt};
        if (const auto town = dateline_parts::town_before_day(*words, inside); !town.empty())
            return dateline{{}, town, std::nullopt};
        std::string_view label = inside;
        constexpr senses credit = bit(sense::credit_label) | bit(sense::source_label);
        const std::string_view source = take_word(*words, label, credit);
        const char32_t sign = text::first(label).value;
        const bool signed_source =
            is_equals(sign) || sign == ':' || sign == 0xFF1A || source.ends_with("：") || source.ends_with(':');
        if (!source.empty() && signed_source) return std::nullopt;  // "(출처=연합뉴스)", "（来源：新华网）"
        constexpr std::size_t usual = 60;  // a longer one is a remark, for the most part
        if (inside.size() > usual && read_byline_alone(*words, inside, byline_in::mixed).unexplained != 0 &&
            !(words->form.names == name_form::hangul && detail::laid_out(*words, inside, behind)))
            return std::nullopt;
        const byline b = read_byline(*words, inside, byline_in::mixed);
        if ((b.crew && b.authors.empty()) || b.closing) return std::nullopt;
        const bool pointed =
            open == '<' || open == 0x3008 || open == 0x300A;  // "<한겨레> 취재를 종합하면" begins a sentence
        if (pointed && words->form.names == name_form::hangul && b.authors.empty()) {
            const bool files = b.outlet && b.unexplained == 0 && detail::take_reporter(*words, behind, find_equals);
            return files ? std::optional(dateline{{}, b.place, b.outlet}) : std::nullopt;  // "<한빛뉴스> 홍길동 기자 ="
        }
        const bool filed = !word_before_end(*words, inside, bit(sense::filed)).empty();  // "（新加坡13日讯）"
        const bool says_place = b.labelled || filed || open == lenticular || find_equals(inside) != inside.npos;
        const bool place = b.place && says_place && !word_in_front(*words, *b.place, bit(sense::place)).text.empty();
        const bool desk = words->form.names == name_form::han && b.labelled && filed;  // "〔國際新聞中心／綜合報導〕"
        if (b.unexplained == 0 && (b.outlet || b.own_house || place || desk)) return dateline{{}, b.place, b.outlet};
        if (words->form.names != name_form::hangul) return std::nullopt;
        return detail::laid_out(*words, inside, behind);
    }

    /// "(Rimouski) Rosalie …": a town in front of a sentence. A list may hold it for a rubric as well: "(Paris)".
    constexpr bool is_continental_town(std::string_view inside, std::string_view behind) const noexcept {
        if (!is_continental(*words) || !behind.starts_with(' ')) return false;
        senses means = senses_of(*words, inside);
        if (means & bit(sense::place)) means &= ~(bit(sense::place) | bit(sense::section_name));
        return inside.size() >= dateline_parts::shortest_town && capitalised_words(inside) == inside && means == 0 &&
               !dateline_parts::is_capitals(inside) && text::is_upper(text::first(behind.substr(1)).value);
    }

    /// "【根室】", "【봉화】": Japanese papers put the town in lenticular brackets, and Korean ones of the provinces.
    constexpr bool is_town(std::string_view inside) const noexcept {
        if (words->form.names == name_form::hangul) return senses_of(*words, inside) == bit(sense::place);
        if (words->form.names != name_form::kanji) return false;
        constexpr std::size_t longest_listed = 6, longest = 4;  // letters
        const std::string_view run = take_letters<text::is_han>(inside, longest_listed);
        const std::size_t letters = text::length(run);
        if (run.size() != inside.size() || letters < 2) return false;
        const senses means = senses_of(*words, run);
        if (means & bit(sense::place)) return true;
        return letters <= longest && !(means & ~bit(sense::section_name)) && !is_no_name(*words, run);
    }

    /// A dash, a colon, people up to an equals sign, or reporters in brackets.
    constexpr void take_behind(std::string_view& rest, dateline& found) const noexcept {
        std::string_view s = text::trim_front(rest);
        if (const auto dash = dateline_parts::dash_mark::in_front(s); !dash.text.empty()) {
            rest = s.substr(dash.text.size());
            // "(ANSA) - ROMA, 13 LUG -"
            s = text::trim_front(rest);
            if (found.place || words->form.wide_letters) return;
            const auto place = dashed_dateline{words}(s);
            if (!place || place->agency) return;
            found.place = place->place;
            rest = s;
        } else if (found.agency && (text::take(s, ":") || text::take(s, "："))) {  // "（ブルームバーグ）："
            rest = s;
        } else if (!dateline_parts::take_people_up_to(*words, rest, find_equals)) {
            const std::string_view from = rest;
            if (!dateline_parts::take_reporters(*words, rest) || found.place) return;
            const std::string_view reporters = grammar::unbracketed(text::trim_front(text::before(from, rest)));
            found.place =
                read_byline(*words, reporters, byline_in::mixed).place;  // "【大紀元7月17日訊】(記者…洛杉磯報導)"
        }
    }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
