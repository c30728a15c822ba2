#include <newsprint/view/folded.hpp>

#include <doctest/doctest.h>

namespace {

struct row {
    std::string_view name, text, want;
    bool one_line;
};
constexpr row rows[] = {
    {"one line", "문을 닫은  국밥집", "문을 닫은  국밥집", true},
    {"two lines", "문을 닫은\n국밥집이", "문을 닫은 국밥집이", false},
    {"with white space around the break", "문을 닫은 \r\n　국밥집이", "문을 닫은 국밥집이", false},
    {"CR", "문을\r닫은", "문을 닫은", false},
    {"a blank line between", "문을\n \n닫은", "문을 닫은", false},
    {"breaks at its ends", "\n문을\n", "문을", false},
    {"nothing", "", "", true},
};

}  // namespace

TEST_CASE("folded, is_folded") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(newsprint::folded(r.text) == r.want);
        CHECK(newsprint::is_folded(r.text) == r.one_line);
    }
}
