// The members of a JSON object, as they are spelt.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace corpus {

/// Takes a JSON value off the front of `rest`. Precondition: `rest` begins with one that is well-formed.
inline std::string_view take_value(std::string_view& rest) {
    std::size_t at = 0, depth = 0;
    do {
        const char c = rest[at];
        if (c == '"') {
            for (++at; rest[at] != '"'; ++at) at = rest[at] == '\\' ? at + 1 : at;
            ++at;
        } else if (c == '{' || c == '[') {
            ++depth, ++at;
        } else if (c == '}' || c == ']') {
            --depth, ++at;
        } else {
            const std::size_t end = rest.find_first_of(depth == 0 ? ",}] \t\r\n" : "\"{}[]", at);
            at = end < rest.size() ? end : rest.size();
        }
    } while (depth > 0);
    const std::string_view value = rest.substr(0, at);
    rest.remove_prefix(at);
    return value;
}

/// Calls `use(key, value)` for each member of an object, both as they are spelt (the key with its quotes).
/// Precondition: `object` is a well-formed JSON object.
template <class Use>
void each_member(std::string_view object, Use use) {
    const auto skip = [&](std::string_view these) {
        const std::size_t at = object.find_first_not_of(these);
        object.remove_prefix(at < object.size() ? at : object.size());
    };
    for (skip(" \t\r\n{"); object.starts_with('"'); skip(" \t\r\n,")) {
        const std::string_view key = take_value(object);
        skip(" \t\r\n:");
        use(key, take_value(object));
    }
}

/// Writes a well-formed JSON value as it is spelt, but on one line for everyone: white space other than spaces is dropped, U+0085,
/// U+2028 and U+2029 are escaped.
template <class Stream>
void write_value(Stream& out, std::string_view value) {
    const char* run = value.data();
    const char* const end = run + value.size();
    const auto replace = [&](const char* at, std::size_t bytes, std::string_view by) {
        out.write({run, static_cast<std::size_t>(at - run)});
        out.write(by);
        run = at + bytes;
    };
    for (const char* at = run; at < end; ++at) {
        if (static_cast<unsigned char>(*at) < 0x20) replace(at, 1, "");
        else if (*at == '\xC2' && end - at >= 2 && at[1] == '\x85') replace(at, 2, "\\u0085");
        else if (*at == '\xE2' && end - at >= 3 && at[1] == '\x80' && (at[2] == '\xA8' || at[2] == '\xA9'))
            replace(at, 3, at[2] == '\xA8' ? "\\u2028" : "\\u2029");
    }
    out.write({run, static_cast<std::size_t>(end - run)});
}

/// `json` with numbers that no double or 64-bit integer holds made small, at the same length: its strings can be read then.
/// What is not JSON stays so.
inline void tame_numbers(char* json, std::size_t size) {
    for (std::size_t at = 0; at < size; ++at) {
        if (json[at] == '"') {
            for (++at; at < size && json[at] != '"'; ++at) at = json[at] == '\\' ? at + 1 : at;
            continue;
        }
        std::size_t end = at;
        while (end < size && std::string_view("+-.eE0123456789").find(json[end]) != std::string_view::npos) ++end;
        if (end - at < 4) continue;
        const auto is_digit = [&](std::size_t i) { return i < end && json[i] >= '0' && json[i] <= '9'; };
        bool exponent = false;
        for (std::size_t i = at + 1; i < end; ++i) {
            exponent = exponent || json[i] == 'e' || json[i] == 'E';
            if (json[i] == '.' || (exponent && is_digit(i))) json[i] = '0';  // 12.5e99: 1205e00
        }
        const std::size_t second = at + (json[at] == '-' ? 2 : 1);
        if (is_digit(second) && is_digit(second + 1)) json[second] = '.';  // and 1.05e00
        else if (is_digit(second) && json[second - 1] == '0') json[second] = '.';  // 0.5 has become 005
        at = end;
    }
}

}  // namespace corpus
