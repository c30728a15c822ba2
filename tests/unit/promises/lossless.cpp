// Promise 1: blocks tile the text, whatever it is. Promises 2 and 3 are among the invariants checked here: views stay inside,
// absent is absent.
#include <invariants.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

std::vector<std::string> texts_in(const std::string& folder) {
    std::vector<std::string> texts;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".json") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

std::vector<std::string> all_articles() { return texts_in(NEWSPRINT_TESTS_DIR "/articles"); }

/// What is broken of the text, read as any language.
std::string broken(std::string_view text) {
    const tests::exact_copy copy(text);
    const newsprint::article a = newsprint::parse(copy.view());
    if (std::string why = tests::broken(a, copy.view()); !why.empty()) return why;
    if (std::string why = tests::broken_fields(a); !why.empty()) return why;
    return tests::broken_neighbourhoods(a);
}

}  // namespace

TEST_CASE("every article keeps every invariant") {
    for (const std::string& text : all_articles()) {
        CAPTURE(text);
        CHECK(broken(text) == "");
    }
}

TEST_CASE("line ends and blank lines behind a text change nothing") {
    const auto texts = all_articles();
    for (std::size_t i = 0; i < texts.size(); i += 4) {
        CAPTURE(texts[i]);
        CHECK(tests::broken_relatives(texts[i]) == "");
    }
}

TEST_CASE("what once broke an invariant does so no more") {
    for (const std::string& text : texts_in(NEWSPRINT_TESTS_DIR "/fuzz/regressions/parse")) {
        if (tests::first_bad_byte(text)) continue;
        CAPTURE(text);
        CHECK(broken(text) == "");
        CHECK(tests::broken_relatives(text) == "");
    }
}

TEST_CASE("every article cut, joined and shuffled keeps every invariant") {
    const auto texts = all_articles();
    std::mt19937 random;
    const auto below = [&random](std::size_t end) { return static_cast<std::size_t>(random()) % end; };
    for (const std::string& text : texts) {
        std::vector<std::string> lines;
        for (const std::string_view line : newsprint::text::lines_view(text)) lines.emplace_back(line);
        for (int changes = 0; changes < 6; ++changes) {
            std::swap(lines[below(lines.size())], lines[below(lines.size())]);
            std::string& line = lines[below(lines.size())];
            line = std::string(newsprint::text::head(line, below(line.size() + 1))) + lines[below(lines.size())];
        }
        std::string made;
        for (const std::string& line : lines) made += line;
        CAPTURE(made);
        CHECK(broken(made) == "");
    }
}

TEST_CASE("any text is an article") {
    for (const std::string_view text : {"", " ", "\n", "\r", "\r\n", "\n\r", "\xEF\xBB\xBF", "\xE2\x80\x8B", "a", "가", "\"", "(", ")", "▲", "\t", "|", ":", "=",
                                        "-", "1.", "#", "@", "ⓒ", "a\n", "a\r", "a\r\n", "\na", "\r\r\n\na", "\xF4\x8F\xBF\xBF", "2023.02.30", "0000-00-00", "(((((",
                                        "<표>", "사진=", "By", "기자", "홍길동 기자", "입력", "http://", "a@b"}) {
        CAPTURE(text);
        CHECK(broken(text) == "");
        CHECK(tests::broken_relatives(text) == "");
    }
    CHECK(broken(std::string_view("\0", 1)) == "");
    CHECK(broken(std::string_view("a\0b\n\0\nc", 7)) == "");
}

TEST_CASE("an empty text has nothing") {
    const newsprint::article a = newsprint::parse(std::string_view{});
    CHECK(a.blocks().empty());
    CHECK(!a.headline());
    CHECK(!a.published());
    CHECK(!a.dateline());
    CHECK(!a.publisher());
    CHECK(a.authors().empty());
    CHECK(tests::parts_of(a) == "und");
}
