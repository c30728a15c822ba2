// A credit that nothing says to be one but its place behind the text: an agency, a few names.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/credit_in_brackets.hpp>
#include <newsprint/rules/credit_signed.hpp>
#include <newsprint/rules/domain.hpp>
#include <newsprint/rules/wire_caption.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace credits {

/// Cuts an agency behind the last sentence or sign: "…바라보고 있다. 뉴시스", "2024.8.19/뉴스1", "청사 전경 연합뉴스".
/// `named`: somebody is credited already; then a space before it is too little.
constexpr maybe_credit cut_wide_agency(const vocabulary& v, std::string_view s, bool named) noexcept {
    constexpr std::size_t longest_place = 5, longest_name = 60;
    const std::string_view fragment = after_sentence(s, true);
    std::string_view name = without_signs(fragment);
    const std::size_t sign = name.find_first_of("/=| ");
    if (sign != std::string_view::npos && !is_agencies(v, name) && text::length(name.substr(0, sign)) <= longest_place)
        if (const std::string_view behind = without_signs(name.substr(sign + 1));
            name[sign] == '/' || is_agencies(v, behind))
            name = behind;  // "런던/AP 연합뉴스", "워싱턴=AP/뉴시스", "워싱턴 AP 연합뉴스"
    if (is_agencies(v, name)) {
        const bool may_be_the_outlet =
            fragment.size() == s.size() && !(senses_of(v, name) & bit(sense::picture_agency));
        return credit_cut{may_be_the_outlet ? credit_form::fragment : credit_form::agency, name,
                          text::before(s, fragment)};
    }
    for (std::string_view front = text::tail(s, longest_name); !front.empty();) {
        if (front.size() >= 3 && text::begins_wide_letter(front[front.size() - 3])) {  // parts nothing
            front.remove_suffix(3);
            continue;
        }
        const text::code_point c = text::last(front);
        const bool space = text::is_white_space(c.value);
        if (space ? !named
                  : c.value == '/' || c.value == '|' || c.value == '=' || c.value == 0xFF1D || c.value == 0xB7) {
            const std::string_view left =
                s.substr(0, static_cast<std::size_t>(front.data() + front.size() - c.size - s.data()));
            name = text::trim(s.substr(left.size() + c.size));
            if (is_agency(v, name)) return credit_cut{credit_form::agency, name, left};
        }
        front.remove_suffix(c.size);
    }
    return std::nullopt;
}

/// "picture alliance/dpa", "picture alliance/dpa | Anna Muster": suppliers, the first of pictures alone, up to a bar.
constexpr bool opens_with_supplier(const vocabulary& v, std::string_view s) noexcept {
    std::string_view rest = s = text::trim(s.substr(0, s.find(" | ")));
    const senses first = senses_of(v, take_word(v, rest, agencies));
    return (first & bit(sense::picture_agency)) && !(first & bit(sense::outlet)) && is_agencies(v, s);
}

/// Cuts "Getty Images" alone, and "… - Jéferson Aoki - 9.jul.2023/Folhapress" behind a text.
constexpr maybe_credit cut_latin_agency(const vocabulary& v, std::string_view s, bool named) noexcept {
    constexpr std::size_t longest_agency = 40;
    const std::string_view all = without_signs(s);
    if (senses_of(v, all) & bit(sense::picture_agency)) return credit_cut{credit_form::agency, all, {}};
    const std::string_view behind = after_sentence(s), last = behind.empty() ? s : behind;
    const std::size_t bar = last.find(" | "), name = bar == std::string_view::npos ? 0 : bar + 3;
    if (!named && last.size() <= longest_credit && opens_with_supplier(v, last))
        return credit_cut{credit_form::agency, credited_name(v, last.substr(name)), text::before(s, last)};
    const std::string_view window = text::tail(s, longest_agency);
    const std::size_t slash = window.rfind('/');
    const bool names_alone =
        !named && slash != std::string_view::npos && all.size() <= longest_credit && after_sentence(all).empty() &&
        capitalised_words(v, all) >= 2 &&
        (is_agency(v, without_signs(window.substr(slash + 1))) || is_domain(text::trim(window.substr(slash + 1))) ||
         is_agency(v, text::trim(all.substr(0, all.find('/')))));
    if (names_alone) return credit_cut{credit_form::agency, all, {}};  // "LUÍS FORRA MENDES/LUSA", "IMAGO/Jan Beispiel"
    if (named || slash == std::string_view::npos) return std::nullopt;
    const std::string_view agency = window.substr(slash + 1), dated = text::before(s, agency);
    const std::string_view stamp = stamp_at_end(dated.substr(0, dated.size() - 1));
    if (stamp.empty() || capitalised_words(v, agency) == 0) return std::nullopt;
    std::string_view left = text::trim_back(text::before(s, stamp));
    if (left.ends_with(" -")) left.remove_suffix(2);
    const std::string_view near = text::tail(left, longest_credit);
    const std::size_t dash = near.rfind(" - ");
    const std::string_view person = dash == std::string_view::npos ? std::string_view{} : near.substr(dash + 3);
    if (capitalised_words(v, person) < 2) return credit_cut{credit_form::agency, agency, left};
    return credit_cut{credit_form::agency, person, left.substr(0, left.size() - person.size() - 3)};
}

