// What the body's blocks tell: their text without what stands at its ends and is reported elsewhere.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/rules/credit.hpp>
#include <newsprint/rules/cross_reference.hpp>
#include <newsprint/rules/dateline.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/rules/sign_off.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// What ends a paragraph or list item and is reported elsewhere, in the order of reading: a cross-reference, a
/// sign-off, a dateline (of a notice), a photo's credit.
NEWSPRINT_COLD constexpr std::string_view trailer(const vocabulary& v, std::string_view s, block_kind kind) noexcept {
    if (const auto found = rules::cross_reference_at_end(v, s); !found.empty()) return found;
    const bool sentence = text::is_sentence_end(text::last(s).value);  // no bracket then, and no credit
    const std::string_view bracket = sentence ? std::string_view{} : grammar::bracketed_at_end(s);
    if (bracket.empty()) {
        if (const auto found = sentence ? std::string_view{} : rules::photo_credit_at_end(v, s); !found.empty())
            return found;
    } else {
        std::string_view inside = grammar::unbracketed(bracket);
        if (rules::is_photo_credit(v, inside)) return bracket;
        if (rules::credits::take_signed_label(v, inside))
            return {};  // a figure's source, "(자료=통계청)", is part of the text
    }
    if (const auto found = rules::sign_off_at_end(v, s); !found.empty()) {
        // an item's "(상세)" is part of it where no sentence ends before
        const std::string_view left = text::trim_back(text::before(s, found));
        if (kind == block_kind::paragraph || text::is_sentence_end(text::last(left).value)) return found;
    }
    if (bracket.empty()) return {};
    std::string_view rest = bracket;
    return rules::take_dateline(v, rest) && rest.empty() ? bracket : std::string_view{};
}

constexpr std::string_view without_trailers(const vocabulary& v, std::string_view s, block_kind kind) noexcept {
    constexpr int most_trailers = 4;
    for (int i = 0; i < most_trailers; ++i) {
        const std::string_view found = trailer(v, s, kind);
        if (found.empty()) break;
        s = text::trim_back(text::before(s, found));
    }
    return s;
}

/// What a paragraph or list item tells, as `mark_told` found it. Empty where dateline and trailers are all there is.
constexpr std::string_view told_by(const outline_ref& o, const record& r) noexcept {
    return o.text.substr(static_cast<std::size_t>(r.evidence[0]),
                         static_cast<std::size_t>(r.evidence[1] - r.evidence[0]));
}

/// Does a paragraph open with a dateline?
constexpr bool is_dated(const outline_ref& o, const record& r) noexcept {
    return told_by(o, r).data() != o.text_of(r).data();
}

/// Does something stand behind what a paragraph tells?
constexpr bool is_trailed(const record& r) noexcept { return r.evidence[1] != r.end; }

/// The sign-off at the end of `s`, which is the text of paragraph or list item `r`, perhaps without a dateline in front
/// or a photo's credit behind. Looks for none where nothing trails a paragraph.
constexpr std::string_view sign_off_of(const outline_ref& o, const record& r, std::string_view s) noexcept {
    const bool signs_off = r.kind == block_kind::list_item || is_trailed(r);
    return signs_off ? rules::sign_off_at_end(*o.words, s) : std::string_view{};
}

/// Among so many first paragraphs is the one with the article's dateline: an editor's note may stand before it.
inline constexpr int may_be_dated = 3;

/// Finds what each paragraph and list item of an outline tells, and keeps it in place of its evidence. Linear in
/// the outline: of a block only the ends are looked at.
constexpr void mark_told(record* records, std::size_t count, std::string_view whole, const vocabulary& words) noexcept {
    const outline_ref o{records, records + count, whole, &words};
    int to_look_at = may_be_dated;
    for (record* r = records; r != records + count; ++r) {
        if (r->kind != block_kind::paragraph && r->kind != block_kind::list_item) continue;
        std::string_view s = o.text_of(*r);
        if (r->kind == block_kind::list_item) s = rules::without_mark(s);
        else if (r->listed && to_look_at > 0)
            to_look_at = rules::take_dateline(words, s) && !s.empty() ? 0 : to_look_at - 1;
        s = without_trailers(words, s, r->kind);
        r->evidence[0] = static_cast<std::size_t>(s.data() - whole.data());
        r->evidence[1] = r->evidence[0] + s.size();
    }
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
