// When an article was published and updated.
#pragma once

#include <optional>

#include <newsprint/block/record.hpp>
#include <newsprint/rules/times_of_line.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The times of an outline's timestamp lines: of each label the first; a later one of the same day that prints the time
/// of day too is the more precise printing of it.
struct article_times {
    std::optional<timestamp> published, modified, unlabelled;

    constexpr explicit article_times(outline_ref o) noexcept {
        auto left_over = rules::time_label::none;
        for (const record& r : o) {
            if (r.kind != block_kind::timestamp) {
                left_over = rules::time_label::none;
                continue;
            }
            rules::times_of_line times(*o.words, o.text_of(r), left_over);
            while (const auto time = times.next()) keep(*time);
            left_over = times.left_over();
        }
    }

private:
    static constexpr bool is_same_day(const timestamp& a, const timestamp& b) noexcept {
        return a.year == b.year && a.month == b.month && a.day == b.day;
    }

    constexpr void keep(const rules::labelled_time& time) noexcept {
        const auto first = [&time](std::optional<timestamp>& kept) {
            if (!kept || (!kept->has_time && is_same_day(*kept, time.value))) kept = time.value;
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

/// When the article was published: the first time so labelled, else the first without a label. Linear in the timestamp lines.
constexpr std::optional<timestamp> published_of(outline_ref o) noexcept {
    const detail::article_times times(o);
    return times.published ? times.published : times.unlabelled;
}

/// When the article was updated: the first time so labelled. Linear in the timestamp lines.
constexpr std::optional<timestamp> modified_of(outline_ref o) noexcept { return detail::article_times(o).modified; }

}  // namespace v0
}  // namespace newsprint
