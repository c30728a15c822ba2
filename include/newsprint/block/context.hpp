// Looking at a line among the others: what stands before and behind it, and where in the text it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/evidence.hpp>
#include <newsprint/block/record.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

constexpr std::uint64_t mask(shape s) noexcept { return std::uint64_t{1} << static_cast<unsigned>(s); }
template <class... S>
constexpr std::uint64_t any_of(S... s) noexcept {
    return (mask(s) | ...);
}
template <class... S>
constexpr senses any_sense(S... s) noexcept {
    return (bit(s) | ...);
}

inline constexpr std::uint64_t marks = any_of(shape::opens_triangle, shape::opens_square, shape::opens_arrow, shape::opens_dash,
                                              shape::opens_dot, shape::opens_star, shape::opens_number);
inline constexpr std::uint64_t up_to_20 = any_of(shape::columns_4, shape::columns_10, shape::columns_20);
inline constexpr std::uint64_t over_48 = any_of(shape::columns_70, shape::columns_110, shape::columns_180, shape::columns_more);
inline constexpr std::uint64_t over_70 = any_of(shape::columns_110, shape::columns_180, shape::columns_more);

/// Does a line read like running text, by itself?
constexpr bool body_like(senses words, std::uint64_t shapes) noexcept {
    if (words & any_sense(sense::rights, sense::plea, sense::summary, sense::source_text, sense::writer_note)) return false;
    if (shapes & any_of(shape::half_furniture, shape::only_time, shape::url, shape::only_credit, shape::wire_caption)) return false;
    if (shapes & mask(shape::columns_more)) return true;
    return (shapes & (over_48 | mask(shape::columns_48))) && (shapes & mask(shape::ends_stop)) && !(shapes & marks);
}

/// What the neighbours of a line want to know of it, as the bits from `previous_long_sentence` on.
constexpr std::uint64_t summary(senses words, std::uint64_t shapes) noexcept {
    const bool stop = shapes & any_of(shape::ends_stop, shape::ends_question);
    const bool has[] = {
        (shapes & over_70) && stop,
        !(shapes & over_70) && stop && !(shapes & up_to_20),
        (shapes & up_to_20) != 0,
        (words & any_sense(sense::related_heading, sense::tags_heading)) != 0,
        (shapes & any_of(shape::only_time, shape::date)) != 0,
        (shapes & any_of(shape::byline, shape::only_email)) != 0,
        (shapes & mask(shape::half_furniture)) != 0,
        (shapes & marks) != 0,
        (shapes & any_of(shape::credit, shape::only_credit)) != 0,
        (shapes & any_of(shape::tab, shape::pipe, shape::gaps, shape::key_value)) != 0,
        (shapes & mask(shape::in_brackets)) != 0,
        (shapes & mask(shape::only_figures)) != 0,
        (shapes & mask(shape::opens_quote)) != 0,
        !stop && !(shapes & (up_to_20 | mask(shape::columns_more) | mask(shape::columns_180) | mask(shape::only_time))),
        (words & any_sense(sense::rights, sense::plea)) != 0,
        (shapes & mask(shape::name)) != 0,
    };
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 16; ++i) bits |= std::uint64_t{has[i]} << i;
    return bits;
}
inline constexpr unsigned previous_bits = static_cast<unsigned>(context::previous_long_sentence);
inline constexpr unsigned next_bits = static_cast<unsigned>(context::next_long_sentence);
static_assert(next_bits == previous_bits + 16);

/// Where the running text of an article begins and ends, as indices of lines.
struct body_bounds {
    std::size_t first = 0, last = 0;
    bool any = false;
};

/// Flags that `record.shown` carries while an article is parsed.
inline constexpr std::uint32_t was_printed_before = 1, is_printed_again = 2;

inline constexpr std::size_t prefix_size = 30;

constexpr bool same_beginning(std::string_view a, std::string_view b) noexcept {
    if (a == b) return true;
    return a.size() >= prefix_size && b.size() >= prefix_size && a.substr(0, prefix_size) == b.substr(0, prefix_size);
}

/// Walks over the lines of an article and completes the evidence of each.
class surroundings {
public:
    constexpr surroundings(const record* records, std::size_t count, std::string_view text, body_bounds body) noexcept
        : records_(records), count_(count), text_(text), body_(body) {}

