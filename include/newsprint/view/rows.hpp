// The rows of a table and the values of a row.
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include <newsprint/text/cursor_iterator.hpp>
#include <newsprint/view/row_form.hpp>

namespace newsprint {
inline namespace v0 {

/// The values of a row: the cells behind its key, on its line and on those below that go on with it. A range of
/// `std::string_view`; borrows the text.
class row_values {
    /// @cond
    class cursor {
    public:
        cursor() = default;
        constexpr cursor(std::string_view text, rules::cell_gap gap, bool key_too) noexcept : rest_(text), gap_(gap) {
            const std::string_view line = text::without_end(text::take_line(rest_));
            cell_ = rules::cells_view(line, gap_).begin();
            if (key_too && cell_ != std::default_sentinel) ++cell_;
            if (cell_ == std::default_sentinel) next_line();
        }
        constexpr std::string_view read() const noexcept { return without_list_mark(*cell_); }
        constexpr void next() noexcept { if (++cell_ == std::default_sentinel) next_line(); }
        constexpr bool equal(const cursor& b) const noexcept {
            return rest_.size() == b.rest_.size() && cell_ == b.cell_;
        }
        constexpr bool done() const noexcept { return cell_ == std::default_sentinel; }

    private:
        static constexpr std::string_view without_list_mark(std::string_view cell) noexcept {
            return detail::is_signed_figure(cell) ? cell : rules::without_mark(cell, false);
        }
        constexpr void next_line() noexcept {
            cell_ = {};
            while (!rest_.empty() && cell_ == std::default_sentinel) {
                cell_ = rules::cells_view(text::trim(text::take_line(rest_)), gap_).begin();
            }
        }

        std::string_view rest_;
        rules::cells_view::iterator cell_;
        rules::cell_gap gap_ = rules::cell_gap::none;
    };
    /// @endcond

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    row_values() = default;
    /// `key_too`: the key is the first cell of `text`.
    constexpr row_values(std::string_view text, rules::cell_gap gap, bool key_too) noexcept
        : text_(text), gap_(gap), key_too_(key_too) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(text_, gap_, key_too_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    std::string_view text_;
    rules::cell_gap gap_ = rules::cell_gap::none;
    bool key_too_ = false;
};

/// A row of a table: its key and what stands behind it. Borrows the text.
class row {
public:
    std::string_view key;  ///< its first cell, without a list mark; empty where there is none

    row() = default;
    /// A key and its values; `rows_view` makes it.
    constexpr row(std::string_view row_key, row_values values) noexcept : key(row_key), values_(values) {}
    /// The row's values in order, list marks dropped. Example: "인재양성 -부트캠프" and "-디지털 교육" below it: "부트캠프", "디지털 교육".
    constexpr row_values values() const noexcept { return values_; }

private:
    row_values values_;
};

/// The rows of a table. A range of `row`; borrows the text. Linear in the table's lines.
class rows_view {
    /// @cond
    class cursor {
    public:
        cursor() = default;
        constexpr cursor(detail::table_lines lines, detail::row_form form) noexcept
            : lines_(lines), form_(form), done_(false) {
            next();
        }
        constexpr row read() const noexcept { return row_; }
        constexpr void next() noexcept {
            const std::string_view line = lines_.next();
            done_ = line.empty();
            if (!done_) row_ = form_.form == detail::table_form::alternating ? row_of_lines(line) : row_of(line);
        }
        constexpr bool equal(const cursor& b) const noexcept {
            return done_ == b.done_ && (done_ || row_.key.data() == b.row_.key.data());
        }
        constexpr bool done() const noexcept { return done_; }

    private:
        static constexpr std::string_view key_of(std::string_view key) noexcept {
            return rules::table_parts::without_last_pipe(rules::without_mark(key, false));
        }

        constexpr row row_of_lines(std::string_view line) noexcept {
            std::string_view values = lines_.next();
            for (std::size_t more = form_.columns; more > 2; --more) {
                const std::string_view next = lines_.next();
                if (next.empty()) break;
                values = {values.data(), static_cast<std::size_t>(next.data() + next.size() - values.data())};
            }
            return {key_of(line), row_values(text::trim(values), rules::cell_gap::none, false)};
        }

        constexpr row row_of(std::string_view line) noexcept {
            const auto from = [span = with_further_lines(line)](std::string_view part) {
                return span.substr(static_cast<std::size_t>(part.data() - span.data()));
            };
            if (form_.form == detail::table_form::grid)
                return {key_of(*rules::cells_view(line, form_.gap).begin()), row_values(from(line), form_.gap, true)};
            const std::string_view s = text::trim(line);
            if (form_.form == detail::table_form::key_value) {
                const auto pair = rules::key_value_line(s);
                if (!pair) return {key_of(s), row_values(from(s.substr(s.size())), rules::cell_gap::none, false)};
                return {key_of(pair->key), row_values(from(pair->value), rules::cell_gap::none, false)};
            }
            const std::size_t size = form_.values_of_words(s);
            const rules::cell_gap gap = form_.columns > 2 ? rules::cell_gap::word : rules::cell_gap::none;
            return {key_of(s.substr(0, size)), row_values(from(text::trim_front(s.substr(size))), gap, false)};
        }

        /// The row's line with those below it that hold further values.
        constexpr std::string_view with_further_lines(std::string_view line) noexcept {
            const char* end = line.data() + line.size();
            for (detail::table_lines ahead = lines_;; lines_ = ahead) {
                const std::string_view next = ahead.next();
                if (next.empty() || !form_.continues_row(next)) break;
                end = next.data() + next.size();
            }
            return {line.data(), static_cast<std::size_t>(end - line.data())};
        }

        detail::table_lines lines_;
        detail::row_form form_;
        row row_;
        bool done_ = true;
    };
    /// @endcond

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    rows_view() = default;
    /// Of these lines in this form; `table` makes it.
    constexpr rows_view(detail::table_lines lines, detail::row_form form) noexcept : lines_(lines), form_(form) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(lines_, form_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    detail::table_lines lines_;
    detail::row_form form_;
};

}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::row_values> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::row_values> = true;
template <>
inline constexpr bool std::ranges::enable_view<newsprint::rows_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::rows_view> = true;
