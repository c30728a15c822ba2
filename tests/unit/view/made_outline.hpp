// An outline from a text and the kinds of its lines, for tests of views.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

#include <newsprint/block/group.hpp>
#include <newsprint/block/told.hpp>
#include <newsprint/text/lines.hpp>

/// The blocks of `text`, whose lines that are not blank are of `kinds`; the last kind holds for all further lines.
class made_outline {
public:
    constexpr made_outline(std::string_view text, std::initializer_list<newsprint::block_kind> kinds,
                           const newsprint::vocabulary& words)
        : text_(text), words_(&words) {
        bool gap = false;
        const newsprint::block_kind* kind = kinds.begin();
        for (std::string_view rest = text; !rest.empty();) {
            const std::string_view line = newsprint::text::trim(newsprint::text::take_line(rest));
            if (line.empty()) {
                gap = true;
                continue;
            }
            newsprint::record& r = records_.at(count_++);
            r.begin = static_cast<std::size_t>(line.data() - text.data());
            r.end = r.begin + line.size();
            r.line = count_;
            r.gap = gap;
            r.kind = *kind;
            if (kind + 1 != kinds.end()) ++kind;
            gap = false;
        }
        count_ = newsprint::detail::group(records_.data(), count_, text, words);
        newsprint::detail::mark_told(records_.data(), count_, text, words);
    }
    constexpr newsprint::outline_ref outline() const { return {records_.data(), records_.data() + count_, text_, words_}; }

private:
    std::array<newsprint::record, 32> records_{};
    std::size_t count_ = 0;
    std::string_view text_;
    const newsprint::vocabulary* words_;
};

/// Are the values of `range` those of `wanted`, in order?
template <class Range>
constexpr bool same_values(const Range& range, std::initializer_list<std::string_view> wanted) {
    auto it = range.begin();
    for (std::string_view value : wanted) {
        if (it == range.end() || *it != value) return false;
        ++it;
    }
    return it == range.end();
}
