// What the outline keeps of a line, later of a block.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/block/kind.hpp>
#include <newsprint/language/vocabulary.hpp>
#include <newsprint/rules/page_stamp.hpp>

namespace newsprint {
inline namespace v0 {

/// A line while an article is parsed, a block afterwards. Offsets are in bytes; white space at the ends is left out.
struct record {
    std::size_t begin = 0;   ///< of its text
    std::size_t end = 0;     ///< behind its text
    std::uint64_t line = 0;  ///< the number of its (first) line, from 1
    block_kind kind = block_kind::notice;  ///< what it is
    bool gap = false;          ///< is there a blank line before it?
    bool alike = false;        ///< does it look like the line before it? See block/link.hpp
    bool listed = true;        ///< is it the copy that the fields list?
    std::uint32_t copies = 1;  ///< of a caption listed: how many copies are printed
    /// Of the first copy of a caption: how many blocks on is the copy that the fields show; of another: how many back
    /// is the first.
    std::uint32_t shown = 0;
    /// Of a caption that a shorter copy tells: the bytes of its text, a credit behind them; else 0.
    std::uint32_t bare = 0;
    /// While the article is parsed, see block/evidence.hpp; afterwards what it tells, see block/told.hpp.
    std::array<std::uint64_t, 2> evidence{};

    /// Its text in the article's.
    constexpr std::string_view text(std::string_view whole) const noexcept {
        return {whole.data() + begin, end - begin};
    }
};

/// The blocks of an article in order, as the views see them. Borrows all it refers to.
struct outline_ref {
    const record* first = nullptr;      ///< the first block
    const record* last = nullptr;       ///< behind the last block
    std::string_view text;              ///< the article's
    const vocabulary* words = nullptr;  ///< the language it was read in

    /// The first block.
    constexpr const record* begin() const noexcept { return first; }
    /// Behind the last block.
    constexpr const record* end() const noexcept { return last; }
    /// The text of one of its blocks, of the first one what stands behind the page's stamp.
    constexpr std::string_view text_of(const record& r) const noexcept {
        std::string_view s = r.text(text);
        if (&r == first) rules::take_page_stamp(s);
        return s;
    }
    /// The stamp before the page's text, if there is one.
    constexpr std::string_view stamp() const noexcept {
        std::string_view s = first == last ? std::string_view{} : first->text(text);
        return rules::take_page_stamp(s);
    }
};

}  // namespace v0
}  // namespace newsprint
