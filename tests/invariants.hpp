// What holds of every article, whatever its text: used by the unit tests and by the fuzz targets.
#pragma once

#include <cstddef>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <newsprint.hpp>

#include "parts.hpp"

namespace tests {

/// A text in a heap block of exactly its size, so that a sanitizer sees the first read beside it.
class exact_copy {
public:
    explicit exact_copy(std::string_view text) : bytes_(new char[text.size()]), size_(text.size()) {
        if (size_ != 0) std::memcpy(bytes_.get(), text.data(), size_);
    }
    std::string_view view() const noexcept { return {bytes_.get(), size_}; }

private:
    std::unique_ptr<char[]> bytes_;
    std::size_t size_;
};

/// The first byte of `text` that is not UTF-8 and why, by table 3-7 of the Unicode Standard. Written apart from the
/// library's own gate.
inline std::optional<newsprint::refusal> first_bad_byte(std::string_view text) {
    using newsprint::fault;
    const auto byte = [text](std::size_t i) -> unsigned { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0x100U; };
    const auto continues = [](unsigned b) { return b >= 0x80 && b <= 0xBF; };
    for (std::size_t at = 0; at < text.size();) {
        const unsigned lead = byte(at), second = byte(at + 1);
        if (lead <= 0x7F) {
            ++at;
            continue;
        }
        const auto bad = [at](fault why) { return newsprint::refusal{at, why}; };
        if (lead <= 0xBF) return bad(fault::stray_continuation);
        if (lead <= 0xC1) return bad(fault::overlong);
        if (lead >= 0xF8) return bad(fault::invalid_byte);
        if (lead >= 0xF5) return bad(fault::above_10ffff);
        if (!continues(second)) return bad(fault::truncated);
        // the smallest and the largest code point that these two bytes can begin
        const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        const unsigned payload = (lead & (0xFFU >> (size + 1))) << 6 | (second & 0x3FU);
        const unsigned least = payload << (6 * (size - 2)), most = least | ((1U << (6 * (size - 2))) - 1);
        if ((size == 3 && most < 0x800) || (size == 4 && most < 0x10000)) return bad(fault::overlong);
        if (least >= 0xD800 && most <= 0xDFFF) return bad(fault::surrogate);
        if (least > 0x10FFFF) return bad(fault::above_10ffff);
        for (std::size_t i = 2; i < size; ++i)
            if (!continues(byte(at + i))) return bad(fault::truncated);
        at += size;
    }
    return std::nullopt;
}

/// The article of `text` read as that language; `tag` as `article::language()` gives it.
inline newsprint::article parse_as(std::string_view tag, std::string_view text) {
    using check = newsprint::utf8_trusted;
    if (tag == "ko") return *newsprint::try_parse<newsprint::korean, check>(text);
    if (tag == "en") return *newsprint::try_parse<newsprint::english, check>(text);
    if (tag == "ja") return *newsprint::try_parse<newsprint::japanese, check>(text);
    if (tag.substr(0, 2) == "zh") return *newsprint::try_parse<newsprint::chinese, check>(text);
    return *newsprint::try_parse<newsprint::generic, check>(text);
}

namespace invariants {

inline std::string at_offset(std::string_view what, std::size_t offset) {
    return std::string(what) + ", at byte " + std::to_string(offset);
}

inline bool is_inside(std::string_view part, std::string_view whole) {
    const std::less_equal<const char*> not_after;
    return not_after(whole.data(), part.data()) && not_after(part.data() + part.size(), whole.data() + whole.size());
}

/// White space by the contract: Unicode's White_Space, U+200B, U+2060, U+FEFF. Written apart from the library's own.
inline bool is_white(std::string_view s) {
    constexpr std::string_view white[] = {" ", "\t", "\n", "\v", "\f", "\r", "\xC2\x85", "\xC2\xA0", "\xE1\x9A\x80", "\xE2\x80\xA8",
        "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80", "\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF"};
    while (!s.empty()) {
        std::size_t size = 0;
        for (const std::string_view w : white)
            if (s.substr(0, w.size()) == w) size = w.size();
        if (s.size() >= 3 && s[0] == '\xE2' && s[1] == '\x80' && static_cast<unsigned char>(s[2]) <= 0x8A) size = 3;  // U+2000 to U+200A
        if (size == 0) return false;
        s.remove_prefix(size);
    }
    return true;
}

inline bool has_white_end(std::string_view s) {
    for (std::size_t size = 1; size <= 3 && size <= s.size(); ++size)
        if (is_white(s.substr(0, size)) || is_white(s.substr(s.size() - size))) return true;
    return false;
}

/// Does `part` begin or end inside a code point of `whole`? Precondition: it lies inside, and `whole` is UTF-8.
inline bool cuts_code_point(std::string_view part, std::string_view whole) {
    const auto continues = [whole](std::size_t i) {
        return i < whole.size() && static_cast<unsigned char>(whole[i]) >= 0x80 && static_cast<unsigned char>(whole[i]) <= 0xBF;
    };
    const auto begin = static_cast<std::size_t>(part.data() - whole.data());
    return continues(begin) || continues(begin + part.size());
}

/// Blocks come in order, do not overlap, leave out white space only, and know their lines.
inline std::string blocks(const newsprint::article& a, std::string_view text) {
    std::size_t end = 0, line = 1, count = 0;
    for (const newsprint::block& b : a.blocks()) {
        ++count;
        if (b.offset < end) return at_offset("blocks overlap or are out of order", b.offset);
        if (b.offset > text.size() || b.text.size() > text.size() - b.offset) return at_offset("a block reaches beyond the text", b.offset);
        if (b.text.empty()) return at_offset("a block is empty", b.offset);
        if (b.text.data() != text.data() + b.offset) return at_offset("a block's text is not at its offset", b.offset);
        if (!is_white(text.substr(end, b.offset - end))) return at_offset("text before a block is in none", b.offset);
        if (has_white_end(b.text)) return at_offset("a block has white space at its end", b.offset);
        if (static_cast<std::size_t>(b.kind) >= newsprint::block_kind_count) return at_offset("a block has no kind", b.offset);
        for (std::size_t i = end; i < b.offset; ++i)
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n'))) ++line;
        if (b.line != line) return at_offset("a block has the wrong line number", b.offset);
        end = b.offset + b.text.size();
        for (std::size_t i = b.offset; i < end; ++i)
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n'))) ++line;
    }
    if (!is_white(text.substr(end))) return at_offset("text behind the last block is in none", end);
    if (a.blocks().size() != count || a.blocks().empty() != (count == 0)) return "blocks() miscounts itself";
    return {};
}

/// How many blocks of each kind, and how many values of each field.
struct tally {
    std::size_t blocks[newsprint::block_kind_count] = {};
    std::size_t body[newsprint::block_kind_count] = {};
    std::size_t headlines = 0, decks = 0, captions = 0, tables = 0, related = 0, notices = 0, copyrights = 0;

