#include <newsprint/block/copies.hpp>

#include <doctest/doctest.h>

#include <bit>
#include <initializer_list>
#include <string>
#include <vector>

#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
using enum block_kind;

struct line {
    block_kind kind;
    std::string_view text;
};

/// The records of lines that stand below each other, marked.
struct marked {
    std::string text;
    std::vector<record> records;

    marked(std::initializer_list<line> lines) {
        for (const line& l : lines) {
            record r;
            r.begin = text.size();
            text += l.text;
            r.end = text.size();
            text += '\n';
            r.kind = l.kind;
            records.push_back(r);
        }
        std::vector<std::uint32_t> slots(std::bit_ceil(4 * records.size() + 1));
        mark_copies(records.data(), records.size(), text, vocabulary_of<korean>, slots.data(), slots.size());
    }
    std::string listed() const {
        std::string out;
        for (const record& r : records) out += r.listed ? '1' : '0';
        return out;
    }
};

}  // namespace

TEST_CASE("captions: letters and digits decide, with or without credit") {
    const marked m{{caption, "대표가 인사하고 있다"}, {paragraph, "가"}, {caption, "▲ 대표가 인사하고 있다. (사진=갈서준 기자)"}, {caption, "다른 사진"}};
    CHECK(m.listed() == "1101");
    CHECK(m.records[0].copies == 2);
    CHECK(m.records[0].shown == 2);  // its credit is in proper form
    CHECK(m.records[3].copies == 1);
}

TEST_CASE("captions: a lost sign, the good copy first or last") {
    const marked lost_first{{caption, "소개하고 있다 사진도담로보틱스"}, {caption, "소개하고 있다. [사진=도담로보틱스]"}};
    CHECK(lost_first.records[0].shown == 1);
    const marked lost_last{{caption, "소개하고 있다. [사진=도담로보틱스]"}, {caption, "소개하고 있다 사진도담로보틱스"}};
    CHECK(lost_last.records[0].shown == 0);
    CHECK(lost_last.listed() == "10");
}

TEST_CASE("captions: a copy that goes on with a name tells where the text ends") {
    const marked m{{caption, "Panel de cotizaciones en la Bolsa"}, {caption, "Panel de cotizaciones en la Bolsa ernesto agudín"}};
    CHECK(m.listed() == "10");
    CHECK(m.records[0].shown == 1);
    CHECK(m.records[1].bare == std::string_view("Panel de cotizaciones en la Bolsa").size());
}

TEST_CASE("captions: how much a copy goes on with is counted without line ends") {
    const std::string text = "Panel de cotizaciones en la Bolsa", first = "en el norte de la comarca,", second = "a 12 km de la min";
    CHECK(first.size() + second.size() == 43);  // and 48 are told apart from 49
    for (const std::string end : {"\n", "\r", "\r\n"}) {
        CHECK(marked{{caption, text}, {caption, text + end + first + end + second + "ooooo"}}.listed() == "10");
        CHECK(marked{{caption, text}, {caption, text + end + first + end + second + "oooooo"}}.listed() == "11");
        const std::string short_text = "Panel en la Bolsa del sur", little = "a 12 km,";  // 33 bytes; 36 are enough
        CHECK(marked{{caption, short_text}, {caption, short_text + end + little + end + "12o"}}.listed() == "10");
        CHECK(marked{{caption, short_text}, {caption, short_text + end + little + end + "12"}}.listed() == "11");
        const marked stopped{{caption, text + '.'}, {caption, text + '.' + end + first + end + second}};
        CHECK(stopped.records[1].bare == text.size() + 1);
    }
}

TEST_CASE("captions: what is short is counted without line ends") {
    CHECK(detail::is_shorter_than("a\r\nb\n\rc", 4));
    CHECK_FALSE(detail::is_shorter_than("a\r\nb\n\rc", 3));
    CHECK(detail::is_shorter_than("", 1));
}

TEST_CASE("captions: a copy to the byte counts where a third begins alike and goes on otherwise") {
    const marked m{{caption, "![](https://img.example.com/4.jpg)"}, {caption, "![](https://img.example.com/1.jpg)"}, {caption, "![](https://img.example.com/4.jpg)"}};
    CHECK(m.listed() == "110");
    CHECK(m.records[0].copies == 2);
    CHECK(m.records[2].shown == 2);
}

TEST_CASE("captions: one line may print a caption twice; credits alone are compared whole") {
    const marked twice{{caption, "역 앞. 사진=가나 역 앞. 사진=가나"}};
    CHECK(twice.records[0].copies == 2);
    const marked credits{{caption, "사진=뉴시스"}, {caption, "사진=뉴스1"}, {caption, "사진=뉴시스"}};
    CHECK(credits.listed() == "110");
}

TEST_CASE("headline, deck, tags and related lines are listed once, each kind for itself") {
    const marked m{{headline, "제목이다"}, {deck, "제목이다"}, {headline, "‘제목이다’"}, {deck, "- 제목이다"}, {related, "가"}, {related, "가"}, {notice, "댓글"},
                   {notice, "댓글"}};
    CHECK(m.listed() == "11001011");
}

TEST_CASE("a body printed twice is listed once") {
    const marked m{{paragraph, "하나"}, {crosshead, "둘"}, {caption, "사진"}, {paragraph, "셋"}, {paragraph, "넷"}, {notice, "n"},
                   {paragraph, "하나"}, {crosshead, "◆둘"}, {paragraph, "셋"}, {paragraph, "넷"}, {paragraph, "다섯"}};
    CHECK(m.listed() == "11111100001");
}

TEST_CASE("two paragraphs that come again are no second printing") {
    const marked m{{paragraph, "하나"}, {paragraph, "둘"}, {paragraph, "셋"}, {paragraph, "하나"}, {paragraph, "둘"}, {paragraph, "넷"}};
    CHECK(m.listed() == "111111");
}

TEST_CASE("three printings, and one that its neighbour overlaps") {
    const marked m{{paragraph, "가"}, {paragraph, "나"}, {paragraph, "다"}, {paragraph, "가"}, {paragraph, "나"}, {paragraph, "다"}, {paragraph, "가"},
                   {paragraph, "나"}, {paragraph, "다"}};
    CHECK(m.listed() == "111000000");
    const marked same{{paragraph, "가"}, {paragraph, "가"}, {paragraph, "가"}, {paragraph, "가"}};
    CHECK(same.listed() == "1111");
}

TEST_CASE("a paragraph of signs alone is no copy of other signs") {
    const marked m{{list_item, "▶/"}, {list_item, "▶/"}, {list_item, "▶/"}, {list_item, "▶/"}, {list_item, "▶/"}, {paragraph, "/\""}};
    CHECK(m.listed() == "111111");
}

TEST_CASE("a deck is the same with a number or a mark before it") {
    const marked m{{deck, "1. 회의를 열었다"}, {deck, "회의를 열었다"}, {deck, "▲ 회의를 열었다"}, {deck, "2. 다른 회의"}};
    CHECK(m.listed() == "1001");
}

TEST_CASE("a headline is the same behind a page's stamp") {
    const marked m{{headline, "date 2023-07-13 공원 문 연다"}, {headline, "공원 문 연다"}, {headline, "date 2023-07-13 공원 문 연다"}};
    CHECK(m.listed() == "101");  // what looks like a stamp further on is none
}

TEST_CASE("lines of signs alone are listed once too; nothing is no trouble") {
    const marked m{{deck, "…"}, {deck, "\""}, {deck, " …"}, {headline, "…"}};
    CHECK(m.listed() == "1101");
    CHECK(marked{}.listed().empty());
}
