#include <common/json_writer.hpp>

#include <common/output.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

using examples::string_stream;

std::string escaped(std::string_view text) {
    std::string out;
    string_stream stream(out);
    examples::write_escaped(stream, text);
    return out;
}

std::string as_json(std::string_view text) {
    std::string out;
    string_stream stream(out);
    examples::compact_json<string_stream> json(stream);
    json.text(text);
    return out;
}

struct row {
    std::string_view name, text, want;
};

TEST_CASE("what JSON asks for is escaped, and what some take for the end of a line") {
    constexpr row rows[] = {
        {"nothing", "", ""},
        {"words", "가나 abc", "가나 abc"},
        {"quote and backslash", R"("가" \)", R"(\"가\" \\)"},
        {"named controls", "\n\r\t", R"(\n\r\t)"},
        {"other controls", std::string_view("\0\x1f\x7f", 3), "\\u0000\\u001f\x7f"},
        {"U+0085, U+2028, U+2029", "a\u0085b\u2028c\u2029", R"(a\u0085b\u2028c\u2029)"},
        {"their neighbours", "\u0084\u0086\u2027\u202a", "\u0084\u0086\u2027\u202a"},
        {"cut ones", "\xC2", "\xC2"},
        {"cut ones", "\xE2\x80", "\xE2\x80"},
    };
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(escaped(r.text) == r.want);
    }
}

TEST_CASE("a text's lines are joined as newsprint::folded joins them") {
    constexpr std::string_view rows[] = {
        "", " ", "가", " 가 ", "가\n나", "가 \r\n \t나", "가\r나\n", "\n\n가\n\n나\n\n", "가  나", "\u3000가\u3000\n\uFEFF나",
    };
    for (std::string_view text : rows) {
        CAPTURE(text);
        CHECK(as_json(text) == '"' + newsprint::folded(text) + '"');
    }
    CHECK(as_json(" 가 \n 나 ") == "\"가 나\"");
}

TEST_CASE("commas and nesting are RapidJSON's") {
    std::string out;
    string_stream stream(out);
    examples::compact_json<string_stream> json(stream);
    json.object([&] {
        json.field("a", std::string_view("x"));
        json.field("b", std::nullopt);
        json.key("c"), json.array("12", [&](char) { json.number(3); });
        json.key("d"), json.string(" y\n");
    });
    CHECK(out == R"({"a":"x","b":null,"c":[3,3,3],"d":" y\n"})");
}

}  // namespace
