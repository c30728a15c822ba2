// The front door: a text in, an article out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <newsprint/article.hpp>
#include <newsprint/block/build.hpp>
#include <newsprint/language/automatic.hpp>
#include <newsprint/result.hpp>
#include <newsprint/text/utf8_check.hpp>

namespace newsprint {
inline namespace v0 {

namespace detail {

template <class Language>
constexpr chosen_language language_of(std::string_view text) noexcept {
    if constexpr (std::is_same_v<Language, automatic>)
        return choose_language(text);
    else
        return {&vocabulary_of<Language>, Language::tag};
}

}  // namespace detail

/// A check that a text is UTF-8: `check(text)` gives the refusal, or nothing where the text is sound.
template <class C>
concept utf8_check = requires(std::string_view text) {
    { C::check(text) } -> std::same_as<std::optional<refusal>>;
};

namespace detail {
/// `automatic` ends at a language in every case. Not `is_same || language` below: of two ways compilers say less than
/// of one.
template <class L>
using read_as = std::conditional_t<std::is_same_v<L, automatic>, generic, L>;
}  // namespace detail

/// What `parse` can be told to read with: a language, or `automatic`.
template <class L>
concept language_choice = language<detail::read_as<L>>;

/// Parses article after article in the same memory: once warm it allocates nothing.
/// `Language`: korean, english, … or one's own; automatic chooses by the text. `Check`: who checks the UTF-8.
template <language_choice Language = automatic, utf8_check Check = utf8_checked>
class basic_parser {
public:
    /// The article of `text`, which it borrows; good until the next call. Throws `refused` for a text that is not UTF-8
    /// (without exceptions: ends the program; use try_parse). Linear in the text.
    constexpr const article& parse(std::string_view text) { return try_parse(text).value(); }

    /// The same, with the refusal as a value. The article of a refused text is empty.
    constexpr result<const article&> try_parse(std::string_view text) {
        if (const std::optional<refusal> bad = Check::check(text)) {
            detail::build(std::string_view{}, chosen_language{&vocabulary_of<generic>, "und"}, article_, scratch_);
            return *bad;
        }
        detail::build(text, detail::language_of<Language>(text), article_, scratch_);
        return static_cast<const article&>(article_);
    }

    template <class T, class A>
    const article& parse(const std::basic_string<char, T, A>&&) = delete;  // the article would outlive its text
    template <class T, class A>
    result<const article&> try_parse(const std::basic_string<char, T, A>&&) = delete;

private:
    article article_;
    detail::scratch scratch_;
};

/// A parser for articles in any language.
using parser = basic_parser<>;

/// The article of `text`, which it borrows, or the refusal of a text that is not UTF-8; throws nothing of its own.
/// Example: `if (auto r = try_parse(text)) use(*r); else report(r.error().offset);`. Linear in the text; allocates once
/// for a text of ordinary size.
template <language_choice Language = automatic, utf8_check Check = utf8_checked>
[[nodiscard]] constexpr result<article> try_parse(std::string_view text) {
    if (const std::optional<refusal> bad = Check::check(text)) return *bad;
    article made;
    detail::scratch scratch;
    detail::build(text, detail::language_of<Language>(text), made, scratch);
    return made;
}

/// The article of `text`, which it borrows: views of the article are good while text and article live.
/// Example: `parse("제목\n\n홍길동 기자\n…").headline()`; `parse<korean>(text)` where the language is known. Throws
/// `refused` for a text that is not UTF-8 (without exceptions: ends the program; use try_parse). Linear in the text;
/// allocates once for a text of ordinary size.
template <language_choice Language = automatic, utf8_check Check = utf8_checked>
[[nodiscard]] constexpr article parse(std::string_view text) {
    return try_parse<Language, Check>(text).value();
}

template <language_choice Language = automatic, utf8_check Check = utf8_checked, class T, class A>
article parse(const std::basic_string<char, T, A>&&) = delete;  // the article would outlive its text
template <language_choice Language = automatic, utf8_check Check = utf8_checked, class T, class A>
result<article> try_parse(const std::basic_string<char, T, A>&&) = delete;

}  // namespace v0
}  // namespace newsprint
