// From checked text to the outline of its article.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <newsprint/block/classify.hpp>
#include <newsprint/block/copies.hpp>
#include <newsprint/block/cut.hpp>
#include <newsprint/block/group.hpp>
#include <newsprint/block/nearby.hpp>
#include <newsprint/block/told.hpp>
#include <newsprint/language/automatic.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// Memory that a parse needs and an article does not; a parser keeps it. A text of ordinary size fits in what stands
/// here.
class scratch {
public:
    /// At least `size` numbers, all 0, their count a power of two.
    constexpr std::uint32_t* zeroed(std::size_t size) {
        if (size <= few_.size()) {
            for (std::size_t i = 0; i < size; ++i) few_[i] = 0;
            return few_.data();
        }
        many_.assign(size, 0);
        return many_.data();
    }

private:
    std::array<std::uint32_t, 512> few_{};
    std::vector<std::uint32_t> many_;
};

/// Texts up to this size get room for a line every 16 bytes at once; larger ones have their lines counted first.
inline constexpr std::size_t ordinary_size = 1U << 16;

/// At least as many as the lines that are not blank: a line ends at an LF, CR or CRLF behind something else.
constexpr std::size_t count_lines(std::string_view text) noexcept {
    const auto ends_line = [](char c) { return c == '\n' || c == '\r'; };
    std::size_t lines = 1;
    for (const char end : {'\n', '\r'})
        for (std::size_t at = text.find(end); at != std::string_view::npos; at = text.find(end, at + 1))
            if (at > 0 && !ends_line(text[at - 1])) ++lines;
    return lines;
}

/// Room for the records of `text`, in one allocation.
constexpr void reserve(std::vector<record>& records, std::string_view text) {
    records.clear();
    if (text.size() <= ordinary_size) records.reserve(text.size() / 16 + 16);
    else records.reserve(count_lines(text));
}

/// What a line's signs say for each kind, and the lines near it. What an outlet's own rule says of it outweighs
/// everything else.
constexpr scores weigh(const evidence& e, const scores& near, const vocabulary& words, std::string_view line) noexcept {
    constexpr std::int16_t hopeless = -4000;
    if (words.own_rule != nullptr)
        if (const auto kind = words.own_rule(line)) {
            scores sure{};
            sure.fill(hopeless);
            sure[static_cast<std::size_t>(*kind)] = 0;
            return sure;
        }
    return plus(weigh(model_of(words), e).sum(), near);
}

/// How many slots the tables of an article of so many lines want: two for each line or more. A text beyond any article
/// gets one to two, so that with its record a line takes 64 bytes at most; a few copies may be missed there.
constexpr std::size_t slots_for(std::size_t lines) noexcept {
    constexpr std::size_t beyond_any_article = 1U << 18;
    return lines < beyond_any_article ? std::bit_ceil(2 * lines + 1) : std::bit_floor(2 * lines);
}

/// Fills `records` with the lines of `text` and gives what walks over them in their surroundings. Linear in the text.
constexpr surroundings look_at(std::string_view text, const vocabulary& words, std::vector<record>& records,
                               scratch& memory) {
    reserve(records, text);
    const body_bounds body = cut(text, words, records);
    const std::size_t slots = slots_for(records.size());
    mark_repeats(records.data(), records.size(), text, memory.zeroed(slots), slots);
    return surroundings(records.data(), records.size(), text, body);
}

/// Fills `records` with the blocks of `text`. Linear in the text.
constexpr void outline(std::string_view text, const vocabulary& words, std::vector<record>& records, scratch& memory) {
    surroundings around = look_at(text, words, records, memory);
    const std::size_t slots = slots_for(records.size());
    nearby near(model_of(words), records.data(), records.size());
    decode(model_of(words), records.data(), records.size(),
           [&](std::size_t i) { return weigh(around.at(i), near.at(i), words, records[i].text(text)); });
    records.resize(group(records.data(), records.size(), text, words));
    mark_copies(records.data(), records.size(), text, words, memory.zeroed(slots), slots);
    mark_told(records.data(), records.size(), text, words);
}

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
