// Real layouts with lines swapped, doubled, cut, glued and marks inserted: every invariant must hold. The input chooses the
// layout and the changes.
#include <algorithm>
#include <iterator>
#include <vector>

#include "invariants.hpp"
#include "target.hpp"

namespace {

// The texts of examples/articles and tests/articles, each a literal; made by articles.cmake.
const std::string_view layouts[] = {
#include "articles.inc"
};

constexpr std::string_view marks[] = {
    "▲", "△", "■", "◇", "-", "· ", "▶", "☞ ", "1. ", "※", "<표> ", "[표] ", "표 1. ", "(", ")", "[", "]", "【", "】", "<", ">", "「", "“", "\"",
    "\t", " | ", " : ", "  ", "/", "=", "—", " / ", "#", "@", "ⓒ", "©", "사진=", "/사진=뉴시스", " 제공", "(사진 제공=", "기자", " 기자", "입력 ", "수정 ",
    "2023.07.13 16:07", "2023-02-30", "오후 4:07", "13 July 2023", "2023年7月13日", "a@b.kr", "By ", "Photo: ", "Copyright ", "관련기사 ", "[앵커]",
    "(서울=연합뉴스) ", "LONDON (Reuters) - ", "（共同）", "来源：", "記者", "무단전재 및 재배포 금지", "\r", "\n", "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xC2\xA0"};

using lines = std::vector<std::string>;

lines lines_of(std::string_view text) {
    lines all;
    for (const std::string_view line : newsprint::text::lines_view(text)) all.emplace_back(newsprint::text::without_end(line));
    return all;
}

/// A place inside `s` that cuts no code point.
std::size_t place(const std::string& s, fuzz::choices& choose) {
    std::size_t at = choose.below(s.size() + 1);
    while (at < s.size() && newsprint::text::is_continuation(s[at])) ++at;
    return at;
}

void change(lines& all, fuzz::choices& choose) {
    using difference = lines::difference_type;
    const std::size_t i = choose.below(all.size()), j = choose.below(all.size());
    const auto at = all.begin() + static_cast<difference>(i);
    constexpr std::size_t longest_line = 1U << 16;
    switch (choose.below(10)) {
        case 0: std::swap(all[i], all[j]); break;
        case 1: all.insert(at, std::string(all[j])); break;
        case 2: all[i].resize(place(all[i], choose)); break;
        case 3: all[i].erase(0, place(all[i], choose)); break;
        case 4:
            if (all[i].size() < longest_line) all[i] += all[j];  // twice itself again and again would fill the memory
            break;
        case 5: all[i].insert(0, choose.of(marks)); break;
        case 6: all[i] += choose.of(marks); break;
        case 7: all[i].insert(place(all[i], choose), choose.of(marks)); break;
        case 8: all.erase(at); break;
        default: {
            const lines some(all.begin() + static_cast<difference>(std::min(i, j)), all.begin() + static_cast<difference>(std::max(i, j)));
            all.insert(at, some.begin(), some.end());
            break;
        }
    }
    if (all.empty()) all.emplace_back();
}

std::size_t bytes_of(const lines& all) {
    std::size_t bytes = 0;
    for (const std::string& line : all) bytes += line.size() + 1;
    return bytes;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t most_lines = 400, most_bytes = 1U << 18;  // an input should take no seconds; long texts are tests/growth's
    fuzz::choices choose(fuzz::as_text(data, size));
    lines all = lines_of(choose.of(layouts));
    if (choose.one_in(4)) all.resize(std::min<std::size_t>(all.size(), 1 + choose.below(20)));  // the head alone
    if (all.empty()) all.emplace_back();
    while (!choose.empty() && all.size() < most_lines && bytes_of(all) < most_bytes) change(all, choose);

    std::string made;
    for (const std::string& line : all) made.append(line).append("\n");
    const tests::exact_copy copy(made);
    const std::string_view text = copy.view();
    const newsprint::article a = newsprint::parse(text);
    fuzz::demand(tests::broken(a, text), text);
    switch (fuzz::lot(text) % 8) {
        case 0: fuzz::demand(tests::broken_relatives(text), text); break;
        case 1: fuzz::demand(tests::broken_neighbourhoods(a), text); break;
        case 2: fuzz::demand(tests::broken_fields(a), text); break;
        default: break;
    }
    return 0;
}
