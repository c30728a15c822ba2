// Something for a debugger to look at.
#include <newsprint.hpp>

void look_here(const newsprint::article&, const newsprint::captions_view&, const newsprint::block&,
               const newsprint::caption&, const newsprint::author&, const newsprint::timestamp&) {}

int main() {
    const newsprint::article a = newsprint::parse(
        "마을 도서관 다시 문 연다\n\n홍길동 기자 hong@example.kr\n입력 2025.03.18 14:20\n\n마을 도서관이 3년 만에 다시 "
        "문을 연다. 개관식은 13일 열린다.\n\n"
        "▲ 새 단장을 마친 마을 도서관 전경. 예시군 제공\n");
    const newsprint::block first = *a.blocks().begin();
    const newsprint::caption photo = *a.captions().begin();
    const newsprint::author who = *a.authors().begin();
    const newsprint::timestamp when = a.published().value();
    look_here(a, a.captions(), first, photo, who, when);
}
