// What a byline says: people with their roles and e-mail addresses, a house, a place.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/few.hpp>

namespace newsprint {
inline namespace v0 {

/// A person who wrote the article. Views into the article's text.
struct author {
    std::string_view name;                  ///< "홍길동", "Jane Doe"
    std::optional<std::string_view> role;   ///< as printed: "기자", "correspondent"
    std::optional<std::string_view> email;  ///< absent also where the page cuts it: "hong@"
    friend constexpr bool operator==(const author&, const author&) = default;
};

namespace rules {

/// What a line says about who wrote the article.
struct byline {
    few<author, 16> authors;
    few<std::string_view, 8> emails;         ///< that stand with nobody on the line
    std::optional<std::string_view> role;    ///< that stands with nobody on the line: it belongs to the line before
    std::optional<std::string_view> outlet;  ///< the first outlet named
    std::optional<std::string_view> place;   ///< the first place named
    std::size_t unexplained = 0;             ///< bytes of words that nothing explains
    bool labelled = false;                   ///< a role, "by" or the like stands on the line
    bool crew = false;                       ///< names production, photographers or a cast
    bool closing = false;                    ///< a reporter's closing sentence: "KBS 뉴스 홍길동입니다."
    bool timed = false;                      ///< a date or time stands on the line
    bool own_house = false;                  ///< the house names itself: "本报讯"
    bool cut_email = false;                  ///< an address stands on the line without its domain

    /// Is the line a byline and nothing else?
    constexpr bool complete() const noexcept {
        return unexplained == 0 && (names_someone() || role || crew || labelled || cut_email);
    }
    constexpr bool names_someone() const noexcept { return !authors.empty() || !emails.empty(); }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
