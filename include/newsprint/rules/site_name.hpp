// A site's name behind a headline.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/domain.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A headline in two: what stands before and behind its last sign that may part a site's name from it.
struct parted_headline {
    std::string_view title, tail;  ///< `tail` empty: there is no such sign
};

/// Is the first byte a letter's, of ASCII or of East Asia?
constexpr bool begins_word(std::string_view s) noexcept {
    return !s.empty() &&
           (text::is_letter_ascii(static_cast<unsigned char>(s.front())) || text::begins_wide_letter(s.front()));
}

/// Parts a headline at the last of " - ", " | ", " : ", "：" and their kin in its last 100 bytes. Example:
/// "… 전면 개편 : 네이버 뉴스" gives the tail "네이버 뉴스".
constexpr parted_headline part_headline(std::string_view headline) noexcept {
    constexpr std::size_t longest_tail = 100;
    constexpr std::string_view signs[] = {" - ", " – ", " — ", " | ", " :: ", " : ", "｜", "：", " < ", " · ", "_"};
    const std::string_view tail = text::tail(headline, longest_tail);
    for (std::size_t at = tail.size(); at-- > 0;) {
        if (tail[at] != ' ' && tail[at] != '_' && tail[at] != '\xEF') continue;  // as all signs begin
        if (tail[at] == ' ' && begins_word(tail.substr(at + 1))) continue;       // as most spaces do
        for (const std::string_view sign : signs) {
            if (!tail.substr(at).starts_with(sign)) continue;
            const std::string_view behind = text::trim(tail.substr(at + sign.size()));
            const std::string_view title = text::trim_back(headline.substr(0, headline.size() - tail.size() + at));
            if (!behind.empty() && !title.empty()) return {title, behind};
        }
    }
    return {headline, {}};
}

/// Do letters of `where` stand right before or behind its part `s`?
constexpr bool is_inside_word(std::string_view where, std::string_view s) noexcept {
    return text::is_letter_or_digit(text::last(text::before(where, s)).value) ||
           text::is_letter_or_digit(text::first(text::after(where, s)).value);
}

/// Does `where` name `site` as words of their own? Linear in `where` for a short `site`.
constexpr bool names_site(std::string_view where, std::string_view site) noexcept {
    for (std::size_t at = where.find(site); at != std::string_view::npos; at = where.find(site, at + 1))
        if (!is_inside_word(where, where.substr(at, site.size()))) return true;
    return false;
}

/// Is `tail` the name of an outlet that the vocabulary knows, a date behind it or not, or a web address?
constexpr bool is_outlet(const vocabulary& v, std::string_view tail) noexcept {
    const auto listed = [&](std::string_view s) { return (senses_of(v, s) & bit(sense::outlet)) != 0; };
    return is_domain(tail) || listed(tail) || listed(tail.substr(0, tail.find(',')));
}

/// The headline without the site's names behind it, where `is_site(title, tail)` says that the tail is one. Example:
/// with an `is_site` that knows the BBC, "Rail line shut - BBC News" gives "Rail line shut". Five names at most; a
/// rubric between them goes with them ("… | 경제 | 예시일보").
template <class IsSite>
constexpr std::string_view without_site_name(const vocabulary& v, std::string_view headline, IsSite is_site) noexcept {
    constexpr int most_names = 5;
    for (int names = 0; names < most_names; ++names) {
        const parted_headline parts = part_headline(headline);
        if (parts.tail.empty()) break;
        const bool rubric = names > 0 && (senses_of(v, parts.tail) & bit(sense::section_name));
        if (!rubric && !is_site(parts.title, parts.tail)) break;
        headline = parts.title;
    }
    return headline;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
