// A paper nobody knows: what its pages say and how they lay a line out. island_paper FILE
#include <newsprint.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

//! [words]
struct island_paper : newsprint::korean {
    static constexpr newsprint::words own_words[] = {
        {newsprint::sense::outlet, newsprint::where::any, "섬마을신문"},
        {newsprint::sense::published, newsprint::where::start, "올린 때"},
        {newsprint::sense::role, newsprint::where::any, "섬지기"},
        {newsprint::sense::credit_phrase, newsprint::where::any, "찍은이"},
        {newsprint::sense::furniture, newsprint::where::any, "물결에 실어|물때를 알려"},
        {newsprint::sense::related_item, newsprint::where::start, "다음 물길"},
    };
    //! [words]

    //! [rule]
    // A line that is given no kind is decided as in any Korean paper.
    static constexpr std::optional<newsprint::block_kind> own_rule(std::string_view line) {
        // The role stands before the name, unlike elsewhere.
        if (line.starts_with("섬지기 ")) return newsprint::block_kind::byline;
        // A line that says who took the picture is under a picture.
        if (line.find("[찍은이 ") != line.npos) return newsprint::block_kind::caption;
        return std::nullopt;
    }
    //! [rule]
};
static_assert(newsprint::language<island_paper>);

//! [own_language]
// A language that newsprint does not have: its words, its forms. The classifier reads it as it reads any other.
struct faroese {
    static constexpr std::string_view tag = "fo";
    static constexpr newsprint::forms form{};  // Latin names, day before month
    static constexpr newsprint::words words[] = {
        {newsprint::sense::by, newsprint::where::start, "eftir|skrivað hevur"},
        {newsprint::sense::published, newsprint::where::start, "útgivið"},
        {newsprint::sense::furniture, newsprint::where::whole, "deil|les meira"},
    };
};
static_assert(newsprint::language<faroese>);
//! [own_language]

template <class Language>
void print_kinds(std::string_view text) {
    const newsprint::article a = newsprint::parse<Language>(text);
    for (const newsprint::block b : a.blocks())
        std::cout << to_string(b.kind) << ": " << b.text.substr(0, b.text.find('\n')) << '\n';
    for (const newsprint::author& who : a.authors())
        std::cout << "by " << who.name << ", " << who.role.value_or("?") << '\n';
    for (const newsprint::caption photo : a.captions())
        std::cout << photo.text << ", by " << photo.credit.value_or("?") << '\n';
}

int main(int, char** argv) {
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    print_kinds<island_paper>(text);
}
