// says: own_words_are_lists_of_words
#include <newsprint.hpp>

struct my_paper : newsprint::korean {
#ifdef RIGHT
    static constexpr newsprint::words own_words[] = {{newsprint::sense::outlet, newsprint::where::any, "섬마을신문"}};
#else
    static constexpr std::string_view own_words = "섬마을신문";
#endif
};
auto parsed() { return newsprint::parse<my_paper>("…"); }
