// What is measured: the texts, and the programs that newsprint is measured beside.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

using texts = std::vector<std::string>;

/// A text that somebody made to be slow.
struct hostile_text {
    const char* name;
    std::string text;
};
std::vector<hostile_text> hostile_texts();

// Each reads a text as its library does, and gives a number that depends on all of it.
std::size_t utfcpp_validate(std::string_view text);
std::size_t simdjson_validate(std::string_view text);
std::size_t md4c_parse(std::string_view text);
std::size_t memchr_lines(std::string_view text);
std::size_t re2_rules(std::string_view text);

}  // namespace bench
