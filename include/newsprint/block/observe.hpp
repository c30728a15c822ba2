// Looking at one line: the senses of its words and its shape.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/evidence.hpp>
#include <newsprint/block/scan.hpp>
#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/rules/timestamp.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The shape for so many columns, by the table's end.
inline constexpr std::array<std::uint8_t, 182> shapes_by_columns = [] {
    constexpr std::size_t bounds[] = {4, 10, 20, 32, 48, 70, 110, 180};
    std::array<std::uint8_t, 182> shapes{};
    for (std::size_t columns = 0; columns < shapes.size(); ++columns)
        for (const std::size_t bound : bounds)
            shapes[columns] = static_cast<std::uint8_t>(shapes[columns] + (columns > bound));
    return shapes;
}();
constexpr shape columns_shape(std::size_t columns) noexcept {
    return static_cast<shape>(shapes_by_columns[columns < 182 ? columns : 181]);
}

constexpr void opening(std::string_view line, evidence& e) noexcept {
    if (begins_wide_letter(line.front())) return;
    const text::code_point c = text::first(line);
    switch (c.value) {
        case 0x25B2: case 0x25B3: case 0x25BC: case 0x25BD: e.set(shape::opens_triangle); break;
        case 0x25A0: case 0x25A1: case 0x25AA: case 0x25C6: case 0x25C7:
        case 0x25CB: case 0x25CF: case 0x25CE: case 0x25C8: case 0x2666: e.set(shape::opens_square); break;
        case 0x25B6: case 0x25B7: case 0x25BA: case 0x261E: case 0x2192: case 0x25B8: case 0x21D2:
            e.set(shape::opens_arrow); break;
        case '-': case 0x2013: case 0x2014: case 0x2015: case 0x2500: e.set(shape::opens_dash); break;
        case 0xB7: case 0x2022: case 0x318D: case 0x30FB: case 0xFF65: case 0x2219: e.set(shape::opens_dot); break;
        case '*': case 0x203B: case 0x2605: case 0x2606: e.set(shape::opens_star); break;
        case '[': case 0xFF3B: case 0x3010: case 0x3014: e.set(shape::opens_square_bracket); break;
        case '(': case 0xFF08: e.set(shape::opens_round_bracket); break;
        case '<': case 0xFF1C: case 0x3008: case 0x300A: case 0x2039: e.set(shape::opens_angle_bracket); break;
        case '#': case 0xFF03: e.set(shape::opens_hash); break;
        default:
            if (text::is_opening_quote(c.value)) e.set(shape::opens_quote);
            if (text::is_lower_ascii(c.value)) e.set(shape::opens_lower);
            if (c.value >= 0x2460 && c.value <= 0x2473) e.set(shape::opens_number);
            break;
    }
    if (!text::is_digit(c.value)) return;
    std::string_view s = line;
    if (const auto number = grammar::figures{1, 2}(s); number && (s.starts_with('.') || s.starts_with(')'))) {
        if (s.size() > 1 && !text::is_digit(text::first(s.substr(1)).value)) e.set(shape::opens_number);
    }
}

constexpr void closing(std::string_view line, evidence& e) noexcept {
    if (line.ends_with('.')) return e.set(text::ends_with(line, "..") ? shape::ends_ellipsis : shape::ends_stop);
    if (line.size() >= 3 && begins_wide_letter(line[line.size() - 3])) return;
    if (is_letter_byte(line.back())) return;
    const text::code_point c = text::last(line);
    if (c.value == 0x2026) e.set(shape::ends_ellipsis);
    else if (c.value == '?' || c.value == 0xFF1F) e.set(shape::ends_question);
    else if (text::is_sentence_end(c.value)) e.set(shape::ends_stop);
    else if (text::is_closing_quote(c.value)) {
        e.set(shape::ends_quote);
        const text::code_point before = text::last(line.substr(0, line.size() - c.size));
        if (text::is_sentence_end(before.value)) e.set(shape::ends_stop);
    } else if (text::opener(c.value) != 0) e.set(shape::ends_bracket);
    else if (c.value == ',' || c.value == 0x3001 || c.value == 0xFF0C) e.set(shape::ends_comma);
    else if (c.value == ':' || c.value == 0xFF1A) e.set(shape::ends_colon);
}

