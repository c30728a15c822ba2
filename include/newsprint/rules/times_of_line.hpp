// The times of a line and what their labels say they are.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint/rules/timestamp.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// What a label says of the time it stands at.
enum class time_label : unsigned char {
    none,
    published,
    modified,
    other,  ///< not the article's: a print date, today's date
};

/// A time and its label.
struct labelled_time {
    timestamp value;
    time_label label = time_label::none;
    std::string_view printed;  ///< the time without its label
};

namespace time_parts {

inline constexpr senses label_senses = bit(sense::published) | bit(sense::modified) | bit(sense::other_time);

/// A label taken off the front of `rest`, the longest there is; `none` where there is none.
constexpr time_label take_label(const vocabulary& v, std::string_view& rest) noexcept {
    const std::string_view from = rest;
    if (take_word(v, rest, label_senses).empty()) return time_label::none;
    const senses means = senses_of(v, text::before(from, rest));
    if (means & bit(sense::other_time)) return time_label::other;
    return means & bit(sense::modified) ? time_label::modified : time_label::published;
}

/// Does `s`, what stands between a time's age and a date, lead to the date of the same time: "5 years ago on March 3"?
constexpr bool leads_from_age_to_date(std::string_view s) noexcept { return text::trim(s) == "on"; }

/// The label in the text before a time: the last one, unless one says that the time is not the article's. Example:
/// "컴퓨팅입력 :" gives `published`. A word of an alphabet counts where it begins ("EDTUpdated": a capital begins one).
/// Looks at the last 96 bytes.
constexpr time_label label_in(const vocabulary& v, std::string_view between) noexcept {
    time_label found = time_label::none;
    char32_t previous = 0;
    for (std::string_view s = text::tail(between, 96); !s.empty();) {
        const text::code_point c = text::first(s);
        const bool inside_word =
            text::is_alphabetic(previous) && text::is_alphabetic(c.value) && !text::is_upper(c.value);
        std::string_view t = s;
        const time_label label = inside_word ? time_label::none : take_label(v, t);
        if (label == time_label::other && !leads_from_age_to_date(t)) return label;  // not "Published 5 years ago on"
        if (label != time_label::none && label != time_label::other) found = label;
        if (t.size() == s.size()) t.remove_prefix(c.size);
        previous = text::last(text::before(s, t)).value;
        s = t;
    }
    return found;
}

/// Takes what may stand between a label and the end of its line: white space, colons, bars, brackets.
constexpr std::string_view without_closing(std::string_view s) noexcept {
    for (;;) {
        s = text::trim_back(s);
        const text::code_point c = text::last(s);
        if (c.value != ':' && c.value != 0xFF1A && c.value != '|' && text::opener(c.value) == 0) return s;
        s.remove_suffix(c.size);
    }
}

/// The label right behind a time: "… 16:30 更新]", "2023/07/13 16:07 송고". White space may part them; behind it the
/// line ends or another time begins. "16:07 Updated 5 hours ago" has none. `rest` is left behind the label.
constexpr time_label label_behind(const vocabulary& v, std::string_view& rest) noexcept {
    std::string_view s = text::trim_front(rest);
    const time_label label = take_label(v, s);
    if (label == time_label::none) return label;
    std::string_view next = s;
    for (int steps = 0; steps < 8 && !next.empty() && !text::is_letter_or_digit(text::first(next).value); ++steps)
        next.remove_prefix(text::first(next).size);
    if (!next.empty() && !date_rule{&v}(next) && !time_rule{&v}(next)) return time_label::none;
    rest = s;
    return label;
}

/// Does a print page follow: "2023-05-18 2면", "2024년 05월 17일자", "2023年07月13日 14 版", "… (목요일) 朝刊 3面"?
constexpr bool is_print_date(const vocabulary& v, std::string_view behind) noexcept {
    constexpr std::string_view editions[] = {"朝刊", "夕刊"};  // with the line's end behind them
    constexpr std::string_view pages[] = {"면", "版", "面"}, issue[] = {"자", "付", "지면", "朝刊", "夕刊", "第", "제", "("};
    constexpr std::size_t weekday_size = 16;
    for (int steps = 0; steps < 5; ++steps) {
        behind = text::trim_front(behind);
        std::string_view s = behind;
        if (!take_any(s, editions).empty() && text::trim_front(s).empty()) return true;
        if (grammar::figures{1, 3}(s = behind)) {
            s = text::trim_front(s);
            return !take_any(s, pages).empty();
        }
        if (take_word(v, behind, bit(sense::daytime)).empty() && !grammar::bracketed{weekday_size}(behind) &&
            take_any(behind, issue).empty())
            return false;
    }
    return false;
}

}  // namespace time_parts

/// The times of one line, one after the other. A label stands before its time ("입력 2023.07.13 16:07  수정 : …"), glued or
/// apart, or behind it ("… 16:07 公開　… 18:20 更新"): behind where the line ends in a label and begins with none. Without a
/// label `before`, the label that the line above left over, counts. Each byte is looked at a bounded number of times.
class times_of_line {
public:
    constexpr times_of_line(const vocabulary& v, std::string_view line, time_label before = time_label::none) noexcept
        : words_(&v), rest_(line), pending_(before), first_(true) {
        const std::string_view s = time_parts::without_closing(line);
        ends_in_label_ = !word_before_end(v, s, time_parts::label_senses).empty();
    }

    constexpr std::optional<labelled_time> next() noexcept {
        const std::string_view from = rest_;
        const auto found = next_time(*words_, rest_);
        if (!found) {
            rest_ = from;
            return std::nullopt;
        }
        labelled_time time{found->value, time_parts::label_in(*words_, text::before(from, found->printed)),
                           found->printed};
        if (first_) {
            if (time.label == time_label::none) time.label = pending_;
            labels_follow_ = ends_in_label_ && time.label == time_label::none;
            pending_ = time_label::none;
            first_ = false;
        }
        if (labels_follow_) time.label = time_parts::label_behind(*words_, rest_);
        if (!time.value.has_time && time_parts::is_print_date(*words_, rest_)) time.label = time_label::other;
        return time;
    }

    /// After the last time: the label whose time stands on the next line. Example: "입력", "Updated:".
    constexpr time_label left_over() const noexcept {
        if (labels_follow_ || !ends_in_label_) return time_label::none;
        std::string_view s = rest_;
        while (!s.empty() && !text::is_letter(text::first(s).value)) s.remove_prefix(text::first(s).size);
        const time_label label = time_parts::take_label(*words_, s);
        return time_parts::without_closing(s).empty() ? label : time_label::none;
    }

private:
    const vocabulary* words_;
    std::string_view rest_;
    time_label pending_;
    bool first_, ends_in_label_ = false, labels_follow_ = false;
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
