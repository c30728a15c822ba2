// Promise 4: one text a thousand times over keeps every invariant; that its work is linear is counted in ../../growth.
#include <invariants.hpp>

#include <doctest/doctest.h>

TEST_CASE("awkward tokens by the thousand") {
    for (const std::string_view token : {"▲", "(", "[", "「", "\"", "<", "사진=", "(사진=", "기자 ", "2023.", "a@", "a@b.", "\r", "-\n", "가\n", "가: 나\n", "|", "#", "1. ", "By ", "ⓒ"}) {
        CAPTURE(token);
        std::string text;
        for (int i = 0; i < 3000; ++i) text += token;
        const tests::exact_copy copy(text);
        const newsprint::article a = newsprint::parse(copy.view());
        CHECK(tests::broken(a, copy.view()) == "");
    }
}
