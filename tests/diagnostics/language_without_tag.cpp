// says: has_language_tag
#include <newsprint.hpp>

struct pidgin {
#ifdef RIGHT
    static constexpr std::string_view tag = "tpi";
#endif
    static constexpr newsprint::forms form{};
    static constexpr newsprint::words words[] = {{newsprint::sense::by, newsprint::where::start, "bilong"}};
};
auto parsed() { return newsprint::parse<pidgin>("…"); }
