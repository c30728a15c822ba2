// says: own_rule_takes_a_line_and_may_give_a_kind
#include <newsprint.hpp>

struct my_paper : newsprint::korean {
#ifdef RIGHT
    static std::optional<newsprint::block_kind> own_rule(std::string_view) { return std::nullopt; }
#else
    static bool own_rule(std::string_view) { return false; }
#endif
};
newsprint::parser any_parser;
auto parsed() { return newsprint::parse<my_paper>("…"); }
