// What a page prints twice is listed once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/rules/credit.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// Is `c` a sign, so that two copies may differ in it? All but the letters and digits of any script.
constexpr bool is_sign(char32_t c) noexcept {
    if (c < 0x80) return !text::is_letter_ascii(c) && !text::is_ascii_digit(c);
    return (c >= 0xA0 && c <= 0xBF) || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007) ||
           c == 0x30FB || (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) ||
           (c >= 0xFF5B && c <= 0xFF65) || text::is_white_space(c);
}

/// The hash of a text's letters and digits, letter by letter (FNV-1a). 0: it has none.
class letter_hash {
public:
    constexpr void add(char32_t c) noexcept {
        if (is_sign(c)) return;
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

/// Finds copies by hashes. Keeps its keys in the records' evidence, which nobody needs any more, and their numbers in a
/// table of open addresses that the caller lends it.
class copy_marker {
public:
    constexpr copy_marker(record* records, std::size_t count, std::string_view text, const vocabulary& words, std::uint32_t* slots,
                          std::size_t size) noexcept
        : records_(records), count_(count), text_(text), words_(words), slots_(slots), mask_(size - 1) {}

    constexpr void run() noexcept {
        for (std::size_t i = 0; i < count_; ++i) {
            record& r = records_[i];
            r.listed = true;
            r.copies = 1;
            r.shown = r.bare = 0;
            switch (r.kind) {
                case block_kind::headline:
                case block_kind::deck:
                case block_kind::tags:
                case block_kind::related: line(i); break;
                case block_kind::caption: caption(i); break;
                case block_kind::paragraph:
                case block_kind::crosshead:
                case block_kind::list_item:
                case block_kind::speaker: body(i); break;
                default: break;
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
    constexpr std::size_t slot_of(std::uint64_t key) const noexcept {
        std::size_t at = static_cast<std::size_t>(key >> 20) & mask_;
        while (slots_[at] != 0 && key_in(slots_[at]) != key) at = (at + 1) & mask_;
        return at;
    }
    constexpr std::size_t find(std::uint64_t key) const noexcept {
        if (key == 0) return none;
        const std::uint32_t slot = slots_[slot_of(key)];
        return slot == 0 ? none : (slot - 1) / 2;
    }
    constexpr void insert(std::uint64_t key, std::size_t i, std::size_t which) noexcept {
        if (key == 0) return;
        std::uint32_t& slot = slots_[slot_of(key)];
        if (slot == 0) slot = static_cast<std::uint32_t>(1 + 2 * i + which);
    }

    // -- one line that comes again: headline, deck, tags, related ----------------------------------------------------

    constexpr void line(std::size_t i) noexcept {
        record& r = records_[i];
        r.evidence[0] = of_kind(hash_letters(r.text(text_)), r.kind);
        r.listed = find(r.evidence[0]) == none;
        insert(r.evidence[0], i, 0);
    }

    // -- captions: whole texts agree, or texts without their credits -------------------------------------------------

    constexpr void caption(std::size_t i) noexcept {
        record& r = records_[i];
        const std::string_view printed = r.text(text_), once = rules::printed_once(printed);
        if (once.size() < printed.size()) r.copies = 2;
        const std::string_view bare = rules::split_credit(words_, once).text;
        r.evidence[0] = of_kind(hash_letters(once), r.kind);
        r.evidence[1] = of_kind(hash_letters(bare), r.kind);
        std::size_t copy = find(r.evidence[0]);
        if (copy == none) copy = find(r.evidence[1]);
        if (copy == none && bare.size() == once.size()) copy = shorter_copy(r, once);
        if (copy != none) join(i, records_[copy].listed ? copy : copy - records_[copy].shown);
        insert(r.evidence[0], i, 0);
        insert(r.evidence[1], i, 1);
    }

    /// A caption printed before that this one goes on from with a few words: its credit, in no form that says so.
    constexpr std::size_t shorter_copy(record& r, std::string_view once) noexcept {
        constexpr std::size_t longest_name = 48, shortest_text = 24;
        if (once.size() < shortest_text + longest_name / 4) return none;
        letter_hash h;
        for (std::string_view rest = once; !rest.empty();) {
            const char32_t c = text::take_one(rest);
            h.add(c);
            const std::size_t size = once.size() - rest.size();
            if (rest.size() > longest_name || size < shortest_text || !is_sign(text::first(rest).value) || rest.empty()) continue;
            const std::size_t copy = find(of_kind(h.value(), r.kind));
            if (copy == none) continue;
            r.bare = static_cast<std::uint32_t>(size);
            return copy;
        }
        return none;
    }

    constexpr rules::credit_form form(const record& r) const noexcept {
        if (r.bare != 0) return rules::credit_form::fragment;
        return rules::form_of_credit(words_, rules::printed_once(r.text(text_)));
    }

    /// Caption `i` is a copy of `first`, the one listed; the copy whose credit is in proper form is shown.
    constexpr void join(std::size_t i, std::size_t first) noexcept {
        record& r = records_[i];
        record& head = records_[first];
        r.listed = false;
        head.copies += r.copies;
        if (form(r) > form(records_[first + head.shown])) head.shown = static_cast<std::uint32_t>(i - first);
        r.shown = static_cast<std::uint32_t>(i - first);
    }

    // -- the body: three blocks that come again in their order begin a second printing ---------------------------------

    static constexpr bool is_body(block_kind kind) noexcept {
        return kind == block_kind::paragraph || kind == block_kind::crosshead || kind == block_kind::list_item ||
               kind == block_kind::speaker;
    }
    /// Of a body block: the next one, once it is known.
    constexpr std::size_t next(std::size_t i) const noexcept { return static_cast<std::size_t>(records_[i].evidence[1]); }

    constexpr std::uint64_t three_from(std::size_t i) const noexcept {
        const std::size_t second = next(i), third = next(second);
        std::uint64_t key = records_[i].evidence[0];
        key = (key ^ (key >> 29)) * 0xBF58476D1CE4E5B9U + records_[second].evidence[0];
        key = (key ^ (key >> 31)) * 0x94D049BB133111EBU + records_[third].evidence[0];
        return key | 1U;
    }

    constexpr void body(std::size_t i) noexcept {
        record& r = records_[i];
        r.evidence[0] = of_kind(hash_letters(r.text(text_)), r.kind);
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

/// Sets `listed`, `copies`, `shown` and `bare` of the blocks of an outline: captions, headline, deck, tags and related lines,
/// and a body, printed twice. Their evidence is overwritten. Linear; allocates nothing.
/// Preconditions: `slots` are zero; `size` is a power of two above `2 * count` (`4 * count` keeps every look short).
constexpr void mark_copies(record* records, std::size_t count, std::string_view text, const vocabulary& words, std::uint32_t* slots,
                           std::size_t size) noexcept {
    detail::copy_marker(records, count, text, words, slots, size).run();
}

}  // namespace v0
}  // namespace newsprint
