// A text of several lines as one line.
#pragma once

#include <string>
#include <string_view>

#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {

/// `text` with each line break, and the white space around it, as one space: the contract's form of a value.
/// Example: "문을 닫은\n국밥집이" gives "문을 닫은 국밥집이". Nothing else is altered. Linear; allocates the copy.
constexpr std::string folded(std::string_view text) {
    std::string out;
    text = text::trim(text);
    while (!text.empty()) {
        const std::size_t line = text.find_first_of("\r\n");
        out += text::trim_back(text.substr(0, line));
        if (line == std::string_view::npos) break;
        text = text::trim_front(text.substr(line));
        out += ' ';
    }
    return out;
}

/// Is `text` on one line, so that `folded` has no line break to fold? Linear; does not allocate.
constexpr bool is_folded(std::string_view text) noexcept {
    return text.find_first_of("\r\n") == std::string_view::npos;
}

}  // namespace v0
}  // namespace newsprint
