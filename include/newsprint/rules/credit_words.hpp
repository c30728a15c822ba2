// The words and signs around a credit, and how they come off: "/", "ⓒ", "제공", "재판매 및 DB 금지", an address.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/email.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A sign that parts a credit from its label or from another credit: "=", ":", "|", "/", "・".
constexpr bool is_credit_sign(char32_t c) noexcept {
    switch (c) {
        case '=': case ':': case '|': case '/': case 0xB7: case 0x2502: case 0x2571: case 0x30FB:
        case 0x3163: case 0xFF0F: case 0xFF1A: case 0xFF1D: case 0xFF5C: case 0xFFE8:
            return true;
        default:
            return false;
    }
}

constexpr bool may_begin_copyright_sign(char c) noexcept {
    return c == '(' || c == '\xE2' || c == '\xC2' || c == '\xEF';
}

/// "©" and its kin, also in the brackets that pages make of it.
constexpr bool take_copyright_sign(std::string_view& rest) noexcept {
    if (rest.empty() || !may_begin_copyright_sign(rest.front())) return false;  // few texts come further
    for (std::string_view sign : {"ⓒ", "©", "Ⓒ", "(c)", "(C)", "（c）", "（C）", "（Ｃ）"})
        if (text::take(rest, sign)) return true;
    return false;
}

