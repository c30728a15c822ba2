// Text that is not UTF-8. Works with -fno-exceptions.
#include <newsprint.hpp>
#include <newsprint/ostream.hpp>

#include <iostream>
#include <string_view>

//! [trusted]
newsprint::article parse_checked_elsewhere(std::string_view text) {
    return newsprint::parse<newsprint::automatic, newsprint::utf8_trusted>(text);
}
//! [trusted]

int main() {
    constexpr std::string_view latin1 = "Caf\xE9 reopens";
    //! [refusal]
    if (const auto r = newsprint::try_parse(latin1)) std::cout << r->headline().value_or("") << '\n';
    else std::cout << "not UTF-8: " << r.error() << '\n';  // operator<< is in newsprint/ostream.hpp
    //! [refusal]

    //! [constexpr]
    // After the UTF-8 gate everything can run when the program is compiled.
    static_assert([] {
        const auto a = newsprint::parse<newsprint::english, newsprint::utf8_trusted>("By Jane Doe\n");
        return a.blocks().size() == 1;
    }());
    //! [constexpr]
    std::cout << parse_checked_elsewhere("By Jane Doe\n").text();
}
