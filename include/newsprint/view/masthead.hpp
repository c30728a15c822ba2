// What an article says of itself: its outlet, where it was filed, whose rights it is.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/block/told.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/rules/byline.hpp>
#include <newsprint/rules/calendar_date.hpp>
#include <newsprint/rules/dateline.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/rules/mixed_line.hpp>
#include <newsprint/rules/rights.hpp>
#include <newsprint/rules/sign_off.hpp>
#include <newsprint/rules/site_name.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// More unexplained bytes beside a time are a title, which holds no house that no list knows.
inline constexpr std::size_t longest_beside_time = 20;

/// "CNN —": the dash of a dateline that has its line to itself is none of the name.
constexpr std::string_view without_dash(const vocabulary& v, std::string_view s) noexcept {
    const text::code_point last = text::last(s);
    const bool dash = v.form.names == name_form::latin && text::is_dash(last.value);
    return dash ? text::trim_back(s.substr(0, s.size() - last.size)) : s;
}

/// Does the line only look like an outlet's: an entry of a menu with its bullet, a heading over links ("推薦新聞")?
constexpr bool names_no_outlet(const vocabulary& v, std::string_view line) noexcept {
    return line.starts_with("•") ||
           (senses_of(v, line) & (bit(sense::related_heading) | bit(sense::outlet))) == bit(sense::related_heading);
}

/// "| Source: AFP", "ANI |", "/연합뉴스": without the bars at its ends and the slashes at its front.
constexpr std::string_view without_bars(std::string_view s) noexcept {
    s = text::trim(s);
    while (s.starts_with('|') || s.starts_with('/')) s = text::trim_front(s.substr(1));
    while (s.ends_with('|')) s = text::trim_back(s.substr(0, s.size() - 1));
    return s;
}

/// The byline of an outlet's line that names a person before it, a sign between them or "by" in front. Examples: "Jane
/// Doe - The Halden Star", "ByJane Doe KXYZ logo".
constexpr std::optional<rules::byline> byline_of_house(const vocabulary& v, std::string_view line) noexcept {
    if (v.form.names != name_form::latin) return std::nullopt;
    const rules::byline b = rules::read_byline(v, line);
    if (b.authors.empty()) return std::nullopt;
    const std::string_view name = b.authors[0].name, behind = text::trim_front(text::after(line, name));
    const bool parted = line.starts_with(name) && !text::is_letter_or_digit(text::first(behind).value);
    const bool named = parted && b.outlet && b.unexplained == 0;
    return b.labelled || named ? std::optional(b) : std::nullopt;
}

/// Does a word that may be a label begin the outlet's name, as in "Nation Media Group", "People's Daily Online",
/// "국제한빛통신"? Not in "Source: PTI", "World CNN". `behind`: what stands behind the word.
constexpr bool begins_outlet(const vocabulary& v, std::string_view word, std::string_view behind) noexcept {
    const char32_t next = text::first(behind).value;
    const bool glued = text::is_letter_or_digit(text::last(word).value) && text::is_letter_or_digit(next);
    if (glued || next == '\'' || next == 0x2019) return true;
    const bool rubric = (senses_of(v, word) & bit(sense::section_name)) != 0;
    const bool word_follows = next == ' ' && text::is_alphabetic(text::first(behind.substr(1)).value);
    return rubric && word_follows && !(senses_of(v, text::trim(behind)) & bit(sense::outlet));
}

/// "来源：新华网", "By Reuters": without the label before the outlet.
constexpr std::string_view without_label(const vocabulary& v, std::string_view s) noexcept {
    constexpr senses label =
        bit(sense::source_label) | bit(sense::furniture) | bit(sense::section_name) | bit(sense::by);
    if (senses_of(v, s) & bit(sense::outlet)) return s;
    std::string_view rest = s;
    const std::string_view word = take_word(v, rest, label);
    if (word.empty() || begins_outlet(v, word, rest)) return s;
    while (!rest.empty() && !text::is_letter_or_digit(text::first(rest).value)) text::take_one(rest);
    return rest.empty() ? s : rest;
}

/// "Bleacher Report StaffFebruary 3, 2020": the listed outlet of a line that ends in a date; empty where it does not.
constexpr std::string_view outlet_before_date(const vocabulary& v, std::string_view s) noexcept {
    const std::string_view listed = take_word(v, s, bit(sense::outlet));
    const std::size_t comma = s.find(", ");
    if (listed.empty() || comma == s.npos) return {};
    std::string_view year = s.substr(comma + 2);
    return grammar::figures{4, 4}(year) ? text::trim(listed) : std::string_view{};
}

