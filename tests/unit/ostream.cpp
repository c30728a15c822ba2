#include <newsprint/ostream.hpp>

#include <doctest/doctest.h>

#include <sstream>

using namespace newsprint;

namespace {
template <class T>
std::string printed(const T& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}
}  // namespace

TEST_CASE("printed as to_string says") {
    CHECK(printed(block_kind::list_item) == "list_item");
    timestamp t;
    t.year = 2023, t.month = 7, t.day = 13;
    CHECK(printed(t) == "2023-07-13");
    CHECK(printed(fault::surrogate) == "surrogate");
    CHECK(printed(refusal{17, fault::overlong}) == "overlong form at byte 17");
}
