#include <newsprint/rules/time_line.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/korean.hpp>

namespace {

constexpr bool only_time(std::string_view line) {
    return newsprint::rules::is_only_time(newsprint::vocabulary_of<newsprint::korean>, line);
}
static_assert(only_time("2024.02.13") && !only_time("7월의 크리스마스"));

TEST_CASE("is_only_time") {
    CHECK(only_time("입력 2024.02.13 오후 4:07"));
    CHECK(only_time("12 84 2023-07-12 20:15"));
    CHECK(only_time("3시간 전"));
    CHECK(only_time("1"));
    CHECK(only_time("-"));
    CHECK(only_time(std::string(120, '1')));
    CHECK_FALSE(only_time(std::string(121, '1')));
    CHECK_FALSE(only_time("2024년의 얼굴"));
    CHECK_FALSE(only_time("9월 배추값 또 오르나"));
    CHECK_FALSE(only_time("2023.07.13 Thursdayish"));
}

}  // namespace