namespace credits {

constexpr bool is_credit_trimming(char32_t c) noexcept {
    return text::is_white_space(c) || is_credit_sign(c) || c == ',' || c == '-' || c == 0x2013 || c == 0x2014 ||
           c == 0x3001 || c == 0xFF0C || c == '*' || c == ';' || c == 0x3002 || c == 0x2026;
}

/// Does the dot at the end of `s` belong to its last word: "Inc.", "Jr."?
constexpr bool ends_in_short_form(std::string_view s) noexcept {
    constexpr std::string_view forms[] = {" Inc.", " inc.",  " Co.",  " Ltd.",   " Corp.",     " Jr.",
                                          " Sr.",  " Bros.", " S.A.", " S.p.A.", " GmbH & Co."};
    for (const std::string_view form : forms)
        if (s.ends_with(form)) return true;
    return false;
}

/// Takes separators, white space, "©" and a full stop off the ends of a credit.
constexpr std::string_view without_signs(std::string_view s) noexcept {
    while (!s.empty()) {
        const text::code_point c = text::first(s);
        if (is_credit_trimming(c.value) || c.value == '.')
            s.remove_prefix(c.size);
        else if (!take_copyright_sign(s))
            break;
    }
    while (!s.empty()) {
        const text::code_point c = text::last(s);
        if (!is_credit_trimming(c.value) && (c.value != '.' || ends_in_short_form(s))) break;
        s.remove_suffix(c.size);
    }
    return s;
}

/// Cuts the vocabulary's longest word of such a sense off the end of `s` and gives it.
constexpr std::string_view cut_word(const vocabulary& v, std::string_view& s, senses wanted) noexcept {
    const std::string_view word = word_before_end(v, s, wanted);
    s.remove_suffix(word.size());
    return word;
}

/// Cuts an e-mail address, whole or not ("soyul@"), or a web address off the end of `s`.
constexpr bool cut_address(std::string_view& s) noexcept {
    constexpr std::size_t longest = 200;
    std::size_t begin = s.size();
    while (begin > 0 && s.size() - begin < longest && s[begin - 1] > ' ' && s[begin - 1] < 0x7F) --begin;
    const std::string_view token = s.substr(begin);
    const std::size_t scheme = token.find("http");
    if (scheme != std::string_view::npos && token.find("://", scheme) != std::string_view::npos) {
        s = s.substr(0, begin + scheme);
        return true;
    }
    const std::size_t at = token.rfind('@');
    if (at == std::string_view::npos || at == 0 || !email_rule::is_local(token[at - 1])) return false;
    for (char c : token.substr(at + 1))
        if (!email_rule::is_domain(c)) return false;
    std::size_t local = at;
    while (local > 0 && email_rule::is_local(token[local - 1])) --local;
    s = s.substr(0, begin + local);
    return true;
}

/// Cuts an address in brackets off the end: "탁민우 기자(tmw@example.com)".
constexpr bool cut_address_in_brackets(std::string_view& s) noexcept {
    const std::string_view bracket = grammar::bracketed_at_end(s);
    std::string_view inside = grammar::unbracketed(bracket);
    if (bracket.empty() || !cut_address(inside) || !inside.empty()) return false;
    s.remove_suffix(bracket.size());
    return true;
}

/// Cuts words that say of a picture what names nobody: rights ("재판매 및 DB 금지"), archive ("자료사진", ", File").
constexpr bool cut_asides(const vocabulary& v, std::string_view& s) noexcept {
    if (!cut_word(v, s, bit(sense::rights)).empty()) return true;
    std::string_view rest = s;
    const std::string_view word = cut_word(v, rest, bit(sense::credit_aside));
    if (word.empty()) return false;
    const text::code_point before = text::last(text::trim_back(rest));
    const bool joined = text::is_letter_or_digit(before.value) || before.value == '/';
    const bool of_agency = word == "file" && before.value != '/' &&
                           !word_before_end(v, text::trim_back(rest), bit(sense::outlet)).empty();  // "N / AP file"
    if (text::is_alphabetic(text::first(word).value) && joined && !of_agency)
        return false;  // "Press Archive", "N/File Photo"
    s = rest;
    return true;
}

inline constexpr senses agencies = bit(sense::outlet) | bit(sense::picture_agency);

/// Cuts words behind who is credited: "제공", "撮影", " 图". They are no cut where nothing is left.
constexpr bool cut_verb(const vocabulary& v, std::string_view& s) noexcept {
    std::string_view rest = s;
    const std::string_view word = cut_word(v, rest, bit(sense::credit_verb));
    if (word.empty() || without_signs(rest).empty()) return false;
    if (word_before_end(v, s, agencies).size() > word.size()) return false;  // "Getty Images"
    const char32_t only = text::first(word).size == word.size() ? text::first(word).value : 0;
    const bool ends_names = text::is_han(only) && only != U'摄' && only != U'攝';  // "王图" is a name, "王一 图" a credit
    if (ends_names && text::is_letter(text::last(rest).value) && word_before_end(v, rest, agencies).empty())
        return false;
    if (text::is_alphabetic(text::first(word).value) && text::last(rest).value == '/') return false;  // "N/File Photo"
    s = rest;
    return true;
}

/// Takes a label with its sign off the front: "사진=", "Photo: ", "図・", "Fot. ". The sign stays. No label: `rest` stays.
constexpr bool take_signed_label(const vocabulary& v, std::string_view& rest) noexcept {
    std::string_view s = rest;
    const std::string_view label = take_word(v, s, bit(sense::credit_label));
    if (label.empty()) return false;
    s = text::trim_front(s);
    if (s.starts_with('/') && (senses_of(v, label) & agencies)) return false;  // "AP Photo/N" stays as printed
    const bool dotted = label.ends_with('.') && !s.empty();
    if (!dotted && !is_credit_sign(text::first(s).value) && !s.starts_with("..") && !s.starts_with("…")) return false;
    rest = s;
    return true;
}

/// Is the label at the front of `s` but the beginning of an agency's name: "picture" of "picture alliance"?
constexpr bool begins_agency(const vocabulary& v, std::string_view s, std::string_view label) noexcept {
    return take_word(v, s, agencies).size() > label.size();
}

/// Takes words that need no sign off the front: "Photo by ", "图源". No such words: `rest` stays.
constexpr bool take_phrase(const vocabulary& v, std::string_view& rest) noexcept {
    std::string_view s = rest;
    const std::string_view phrase = take_word(v, s, bit(sense::credit_phrase));
    if (phrase.empty() || s.empty() || begins_agency(v, rest, phrase)) return false;
    text::take(s, ":");  // "Image via: YouTube"
    if (text::is_alphabetic(text::last(phrase).value) && !text::is_white_space(text::first(s).value)) return false;
    if (std::string_view desk = rest; take_word(v, desk, bit(sense::by)).size() > phrase.size())
        return false;  // "攝影中心／"
    const bool opens_sentence =
        phrase.ends_with(" from") && text::is_lower_ascii(text::first(text::trim_front(s)).value);
    if (opens_sentence) return false;  // "Footage from the scene shows"
    rest = s;
    return true;
}

/// Takes a bracketed label off the front: "[사진] 곽영래 기자". No label: `rest` stays.
constexpr bool take_bracketed_label(const vocabulary& v, std::string_view& rest) noexcept {
    constexpr std::size_t longest_label = 40;
    std::string_view s = rest;
    const auto inside = grammar::bracketed{longest_label}(s);
    if (!inside || s.empty() || !(senses_of(v, text::trim(*inside)) & bit(sense::credit_label))) return false;
    rest = s;
    return true;
}

}  // namespace credits

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
