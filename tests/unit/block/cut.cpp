#include <newsprint/block/cut.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

std::vector<record> lines_of(std::string_view text) {
    std::vector<record> lines;
    detail::cut(text, vocabulary_of<korean>, lines);
    return lines;
}

}  // namespace

TEST_CASE("cut: a record for each line that is not blank") {
    for (const std::string_view end : {"\n", "\r\n", "\r"}) {
        std::string text;
        for (const std::string_view line : {"", "  제목", "\xE3\x80\x80", "", "본문이다. ", "끝"}) text.append(line).append(end);
        const auto lines = lines_of(text);
        REQUIRE(lines.size() == 3);
        CHECK(lines[0].text(text) == "제목");
        CHECK(lines[0].line == 2);
        CHECK(lines[0].gap);
        CHECK(lines[1].text(text) == "본문이다.");
        CHECK(lines[1].line == 5);
        CHECK(lines[1].gap);
        CHECK_FALSE(lines[2].gap);
    }
    CHECK(lines_of("").empty());
    CHECK(lines_of(" \n\n\t").empty());
}

TEST_CASE("cut: a page's stamp in front of a headline decides nothing") {
    const std::string_view headline = "담별도지사, 얼어붙은 저수지 둘러보고 수문 점검";
    const std::string stamped = "date 2026-02-03 " + std::string(headline);
    REQUIRE(lines_of(stamped).size() == 1);
    CHECK(lines_of(stamped)[0].evidence == lines_of(headline)[0].evidence);
    CHECK(lines_of("date 2026-02-03 [인사] 담별도지사")[0].evidence == lines_of("[인사] 담별도지사")[0].evidence);
    CHECK(lines_of("date 2026-02-03 뉴스")[0].evidence != lines_of("뉴스")[0].evidence);
    CHECK(lines_of("제목\n" + stamped)[1].evidence != lines_of("제목\n" + std::string(headline))[1].evidence);
}

TEST_CASE("mark_repeats: the later ones as printed before, the earlier ones as printed again") {
    const std::string_view text = "서울시가 새 공원을 연다\n본문이다\n서울시가 새 공원을 연다\n본문이다\n";
    auto lines = lines_of(text);
    std::array<std::uint32_t, 16> table{};
    detail::mark_repeats(lines.data(), lines.size(), text, table.data(), table.size());
    CHECK(lines[0].shown == detail::is_printed_again);
    CHECK(lines[1].shown == detail::is_printed_again);
    CHECK(lines[2].shown == detail::was_printed_before);
    CHECK(lines[3].shown == detail::was_printed_before);
}
