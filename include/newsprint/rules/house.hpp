// Outlets as bylines and datelines name them, whether a list knows them or not.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/domain.hpp>
#include <newsprint/rules/front_word.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// Does `s` end as an outlet's name does, or in one? Example: "지역신문", "Halden Courier", "新京报".
constexpr bool names_outlet(const vocabulary& v, std::string_view s) noexcept {
    const senses means = v.form.names == name_form::han ? senses_of(v, s) : 0;
    if ((means & bit(sense::no_name)) && !(means & bit(sense::outlet))) return false;  // "全媒体", "即時新聞"
    if (word_before_end(v, s, bit(sense::outlet_ending) | bit(sense::outlet)).empty()) return false;
    // "게임뉴스" is a rubric
    return v.form.names != name_form::hangul || !(senses_of(v, s) & bit(sense::section_name)) ||
           (senses_of(v, s) & bit(sense::outlet));
}

/// Is it a paper of the continent, with datelines and sign-offs that English ones do not print: "Essen. Der", "(ots)"?
constexpr bool is_continental(const vocabulary& v) noexcept { return v.form.learned == learned_for::generic; }

/// Takes "本报", "總台" off the front: how Chinese papers and stations name themselves.
constexpr bool take_own_house(std::string_view& s) noexcept {
    for (std::string_view ours : {"本报", "本報", "本网", "本網", "本台", "本刊", "本社", "总台", "總台"})
        if (text::take(s, ours)) return true;
    return false;
}

/// Up to five capitalised words at the front. Example: "North Dakota, and" gives "North Dakota".
constexpr std::string_view capitalised_words(std::string_view s) noexcept {
    std::size_t size = 0;
    for (std::size_t at = 0, count = 0; count < 5; ++count) {
        const std::string_view one = take_alphabetic_word(s.substr(at));
        if (one.empty() || !text::is_upper(text::first(one).value)) break;
        size = at + one.size();
        if (!s.substr(size).starts_with(' ')) break;
        at = size + 1;
    }
    return s.substr(0, size);
}

/// The bytes of a small word, with the space behind it, that leads to a listed outlet: "da" of "da CNN", "Do" of "Do
/// UOL"; 0 where none does.
constexpr std::size_t small_word_before_outlet(const vocabulary& v, std::string_view s) noexcept {
    const std::string_view one = take_alphabetic_word(s);
    if (one.empty() || one.size() > 3 || !s.substr(one.size()).starts_with(' ') ||
        !(senses_of(v, one) & bit(sense::particle)))
        return 0;
    return word_in_front(v, s.substr(one.size() + 1), bit(sense::outlet)).text.empty() ? 0 : one.size() + 1;
}

/// An outlet at the front: its name, the place glued to it, and how many bytes both take.
struct house {
    std::string_view name;
    std::string_view place;
    std::size_t size = 0;
};

