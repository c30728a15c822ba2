// says: deleted
#include <newsprint.hpp>

std::size_t count(std::string_view text) {
    std::size_t blocks = 0;
#ifdef RIGHT
    const auto a = newsprint::parse(text);
    for (auto block : a.blocks()) blocks += !block.text.empty();
#else
    for (auto block : newsprint::parse(text).blocks()) blocks += !block.text.empty();
#endif
    return blocks;
}
