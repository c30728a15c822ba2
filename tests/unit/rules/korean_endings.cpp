#include <newsprint/rules/korean_endings.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::rules;

struct row {
    std::string_view text;
    bool sure_particle, particle, is;
};
constexpr row rows[] = {
    {"사진의", true, true, false},
    {"정부는", true, true, false},
    {"예산도", false, true, false},
    {"중요한 건", false, true, false},
    {"홍지은", false, true, false},
    {"홍길동", false, false, false},
    {"예산입니다", false, false, true},
    {"홍길동이었습니다", false, false, true},
    {"기자였습니다", false, false, true},
    {"런던에서", false, true, false},
    {"먹었습니다", false, false, false},
    {"밝혔습니다", false, false, false},
    {"니다", false, false, false},
    {"\xEB\x8A", false, false, false},
    {"", false, false, false},
};
constexpr bool holds(const row& r) {
    return ends_in_sure_particle(r.text) == r.sure_particle && ends_in_particle(r.text) == r.particle &&
           ends_in_is(r.text) == r.is;
}
static_assert(holds(rows[0]));

TEST_CASE("korean_endings") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r));
    }
}

}  // namespace
