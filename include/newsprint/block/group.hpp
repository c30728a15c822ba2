// Lines that belong together become one block.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/block/wrapping.hpp>
#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/credit.hpp>
#include <newsprint/rules/table_line.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// Does a new item or heading begin at `line`?
constexpr bool opens_item(std::string_view line) noexcept {
    const char32_t c = text::first(line).value;
    return text::is_list_mark(c) || text::closer(c) != 0;
}

/// A line without what may follow its last sentence: "(사진=예시전자)".
constexpr std::string_view without_trailing_remark(std::string_view line) noexcept {
    const std::string_view bracket = grammar::bracketed_at_end(line);
    std::string_view left = text::trim_back(line.substr(0, line.size() - bracket.size()));
    if (!bracket.empty() && ends_sentence(left)) return left;
    return line;
}

/// Does a paragraph run on from `line` to `next`, with no blank line between?
constexpr bool runs_on(const vocabulary& v, const wrapping& wrapped, std::string_view line,
                       std::string_view next) noexcept {
    const char32_t opens = text::first(next).value;
    if (text::is_list_mark(opens)) return false;
    if (wrapped.filled && wrapped.forces(line, next)) return true;
    if (text::closer(opens) != 0 || ends_sentence(without_trailing_remark(line))) return false;
    const std::size_t wide = text::columns(line.size(), v.form.wide_letters);
    constexpr std::size_t widest_script = 84, widest_latin = 100, narrowest_latin = 40;
    if (v.form.wide_letters) return wide <= widest_script;
    return wide <= widest_latin && (wide >= narrowest_latin || text::is_lower_ascii(opens));
}

/// Does `line` say only that a caption follows: "Image caption,", "Image:"?
constexpr bool is_caption_label(const vocabulary& v, std::string_view line) noexcept {
    if (take_word(v, line, bit(sense::caption_label)).empty()) return false;
    while (text::take(line, ",") || text::take(line, ":") || text::take(line, "：")) {}
    return text::is_blank(line);
}

/// Is `line` a credit that stands before its caption: "Image source, PA", "© РИА Новости / Антон Вершков"?
constexpr bool is_credit_in_front(const vocabulary& v, std::string_view line) noexcept {
    std::string_view rest = line;
    if (rules::take_copyright_sign(rest)) return line.size() <= rules::credits::longest_credit && !ends_sentence(line);
    return !take_word(v, rest, bit(sense::credit_label)).empty() && rest.starts_with(", ");
}

/// Is `line` names alone, so that below a caption it is who is credited: "Omrop Fryslân", "APA/GEORG HAUMER"?
constexpr bool is_names_alone(const vocabulary& v, std::string_view line) noexcept {
    constexpr std::size_t longest = 70, most_words = 7;
    if (v.form.wide_letters || line.size() > longest || text::is_sentence_end(text::last(line).value)) return false;
    const std::size_t words = rules::credits::capitalised_words(v, line);
    return words >= 2 && words <= most_words;
}

/// Is `line` a credit that names somebody, and nothing else?
constexpr bool is_credit_alone(const vocabulary& v, std::string_view line) noexcept {
    const rules::credited parts = rules::split_credit(v, line);
    return parts.text.empty() && parts.credit;
}

/// Is `next` of the caption that ends with `line`? `caption` is all of it so far.
constexpr bool continues_caption(const vocabulary& v, std::string_view caption, std::string_view line,
                                 std::string_view next) noexcept {
    if (line == next) return false;
    const bool only_credit = next.size() <= rules::credits::longest_credit && is_credit_alone(v, next);
    if (is_credit_in_front(v, line) && line.size() == caption.size() && !only_credit) return true;
    if (only_credit || is_names_alone(v, next))
        return rules::form_of_credit(v, caption) < rules::credit_form::agency;
    if (line.ends_with(':') && rules::credits::is_plausible_credit(next))
        return true;  // "… saß« Foto:", "Carsten Nolting / DER SPIEGEL"
    return !v.form.wide_letters && !ends_sentence(line) && text::is_lower_ascii(text::first(next).value);
}

/// Does a rights notice run on to the next line: a comma at its end, or a bracket that it leaves open?
constexpr bool runs_on_rights(std::string_view line) noexcept {
    if (line.ends_with(',')) return true;
    const char32_t close = text::closer(text::first(line).value);
    if (close == 0) return false;
    for (std::string_view s = line; !s.empty();)
        if (text::take_one(s) == close) return false;
    return true;
}

constexpr bool joins(const outline_ref& o, const wrapping& wrapped, const record& block, const record& line,
                     const record& last_line) noexcept {
    const bool over_gaps = line.kind == block_kind::caption || line.kind == block_kind::table;
    if (block.kind != line.kind || (line.gap && !over_gaps)) return false;
    const std::string_view before = o.text_of(last_line), text = o.text_of(line);
    switch (line.kind) {
        case block_kind::paragraph: return runs_on(*o.words, wrapped, before, text);
        case block_kind::list_item: return wrapped.filled && wrapped.forces(before, text) && !opens_item(text);
        case block_kind::caption:
            if (is_caption_label(*o.words, before)) return true;
            return !line.gap && continues_caption(*o.words, o.text_of(block), before, text);
        case block_kind::copyright: return runs_on_rights(before);
        case block_kind::table: return !rules::begins_table(*o.words, before, text, line.gap);
        default: return false;
    }
}

/// Makes blocks of lines whose kinds are decided, in place. Gives the number of blocks. Linear.
constexpr std::size_t group(record* records, std::size_t count, std::string_view text,
                            const vocabulary& words) noexcept {
    const outline_ref o{records, records + count, text, &words};
    const wrapping wrapped = find_wrapping(records, count, text);
    std::size_t blocks = 0;
    record last_line{};
    for (std::size_t i = 0; i < count; ++i) {
        const record line = records[i];
        if (blocks > 0 && joins(o, wrapped, records[blocks - 1], line, last_line))
            records[blocks - 1].end = line.end;
        else
            records[blocks++] = line;
        last_line = line;
    }
    return blocks;
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
