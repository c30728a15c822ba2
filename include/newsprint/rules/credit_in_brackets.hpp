// A credit in brackets: "(사진=뉴시스)", "[연합뉴스 자료사진]", "(Leo Hartung / Associated Press)".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/rules/credit_name.hpp>
#include <newsprint/rules/fragment.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// How plainly a page says that words are a credit.
enum class credit_form : unsigned char {
    none,
    fragment,  ///< a short last sentence without a verb: "… 빈집. 서울 서초경찰서"
    agency,    ///< an agency's name behind the text
    proper,    ///< a label, a verb, a role, a bracket says so
};

/// A credit found at the end of a caption: whose, and what is left of the caption before it.
struct credit_cut {
    credit_form form = credit_form::none;
    std::optional<std::string_view> credit;
    std::string_view left;
};
using maybe_credit = std::optional<credit_cut>;

namespace credits {

/// What the inside of a bracket says about a picture.
struct remark {
    credit_form form = credit_form::none;
    std::optional<std::string_view> credit;  ///< nothing: it names nobody ("자료사진")
};

/// Is an agency one of the two that a sign or space parts: "EPA 연합뉴스", "２０２３年　ロイター/Oh Min-jae"?
constexpr bool has_agency(const vocabulary& v, std::string_view s) noexcept {
    if (is_agency(v, without_signs(s))) return true;
    for (std::string_view sign : {"/", "／", "・", "=", "＝", " ", "　"}) {
        const std::size_t at = s.find(sign);
        if (at == std::string_view::npos) continue;
        const std::string_view front = without_signs(s.substr(0, at)), back = without_signs(s.substr(at + sign.size()));
        if (is_agency(v, front) || is_agency(v, back) || is_agency(v, back.substr(0, back.find('/')))) return true;
    }
    return false;
}

/// Behind a full stop a bracket of a few letters is no part of the sentence: "……活動。（政府新聞處）".
constexpr bool is_short_source(const vocabulary& v, std::string_view s) noexcept {
    constexpr std::size_t most_letters = 12;
    if (v.form.names != name_form::han || text::length(s) > most_letters) return false;
    for (std::string_view rest = s; !rest.empty();)
        if (!text::is_letter(text::take_one(rest))) return false;
    return take_word(v, s, bit(sense::caption_word)).empty();
}

/// "港台圖片": whose picture it is, in Chinese with no other word; an empty view where `s` does not say so.
constexpr std::string_view owner_of_picture(const vocabulary& v, std::string_view s) noexcept {
    constexpr std::size_t most_letters = 16;
    if (v.form.names != name_form::han || !(text::ends_with(s, "圖片") || text::ends_with(s, "图片"))) return {};
    const std::string_view owner = s.substr(0, s.size() - std::string_view("圖片").size());
    if (text::length(owner) > most_letters) return {};
    for (std::string_view rest = owner; !rest.empty();)
        if (!text::is_letter_or_digit(text::take_one(rest))) return {};
    return owner;
}

/// Is `s`, the inside of a bracket, a credit, and whose? `apart`: the bracket is no part of a sentence.
constexpr remark read_remark(const vocabulary& v, std::string_view s, bool apart) noexcept {
    s = text::trim(s);
    if (senses_of(v, s) & bit(sense::end_mark)) return {};  // "（完）"
    std::string_view labelled = s;
    if (take_signed_label(v, labelled) && is_plausible_credit(labelled))
        return {credit_form::proper, credited_name(v, s)};
    if (!is_plausible_credit(s)) {
        // "무역지원공단 제공. 재판매 및 DB 금지"
        std::string_view rest = s;
        if (s.size() > longest_credit || cut_word(v, rest, bit(sense::rights)).empty()) return {};
        s = rest;
        if (!is_plausible_credit(without_signs(s))) return {};
    }
    const auto proper = [&] { return remark{credit_form::proper, credited_name(v, s)}; };
    std::string_view rest = s;
    if (take_signed_label(v, rest) || take_phrase(v, rest) || take_copyright_sign(rest)) return proper();
    const bool labels = !take_word(v, rest, bit(sense::credit_label)).empty() && rest.starts_with(' ');
    // "… Vittorio Veneto (foto Anna Rossi)", "(foto Ansa)"
    const bool named = !v.form.wide_letters && (capitalised_words(v, rest) >= 2 || is_agency(v, text::trim(rest)));
    if (labels && (apart || named)) {
        std::string_view name = text::trim(rest);  // "<그래픽 비즈니스포스트>", but "(사진 왼쪽)"
        const remark r{credit_form::proper, credited_name(v, name)};
        if (r.credit && take_word(v, name, bit(sense::caption_word)).empty()) return r;
    }
    rest = s;
    if (cut_asides(v, rest)) return proper();
    if (senses_of(v, s) & bit(sense::credit_verb)) {  // "(記者撮影)"; but "(Video)" says what a page holds
        const bool says_who = v.form.wide_letters || apart;
        return says_who ? remark{credit_form::proper, std::nullopt} : remark{};
    }
    rest = without_signs(s);
    constexpr std::size_t longest_provider = 24;
    if (cut_verb(v, rest) && !(v.form.wide_letters && text::length(rest) > longest_provider)) {
        const remark r = proper();
        const bool dated = v.form.names == name_form::kanji && r.credit && text::is_digit(text::last(*r.credit).value);
        constexpr senses writes = bit(sense::role) | bit(sense::by);
        const bool somebody = (senses_of(v, without_signs(rest)) & writes) != 0;  // "(記者撮影)"
        if ((r.credit && !dated) || somebody) return r;  // "（2023年7月撮影）" is no credit
    }
    if (is_agency(v, without_signs(s)) || !person_at_end(v, s).empty()) return proper();
    if (const std::string_view owner = owner_of_picture(v, s); !owner.empty()) return {credit_form::proper, owner};
    if (v.form.wide_letters) {
        if (has_agency(v, s)) return proper();
        return apart && is_short_source(v, s) ? remark{credit_form::fragment, s} : remark{};
    }
    if (s.find('/') != std::string_view::npos && has_agency(v, s)) return proper();
    if (const std::size_t slash = s.rfind('/');
        slash != std::string_view::npos && (senses_of(v, text::trim(s.substr(slash + 1))) & bit(sense::credit_aside)))
        return {credit_form::proper, s};  // "(Acervo pessoal/Divulgação)"
    const std::size_t capitals = capitalised_words(v, s);
    const bool parted = s.find('/') != std::string_view::npos || s.find(": ") != std::string_view::npos;
    return capitals >= 2 || (capitals == 1 && (apart || parted)) ? proper() : remark{};
}

/// Cuts the bracket at the end of a caption off, if it is a credit.
constexpr maybe_credit cut_bracket(const vocabulary& v, std::string_view s) noexcept {
    s = without_stop(s);
    const std::string_view bracket = grammar::bracketed_at_end(s, longest_credit + 6);
    if (bracket.empty()) return std::nullopt;
    const std::string_view left = text::trim_back(text::before(s, bracket));
    const char32_t before = text::last(left).value, open = text::first(bracket).value;
    if (v.form.names == name_form::han && open == 0x300A) return std::nullopt;  // "《大紀元時報》" is a title
    const bool apart =
        left.empty() || open == '[' || open == '<' || text::is_sentence_end(before) || text::is_closing_quote(before);
    const remark r = read_remark(v, grammar::unbracketed(bracket), apart);
    if (r.form == credit_form::none) return std::nullopt;
    return credit_cut{r.form, r.credit, left};
}

}  // namespace credits

/// Is `s`, the inside of a bracket, a photo's credit: "사진=예시전자"? The source of a figure ("자료=통계청") is none.
constexpr bool is_photo_credit(const vocabulary& v, std::string_view s) noexcept {
    s = text::trim(s);
    std::string_view behind = s;
    if (!credits::owner_of_picture(v, s).empty()) return true;
    const std::string_view label = take_word(v, behind, bit(sense::credit_label));
    if (label.empty() || (senses_of(v, label) & bit(sense::source_label))) return false;
    return credits::take_signed_label(v, s) && credits::is_plausible_credit(s);
}

/// A photo's credit behind the last sentence of `s`, with no bracket around it: "/사진=예시전자"; or an empty view. Looks at
/// the last 140 bytes.
constexpr std::string_view photo_credit_at_end(const vocabulary& v, std::string_view s) noexcept {
    if (v.form.names != name_form::hangul || text::is_sentence_end(text::last(s).value)) return {};
    const std::string_view found = credits::after_sentence(text::trim_back(s));
    std::string_view credit = found;
    text::take(credit, "/");
    return is_photo_credit(v, credit) ? found : std::string_view{};
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
