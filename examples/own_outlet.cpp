// How to teach newsprint an outlet: its own words, on top of its language's.
#include <newsprint.hpp>

#include <iostream>

// The Halden Courier has a harbour desk, calls its tip line "Gull post", and heads its links "From the quay".
struct halden_courier : newsprint::english {
    static constexpr newsprint::words own_words[] = {
        {newsprint::sense::outlet, newsprint::where::whole, "the halden courier|halden courier"},
        {newsprint::sense::role, newsprint::where::any, "harbour desk"},
        {newsprint::sense::plea, newsprint::where::any, "gull post"},
        {newsprint::sense::related_heading, newsprint::where::whole, "from the quay"},
    };
};

constexpr std::string_view page = R"(Ferry fares frozen for a second winter

The Halden Courier
Nora Quill, Harbour desk
Published 3 November 2025 07:10 GMT

Fares on the West Halden ferry will not rise this winter, the harbour board said on Monday, for the second year in a row.

The board's chair, Pim Aldous, said that the crossing was “a street that happens to be wet”, and that streets had no fares.

Seen something on the water? Write to Gull post.

From the quay
Why the ferry runs on seaweed
)";

int main() {
    const auto print = [](std::string_view title, const newsprint::article& article) {
        std::cout << title << '\n';
        for (const newsprint::block& block : article.blocks())
            std::cout << "  " << to_string(block.kind) << ": " << block.text.substr(0, 40) << '\n';
        std::cout << "  publisher " << article.publisher().value_or("(none)") << ", authors";
        for (const newsprint::author& author : article.authors()) std::cout << ' ' << author.name << " (" << author.role.value_or("-") << ')';
        std::cout << "\n";
    };
    print("English:", newsprint::parse<newsprint::english>(page));
    print("The Halden Courier:", newsprint::parse<halden_courier>(page));
}
