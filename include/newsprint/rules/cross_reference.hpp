// What sends the reader elsewhere from inside the text: "관련기사 14면".
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/text/eight_bytes.hpp>
#include <newsprint/text/measure.hpp>
#include <newsprint/text/sentence.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// No page is printed longer than this many bytes: "A4", "제2부 3면".
inline constexpr std::size_t longest_printed_page = 40;
/// A cross-reference without a title is no longer.
inline constexpr std::size_t longest_untitled = 40 + longest_printed_page;

/// Is `s` as a whole a cross-reference: one of the language's words for it, and a page? A title in brackets may follow.
/// Examples: "관련기사 14면", "▶관련기사 3면(“택시비가 하루 품삯의 4분의1”)", "☞ 관련기사 5면", "See story on page A4".
/// Linear in `s`, which is short or refused.
constexpr bool is_cross_reference(const vocabulary& v, std::string_view s) noexcept {
    constexpr std::size_t longest = 160;
    s = text::trim(s);
    if (s.size() > longest) return false;
    for (text::code_point c = text::first(s);
         text::is_list_mark(c.value) || c.value == '=' || c.value == 0xFF1D || c.value == '/'; c = text::first(s))
        s = text::trim_front(s.substr(c.size));
    bool titled = text::opener(text::last(s).value) != 0;
    if (titled) {
        s = grammar::unbracketed(s);
        titled = text::opener(text::last(s).value) != 0;
    }
    if (!titled && s.size() > longest_untitled) return false;
    std::string_view page = s;
    if (take_word(v, page, bit(sense::cross_reference)).empty()) {
        const std::string_view word = word_before_end(v, s, bit(sense::cross_reference));  // "3面に関連記事"
        if (word.empty()) return false;
        page = s.substr(0, s.size() - word.size());
    }
    const std::string_view title = grammar::bracketed_at_end(page, longest);
    if (title.size() < page.size()) page.remove_suffix(title.size());
    if (page.size() > longest_printed_page) return false;
    while (!page.empty())
        if (text::is_digit(text::take_one(page))) return true;
    return false;
}

/// The end of a paragraph that a cross-reference may take; empty where it ends in none. Where no bracket ends it, a
/// page stands near its end, or a word for cross-references does.
constexpr std::string_view room_for_cross_reference(const vocabulary& v, std::string_view paragraph) noexcept {
    constexpr std::size_t longest = 200, word_and_page = 100;
    if (!(v.told & bit(sense::cross_reference))) return {};
    const std::string_view whole = text::trim_back(paragraph);
    const char32_t last = text::last(whole).value;
    if (!text::is_sentence_end(last)) {
        const std::string_view window = text::tail(whole, longest);
        if (text::opener(last) != 0 || !word_before_end(v, window, bit(sense::cross_reference)).empty()) return window;
    }
    const bool page = text::may_hold_figure(text::tail(whole, longest_printed_page));
    return page ? text::tail(whole, word_and_page) : std::string_view{};
}

/// The cross-reference that an arrow opens: "… hong@a.kr ▶관련기사 3면", behind a sign-off. Empty where none does.
constexpr std::string_view from_arrow(const vocabulary& v, std::string_view window) noexcept {
    constexpr std::size_t longest = 48;  // bytes of "▶관련기사 3면"
    const std::string_view near = text::tail(window, longest);
    if (near.find('\xE2') == near.npos) return {};  // as for most paragraphs
    for (std::size_t at = near.size(); at > 0;) {
        at = near.rfind('\xE2', at - 1);
        if (at == near.npos || near.data() + at == window.data()) return {};  // none, or nothing stands before it
        const std::string_view s = near.substr(at);
        const bool arrow = s.starts_with("▶") || s.starts_with("☞");
        if (arrow && !text::is_sentence_end(text::last(s).value) && is_cross_reference(v, s)) return s;
    }
    return {};
}

/// The cross-reference that ends a paragraph, behind its last sentence, or an empty view.
/// Example: "… 확대키로 했다. 관련기사 14면" gives "관련기사 14면". Looks at the last 200 bytes.
NEWSPRINT_COLD constexpr std::string_view cross_reference_at_end(const vocabulary& v,
                                                                 std::string_view paragraph) noexcept {
    const std::string_view window = room_for_cross_reference(v, paragraph);
    if (window.empty()) return {};
    const text::code_point last = text::last(window);
    const bool titled = text::opener(last.value) != 0;
    const std::string_view bracket = titled ? grammar::bracketed_at_end(window) : std::string_view{};
    if (!bracket.empty() && bracket.size() < paragraph.size() && is_cross_reference(v, bracket)) return bracket;
    const bool ended = text::is_sentence_end(last.value);  // nothing stands behind the last sentence then, and no arrow
    if (const auto found = ended ? std::string_view{} : from_arrow(v, window); !found.empty()) return found;
    constexpr int most_sentences = 6;  // a title in brackets may hold some
    std::string_view front = window;
    if (ended) front.remove_suffix(last.size);
    for (int sentence = ended ? 1 : 0; sentence < most_sentences && !front.empty(); ++sentence) {
        front = text::through_last_sentence(front);
        if (front.empty()) return {};
        std::string_view behind = text::after(window, front);
        while (text::is_closing_quote(text::first(behind).value) || text::opener(text::first(behind).value) != 0)
            text::take_one(behind);
        behind = text::trim_front(behind);
        if (!behind.empty() && is_cross_reference(v, behind)) return behind;
        if (!titled && behind.size() > longest_untitled) return {};  // what begins before it is longer still
        front.remove_suffix(text::last(front).size);
    }
    return {};
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
