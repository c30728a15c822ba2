// A dateline that a word ends, as Chinese agencies and papers print it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/dateline_parts.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A dateline at the front that a word such as "电" or "報導" ends. Example: "新华社首尔7月13日电（记者…）",
/// "央视网消息：", "IT之家 7 月 13 日消息，", "記者陸承恩／苗栗報導". `text` is left for the caller. Looks at the first
/// 90 bytes.
struct filed_dateline {
    using value_type = dateline;
    const vocabulary* words = nullptr;

    constexpr std::optional<dateline> operator()(std::string_view& rest) const noexcept {
        constexpr std::size_t most = 90;
        if (!(words->told & bit(sense::filed))) return std::nullopt;
        if (const auto found = up_to_bar(rest)) return found;
        const std::string_view near = text::head(rest, most);
        for (std::size_t at = text::first(near).size; at < near.size();) {
            const text::code_point c = text::first(near.substr(at));
            if (ends_search(c.value)) return std::nullopt;
            if (newsprint::detail::may_begin(*words, rest.substr(at))) {
                const front_word w = word_in_front(*words, rest.substr(at), bit(sense::filed));
                if (!w.text.empty())  // "参考消息网7月13日报道": the first such word may be part of a name
                    if (const auto found = ends_with(rest, at + w.text.size())) return found;
            }
            at += c.size;
        }
        return std::nullopt;
    }

private:
    /// "格隆汇4月19日丨": a house, a day and a bar.
    constexpr std::optional<dateline> up_to_bar(std::string_view& rest) const noexcept {
        std::string_view s = rest;
        if (words->form.names != name_form::han) return std::nullopt;
        const std::string_view house = take_word(*words, s, bit(sense::outlet));
        if (house.empty() || !dateline_parts::take_eastern_day(s)) return std::nullopt;
        for (std::string_view bar : {"|", "｜", "丨"})
            if (text::take(s, bar)) {
                rest = s;
                return dateline{{}, std::nullopt, house};
            }
        return std::nullopt;
    }

    static constexpr bool ends_search(char32_t c) noexcept {
        return text::is_sentence_end(c) || text::is_opening_quote(c) || c == 0xFF0C || c == 0x3001 ||
               text::is_line_end(c) || c == 0xFF08 || c == '(';
    }

    constexpr std::optional<dateline> ends_with(std::string_view& rest, std::size_t size) const noexcept {
        std::string_view head = rest.substr(0, size);
        // "据新华社首尔7月13日电"; not "据新华社报道，"
        const bool quoted = text::take(head, "据") || text::take(head, "據");
        const byline b = read_byline(*words, head, byline_in::mixed);
        if (quoted && !b.timed) return std::nullopt;
        if (const auto town = dateline_parts::town_before_day(*words, head); !town.empty()) {
            std::string_view s = rest.substr(size);
            if (!take_colon(s) || text::is_white_space(text::first(rest).value)) return std::nullopt;
            rest = s;
            return dateline{{}, town, std::nullopt};  // "必達士5日訊：", with no bracket
        }
        if (b.unexplained != 0 || !(b.outlet || b.own_house || (b.place && !b.authors.empty()))) return std::nullopt;
        std::string_view s = rest.substr(size);
        const bool parted = b.timed || !b.authors.empty() || s.empty() || text::is_white_space(text::first(s).value);
        if (!dateline_parts::take_reporters(*words, s, b.timed) && !take_colon(s) && !parted) return std::nullopt;
        if (b.own_house && b.authors.empty()) take_reported(s);
        rest = s;
        return dateline{{}, b.place, b.outlet};
    }

    /// " 记者张三、李四报道：" behind "本报讯".
    constexpr void take_reported(std::string_view& rest) const noexcept {
        constexpr std::size_t most = 60;
        std::string_view s = text::trim_front(rest);
        const std::string_view near = text::head(s, most);
        for (std::size_t at = 0; at < near.size(); at += text::first(near.substr(at)).size) {
            const front_word w = word_in_front(*words, near.substr(at), bit(sense::filed));
            if (w.text.empty()) continue;
            const byline b = read_byline(*words, near.substr(0, at + w.text.size()), byline_in::mixed);
            s.remove_prefix(at + w.text.size());
            if (b.unexplained == 0 && b.labelled && !b.authors.empty() && take_colon(s)) rest = s;
            return;
        }
    }

    /// "：", "，", "（新闻联播）：".
    static constexpr bool take_colon(std::string_view& rest) noexcept {
        constexpr std::size_t programme = 30;
        std::string_view s = text::trim_front(rest);
        const bool bracketed = grammar::bracketed{programme}(s).has_value();
        const char32_t sign = text::take_one(s);
        const bool comma = sign == ',' || sign == 0xFF0C;
        if (sign != ':' && sign != 0xFF1A && !(comma && !bracketed)) return false;
        rest = s;
        return true;
    }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
