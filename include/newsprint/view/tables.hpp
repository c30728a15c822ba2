// The key-value tables of an article.
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/text/cursor_iterator.hpp>
#include <newsprint/view/rows.hpp>
#include <newsprint/view/table_layout.hpp>

namespace newsprint {
inline namespace v0 {

/// The columns that a table's header names; none without a header. Its cells part at " / " too. Borrows the text.
class columns_view {
    /// @cond
    class cursor {
    public:
        cursor() = default;
        constexpr explicit cursor(rules::cells_view::iterator cell) noexcept : cell_(cell) { part(); }
        constexpr std::string_view read() const noexcept { return *part_; }
        constexpr void next() noexcept {
            if (++part_ == std::default_sentinel) {
                ++cell_;
                part();
            }
        }
        constexpr bool equal(const cursor& b) const noexcept { return cell_ == b.cell_ && part_ == b.part_; }
        constexpr bool done() const noexcept { return part_ == std::default_sentinel; }

    private:
        constexpr void part() noexcept {
            while (cell_ != std::default_sentinel) {
                part_ = rules::cells_view(*cell_, rules::cell_gap::slash).begin();
                if (part_ != std::default_sentinel) return;
                ++cell_;  // an empty cell heads nothing
            }
        }

        rules::cells_view::iterator cell_, part_;
    };
    /// @endcond

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    columns_view() = default;
    /// Of a header with these cells; `table` makes it.
    constexpr explicit columns_view(rules::cells_view cells) noexcept : cells_(cells) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(cells_.begin())); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    rules::cells_view cells_;
};

/// A key-value table: a title, columns, rows of a key and its values, a source; what is not printed is absent. Borrows
/// the article's text, its strings are views into it.
class table {
public:
    /// Of the lines of a table block, in a language; `tables_view` makes it. Linear in the lines.
    constexpr table(std::string_view text, const vocabulary& words) noexcept : layout_(text, words), words_(&words) {}

    /// The title without its mark. Example: "<표> 협력 개요 (단위: 원)" gives "협력 개요 (단위: 원)".
    constexpr std::optional<std::string_view> title() const noexcept { return if_any(layout_.title); }
    /// Who is credited for the table. Example: "※자료: 한국거래소(21일 기준)" gives "한국거래소".
    constexpr std::optional<std::string_view> source() const noexcept { return if_any(layout_.source); }
    /// The cells of the header line, if there is one. Example: "구분 주요 내용" gives "구분", "주요 내용".
    constexpr columns_view columns() const noexcept {
        const bool two_words = layout_.header_gap == rules::cell_gap::word && layout_.rows.columns == 2;
        return columns_view(
            rules::cells_view(layout_.header, layout_.header_gap, two_words ? 2 : std::string_view::npos));
    }
    /// The rows in order, each a key with its values. Example: `for (row r : t.rows()) use(r.key, r.values());`.
    constexpr rows_view rows() const noexcept { return {{layout_.body, words_}, layout_.rows}; }

private:
    static constexpr std::optional<std::string_view> if_any(std::string_view s) noexcept {
        return s.empty() ? std::nullopt : std::optional(s);
    }

    detail::table_layout layout_;
    const vocabulary* words_;
};

/// The tables of an article in order. A range of `table`; borrows article and text. Each step is linear in the table's
/// lines.
class tables_view {
    /// @cond
    class cursor {
    public:
        cursor() = default;
        constexpr cursor(outline_ref outline, const record* at) noexcept : outline_(outline), at_(at) { skip(); }
        constexpr table read() const noexcept { return {outline_.text_of(*at_), *outline_.words}; }
        constexpr void next() noexcept {
            ++at_;
            skip();
        }
        constexpr bool equal(const cursor& b) const noexcept { return at_ == b.at_; }
        constexpr bool done() const noexcept { return at_ == outline_.last; }

    private:
        constexpr void skip() noexcept {
            while (at_ != outline_.last && at_->kind != block_kind::table) ++at_;
        }

        outline_ref outline_;
        const record* at_ = nullptr;
    };
    /// @endcond

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    tables_view() = default;
    constexpr explicit tables_view(outline_ref outline) noexcept : outline_(outline) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(outline_, outline_.first)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    outline_ref outline_;
};

}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::columns_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::columns_view> = true;
template <>
inline constexpr bool std::ranges::enable_view<newsprint::tables_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::tables_view> = true;
