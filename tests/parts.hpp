// All that an article says of its text, as strings: for tests that compare articles.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <newsprint.hpp>

namespace tests {

/// Calls `f(field, value)` for each string that the article's fields report, in a fixed order, once. Each is a view into the
/// text; `f("table", text)` opens a table. `paragraphs()` is left to `body()`.
template <class F>
void each_string(const newsprint::article& a, F f) {
    const auto maybe = [&f](std::string_view field, const std::optional<std::string_view>& value) {
        if (value) f(field, *value);
    };
    for (const std::string_view s : a.section()) f("section", s);
    maybe("headline", a.headline());
    for (const std::string_view s : a.decks()) f("deck", s);
    maybe("publisher", a.publisher());
    for (const newsprint::author& who : a.authors()) {
        f("author", who.name);
        maybe("author's role", who.role);
        maybe("author's email", who.email);
    }
    if (const auto dateline = a.dateline()) {
        f("dateline", dateline->text);
        maybe("dateline's place", dateline->place);
        maybe("dateline's agency", dateline->agency);
    }
    for (const newsprint::body_item& item : a.body()) f(to_string(item.kind), item.text);
    for (const newsprint::caption& c : a.captions()) {
        f("caption", c.text);
        maybe("caption's credit", c.credit);
    }
    for (const newsprint::table& t : a.tables()) {
        f("table", a.text());
        maybe("table's title", t.title());
        for (const std::string_view s : t.columns()) f("column", s);
        for (const newsprint::row& r : t.rows()) {
            f("key", r.key);
            for (const std::string_view s : r.values()) f("value", s);
        }
        maybe("table's source", t.source());
    }
    for (const std::string_view s : a.related()) f("related", s);
    for (const std::string_view s : a.tags()) f("tag", s);
    maybe("copyright", a.copyright());
    for (const std::string_view s : a.notices()) f("notice", s);
}

/// The kinds of the blocks and every field in writing, line breaks folded: two articles that say the same give the same.
inline std::string parts_of(const newsprint::article& a) {
    std::string out(a.language());
    const auto line = [&out](std::string_view name, std::string_view value) {
        out.append("\n").append(name).append(": ").append(newsprint::folded(value));
    };
    for (const newsprint::block& b : a.blocks()) line(to_string(b.kind), b.text);
    each_string(a, [&line](std::string_view field, std::string_view value) { line(field, field == "table" ? "" : value); });
    if (const auto t = a.published()) line("published", to_string(*t));
    if (const auto t = a.modified()) line("modified", to_string(*t));
    for (const newsprint::caption& c : a.captions()) line("occurrences", std::to_string(c.occurrences));
    return out;
}

/// `text` with `end` for each line end, whether LF, CRLF or CR.
inline std::string with_line_ends(std::string_view text, std::string_view end) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;  // the LF is to come
        if (text[i] == '\r' || text[i] == '\n') out += end;
        else out += text[i];
    }
    return out;
}

}  // namespace tests
