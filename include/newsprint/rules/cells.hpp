// The cells of one line of a table.
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include <newsprint/text/characters.hpp>
#include <newsprint/text/cursor_iterator.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// What parts the cells of a line.
enum class cell_gap : unsigned char {
    none,    ///< the line is one cell
    tab,     ///< "구분\t2023년"
    pipe,    ///< "| 구분 | 2023년 |"
    spaces,  ///< "구분   2023년": two or more
    slash,   ///< "구분 / 2023년"
    word,    ///< "구분 2023년": each space
    line,    ///< each cell on a line of its own
};

namespace table_parts {

constexpr bool is_pipe(char32_t c) noexcept { return c == '|' || c == 0xFF5C || c == 0x2502; }
constexpr bool is_tab(char32_t c) noexcept { return c == '\t'; }

/// White space that is as wide as a space and no tab.
constexpr bool is_space(char32_t c) noexcept { return text::is_white_space(c) && c != '\t'; }

/// The bytes of the gap of that kind at the front of `s`, or 0. Linear in the gap.
constexpr std::size_t gap_size(cell_gap gap, std::string_view s) noexcept {
    const text::code_point c = text::first(s);
    switch (gap) {
        case cell_gap::none: return 0;
        case cell_gap::tab: return is_tab(c.value) ? c.size : 0;
        case cell_gap::pipe: return is_pipe(c.value) ? c.size : 0;
        case cell_gap::slash: return text::starts_with(s, " / ") || text::starts_with(s, "／") ? 3 : 0;
        case cell_gap::word: return text::is_white_space(c.value) ? s.size() - text::trim_front(s).size() : 0;
        case cell_gap::line: return text::is_line_end(c.value) ? s.size() - text::trim_front(s).size() : 0;
        case cell_gap::spaces: {
            if (!is_space(c.value) || !is_space(text::first(s.substr(c.size)).value)) return 0;
            return s.size() - text::trim_front(s).size();
        }
    }
    return 0;
}

/// "5,148 |": a cell that has its line to itself, without the bar that an extractor put behind it.
constexpr std::string_view without_last_pipe(std::string_view cell) noexcept {
    const text::code_point c = text::last(cell);
    return is_pipe(c.value) && cell.size() > c.size ? text::trim_back(cell.substr(0, cell.size() - c.size)) : cell;
}

}  // namespace table_parts

/// The cells of a line as `gap` parts them, without white space at their ends. An empty cell between two others is
/// kept, so that cells stay under their columns; empty ones at the line's end, and what a pipe at its front opens, are
/// not. Example: with `pipe`, "| 구분 | | 2023년 |" gives "구분", "", "2023년". Of more cells than `most` the last
/// takes all that is left. Borrows the line; one pass.
class cells_view {
    class cursor {
    public:
        cursor() = default;
        constexpr cursor(std::string_view rest, cell_gap gap, std::size_t most) noexcept
            : rest_(rest), left_(most), gap_(gap), done_(rest.empty()) {
            if (!done_) cut();
        }
        constexpr std::string_view read() const noexcept { return cell_; }
        constexpr void next() noexcept {
            if (rest_.empty())
                done_ = true;
            else
                cut();
        }
        constexpr bool equal(const cursor& b) const noexcept {
            return done_ == b.done_ && (done_ || rest_.size() == b.rest_.size());
        }
        constexpr bool done() const noexcept { return done_; }

    private:
        constexpr void cut() noexcept {
            std::size_t size = --left_ == 0 ? rest_.size() : 0, gap = 0;
            while (size < rest_.size()) {
                const std::string_view here{rest_.data() + size, rest_.size() - size};
                const bool wide = text::begins_with_wide_letter(here);  // parts nothing
                if (!wide && (gap = table_parts::gap_size(gap_, here)) != 0) break;
                size += wide ? 3 : text::first(here).size;
            }
            cell_ = text::trim(rest_.substr(0, size));
            if (gap_ == cell_gap::none || gap_ == cell_gap::line) cell_ = table_parts::without_last_pipe(cell_);
            rest_.remove_prefix(size + gap);
        }

        std::string_view rest_, cell_;
        std::size_t left_ = 0;
        cell_gap gap_ = cell_gap::none;
        bool done_ = true;
    };

public:
    using iterator = text::cursor_iterator<cursor>;  ///< forward; its elements are values

    cells_view() = default;
    constexpr cells_view(std::string_view line, cell_gap gap, std::size_t most = std::string_view::npos) noexcept
        : line_(inner(line, gap)), most_(most), gap_(gap) {}
    constexpr iterator begin() const noexcept { return iterator(cursor(line_, gap_, most_)); }
    constexpr std::default_sentinel_t end() const noexcept { return {}; }
    constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for (iterator i = begin(); i != end(); ++i) ++count;
        return count;
    }

private:
    /// The line without the gaps at its ends that stand for no cell.
    static constexpr std::string_view inner(std::string_view line, cell_gap gap) noexcept {
        if (gap == cell_gap::pipe) {
            line = text::trim(line);
            if (table_parts::is_pipe(text::first(line).value)) line.remove_prefix(text::first(line).size);
            for (text::code_point c = text::last(line); table_parts::is_pipe(c.value); c = text::last(line))
                line = text::trim_back(line.substr(0, line.size() - c.size));
            return line;
        }
        return gap == cell_gap::tab ? text::trim_back(line) : text::trim(line);
    }

    std::string_view line_;
    std::size_t most_ = 0;
    cell_gap gap_ = cell_gap::none;
};

/// How many cells each kind of gap makes of a line, counted in one pass.
struct cell_counts {
    std::size_t tabs = 1, pipes = 1, spaces = 1, words = 1;

    /// The gap that parts the line: the widest there is.
    constexpr cell_gap gap() const noexcept {
        return tabs > 1 ? cell_gap::tab : pipes > 1 ? cell_gap::pipe : spaces > 1 ? cell_gap::spaces : cell_gap::none;
    }
};

/// Counts the cells of a line. Example: "구분\t2023년" has two by tabs; "| 가 | 나 |" two by pipes; a line of words has one.
/// One pass over the line.
constexpr cell_counts count_cells(std::string_view line) noexcept {
    cell_counts n;
    line = text::trim(line);
    if (line.empty()) return n;
    if (table_parts::is_pipe(text::first(line).value)) line.remove_prefix(text::first(line).size);
    char32_t previous = 0;
    bool wide = false;  // has this run of spaces been counted?
    for (std::size_t i = 0; i < line.size();) {
        if (text::begins_wide_letter(line[i])) {  // parts nothing
            previous = U'가';
            wide = false;
            i += 3;
            continue;
        }
        const text::code_point c = text::first(line.substr(i));
        i += c.size;
        const bool space = table_parts::is_space(c.value), last = i >= line.size();
        if (table_parts::is_tab(c.value)) ++n.tabs;
        if (table_parts::is_pipe(c.value) && !last) ++n.pipes;
        if (space && table_parts::is_space(previous) && !wide) {
            ++n.spaces;
            wide = true;
        }
        if (text::is_white_space(c.value) && !text::is_white_space(previous) && previous != 0) ++n.words;
        if (!space) wide = false;
        previous = c.value;
    }
    return n;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint

template <>
inline constexpr bool std::ranges::enable_view<newsprint::rules::cells_view> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<newsprint::rules::cells_view> = true;