/// The senses that make a line worth reading as a byline.
inline constexpr senses byline_words =
    bit(sense::role) | bit(sense::by) | bit(sense::production) | bit(sense::outlet) | bit(sense::cast);

/// The senses that no name on a line of its own has.
inline constexpr senses not_in_names =
    ~(bit(sense::surname) | bit(sense::given_name) | bit(sense::person_title) | bit(sense::particle));

/// What the words of running text may still say; the others are common in it and say nothing there.
inline constexpr senses prose_senses =
    bit(sense::rights) | bit(sense::plea) | bit(sense::summary) | bit(sense::source_text) | bit(sense::editor_note) |
    bit(sense::writer_note) | bit(sense::credit_before) | bit(sense::credit_after) | bit(sense::caption_word) |
    bit(sense::question) | bit(sense::answer) | bit(sense::cross_reference) | bit(sense::related_item) |
    bit(sense::production) | bit(sense::end_mark) | bit(sense::prose);

inline constexpr std::uint64_t as_sentence = mask(shape::ends_stop) | mask(shape::ends_question);
inline constexpr std::uint64_t as_sentence_or_bracket =
    mask(shape::ends_stop) | mask(shape::ends_quote) | mask(shape::ends_bracket);
inline constexpr std::size_t longest_in_brackets = 240;

/// The bytes of letters that no word and no address explains.
constexpr std::size_t unexplained(const scan& w) noexcept {
    const std::size_t printed = w.letters + 3 * w.wide;
    return printed > w.known ? printed - w.known : 0;
}

/// Is somebody credited at the line's end, as far as words and signs tell? And nothing else said?
constexpr void observe_credit(const vocabulary& v, std::size_t columns, const scan& w, evidence& e) noexcept {
    constexpr senses says_credit = bit(sense::credit_before) | bit(sense::credit_after);
    constexpr senses carries = bit(sense::outlet) | bit(sense::picture_agency) | bit(sense::role);
    constexpr std::size_t widest = 300, widest_alone = 70;
    const bool email = w.shapes & mask(shape::email);
    if (!(w.late & (says_credit | carries)) && !w.late_rights && !email) return;
    const bool sentence = e.bits[1] & as_sentence;
    const bool credit = (w.late & says_credit) || w.late_rights || (e.has(shape::ends_bracket) && (w.late & carries)) ||
                        (!sentence && w.sentence_ends > 0 && ((w.late & carries) || email));
    if (!credit || columns > widest) return;
    e.set(shape::credit);
    const std::size_t a_name = v.form.wide_letters ? 24 : 40;
    e.set(shape::only_credit, columns <= widest_alone && !sentence && w.sentence_ends == 0 && unexplained(w) <= a_name);
}

/// Does the line begin with who speaks, with where it was filed, with what a wire caption begins with?
constexpr void observe_places(std::string_view line, std::size_t columns, const scan& w, evidence& e) noexcept {
    constexpr std::uint64_t brackets = mask(shape::opens_square_bracket) | mask(shape::opens_round_bracket);
    constexpr senses places = bit(sense::place) | bit(sense::outlet);
    if (w.colon >= 4 && w.colon < 48) e.set(shape::speech, w.colon + 9 < line.size() && w.figures < 4);
    const bool opens = e.bits[1] & brackets, placed = w.early & places;
    if (!opens && !placed && !(w.early & bit(sense::filed))) return;
    e.set(shape::dateline, (opens && (w.equals < 60 || placed)) || (placed && (w.equals < 40 || w.dash < 60)) ||
                               (w.early & bit(sense::filed)));
    if (opens && w.equals < 60 && columns > 48) e.set(shape::wire_caption, count_bits(w.last_figures) >= 6);
}