/// The outlet of a line that names it alone. Example: "来源：新华网" gives "新华网", "Źródło: Onet, PAP" gives "Onet".
constexpr std::string_view outlet_of_line(const vocabulary& v, std::string_view line) noexcept {
    // "(연합)", "(Source: PTI)"
    std::string_view s = text::trim(grammar::unbracketed(without_bars(rules::without_mark(line))));
    if (rules::date_rule{&v}(s)) s = without_bars(s);  // "January 11, 2013|Reuters"
    if (const auto b = byline_of_house(v, s)) return b->outlet.value_or(std::string_view{});
    s = without_label(v, s);
    if (const std::string_view dated = outlet_before_date(v, s); !dated.empty()) return dated;
    return without_dash(v, text::trim(s.substr(0, s.find(','))));
}

/// The name behind the source label of a Korean time line. Example: "출처: 신화망 한국어판 | 2024-07-22 14:03" gives "신화망 한국어판".
constexpr std::string_view source_before_bar(const vocabulary& v, std::string_view line) noexcept {
    std::string_view s = rules::without_mark(line);
    if (v.form.names != name_form::hangul || take_word(v, s, bit(sense::source_label)).empty()) return {};
    const std::size_t bar = s.find('|');
    const std::string_view name = text::trim(s.substr(0, bar));
    return bar != s.npos && text::is_letter(text::first(name).value) ? name : std::string_view{};
}

/// "[사진] ⓒAFPBBNews = News1": are the rights in a picture, not in the article?
constexpr bool tells_of_picture(const vocabulary& v, std::string_view notice) noexcept {
    std::string_view s = rules::without_mark(notice);
    while (!s.empty() && text::closer(text::first(s).value) != 0) text::take_one(s);
    return v.form.names == name_form::hangul && !take_word(v, s, bit(sense::credit_label)).empty();
}

/// The outlet's name without the "뉴스" or "News" that a closing sentence puts behind it.
constexpr std::string_view without_news(std::string_view outlet) noexcept {
    for (std::string_view news : {"뉴스", "News", "NEWS"})
        if (outlet.ends_with(news) && outlet.size() > news.size())
            return text::trim_back(outlet.substr(0, outlet.size() - news.size()));
    return outlet;
}

/// A dateline that has its line to itself, or the place in front of a line's time. Example: "[텐아시아=추예린
/// 인턴기자]", "CNN —", "BOLOGNA, 09 novembre 2023, 10:13", "[제천=한빛통신] 홍길동 기자 송고시간 2024-05-13".
/// `in_head`: no paragraph stands before it, so that a Korean "[한빛신문 홍길동 기자]" opens the article; behind, it signs off.
constexpr std::optional<dateline> dateline_line(const vocabulary& v, const record& r, std::string_view line,
                                                bool in_head) noexcept {
    std::string_view rest = line;
    const auto found = rules::take_dateline(v, rest);
    if (found && r.kind == block_kind::timestamp && found->place && found->agency && in_head) return found;
    if (found && rest.empty()) {
        const bool bracketed = text::closer(text::first(found->text).value) != 0;
        if (bracketed && v.form.names == name_form::hangul)
            return in_head && (found->agency || (found->place && !rules::find_email(line))) ? found : std::nullopt;
        const bool laid_out =
            found->place || found->text.find('=') != std::string_view::npos;  // not "[谷中遼，ITmedia]"
        const bool signs_off = bracketed && (!laid_out || (!found->agency && rules::find_email(line)));
        return signs_off ? std::nullopt : found;
    }
    if (v.form.names == name_form::latin && r.kind == block_kind::byline && line.ends_with(')')) {
        const rules::byline b = rules::read_byline(v, line);  // "Nazlıcan ERGÜVEN/ÇANAKKALE, (DHA)"
        if (b.unexplained == 0 && b.outlet && b.place && !b.authors.empty()) return dateline{line, b.place, b.outlet};
    }
    if (v.form.names == name_form::han && r.kind == block_kind::byline && in_head) {
        const rules::byline b = rules::read_byline(v, line);  // "鉅亨網記者張三 台北", "張三 報導 / 嘉義縣"
        if (b.unexplained == 0 && b.place && !b.authors.empty() && line.ends_with(*b.place))
            return dateline{line, b.place, b.outlet};
    }
    return rules::dateline_alone(v, line, r.kind == block_kind::timestamp);
}