    std::size_t of(newsprint::block_kind kind) const { return blocks[static_cast<std::size_t>(kind)]; }
    void count(std::string_view field) {
        if (const auto kind = newsprint::kind_named(field); kind && is_body(*kind)) ++body[static_cast<std::size_t>(*kind)];
        else if (field == "headline") ++headlines;
        else if (field == "deck") ++decks;
        else if (field == "caption") ++captions;
        else if (field == "table") ++tables;
        else if (field == "related") ++related;
        else if (field == "notice") ++notices;
        else if (field == "copyright") ++copyrights;
    }
    static bool is_body(newsprint::block_kind kind) {
        using newsprint::block_kind;
        return kind == block_kind::paragraph || kind == block_kind::crosshead || kind == block_kind::list_item || kind == block_kind::speaker;
    }
};

/// Every value is a piece of the text, without white space at its ends; only a caption's text and a table's cells may be empty.
inline std::string strings(const newsprint::article& a, std::string_view text, bool is_utf8, tally& counts) {
    std::string why;
    each_string(a, [&](std::string_view field, std::string_view value) {
        counts.count(field);
        if (!why.empty() || field == "table") return;
        if (!is_utf8) {  // without meaning, but inside
            if (!value.empty() && !is_inside(value, text)) why = std::string(field) + " lies outside the text";
            return;
        }
        if (value.empty() && (field == "caption" || field == "column" || field == "key" || field == "value")) return;
        if (value.empty()) why = std::string(field) + " is empty";
        else if (!is_inside(value, text)) why = std::string(field) + " lies outside the text";
        else if (has_white_end(value)) why = std::string(field) + " has white space at its end: \"" + std::string(value) + '"';
        else if (cuts_code_point(value, text)) why = std::string(field) + " cuts a code point: \"" + std::string(value) + '"';
    });
    return why;
}

inline std::string time(const std::optional<newsprint::timestamp>& time) {
    if (!time) return {};
    const newsprint::timestamp& t = *time;
    const bool leap = (t.year % 4 == 0 && t.year % 100 != 0) || t.year % 400 == 0;
    const unsigned days = t.month == 2 ? (leap ? 29U : 28U) : t.month == 4 || t.month == 6 || t.month == 9 || t.month == 11 ? 30U : 31U;
    const std::string written = to_string(t);
    if (t.year < 1000 || t.year > 9999 || t.month < 1 || t.month > 12 || t.day < 1 || t.day > days) return "no such date: " + written;
    if (t.hour > 23 || t.minute > 59 || t.second > 60) return "no such time: " + written;
    if (t.offset_minutes && (*t.offset_minutes < -12 * 60 || *t.offset_minutes > 14 * 60)) return "no such offset: " + written;
    if (!t.has_time && (t.has_seconds || t.hour != 0 || t.minute != 0 || t.second != 0 || t.offset_minutes)) return "a time of day that is not said: " + written;
    if (!t.has_seconds && t.second != 0) return "seconds that are not said: " + written;
    std::size_t size = 10;
    if (t.has_time) size += t.has_seconds ? 9U : 6U;
    if (t.offset_minutes) size += 6;
    if (written.size() != size) return "not ISO 8601: " + written;
    return {};
}

/// What the fields count is what the blocks hold.
inline std::string counts(const newsprint::article& a, const tally& found) {
    using newsprint::block_kind;
    for (std::size_t k = 0; k < newsprint::block_kind_count; ++k)
        if (found.body[k] > found.blocks[k]) return "the body has more than its blocks";
    if ((found.body[static_cast<std::size_t>(block_kind::paragraph)] == 0) != (found.of(block_kind::paragraph) == 0))
        return "paragraphs are all copies of one another";
    std::size_t copies = 0;
    for (const newsprint::record& r : a.outline())
        if (r.kind == block_kind::caption && r.listed) copies += r.copies;
    const std::size_t captions = found.of(block_kind::caption);  // a block may print its caption twice
    if (copies < captions || copies > 2 * captions || found.captions > captions) return "captions' occurrences are not its blocks";
    if ((found.headlines != 0) != (found.of(block_kind::headline) != 0)) return "headline without its block or the other way round";
    if ((found.copyrights != 0) != (found.of(block_kind::copyright) != 0)) return "copyright without its block or the other way round";
    if (found.tables != found.of(block_kind::table)) return "tables() and the blocks differ";
    if (found.decks > found.of(block_kind::deck)) return "more decks than blocks of them";
    if (found.notices != found.of(block_kind::notice)) return "notices() and the blocks differ";
    if (found.related > found.of(block_kind::related) + found.of(block_kind::paragraph)) return "more related than blocks of them";
    return {};
}

/// paragraphs() are the paragraphs of body().
inline std::string paragraphs(const newsprint::article& a) {
    auto at = a.paragraphs().begin();
    for (const newsprint::body_item& item : a.body()) {
        if (item.kind != newsprint::block_kind::paragraph) continue;
        if (at == a.paragraphs().end() || *at != item.text) return "paragraphs() and body() differ";
        ++at;
    }
    return at == a.paragraphs().end() ? std::string() : "paragraphs() and body() differ";
}

/// No author comes twice, nor does a deck that is word for word the same.
inline std::string doubles(const newsprint::article& a) {
    std::set<std::string_view> names, decks;
    for (const newsprint::author& who : a.authors())
        if (!names.insert(who.name).second) return "an author comes twice: " + std::string(who.name);
    for (const std::string_view deck : a.decks())
        if (!decks.insert(deck).second) return "a deck comes twice: " + std::string(deck);
    return {};
}

/// metadata() says what the accessors say.
inline std::string metadata(const newsprint::article& a) {
    std::size_t authors = 0, sections = 0, tags = 0;
    for (const auto& [name, value] : a.metadata()) {
        const std::string_view field = name;
        if (field == "headline" && value != newsprint::folded(a.headline().value_or(""))) return "metadata's headline differs";
        if (field == "publisher" && value != newsprint::folded(a.publisher().value_or(""))) return "metadata's publisher differs";
        if (field == "published" && (!a.published() || value != to_string(*a.published()))) return "metadata's time differs";
        if (field == "language" && value != a.language()) return "metadata's language differs";
        authors += field == "authors";
        sections += field == "section";
        tags += field == "tags";
    }
    for (const std::string_view s : a.section()) sections -= !s.empty();
    for (const std::string_view s : a.tags()) tags -= !s.empty();
    if (authors != a.authors().size() || sections != 0 || tags != 0) return "metadata() lacks or invents an item";
    return {};
}

}  // namespace invariants

/// What does not hold of the blocks of `a`, the article of `text`; empty where all holds. Linear in the text.
inline std::string broken_blocks(const newsprint::article& a, std::string_view text) {
    if (a.text().data() != text.data() || a.text().size() != text.size()) return "text() is not the text";
    return invariants::blocks(a, text);
}

/// What does not hold of `a`, the article of `text`; empty where all holds. Linear in the text.
/// `is_utf8`: false for a text that went past the gate unchecked.
inline std::string broken(const newsprint::article& a, std::string_view text, bool is_utf8 = true) {
    if (is_utf8)
        if (std::string why = broken_blocks(a, text); !why.empty()) return why;
    invariants::tally counts;
    for (const newsprint::record& r : a.outline()) ++counts.blocks[static_cast<std::size_t>(r.kind)];
    if (std::string why = invariants::strings(a, text, is_utf8, counts); !why.empty()) return why;
    if (std::string why = invariants::time(a.published()); !why.empty()) return "published: " + why;
    if (std::string why = invariants::time(a.modified()); !why.empty()) return "modified: " + why;
    return is_utf8 ? invariants::counts(a, counts) : std::string();
}

/// The same for what takes a second look at the fields.
inline std::string broken_fields(const newsprint::article& a) {
    if (std::string why = invariants::paragraphs(a); !why.empty()) return why;
    if (std::string why = invariants::doubles(a); !why.empty()) return why;
    return invariants::metadata(a);
}

/// The first line in which two writings differ, for a message.
inline std::string difference(std::string_view a, std::string_view b) {
    std::size_t same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same]) ++same;
    const auto line = [same](std::string_view s) {
        const std::size_t begin = same == 0 ? std::string_view::npos : s.rfind('\n', same - 1);
        return std::string(s.substr(begin == std::string_view::npos ? 0 : begin + 1).substr(0, 300));
    };
    return '"' + line(a) + "\" against \"" + line(b) + '"';
}

