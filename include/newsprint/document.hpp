// An article with the text it is made of.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <newsprint/parse.hpp>

namespace newsprint {
inline namespace v0 {

/// Owns a text and its article. Example: `document d(read_file(path)); d->headline()`. Views are good while the document
/// lives; moving it keeps them good (the text stays where it is).
template <language_choice Language = automatic, utf8_check Check = utf8_checked>
class basic_document {
public:
    /// Throws `refused` for a text that is not UTF-8. Linear in the text.
    explicit basic_document(std::string text)
        : text_(std::make_unique<const std::string>(std::move(text))), article_(newsprint::parse<Language, Check>(std::string_view(*text_))) {}

    /// The same without exceptions. Example: `if (auto d = document::try_make(text)) use(**d);`.
    static result<basic_document> try_make(std::string text) {
        auto owned = std::make_unique<const std::string>(std::move(text));
        auto made = newsprint::try_parse<Language, Check>(std::string_view(*owned));
        if (!made) return made.error();
        return basic_document(std::move(owned), *std::move(made));
    }

    /// The article, good while the document lives.
    const newsprint::article& article() const& noexcept { return article_; }
    /// The article's parts. Example: `d->headline()`.
    const newsprint::article* operator->() const& noexcept { return &article_; }
    /// The article.
    const newsprint::article& operator*() const& noexcept { return article_; }
    /// The text, which all views point into.
    std::string_view text() const& noexcept { return *text_; }

    /// @{
    /// A document that is gone at the end of the statement gives nothing that points into it.
    const newsprint::article& article() const&& = delete;
    const newsprint::article* operator->() const&& = delete;
    const newsprint::article& operator*() const&& = delete;
    std::string_view text() const&& = delete;
    /// @}

private:
    basic_document(std::unique_ptr<const std::string> text, newsprint::article made)
        : text_(std::move(text)), article_(std::move(made)) {}

    std::unique_ptr<const std::string> text_;  // behind a pointer: a short string would move with the document
    newsprint::article article_;
};

/// A document in whatever language its text is.
using document = basic_document<>;

}  // namespace v0
}  // namespace newsprint
