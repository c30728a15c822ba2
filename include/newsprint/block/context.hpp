// Looking at a line among the others: what stands before and behind it, and where in the text it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/evidence.hpp>
#include <newsprint/block/observe.hpp>
#include <newsprint/block/record.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

template <class... S>
constexpr std::uint64_t any_of(S... s) noexcept {
    return (mask(s) | ...);
}
template <class... S>
constexpr senses any_sense(S... s) noexcept {
    return (bit(s) | ...);
}

inline constexpr std::uint64_t marks =
    any_of(shape::opens_triangle, shape::opens_square, shape::opens_arrow, shape::opens_dash, shape::opens_dot,
           shape::opens_star, shape::opens_number);
inline constexpr std::uint64_t up_to_20 = any_of(shape::columns_4, shape::columns_10, shape::columns_20);
inline constexpr std::uint64_t over_48 =
    any_of(shape::columns_70, shape::columns_110, shape::columns_180, shape::columns_more);
inline constexpr std::uint64_t over_70 = any_of(shape::columns_110, shape::columns_180, shape::columns_more);

/// Does a line read like running text, by itself?
constexpr bool body_like(senses words, std::uint64_t shapes) noexcept {
    if (words & any_sense(sense::rights, sense::plea, sense::summary, sense::source_text, sense::writer_note))
        return false;
    if (shapes & any_of(shape::half_furniture, shape::only_time, shape::url, shape::only_credit, shape::wire_caption))
        return false;
    if (shapes & mask(shape::columns_more)) return true;
    return (shapes & (over_48 | mask(shape::columns_48))) && (shapes & mask(shape::ends_stop)) && !(shapes & marks);
}

/// What the neighbours of a line want to know of it, as the bits from `previous_long_sentence` on.
constexpr std::uint64_t summary(senses words, std::uint64_t shapes) noexcept {
    std::uint64_t bits = 0;
    const auto put = [&bits](unsigned at, bool on) { bits |= std::uint64_t{on} << at; };
    const bool stop = shapes & any_of(shape::ends_stop, shape::ends_question), is_short = shapes & up_to_20,
               is_long = shapes & over_70;
    put(0, is_long && stop);
    put(1, stop && !is_long && !is_short);
    put(2, is_short);
    put(13, !stop && !(shapes & (up_to_20 | any_of(shape::columns_more, shape::columns_180, shape::only_time))));
    constexpr std::uint64_t cells = any_of(shape::tab, shape::pipe, shape::gaps, shape::key_value),
                            credits = any_of(shape::credit, shape::only_credit),
                            times = any_of(shape::only_time, shape::date),
                            people = any_of(shape::byline, shape::only_email);
    put(7, shapes & marks);
    put(12, shapes & mask(shape::opens_quote));
    if (shapes & (cells | credits | times | people |
                  any_of(shape::half_furniture, shape::in_brackets, shape::only_figures, shape::name))) {
        put(4, shapes & times);
        put(5, shapes & people);
        put(6, shapes & mask(shape::half_furniture));
        put(8, shapes & credits);
        put(9, shapes & cells);
        put(10, shapes & mask(shape::in_brackets));
        put(11, shapes & mask(shape::only_figures));
        put(15, shapes & mask(shape::name));
    }
    if (words & any_sense(sense::related_heading, sense::tags_heading, sense::rights, sense::plea)) {
        put(3, words & any_sense(sense::related_heading, sense::tags_heading));
        put(14, words & any_sense(sense::rights, sense::plea));
    }
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
    if (a.size() > 2 && b.size() > 2 && (a[0] != b[0] || a[2] != b[2])) return false;
    if (a == b) return true;
    return a.size() >= prefix_size && b.size() >= prefix_size && a.substr(0, prefix_size) == b.substr(0, prefix_size);
}

/// Walks over the lines of an article and completes the evidence of each.
class surroundings {
public:
    constexpr surroundings(const record* records, std::size_t count, std::string_view text, body_bounds body) noexcept
        : records_(records), count_(count), text_(text), body_(body) {}

