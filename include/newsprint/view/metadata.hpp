// Every metadata field of an article by its name in the contract.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <newsprint/view/authors.hpp>
#include <newsprint/view/folded.hpp>
#include <newsprint/view/headline.hpp>
#include <newsprint/view/masthead.hpp>
#include <newsprint/view/strings.hpp>
#include <newsprint/view/times.hpp>

namespace newsprint {
inline namespace v0 {

/// One name and value; a field with several values comes several times.
using metadata_item = std::pair<std::string_view, std::string>;
/// In the order of `metadata_of`.
using metadata_list = std::vector<metadata_item>;

/// The metadata of an outline: language, section, headline, decks, publisher, authors, published, modified, dateline,
/// tags, copyright, in this order, absent ones left out. An author is "name", "name, role", "name <e-mail>" or
/// "name, role <e-mail>". Allocates.
constexpr metadata_list metadata_of(outline_ref o, std::string_view language) {
    metadata_list out;
    const auto add = [&out](std::string_view name, std::string_view value) { out.emplace_back(name, folded(value)); };
    add("language", language);
    for (std::string_view s : section_view(o)) add("section", s);
    if (const auto s = headline_of(o)) add("headline", *s);
    for (std::string_view s : decks_view(o)) add("decks", s);
    if (const auto s = publisher_of(o)) add("publisher", *s);
    for (const author& a : authors_of(o)) {
        std::string value(a.name);
        if (a.role) value.append(", ").append(*a.role);
        if (a.email) value.append(" <").append(*a.email).append(">");
        add("authors", value);
    }
    if (const auto t = published_of(o)) add("published", to_string(*t));
    if (const auto t = modified_of(o)) add("modified", to_string(*t));
    if (const auto d = dateline_of(o)) add("dateline", d->text);
    for (std::string_view s : tags_view(o)) add("tags", s);
    if (const auto s = copyright_of(o)) add("copyright", *s);
    return out;
}

}  // namespace v0
}  // namespace newsprint
