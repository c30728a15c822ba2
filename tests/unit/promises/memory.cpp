// Promise 4: memory is the outline alone. A warm parser allocates nothing, a fresh article of ordinary size once, accessors never.
#include <invariants.hpp>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>

#include <doctest/doctest.h>

namespace {

std::atomic<std::size_t> allocations{0};

void* allocate(std::size_t size) {
    ++allocations;
    void* const memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) std::abort();
    return memory;
}

}  // namespace

// In place of the standard ones in the whole test program.
void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

std::vector<std::string> articles() {
    std::vector<std::string> texts;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(NEWSPRINT_TESTS_DIR "/articles")) {
        if (entry.path().extension() != ".txt") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return texts;
}

/// Allocations of `f()`.
template <class F>
std::size_t counted(F f) {
    const std::size_t before = allocations;
    f();
    return allocations - before;
}

}  // namespace

TEST_CASE("the counter counts") {
    CHECK(counted([] { std::string(1000, 'a').clear(); }) == 1);
}

TEST_CASE("a fresh article of ordinary size allocates once at most") {
    for (const std::string& text : articles()) {
        CAPTURE(text);
        CHECK(counted([&] { static_cast<void>(newsprint::parse(std::string_view(text))); }) <= 1);
    }
}

TEST_CASE("a warm parser allocates nothing") {
    const auto texts = articles();
    newsprint::parser parser;
    for (const std::string& text : texts) parser.parse(std::string_view(text));
    CHECK(counted([&] {
              for (const std::string& text : texts) parser.parse(std::string_view(text));
          }) == 0);
}

TEST_CASE("a refusal allocates nothing") {
    CHECK(counted([] { CHECK(!newsprint::try_parse(std::string_view("a\xFF"))); }) == 0);
}

TEST_CASE("accessors allocate nothing") {
    for (const std::string& text : articles()) {
        const newsprint::article a = newsprint::parse(std::string_view(text));
        std::size_t size = 0;
        CHECK(counted([&] {
                  tests::each_string(a, [&size](std::string_view, std::string_view value) { size += value.size(); });
                  size += a.published() && a.modified() ? 1U : 0U;
                  for (const newsprint::block& b : a.blocks()) size += b.line;
              }) == 0);
        CHECK(size > 0);
    }
}

TEST_CASE("a text of many lines costs a record for each, and a table of copies") {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "가나다라마바사\n";
    CHECK(counted([&] { static_cast<void>(newsprint::parse(std::string_view(text))); }) <= 2);
}
