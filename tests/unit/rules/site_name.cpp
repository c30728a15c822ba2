#include <newsprint/rules/site_name.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint::rules;
constexpr const newsprint::vocabulary& ko = newsprint::vocabulary_of<newsprint::korean>;

constexpr std::string_view without(std::string_view headline) {
    return without_site_name(ko, headline, [](std::string_view, std::string_view tail) { return tail == "예시일보" || is_outlet(ko, tail); });
}
static_assert(without("해파리에 조업 포기 - 예시일보") == "해파리에 조업 포기");

TEST_CASE("without_site_name") {
    CHECK(without("해파리에 조업 포기 : 네이버 뉴스") == "해파리에 조업 포기");
    CHECK(without("해파리에 조업 포기 - 예시일보 : 네이버 뉴스") == "해파리에 조업 포기");
    CHECK(without("해파리에 조업 포기 | 사회 | 예시일보") == "해파리에 조업 포기");
    CHECK(without("해파리에 조업 포기 - KBS, 13.07.2023") == "해파리에 조업 포기");
    CHECK(without("도담 : 3부 | 사회") == "도담 : 3부 | 사회");
    CHECK(without("Markets climb: Markets Wrap") == "Markets climb: Markets Wrap");
    CHECK(without("해파리에 조업 포기_사회_예시일보") == "해파리에 조업 포기");
    CHECK(without("해파리에 조업 포기 - yesilbo.co.kr") == "해파리에 조업 포기");
    CHECK(without("A runtime - Node.js") == "A runtime - Node.js");
    CHECK(without("연합뉴스") == "연합뉴스");
    CHECK(without("") == "");
}

TEST_CASE("names_site") {
    CHECK(names_site("ⓒ 예시일보 All rights", "예시일보"));
    CHECK_FALSE(names_site("ⓒ 서울신문 All rights", "서울"));
    CHECK_FALSE(names_site("", "서울"));
}

}  // namespace
