// Promise 3: only what is not UTF-8 is refused, at its first bad byte. Three checks must agree: the library's, utfcpp's and the
// one in invariants.hpp.
#include <invariants.hpp>

#include <doctest/doctest.h>

namespace {

using newsprint::fault;

struct row {
    std::string_view name, text;
    std::size_t offset;
    fault why;
};
constexpr row rows[] = {
    {"continuation alone", "a\x80", 1, fault::stray_continuation},
    {"cut at the end", "가\xEA\xB0", 3, fault::truncated},
    {"cut by a letter", "\xEA\xB0z", 0, fault::truncated},
    {"two bytes, cut", "\xC3", 0, fault::truncated},
    {"four bytes, cut", "\xF0\x9F\x98", 0, fault::truncated},
    {"C0", "\xC0\x80", 0, fault::overlong},
    {"three bytes for one", "\xE0\x80\x80", 0, fault::overlong},
    {"four bytes for three", "\xF0\x8F\xBF\xBF", 0, fault::overlong},
    {"surrogate", "a\xED\xA0\x80", 1, fault::surrogate},
    {"above U+10FFFF", "\xF4\x90\x80\x80", 0, fault::above_10ffff},
    {"F5", "\xF5\x80\x80\x80", 0, fault::above_10ffff},
    {"FE", "ab\xFE", 2, fault::invalid_byte},
};

/// Do the checks agree on `text`, and does the library refuse it if and only if it must?
bool agree(std::string_view text) {
    const tests::exact_copy copy(text);
    const auto bad = tests::first_bad_byte(copy.view());
    const auto made = newsprint::try_parse(copy.view());
    const char* const utfcpp = utf8::find_invalid(copy.view().data(), copy.view().data() + text.size());
    if (utfcpp != copy.view().data() + (bad ? bad->offset : text.size())) return false;
    return bad ? !made && made.error() == *bad : made.has_value();
}

}  // namespace

TEST_CASE("a text is refused at its first bad byte") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        const auto made = newsprint::try_parse(r.text);
        REQUIRE(!made);
        CHECK(made.error().offset == r.offset);
        CHECK(made.error().why == r.why);
        CHECK(agree(r.text));
    }
}

TEST_CASE("three checks agree on every sequence of two bytes, and on many of four") {
    std::string s(2, '\0');
    for (unsigned a = 0; a < 256; ++a)
        for (unsigned b = 0; b < 256; ++b) {
            s[0] = static_cast<char>(a), s[1] = static_cast<char>(b);
            if (!agree(s)) FAIL(a << ' ' << b);
        }
    constexpr unsigned edges[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFF};
    s.resize(4);
    for (const unsigned a : edges)
        for (const unsigned b : edges)
            for (const unsigned c : {0x0AU, 0x7FU, 0x80U, 0xBFU, 0xC0U, 0xEDU})
                for (const unsigned d : {0x20U, 0x80U, 0xBFU, 0xFFU}) {
                    s[0] = static_cast<char>(a), s[1] = static_cast<char>(b), s[2] = static_cast<char>(c), s[3] = static_cast<char>(d);
                    if (!agree(s)) FAIL(a << ' ' << b << ' ' << c << ' ' << d);
                }
}

TEST_CASE("unchecked text that is not UTF-8 is never read beside") {
    for (const row& r : rows)
        for (const std::string_view frame : {"", "가\n", "입력 2023.07.13 16:07\n", "(", "▲ ", "사진="}) {
            const tests::exact_copy copy(std::string(frame) + std::string(r.text));
            for (const std::string_view tag : {"ko", "en", "ja", "zh-Hans", "und"})
                CHECK(tests::broken(tests::parse_as(tag, copy.view()), copy.view(), false) == "");
        }
}

#if defined(__cpp_exceptions)
TEST_CASE("parse throws what try_parse gives") {
    try {
        static_cast<void>(newsprint::parse(std::string_view("a\xFF")));
        FAIL("nothing thrown");
    } catch (const newsprint::refused& refused) {
        CHECK(refused.why() == newsprint::refusal{1, fault::invalid_byte});
    }
}
#endif