    /// The evidence of line `i`, context included. Precondition: called for 0, 1, 2, … in order, and the evidence of
    /// line `i` and the next is still in its record.
    constexpr evidence at(std::size_t i) noexcept {
        const record& r = records_[i];
        const record* const next = i + 1 < count_ ? &records_[i + 1] : nullptr;
        const std::uint64_t shapes = r.evidence[1];
        const senses words = r.evidence[0];
        evidence e{{words, shapes, 0, 0}};
        if (i == 0) own_summary_ = summary(words, shapes);

        e.bits[2] = place(i, next == nullptr) | previous_ << previous_bits;
        e.set(context::gap_before, r.gap);
        if (r.shown != 0) {
            e.set(context::printed_before, r.shown & was_printed_before);
            e.set(context::printed_again, r.shown & is_printed_again);
        }
        const std::uint64_t own_marks = shapes & marks;
        const std::uint64_t cells = shapes & any_of(shape::tab, shape::pipe, shape::gaps, shape::key_value);
        e.set(context::after_prose, after_prose_);
        e.set(context::beside_caption_label,
              after_caption_label_ || (next && (next->evidence[0] & bit(sense::caption_label))));
        e.set(context::same_as_previous, same_as_previous_);
        if ((own_marks | cells) != 0) {
            e.set(context::same_mark_as_previous, own_marks != 0 && own_marks == previous_marks_);
            e.set(context::same_cells_as_previous, cells & previous_cells_);
        }
        std::uint64_t next_summary = 0;
        bool same_as_next = false;
        if (next) {
            next_summary = summary(next->evidence[0], next->evidence[1]);
            same_as_next = same_beginning(r.text(text_), next->text(text_));
            e.bits[2] |= next_summary << next_bits;
            e.set(context::gap_after, next->gap);
            e.set(context::same_as_next, same_as_next);
            if ((own_marks | cells) != 0) {
                e.set(context::same_mark_as_next, own_marks != 0 && own_marks == (next->evidence[1] & marks));
                e.set(context::same_cells_as_next, cells & next->evidence[1]);
            }
            e.set(context::longer_than_next, r.end - r.begin > 2 * (next->end - next->begin));
            e.set(context::prose_follows, next->evidence[0] & bit(sense::prose));
        }
        e.bits[2] |= so_far_;
        e.set(context::in_related, since_heading_ < 12);
        e.set(context::after_table_title, since_title_ < 3);
        e.set(context::after_summary, since_summary_ < 5);
        e.set(context::many_short, short_run_ >= 4);

        find_patterns(e, r, next);
        e.set(pattern::flows, flows(i));
        e.set(pattern::flowed, !r.gap && (previous_patterns_ >> static_cast<unsigned>(pattern::flows) & 1U));

        remember(words, shapes);
        previous_ = own_summary_;
        own_summary_ = next_summary;
        same_as_previous_ = same_as_next;
        previous_patterns_ = e.bits[3];
        previous_marks_ = own_marks;
        previous_cells_ = cells;
        return e;
    }

private:
    static constexpr std::uint64_t mask(context c) noexcept { return std::uint64_t{1} << static_cast<unsigned>(c); }
    static constexpr std::uint64_t mask(shape s) noexcept { return detail::mask(s); }

    /// Where in the text the line stands.
    constexpr std::uint64_t place(std::size_t i, bool last) const noexcept {
        constexpr std::uint64_t begin[] = {mask(context::first),  mask(context::second), mask(context::third),
                                           mask(context::third),  mask(context::eighth), mask(context::eighth),
                                           mask(context::eighth), mask(context::eighth)};
        std::uint64_t bits = last ? mask(context::last) : 0;
        if (i < 8) bits |= begin[i];
        if (!body_.any) return bits | mask(context::no_body);
        if (i < body_.first)
            bits |= mask(context::before_body) | (i + 1 == body_.first ? mask(context::right_before_body) : 0);
        if (i > body_.last)
            bits |= mask(context::after_body) | (i == body_.last + 1 ? mask(context::right_after_body) : 0);
        return bits;
    }

    /// Keeps what later lines will want to know.
    constexpr void remember(senses words, std::uint64_t shapes) noexcept {
        ++since_title_, ++since_summary_;
        if (!(shapes & mask(shape::only_figures)))
            ++since_heading_;  // ranks and marks on lines of their own make no list longer
        short_run_ = shapes & up_to_20 ? short_run_ + 1 : 0;
        after_prose_ = words & bit(sense::prose);
        after_caption_label_ = words & bit(sense::caption_label);
        if ((shapes & over_70) && (shapes & mask(shape::ends_stop))) since_heading_ = 99;
        if ((shapes & over_48) && after_prose_) so_far_ &= ~mask(context::in_table);
        if (shapes & any_of(shape::only_time, shape::byline)) {
            if (shapes & mask(shape::only_time)) so_far_ |= mask(context::after_time);
            if (shapes & mask(shape::byline)) so_far_ |= mask(context::after_byline);
        }
        constexpr senses heads_table = any_sense(sense::table_title, sense::unit);
        if (!(words &
              (heads_table | any_sense(sense::related_heading, sense::source_label, sense::summary, sense::rights))))
            return;
        if (words & bit(sense::related_heading)) since_heading_ = 0;
        if (words & bit(sense::source_label)) so_far_ &= ~mask(context::in_table);
        if (words & heads_table) {
            since_title_ = 0;
            so_far_ |= mask(context::in_table);
        }
        if (words & bit(sense::summary)) since_summary_ = 0;
        if (words & bit(sense::rights)) so_far_ |= mask(context::after_rights);
    }

