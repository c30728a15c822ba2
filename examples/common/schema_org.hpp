// An article as schema.org's NewsArticle, in JSON-LD. What goes where: examples/README.md.
#pragma once

#include <string>
#include <string_view>

#include <newsprint.hpp>

#include "article_json.hpp"
#include "plain_text.hpp"

namespace examples {

/// `{"@type": type, "name": name}`
template <class Json>
void write_thing(Json& json, std::string_view type, std::string_view name) {
    json.object([&] {
        json.field("@type", type);
        json.field("name", name);
    });
}

/// What `write_schema_org` may write.
inline constexpr std::string_view schema_org_members =
    "@context|@type|identifier|inLanguage|articleSection|headline|alternativeHeadline|author|publisher|datePublished|dateModified|"
    "dateline|locationCreated|sourceOrganization|articleBody|image|hasPart|citation|keywords|copyrightNotice";

/// The members of a NewsArticle, without the braces around them. Absent ones are left out.
template <class Json>
void write_schema_org(Json& json, std::string_view id, const newsprint::article& article) {
    const auto texts = [&](std::string_view name, const auto& values) {
        if (!values.empty()) json.key(name), json.texts(values);
    };
    const auto text = [&](std::string_view name, const std::optional<std::string_view>& value) {
        if (value) json.field(name, *value);
    };
    const auto things = [&](std::string_view name, const auto& values, auto write) {
        if (values.begin() == values.end()) return;
        json.key(name), json.array(values, [&](const auto& value) { json.object([&] { write(value); }); });
    };

    json.field("@context", std::string_view("https://schema.org"));
    json.field("@type", std::string_view("NewsArticle"));
    if (!id.empty()) json.key("identifier"), json.string(id);
    if (article.language() != "und") json.field("inLanguage", article.language());
    texts("articleSection", article.section());
    text("headline", article.headline());
    texts("alternativeHeadline", article.decks());
    things("author", article.authors(), [&](const newsprint::author& author) {
        json.field("@type", std::string_view("Person"));
        json.field("name", author.name);
        text("jobTitle", author.role);
        text("email", author.email);
    });
    if (const auto name = article.publisher()) json.key("publisher"), write_thing(json, "Organization", *name);
    if (const auto time = article.published()) json.key("datePublished"), json.string(to_string(*time));
    if (const auto time = article.modified()) json.key("dateModified"), json.string(to_string(*time));
    if (const auto dateline = article.dateline()) {
        json.field("dateline", dateline->text);
        if (dateline->place) json.key("locationCreated"), write_thing(json, "Place", *dateline->place);
        if (dateline->agency) json.key("sourceOrganization"), write_thing(json, "Organization", *dateline->agency);
    }
    if (const std::string body = plain_body(article); !body.empty()) json.key("articleBody"), json.string(body);
    things("image", article.captions(), [&](const newsprint::caption& caption) {
        json.field("@type", std::string_view("ImageObject"));
        if (!caption.text.empty()) json.field("caption", caption.text);
        text("creditText", caption.credit);
    });
    things("hasPart", article.tables(), [&](const newsprint::table& table) {
        json.field("@type", std::string_view("Table"));
        text("name", table.title());
        json.key("text"), json.string(tab_separated(table));
        text("creditText", table.source());
    });
    texts("citation", article.related());
    texts("keywords", article.tags());
    text("copyrightNotice", article.copyright());
}

}  // namespace examples