/// A first paragraph set as a deck may have the dateline, if a house or the looks of the place leave no doubt. Example:
/// "UTRECHT (ANP) - De brug is dicht", "Mettmann · Die Brücke".
constexpr std::optional<dateline> dateline_of_deck(const vocabulary& v, std::string_view line) noexcept {
    if (v.form.names != name_form::latin) return std::nullopt;
    std::string_view rest = line;
    const auto found = rules::take_dateline(v, rest);
    if (!found || !found->place || rest.empty()) return std::nullopt;
    const bool sure = found->agency || rules::dateline_parts::is_listed_place(v, *found->place) ||
                      rules::dateline_parts::is_capitals(*found->place) || found->text.ends_with("·");
    return sure ? found : std::nullopt;
}

}  // namespace detail

/// The article's dateline: the first one of a paragraph, list item or deck, or one that has a line to itself, or the
/// agency and place in brackets at a text's end. Linear in the outline.
constexpr std::optional<dateline> dateline_of(const outline_ref& o) noexcept {
    const vocabulary& v = *o.words;
    int paragraphs = 0;
    for (const record& r : o) {
        const std::string_view line = o.text_of(r);
        const bool outlet = r.kind == block_kind::publisher && detail::without_dash(v, line).size() < line.size();
        if (r.kind == block_kind::deck) {
            if (const auto found = detail::dateline_of_deck(v, line)) return found;
        } else if (r.kind == block_kind::byline || r.kind == block_kind::timestamp || outlet) {
            if (const auto found = detail::dateline_line(v, r, line, paragraphs == 0)) return found;
        } else if (r.kind == block_kind::paragraph && detail::is_dated(o, r)) {
            std::string_view rest = line;
            return rules::take_dateline(v, rest);
        } else if (r.kind == block_kind::paragraph || r.kind == block_kind::list_item) {
            if (r.kind == block_kind::paragraph && r.listed) ++paragraphs;
            if (text::is_sentence_end(text::last(line).value) && !text::ends_with(line, ")."))
                continue;  // a closing sentence at most
            std::string_view sign_off = detail::sign_off_of(o, r, line);
            if (sign_off.empty()) continue;
            if (const auto found = rules::take_dateline(v, sign_off);
                found && found->place && found->agency && sign_off.empty())
                return found;
        }
    }
    return std::nullopt;
}

namespace detail {

/// The outlet as `publisher_of` says, perhaps with white space at its ends.
constexpr std::optional<std::string_view> named_publisher(const outline_ref& o) noexcept {
    const vocabulary& v = *o.words;
    for (const record& r : o)
        if (r.kind == block_kind::publisher && !names_no_outlet(v, o.text_of(r))) {
            const std::string_view name = outlet_of_line(v, o.text_of(r));
            if (!name.empty()) return name;
        }
    if (const auto line = dateline_of(o); line && line->agency) return line->agency;
    for (const record& r : o) {
        std::string_view line = o.text_of(r);
        const bool body = r.kind == block_kind::paragraph || r.kind == block_kind::list_item;
        if (body) line = rules::is_closing_sentence(v, line) ? line : sign_off_of(o, r, line);
        else if (r.kind != block_kind::byline && r.kind != block_kind::timestamp) continue;
        if (line.empty()) continue;
        if (r.kind == block_kind::timestamp)
            if (const std::string_view source = source_before_bar(v, line); !source.empty()) return source;
        const auto where = r.kind == block_kind::timestamp ? rules::byline_in::mixed : rules::byline_in::line;
        const rules::byline b = rules::read_byline(v, line, where);
        if (b.crew && !b.labelled) continue;  // "(사진=연합뉴스)"
        const bool titled = r.kind == block_kind::timestamp && b.unexplained > longest_beside_time;
        if (titled && b.outlet && !rules::is_outlet(v, *b.outlet)) continue;  // a title with "School Sports" in it
        if (b.outlet) return b.closing ? without_news(*b.outlet) : *b.outlet;
    }
    for (const record& r : o)
        if (r.kind == block_kind::copyright && !tells_of_picture(v, o.text_of(r)))
            if (const auto holder = rules::rights_holder(v, o.text_of(r))) return holder;
    return std::nullopt;
}

}  // namespace detail

/// The outlet: from a line that names it alone; else the agency in the dateline; else the outlet named in a byline, a
/// time line or a sign-off; else the holder of the rights. Linear in the outline.
constexpr std::optional<std::string_view> publisher_of(const outline_ref& o) noexcept {
    const auto name = detail::named_publisher(o);
    return name && !text::is_blank(*name) ? std::optional(text::trim(*name)) : std::nullopt;
}

/// The first rights notice, as printed.
constexpr std::optional<std::string_view> copyright_of(const outline_ref& o) noexcept {
    for (const record& r : o)
        if (r.kind == block_kind::copyright) return o.text_of(r);
    return std::nullopt;
}

}  // namespace v0
}  // namespace newsprint
