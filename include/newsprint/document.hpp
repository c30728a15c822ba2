// An article with the text it is made of.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <newsprint/parse.hpp>

namespace newsprint {
inline namespace v0 {

namespace detail {

/// A text that stays where it is when its owner moves, as a short std::string would not. It is what std::unique_ptr is
/// for, but <memory> costs every include of the library a tenth of a second.
class kept_text {
public:
    explicit kept_text(std::string text) : text_(new const std::string(std::move(text))) {}
    kept_text(kept_text&& from) noexcept : text_(std::exchange(from.text_, nullptr)) {}
    kept_text& operator=(kept_text&& from) noexcept {
        std::swap(text_, from.text_);
        return *this;
    }
    ~kept_text() { delete text_; }

    const std::string& operator*() const noexcept { return *text_; }

private:
    const std::string* text_;
};

}  // namespace detail

/// Owns a text and its article. Example: `document d(read_file(path)); d->headline()`. Views are good while the
/// document lives; moving it keeps them good (the text stays where it is).
template <language_choice Language = automatic, utf8_check Check = utf8_checked>
class basic_document {
public:
    /// Throws `refused` for a text that is not UTF-8. Linear in the text.
    explicit basic_document(std::string text)
        : text_(std::move(text)), article_(newsprint::parse<Language, Check>(std::string_view(*text_))) {}

    /// The same without exceptions. Example: `if (auto d = document::try_make(text)) use(**d);`.
    static result<basic_document> try_make(std::string text) {
        detail::kept_text owned(std::move(text));
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
    basic_document(detail::kept_text text, newsprint::article made)
        : text_(std::move(text)), article_(std::move(made)) {}

    detail::kept_text text_;
    newsprint::article article_;
};

/// A document in whatever language its text is.
using document = basic_document<>;

}  // namespace v0
}  // namespace newsprint
