// When an article was published and updated.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/rules/times_of_line.hpp>
#include <newsprint/text/eight_bytes.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The times of an outline's timestamp lines and behind its rights: of each label the first; a later one of the same
/// day that prints the time of day too is the more precise printing of it.
struct article_times {
    std::optional<timestamp> published, modified, unlabelled;

    constexpr explicit article_times(outline_ref o) noexcept {
        auto left_over = rules::time_label::none;
        for (const record& r : o) {
            const bool stated = r.kind == block_kind::paragraph && states_time(*o.words, o.text_of(r));
            if (r.kind != block_kind::timestamp && !stated) {
                left_over = rules::time_label::none;
                if (r.kind == block_kind::copyright) look_behind_rights(*o.words, o.text_of(r));
                continue;
            }
            rules::times_of_line times(*o.words, o.text_of(r), left_over);
            while (const auto time = times.next()) keep(*time);
            left_over = times.left_over();
        }
        if (const std::string_view stamp = o.stamp(); !stamp.empty())
            if (const auto day = time_in(*o.words, stamp); day && !(unlabelled && same_day(*unlabelled, *day)))
                unlabelled = day;
        if (published && unlabelled && is_more_precise(*unlabelled, *published)) published = unlabelled;
    }

    /// The first time in a byline or deck ("By Jane Doe - June 3, 2016", "한빛게임(한빛게임) 2015-03-13 15:47:51"),
    /// beside an outlet, in a notice between headline and text.
    static constexpr std::optional<timestamp> aside(outline_ref o) noexcept {
        bool titled = false, begun = false;  // has a headline, a paragraph been seen?
        for (const record& r : o) {
            titled |= r.kind == block_kind::headline;
            begun = begun || (r.kind == block_kind::paragraph && !states_time(*o.words, o.text_of(r)));
            const bool masthead = r.kind == block_kind::byline || r.kind == block_kind::publisher;
            const bool under_title = r.kind == block_kind::notice && titled && !begun,
                       deck = r.kind == block_kind::deck;
            if (!masthead && !under_title && !deck) continue;
            const auto time = time_in(*o.words, o.text_of(r));
            if (time && (!deck || time->has_time)) return time;
        }
        return std::nullopt;
    }

private:
    /// The time that a line holds beside something else.
    static constexpr std::optional<timestamp> time_in(const vocabulary& v, std::string_view line) noexcept {
        if (!v.form.wide_letters && !text::may_hold_figure(line)) return std::nullopt;  // as most
        const auto time = rules::times_of_line(v, line).next();
        return time && time->label != rules::time_label::other ? std::optional(time->value) : std::nullopt;
    }

    /// "<저작권자(c) 연합뉴스, 무단 전재-재배포 금지> 2018년08월20일 18시08분 송고": an agency's time behind its
    /// rights.
    constexpr void look_behind_rights(const vocabulary& v, std::string_view notice) noexcept {
        const std::size_t end = v.form.names == name_form::hangul ? notice.find("> ") : notice.npos;
        if (end == notice.npos) return;
        const auto time = rules::times_of_line(v, notice.substr(end + 2)).next();
        if (time && time->label == rules::time_label::published) keep(*time);
    }

    static constexpr bool same_day(const timestamp& a, const timestamp& b) noexcept {
        return a.year == b.year && a.month == b.month && a.day == b.day;
    }

    /// Is `a` the same day as `b`, and prints the time of day that `b` lacks?
    static constexpr bool is_more_precise(const timestamp& a, const timestamp& b) noexcept {
        return a.has_time && !b.has_time && same_day(a, b);
    }

    /// Is it a sentence that says no more than when: "Diese Nachricht wurde am 21.08.2023 im Programm gesendet."? The
    /// label begins it, and the time follows at once.
    static constexpr bool states_time(const vocabulary& v, std::string_view line) noexcept {
        constexpr std::size_t longest = 120;
        if (line.size() > longest || take_word(v, line, bit(sense::published)).find(' ') == std::string_view::npos)
            return false;
        line = text::trim_front(line);
        return rules::date_rule{&v}(line).has_value();
    }

    constexpr void keep(const rules::labelled_time& time) noexcept {
        const auto first = [&time](std::optional<timestamp>& kept) {
            if (!kept || is_more_precise(time.value, *kept)) kept = time.value;
        };
        switch (time.label) {
            case rules::time_label::published: return first(published);
            case rules::time_label::modified: return first(modified);
            case rules::time_label::none: return first(unlabelled);
            case rules::time_label::other: return;
        }
    }
};

}  // namespace detail

/// When the article was published: the first time so labelled, else the first without a label (the page's stamp is one
/// of them), else one that stands in a byline, beside an outlet or in a notice under the headline. Linear in the
/// outline.
constexpr std::optional<timestamp> published_of(outline_ref o) noexcept {
    const detail::article_times times(o);
    if (times.published) return times.published;
    return times.unlabelled ? times.unlabelled : detail::article_times::aside(o);
}

/// When the article was updated: the first time so labelled. Linear in the timestamp lines.
constexpr std::optional<timestamp> modified_of(outline_ref o) noexcept { return detail::article_times(o).modified; }

}  // namespace v0
}  // namespace newsprint
