#include <newsprint/rules/times_of_line.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/english.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using newsprint::rules::time_label;

struct row {
    std::string_view line;
    time_label before;
    std::string_view want;  ///< label and value of each time
    time_label left_over;
};

constexpr row rows[] = {
    {"입력 2023.07.13 16:07  수정 : 2023.07.13 18:20", time_label::none, "p2023-07-13T16:07 m2023-07-13T18:20 ", time_label::none},
    {"등록 2016-06-08 15:32수정 2016-06-08 21:51", time_label::none, "p2016-06-08T15:32 m2016-06-08T21:51 ", time_label::none},
    {"컴퓨팅입력 :2024/02/20 13:56", time_label::none, "p2024-02-20T13:56 ", time_label::none},
    {"2024.01.26 17:40   수정 : 2024.01.26 17:41기사원문", time_label::none, "-2024-01-26T17:40 m2024-01-26T17:41 ", time_label::none},
    {"中央日報 令和5年7月13日", time_label::none, "-2023-07-13 ", time_label::none},
    {"2023/07/13 16:07 송고", time_label::none, "p2023-07-13T16:07 ", time_label::none},
    {"2023.07.13 16:07 입력 | 2023.07.13 18:20 수정", time_label::none, "p2023-07-13T16:07 m2023-07-13T18:20 ", time_label::none},
    {"2024.08.22 오전 10:31 수정", time_label::none, "m2024-08-22T10:31 ", time_label::none},
    {"2014/8/23 15:12(8/23 17:40 수정)", time_label::none, "-2014-08-23T15:12 ", time_label::none},
    {"2023.07.13 16:07 업데이트 5시간 전", time_label::none, "-2023-07-13T16:07 ", time_label::none},
    {"2025-02-11 19:54", time_label::published, "p2025-02-11T19:54 ", time_label::none},
    {"2025-02-11 19:54 수정", time_label::published, "p2025-02-11T19:54 ", time_label::modified},
    {"입력", time_label::none, "", time_label::published},
    {"• 수정 :", time_label::none, "", time_label::modified},
    {"입력 오후 4:07", time_label::none, "", time_label::none},
    {"2023-05-18 2면", time_label::none, "o2023-05-18 ", time_label::none},
    {"[ 2024년 05월 17일자 12면 기사 ]", time_label::none, "o2024-05-17 ", time_label::none},
    {"2023년 7월 13일 (목요일) 16면", time_label::none, "o2023-07-13 ", time_label::none},
    {"2023年7月13日 朝刊 2面", time_label::none, "o2023-07-13 ", time_label::none},
    {"2023-07-13 (목) 자 付 제 3면", time_label::none, "o2023-07-13 ", time_label::none},
    {"2023-07-13 (목) 자 付 제 第 3면", time_label::none, "-2023-07-13 ", time_label::none},  // no further than this
    {"2023年7月13日朝刊", time_label::none, "o2023-07-13 ", time_label::none},
    {"지면게재일 2023년 05월 03일 수요일", time_label::none, "o2023-05-03 ", time_label::none},
    {"최종편집 2023.07.13 16:07", time_label::none, "o2023-07-13T16:07 ", time_label::none},
    {"입력 2023.02.30 16:07 수정 2023.03.01", time_label::none, "m2023-03-01 ", time_label::none},
    {"\xEC\x9E", time_label::none, "", time_label::none},
    {"", time_label::none, "", time_label::none},
};

bool holds(const row& r) {
    newsprint::rules::times_of_line times(newsprint::vocabulary_of<newsprint::korean>, r.line, r.before);
    std::string_view want = r.want;
    while (const auto time = times.next()) {
        if (want.empty() || want.front() != "-pmo"[static_cast<std::size_t>(time->label)]) return false;
        want.remove_prefix(1);
        if (!newsprint::text::take(want, to_string(time->value)) || !newsprint::text::take(want, " ")) return false;
    }
    return want.empty() && times.left_over() == r.left_over;
}

constexpr bool known_when_compiling() {
    newsprint::rules::times_of_line times(newsprint::vocabulary_of<newsprint::korean>, rows[0].line);
    const auto first = times.next(), second = times.next();
    return first && first->label == time_label::published && second && second->label == time_label::modified &&
           second->value.hour == 18 && !times.next();
}
static_assert(known_when_compiling());

TEST_CASE("a time's age before the time is no label") {
    const auto label = [](std::string_view line) {
        newsprint::rules::times_of_line times(newsprint::vocabulary_of<newsprint::english>, line);
        return times.next()->label;
    };
    CHECK(label("Published 5 years ago on March 3, 2020") == time_label::published);
    CHECK(label("Updated 2 days ago on March 3, 2020") == time_label::modified);
    CHECK(label("Today is March 3, 2020") == time_label::other);
}

TEST_CASE("times_of_line") {
    for (const row& r : rows) {
        CAPTURE(r.line);
        CHECK(holds(r));
    }
}

}  // namespace
