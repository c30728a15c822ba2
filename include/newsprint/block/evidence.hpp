// What is observed of a line: a set of yes-or-no signs that the classifier weighs.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/language/words.hpp>

namespace newsprint {
inline namespace v0 {

/// What a line looks like by itself, beside the senses of its words.
enum class shape : unsigned char {
    columns_4, columns_10, columns_20, columns_32, columns_48, columns_70, columns_110, columns_180, columns_more,
    ends_stop, ends_ellipsis, ends_question, ends_quote, ends_bracket, ends_comma, ends_colon,
    opens_triangle, opens_square, opens_arrow, opens_dash, opens_dot, opens_star, opens_number,
    opens_square_bracket, opens_round_bracket, opens_angle_bracket, opens_quote, opens_hash,
    in_brackets, indented, only_figures, many_figures, date, only_time, email, only_email, url, hashtags,
    tab, pipe, gaps, early_colon, breadcrumb, quotes, ellipsis, one_word, few_words, name,
    sentences, byline, some_byline, dateline, credit, only_credit, half_furniture, all_furniture,
    opens_lower, capitals, other_script, copyright_sign, wire_caption, cut_short, key_value, speech,
    count_
};
static_assert(static_cast<int>(shape::count_) <= 64);

/// What a line's place among the others looks like.
enum class context : unsigned char {
    first, second, third, eighth, last, before_body, after_body, right_before_body, right_after_body, no_body,
    gap_before, gap_after, same_as_previous, same_as_next, printed_before, printed_again,
    previous_long_sentence, previous_sentence, previous_short, previous_heading, previous_time, previous_byline,
    previous_furniture, previous_mark, previous_credit, previous_cells, previous_brackets, previous_figures,
    previous_quote, previous_title, previous_rights, previous_name,
    next_long_sentence, next_sentence, next_short, next_heading, next_time, next_byline, next_furniture, next_mark,
    next_credit, next_cells, next_brackets, next_figures, next_quote, next_title, next_rights, next_name,
    same_mark_as_previous, same_mark_as_next, same_cells_as_previous, same_cells_as_next,
    in_related, after_rights, after_time, after_byline, after_table_title, beside_caption_label,
    longer_than_next, many_short, after_summary, in_table, after_prose, prose_follows,
    count_
};
static_assert(static_cast<int>(context::count_) <= 64);

/// What shape and context say together and neither says alone.
enum class pattern : unsigned char {
    long_sentence, middle_sentence, short_sentence,      ///< plain ones: no mark, no word of the page's own
    title,                                               ///< as long as a title, and no sentence
    title_at_top, title_after_title, title_between_sentences, title_in_related, title_after_body, title_before_body,
    title_repeated,
    heading_between_sentences, marked_between_sentences, marked_in_list, marked_alone,
    short_in_brackets, cut_at_end, short_cut_at_end, wrapped, wrapped_before,
    figures_by_furniture, furniture_at_top, furniture_at_foot,
    caption_sentence, caption_by_gaps, contact_pair, pairs, lone_pair, short_outlet, section_at_top, section_elsewhere,
    time_at_top, time_at_foot, quoted_whole, quoted_heading, dash_question, after_question, among_shorts,
    byline_at_top, byline_at_foot, short_first, rights_at_foot, rights_short, sentence_at_top,
    name_at_top, name_at_foot, brackets_at_top, brackets_in_body, long_with_credit,
    title_after_byline, title_after_time, title_before_byline, title_before_time, sentence_after_title,
    sentence_in_foot, short_in_foot, short_at_top, short_in_body,
    tabbed_run, capitals_short, hashed_short, colon_heading, flows, flowed,
    count_
};
static_assert(static_cast<int>(pattern::count_) <= 64);

/// A line's signs: senses of its words, its shape, its context, the patterns of these.
struct evidence {
    static constexpr std::size_t size = 256;
    std::array<std::uint64_t, 4> bits{};

    constexpr bool has(sense s) const noexcept { return bits[0] >> static_cast<unsigned>(s) & 1U; }
    constexpr bool has(shape s) const noexcept { return bits[1] >> static_cast<unsigned>(s) & 1U; }
    constexpr bool has(context c) const noexcept { return bits[2] >> static_cast<unsigned>(c) & 1U; }
    constexpr bool has(pattern p) const noexcept { return bits[3] >> static_cast<unsigned>(p) & 1U; }
    constexpr void set(sense s, bool on = true) noexcept { bits[0] |= std::uint64_t{on} << static_cast<unsigned>(s); }
    constexpr void set(shape s, bool on = true) noexcept { bits[1] |= std::uint64_t{on} << static_cast<unsigned>(s); }
    constexpr void set(context c, bool on = true) noexcept { bits[2] |= std::uint64_t{on} << static_cast<unsigned>(c); }
    constexpr void set(pattern p, bool on = true) noexcept { bits[3] |= std::uint64_t{on} << static_cast<unsigned>(p); }
};

}  // namespace v0
}  // namespace newsprint
