// Web addresses: some houses print theirs as their name.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/text/characters.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// The top-level domains that news sites use (IANA, Root Zone Database).
inline constexpr std::string_view top_level_domains[] = {
    ".com", ".net", ".org", ".info", ".news", ".tv", ".ar", ".at", ".au", ".be", ".bg", ".br", ".ca",
    ".ch",  ".cl",  ".cn",  ".co",   ".cz",   ".de", ".dk", ".ee", ".es", ".eu", ".fi", ".fr", ".gr",
    ".hk",  ".hr",  ".hu",  ".id",   ".ie",   ".il", ".in", ".it", ".jp", ".ke", ".kr", ".lt", ".lv",
    ".mx",  ".my",  ".ng",  ".nl",   ".no",   ".nz", ".ph", ".pl", ".pt", ".ro", ".rs", ".ru", ".se",
    ".sg",  ".si",  ".sk",  ".th",   ".tr",   ".tw", ".ua", ".uk", ".us", ".vn", ".za"};

/// The bytes of a top-level domain at the front of `s`, 0 where there is none: 3 of ".pl - Warszawa". Constant time.
constexpr std::size_t domain_ending(std::string_view s) noexcept {
    if (!s.starts_with('.')) return 0;  // as all of them begin
    for (std::string_view top : top_level_domains)
        if (s.starts_with(top) && !text::is_letter_or_digit(text::first(s.substr(top.size())).value)) return top.size();
    return 0;
}

/// Is `s` a web address without its path: "polskieradio24.pl", "ANSA.it"; not "Node.js"? Linear.
constexpr bool is_domain(std::string_view s) noexcept {
    const std::size_t dot = s.rfind('.');
    if (dot == std::string_view::npos || dot < 2 || domain_ending(s.substr(dot)) == 0) return false;
    for (const char c : s) {
        const auto letter = static_cast<unsigned char>(c);
        if (!text::is_letter_ascii(letter) && !text::is_ascii_digit(letter) && c != '-' && c != '.') return false;
    }
    return true;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
