// Prints a fuzzer's dictionary: the words of every language's lists, a few of each sense, and the signs of a page.
#include <cstdio>
#include <set>
#include <string>
#include <string_view>

#include <newsprint.hpp>

namespace {

std::set<std::string> printed;

void entry(std::string_view word) {
    if (word.empty() || word.size() > 40 || !printed.insert(std::string(word)).second) return;
    std::fputc('"', stdout);
    for (const char c : word) {
        if (c > ' ' && c < 0x7F && c != '"' && c != '\\') std::fputc(c, stdout);
        else std::printf("\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    std::puts("\"");
}

template <class Language>
void words_of() {
    constexpr int few = 6;
    for (const newsprint::words& list : Language::words) {
        int left = few;
        newsprint::detail::each_word(list.list, [&left](std::string_view word) {
            if (left-- > 0) entry(word);
        });
    }
}

}  // namespace

int main() {
    for (const std::string_view sign :
         {"▲", "△", "■", "◇", "●", "·", "•", "–", "—", "▶", "☞", "※", "→", "（", "）", "【", "】", "《", "》", "〈", "〉", "◀", "「", "」", "“", "”", "‘",
          "：", "｜", "／", "＝", "，", "、", "。", "…", "＃", "ⓒ", "©", "\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE3\x80\x80", "\r\n", "\n\n",
          "|---|---|", "<표>", "[표]", "2023.07.13 16:07", "2023-02-30", "2023년 7월 13일", "13 July 2023", "July 13, 2023", "2023年7月13日", "오후 4:07",
          "4:07 p.m.", "+09:00", "T16:07:52Z", "a@b.kr", "(서울=연합뉴스)", "[서울=뉴시스]", "LONDON (Reuters) -", "홍길동 기자", "By Jane Doe", "/사진=뉴시스"})
        entry(sign);
    words_of<newsprint::korean>();
    words_of<newsprint::english>();
    words_of<newsprint::japanese>();
    words_of<newsprint::chinese>();
    words_of<newsprint::generic>();
}
