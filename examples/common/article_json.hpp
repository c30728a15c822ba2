// An article as JSON: the contract's fields, in the order of its schema.
#pragma once

#include <iterator>
#include <optional>
#include <string_view>

#include <newsprint.hpp>

#include "json_writer.hpp"

namespace examples {

template <class Json>
void write_time(Json& json, const std::optional<newsprint::timestamp>& time) {
    if (time) json.text(to_string(*time));
    else json.null();
}

template <class Json>
void write_table(Json& json, const newsprint::table& table) {
    json.object([&] {
        json.field("title", table.title());
        json.key("columns"), json.texts(table.columns());
        json.key("rows"), json.array(table.rows(), [&](const newsprint::row& row) {
            json.object([&] {
                json.field("key", row.key);
                json.key("values"), json.texts(row.values());
            });
        });
        json.field("source", table.source());
    });
}

/// The blocks; `more(block)` may write further members of each.
template <class Json, class More>
void write_blocks(Json& json, const newsprint::article& article, More more) {
    json.array(article.blocks(), [&](const newsprint::block& block) {
        json.object([&] {
            json.field("kind", to_string(block.kind));
            json.key("begin"), json.number(block.offset);
            json.key("end"), json.number(block.offset + block.text.size());
            json.key("line"), json.number(block.line);
            more(block);
        });
    });
}
template <class Json>
void write_blocks(Json& json, const newsprint::article& article) {
    write_blocks(json, article, [](const newsprint::block&) {});
}

/// Some of an article's members, by their names in JSON.
class field_set {
public:
    static constexpr std::string_view names[] = {
        "id",   "language", "section",  "headline", "decks",   "publisher", "authors",   "published", "modified",
        "dateline", "body", "captions", "tables",   "related", "tags",      "copyright", "notices",   "blocks"};

    /// All that `newsprint-json` writes when nothing is asked for: everything but the blocks.
    static constexpr field_set usual() { return field_set((1U << (std::size(names) - 1)) - 1); }
    constexpr field_set() = default;

    /// Puts `name` in. False where there is no such member.
    constexpr bool add(std::string_view name) {
        bits_ |= bit(name);
        return bit(name) != 0;
    }
    constexpr bool has(std::string_view name) const { return (bits_ & bit(name)) != 0; }

private:
    explicit constexpr field_set(unsigned bits) : bits_(bits) {}
    static constexpr unsigned bit(std::string_view name) {
        for (unsigned i = 0; i < std::size(names); ++i)
            if (names[i] == name) return 1U << i;
        return 0;
    }
    unsigned bits_ = 0;
};

/// The fields of `wanted`, without the braces around them: the caller may have more to put there.
template <class Json>
void write_fields(Json& json, const newsprint::article& article, field_set wanted = field_set::usual()) {
    const auto key = [&](std::string_view name) {
        const bool wants = wanted.has(name);
        if (wants) json.key(name);
        return wants;
    };
    const auto value = [&](const std::optional<std::string_view>& text) { text ? json.text(*text) : json.null(); };
    if (key("section")) json.texts(article.section());
    if (key("headline")) value(article.headline());
    if (key("decks")) json.texts(article.decks());
    if (key("publisher")) value(article.publisher());
    if (key("authors"))
        json.array(article.authors(), [&](const newsprint::author& author) {
            json.object([&] {
                json.field("name", author.name);
                json.field("role", author.role);
                json.field("email", author.email);
            });
        });
    if (key("published")) write_time(json, article.published());
    if (key("modified")) write_time(json, article.modified());
    if (key("dateline")) {
        if (const auto dateline = article.dateline())
            json.object([&] {
                json.field("text", dateline->text);
                json.field("place", dateline->place);
                json.field("agency", dateline->agency);
            });
        else json.null();
    }
    if (key("body"))
        json.array(article.body(), [&](const newsprint::body_item& item) {
            json.object([&] {
                json.field("kind", to_string(item.kind));
                json.field("text", item.text);
            });
        });
    if (key("captions"))
        json.array(article.captions(), [&](const newsprint::caption& caption) {
            json.object([&] {
                json.field("text", caption.text);
                json.field("credit", caption.credit);
                json.key("occurrences"), json.number(caption.occurrences);
            });
        });
    if (key("tables")) json.array(article.tables(), [&](const newsprint::table& table) { write_table(json, table); });
    if (key("related")) json.texts(article.related());
    if (key("tags")) json.texts(article.tags());
    if (key("copyright")) value(article.copyright());
    if (key("notices")) json.texts(article.notices());
}

}  // namespace examples
