// The fields of an article that are lists of strings: section, decks, related, tags, notices.
#pragma once

#include <string_view>

#include <newsprint/rules/levels.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/rules/mixed_line.hpp>
#include <newsprint/rules/related_line.hpp>
#include <newsprint/rules/tags.hpp>
#include <newsprint/text/eight_bytes.hpp>
#include <newsprint/view/body.hpp>
#include <newsprint/view/values.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The text of the block before or behind `r` if it is of the same kind, else an empty view.
constexpr std::string_view before_in_run(outline_ref o, const record& r) noexcept {
    return &r != o.first && (&r - 1)->kind == r.kind ? o.text_of(*(&r - 1)) : std::string_view{};
}
constexpr std::string_view behind_in_run(outline_ref o, const record& r) noexcept {
    return &r + 1 != o.last && (&r + 1)->kind == r.kind ? o.text_of(*(&r + 1)) : std::string_view{};
}

/// A rubric has its own line, or stands on that of a time or an outlet.
struct section_source {
    static constexpr rules::levels_view of(outline_ref o, const record& r) noexcept {
        const std::string_view line = o.text_of(r);
        switch (r.kind) {
            case block_kind::section: return rules::levels_view(rules::without_mark(line, false));  // "2. Bundesliga"
            case block_kind::timestamp: return rules::levels_view(rules::rubric_beside_times(*o.words, r.text(o.text)));
            case block_kind::byline: return rules::levels_view(rules::rubric_before_bar(*o.words, line));
            case block_kind::publisher: return rules::levels_view(rules::rubric_before_outlet(*o.words, line));
            default: return {};
        }
    }
};

struct deck_source {
    static constexpr one_value of(outline_ref o, const record& r) noexcept {
        return r.kind == block_kind::deck && r.listed ? one_value(rules::without_mark(o.text_of(r))) : one_value();
    }
};

struct notice_source {
    static constexpr one_value of(outline_ref o, const record& r) noexcept {
        return r.kind == block_kind::notice ? one_value(o.text_of(r)) : one_value();
    }
};

/// Titles in the lists of links, and what paragraphs end in that sends the reader elsewhere.
struct related_source {
    static constexpr one_value of(outline_ref o, const record& r) noexcept {
        const std::string_view text = o.text_of(r);
        if (r.kind == block_kind::paragraph && r.listed && is_trailed(r))
            return one_value(cross_reference(*o.words, text));
        if (r.kind != block_kind::related || !r.listed) return {};
        const std::string_view next = behind_in_run(o, r);
        const bool opens = !next.empty() && before_in_run(o, r).empty();  // a reference by itself heads nothing
        if (rules::is_related_heading(*o.words, text, next, opens)) return {};
        if (rules::is_beside_related(*o.words, text)) return {};
        const bool listed = !next.empty() || !before_in_run(o, r).empty();
        if (!rules::related_parts::is_marked(text) &&
            names_no_title(*o.words, rules::related_parts::bare(text), listed))
            return {};
        return one_value(rules::related_parts::without_date(*o.words, rules::without_mark(text)));
    }

private:
    /// "岐阜の新着": a heading further down; "Movies", "Electronics": in a list, the rubric beside a title.
    static constexpr bool names_no_title(const vocabulary& v, std::string_view line, bool listed) noexcept {
        constexpr std::size_t longest_heading = 54;
        const bool heading = v.form.names == name_form::kanji && line.size() <= longest_heading &&
                             !word_before_end(v, line, bit(sense::related_heading)).empty();
        return heading || (listed && (senses_of(v, line) & bit(sense::section_name)));
    }

    static constexpr std::string_view cross_reference(const vocabulary& v, std::string_view paragraph) noexcept {
        constexpr int most_trailers = 4;
        for (int i = 0; i < most_trailers; ++i) {
            const std::string_view found = trailer(v, paragraph, block_kind::paragraph);
            if (found.empty() || rules::is_cross_reference(v, found)) return rules::without_mark(found);
            paragraph = text::trim_back(text::before(paragraph, found));
        }
        return {};
    }
};

/// Tags stand one to a line, or all on one.
struct tag_source {
    static constexpr rules::tags_of_line of(outline_ref o, const record& r) noexcept {
        if (r.kind != block_kind::tags || !r.listed) return {};
        constexpr senses heading = bit(sense::related_heading);  // "More on this topic"
        if (senses_of(*o.words, rules::related_parts::bare(o.text_of(r))) & heading) return {};
        const auto holds_tags = [&o](std::string_view line) {
            return !line.empty() && !rules::is_tags_heading(*o.words, line);
        };
        const bool many = !holds_tags(before_in_run(o, r)) && !holds_tags(behind_in_run(o, r));
        return {*o.words, o.text_of(r), many};
    }
};

}  // namespace detail

/// The rubrics and levels of breadcrumbs, in order.
using section_view = values_view<detail::section_source>;
/// The decks, each once.
using decks_view = values_view<detail::deck_source>;
/// Titles of related articles and cross-references, each once.
using related_view = values_view<detail::related_source>;
/// The tags.
using tags_view = values_view<detail::tag_source>;
/// The lines that are not the article.
using notices_view = values_view<detail::notice_source>;

}  // namespace v0
}  // namespace newsprint
