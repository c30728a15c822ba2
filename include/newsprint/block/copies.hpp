// What a page prints twice is listed once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/rules/credit.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/rules/page_stamp.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// Is `c` a sign, so that two copies may differ in it? All but the letters and digits of any script.
constexpr bool is_sign(char32_t c) noexcept {
    if (c < 0x80) return !text::is_letter_ascii(c) && !text::is_ascii_digit(c);
    return (c >= 0xA0 && c <= 0xBF) || (c >= 0x2000 && c <= 0x2BFF) ||
           (c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007) || c == 0x30FB || (c >= 0xFF00 && c <= 0xFF0F) ||
           (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65) ||
           text::is_white_space(c);
}

/// The hash of a text's letters and digits, letter by letter (FNV-1a). 0: it has none.
class letter_hash {
public:
    constexpr void add(char32_t c) noexcept {
        if (!is_sign(c)) mix(c);
    }
    constexpr void mix(char32_t c) noexcept {
        if (value_ == 0) value_ = 0xCBF29CE484222325U;
        value_ = (value_ ^ c) * 0x100000001B3U;
    }
    constexpr std::uint64_t value() const noexcept { return value_; }

private:
    std::uint64_t value_ = 0;
};

constexpr std::uint64_t hash_letters(std::string_view s) noexcept {
    letter_hash h;
    while (!s.empty()) h.add(text::take_one(s));
    return h.value();
}

/// Has `s` fewer bytes than `bytes`? Line ends are left out, so that a text means the same with LF, CR and CRLF. Looks
/// at no more.
constexpr bool is_shorter_than(std::string_view s, std::size_t bytes) noexcept {
    std::size_t printed = 0;
    for (const char c : s)
        if (!text::is_line_end(static_cast<unsigned char>(c)) && ++printed == bytes) return false;
    return true;
}

/// The hash of a line's letters and digits; of its signs where it has nothing else, as a deck that is a lost quotation
/// mark has.
constexpr std::uint64_t hash_line(std::string_view s) noexcept {
    if (const std::uint64_t letters = hash_letters(s); letters != 0) return letters;
    letter_hash h;
    while (!s.empty())
        if (const char32_t c = text::take_one(s); !text::is_white_space(c)) h.mix(c);
    return h.value();
}

/// Finds copies by hashes. Keeps its keys in the records' evidence, which nobody needs any more, and their numbers in a
/// table of open addresses that the caller lends it.
class copy_marker {
public:
    constexpr copy_marker(record* records, std::size_t count, std::string_view text, const vocabulary& words,
                          std::uint32_t* slots, std::size_t size) noexcept
        : records_(records), count_(count), text_(text), words_(words), slots_(slots), mask_(size - 1) {}

