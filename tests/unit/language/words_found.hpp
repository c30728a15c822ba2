// What a language's words say of a line, for tests of the lists.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <newsprint/language/look_up.hpp>

/// The senses of all words found in `line`, wherever it is looked for them.
constexpr newsprint::senses senses_found(const newsprint::vocabulary& v, std::string_view line) {
    std::size_t begin = 0, end = line.size();
    while (begin < end && !newsprint::text::is_letter(newsprint::text::first(line.substr(begin)).value))
        begin += newsprint::text::first(line.substr(begin)).size;
    while (end > begin && !newsprint::text::is_letter(newsprint::text::last(line.substr(0, end)).value))
        end -= newsprint::text::last(line.substr(0, end)).size;
    newsprint::senses all = 0;
    for (std::size_t at = 0; at < line.size();) {
        const newsprint::found_word word = newsprint::word_at(v, line, at, begin, end);
        const bool inside = newsprint::detail::joins_letters(line, at);
        if (word.size != 0 && !inside) all |= word.means;
        at += word.size != 0 && !inside ? word.size : newsprint::text::first(line.substr(at)).size;
    }
    return all;
}

/// A line, and a sense that one of its words has.
struct worded {
    std::string_view line;
    newsprint::sense means;
};

/// The senses that a sentence of running text must not have: each speaks for another kind of line.
constexpr newsprint::senses not_in_prose =
    newsprint::bit(newsprint::sense::furniture) | newsprint::bit(newsprint::sense::plea) | newsprint::bit(newsprint::sense::rights) |
    newsprint::bit(newsprint::sense::credit_before) | newsprint::bit(newsprint::sense::credit_after) |
    newsprint::bit(newsprint::sense::related_heading) | newsprint::bit(newsprint::sense::related_item) |
    newsprint::bit(newsprint::sense::tags_heading) | newsprint::bit(newsprint::sense::summary) |
    newsprint::bit(newsprint::sense::source_text) | newsprint::bit(newsprint::sense::editor_note) |
    newsprint::bit(newsprint::sense::end_mark) | newsprint::bit(newsprint::sense::table_title) |
    newsprint::bit(newsprint::sense::writer_note) | newsprint::bit(newsprint::sense::caption_label);

/// What is wrong with the lists of `L`, or nothing: an empty word, a capital (they never match), a word twice in one list.
template <class L>
std::string fault_of() {
    for (const newsprint::words& group : L::words) {
        const std::string_view list = group.list;
        const auto parts = [&](char c) { return c == '|' || (c == ';' && group.means == newsprint::sense::month); };
        bool empty = true;  // is there nothing since the last sign that parts words?
        for (const char c : list) {
            if (empty && parts(c)) return "an empty word in " + std::string(list.substr(0, 40));
            empty = parts(c);
        }
        if (empty) return "an empty word at the end of " + std::string(list.substr(0, 40));
    }
    std::set<std::pair<int, std::string_view>> seen;
    int months = 0;
    std::string fault;
    newsprint::detail::each_entry(L::words, [&](std::string_view word, const newsprint::entry& e) {
        for (const char c : word)
            if (c >= 'A' && c <= 'Z') fault = "a capital in " + std::string(word);
        if (e.means == newsprint::sense::month) {
            months = e.number;
            return;
        }
        const int list = static_cast<int>(e.means) * 4 + static_cast<int>(e.at);
        if (!seen.emplace(list, word).second) fault = "twice: " + std::string(word);
    });
    if (!fault.empty()) return fault;
    return months == 0 || months == 12 ? "" : "not twelve months";
}
