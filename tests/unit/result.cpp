#include <newsprint/result.hpp>

#include <set>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace newsprint;

constexpr bool holds() {
    result<int> seven(7);
    const result<int> refused_here(refusal{3, fault::overlong});
    int kept = 5;
    const result<const int&> of_another(static_cast<const int&>(kept));
    const result<const int&> none(refusal{1, fault::surrogate});
    if (!seven || !seven.has_value() || *seven != 7 || seven.value() != 7) return false;
    *seven = 8;
    if (seven.value() != 8 || result<int>(9).value() != 9 || *result<int>(9) != 9) return false;
    if (refused_here || refused_here.error() != refusal{3, fault::overlong}) return false;
    if (!of_another || &of_another.value() != &kept || &*of_another != &kept) return false;
    return !none && none.error() == refusal{1, fault::surrogate};
}
static_assert(holds());
static_assert(refusal{}.offset == 0);

}  // namespace

TEST_CASE("result") {
    CHECK(holds());
    result<std::string> text(std::string("가"));
    CHECK(text->size() == 3);
    const result<std::string> same(std::string("나"));
    CHECK(same->size() == 3);
    CHECK(same.value() == "나");
    CHECK(std::string(std::move(text).value()) == "가");
}

TEST_CASE("every fault has words of its own") {
    std::set<std::string_view> words;
    for (const fault why : {fault::truncated, fault::overlong, fault::surrogate, fault::stray_continuation, fault::above_10ffff, fault::invalid_byte}) {
        CHECK(!to_string(why).empty());
        words.insert(to_string(why));
    }
    CHECK(words.size() == 6);
}

#if defined(__cpp_exceptions)
TEST_CASE("a value insisted on that is not there is thrown") {
    result<int> none(refusal{4, fault::truncated});
    const result<int>& same = none;
    int kept = 0;
    const result<int&> reference(refusal{5, fault::truncated});
    for (int i = 0; i < 4; ++i) try {
            if (i == 0) kept = none.value();
            if (i == 1) kept = same.value();
            if (i == 2) kept = std::move(none).value();
            if (i == 3) kept = reference.value();
            FAIL("nothing thrown");
        } catch (const refused& thrown) {
            CHECK(thrown.why().offset == (i == 3 ? 5 : 4));
            CHECK(std::string_view(thrown.what()).find("UTF-8") != std::string_view::npos);
        }
    CHECK(kept == 0);
}
#endif
