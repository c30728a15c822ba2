// Which language a text is in, from the scripts and the little words of samples of it.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>
#include <newsprint/language/little_words.hpp>
#include <newsprint/language/scripts.hpp>
#include <newsprint/language/vocabulary.hpp>

namespace newsprint {
inline namespace v0 {

/// Chooses the language from the text: korean, japanese, chinese, english, or generic for any other.
struct automatic {};

/// A language chosen: the words to read with, and what to call it (BCP 47).
struct chosen_language {
    const vocabulary* words = nullptr;  ///< lives as long as the program
    std::string_view tag;               ///< "ko", "en", "ja", "zh-Hans", "zh-Hant", another, or "und"
};

namespace detail {

/// Calls `f(window, torn)` for windows of `bytes` bytes from all over `text` until it says true, or once for all of a short text.
/// The windows come in an order that soon has seen each part.
template <class F>
constexpr void sample(std::string_view text, std::size_t bytes, F f) {
    constexpr std::size_t windows = 12, stride = 5;
    if (text.size() <= windows * bytes) {
        f(text, false);
        return;
    }
    for (std::size_t i = 0; i < windows; ++i) {
        std::size_t at = (text.size() - bytes) / (windows - 1) * (i * stride % windows);
        while (at < text.size() && text::is_continuation(text[at])) ++at;
        if (f(text.substr(at, bytes), at != 0)) return;
    }
}

/// "zh-Hans" or "zh-Hant", or "zh" where nothing tells.
constexpr std::string_view chinese_tag(std::string_view text) noexcept {
    constexpr int enough = 6;
    int simplified = 0;  // less the traditional ones
    sample(text, 36, [&](std::string_view window, bool) {
        while (window.size() > 2) {
            const text::code_point c = text::first(window);
            simplified += only_simplified.has(c.value) - only_traditional.has(c.value);
            window.remove_prefix(c.size);
        }
        return simplified > enough || simplified < -enough;
    });
    return simplified > 0 ? "zh-Hans" : simplified < 0 ? "zh-Hant" : "zh";
}

/// The language of a text in Latin or Cyrillic letters.
constexpr chosen_language choose_by_words(std::string_view text) noexcept {
    constexpr unsigned enough = 48;
    constexpr int at_least = 4;  // windows: the head of a page may be in another language than its article
    int seen = 0;
    tally counts;
    sample(text, 48, [&](std::string_view window, bool torn) {
        count_words(window, torn, counts);
        if (++seen < at_least) return false;
        counts.rank();
        return counts.lead >= enough;
    });
    counts.rank();
    if (counts.points[counts.best] == 0) return {&vocabulary_of<generic>, "und"};
    if (counts.best == 0) return {&vocabulary_of<english>, "en"};
    return {&vocabulary_of<generic>, alphabetic[counts.best].tag};
}

}  // namespace detail

/// The language of `text`: what most of it is in, whatever stands around it. Constant time: looks at samples. Does not allocate.
/// Example: "서울시는 13일…" gives korean, "ko"; "Die Stadt hat…" gives generic, "de"; figures alone give generic, "und".
constexpr chosen_language choose_language(std::string_view text) noexcept {
    using detail::script;
    detail::script_counts counts{};
    detail::sample(text, 30, [&](std::string_view window, bool) {
        detail::count_scripts(window, counts);
        return false;
    });
    const unsigned wide = counts[script::hangul] + counts[script::kana] + counts[script::han];
    unsigned letters = counts[script::latin];
    script::name most = script::latin;
    for (const script::name s : {script::greek, script::cyrillic, script::hebrew, script::arabic, script::indic}) {
        letters += counts[s];
        if (counts[s] > counts[most]) most = s;
    }
    if (wide * 4 > letters) {  // a wide letter says as much as some letters of an alphabet
        if (counts[script::hangul] * 3 >= counts[script::kana] + counts[script::han]) return {&vocabulary_of<korean>, "ko"};
        if (counts[script::kana] * 12 >= counts[script::han]) return {&vocabulary_of<japanese>, "ja"};
        return {&vocabulary_of<chinese>, detail::chinese_tag(text)};
    }
    switch (most) {
        case script::greek: return {&vocabulary_of<generic>, "el"};
        case script::hebrew: return {&vocabulary_of<generic>, "he"};
        case script::arabic: return {&vocabulary_of<generic>, "ar"};
        case script::indic: return {&vocabulary_of<generic>, "und"};
        default: return detail::choose_by_words(text);
    }
}

}  // namespace v0
}  // namespace newsprint