    constexpr void run() noexcept {
        for (std::size_t i = 0; i < count_; ++i) reset(records_[i]);
        const first_look found = look_first();
        if (!found.lines && !found.captions && !found.body) return;
        for (std::size_t i = 0; i <= mask_; ++i) slots_[i] = 0;
        for (std::size_t i = 0; i < count_; ++i) {
            switch (sort_of(records_[i].kind)) {
                case sort::line:
                    if (found.lines) line(i);
                    break;
                case sort::caption:
                    if (found.captions && (found.all_captions || records_[i].evidence[1] != 0)) {
                        reset(records_[i]);
                        caption(i);
                    }
                    break;
                case sort::body:
                    if (found.body) body(i);
                    break;
                case sort::other: break;
            }
        }
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    record* records_;
    std::size_t count_;
    std::string_view text_;
    const vocabulary& words_;
    std::uint32_t* slots_;
    std::size_t mask_;

    // -- the table: a slot holds 1 + 2 * (number of a record) + (which of its two keys), or 0 -------------------------

    static constexpr std::uint64_t of_kind(std::uint64_t key, block_kind kind) noexcept {
        return key == 0 ? 0 : (key ^ static_cast<std::uint64_t>(kind)) * 0x9E3779B97F4A7C15U | 1U;
    }
    constexpr std::uint64_t key_in(std::uint32_t slot) const noexcept {
        const std::size_t i = (slot - 1) / 2;
        return is_body(records_[i].kind) ? three_from(i) : records_[i].evidence[(slot - 1) % 2];
    }
    /// Where `key` is or would be. The look is bounded: keys that somebody has made fall on one slot cost no more than
    /// others, their copies are missed.
    constexpr std::size_t slot_of(std::uint64_t key) const noexcept {
        constexpr int longest_look = 64;
        std::size_t at = static_cast<std::size_t>(key >> 20) & mask_;
        for (int look = 0; look < longest_look && slots_[at] != 0 && key_in(slots_[at]) != key; ++look)
            at = (at + 1) & mask_;
        return at;
    }
    constexpr std::size_t find(std::uint64_t key) const noexcept {
        if (key == 0) return none;
        const std::uint32_t slot = slots_[slot_of(key)];
        return slot == 0 || key_in(slot) != key ? none : (slot - 1) / 2;
    }
    constexpr void insert(std::uint64_t key, std::size_t i, std::size_t which) noexcept {
        if (key == 0) return;
        std::uint32_t& slot = slots_[slot_of(key)];
        if (slot == 0) slot = static_cast<std::uint32_t>(1 + 2 * i + which);
    }

    static constexpr void reset(record& r) noexcept {
        r.listed = true;
        r.copies = 1;
        r.shown = r.bare = 0;
    }

    enum class sort : unsigned char { line, caption, body, other };

    static constexpr sort sort_of(block_kind kind) noexcept {
        switch (kind) {
            case block_kind::headline:
            case block_kind::deck:
            case block_kind::tags:
            case block_kind::related: return sort::line;
            case block_kind::caption: return sort::caption;
            default: return is_body(kind) ? sort::body : sort::other;
        }
    }

    // -- a first look: in most articles few things are printed twice, and no other two beginnings agree ---------------

    /// Of which sorts there may be copies that want a closer look.
    struct first_look {
        bool lines = false, captions = false, all_captions = false, body = false;
    };

    /// There are none where no two lines, no two captions, no two runs of three body blocks begin with the same
    /// letters, and no caption is printed twice on its line. Captions that agree to the byte are joined at once.
    constexpr first_look look_first() noexcept {
        constexpr std::size_t of_lines = 5, of_captions = 2;
        constexpr std::size_t short_caption = 90;     // a credit may follow its first letters
        std::uint64_t short_ones = 0, long_ones = 0;  // how captions begin, by bits of the hash of their first letters
        first_look found;
        std::uint64_t one = 0, two = 0;  // how the body blocks before this one begin
        std::size_t captions = 0;
        bool front_comes_off = false;
        for (std::size_t i = 0; i < count_; ++i) {
            const record& r = records_[i];
            const std::string_view s = r.text(text_);
            switch (sort_of(r.kind)) {
                case sort::line: {
                    const std::uint64_t begins = of_kind(beginning(shown_of(i), of_lines), r.kind);
                    found.lines = found.lines || begins == 0 || recall(begins, i) != i;  // 0: signs alone
                    break;
                }
                case sort::caption: {
                    ++captions;
                    records_[i].evidence[1] = 0;
                    const std::string_view told = behind_wire_prefix(s);
                    front_comes_off = front_comes_off || is_cut_in_front(told);
                    const bool is_short = is_shorter_than(told, short_caption);
                    const std::uint64_t first_letters = beginning(told, of_captions),
                                        mark = std::uint64_t{1} << (first_letters >> 58);
                    // a long one and a short one agree
                    const bool mixed = ((is_short ? long_ones : short_ones) & mark) != 0;
                    (is_short ? short_ones : long_ones) |= mark;
                    const std::size_t other =
                        recall(of_kind(is_short ? first_letters : beginning(told, of_lines), r.kind), i);
                    if (mixed || rules::printed_once(s).size() < s.size() || (front_comes_off && captions > 1) ||
                        other == none) {
                        found.captions = found.all_captions = true;
                    } else if (other != i && records_[other].text(text_) == s) {
                        join_equal(i, other);
                    } else if (other != i) {
                        found.captions = true;
                        // they begin alike and go on otherwise
                        records_[i].evidence[1] = records_[other].evidence[1] = 1;
                    }
                    break;
                }
                case sort::body: {
                    const std::uint64_t three = beginning(s, of_lines) | 1U;
                    if (one != 0 && !found.body)
                        found.body = recall((((one * 3) ^ two) * 5 ^ three) * 0x9E3779B97F4A7C15U | 1U, i) != i;
                    one = two;
                    two = three;
                    break;
                }
                case sort::other: break;
            }
        }
        mark_equals();
        return found;
    }

    /// A caption joined at once wants a closer look if the one it is a copy of does.
    constexpr void mark_equals() noexcept {
        for (std::size_t i = 0; i < count_; ++i) {
            record& r = records_[i];
            if (r.kind == block_kind::caption && records_[i - r.shown].evidence[1] != 0) r.evidence[1] = 1;
        }
    }

    constexpr void join_equal(std::size_t i, std::size_t first) noexcept {
        records_[i].listed = false;
        records_[i].shown = static_cast<std::uint32_t>(i - first);
        ++records_[first].copies;
    }

    /// What a wire caption tells behind its agency and reporter.
    constexpr std::string_view behind_wire_prefix(std::string_view s) const noexcept {
        std::string_view rest = s;
        if (text::closer(text::first(s).value) != 0) rules::wire_prefix_rule{&words_}(rest);
        return rest;
    }

    /// The hash of the first letters; signs between them do not count.
    static constexpr std::uint64_t beginning(std::string_view s, std::size_t letters) noexcept {
        std::uint64_t hash = 0;
        while (letters > 0 && !s.empty()) {
            std::uint64_t letter = 0;
            if (s.size() >= 3 && text::begins_wide_letter(s.front())) {
                for (int i = 0; i < 3; ++i)
                    letter = letter << 8 | static_cast<unsigned char>(s[static_cast<std::size_t>(i)]);
                s.remove_prefix(3);
            } else {
                letter = text::take_one(s);
                if (is_sign(static_cast<char32_t>(letter))) continue;
            }
            hash = (hash + letter) * 0x9E3779B97F4A7C15U;
            --letters;
        }
        return hash ^ hash >> 32;
    }

    /// May a credit or a label in front of the caption come off before captions are compared?
    constexpr bool is_cut_in_front(std::string_view s) const noexcept {
        if (rules::take_copyright_sign(s)) return true;
        constexpr senses labels = bit(sense::caption_label) | bit(sense::credit_label) | bit(sense::credit_phrase);
        return !take_word(words_, s, labels).empty();
    }

    /// The block that has the key already, else `i`, which has it now; `none` where a bounded look does not tell.
    constexpr std::size_t recall(std::uint64_t key, std::size_t i) noexcept {
        constexpr int longest_look = 64;
        if (key == 0) return i;
        records_[i].evidence[0] = key;
        std::size_t at = static_cast<std::size_t>(key >> 20) & mask_;
        for (int look = 0; slots_[at] != 0; at = (at + 1) & mask_) {
            if (records_[slots_[at] - 1].evidence[0] == key) return slots_[at] - 1;
            if (++look == longest_look) return none;
        }
        slots_[at] = static_cast<std::uint32_t>(i + 1);
        return i;
    }

    // -- one line that comes again: headline, deck, tags, related ----------------------------------------------------

    /// What the fields show of line `i`: of the first one what stands behind the page's stamp, a deck without its mark
    /// or number.
    constexpr std::string_view shown_of(std::size_t i) const noexcept {
        std::string_view line = records_[i].text(text_);
        if (i == 0) rules::take_page_stamp(line);
        return records_[i].kind == block_kind::deck ? rules::without_mark(line) : line;
    }

    constexpr void line(std::size_t i) noexcept {
        record& r = records_[i];
        r.evidence[0] = of_kind(hash_line(shown_of(i)), r.kind);
        r.listed = find(r.evidence[0]) == none;
        insert(r.evidence[0], i, 0);
    }

    // -- captions: whole texts agree, or texts without their credits -------------------------------------------------

    constexpr void caption(std::size_t i) noexcept {
        record& r = records_[i];
        const std::string_view printed = r.text(text_), once = rules::printed_once(printed);
        if (once.size() < printed.size()) r.copies = 2;
        r.evidence[0] = of_kind(hash_letters(once), r.kind);
        r.evidence[1] = 0;
        std::size_t copy = find(r.evidence[0]);
        if (copy != none && records_[copy].text(text_) == printed) {  // nothing to be learned of its credit
            const std::size_t first = records_[copy].listed ? copy : copy - records_[copy].shown;
            records_[first].copies += r.copies;
            r.listed = false;
            r.shown = static_cast<std::uint32_t>(i - first);
            return;
        }
        rules::credits::credit_cutter credit(words_, once);
        credit.run();
        const std::string_view bare = credit.parts().text;
        r.evidence[1] = of_kind(hash_letters(bare), r.kind);
        if (copy == none) copy = find(r.evidence[1]);
        if (copy == none && bare.size() == once.size()) copy = shorter_copy(r, once);
        if (copy != none)
            join(i, records_[copy].listed ? copy : copy - records_[copy].shown,
                 r.bare != 0 ? rules::credit_form::fragment : credit.form());
        insert(r.evidence[0], i, 0);
        insert(r.evidence[1], i, 1);
    }

    /// A caption printed before that this one goes on from with a few words: its credit, in no form that says so. How
    /// long they are is counted without line ends, so that a text means the same with LF, CR and CRLF.
    constexpr std::size_t shorter_copy(record& r, std::string_view once) noexcept {
        constexpr std::size_t longest_name = 48, shortest_text = 24;
        std::size_t left = 0, told = 0;
        for (const char c : once) left += !text::is_line_end(static_cast<unsigned char>(c));
        if (left < shortest_text + longest_name / 4) return none;
        letter_hash h;
        for (std::string_view rest = once; !rest.empty();) {
            const std::size_t before = rest.size();
            const char32_t c = text::take_one(rest);
            h.add(c);
            const std::size_t size = text::is_line_end(c) ? 0 : before - rest.size();
            told += size;
            left -= size;
            if (left > longest_name || told < shortest_text) continue;
            if (rest.empty() || !is_sign(text::first(rest).value)) continue;
            const std::size_t copy = find(of_kind(h.value(), r.kind));
            if (copy == none) continue;
            while (text::is_sentence_end(text::first(rest).value)) text::take_one(rest);
            r.bare = static_cast<std::uint32_t>(once.size() - rest.size());
            return copy;
        }
        return none;
    }

    constexpr rules::credit_form form(const record& r) const noexcept {
        if (r.bare != 0) return rules::credit_form::fragment;
        return rules::form_of_credit(words_, rules::printed_once(r.text(text_)));
    }

    /// Caption `i` is a copy of `first`, the one listed; the copy whose credit is in proper form is shown.
    constexpr void join(std::size_t i, std::size_t first, rules::credit_form own) noexcept {
        record& r = records_[i];
        record& head = records_[first];
        r.listed = false;
        head.copies += r.copies;
        if (own > form(records_[first + head.shown])) head.shown = static_cast<std::uint32_t>(i - first);
        r.shown = static_cast<std::uint32_t>(i - first);
    }

    // -- the body: three blocks that come again in their order begin a second printing --------------------------------

    /// Of a body block: the next one, once it is known.
    constexpr std::size_t next(std::size_t i) const noexcept {
        return static_cast<std::size_t>(records_[i].evidence[1]);
    }

    constexpr std::uint64_t three_from(std::size_t i) const noexcept {
        const std::size_t second = next(i), third = next(second);
        std::uint64_t key = records_[i].evidence[0];
        key = (key ^ (key >> 29)) * 0xBF58476D1CE4E5B9U + records_[second].evidence[0];
        key = (key ^ (key >> 31)) * 0x94D049BB133111EBU + records_[third].evidence[0];
        return key | 1U;
    }

    constexpr void body(std::size_t i) noexcept {
        record& r = records_[i];
        r.evidence[0] = of_kind(hash_line(r.text(text_)), r.kind);
        r.evidence[1] = 0;
        if (last_ != none) records_[last_].evidence[1] = i;
        last_ = i;
        if (first_printing_ < second_begins_ && records_[first_printing_].evidence[0] == r.evidence[0]) {
            r.listed = false;
            first_printing_ = next(first_printing_);
            return;
        }
        if (second_begins_ != 0) {  // the second printing has ended
            second_begins_ = first_printing_ = 0;
            in_a_row_ = 0;
        }
        if (in_a_row_ == 0) oldest_ = i;
        if (++in_a_row_ < 3) return;
        const std::size_t a = oldest_, b = next(a);
        const std::uint64_t key = three_from(a);
        const std::size_t copy = find(key);
        if (copy == none) {
            insert(key, a, 0);
        } else if (next(next(copy)) < a) {
            for (std::size_t again : {a, b, i}) records_[again].listed = false;
            second_begins_ = a;
            first_printing_ = next(next(next(copy)));
            return;
        }
        oldest_ = b;
        in_a_row_ = 2;
    }

    std::size_t last_ = none;            // the body block before this one
    std::size_t oldest_ = 0;             // the first of the last blocks that are listed in a row
    std::size_t in_a_row_ = 0;           // how many of them, up to three
    std::size_t second_begins_ = 0;      // where the second printing under way begins; 0: none is
    std::size_t first_printing_ = 0;     // the block that must come again next
};

}  // namespace detail

/// Sets `listed`, `copies`, `shown` and `bare` of the blocks of an outline: captions, headline, deck, tags and related
/// lines, and a body, printed twice. Their evidence is overwritten. Linear; allocates nothing.
/// Preconditions: `slots` are zero; `size` is a power of two. With fewer than `2 * count` slots some copies may be
/// missed.
constexpr void mark_copies(record* records, std::size_t count, std::string_view text, const vocabulary& words,
                           std::uint32_t* slots, std::size_t size) noexcept {
    detail::copy_marker(records, count, text, words, slots, size).run();
}

}  // namespace v0
}  // namespace newsprint
