#include <newsprint/text/lines.hpp>

#include <doctest/doctest.h>

#include <initializer_list>
#include <ranges>
#include <string>
#include <type_traits>

namespace {

using namespace newsprint::text;

static_assert(std::ranges::forward_range<const lines_view> && std::ranges::view<lines_view>);
static_assert(std::ranges::borrowed_range<lines_view>);
static_assert(!std::is_constructible_v<lines_view, std::string>);

constexpr bool cuts(std::string_view text, std::initializer_list<std::string_view> want) {
    auto line = lines_view(text).begin();
    for (const std::string_view w : want)
        if (line == std::default_sentinel || *line++ != w) return false;
    return line == std::default_sentinel;
}
static_assert(cuts("가\n\n나", {"가\n", "\n", "나"}));

}  // namespace

TEST_CASE("lines_view: LF, CR and CRLF end a line, and each byte is in one") {
    CHECK(cuts("가\r\n나\r다\n", {"가\r\n", "나\r", "다\n"}));
    CHECK(cuts("가\n\r나", {"가\n", "\r", "나"}));
    CHECK(cuts("\r\r\n", {"\r", "\r\n"}));
    CHECK(cuts("가\r", {"가\r"}));
    CHECK(cuts("", {}));
    const lines_view twice("가\n가\n");
    CHECK(twice.begin() == twice.begin());
    CHECK(twice.begin() != ++twice.begin());
}

TEST_CASE("take_line: an end is found wherever it stands, and bytes next to it in value are none") {
    for (std::size_t before = 0; before < 20; ++before)
        for (const std::string_view end : {"\n", "\r", "\r\n"}) {
            const std::string line = std::string(before, '\x0B') + "\x0C\x09\x8A\x8D\x0E" + std::string(end);
            const std::string text = line + "\r나";
            std::string_view rest = text;
            CAPTURE(before);
            CHECK(take_line(rest) == line);
            CHECK(rest == "\r나");
        }
}

TEST_CASE("take_line: in a text without CR the same") {
    for (const std::string_view text : {"가\n나", "\n나", "나", "", "나\n"}) {
        CAPTURE(text);
        std::string_view rest = text, quick = text;
        CHECK(take_line(rest) == take_line(quick, false));
        CHECK(rest == quick);
    }
}

TEST_CASE("without_end") {
    for (const std::string_view line : {"가", "가\n", "가\r", "가\r\n"}) CHECK(without_end(line) == "가");
    CHECK(without_end("가\n\n") == "가\n");
    CHECK(without_end("\n").empty());
}