/// What is only looked for on lines no longer than a title.
constexpr void observe_short(const vocabulary& v, std::string_view line, core inner, const scan& w,
                             evidence& e) noexcept {
    const bool hangul = v.form.names == name_form::hangul, wide = v.form.wide_letters,
               email = w.shapes & mask(shape::email);
    const bool sentence = e.bits[1] & as_sentence;
    e.set(shape::one_word, w.spaces == 0);
    e.set(shape::few_words, w.spaces > 0 && w.spaces <= 3);
    if (email) e.set(shape::only_email, w.spaces == 0 && w.wide == 0);
    const bool behind_heading = !e.has(shape::opens_hash) && (w.means & bit(sense::tags_heading));  // "태그:#공원"
    e.set(shape::hashtags, w.hashes >= (behind_heading ? 1U : 2U));
    e.set(shape::early_colon, w.colon < 40);
    e.set(shape::key_value, w.colon < 90);
    if (w.furniture > 0) {
        e.set(shape::half_furniture, w.furniture * 2 >= inner.end - inner.begin);
        e.set(shape::all_furniture, w.furniture * 5 >= (inner.end - inner.begin) * 4);
    }
    if (w.letters >= 4) e.set(shape::capitals, w.capitals == w.letters && w.wide == 0);
    if (sentence) {
        // neither a byline nor a name
    } else if ((w.means & byline_words) || email) {
        const std::size_t one = hangul ? 12 : wide ? 18 : 24, unknown = unexplained(w);
        e.set(shape::byline, unknown <= one);
        e.set(shape::some_byline, unknown <= 3 * one);
    } else if (w.figures == 0 && !(w.means & not_in_names)) {
        const bool east_asian = w.letters == 0 && w.wide >= 2 && w.wide <= (hangul ? 4U : 6U) &&
                                w.spaces <= (hangul ? 0U : 1U) && line.size() == 3 * w.wide + w.spaces &&
                                (!hangul || (w.means & bit(sense::surname)));
        const bool latin = w.wide == 0 && w.spaces >= 1 && w.spaces <= 3 && w.capitals > w.spaces &&
                           w.capitals <= w.spaces + 3 && line.size() <= 32;
        e.set(shape::name, wide ? east_asian : latin);
    }
    if (w.figures >= (wide ? 3U : 4U) && (w.joined_figures >= 2 || (w.means & bit(sense::month)))) {
        const bool alone = unexplained(w) <= (wide ? 21U : 10U);
        const bool reads = !alone || rules::next_time(v, line).has_value();  // not "02-737-3600"
        e.set(shape::date, reads);
        e.set(shape::only_time, alone && reads);
    }
}

/// "【関連記事】", "[관련기사] ▼": does what opens one link to another article have the line to itself? It heads a list then.
constexpr bool heads_links(const vocabulary& v, std::string_view line) noexcept {
    std::string_view rest = line;
    if (take_word(v, rest, bit(sense::related_item)).empty()) return false;
    while (!rest.empty())
        if (text::is_letter_or_digit(text::take_one(rest))) return false;
    return true;
}

}  // namespace detail

/// The signs of one line. Precondition: `line` is not blank and has no white space at its ends; `indented` says that
/// white space stood before it. Looks at most at two windows of bytes: of a longer line at its two ends. Does not
/// allocate.
constexpr evidence observe(const vocabulary& v, std::string_view line, bool indented) noexcept {
    using namespace detail;
    const core inner = core_of(line);
    const scan w = scanner(v, line, inner).run();
    const std::size_t columns = text::columns(line.size(), v.form.wide_letters);
    evidence e{{w.means, w.shapes, 0, 0}};
    e.set(columns_shape(columns));
    opening(line, e);
    closing(line, e);
    if (columns > 110) {
        e.bits[0] &= prose_senses;
        e.bits[1] &= ~mask(shape::email) & ~mask(shape::breadcrumb);
        e.set(shape::cut_short, !(e.bits[1] & as_sentence_or_bracket));
    } else {
        observe_short(v, line, inner, w, e);
    }
    if ((e.bits[0] & bit(sense::related_item)) && heads_links(v, line)) e.set(sense::related_heading);
    if (columns > 20) observe_places(line, columns, w, e);
    observe_credit(v, columns, w, e);
    e.set(shape::indented, indented);
    e.set(shape::sentences, w.sentence_ends > 0);
    if (w.wide == 0) {
        e.set(shape::only_figures, w.letters == 0);
        e.set(shape::other_script, v.form.wide_letters && w.letters > 0);
    }
    if (w.figures > 0)
        e.set(shape::many_figures, w.figures * 4 >= w.letters + w.wide + w.figures && w.letters + w.wide > 0);
    if (e.has(shape::ends_bracket) && text::closer(text::first(line).value) != 0) {
        std::string_view rest = line;
        e.set(shape::in_brackets, grammar::bracketed{longest_in_brackets}(rest).has_value() && rest.empty());
    }
    return e;
}

}  // namespace v0
}  // namespace newsprint
