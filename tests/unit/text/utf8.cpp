#include <newsprint/text/utf8.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::text;

struct row {
    std::string_view name, text;
    char32_t first, last;
    std::size_t first_size, last_size, length;
};
constexpr row rows[] = {
    {"one byte", "ab", U'a', U'b', 1, 1, 2},
    {"two bytes", "éß", U'é', U'ß', 2, 2, 2},
    {"three bytes", "가나", U'가', U'나', 3, 3, 2},
    {"four bytes", "😀🦆", U'😀', U'🦆', 4, 4, 2},
    {"alone", "가", U'가', U'가', 3, 3, 1},
    {"a cut end is read byte by byte", "가\xEB\x82", U'가', 0x82, 3, 1, 2},
    {"a cut beginning too", "\x80가", 0x80, U'가', 1, 3, 1},
    {"half of two bytes", "\xC3", 0xC3, 0xC3, 1, 1, 1},
    {"two of four bytes", "\xF0\x9F", 0xF0, 0x9F, 1, 1, 1},
    {"nothing", "", 0, 0, 0, 0, 0},
};
constexpr bool holds(const row& r) {
    return first(r.text).value == r.first && first(r.text).size == r.first_size && last(r.text).value == r.last &&
           last(r.text).size == r.last_size && length(r.text) == r.length &&
           (r.text.empty() || (first_of_many(r.text).value == r.first && first_of_many(r.text).size == r.first_size));
}
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("first, last, length") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(holds(r));
    }
}

TEST_CASE("head and tail cut no code point") {
    constexpr std::string_view text = "가é나";  // 3, 2 and 3 bytes
    constexpr std::string_view heads[] = {"", "", "", "가", "가", "가é", "가é", "가é", text, text};
    constexpr std::string_view tails[] = {"", "", "", "나", "나", "é나", "é나", "é나", text, text};
    for (std::size_t bytes = 0; bytes < std::size(heads); ++bytes) {
        CAPTURE(bytes);
        CHECK(head(text, bytes) == heads[bytes]);
        CHECK(head(text, bytes).data() == text.data());
        CHECK(tail(text, bytes) == tails[bytes]);
        CHECK(tail(text, bytes).data() + tail(text, bytes).size() == text.data() + text.size());
    }
    CHECK(tail("\x80\x80", 1).empty());
}