constexpr maybe_credit cut_agency(const vocabulary& v, std::string_view s, bool named) noexcept {
    return v.form.wide_letters ? cut_wide_agency(v, s, named) : cut_latin_agency(v, s, named);
}

/// Cuts a last sentence without a verb: "… 빈집. 서울 서초경찰서", "… 문자. /경기남부경찰청", "트윈타워 전경 / LG전자".
constexpr maybe_credit cut_korean_fragment(const vocabulary& v, std::string_view s) noexcept {
    std::string_view fragment = after_sentence(s);
    if (fragment.empty()) {
        const std::string_view window = text::tail(s, longest_credit);
        const std::size_t bar = window.find_last_of("/|");
        const bool spaced = bar != std::string_view::npos && bar > 0 && window[bar - 1] == ' ' &&
                            window.substr(bar + 1).starts_with(' ');
        if (spaced) fragment = window.substr(bar + 1);
    }
    const std::string_view name = without_signs(fragment);
    constexpr std::size_t longest = 42;
    if (!is_plausible_credit(fragment) || name.size() > longest || has_digit(name)) return std::nullopt;
    if (name.find_first_of(",\"'()[]") != std::string_view::npos || text::is_sentence_end(text::last(name).value))
        return std::nullopt;
    const char32_t before = text::last(text::trim_back(text::before(s, fragment))).value;
    if (before == '?' || before == '!') return std::nullopt;  // "재테크 잘하려면? 무료로 보는 운세"
    std::string_view words = name;
    const char32_t last = text::last(name).value;
    const bool verb = last == U'다' || last == U'요' || last == U'음';
    if (verb || !take_word(v, words, bit(sense::caption_word)).empty()) return std::nullopt;
    return credit_cut{fragment.starts_with('/') ? credit_form::proper : credit_form::fragment,
                      credited_name(v, fragment), text::before(s, fragment)};
}

/// Cuts capitalised words: "… octobre. Solange Pradier / AFP". One alone must be in capitals ("REUTERS"), parted or an
/// agency.
constexpr maybe_credit cut_capitalised(const vocabulary& v, std::string_view s, std::string_view fragment,
                                       bool behind_bar) noexcept {
    if (!is_plausible_credit(fragment) || text::is_sentence_end(text::last(fragment).value)) return std::nullopt;
    const std::string_view left = text::before(s, fragment);
    const std::size_t capitals = capitalised_words(v, fragment);
    constexpr std::size_t most_capitals = 9;
    if (capitals == 0 || capitals > most_capitals) return std::nullopt;
    const bool own_line = text::is_line_end(text::last(left).value);
    const bool parted = behind_bar || fragment.find_first_of("/|") != std::string_view::npos;
    const bool shouted = text::is_upper_ascii(static_cast<unsigned char>(fragment.back()));
    if (capitals == 1 && !parted && !own_line && !shouted && !is_agency(v, without_signs(fragment)) &&
        !is_domain(text::trim(fragment)))
        return std::nullopt;
    return credit_cut{parted && !own_line ? credit_form::proper : credit_form::fragment, credited_name(v, fragment),
                      left};
}

