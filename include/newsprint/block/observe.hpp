// Looking at one line: the senses of its words and its shape.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/block/evidence.hpp>
#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/byline.hpp>
#include <newsprint/rules/credit.hpp>
#include <newsprint/rules/dateline.hpp>
#include <newsprint/rules/key_value.hpp>
#include <newsprint/rules/timestamp.hpp>
#include <newsprint/rules/wire_caption.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The part of a line between the marks, brackets, quotes, figures and spaces at its ends, as offsets.
struct core {
    std::size_t begin = 0, end = 0;
};

constexpr core core_of(std::string_view line) noexcept {
    std::string_view s = line;
    for (int steps = 0; steps < 12 && !s.empty(); ++steps) {
        const text::code_point c = text::first(s);
        if (!text::is_list_mark(c.value) && !text::is_white_space(c.value) && text::closer(c.value) == 0 &&
            !text::is_opening_quote(c.value) && c.value != '|' && c.value != '/' && c.value != '.' && c.value != '#')
            break;
        s.remove_prefix(c.size);
    }
    const std::size_t begin = line.size() - s.size();
    for (int steps = 0; steps < 24 && !s.empty(); ++steps) {
        const text::code_point c = text::last(s);
        if (text::is_letter(c.value)) break;
        s.remove_suffix(c.size);
    }
    return {begin, begin + s.size()};
}

/// How far into a long line, and how far from its end, words are looked for.
inline constexpr std::size_t whole_line = 240, head_window = 72, tail_window = 96;

struct observed {
    evidence signs;
    std::size_t furniture = 0;  ///< bytes of furniture words
};

/// Counts and flags that one walk over (a window of) the line gives.
struct walk {
    std::size_t figures = 0, spaces = 0, letters = 0, capitals = 0, wide = 0, hashes = 0, cells = 0, ends = 0;
    bool at = false, tab = false, pipe = false, gaps = false, quotes = false, ellipsis = false,
         more_than = false, rights = false;
};

constexpr void walk_over(const vocabulary& v, std::string_view line, std::size_t from, std::size_t to, core inner, walk& w,
                         observed& o) noexcept {
    std::size_t skip_until = from;  // behind a word found
    char32_t previous = 0;
    for (std::size_t i = from; i < to;) {
        const text::code_point c = text::first(line.substr(i));
        const bool letter = text::is_alphabetic(c.value);
        if (c.value < 0x80) {
            const auto ch = static_cast<char>(c.value);
            if (text::is_ascii_digit(c.value)) ++w.figures;
            else if (letter) { ++w.letters; w.capitals += text::is_upper_ascii(c.value); }
            else switch (ch) {
                case ' ': ++w.spaces; if (previous == ' ' ) w.gaps = true; break;
                case '\t': w.tab = true; ++w.cells; break;
                case '|': w.pipe = true; ++w.cells; break;
                case '@': w.at = true; break;
                case '#': ++w.hashes; break;
                case '>': w.more_than = true; break;
                case '"': w.quotes = true; break;
                case '.': if (previous == '.') w.ellipsis = true; break;
                default: break;
            }
            if (ch == ' ' && (previous == '.' || previous == '?' || previous == '!')) ++w.ends;
        } else {
            if (text::is_hangul(c.value) || text::is_han(c.value) || text::is_kana(c.value)) ++w.wide;
            else if (letter) { ++w.letters; w.capitals += text::is_upper(c.value); }
            else switch (c.value) {
                case 0x2026: case 0x22EF: w.ellipsis = true; break;
                case 0x201C: case 0x201D: case 0x2018: case 0x2019: case 0x300C: case 0x300D: w.quotes = true; break;
                case 0x3000: ++w.spaces; if (previous == 0x3000) w.gaps = true; break;
                case 0x24D2: case 0xA9: w.rights = true; break;
                case 0xFF03: ++w.hashes; break;
                case 0x203A: w.more_than = true; break;
                case 0x2502: case 0x2503: case 0x250C: case 0x251C: case 0x2514: case 0xFF5C: w.pipe = true; ++w.cells; break;
                case 0x3002: case 0xFF01: case 0xFF1F: if (i + c.size < line.size()) ++w.ends; break;
                default: if (text::is_digit(c.value)) ++w.figures; break;
            }
        }
        if (i >= skip_until && !(letter && text::is_alphabetic(previous))) {
            const found_word word = word_at(v, line, i, inner.begin, inner.end);
            if (word.size != 0) {
                o.signs.bits[0] |= word.means;
                if (word.means & bit(sense::furniture)) o.furniture += word.size;
                skip_until = i + word.size;
            }
        }
        previous = c.value;
        i += c.size;
    }
}