    /// The evidence of line `i`, context included. Precondition: called for 0, 1, 2, … in order, and the evidence of line
    /// `i` and the next is still in its record.
    constexpr evidence at(std::size_t i) noexcept {
        const record& r = records_[i];
        const record* const next = i + 1 < count_ ? &records_[i + 1] : nullptr;
        evidence e{{r.evidence[0], r.evidence[1], 0, 0}};
        const std::string_view line = r.text(text_);

        if (i == 0) e.set(context::first);
        else if (i == 1) e.set(context::second);
        else if (i < 4) e.set(context::third);
        else if (i < 8) e.set(context::eighth);
        e.set(context::last, next == nullptr);
        if (body_.any) {
            e.set(context::before_body, i < body_.first);
            e.set(context::after_body, i > body_.last);
            e.set(context::right_before_body, i + 1 == body_.first);
            e.set(context::right_after_body, i == body_.last + 1);
        } else {
            e.set(context::no_body);
        }
        e.set(context::gap_before, r.gap);
        e.set(context::printed_before, r.shown & was_printed_before);
        e.set(context::printed_again, r.shown & is_printed_again);

        e.bits[2] |= previous_ << previous_bits;
        const std::uint64_t cells = r.evidence[1] & any_of(shape::tab, shape::pipe, shape::gaps, shape::key_value);
        const std::uint64_t own_marks = r.evidence[1] & marks;
        if (i > 0) {
            const record& before = records_[i - 1];
            const std::string_view text_before = before.text(text_);
            e.set(context::after_prose, after_prose_);
            e.set(context::same_as_previous, same_beginning(line, text_before));
            e.set(context::same_mark_as_previous, own_marks != 0 && own_marks == previous_marks_);
            e.set(context::same_cells_as_previous, cells != 0 && (cells & previous_cells_));
        }
        if (next) {
            e.set(context::gap_after, next->gap);
            const std::uint64_t next_summary = summary(next->evidence[0], next->evidence[1]);
            e.bits[2] |= next_summary << next_bits;
            e.set(context::same_as_next, same_beginning(line, next->text(text_)));
            e.set(context::same_mark_as_next, own_marks != 0 && own_marks == (next->evidence[1] & marks));
            e.set(context::same_cells_as_next, cells != 0 && (cells & next->evidence[1]));
            e.set(context::longer_than_next, line.size() > 2 * (next->end - next->begin));
            e.set(context::prose_follows, next->evidence[0] & bit(sense::prose));
            e.set(context::between_sentences, (previous_ & 1U) && (next_summary & 1U));
        }
        e.set(context::in_related, since_heading_ < 12);
        e.set(context::after_rights, after_rights_);
        e.set(context::after_time, after_time_);
        e.set(context::after_byline, after_byline_);
        e.set(context::after_table_title, since_title_ < 3);
        e.set(context::in_table, in_table_);
        e.set(context::after_summary, since_summary_ < 5);
        e.set(context::many_short, short_run_ >= 4);

        find_patterns(e, r, next);
        e.set(pattern::flows, flows(i));
        e.set(pattern::flowed, !r.gap && (previous_patterns_ >> static_cast<unsigned>(pattern::flows) & 1U));

        // what later lines will want to know
        const std::uint64_t shapes = r.evidence[1];
        const senses words = r.evidence[0];
        since_heading_ = words & bit(sense::related_heading) ? 0
                         : (shapes & over_70) && (shapes & mask(shape::ends_stop)) ? 99
                                                                                   : since_heading_ + 1;
        const bool heads_table = words & any_sense(sense::table_title, sense::unit);
        since_title_ = heads_table ? 0 : since_title_ + 1;
        if (heads_table) in_table_ = true;
        else if ((shapes & over_48) && (words & bit(sense::prose))) in_table_ = false;
        else if (words & bit(sense::source_label)) in_table_ = false;
        since_summary_ = words & bit(sense::summary) ? 0 : since_summary_ + 1;
        if (words & bit(sense::rights)) after_rights_ = true;
        if (shapes & mask(shape::only_time)) after_time_ = true;
        if (shapes & mask(shape::byline)) after_byline_ = true;
        short_run_ = shapes & up_to_20 ? short_run_ + 1 : 0;
        previous_ = summary(words, shapes);
        after_prose_ = words & bit(sense::prose);
        previous_patterns_ = e.bits[3];
        previous_marks_ = own_marks;
        previous_cells_ = cells;
        return e;
    }

private:
    /// Do the lines from `i` on, none of them long, run into the end of a sentence with no blank line between: hard-wrapped text?
    constexpr bool flows(std::size_t i) const noexcept {
        constexpr std::size_t most = 4;
        for (std::size_t k = i; k < count_ && k < i + most; ++k) {
            const std::uint64_t shapes = records_[k].evidence[1];
            if ((k > i && records_[k].gap) || (shapes & (marks | any_of(shape::columns_180, shape::columns_more, shape::half_furniture))))
                return false;
            if (shapes & any_of(shape::ends_stop, shape::ends_question)) return k > i && (records_[k].evidence[0] & bit(sense::prose));
        }
        return false;
    }