    /// Do the lines from `i` on, none of them long, run into the end of a sentence with no blank line between:
    /// hard-wrapped text?
    constexpr bool flows(std::size_t i) const noexcept {
        constexpr std::size_t most = 4;
        for (std::size_t k = i; k < count_ && k < i + most; ++k) {
            const std::uint64_t shapes = records_[k].evidence[1];
            if ((k > i && records_[k].gap) ||
                (shapes & (marks | any_of(shape::columns_180, shape::columns_more, shape::half_furniture))))
                return false;
            if (shapes & any_of(shape::ends_stop, shape::ends_question))
                return k > i && (records_[k].evidence[0] & bit(sense::prose));
        }
        return false;
    }

    constexpr void find_patterns(evidence& e, const record& r, const record* next) const noexcept {
        using enum pattern;
        const std::uint64_t shapes = r.evidence[1];
        const senses words = r.evidence[0];
        const std::uint64_t around = e.bits[2];
        std::uint64_t found = 0;
        const auto put = [&found](pattern p, bool on) { found |= std::uint64_t{on} << static_cast<unsigned>(p); };

        const bool furniture = shapes & any_of(shape::half_furniture, shape::all_furniture);
        const bool own_words =
            furniture || (words & any_sense(sense::rights, sense::plea, sense::summary, sense::related_item,
                                            sense::contact, sense::production, sense::source_text, sense::writer_note));
        const bool stop = shapes & any_of(shape::ends_stop, shape::ends_question);
        const bool marked = shapes & marks;
        const bool is_short = shapes & up_to_20,
                   shorter = shapes & (up_to_20 | any_of(shape::columns_32, shape::columns_48));
        const bool top = around & mask(context::before_body), foot = around & mask(context::after_body);
        const bool inside =
            !(around & (mask(context::before_body) | mask(context::after_body) | mask(context::no_body)));
        const bool plain =
            !own_words && !marked && !(shapes & any_of(shape::only_time, shape::url, shape::byline, shape::key_value));
        const bool after_sentence = around & (mask(context::previous_long_sentence) | mask(context::previous_sentence));
        const bool before_sentence = around & (mask(context::next_long_sentence) | mask(context::next_sentence));
        const bool title_before = previous_patterns_ >> static_cast<unsigned>(title) & 1U;

        if (stop) {
            if (plain) {
                put(long_sentence, shapes & over_70);
                put(middle_sentence, !(shapes & over_70) && !shorter);
                put(short_sentence, shorter);
                put(sentence_at_top, top);
                put(sentence_after_title, title_before);
                put(sentence_in_foot, foot);
            }
            if ((words & bit(sense::caption_word)) && !shorter) {
                put(caption_sentence, true);
                put(caption_by_gaps,
                    r.gap && (around & mask(context::gap_after)) && !(shapes & mask(shape::columns_more)));
            }
        } else {
            constexpr std::uint64_t no_title =
                up_to_20 | any_of(shape::columns_180, shape::columns_more, shape::only_time, shape::date, shape::byline,
                                  shape::email, shape::credit, shape::only_credit, shape::tab, shape::pipe);
            if (!own_words && !(shapes & no_title)) {
                put(title, true);
                put(title_at_top,
                    top && (around & (mask(context::first) | mask(context::second) | mask(context::third))));
                put(title_after_title, title_before);
                put(title_between_sentences, after_sentence && before_sentence);
                put(title_in_related, around & mask(context::in_related));
                put(title_after_body, foot);
                put(title_before_body, top);
                put(title_repeated, around & (mask(context::printed_again) | mask(context::printed_before)));
                put(title_after_byline, around & mask(context::previous_byline));
                put(title_after_time, around & mask(context::previous_time));
                put(title_before_byline, around & mask(context::next_byline));
                put(title_before_time, around & mask(context::next_time));
            }
            if (shorter) {
                const bool between = after_sentence && before_sentence;
                put(heading_between_sentences, !marked && between);
                put(marked_between_sentences, marked && between);
                if (next != nullptr && !next->gap && plain)
                    put(wrapped, next->evidence[1] & any_of(shape::ends_stop, shape::ends_question, shape::columns_32,
                                                            shape::columns_48));
            } else if (next != nullptr && !next->gap && plain) {
                put(wrapped, next->evidence[1] & mask(shape::opens_lower));
            }
            if (next == nullptr && !own_words && !(shapes & mask(shape::ends_bracket))) {
                put(cut_at_end, !shorter);
                put(short_cut_at_end, shorter && after_sentence);
            }
        }
        if (marked) {
            const bool in_list = around & (mask(context::same_mark_as_previous) | mask(context::same_mark_as_next));
            put(marked_in_list, in_list);
            put(marked_alone, !in_list);
            put(dash_question, (shapes & mask(shape::opens_dash)) && (shapes & mask(shape::ends_question)));
        }
        if (is_short) {
            put(short_in_brackets, shapes & mask(shape::in_brackets));
            put(short_outlet, words & bit(sense::outlet));
            put(among_shorts, (around & mask(context::previous_short)) && (around & mask(context::next_short)));
            put(short_first, around & mask(context::first));
            put(short_in_foot, foot);
            put(short_at_top, top);
            put(short_in_body, inside);
        }
        if (shorter) {
            put(wrapped_before, !r.gap && (previous_patterns_ >> static_cast<unsigned>(wrapped) & 1U));
            put(capitals_short, shapes & mask(shape::capitals));
            put(hashed_short, shapes & mask(shape::opens_hash));
            put(colon_heading, shapes & mask(shape::ends_colon));
        } else {
            put(long_with_credit, shapes & mask(shape::credit));
        }
        put(after_question, previous_patterns_ >> static_cast<unsigned>(dash_question) & 1U);
        constexpr std::uint64_t same_cells_before = mask(context::same_cells_as_previous),
                                same_cells_behind = mask(context::same_cells_as_next);
        put(tabbed_run, (around & same_cells_before) && (around & same_cells_behind));
        if (furniture) {
            put(furniture_at_top, top);
            put(furniture_at_foot, foot);
        }
        if (shapes & mask(shape::key_value)) {
            put(contact_pair, words & bit(sense::contact));
            put(pairs, around & (same_cells_before | same_cells_behind));
            put(lone_pair, !(around & (same_cells_before | same_cells_behind)));
        }
        if (words & any_sense(sense::section_name, sense::rights)) {
            put(section_at_top, (words & bit(sense::section_name)) && top);
            put(section_elsewhere, (words & bit(sense::section_name)) && !top);
            put(rights_at_foot, (words & bit(sense::rights)) && foot);
            put(rights_short, (words & bit(sense::rights)) && !(shapes & over_70));
        }
        if (shapes & any_of(shape::only_time, shape::byline, shape::name, shape::in_brackets, shape::only_figures)) {
            put(time_at_top, (shapes & mask(shape::only_time)) && top);
            put(time_at_foot, (shapes & mask(shape::only_time)) && foot);
            put(byline_at_top, (shapes & mask(shape::byline)) && top);
            put(byline_at_foot, (shapes & mask(shape::byline)) && foot);
            put(name_at_top, (shapes & mask(shape::name)) && top);
            put(name_at_foot, (shapes & mask(shape::name)) && foot);
            put(brackets_at_top, (shapes & mask(shape::in_brackets)) && top);
            put(brackets_in_body, (shapes & mask(shape::in_brackets)) && inside);
            put(figures_by_furniture,
                (shapes & mask(shape::only_figures)) &&
                    (around & (mask(context::previous_furniture) | mask(context::next_furniture))));
        }
        if ((shapes & mask(shape::opens_quote)) && (shapes & mask(shape::ends_quote))) {
            put(quoted_whole, true);
            put(quoted_heading, shorter && before_sentence && r.gap);
        }
        e.bits[3] = found;
    }

    const record* records_;
    std::size_t count_;
    std::string_view text_;
    body_bounds body_;
    std::uint64_t own_summary_ = 0, previous_ = 0, previous_marks_ = 0, previous_cells_ = 0, previous_patterns_ = 0;
    std::uint64_t so_far_ = 0;  ///< what holds from some line on: after_rights, after_time, after_byline, in_table
    unsigned since_heading_ = 99, since_title_ = 99, since_summary_ = 99, short_run_ = 0;
    bool after_prose_ = false, after_caption_label_ = false, same_as_previous_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
