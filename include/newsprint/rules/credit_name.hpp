// Who is credited: a name or an outlet without the words and signs that a page puts around it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/rules/credit_words.hpp>
#include <newsprint/rules/person.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace credits {

/// Is `s` as a whole an outlet or a supplier of pictures?
constexpr bool is_agency(const vocabulary& v, std::string_view s) noexcept { return means_any(v, s, agencies); }

/// Is `s` agencies and nothing else: "AP연합뉴스", "로이터=뉴스1", "EPA 연합뉴스"?
constexpr bool is_agencies(const vocabulary& v, std::string_view s) noexcept {
    if (s.empty()) return false;
    while (!s.empty()) {
        if (take_word(v, s, agencies).empty()) return false;
        while (is_credit_sign(text::first(s).value) || text::is_white_space(text::first(s).value)) text::take_one(s);
    }
    return true;
}

constexpr bool is_name(const vocabulary& v, std::string_view s, trust sure) noexcept {
    if (s.empty()) return false;
    std::string_view rest = s;
    return person_rule{&v, sure}(rest) && rest.empty();
}

/// The part of `s` behind the last byte of `signs` and the last line break, or all of it.
constexpr std::string_view behind_last(std::string_view s, std::string_view signs) noexcept {
    const auto behind = [&s](std::string_view ends) {
        if (const std::size_t at = s.find_last_of(ends); at != std::string_view::npos) s = text::trim(s.substr(at + 1));
    };
    behind(signs);
    behind("\r\n");
    return s;
}

/// Of "News1 표민석 기자", "강진=변우진 기자", "시사IN 나윤슬" the person; empty where `s` names no person so.
constexpr std::string_view person_at_end(const vocabulary& v, std::string_view s) noexcept {
    std::string_view rest = s;
    const bool role = v.form.role_follows_name && !cut_word(v, rest, bit(sense::role)).empty();
    rest = without_signs(rest);
    const std::string_view name = behind_last(rest, " =/|,");
    if (!is_name(v, name, role ? trust::labelled : trust::bare)) return {};
    if (role) return name;
    const std::string_view front = without_signs(text::before(s, name));
    return is_agency(v, front) || (!front.empty() && is_agency(v, behind_last(front, " "))) ? name : std::string_view{};
}

/// Of "新华社记者 段启航", "本報記者王一" the person: who stands behind a role or "by".
constexpr std::string_view person_behind_role(const vocabulary& v, std::string_view s) noexcept {
    std::string_view found;
    while (!s.empty()) {
        std::string_view behind = s;
        if (!take_word(v, behind, bit(sense::role) | bit(sense::by)).empty()) {
            const std::string_view name = without_signs(behind);
            if (is_name(v, name, trust::labelled)) found = name;
        }
        text::take_one(s);
    }
    return found;
}

/// Takes off what encloses a name: brackets, a label, an address, rights, a verb. Empty where that is all.
constexpr std::string_view without_trappings(const vocabulary& v, std::string_view s) noexcept {
    constexpr int most_layers = 8;
    for (int layer = 0; layer < most_layers; ++layer) {
        const std::string_view outer = s;
        s = grammar::unbracketed(without_signs(s));
        if (is_agency(v, s)) return s;
        if (senses_of(v, s) & bit(sense::credit_aside)) return {};
        take_bracketed_label(v, s);
        if (!take_signed_label(v, s)) take_phrase(v, s);
        if (!cut_address(s) && !cut_asides(v, s)) cut_verb(v, s);
        if (s.size() == outer.size()) break;
    }
    return s;
}

/// Of two that a slash parts, the one credited where words say who did what: "林火旺提供／周采蓉雲林傳真" gives who provided it,
/// "新京报资料图/新京报记者 黎明辉" who took it. Else all of `s`.
constexpr std::string_view chosen_of_two(const vocabulary& v, std::string_view s) noexcept {
    for (std::string_view slash : {"／", "/", "・"}) {
        const std::size_t at = s.find(slash);
        if (at == std::string_view::npos) continue;
        std::string_view front = s.substr(0, at);
        const std::string_view back = without_signs(s.substr(at + slash.size()));
        if (cut_asides(v, front)) return back;
        if (cut_verb(v, front)) return front;
        return person_behind_role(v, back).empty() ? s : back;
    }
    return s;
}

