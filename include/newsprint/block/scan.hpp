// One walk over a line: how many characters of which class it has, and what its words say.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/evidence.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/text/bits.hpp>
#include <newsprint/text/byte_sets.hpp>
#include <newsprint/text/inlining.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

constexpr std::uint64_t mask(shape s) noexcept { return std::uint64_t{1} << static_cast<unsigned>(s); }

/// The part of a line between the marks, brackets, quotes, figures and spaces at its ends, as offsets.
struct core {
    std::size_t begin = 0, end = 0;
};

using text::begins_wide_letter;
using text::count_bits;

/// Is the byte a letter of ASCII?
constexpr bool is_letter_byte(char c) noexcept { return text::is_letter_ascii(static_cast<unsigned char>(c)); }

constexpr std::size_t core_begin(std::string_view line) noexcept {
    std::size_t begin = 0;
    for (int steps = 0;
         steps < 12 && begin < line.size() && !begins_wide_letter(line[begin]) && !is_letter_byte(line[begin]);
         ++steps) {
        const text::code_point c = text::first(line.substr(begin));
        if (!text::is_list_mark(c.value) && !text::is_white_space(c.value) && text::closer(c.value) == 0 &&
            !text::is_opening_quote(c.value) && c.value != '|' && c.value != '/' && c.value != '.' && c.value != '#')
            break;
        begin += c.size;
    }
    return begin;
}

constexpr core core_of(std::string_view line) noexcept {
    const std::size_t begin = core_begin(line);
    std::size_t end = line.size();
    for (int steps = 0; steps < 24 && end > begin; ++steps) {
        if (is_letter_byte(line[end - 1]) || (end - begin >= 3 && begins_wide_letter(line[end - 3]))) break;
        if (static_cast<unsigned char>(line[end - 1]) < 0x80) {
            --end;
            continue;
        }
        const text::code_point c = text::last(line.substr(begin, end - begin));
        if (text::is_letter(c.value)) break;
        end -= c.size;
    }
    return {begin, end};
}

/// A line of more bytes than two windows is looked at in its first and its last ones only.
inline constexpr std::size_t window_size = 64;

/// How near to an end of the line a word stands that is remembered as standing there, in bytes.
inline constexpr std::size_t near_begin = 60, near_end = 72;

/// What the walk found.
struct scan {
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    senses means = 0, early = 0, late = 0;  ///< of all words; of those near the begin, near the end
    std::uint64_t shapes = 0;               ///< what single signs say of the line
    std::size_t furniture = 0;              ///< bytes of furniture words
    std::size_t known = 0;                  ///< bytes of words and addresses that explain a byline or a time line
    std::size_t letters = 0, capitals = 0;  ///< of alphabets
    std::size_t wide = 0;                   ///< letters of East Asia
    std::size_t figures = 0, spaces = 0, hashes = 0, sentence_ends = 0;
    /// Places where one sign or letter stands between figures, or a stop and a space: "2023.07.13", "4월 5일",
    /// "2023. 7. 13."
    std::size_t joined_figures = 0;
    std::uint64_t last_figures = 0;         ///< those of the last window_size, a bit for each
    std::size_t colon = npos, equals = npos, dash = npos;  ///< where the first ones stand that part something
    bool late_rights = false;               ///< is there a copyright sign near the end?
};

/// Walks over one line.
class scanner {
public:
    constexpr scanner(const vocabulary& v, std::string_view line, core inner) noexcept
        : v_(v), line_(line), inner_(inner) {}

    constexpr scan run() noexcept {
        word(0);
        if (inner_.begin != 0) word(inner_.begin);
        block(0, ~std::uint64_t{0}, 0);
        if (line_.size() > window_size) {
            const std::size_t at = line_.size() - window_size;
            // bytes that the first window_size has seen are left out; of what stands before the last window_size
            // nothing is known
            block(at, at < window_size ? ~std::uint64_t{0} << (window_size - at) : ~std::uint64_t{0},
                  at < window_size ? 0 : 7);
        }
        ending(inner_.end);
        return out_;
    }

private:
    const vocabulary& v_;
    std::string_view line_;
    core inner_;
    std::size_t skip_until_ = 0;  // behind the last word found
    scan out_;

    static constexpr senses explains =
        bit(sense::role) | bit(sense::by) | bit(sense::production) | bit(sense::cast) | bit(sense::outlet) |
        bit(sense::published) | bit(sense::modified) | bit(sense::other_time) | bit(sense::furniture) |
        bit(sense::place) | bit(sense::daytime) | bit(sense::contributed) | bit(sense::connective) |
        bit(sense::section_name) | bit(sense::contact) | bit(sense::month) | bit(sense::credit_before);

    constexpr void set(shape s) noexcept { out_.shapes |= mask(s); }

    constexpr void add(const found_word& found, std::size_t at) noexcept {
        out_.means |= found.means;
        if (at < near_begin) out_.early |= found.means;
        if (at + near_end >= line_.size()) out_.late |= found.means;
        if (found.means & bit(sense::furniture)) out_.furniture += found.size;
        if (found.means & explains) out_.known += found.size;
        skip_until_ = at + found.size;
    }

