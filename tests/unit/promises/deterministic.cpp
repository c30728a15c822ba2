// Promise 5: the same text gives the same article, also from several threads at once and from a parser that has read others.
#include <invariants.hpp>

#include <clocale>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

namespace {

std::string read(const char* name) {
    std::ifstream in(std::string(NEWSPRINT_TESTS_DIR "/../examples/articles/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a parser that has read other texts reads as a fresh one") {
    const std::string korean = read("hanbit-economy.txt"), english = read("halden-courier.txt");
    REQUIRE(!korean.empty());
    REQUIRE(!english.empty());
    newsprint::parser warm;
    for (const std::string& text : {korean, english, std::string("a"), english, std::string(), korean}) {
        const std::string fresh = tests::parts_of(newsprint::parse(std::string_view(text)));
        CHECK(tests::parts_of(warm.parse(std::string_view(text))) == fresh);
    }
    CHECK(!warm.try_parse(std::string_view("\xFF")));
    CHECK(tests::parts_of(warm.parse(std::string_view(korean))) == tests::parts_of(newsprint::parse(std::string_view(korean))));
}

TEST_CASE("the locale changes nothing") {
    const std::string text = read("halden-courier.txt");
    const std::string before = tests::parts_of(newsprint::parse(std::string_view(text)));
    for (const char* name : {"", "C.UTF-8", "tr_TR.UTF-8", "ko_KR.UTF-8"}) {
        std::setlocale(LC_ALL, name);  // where the system has it
        CHECK(tests::parts_of(newsprint::parse(std::string_view(text))) == before);
    }
    std::setlocale(LC_ALL, "C");
}

TEST_CASE("one article is read from several threads") {
    const std::string text = read("hanbit-economy.txt");
    const newsprint::article a = newsprint::parse(std::string_view(text));
    const std::string alone = tests::parts_of(a);
    std::vector<std::string> seen(4), parsed(4);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < seen.size(); ++i)
        threads.emplace_back([&, i] {
            seen[i] = tests::parts_of(a);
            parsed[i] = tests::parts_of(newsprint::parse(std::string_view(text)));
        });
    for (std::thread& thread : threads) thread.join();
    for (std::size_t i = 0; i < seen.size(); ++i) {
        CHECK(seen[i] == alone);
        CHECK(parsed[i] == alone);
    }
}
