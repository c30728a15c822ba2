// How to teach newsprint a layout: a rule of one's own, which outweighs what the library thinks of a line.
#include <newsprint.hpp>

#include <iostream>
#include <optional>

// This paper marks its captions with "[그림]" in front, and closes each article with a line of its own for the reader's score.
struct han_river_weekly : newsprint::korean {
    static constexpr std::optional<newsprint::block_kind> own_rule(std::string_view line) noexcept {
        if (line.starts_with("[그림]")) return newsprint::block_kind::caption;
        if (line.starts_with("독자 점수")) return newsprint::block_kind::notice;
        return std::nullopt;
    }
};

constexpr std::string_view page = R"(강변 자전거길, 밤에도 달린다

김보름 기자

서울 한강변 자전거길 24km에 바닥등이 켜졌다. 주간 이용자가 줄어드는 겨울에도 퇴근길 이용은 오히려 늘었다는 조사 결과가 나온 뒤다.

[그림] 반포에서 여의도까지 새로 켜진 바닥등

시는 내년 봄까지 나머지 구간 11km에도 같은 등을 놓기로 했다. 등은 낮에 모은 햇빛으로 켜진다.

독자 점수 4.5점
)";

int main() {
    const newsprint::article article = newsprint::parse<han_river_weekly>(page);
    for (const newsprint::block& block : article.blocks())
        std::cout << to_string(block.kind) << ": " << block.text << '\n';
}