    /// Looks for a word at `at`, of all the vocabulary's.
    constexpr void word(std::size_t at) noexcept {
        if (at < skip_until_ || at >= line_.size()) return;
        const std::string_view rest{line_.data() + at, line_.size() - at};
        const word_key k = word_key::of(rest);
        if (may_begin(v_.words, k, rest) || (v_.own.begins != nullptr && may_begin(v_.own, k, rest)))
            look_up(at, k, true);
    }

    /// Looks for words that count anywhere, where the bits of `begins` say that one may begin. Bit 0 is `from`.
    constexpr void words(std::size_t from, std::uint64_t begins) noexcept {
        begins &= behind_last_word(from);
        while (begins != 0) {
            const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(begins));
            begins &= begins - 1;
            const std::string_view rest{line_.data() + at, line_.size() - at};
            const word_key k = word_key::of(rest);
            if (!may_begin(v_.words, k, rest, sought::anywhere) &&
                (v_.own.begins == nullptr || !may_begin(v_.own, k, rest, sought::anywhere)))
                continue;
            look_up(at, k, false);
            begins &= behind_last_word(from);
        }
    }
    constexpr std::uint64_t behind_last_word(std::size_t from) const noexcept {
        if (skip_until_ <= from) return ~std::uint64_t{0};
        return skip_until_ - from < 64 ? ~std::uint64_t{0} << (skip_until_ - from) : 0;
    }

    NEWSPRINT_COLD constexpr void look_up(std::size_t at, const word_key& k, bool starts) noexcept {
        const found_word found = word_at(v_, k, line_, at, starts, inner_.end);
        if (found.size != 0) add(found, at);
    }

    constexpr void ending(std::size_t end) noexcept {
        if (skip_until_ >= end) return;
        const found_word found = word_at_end(v_, line_.substr(0, end), skip_until_);
        if (found.size != 0) add(found, end - found.size);
    }

    /// `kept`: the bytes that count. `unknown`: 7 where the three bytes before the block may end a letter.
    constexpr void block(std::size_t from, std::uint64_t kept, std::uint64_t unknown) noexcept {
        const std::string_view bytes{line_.data() + from,
                                     line_.size() - from < window_size ? line_.size() - from : window_size};
        text::byte_sets sets = text::byte_sets_of(bytes);
        std::uint64_t joined = sets.letters;  // letters of alphabets, all their bytes
        std::uint64_t begins = 0;             // where a word may begin
        for (std::uint64_t left = sets.others; left != 0; left &= left - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(left));
            if (begins_kana(from + i)) sets.wide |= std::uint64_t{1} << i;
            else other(from, i, (kept >> i & 1U) != 0, sets, joined, begins);
        }
        const std::uint64_t figure_groups = sets.figures & ~(sets.figures << 1);
        for (std::uint64_t left = (sets.signs | figure_groups) & kept; left != 0; left &= left - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(left));
            if (sign(bytes[i], from + i)) begins |= left & (~left + 1);
        }
        begins |= joined & ~(joined << 1 | (unknown & 1U));
        begins |= v_.form.names == name_form::hangul ? sets.wide & ~(sets.wide << 3 | unknown) : sets.wide;
        words(from, begins & kept);

        out_.wide += count_bits(sets.wide & kept);
        out_.spaces += count_bits(sets.spaces & kept);
        if ((sets.letters & kept) != 0) {
            out_.letters += count_bits(sets.letters & kept);
            out_.capitals += count_bits(sets.capitals & kept);
        }
        out_.last_figures = sets.figures;
        if ((sets.figures & kept) != 0) {
            out_.figures += count_bits(sets.figures & kept);
            const std::uint64_t between = sets.signs | sets.spaces;
            out_.joined_figures += count_bits((sets.figures << 1) & between & (sets.figures >> 1) & kept) +
                                   count_bits((sets.figures << 1) & sets.wide & kept);
        }
        if ((sets.spaces & sets.spaces << 1 & kept) != 0) set(shape::gaps);
    }

    /// Is it kana that begins at `at`, of the blocks that pages print?
    constexpr bool begins_kana(std::size_t at) const noexcept {
        const char* const p = line_.data() + at;
        if (p[0] != '\xE3' || line_.size() - at < 3) return false;
        return text::is_kana(0x3000U | (static_cast<unsigned char>(p[1]) & 63U) << 6 |
                             (static_cast<unsigned char>(p[2]) & 63U));
    }

    /// A sign of ASCII, or the first of some figures. Says whether a word may begin with it.
    constexpr bool sign(char c, std::size_t at) noexcept {
        const bool last = at + 1 >= line_.size();
        switch (c) {
            case '.':
                if (!last && line_[at + 1] == '.') set(shape::ellipsis);
                out_.joined_figures += parts_date(at);
                [[fallthrough]];
            case '?': case '!':
                if (!last && line_[at + 1] == ' ') ++out_.sentence_ends;
                return false;
            case ',': case '\'': case ')': case ']': return false;
            case '"': set(shape::quotes); return false;
            case '\t': set(shape::tab); return false;
            case '|': set(shape::pipe); return false;
            case '@': mail(at); return false;
            case '#': ++out_.hashes; return true;
            case '>': set(shape::breadcrumb); parted(out_.colon, at, 1); return false;
            case ':': colon(at, 1); return false;
            case '=': parted(out_.equals, at, 1); return false;
            case '-': dash(at, 1); return true;
            default: return true;
        }
    }

    /// "2023. 7. 13.": do a full stop and a space stand between figures?
    constexpr bool parts_date(std::size_t at) const noexcept {
        const auto figure = [](char c) { return c >= '0' && c <= '9'; };
        if (at == 0 || at + 2 >= line_.size() || line_[at + 1] != ' ') return false;
        return figure(line_[at - 1]) && figure(line_[at + 2]);
    }

    constexpr void parted(std::size_t& where, std::size_t at, std::size_t size) const noexcept {
        if (where == scan::npos && at > 0 && at + size < line_.size()) where = at;
    }

    constexpr void colon(std::size_t at, std::size_t size) noexcept {
        if (at + size >= line_.size() || at == 0) return;
        if (line_.substr(at + size).starts_with("//")) {
            set(shape::url);
            return;
        }
        const auto figure = [](char c) { return text::is_ascii_digit(static_cast<unsigned char>(c)); };
        if (!(figure(line_[at - 1]) && figure(line_[at + size]))) parted(out_.colon, at, size);
    }

    constexpr void dash(std::size_t at, std::size_t size) noexcept {
        if (at > 0 && at + size < line_.size() && line_[at - 1] == ' ' && line_[at + size] == ' ')
            parted(out_.dash, at, size);
    }

    constexpr void mail(std::size_t at) noexcept {
        set(shape::email);
        const auto part = [](char c) { return c > ' ' && c < 0x7F; };
        constexpr std::size_t longest = 40;
        std::size_t begin = at, end = at + 1;
        while (begin > 0 && at - begin < longest && part(line_[begin - 1])) --begin;
        while (end < line_.size() && end - at < longest && part(line_[end])) ++end;
        out_.known += end - begin;
        if (v_.form.names == name_form::hangul) glued_role(text::trim_back(line_.substr(0, begin)));
    }

    /// "서민채기자 seo@a.kr": the role that a name is glued to, in front of an address.
    constexpr void glued_role(std::string_view front) noexcept {
        if (front.size() < 3 || !begins_wide_letter(front[front.size() - 3])) return;
        const found_word found = word_at_end(v_, front, 0);
        const std::size_t at = front.size() - found.size;
        if (!(found.means & bit(sense::role)) || at < 3 || !begins_wide_letter(front[at - 3])) return;
        const std::size_t skip_until = skip_until_;  // the words before it are still to be looked for
        add({bit(sense::role), found.size}, at);
        skip_until_ = skip_until;
    }

    /// A code point that is neither ASCII nor kana nor a common one of han or hangul.
    constexpr void other(std::size_t from, std::size_t i, bool counts, text::byte_sets& sets, std::uint64_t& joined,
                         std::uint64_t& begins) noexcept {
        const std::uint64_t here = std::uint64_t{1} << i;
        const text::code_point c = text::first({line_.data() + from + i, line_.size() - from - i});
        if (text::is_alphabetic(c.value)) {
            joined |= here | here << 1 | (c.size > 2 ? here << 2 : 0);
            sets.letters |= here;
            if (text::is_upper(c.value)) sets.capitals |= here;
            return;
        }
        if (text::is_han(c.value) || text::is_hangul(c.value)) {
            sets.wide |= here;
            return;
        }
        if (!counts) return;
        const bool last = from + i + c.size >= line_.size();
        begins |= here;
        switch (c.value) {
            case 0x2026: case 0x22EF: set(shape::ellipsis); break;
            case 0x201C: case 0x201D: case 0x2018: case 0x2019: case 0x300C: case 0x300D: set(shape::quotes); break;
            case 0x3000:
                sets.spaces |= here;
                if (text::first(line_.substr(from + i + c.size)).value == 0x3000) set(shape::gaps);
                break;
            case 0x24D2: case 0xA9:
                set(shape::copyright_sign);
                if (from + i + near_end >= line_.size()) out_.late_rights = true;
                break;
            case 0xFF03: ++out_.hashes; break;
            case 0x203A: set(shape::breadcrumb); break;
            case 0x2502: case 0x2503: case 0x250C: case 0x251C: case 0x2514: case 0xFF5C: set(shape::pipe); break;
            case 0x3002: case 0xFF01: case 0xFF1F:
                if (!last) ++out_.sentence_ends;
                break;
            case 0xFF1A: colon(from + i, c.size); break;
            case 0xFF1D: parted(out_.equals, from + i, c.size); break;
            case 0x2013: case 0x2014: case 0x2015: parted(out_.dash, from + i, c.size); break;
            default:
                if (text::is_digit(c.value)) sets.figures |= here;
                break;
        }
    }
};

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
