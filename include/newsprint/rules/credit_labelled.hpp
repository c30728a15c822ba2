// A credit behind a label or "©": "사진=", "Picture: ", "Photo by ", "ⓒ".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/credit_in_brackets.hpp>
#include <newsprint/text/holds_byte.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace credits {

/// Does a sentence, or a bar, end right before `at`, so that a credit may begin there?
constexpr bool opens_fragment(std::string_view window, std::size_t at) noexcept {
    const char32_t c = text::last(text::trim_back(window.substr(0, at))).value;
    return text::is_sentence_end(c) || c == '|' || c == '/' || c == 0xFF0F || text::opener(c) != 0 ||
           text::is_closing_quote(c);
}

/// Can Korean words behind "사진" name who is credited? Not "사진 뒤의 사람들", "사진 속 홍길동은 웃고 있었다".
constexpr bool may_be_credited(const vocabulary& v, std::string_view s) noexcept {
    if (!word_before_end(v, s, bit(sense::prose)).empty()) return false;
    const std::string_view first = s.substr(0, s.find(' '));
    std::string_view word = first;
    if (!take_word(v, word, bit(sense::caption_word)).empty() && word.empty()) return false;  // "사진 왼쪽 …"
    for (std::string_view front : {"속", "뒤", "앞", "위", "아래", "뒤의", "앞의", "속의", "위의", "아래의"})
        if (first == front && first.size() < s.size()) return false;
    return true;
}

/// Takes a label off the front that needs no sign where a sentence ends before it: "사진 대구 수성소방서", "사진. 단하늘 기자".
constexpr bool take_plain_label(const vocabulary& v, std::string_view& rest) noexcept {
    constexpr std::size_t longest_name = 45;
    std::string_view s = rest;
    const std::string_view label = take_word(v, s, bit(sense::credit_label));
    if (label.empty() || begins_agency(v, rest, label)) return false;
    if (s.starts_with(". ") || s.starts_with(", ")) s.remove_prefix(1);
    if (!text::is_white_space(text::first(s).value)) return false;
    s = text::trim(s);
    if (s.empty() || s.size() > longest_name || text::is_sentence_end(text::last(s).value)) return false;
    if (v.form.names == name_form::hangul && !may_be_credited(v, s)) return false;
    const bool sentence =
        v.form.learned == learned_for::english && s.find(' ') != std::string_view::npos && capitalised_words(v, s) == 0;
    if (sentence) return false;  // "Footage from a doorbell shows the fox"
    rest = s;
    return true;
}

constexpr std::string_view without_address(std::string_view s) noexcept {
    s = text::trim(s);
    cut_address(s);
    return text::trim_back(s);
}

/// Does a word that may be a label begin `s`, or a bracket that may hold one?
constexpr bool may_be_label(const vocabulary& v, std::string_view s) noexcept {
    if (text::closer(text::first(s).value) != 0) return true;
    return !take_word(v, s, bit(sense::credit_label) | bit(sense::credit_phrase)).empty();
}

constexpr bool take_any_label(const vocabulary& v, std::string_view& rest, bool opens) noexcept {
    if (take_signed_label(v, rest)) return true;
    if ((opens || !v.form.wide_letters) && take_phrase(v, rest)) return true;
    if (!opens) return false;
    std::string_view cue = rest;
    if (take_bracketed_label(v, cue) &&
        (!person_at_end(v, without_address(cue)).empty() || is_agencies(v, without_signs(cue)))) {
        rest = cue;  // "[사진] 곽영래 기자 ylkwak@"; "【写真】署名を手渡す" labels the caption
        return true;
    }
    return take_plain_label(v, rest);
}

/// "Courier photo by N", "ST PHOTO: N": the outlet before the label goes with it.
constexpr std::string_view without_outlet(const vocabulary& v, std::string_view left) noexcept {
    if (v.form.wide_letters) return left;
    const std::string_view fragment = after_sentence(text::trim_back(left));
    if (fragment.empty() || text::is_sentence_end(text::last(fragment).value)) return left;
    const std::size_t capitals = capitalised_words(v, fragment);
    return capitals == 1 || capitals == 2 ? text::before(left, fragment) : left;
}

/// "(Express photo by Mary Major)": the name without the bracket that was opened before it.
constexpr std::string_view without_closer(std::string_view name) noexcept {
    const text::code_point last = text::last(name);
    const char32_t opener = text::opener(last.value);
    if (opener == 0) return name;
    for (std::string_view rest = name; !rest.empty();)
        if (text::take_one(rest) == opener) return name;
    return name.substr(0, name.size() - last.size);
}

