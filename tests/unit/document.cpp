#include <newsprint/document.hpp>

#include <string>
#include <utility>

#include <doctest/doctest.h>

namespace {

constexpr const char* text = "서울시, 도심 하천 산책로 두 배로 넓힌다\n\n입력 2023.07.13 16:07\n\n홍길동 기자\n";

}  // namespace

TEST_CASE("a document owns its text") {
    newsprint::document made{std::string(text)};
    CHECK(made.text() == text);
    REQUIRE(!made->blocks().empty());
    const auto first = (*(*made).blocks().begin()).text;
    CHECK(first.data() == made.text().data());
    const newsprint::document moved(std::move(made));
    CHECK(first.data() == moved.text().data());  // views stay good
    CHECK((*moved.article().blocks().begin()).text.data() == first.data());
}

TEST_CASE("a short text moves with its document") {
    newsprint::document made{std::string("가")};
    const auto view = (*made->blocks().begin()).text;
    const newsprint::document moved(std::move(made));
    CHECK(view.data() == moved.text().data());
    CHECK(view == "가");
}

TEST_CASE("try_make gives the refusal as a value") {
    const auto refused = newsprint::document::try_make(std::string("가\xFF"));
    REQUIRE(!refused);
    CHECK(refused.error() == newsprint::refusal{3, newsprint::fault::invalid_byte});
    const auto made = newsprint::document::try_make(std::string(text));
    REQUIRE(made);
    CHECK(made->text() == text);
}
