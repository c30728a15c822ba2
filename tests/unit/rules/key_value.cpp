#include <newsprint/rules/key_value.hpp>

#include <doctest/doctest.h>

namespace {

using newsprint::rules::key_value;

struct row {
    std::string_view line;
    std::optional<key_value> want;
};

constexpr row rows[] = {
    {"매출액 : 1조2000억원", key_value{"매출액", "1조2000억원"}},
    {"Born: March 3rd, 1931", key_value{"Born", "March 3rd, 1931"}},
    {"商品名　　：「麹」", key_value{"商品名", "「麹」"}},
    {"시작 10:30 : 서울", key_value{"시작 10:30", "서울"}},
    {"2019:  5 870", key_value{"2019", "5 870"}},
    {"시세(단위 : 원)", std::nullopt},
    {"10:30", std::nullopt},
    {"https://a.example", std::nullopt},
    {": 값", std::nullopt},
    {"키 :", std::nullopt},
    {"구분\t비고: 없음", std::nullopt},
    {"", std::nullopt},
};

constexpr bool holds(const row& r) {
    std::string_view rest = r.line;
    const auto found = newsprint::rules::key_value_rule{}(rest);
    return found == r.want && (found ? rest.empty() : rest == r.line);
}

static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

TEST_CASE("key_value_rule") {
    for (const row& r : rows) {
        CAPTURE(r.line);
        CHECK(holds(r));
    }
}

}  // namespace
