#include <newsprint/explain.hpp>

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include <newsprint/parse.hpp>

namespace {

using namespace newsprint;

constexpr std::string_view page =
    "홈 > 경제 > 금융\n\n서울시, 새 공원 연다\n\n입력 2025.03.18 14:20\n\n홍길동 기자 hong@a.kr\n\n서울시는 13일 새 공원을 연다고 밝혔다.\n\n"
    "시민 누구나 쓸 수 있다고 시는 설명했다.\n\nⓒ 예시일보, 무단전재 및 재배포 금지\n";

}  // namespace

TEST_CASE("explain: what it says was decided is what was decided") {
    const article a = parse(page);
    const auto lines = explain(a);
    std::size_t i = 0;
    for (const block& b : a.blocks()) {
        REQUIRE(i < lines.size());
        CAPTURE(std::string(b.text));
        CHECK(lines[i].text == b.text);
        CHECK(lines[i].line == b.line);
        CHECK(lines[i].kind == b.kind);
        ++i;
    }
    CHECK(i == lines.size());
}

TEST_CASE("explain: the runner-up is another kind and does not win; the signs that weigh most come first") {
    const article a = parse(page);
    bool any_for = false;
    for (const line_reasons& line : explain(a)) {
        CAPTURE(std::string(line.text));
        CHECK(line.runner_up != line.kind);
        CHECK(line.margin >= 0);
        REQUIRE(!line.evidence.empty());
        int own = 0;
        for (std::size_t i = 0; i < line.evidence.size(); ++i) {
            own += line.evidence[i].weight;
            CHECK(!line.evidence[i].name.empty());
            CHECK(line.evidence[i].weight != 0);
            if (i > 0) CHECK(std::abs(line.evidence[i].weight) <= std::abs(line.evidence[i - 1].weight));
            any_for = any_for || line.evidence[i].weight > 0;
        }
        CHECK(own + line.together + line.neighbours == line.margin);
    }
    CHECK(any_for);
}

TEST_CASE("explain: nothing of nothing") {
    const article a = parse(std::string_view(" \n\n"));
    CHECK(explain(a).empty());
}
