// Who wrote it: reads a byline, a dateline's people or a sign-off.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/rules/byline_reader.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// What else stands on the line that is read.
enum class byline_in : unsigned char {
    line,   ///< a byline: a bare name is an author
    mixed,  ///< a time line, a dateline or the end of a paragraph: a name needs something that says so
};

/// So many unexplained bytes may be initials: "(APA, fule, 13.7.2023)".
inline constexpr std::size_t longest_initials = 6;

/// Reads a byline. Example: "강진=구하린 기자 harin@a.kr" gives one author with role and e-mail, the place "강진",
/// nothing unexplained. Linear in the line's first 600 bytes; the rest counts as unexplained.
NEWSPRINT_COLD constexpr byline read_byline(const vocabulary& v, std::string_view line,
                                            byline_in where = byline_in::line) noexcept {
    byline found;
    byline_parts::byline_reader(v, line, where == byline_in::mixed, found).read();
    return found;
}

/// `read_byline` for those to whom a line with more than `most` bytes unexplained is none: of such a line, a sentence
/// for the most part, it reads no more than its first words, and leaves more than that unexplained. Example: of "문제는
/// 예산 …입니다." it leaves "문제는", "예산".
NEWSPRINT_COLD constexpr byline read_byline_alone(const vocabulary& v, std::string_view line,
                                                  byline_in where = byline_in::line, std::size_t most = 0) noexcept {
    byline found;
    byline_parts::byline_reader(v, line, where == byline_in::mixed, found).read_alone(most);
    return found;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
