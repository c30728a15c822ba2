// Why a line got its kind. Not part of newsprint.hpp: tools include it by itself.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

#include <newsprint/article.hpp>

namespace newsprint {
inline namespace v0 {

/// A sign of a line and how much it speaks for the kind decided on against the runner-up. 64 is a factor of e in
/// likelihood.
struct sign {
    /// "rights", "columns_110", "next_title", …: an enumerator of block/evidence.hpp or language/words.hpp
    std::string_view name;
    int weight = 0;         ///< above 0: for the kind; below: for the runner-up
    friend constexpr bool operator==(const sign&, const sign&) = default;
};

/// One line of an article, its kind and the reasons.
struct line_reasons {
    std::string_view text;                      ///< white space at its ends left out
    std::size_t line = 0;                       ///< its number, from 1
    block_kind kind = block_kind::notice;       ///< what was decided
    block_kind runner_up = block_kind::notice;  ///< the next likeliest kind, all other lines considered
    int margin = 0;                             ///< by how much `kind` wins over it; 64 is a factor of e
    int neighbours = 0;                         ///< the part of the margin that the lines around it make
    int together = 0;                           ///< the part that its signs make together and none of them alone
    std::vector<sign> evidence;                 ///< the line's own signs, strongest first, for and against
};

namespace detail {

/// The enumerator's name as the compiler writes it.
template <auto Enumerator>
constexpr std::string_view enumerator_name() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    std::string_view name = __FUNCSIG__;
    name.remove_suffix(name.size() - name.rfind(">("));
#else
    std::string_view name = __PRETTY_FUNCTION__;
    const std::size_t value = name.find("Enumerator = ");
    name = name.substr(value, name.find_first_of(";]", value) - value);
#endif
    const std::size_t colon = name.rfind(':');
    return name.substr(colon == std::string_view::npos ? 0 : colon + 1);
}

template <class Enum, std::size_t... I>
constexpr std::array<std::string_view, sizeof...(I)> enumerator_names(std::index_sequence<I...>) noexcept {
    return {enumerator_name<static_cast<Enum>(I)>()...};
}
template <class Enum>
inline constexpr auto names_of =
    enumerator_names<Enum>(std::make_index_sequence<static_cast<std::size_t>(Enum::count_)>{});

constexpr std::string_view sign_name(std::size_t number) noexcept {
    const std::size_t at = number % 64;
    const auto pick = [at](const auto& names) { return at < names.size() ? names[at] : std::string_view{}; };
    switch (number / 64) {
        case 0: return pick(names_of<sense>);
        case 1: return pick(names_of<shape>);
        case 2: return pick(names_of<context>);
        default: return pick(names_of<pattern>);
    }
}

/// The best score of a whole sequence with each kind at each line: what `decode` maximises, kept for all lines.
inline std::vector<std::array<std::int64_t, block_kind_count>> best_through(const model& m,
                                                                            const std::vector<record>& lines,
                                                                            const std::vector<scores>& own) {
    const std::size_t count = lines.size();
    std::vector<std::array<std::int64_t, block_kind_count>> forward(count), through(count);
    const auto step = [&](std::size_t i, std::size_t from, std::size_t to) {
        return m.steps[link(lines[i])][from][to];
    };
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t k = 0; k < block_kind_count; ++k) {
            std::int64_t best = i == 0 ? m.start[k] : INT64_MIN;
            for (std::size_t p = 0; i > 0 && p < block_kind_count; ++p)
                best = std::max<std::int64_t>(best, forward[i - 1][p] + step(i, p, k));
            forward[i][k] = best + own[i][k];
        }
    std::array<std::int64_t, block_kind_count> behind{};
    for (std::size_t k = 0; k < block_kind_count; ++k) behind[k] = m.end[k];
    for (std::size_t i = count; i-- > 0;) {
        for (std::size_t k = 0; k < block_kind_count; ++k) through[i][k] = forward[i][k] + behind[k];
        if (i == 0) break;
        std::array<std::int64_t, block_kind_count> next{};
        for (std::size_t k = 0; k < block_kind_count; ++k) {
            next[k] = INT64_MIN;
            for (std::size_t n = 0; n < block_kind_count; ++n)
                next[k] = std::max<std::int64_t>(next[k], step(i, k, n) + own[i][n] + behind[n]);
        }
        behind = next;
    }
    return through;
}

}  // namespace detail

/// For each line of the article that is not blank: its kind, the runner-up, and the signs that decided. Decides anew,
/// so that ordinary parsing need not keep its reasons. Linear in the text; allocates.
/// Example: `for (const line_reasons& line : explain(parse(text))) …` (with `text` alive).
inline std::vector<line_reasons> explain(const article& parsed) {
    using namespace detail;
    const std::string_view text = parsed.text();
    const vocabulary& words = *parsed.outline().words;
    const model& m = model_of(words);
    std::vector<record> lines;
    scratch memory;
    surroundings around = look_at(text, words, lines, memory);
    std::vector<evidence> seen;
    std::vector<scores> own;
    nearby near(m, lines.data(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        seen.push_back(around.at(i));
        own.push_back(weigh(seen.back(), near.at(i), words, lines[i].text(text)));
    }
    const auto through = best_through(m, lines, own);

    std::vector<line_reasons> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t first = 0, second = 1;
        if (through[i][second] > through[i][first]) std::swap(first, second);
        for (std::size_t k = 2; k < block_kind_count; ++k) {
            if (through[i][k] > through[i][first]) second = std::exchange(first, k);
            else if (through[i][k] > through[i][second]) second = k;
        }
        line_reasons why;
        why.text = lines[i].text(text);
        why.line = static_cast<std::size_t>(lines[i].line);
        why.kind = static_cast<block_kind>(first);
        why.runner_up = static_cast<block_kind>(second);
        why.margin = static_cast<int>(through[i][first] - through[i][second]);
        const scores together = weigh(m, seen[i]).together;
        why.together = together[first] - together[second];
        why.neighbours = why.margin - why.together;
        for (std::size_t s = 0; s < evidence::size; ++s)
            if (seen[i].bits[s / 64] >> (s % 64) & 1U) {
                const int weight = m.signs[s][first] - m.signs[s][second];
                why.neighbours -= weight;
                if (weight != 0) why.evidence.push_back({sign_name(s), weight});
            }
        std::stable_sort(why.evidence.begin(), why.evidence.end(),
                         [](const sign& a, const sign& b) { return std::abs(a.weight) > std::abs(b.weight); });
        out.push_back(std::move(why));
    }
    return out;
}

}  // namespace v0
}  // namespace newsprint
