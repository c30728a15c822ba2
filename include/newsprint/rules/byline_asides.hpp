// What stands in brackets behind a byline's name: "(KTVO)", "(Fotos)", "(bora2208)", "（やまだ・たろう）".
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/rules/front_word.hpp>
#include <newsprint/rules/role.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace byline_parts {

// `s` begins behind the opening bracket, which `close` closes. Where there is no such thing, they give an empty view.

/// Does the bracket hold nothing but `aside`, with which `s` begins?
constexpr bool fills_bracket(std::string_view aside, std::string_view s, char32_t close) noexcept {
    return text::first(s.substr(aside.size())).value == close;
}

/// "Troy Beckett (KTVO)": a station behind its reporter.
constexpr std::string_view station_in_bracket(const vocabulary& v, std::string_view s, char32_t close) noexcept {
    constexpr std::size_t shortest = 3, longest = 5;  // letters
    const std::string_view name = take_letters<text::is_upper>(s, longest);
    const bool found = v.form.names == name_form::latin && name.size() >= shortest && fills_bracket(name, s, close);
    return found ? name : std::string_view{};
}

/// "Anna Muster (Text) und Jan Beispiel (Fotos)": what says that the one before made the pictures.
constexpr std::string_view pictures_in_bracket(const vocabulary& v, std::string_view s, char32_t close) noexcept {
    constexpr senses pictures = bit(sense::credit_label) | bit(sense::credit_before) | bit(sense::production);
    const std::string_view what = take_alphabetic_word(s);
    const bool found =
        v.form.names == name_form::latin && fills_bracket(what, s, close) && (senses_of(v, what) & pictures);
    return found ? what : std::string_view{};
}

/// "금보라(bora2208)": an account; "山田太郎（やまだ・たろう）": how the name is read.
constexpr std::string_view account_or_reading(const vocabulary& v, std::string_view s, char32_t close) noexcept {
    const std::string_view account =
        take_letters(s, [](char32_t c) { return text::is_letter_ascii(c) || text::is_ascii_digit(c) || c == '_'; });
    const std::string_view reading =
        take_letters(s, [](char32_t c) { return text::is_kana(c) || is_middle_dot(c) || c == 0x3000 || c == ' '; });
    const std::string_view aside = account.find_first_of("0123456789_") != account.npos ? account : reading;
    const bool found = !aside.empty() && !is_role(v, aside) && fills_bracket(aside, s, close);
    return found ? aside : std::string_view{};
}

}  // namespace byline_parts
}  // namespace rules
}  // namespace v0
}  // namespace newsprint