/// Does `text`, which is UTF-8, give the same article again, with other line ends, and with blank lines behind it?
/// All are read as the language of the first, since samples of the text, not all of it, choose one.
inline std::string broken_relatives(std::string_view text) {
    const std::string lf = with_line_ends(text, "\n");
    const newsprint::article first = *newsprint::try_parse<newsprint::automatic, newsprint::utf8_trusted>(std::string_view(lf));
    const std::string language(first.language());
    const auto parts = [&language](std::string_view s) {
        const exact_copy copy(s);
        std::string all = parts_of(parse_as(language, copy.view()));
        return all.substr(all.find('\n') == std::string::npos ? all.size() : all.find('\n'));  // tags of a language differ
    };
    const std::string given = parts(lf);
    if (const std::string other = parts(lf); other != given) return "two readings differ: " + difference(given, other);
    if (const std::string other = parts(with_line_ends(lf, "\r\n")); other != given) return "CRLF differs: " + difference(given, other);
    if (const std::string other = parts(with_line_ends(lf, "\r")); other != given) return "CR differs: " + difference(given, other);
    if (const std::string other = parts(lf + "\n\n \n"); other != given) return "blank lines behind the text count: " + difference(given, other);
    return {};
}

/// Are all invariants kept by the texts around a few of the blocks of `a`?
inline std::string broken_neighbourhoods(const newsprint::article& a) {
    const std::size_t count = a.blocks().size(), step = count / 6 + 1;
    std::size_t i = 0, begin = 0;
    for (const newsprint::block& b : a.blocks()) {
        if (i++ % step == step - 1) {
            const exact_copy copy(a.text().substr(begin, b.offset + b.text.size() - begin));
            if (std::string why = broken(parse_as(a.language(), copy.view()), copy.view()); !why.empty()) return "around a block: " + why;
        }
        begin = b.offset;
    }
    return {};
}

}  // namespace tests