constexpr shape columns_shape(std::size_t columns) noexcept {
    constexpr std::size_t bounds[] = {4, 10, 20, 32, 48, 70, 110, 180};
    std::size_t i = 0;
    while (i < 8 && columns > bounds[i]) ++i;
    return static_cast<shape>(i);
}

constexpr void opening(std::string_view line, evidence& e) noexcept {
    const text::code_point c = text::first(line);
    switch (c.value) {
        case 0x25B2: case 0x25B3: case 0x25BC: case 0x25BD: e.set(shape::opens_triangle); break;
        case 0x25A0: case 0x25A1: case 0x25AA: case 0x25C6: case 0x25C7: case 0x25CB: case 0x25CF: case 0x25CE: case 0x25C8: case 0x2666:
            e.set(shape::opens_square); break;
        case 0x25B6: case 0x25B7: case 0x25BA: case 0x261E: case 0x2192: case 0x25B8: case 0x21D2: e.set(shape::opens_arrow); break;
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
    std::string_view s = line;
    if (const auto number = grammar::figures{1, 2}(s); number && (s.starts_with('.') || s.starts_with(')'))) {
        if (s.size() > 1 && !text::is_digit(text::first(s.substr(1)).value)) e.set(shape::opens_number);
    }
}

constexpr void closing(std::string_view line, evidence& e) noexcept {
    const text::code_point c = text::last(line);
    if (c.value == 0x2026 || line.ends_with("...") || line.ends_with("..")) e.set(shape::ends_ellipsis);
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

/// Is there nothing on the line but times, their labels and light words?
constexpr bool only_times(const vocabulary& v, std::string_view line, bool& any) noexcept {
    std::size_t other = 0;
    std::string_view rest = line;
    for (int times = 0; times < 6; ++times) {
        const std::string_view from = rest;
        const auto found = rules::next_time(v, rest);
        std::string_view between = found ? text::before(from, found->printed) : from;
        if (found) any = true;
        for (int steps = 0; steps < 40 && !between.empty(); ++steps) {
            if (!take_word(v, between, bit(sense::published) | bit(sense::modified) | bit(sense::daytime) | bit(sense::by)).empty()) continue;
            const text::code_point c = text::first(between);
            if (text::is_letter(c.value)) ++other;
            between.remove_prefix(c.size);
        }
        other += text::is_blank(between) ? 0 : 9;
        if (!found) break;
    }
    return any && other <= 4;
}

/// Does the line open with who speaks, and go on with the words: "◇ 여지현> 망원경을…", "[홍길동/시민 : …", "SCHMITZ: …"?
constexpr bool is_speech(const vocabulary& v, std::string_view line) noexcept {
    std::string_view s = line.substr(core_of(text::head(line, 40)).begin);
    std::size_t at = 0;
    for (const std::string_view head = text::head(s, 48); at < head.size();) {
        const text::code_point c = text::first(head.substr(at));
        if (c.value == ':' || c.value == 0xFF1A || c.value == '>') break;
        if (text::is_sentence_end(c.value) && c.value != '.') return false;
        at += c.size;
    }
    if (at == 0 || at + 8 >= s.size() || at >= 48) return false;
    const rules::byline who = rules::read_byline(v, text::trim(s.substr(0, at)));
    return who.unexplained == 0 && who.authors.size() == 1;
}

/// The senses that make a line worth reading as a byline.
inline constexpr senses byline_words = bit(sense::role) | bit(sense::by) | bit(sense::production) | bit(sense::outlet) | bit(sense::cast);

/// The senses that make a line worth reading as a credit.
inline constexpr senses credit_words = bit(sense::credit_before) | bit(sense::credit_after) | bit(sense::role) | bit(sense::outlet);

/// What the words of running text may still say; the others are common in it and say nothing there.
inline constexpr senses prose_senses = bit(sense::rights) | bit(sense::plea) | bit(sense::summary) | bit(sense::source_text) |
                                       bit(sense::editor_note) | bit(sense::writer_note) | bit(sense::credit_before) |
                                       bit(sense::credit_after) | bit(sense::caption_word) | bit(sense::question) |
                                       bit(sense::answer) | bit(sense::cross_reference) | bit(sense::related_item) |
                                       bit(sense::production) | bit(sense::end_mark) | bit(sense::prose);

}  // namespace detail

/// The signs of one line. Precondition: `line` is not blank and has no white space at its ends; `indented` says that white
/// space stood before it. Looks at most at `whole_line` bytes: of a longer line at its two ends. Does not allocate.
constexpr evidence observe(const vocabulary& v, std::string_view line, bool indented) noexcept {
    using namespace detail;
    observed o;
    evidence& e = o.signs;
    walk w;
    const core inner = core_of(line);
    const std::size_t columns = text::columns(line.size(), v.form.wide_letters);
    e.set(columns_shape(columns));
    if (line.size() <= whole_line) {
        walk_over(v, line, 0, line.size(), inner, w, o);
    } else {
        walk_over(v, line, 0, text::head(line, head_window).size(), inner, w, o);
        walk_over(v, line, line.size() - text::tail(line, tail_window).size(), line.size(), inner, w, o);
    }
    opening(line, e);
    closing(line, e);
    if (columns > 20 && (line.substr(0, 60).find_first_of(":>") != line.npos || line.substr(0, 60).find("：") != line.npos))
        e.set(shape::speech, is_speech(v, line));
    const bool named = e.bits[0] & credit_words;
    if (columns <= 300 && (named || e.has(shape::ends_bracket) || w.at))
        e.set(shape::credit, rules::ends_in_credit(v, line));
    if (columns <= 70 && (named || e.has(shape::ends_bracket)))
        e.set(shape::only_credit, rules::is_only_credit(v, line));
    if (columns > 20) {
        std::string_view rest = line;
        e.set(shape::dateline, rules::take_dateline(v, rest).has_value());
    }
    if (columns > 110) e.bits[0] &= prose_senses;
    const bool shortish = columns <= 110;
    e.set(shape::indented, indented);
    const std::size_t letters = w.letters + w.wide;
    e.set(shape::only_figures, letters == 0);
    e.set(shape::many_figures, w.figures * 4 >= letters + w.figures && w.figures > 0 && letters > 0);
    e.set(shape::url, line.find("http") != line.npos && line.size() <= whole_line);
    if (shortish) {
        e.set(shape::email, w.at);
        e.set(shape::only_email, w.at && w.spaces == 0 && w.wide == 0);
        e.set(shape::hashtags, w.hashes >= 2);
        e.set(shape::breadcrumb, w.more_than);
        e.set(shape::one_word, w.spaces == 0);
        e.set(shape::few_words, w.spaces > 0 && w.spaces <= 3);
        e.set(shape::early_colon, line.find(':') < 40 || line.find("：") < 40);
        e.set(shape::key_value, rules::key_value_of(line).has_value());
        e.set(shape::half_furniture, o.furniture * 2 >= inner.end - inner.begin && o.furniture > 0);
        e.set(shape::all_furniture, o.furniture * 5 >= (inner.end - inner.begin) * 4 && o.furniture > 0);
        e.set(shape::capitals, w.letters >= 4 && w.capitals == w.letters && w.wide == 0);
        if ((e.bits[0] & byline_words) || w.at || (columns <= 32 && w.figures == 0)) {
            const rules::byline who = rules::read_byline(v, line);
            e.set(shape::byline, who.complete());
            e.set(shape::some_byline, who.names_someone() && who.labelled);
            e.set(shape::name, who.complete() && !who.labelled && who.authors.size() == 1 && who.emails.empty());
        }
        if (w.figures >= 4) {
            bool any = false;
            e.set(shape::only_time, only_times(v, line, any));
            e.set(shape::date, any);
        }
    }
    e.set(shape::tab, w.tab);
    e.set(shape::pipe, w.pipe);
    e.set(shape::gaps, w.gaps);
    e.set(shape::quotes, w.quotes);
    e.set(shape::ellipsis, w.ellipsis);
    e.set(shape::sentences, w.ends > 0);
    e.set(shape::copyright_sign, w.rights);
    e.set(shape::other_script, v.form.wide_letters && w.wide == 0 && w.letters > 0);
    {
        std::string_view rest = line;
        e.set(shape::in_brackets, grammar::bracketed{whole_line}(rest).has_value() && rest.empty());
    }
    if (text::closer(text::first(line).value) != 0) e.set(shape::wire_caption, rules::is_wire_caption(v, line));
    e.set(shape::cut_short, columns > 110 && !e.has(shape::ends_stop) && !e.has(shape::ends_quote) && !e.has(shape::ends_bracket));
    return e;
}

}  // namespace v0
}  // namespace newsprint