/// "대통령실 제공·연합뉴스": who provided it stands before the word, who carries it behind.
constexpr bool is_verb_before_agency(const vocabulary& v, std::string_view labelled, std::string_view rest) noexcept {
    const std::string_view label = text::trim(text::before(labelled, rest));
    return (senses_of(v, label) & bit(sense::credit_verb)) && is_agencies(v, without_signs(rest));
}

/// "a bag of crispsCredit: SWNS": a label with its sign, glued to the caption's last word.
constexpr bool is_glued_label(const vocabulary& v, char32_t before, std::string_view s) noexcept {
    return !v.form.wide_letters && text::is_letter_or_digit(before) && !text::is_upper(before) &&
           text::is_upper(text::first(s).value) && take_signed_label(v, s);
}

/// "Follow her on Twitter: @jdoe" names an account, nobody who is credited.
constexpr bool is_account(std::string_view before, std::string_view rest) noexcept {
    return before.ends_with(" on ") && without_signs(rest).starts_with('@');
}

/// Takes the label off that begins at `at` in `window`, behind the letter `before`: what is left is who is credited. No
/// label: nothing.
constexpr std::string_view behind_label(const vocabulary& v, std::string_view window, std::size_t at,
                                        char32_t before) noexcept {
    const std::string_view labelled = window.substr(at);
    const bool opens = text::is_line_end(before) || opens_fragment(window, at);
    // "이해를 돕기 위한 자료 사진 / 한빛일보": the text's own words
    if (labelled.starts_with("사진 /") && window.substr(0, at).ends_with("자료 ")) return {};
    std::string_view verb = labelled, rest = labelled;
    if (text::is_han(before) && !take_word(v, verb, bit(sense::credit_verb)).empty()) return {};  // "方景初摄/光明图片"
    if (!take_any_label(v, rest, opens) || (!opens && is_verb_before_agency(v, labelled, rest))) return {};
    return is_account(window.substr(0, at), rest) ? std::string_view{} : rest;
}

/// Cuts the last label and what follows it: "…환호하고 있다. 사진 | 한국배구연맹", "Picture: SAM TOLLER", "圖／柯水木提供".
/// `named`: somebody is credited already, so that a label that opens the caption is part of it ("資料圖片：… © 法新社").
constexpr maybe_credit cut_labelled(const vocabulary& v, std::string_view s, bool named) noexcept {
    const std::string_view window = text::tail(s, longest_credit);
    const bool from_start = window.size() == s.size();
    std::optional<std::string_view> credit;
    std::size_t found = 0, next = 0;
    char32_t before = from_start ? U'\n' : U'x';
    for (std::size_t i = 0; i < window.size();) {
        const bool boundary = !text::is_letter_or_digit(before) || (v.form.wide_letters && !text::is_hangul(before)) ||
                              is_glued_label(v, before, window.substr(i));
        if (boundary && i >= next && may_be_label(v, window.substr(i))) {
            const std::string_view rest = behind_label(v, window, i, before);
            if (is_plausible_credit(without_signs(rest)))
                if (const auto name = credited_name(v, without_closer(rest))) {
                    credit = name;
                    found = i;
                    next = window.size() - rest.size();
                }
        }
        const text::code_point c = text::first_of_many({window.data() + i, window.size() - i});
        before = c.value;
        i += c.size;
    }
    if (!credit || (named && found == 0 && from_start)) return std::nullopt;
    return credit_cut{credit_form::proper, credit, without_outlet(v, s.substr(0, s.size() - window.size() + found))};
}

/// Cuts "©" and what follows it: "…설명하고 있다. ⓒ 금보라". An outlet's leaves room for a person before it.
constexpr maybe_credit cut_copyright(const vocabulary& v, std::string_view s) noexcept {
    const std::string_view window = text::tail(s, longest_credit);
    if (!text::holds_byte<'(', '\xE2', '\xC2', '\xEF'>(window)) return std::nullopt;  // what the sign begins with
    for (std::size_t at = window.size(); at-- > 0;) {
        std::string_view rest = window.substr(at);
        if (!may_begin_copyright_sign(rest.front()) || !take_copyright_sign(rest)) continue;
        const auto name = is_plausible_credit(text::trim(rest)) ? credited_name(v, rest) : std::nullopt;
        if (!name) return std::nullopt;
        const bool person = is_name(v, *name, trust::bare) || !person_at_end(v, rest).empty();
        return credit_cut{person ? credit_form::proper : credit_form::agency, name,
                          s.substr(0, s.size() - window.size() + at)};
    }
    return std::nullopt;
}

}  // namespace credits

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