/// The person of an outlet's: "프레시안(최형락)", "News1 표민석 기자", "新华社记者 段启航"; or empty.
constexpr std::string_view person_of_outlet(const vocabulary& v, std::string_view s) noexcept {
    const std::string_view bracket = grammar::bracketed_at_end(s);
    if (!bracket.empty() && is_agency(v, text::trim(text::before(s, bracket))) &&
        is_name(v, grammar::unbracketed(bracket), trust::bare))
        return grammar::unbracketed(bracket);
    if (const std::string_view person = person_at_end(v, s); !person.empty()) return person;
    return v.form.wide_letters && !v.form.role_follows_name ? person_behind_role(v, s) : std::string_view{};
}

/// "Anna Muster/dpa/Archivbild" without what names nobody; of "Acervo pessoal/Divulgação" and "REUTERS/N/File Photo"
/// nothing goes.
constexpr std::string_view without_aside_behind_two(const vocabulary& v, std::string_view s) noexcept {
    const std::size_t slash = s.rfind('/'), first = s.find('/');
    const bool person_first = slash != first && !is_agency(v, s.substr(0, first));
    return person_first && (senses_of(v, s.substr(slash + 1)) & bit(sense::credit_aside)) ? s.substr(0, slash) : s;
}

/// Without the date in front: "２０２３年　ロイター/Oh Min-jae", "(C)2023 映画製作委員会".
constexpr std::string_view without_date_in_front(std::string_view s) noexcept {
    std::string_view rest = s;
    if (grammar::figures{4, 4}(rest) && rest.starts_with(' ')) return text::trim_front(rest);
    rest = s;
    while (!rest.empty()) {
        const text::code_point c = text::first(rest);
        if (!text::is_digit(c.value) && !text::is_white_space(c.value) && c.value != U'年' && c.value != U'月' &&
            c.value != U'日')
            break;
        rest.remove_prefix(c.size);
    }
    return text::before(s, rest).find("年") != std::string_view::npos ? rest : s;
}

/// "写真は市" of "写真は市提供", "山田太郎の" of "山田太郎のインスタグラムより": without the sentence's words around
/// the name.
constexpr std::string_view without_kana_of_sentence(std::string_view s) noexcept {
    for (std::string_view topic : {"写真は", "画像は"}) text::take(s, topic);
    if (s.ends_with("の")) s.remove_suffix(std::string_view("の").size());
    return s;
}

}  // namespace credits

/// Who is credited by `printed`, the part of a caption that is its credit; nothing where it names nobody.
/// Examples: "사진=진소율 기자 soyul@" gives "진소율"; "[ⓒ 연합뉴스]" "연합뉴스"; "과기정통부 제공" "과기정통부"; "新华社记者 段启航 摄"
/// "段启航"; "ABC News: Brant Tilley" "Brant Tilley"; "Jo Lindqvist/PA" all of it; "자료사진" nothing.
/// Only the first 200 bytes are looked at.
NEWSPRINT_COLD constexpr std::optional<std::string_view> credited_name(const vocabulary& v,
                                                                       std::string_view printed) noexcept {
    using namespace credits;
    constexpr std::size_t longest = 200;
    std::string_view s = without_trappings(v, text::head(printed, longest));
    text::take(s, "via ");
    if (const std::size_t via = s.find(" via "); via != std::string_view::npos) s = s.substr(0, via);
    if (const std::size_t bar = s.find('|'); bar != std::string_view::npos) s = without_signs(s.substr(0, bar));
    if (v.form.wide_letters) s = text::trim(chosen_of_two(v, s));
    if (is_agencies(v, s)) return s;
    if (std::string_view rest = s;
        !cut_word(v, rest, bit(sense::credit_label)).empty() && is_agency(v, text::trim_back(rest)))
        return text::trim_back(rest);  // "연합뉴스 그래픽"
    if (const std::string_view person = person_of_outlet(v, s); !person.empty()) return person;
    if (const std::size_t colon = s.find(": "); colon != std::string_view::npos && colon + 2 < s.size())
        s = s.substr(colon + 2);
    s = without_aside_behind_two(v, without_signs(without_date_in_front(s)));
    if (v.form.names == name_form::kanji) s = without_kana_of_sentence(s);
    if (std::string_view behind = s;
        !v.form.wide_letters && !take_word(v, behind, bit(sense::by)).empty() && !text::is_blank(behind))
        s = behind;  // "BY STEPHEN MUSOKE"
    s = text::trim(s);
    if (s.empty() || (senses_of(v, s) & (bit(sense::credit_label) | bit(sense::credit_aside)))) return std::nullopt;
    return s;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
