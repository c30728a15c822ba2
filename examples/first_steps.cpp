#include <iostream>
#include <newsprint.hpp>

int main() {
    const newsprint::document article(std::string(std::istreambuf_iterator<char>(std::cin), {}));
    std::cout << article->headline().value_or("(no headline)") << '\n';
    for (auto caption : article->captions()) std::cout << "photo: " << caption.text << '\n';
    for (auto table : article->tables())
        for (auto row : table.rows())
            for (auto value : row.values()) std::cout << row.key << ": " << value << '\n';
}
