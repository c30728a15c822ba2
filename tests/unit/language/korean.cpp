#include <newsprint/language/korean.hpp>

#include <doctest/doctest.h>

#include "words_found.hpp"

namespace {

using newsprint::korean;
using newsprint::sense;
using newsprint::vocabulary_of;

constexpr worded lines[] = {
    {"기사상세페이지", sense::furniture},
    {"출입처 : 시청", sense::furniture},
    {"▶ 제보하기", sense::plea},
    {"기사제목 담온군, 다리를 놓다", sense::furniture},
    {"◀ 탁온유/금융평론가 ▶", sense::cue},
    {"청송군", sense::no_name},
    {"제보는 hong@a.kr", sense::plea},
    {"카카오톡 '새벽일보' 검색 후 제보", sense::plea},
    {"기사출고 2023-07-13 10:20", sense::published},
    {"◀ SYNC ▶", sense::cue},
    {"오늘의 핫토픽", sense::related_heading},
    {"언론문의처 02-000-0000", sense::contact},
    {"한 단계 큰 크기 글자", sense::furniture},
    {"전체 댓글수 3", sense::furniture},
    {"퍼가실 때는 출처를 밝혀 주세요", sense::plea},
    {"전국 많이 본 뉴스", sense::related_heading},
    {"이 종목의 다른 뉴스", sense::related_heading},
    {"이전기사 : 다리가 열린 날", sense::related_item},
    {"⊙기자: 비가 그쳤습니다.", sense::cue},
    {"웹출고시각 : 2023.07.13 10:20", sense::published},
    {"지역 > 새벽시", sense::section_name},
};

constexpr std::string_view sentences[] = {
    "익명의 제보를 받은 시청은 다리를 살폈다.",
    "제보 내용에 따르면 배는 밤마다 강을 건넜다.",
};

TEST_CASE("korean: words are found where they should be") {
    for (const worded& r : lines) {
        CAPTURE(r.line);
        CAPTURE(static_cast<int>(r.means));
        CHECK((senses_found(vocabulary_of<korean>, r.line) & newsprint::bit(r.means)) != 0);
    }
}

TEST_CASE("korean: ordinary sentences ask for nothing") {
    for (const std::string_view line : sentences) {
        CAPTURE(line);
        CHECK((senses_found(vocabulary_of<korean>, line) & newsprint::bit(sense::plea)) == 0);
    }
}

TEST_CASE("korean: the lists are well formed") { CHECK(fault_of<korean>() == ""); }

}  // namespace
