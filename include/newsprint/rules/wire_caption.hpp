// A wire agency's caption: a dateline in front like a lead's, a stamp behind that a lead never has.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/rules/credit_name.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// What opens a wire caption: "[대전=뉴시스] 오태경 기자 =".
struct wire_prefix {
    std::string_view printed;
    std::optional<std::string_view> reporter;
};

/// Takes the prefix of a wire caption, or of a wire lead, off the front. Looks at the first bytes only.
struct wire_prefix_rule {
    using value_type = wire_prefix;
    const vocabulary* words = nullptr;

    constexpr std::optional<wire_prefix> operator()(std::string_view& rest) const noexcept {
        std::string_view s = rest;
        const auto inside = grammar::bracketed{60}(s);
        if (!inside) return std::nullopt;
        const bool placed = inside->find('=') != std::string_view::npos;
        if (!placed && !credits::is_agency(*words, text::trim(*inside))) return std::nullopt;
        wire_prefix prefix;
        constexpr std::size_t longest_name = 60;
        const std::string_view window = text::head(s, longest_name);
        const std::size_t sign = window.find('=');
        std::string_view people = text::trim(window.substr(0, sign));
        std::string_view before_role = people;
        const bool signed_by = !credits::cut_word(*words, before_role, bit(sense::role)).empty();
        if (sign == std::string_view::npos || (!people.empty() && !signed_by)) {
            if (!placed) return std::nullopt;  // "[서울=뉴시스]윤석열 대통령이 …"
            prefix.printed = text::before(rest, s);
            rest = text::trim_front(s);
            return prefix;
        }
        if (signed_by) prefix.reporter = person_rule{words, trust::labelled}(people);
        s.remove_prefix(sign + 1);
        prefix.printed = text::before(rest, s);
        rest = text::trim_front(s);
        return prefix;
    }
};

/// The date of figures that ends `s`, with a dot behind it: "2024.08.19.", "2023. 7. 13.", "112年7月13日",
/// "9.jul.2023"; empty where there is none. White space or a bracket must stand before it. Looks at
/// the last bytes only.
constexpr std::string_view stamp_at_end(std::string_view s) noexcept {
    constexpr std::size_t longest = 24;
    std::string_view rest = s;
    std::size_t groups = 0, digits = 0;
    bool in_group = false;
    while (!rest.empty() && s.size() - rest.size() < longest) {
        const text::code_point c = text::last(rest);
        const bool figure = text::is_ascii_digit(c.value);
        const bool behind_dot = c.value == ' ' && rest.size() > 1 && rest[rest.size() - 2] == '.';
        if (behind_dot && in_group && groups < 3) {  // "2023. 7. 13."
            rest.remove_suffix(1);
            continue;
        }
        const bool sign = c.value == '.' || c.value == '-' || c.value == U'年' || c.value == U'月' || c.value == U'日';
        if (!figure && !sign && !text::is_lower_ascii(c.value)) break;
        const bool counts = figure || text::is_lower_ascii(c.value);
        groups += counts && !in_group;
        digits += figure;
        in_group = counts;
        rest.remove_suffix(c.size);
    }
    const std::string_view stamp = s.substr(rest.size());
    const char32_t before = text::last(rest).value;
    const bool stands_apart =
        rest.empty() || text::is_white_space(before) || text::opener(before) != 0 || before == '/';
    if (groups != 3 || digits < 4 || !stands_apart || !text::is_ascii_digit(text::first(stamp).value)) return {};
    return stamp;
}

/// Is `line` a wire caption? It opens like a wire lead, and ends in a date stamp with what follows one: an agency, an
/// e-mail address, a notice of rights. Example: "(김제=뉴스1) 임가온 기자 = 9일 … 바라보고 있다. 2021.6.9/뉴스1".
constexpr bool is_wire_caption(const vocabulary& v, std::string_view line) noexcept {
    std::string_view s = line;
    if (!wire_prefix_rule{&v}(s)) return false;
    constexpr int most_parts = 5;
    for (int part = 0; part < most_parts; ++part) {
        s = text::trim_back(s);
        if (!stamp_at_end(s).empty()) return true;
        if (credits::cut_address(s) || credits::cut_asides(v, s)) continue;
        if (s.ends_with('/') || s.ends_with('*') || s.ends_with('-')) {
            s.remove_suffix(1);
            continue;
        }
        std::string_view before = s;
        if (credits::cut_word(v, before, credits::agencies).empty()) return false;
        s = before;
    }
    return false;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
