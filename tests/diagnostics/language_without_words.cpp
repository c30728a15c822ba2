// says: has_lists_of_words
#include <newsprint.hpp>

struct pidgin {
    static constexpr std::string_view tag = "tpi";
    static constexpr newsprint::forms form{};
#ifdef RIGHT
    static constexpr newsprint::words words[] = {{newsprint::sense::by, newsprint::where::start, "bilong"}};
#endif
};
auto parsed() { return newsprint::parse<pidgin>("…"); }
