#include <newsprint/block/build.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using namespace newsprint;

struct my_paper : korean {
    static constexpr std::optional<block_kind> own_rule(std::string_view line) {
        return line.starts_with("서울") ? std::optional(block_kind::tags) : std::nullopt;
    }
};

constexpr std::string_view page = "서울시, 새 공원 연다\n\n홍길동 기자 hong@a.kr\n\n서울시는 13일 새 공원을 연다고 밝혔다.\n";

constexpr bool is_taken_apart_when_compiling() {
    std::vector<record> records;
    detail::scratch memory;
    detail::outline(page, vocabulary_of<korean>, records, memory);
    return records.size() == 3 && records[0].kind == block_kind::headline && records[1].kind == block_kind::byline &&
           records[2].kind == block_kind::paragraph;
}
static_assert(is_taken_apart_when_compiling());

}  // namespace

TEST_CASE("outline: the same at run time, and again in the same memory") {
    std::vector<record> records;
    detail::scratch memory;
    for (int round = 0; round < 3; ++round) {
        detail::outline(page, vocabulary_of<korean>, records, memory);
        CHECK(is_taken_apart_when_compiling());
        REQUIRE(records.size() == 3);
        CHECK(records[2].kind == block_kind::paragraph);
        std::string many;
        for (int i = 0; i < 2000; ++i) many += "서울시는 새 공원을 연다.\n\n";
        detail::outline(many, vocabulary_of<korean>, records, memory);
        CHECK(records.size() == 2000);
    }
}

TEST_CASE("outline: an outlet's own rule outweighs everything") {
    std::vector<record> records;
    detail::scratch memory;
    detail::outline(page, vocabulary_of<my_paper>, records, memory);
    REQUIRE(records.size() == 3);
    CHECK(records[0].kind == block_kind::tags);
    CHECK(records[1].kind == block_kind::byline);
    CHECK(records[2].kind == block_kind::tags);
}

TEST_CASE("count_lines: every line that is not blank, whatever ends it, and no empty ones") {
    struct row { std::string_view text; std::size_t lines; };
    for (const row& r : {row{"", 1}, row{"a", 1}, row{"a\nb", 2}, row{"a\r\nb\r\nc", 3}, row{"a\rb\rc", 3}, row{"a\n\rb", 2},
                         row{"\n\n\n\na\n\n\nb", 2}, row{"\r\n\r\n\r\n", 1}}) {
        CAPTURE(r.text);
        CHECK(detail::count_lines(r.text) == r.lines);
    }
}

TEST_CASE("slots_for: a power of two, and no more than 8 bytes a line in a text of many lines") {
    for (std::size_t lines = 1; lines < 100'000'000; lines = lines * 3 / 2 + 1) {
        const std::size_t slots = detail::slots_for(lines);
        CAPTURE(lines);
        CHECK(std::has_single_bit(slots));
        CHECK(slots > (lines < 200'000 ? 2 * lines : lines));
        if (lines > 500'000) CHECK(slots * sizeof(std::uint32_t) + lines * sizeof(record) <= 64 * lines);
    }
}

TEST_CASE("outline: a text of more lines than an article has, ended by CR") {
    std::vector<record> records;
    detail::scratch memory;
    std::string many;
    for (int i = 0; i < 300'000; ++i) many += "가\r";
    detail::outline(many, vocabulary_of<korean>, records, memory);
    CHECK(records.capacity() <= 300'001);
}
