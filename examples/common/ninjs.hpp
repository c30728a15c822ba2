// An article as IPTC ninjs 3.0. What goes where: examples/README.md.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <newsprint.hpp>

#include "article_json.hpp"
#include "html.hpp"
#include "plain_text.hpp"

namespace examples {

/// The identifier of an article: `id` where it is a URI already, else one made of it.
inline std::string uri_of(std::string_view id) {
    constexpr char digits[] = "0123456789ABCDEF";
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-._~").find(c) != std::string_view::npos;
    };
    const bool is_uri = id.starts_with("http://") || id.starts_with("https://") || id.starts_with("urn:");
    std::string out = is_uri ? "" : "urn:newsprint:";
    for (char c : id.empty() ? std::string_view("unnamed") : id) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain(c) || (is_uri && byte > ' ' && byte < 0x7F && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos))
            out += c;
        else (out += '%') += digits[byte >> 4], out += digits[byte & 15U];
    }
    return out;
}

/// The time as RFC 3339 asks for, which ninjs does: absent where the page prints no time of day or no offset.
inline std::optional<std::string> date_time(std::optional<newsprint::timestamp> time) {
    if (!time || !time->has_time || !time->offset_minutes) return std::nullopt;
    time->has_seconds = true;  // 0 where none are printed
    return to_string(*time);
}

/// What `write_ninjs` may write.
inline constexpr std::string_view ninjs_members =
    "uri|standard|type|language|firstCreated|versionCreated|headlines|by|people|organisations|infoSources|located|subjects|bodies|"
    "descriptions|associations|copyrightNotice";

/// The members of a news object, without the braces around them. Absent ones are left out.
template <class Json>
void write_ninjs(Json& json, std::string_view id, const newsprint::article& article) {
    using namespace std::string_view_literals;
    const std::string uri = uri_of(id);
    const auto published = article.published(), modified = article.modified();
    const auto dateline = article.dateline();
    const auto captions = article.captions();
    const auto with_role = [&](std::string_view role, std::string_view text) {
        json.object([&] { json.field("role", role), json.field("value", text); });
    };
    const auto named = [&](std::string_view name, std::string_view key, std::string_view value) {
        json.object([&] { json.field("name", name), json.field(key, value); });
    };

    json.key("uri"), json.string(uri);
    json.key("standard"), json.object([&] {
        json.field("name", "ninjs"sv);
        json.field("version", "3.0"sv);
        json.field("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"sv);
    });
    json.field("type", "text"sv);
    if (article.language() != "und") json.field("language", article.language());
    if (const auto time = date_time(published)) json.key("firstCreated"), json.string(*time);
    if (const auto time = date_time(modified ? modified : published)) json.key("versionCreated"), json.string(*time);
    json.key("headlines"), json.StartArray();
    if (const auto headline = article.headline()) with_role("main", *headline);
    for (std::string_view deck : article.decks()) with_role("sub", deck);
    json.EndArray();
    const auto authors = article.authors();
    if (!authors.empty()) {
        std::string by;
        for (const newsprint::author& author : authors) {
            if (!by.empty()) by += ", ";
            by += author.name;
            if (author.role) (by += ' ') += *author.role;
        }
        json.field("by", std::string_view(by));
        json.key("people"), json.array(authors, [&](const newsprint::author& author) {
            json.object([&] {
                json.field("name", author.name);
                json.field("rel", "author"sv);
                if (!author.email) return;
                json.key("contactInfo"), json.StartArray();
                json.object([&] { json.field("type", "email"sv), json.field("value", *author.email); });
                json.EndArray();
            });
        });
    }
    if (const auto name = article.publisher()) {
        json.key("organisations"), json.StartArray();
        named(*name, "rel", "publisher");
        json.EndArray();
    }
    if (dateline && dateline->agency) {
        json.key("infoSources"), json.StartArray();
        named(*dateline->agency, "role", "agency");
        json.EndArray();
    }
    if (dateline && dateline->place) json.field("located", *dateline->place);
    json.key("subjects"), json.StartArray();
    for (std::string_view level : article.section()) named(level, "rel", "section");
    for (std::string_view tag : article.tags()) named(tag, "rel", "keyword");
    json.EndArray();
    json.key("bodies"), json.StartArray();
    json.object([&] {
        const std::string body = plain_body(article);
        json.field("role", "main"sv);
        json.field("contentType", "text/plain"sv);
        json.key("charCount"), json.number(newsprint::text::length(body));
        json.key("value"), json.string(body);
    });
    for (const newsprint::table& table : article.tables())
        json.object([&] {
            json.field("role", "table"sv);
            json.field("contentType", "text/html"sv);
            json.key("value"), json.string(html_table(table));
        });
    json.EndArray();
    json.key("descriptions"), json.StartArray();  // what ninjs has no place for
    if (published) with_role("published", to_string(*published));
    if (modified) with_role("modified", to_string(*modified));
    if (dateline) with_role("dateline", dateline->text);
    for (std::string_view title : article.related()) with_role("related", title);
    json.EndArray();
    if (!captions.empty()) {
        std::size_t number = 0;
        json.key("associations"), json.array(captions, [&](const newsprint::caption& caption) {
            json.object([&] {
                const std::string name = "picture-" + std::to_string(++number);
                json.field("name", std::string_view(name));
                json.key("uri"), json.string(uri + '#' + name);
                json.field("type", "picture"sv);
                json.key("descriptions"), json.StartArray();
                if (!caption.text.empty()) with_role("caption", caption.text);
                json.EndArray();
                if (caption.credit) json.field("by", *caption.credit);
            });
        });
    }
    if (const auto notice = article.copyright()) json.field("copyrightNotice", *notice);
}

}  // namespace examples
