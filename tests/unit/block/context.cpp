#include <newsprint/block/context.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <newsprint/block/build.hpp>

namespace {

using namespace newsprint;

std::vector<evidence> seen_in(std::string_view text) {
    std::vector<record> lines;
    detail::scratch memory;
    detail::surroundings around = detail::look_at(text, vocabulary_of<korean>, lines, memory);
    std::vector<evidence> seen;
    for (std::size_t i = 0; i < lines.size(); ++i) seen.push_back(around.at(i));
    return seen;
}

const std::string sentence = "서울시는 13일 시청 앞 광장에서 새 공원을 열고 시민 삼천 명이 모인 가운데 기념식을 가졌다고 밝혔다.";

}  // namespace

TEST_CASE("surroundings: where a line stands") {
    const auto seen = seen_in("서울시, 새 공원 연다\n\n" + sentence + "\n" + sentence + "\n\n무단전재 및 재배포 금지\n로그인\n");
    REQUIRE(seen.size() == 5);
    CHECK(seen[0].has(context::first));
    CHECK(seen[0].has(context::right_before_body));
    CHECK_FALSE(seen[0].has(context::gap_before));
    CHECK(seen[0].has(context::gap_after));
    CHECK(seen[0].has(context::next_long_sentence));
    CHECK(seen[1].has(context::second));
    CHECK(seen[1].has(context::printed_again));
    CHECK(seen[1].has(context::same_as_next));
    CHECK(seen[2].has(context::same_as_previous));
    CHECK(seen[2].has(context::printed_before));
    CHECK(seen[3].has(context::right_after_body));
    CHECK(seen[3].has(context::previous_long_sentence));
    CHECK(seen[4].has(context::after_rights));
    CHECK(seen[4].has(context::last));
}

TEST_CASE("surroundings: what is said of the next line is said of it as the previous one") {
    const auto seen = seen_in("입력 2023.07.13 16:07\n홍길동 기자\n■ 하나\n■ 둘\n가\t나\n다\t라\n[사진=뉴시스]\n" + sentence + "\n관련기사\n1\n");
    constexpr unsigned bits = detail::next_bits - detail::previous_bits;
    for (std::size_t i = 1; i + 1 < seen.size(); ++i) {
        CAPTURE(i);
        CHECK((seen[i - 1].bits[2] >> detail::next_bits & ((1U << bits) - 1)) == (seen[i + 1].bits[2] >> detail::previous_bits & ((1U << bits) - 1)));
    }
    CHECK(seen[2].has(context::same_mark_as_next));
    CHECK(seen[3].has(context::same_mark_as_previous));
    CHECK(seen[4].has(context::same_cells_as_next));
    CHECK(seen[1].has(context::after_time));
    CHECK(seen[2].has(context::after_byline));
    CHECK(seen.back().has(context::in_related));
}

TEST_CASE("surroundings: below a table's title, a few lines long") {
    const auto seen = seen_in("<표> 협력 개요\n하나\n둘\n셋\n넷\n다섯\n여섯\n");
    REQUIRE(seen.size() == 7);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        CAPTURE(i);
        CHECK(seen[i].has(context::after_table_title) == (i >= 1 && i <= 3));
    }
}

TEST_CASE("surroundings: a line of hard-wrapped text goes on in lower case") {
    const std::string broken = "The council said on Tuesday that the bridge over the mill stream would";
    const auto seen = seen_in(broken + "\nstay closed to lorries until the spring\n\n" + broken + "\n\nstay\n" + broken + "\nStay closed\n");
    REQUIRE(seen.size() == 6);
    CHECK(seen[0].has(pattern::wrapped));
    CHECK(seen[1].has(pattern::wrapped_before));
    CHECK_FALSE(seen[2].has(pattern::wrapped));  // a blank line is between them
    CHECK_FALSE(seen[4].has(pattern::wrapped));
}

TEST_CASE("surroundings: ranks and marks on lines of their own do not count to a list's length") {
    std::string text = "많이 본 뉴스\n";
    for (int rank = 1; rank <= 13; ++rank) text += "-\n" + std::to_string(rank) + "\n시장 골목에 새 서점이 문을 연다\n";
    const auto seen = seen_in(text);
    REQUIRE(seen.size() == 40);
    CHECK(seen[36].has(context::in_related));        // the twelfth
    CHECK_FALSE(seen[39].has(context::in_related));  // the thirteenth
}

TEST_CASE("surroundings: a line beside one that says only that a caption follows, or stood before") {
    const auto seen = seen_in(sentence + "\n이미지 확대\n감천항 부두\n" + sentence + "\n");
    REQUIRE(seen.size() == 4);
    CHECK(seen[0].has(context::beside_caption_label));
    CHECK_FALSE(seen[1].has(context::beside_caption_label));
    CHECK(seen[2].has(context::beside_caption_label));
    CHECK_FALSE(seen[3].has(context::beside_caption_label));
}
