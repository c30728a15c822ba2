// The tags of a line.
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/list_mark.hpp>
#include <newsprint/text/cursor_iterator.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// What parts the tags of a line.
enum class tag_gap : unsigned char {
    none,    ///< one tag: "Kangaroo Island"
    hash,    ///< "#인공지능 #AI", "#高雄#旗津"
    comma,   ///< "石虎、路殺、苗栗", "AI, GPU", "Chennai / water"
    spaces,  ///< "台鐵 平溪線 觀光列車"
};

namespace tag_parts {

constexpr bool is_hash(char32_t c) noexcept { return c == '#' || c == 0xFF03; }

/// The bytes of the gap at the front of `s`, or 0.
constexpr std::size_t gap_size(tag_gap gap, std::string_view s) noexcept {
    const text::code_point c = text::first(s);
    switch (gap) {
        case tag_gap::none: return 0;
        case tag_gap::hash: return is_hash(c.value) ? c.size : 0;
        case tag_gap::comma:
            if (c.value == ',' || c.value == 0x3001 || c.value == 0xFF0C || c.value == '|' || c.value == ';')
                return c.size;
            return s.starts_with(" / ") ? 3 : 0;
        case tag_gap::spaces: return text::is_white_space(c.value) ? c.size : 0;
    }
    return 0;
}

/// A word that heads tags, with the colon behind it, taken off the front. Examples: "키워드 #가", "태그#가",
/// "关键词：甲", "Topics". A tag that begins with such a word stays: "태그호이어".
constexpr bool take_heading(const vocabulary& v, std::string_view& rest) noexcept {
    std::string_view s = rest;
    const std::string_view word = take_word(v, s, bit(sense::tags_heading));
    if (word.empty() || is_hash(text::first(word).value)) return false;
    const bool spaced = text::is_white_space(text::first(s).value) || text::is_white_space(text::last(word).value);
    s = text::trim_front(s);
    bool signed_ = word.ends_with(':') || word.ends_with("：");
    for (std::string_view colon : {":", "：", "|"}) signed_ |= text::take(s, colon);
    signed_ |= s.empty() || is_hash(text::first(s).value) || (spaced && v.form.wide_letters);
    if (!signed_) return false;
    rest = text::trim_front(s);
    return true;
}

}  // namespace tag_parts

/// Is the line nothing but a heading over tags?
constexpr bool is_tags_heading(const vocabulary& v, std::string_view line) noexcept {
    std::string_view s = without_mark(line);
    return tag_parts::take_heading(v, s) && s.empty();
}

/// The tags of a line, without `#`, marks and a heading before them. A line of several words without any sign is one
/// tag, or one for each word where `many`: where tags do not stand one to a line, and spaces part no words of a tag.
/// Borrows the line.
class tags_of_line {
    class cursor {
    public:
        cursor() = default;
        constexpr cursor(std::string_view rest, tag_gap gap) noexcept : rest_(rest), gap_(gap) { next(); }
        constexpr std::string_view read() const noexcept { return tag_; }
        constexpr void next() noexcept {
            tag_ = {};
            while (tag_.empty() && !rest_.empty()) {
                std::size_t size = 0, gap = 0;
                while (size < rest_.size() && (gap = tag_parts::gap_size(gap_, rest_.substr(size))) == 0)
                    size += text::first(rest_.substr(size)).size;
                tag_ = trimmed(rest_.substr(0, size));
                rest_.remove_prefix(size + gap);
            }
        }
        constexpr bool equal(const cursor& b) const noexcept {
            return tag_.data() == b.tag_.data() && tag_.size() == b.tag_.size();
        }
        constexpr bool done() const noexcept { return tag_.empty(); }

    private:
        /// A tag between hashes may have a comma behind it, one between commas a hash before it.
        static constexpr std::string_view trimmed(std::string_view s) noexcept {
            s = text::trim(s);
            while (tag_parts::is_hash(text::first(s).value)) s.remove_prefix(text::first(s).size);
            while (tag_parts::gap_size(tag_gap::comma, text::tail(s, text::last(s).size)) != 0)
                s = text::trim_back(s.substr(0, s.size() - text::last(s).size));
            return s;
        }

        std::string_view rest_, tag_;
        tag_gap gap_ = tag_gap::none;
    };

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    tags_of_line() = default;
    constexpr tags_of_line(const vocabulary& v, std::string_view line, bool many) noexcept : line_(without_mark(line)) {
        tag_parts::take_heading(v, line_);
        gap_ = gap_of(line_);
        if (gap_ == tag_gap::none && many && v.form.wide_letters) gap_ = tag_gap::spaces;
    }
    constexpr iterator begin() const noexcept { return iterator(cursor(line_, gap_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    static constexpr tag_gap gap_of(std::string_view line) noexcept {
        tag_gap gap = tag_gap::none;
        for (std::string_view s = line; !s.empty(); text::take_one(s)) {
            if (tag_parts::is_hash(text::first(s).value)) return tag_gap::hash;
            if (tag_parts::gap_size(tag_gap::comma, s) != 0) gap = tag_gap::comma;
        }
        return gap;
    }

    std::string_view line_;
    tag_gap gap_ = tag_gap::none;
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::rules::tags_of_line> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::rules::tags_of_line> = true;