namespace detail {

/// The bytes of " Minas", " SACHSEN-ANHALT" behind a house's name: one word that no list knows and that ends the line
/// or stands before a dash. 0 where there is none.
constexpr std::size_t edition_size(const vocabulary& v, std::string_view s) noexcept {
    if (v.form.names != name_form::latin || !s.starts_with(' ')) return 0;
    const std::string_view word = take_alphabetic_word(s.substr(1));
    const std::string_view behind = s.substr(word.empty() ? 0 : word.size() + 1);
    const bool ends = text::is_blank(behind) || behind.starts_with(" —") || behind.starts_with(" –");
    return ends && text::is_upper(text::first(word).value) && senses_of(v, word) == 0 ? word.size() + 1 : 0;
}

/// A listed outlet with what is printed behind it of the same house: "CBS노컷뉴스", "의학신문·일간보사=", "KBS 뉴스".
constexpr house whole_house(const vocabulary& v, std::string_view s, std::string_view listed) noexcept {
    house h{listed, {}, listed.size()};
    const auto more = [&](std::size_t bytes) { h.name = s.substr(0, h.size += bytes); };
    const std::string_view glued = take_letters<is_east_asian>(s.substr(h.size));
    if (!glued.empty() && names_outlet(v, glued)) more(glued.size());
    const std::string_view glued_word = take_alphabetic_word(s.substr(h.size));  // "한국경제TV"
    if (!glued_word.empty() && is_east_asian(text::last(h.name).value) && names_outlet(v, glued_word))
        more(glued_word.size());
    std::string_view rest = s.substr(h.size);
    const std::size_t dot = text::first(rest).size;
    if (is_middle_dot(text::take_one(rest))) {
        const std::string_view second = take_letters<is_east_asian>(rest);
        const std::string_view after = text::trim_front(rest.substr(second.size()));
        if (!second.empty() && is_equals(text::first(after).value)) more(dot + second.size());
    }
    if (const std::size_t domain = domain_ending(s.substr(h.size)); domain != 0) more(domain);
    if (v.form.names == name_form::han && s.substr(h.size).starts_with("网")) more(3);  // "现代快报网"
    if (v.form.names == name_form::kanji && h.name.ends_with("新聞") && s.substr(h.size).starts_with("社")) more(3);
    if (const std::size_t edition = edition_size(v, s.substr(h.size)); edition != 0) more(edition);
    // "뉴스" alone behind the name is no part of it; it must not begin a person's name
    rest = text::trim_front(s.substr(h.size));
    std::string_view name = rest;
    const bool person = v.form.names != name_form::latin && person_rule{&v, trust::bare}(name);
    // "光明日报通讯员", "环球网报道"
    const bool other = !word_in_front(v, rest, bit(sense::role) | bit(sense::filed)).text.empty();
    if (!person && !other && !take_word(v, rest, bit(sense::outlet_ending)).empty()) h.size = s.size() - rest.size();
    return h;
}

/// "ソウル聯合ニュース", "中央社台北": a place glued to the house is none of its name.
constexpr void part_place(const vocabulary& v, house& h) noexcept {
    std::string_view rest = h.name;
    const std::string_view place = take_word(v, rest, bit(sense::place));
    const bool whole = v.form.names == name_form::han && (senses_of(v, h.name) & bit(sense::outlet));  // "香港文匯報"
    if (!place.empty() && !whole && (senses_of(v, rest) & bit(sense::outlet))) {
        h.place = place;
        h.name = rest;
    }
    if (v.form.names != name_form::han) return;
    for (std::size_t at = text::first(h.name).size; at < h.name.size(); at += text::first(h.name.substr(at)).size)
        if ((senses_of(v, h.name.substr(at)) & bit(sense::place)) && names_outlet(v, h.name.substr(0, at))) {
            h.place = h.name.substr(at);
            h.name = h.name.substr(0, at);
        }
}

}  // namespace detail

/// The outlet that begins `s` with the listed word `listed`. Example: "ソウル聯合ニュース】" gives "聯合ニュース" with
/// the place "ソウル".
constexpr house listed_house(const vocabulary& v, std::string_view s, std::string_view listed) noexcept {
    house h = detail::whole_house(v, s, listed);
    detail::part_place(v, h);
    const std::size_t space = h.name.rfind(' ');
    if (space != h.name.npos && is_no_name(v, h.name) && (senses_of(v, h.name.substr(0, space)) & bit(sense::outlet)))
        h.name = h.name.substr(0, space);  // "The Hindu Bureau"
    return h;
}

/// An outlet that no list knows at the front, by how its name ends: "지역신문", "Halden Courier". `opens`: nobody is
/// named before it, so that "엠비씨 뉴스" may open a closing sentence.
constexpr std::optional<house> unlisted_house(const vocabulary& v, std::string_view s, bool opens) noexcept {
    const std::string_view run = take_letters<text::is_letter_or_digit>(s);
    if (is_east_asian(text::last(run).value)) {
        std::string_view rest = text::trim_front(s.substr(run.size()));
        const bool apart = rest.size() < s.size() - run.size();
        if (opens && apart && is_hangul_letter(text::first(run).value) &&
            !take_word(v, rest, bit(sense::outlet_ending)).empty())
            return house{run, {}, s.size() - rest.size()};
        if (!names_outlet(v, run)) return std::nullopt;
        constexpr senses whole = bit(sense::outlet) | bit(sense::outlet_ending);
        const bool ending_alone = (senses_of(v, run) & whole) == bit(sense::outlet_ending);  // "경제", "뉴스"
        return ending_alone ? std::nullopt : std::optional(house{run, {}, run.size()});
    }
    const std::string_view words = capitalised_words(s);
    std::size_t size = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::string_view one = take_alphabetic_word(words.substr(at));
        at += one.size();
        if (senses_of(v, one) & bit(sense::outlet_ending)) size = at;
        if (one.empty()) break;
        if (at < words.size()) ++at;  // the space
    }
    const std::string_view name = s.substr(0, size);
    const bool rubric = (senses_of(v, name) & bit(sense::section_name)) != 0;  // "Breaking News"
    if (size == 0 || rubric || (name.find(' ') == name.npos && is_no_name(v, name))) return std::nullopt;  // "News"
    return house{name, {}, size};
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
