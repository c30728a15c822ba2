// Every part of an article. parts FILE
#include <newsprint.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int, char** argv) {
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});

    std::cout << "[printed metadata]\n";
    //! [metadata]
    const newsprint::article a = newsprint::parse(text);
    for (const auto& [name, value] : a.metadata()) std::cout << name << ": " << value << '\n';
    //! [metadata]
    std::cout << "[printed metadata]\n";

    std::cout << "[printed fields]\n";
    //! [fields]
    if (const auto when = a.published()) std::cout << when->year << ", " << to_string(*when) << '\n';
    for (const newsprint::author& who : a.authors())
        std::cout << who.name << ", " << who.role.value_or("?") << ", " << who.email.value_or("?") << '\n';
    if (const auto from = a.dateline())
        std::cout << from->place.value_or("?") << ", " << from->agency.value_or("?") << '\n';
    //! [fields]
    std::cout << "[printed fields]\n";

    std::cout << "[printed body]\n";
    //! [body]
    for (const newsprint::body_item part : a.body())
        std::cout << to_string(part.kind) << ": " << part.text.substr(0, part.text.find_first_of(" ,")) << " …\n";
    //! [body]
    std::cout << "[printed body]\n";

    std::cout << "[printed captions]\n";
    //! [captions]
    for (const newsprint::caption photo : a.captions())
        std::cout << photo.text << "\n  credit: " << photo.credit.value_or("none") << ", printed " << photo.occurrences
                  << "×\n";
    //! [captions]
    std::cout << "[printed captions]\n";

    std::cout << "[printed tables]\n";
    //! [tables]
    for (const newsprint::table table : a.tables()) {
        std::cout << table.title().value_or("no title") << '\n';
        for (std::string_view column : table.columns()) std::cout << "  [" << column << ']';
        for (const newsprint::row row : table.rows()) {
            std::cout << "\n  " << row.key;
            for (std::string_view value : row.values()) std::cout << " | " << value;
        }
        std::cout << "\n  source: " << table.source().value_or("none") << '\n';
    }
    //! [tables]
    std::cout << "[printed tables]\n";

    //! [blocks]
    std::size_t end = 0;
    for (const newsprint::block b : a.blocks()) {
        std::cout << "line " << b.line << ", bytes " << b.offset << " to " << b.offset + b.text.size() << ": "
                  << to_string(b.kind) << '\n';
        const std::string_view between = a.text().substr(end, b.offset - end);
        if (between.find_first_not_of(" \t\r\n") != between.npos)
            return 1;  // never: what is outside every block is white space
        end = b.offset + b.text.size();
    }
    //! [blocks]
}
