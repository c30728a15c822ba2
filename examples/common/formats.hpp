// The forms in which an article is written as JSON.
#pragma once

#include <optional>
#include <string_view>

#include <newsprint.hpp>

#include "article_json.hpp"
#include "ninjs.hpp"
#include "schema_org.hpp"

namespace examples {

enum class format : unsigned char { newsprint, schema_org, ninjs };
inline constexpr std::string_view format_names = "newsprint|schema.org|ninjs";

/// Precondition: `name` is one of `format_names`.
inline format format_named(std::string_view name) {
    return name == "ninjs" ? format::ninjs : name == "schema.org" ? format::schema_org : format::newsprint;
}

/// The members of an article's object in `form`; without an `id`, none is written. `wanted` chooses among newsprint's own.
template <class Json>
void write_members(Json& json, format form, std::optional<std::string_view> id, const newsprint::article& article, field_set wanted) {
    if (form == format::schema_org) return write_schema_org(json, id.value_or(""), article);
    if (form == format::ninjs) return write_ninjs(json, id.value_or(""), article);
    if (id && wanted.has("id")) json.key("id"), json.string(*id);
    if (wanted.has("language")) json.field("language", article.language());
    write_fields(json, article, wanted);
    if (wanted.has("blocks")) json.key("blocks"), write_blocks(json, article);
}

}  // namespace examples
