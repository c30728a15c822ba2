#include <newsprint.hpp>

const void* tables_of_two() { return &newsprint::vocabulary_of<newsprint::korean>; }

std::size_t blocks_of_two(std::string_view text) {
    const auto made = newsprint::try_parse(text);
    return made ? made->blocks().size() : 0;
}