    constexpr void find_patterns(evidence& e, const record& r, const record* next) const noexcept {
        using enum pattern;
        const std::uint64_t shapes = r.evidence[1];
        const senses words = r.evidence[0];
        const bool furniture = shapes & any_of(shape::half_furniture, shape::all_furniture);
        const bool own_words = furniture || (words & any_sense(sense::rights, sense::plea, sense::summary, sense::related_item, sense::contact,
                                                               sense::production, sense::source_text, sense::writer_note));
        const bool stop = shapes & any_of(shape::ends_stop, shape::ends_question);
        const bool marked = shapes & marks;
        const bool shorter = shapes & (up_to_20 | mask(shape::columns_32) | mask(shape::columns_48));
        const bool top = e.has(context::before_body), foot = e.has(context::after_body), inside = !top && !foot && !e.has(context::no_body);
        const bool plain = !own_words && !marked && !(shapes & any_of(shape::only_time, shape::url, shape::byline, shape::key_value));
        const bool after_sentence = e.has(context::previous_long_sentence) || e.has(context::previous_sentence);
        const bool before_sentence = e.has(context::next_long_sentence) || e.has(context::next_sentence);
        const bool is_title = !stop && !own_words && !(shapes & (up_to_20 | mask(shape::columns_180) | mask(shape::columns_more))) &&
                              !(shapes & any_of(shape::only_time, shape::date, shape::byline, shape::email, shape::credit, shape::only_credit, shape::tab, shape::pipe));
        const bool title_before = previous_patterns_ >> static_cast<unsigned>(title) & 1U;

        e.set(long_sentence, plain && stop && (shapes & over_70));
        e.set(middle_sentence, plain && stop && !(shapes & over_70) && !shorter);
        e.set(short_sentence, plain && stop && shorter);
        e.set(title, is_title);
        if (is_title) {
            e.set(title_at_top, top && (e.has(context::first) || e.has(context::second) || e.has(context::third)));
            e.set(title_after_title, title_before);
            e.set(title_between_sentences, after_sentence && before_sentence);
            e.set(title_in_related, e.has(context::in_related));
            e.set(title_after_body, foot);
            e.set(title_before_body, top);
            e.set(title_repeated, e.has(context::printed_again) || e.has(context::printed_before));
            e.set(title_after_byline, e.has(context::previous_byline));
            e.set(title_after_time, e.has(context::previous_time));
            e.set(title_before_byline, e.has(context::next_byline));
            e.set(title_before_time, e.has(context::next_time));
        }
        e.set(heading_between_sentences, shorter && !stop && !marked && after_sentence && before_sentence);
        e.set(marked_between_sentences, shorter && !stop && marked && after_sentence && before_sentence);
        e.set(marked_in_list, marked && (e.has(context::same_mark_as_previous) || e.has(context::same_mark_as_next)));
        e.set(marked_alone, marked && !e.has(context::same_mark_as_previous) && !e.has(context::same_mark_as_next));
        e.set(short_in_brackets, (shapes & up_to_20) && (shapes & mask(shape::in_brackets)));
        if (next == nullptr) {
            const bool open_end = !stop && !(shapes & any_of(shape::ends_bracket)) && !own_words;
            e.set(cut_at_end, open_end && !shorter);
            e.set(short_cut_at_end, open_end && shorter && after_sentence);
        }
        const bool wraps = !stop && shorter && plain && next != nullptr && !next->gap;
        e.set(wrapped, wraps && (next->evidence[1] & any_of(shape::ends_stop, shape::ends_question, shape::columns_32, shape::columns_48)));
        e.set(wrapped_before, !r.gap && shorter && (previous_patterns_ >> static_cast<unsigned>(wrapped) & 1U));
        e.set(figures_by_furniture, (shapes & mask(shape::only_figures)) && (e.has(context::previous_furniture) || e.has(context::next_furniture)));
        e.set(furniture_at_top, furniture && top);
        e.set(furniture_at_foot, furniture && foot);
        const bool caption_like = (words & any_sense(sense::caption_word)) && stop && !shorter;
        e.set(caption_sentence, caption_like);
        e.set(caption_by_gaps, caption_like && r.gap && e.has(context::gap_after) && !(shapes & mask(shape::columns_more)));
        e.set(contact_pair, (words & bit(sense::contact)) && (shapes & mask(shape::key_value)));
        const bool pair = shapes & mask(shape::key_value);
        e.set(pairs, pair && (e.has(context::same_cells_as_previous) || e.has(context::same_cells_as_next)));
        e.set(lone_pair, pair && !e.has(context::same_cells_as_previous) && !e.has(context::same_cells_as_next));
        e.set(short_outlet, (words & bit(sense::outlet)) && (shapes & up_to_20));
        e.set(section_at_top, (words & bit(sense::section_name)) && top);
        e.set(section_elsewhere, (words & bit(sense::section_name)) && !top);
        e.set(time_at_top, (shapes & mask(shape::only_time)) && top);
        e.set(time_at_foot, (shapes & mask(shape::only_time)) && foot);
        const bool quoted = (shapes & mask(shape::opens_quote)) && (shapes & mask(shape::ends_quote));
        e.set(quoted_whole, quoted);
        e.set(quoted_heading, quoted && shorter && before_sentence && r.gap);
        e.set(dash_question, (shapes & mask(shape::opens_dash)) && (shapes & mask(shape::ends_question)));
        e.set(after_question, previous_patterns_ >> static_cast<unsigned>(dash_question) & 1U);
        e.set(among_shorts, (shapes & up_to_20) && e.has(context::previous_short) && e.has(context::next_short));
        e.set(byline_at_top, (shapes & mask(shape::byline)) && top);
        e.set(byline_at_foot, (shapes & mask(shape::byline)) && foot);
        e.set(short_first, (shapes & up_to_20) && e.has(context::first));
        e.set(rights_at_foot, (words & bit(sense::rights)) && foot);
        e.set(rights_short, (words & bit(sense::rights)) && !(shapes & over_70));
        e.set(sentence_at_top, stop && plain && top);
        e.set(name_at_top, (shapes & mask(shape::name)) && top);
        e.set(name_at_foot, (shapes & mask(shape::name)) && foot);
        e.set(brackets_at_top, (shapes & mask(shape::in_brackets)) && top);
        e.set(brackets_in_body, (shapes & mask(shape::in_brackets)) && inside);
        e.set(long_with_credit, !shorter && (shapes & mask(shape::credit)));
        e.set(sentence_after_title, stop && plain && title_before);
        e.set(sentence_in_foot, stop && plain && foot);
        e.set(short_in_foot, (shapes & up_to_20) && foot);
        e.set(short_at_top, (shapes & up_to_20) && top);
        e.set(short_in_body, (shapes & up_to_20) && inside);
        e.set(tabbed_run, e.has(context::same_cells_as_previous) && e.has(context::same_cells_as_next));
        e.set(capitals_short, (shapes & mask(shape::capitals)) && shorter);
        e.set(hashed_short, (shapes & mask(shape::opens_hash)) && shorter);
        e.set(colon_heading, (shapes & mask(shape::ends_colon)) && shorter);
    }

    const record* records_;
    std::size_t count_;
    std::string_view text_;
    body_bounds body_;
    std::uint64_t previous_ = 0, previous_marks_ = 0, previous_cells_ = 0;
    std::uint64_t previous_patterns_ = 0;
    std::size_t since_heading_ = 99, since_title_ = 99, since_summary_ = 99, short_run_ = 0;
    bool in_table_ = false, after_prose_ = false, after_rights_ = false, after_time_ = false, after_byline_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