/// Cuts what a slash parts from a Chinese or Japanese caption: "…夜读。方景初摄/光明图片" (who took it goes before who supplies
/// it), "…値札が残っていた/Harim Museum".
constexpr maybe_credit cut_behind_slash(const vocabulary& v, std::string_view s) noexcept {
    constexpr std::size_t most_letters = 10;
    const std::string_view window = text::tail(s, longest_credit);
    const std::size_t slash = window.rfind('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const std::string_view supplier = text::trim(window.substr(slash + 1)),
                           left = s.substr(0, s.size() - (window.size() - slash));
    if (supplier.empty()) return std::nullopt;
    if (text::is_alphabetic(text::first(supplier).value))
        return capitalised_words(v, supplier) == 0 ? std::nullopt
                                                   : maybe_credit(credit_cut{credit_form::proper, supplier, left});
    return text::length(supplier) <= most_letters && !has_digit(supplier) ? cut_provided(v, left) : std::nullopt;
}

/// "Boats lie idle.\nPhoto credit: File" without the label and the word that names nobody.
constexpr std::string_view without_labelled_aside(const vocabulary& v, std::string_view left) noexcept {
    std::string_view last = after_sentence(text::trim_back(left), true);
    const std::string_view whole = last;
    if (!take_signed_label(v, last)) return left;
    return senses_of(v, without_signs(last)) & bit(sense::credit_aside) ? text::before(left, whole) : left;
}

/// "Ansa", "Anna Martin / AFP", "Anna Muster/dpa", "ANP / Anna Jansen": an agency, a slash between it and a name.
constexpr bool begins_or_ends_in_agency(const vocabulary& v, std::string_view s) noexcept {
    const std::size_t slash = s.find('/'), last = s.rfind('/');
    if (slash == std::string_view::npos) return is_agency(v, s);
    if (is_agency(v, text::trim(s.substr(last + 1)))) return capitalised_words(v, s.substr(0, last)) >= 2;
    return is_agency(v, text::trim(s.substr(0, slash))) && capitalised_words(v, s) >= 2;
}

/// "ANA GARCÍA": may the words before an agency be who took the picture?
constexpr bool may_be_photographer(const vocabulary& v, std::string_view s) noexcept {
    constexpr std::size_t longest = 40, fewest_words = 2, most_words = 4;
    const std::size_t words = s.size() > longest ? 0 : capitalised_words(v, s);
    return words >= fewest_words && words <= most_words;
}

/// "… - ANA GARCÍA - EUROPA PRESS": the person before the agency, a dash between them.
constexpr credit_cut behind_person(const vocabulary& v, credit_cut of_agency) noexcept {
    constexpr std::string_view sign = " - ";
    const std::size_t dash = of_agency.left.rfind(sign);
    if (dash == std::string_view::npos) return of_agency;
    const std::string_view name = of_agency.left.substr(dash + sign.size());
    return may_be_photographer(v, name) ? credit_cut{of_agency.form, name, of_agency.left.substr(0, dash)} : of_agency;
}

/// Cuts an agency behind a dash, capitalised words behind a slash, shouted ones behind " - ", or those behind a dash
/// that touches a sentence: "… de La Garriga. / ALBERT RIUDOMS", "… el Campo de Níjar - JUNTA DE ANDALUCÍA", "…
/// obwodnicy /Michał Tarnawa /RMF FM", "… for three weeks.—White Star".
constexpr maybe_credit cut_behind_sign(const vocabulary& v, std::string_view s, std::string_view window) noexcept {
    if (const std::size_t hyphen = window.rfind(" - "); hyphen != std::string_view::npos && hyphen > 0)
        if (const std::string_view names = text::trim(window.substr(hyphen + 3)); begins_or_ends_in_agency(v, names))
            return behind_person(v, credit_cut{credit_form::proper, names, text::before(s, window.substr(hyphen))});
    const std::size_t slash = window.find(" /");
    if (slash != std::string_view::npos && slash > 0)
        if (const std::string_view names = window.substr(slash + 2);
            capitalised_words(v, names) >= 2 || is_agency(v, text::trim(names)))
            return credit_cut{credit_form::proper, text::trim(names), text::before(s, window.substr(slash))};
    if (const std::size_t hyphen = window.rfind(" - "); hyphen != std::string_view::npos && hyphen > 0)
        if (const std::string_view names = window.substr(hyphen + 3);
            text::is_in_capitals(names) && capitalised_words(v, names) >= 2)
            return credit_cut{credit_form::proper, text::trim(names), text::before(s, window.substr(hyphen))};
    const std::size_t dash = window.rfind("—");
    if (dash == std::string_view::npos || dash == 0 || !text::is_sentence_end(text::last(window.substr(0, dash)).value))
        return std::nullopt;
    auto found = cut_capitalised(v, s, window.substr(dash + 3), true);
    if (found) found->left.remove_suffix(3);
    return found;
}

/// The last resort: a short last sentence that is nothing but names.
constexpr maybe_credit cut_fragment(const vocabulary& v, std::string_view s) noexcept {
    if (v.form.names == name_form::hangul) return cut_korean_fragment(v, s);
    if (v.form.wide_letters) return cut_behind_slash(v, s);
    const std::string_view fragment = after_sentence(s);
    if (const auto found = cut_capitalised(v, s, fragment, false)) return found;
    if (fragment.find('/') != std::string_view::npos && is_plausible_credit(fragment) &&
        begins_or_ends_in_agency(v, fragment))
        return credit_cut{credit_form::proper, without_signs(fragment),
                          text::before(s, fragment)};  // "Anna Muster / dpa"
    const std::string_view window = text::tail(s, longest_credit);
    for (std::string_view sign : {" | ", " • "})
        if (const std::size_t bar = window.rfind(sign); bar != std::string_view::npos) {
            auto found = cut_capitalised(v, s, window.substr(bar + sign.size()), true);
            if (found) found->left = without_labelled_aside(v, text::before(s, window.substr(bar)));
            return found;
        }
    return cut_behind_sign(v, s, window);
}

}  // namespace credits

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
