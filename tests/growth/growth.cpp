// Is the work linear in the text, whatever the text? Texts of n, 2n and 4n copies of what the rules know are parsed and all
// their fields read, and the work is counted (steps.hpp).
//
//   newsprint-growth [--copies N] [--every WORDS] [--verbose] signs|words|shapes|huge|FILE-OR-FOLDER...
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <newsprint.hpp>

#include "parts.hpp"
#include "steps.hpp"

namespace {

using namespace newsprint;

using steps_t = unsigned long long;

struct options {
    std::size_t copies = 50000;  // of a token in the largest text
    std::size_t every = 1;       // of the words, this one of so many
    bool verbose = false;
} chosen;

int failures = 0, measured = 0;
double most_per_byte = 0;

/// Work of parsing `text` as its own language and reading all its fields.
steps_t work(std::string_view text) {
    const steps_t before = growth::steps();
    const article a = *try_parse<automatic, utf8_trusted>(text);
    std::size_t read = 0;
    tests::each_string(a, [&read](std::string_view, std::string_view value) { read += value.size(); });
    if (a.published() && a.modified()) ++read;
    for (const block& b : a.blocks()) read += b.line;
    return growth::steps() - before + (read == 0);  // so that reading is no dead code
}

/// Twice the text may cost little more than twice the work. `make(n)` gives a text of n copies. A text that is read otherwise
/// from some length on may jump once, so one that grows too fast is doubled a few times more before it is called steep.
void measure(std::string_view name, const std::function<std::string(std::size_t)>& make, std::size_t copies) {
    constexpr double most_growth = 2.4, most_steps_per_byte = 5000;
    constexpr steps_t noise = 100000;  // what does not grow, and tables whose sizes are powers of two
    constexpr int most_doublings = 5;
    std::string log;
    steps_t last = 0;
    double growth = 0, per_byte = 0;
    for (int doublings = 0; doublings <= most_doublings; ++doublings) {
        if (doublings > 2 && growth <= most_growth) break;
        const std::string text = make(doublings < 2 ? copies >> (2 - doublings) : copies << (doublings - 2));
        const steps_t now = work(text);
        growth = static_cast<double>(now) / static_cast<double>(last + noise);
        per_byte = static_cast<double>(now) / static_cast<double>(text.size() + 1000);
        last = now;
        log += std::to_string(now) + ' ';
    }
    ++measured;
    most_per_byte = std::max(most_per_byte, per_byte);
    const bool steep = growth > most_growth || per_byte > most_steps_per_byte;
    failures += steep;
    if (steep || chosen.verbose) std::printf("%s %ssteps, %.0f a byte: %.*s\n", steep ? "STEEP" : "ok", log.c_str(), per_byte, static_cast<int>(name.size()), name.data());
}

std::string times(std::size_t n, std::string_view s) {
    std::string out;
    out.reserve(n * s.size());
    for (std::size_t i = 0; i < n; ++i) out += s;
    return out;
}

std::string shown(std::string_view s) {
    std::string out;
    for (const char c : s) out += c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : std::string(1, c);
    return out;
}

void measure_copies(const std::string& token, std::size_t copies) {
    measure(shown(token), [&token](std::size_t n) { return times(n, token); }, copies);
}

// Signs, brackets, quotes, fragments of dates, addresses and credits.
constexpr std::string_view signs[] = {
    "▲", "△", "■", "◇", "●", "·", "•", "-", "–", "—", "*", "+", "▶", "☞", "※", "→", "↑", "1.", "(", ")", "[", "]", "<", ">", "{", "}", "（", "）",
    "【", "】", "《", "》", "〈", "〉", "◀", "「", "」", "“", "”", "‘", "\"", "'", "«", ":", ";", "：", "|", "｜", "/", "／", "=", "＝", ",", "，", "、",
    ".", "。", "!", "?", "…", "#", "＃", "@", "&", "%", "ⓒ", "©", "(c)", "~", "_", "\t", " ", "  ", "\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE3\x80\x80",
    std::string_view("\0", 1), "1", "12", "2023", "2023.", "2023.07.", "2023.07.13 ", "2023-02-30", "07/13/", "2023년 ", "7월 ", "13일", "July ", "13 July 2023 ",
    "2023年", "7月", "13日", "16:07", "16:", "오후 4", "4 p.m. ", "+09:00", "KST", "GMT+", "令和", "a@", "@b", "a@b", "a@b.", "a@b.kr", "a@b.kr ", "a.b.c.", "http://",
    "www.", "가", "가 ", "A ", "Aa ", "a ", "中", "あ", "ア", "É ", "Я ", "다. ", "홍길동 기자", "홍길동 기자 ", "By Jane ", "Jane Doe, ", "記者", "记者 ", "사진=", "/사진=",
    "사진 제공=", " 제공", "(사진=", "Photo: ", "Getty ", "AP/", "撮影", "기자 = ", "(서울=", "(서울=연합뉴스) ", "[서울=뉴시스] ", "LONDON (Reuters) - ", "입력 ", "수정 ",
    "입력 2023.07.13 16:07 ", "<표>", "[표]", "표 1. ", "구분 ", "자료:", "출처: ", "가: 나\n", "가\t나\n", "가|나\n", "가 나\n-다\n", "|---|---|\n", "관련기사 ", "관련기사 14면",
    "무단전재 및 재배포 금지", "Copyright ", "[앵커]", "Q. ", "▶질문 ", "\n", "\r", "\r\n", "\n\n", "-\n", "가\n", "가\r", "가나다라마바사아자차카타파하 거너더러머버서\n"};

// What stands between copies: lines of their own, words of their own, sentences.
constexpr std::string_view joints[] = {"\n", " ", "\n\n", "다. ", " | ", "\n가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후그느드르므브스으즈츠크트프흐기니디리미비시이지치키티피히했다.\n"};

void all_signs() {
    for (const std::string_view sign : signs) {
        measure_copies(std::string(sign), chosen.copies);
        for (const std::string_view joint : joints) measure_copies(std::string(sign).append(joint), chosen.copies / 8);
    }
    for (const std::string_view a : signs)
        for (const std::string_view b : signs)
            if (a != b && (&a - signs + 3 * (&b - signs)) % 7 == 0) measure_copies(std::string(a).append(b), chosen.copies / 40);
}

template <class Language>
void words_of() {
    std::size_t i = 0;
    newsprint::detail::each_entry(Language::words, [&](std::string_view word, const newsprint::entry&) {
        if (i++ % chosen.every != 0) return;
        constexpr std::string_view frames[][2] = {{"", ""}, {"", " "}, {"", "\n"}, {"(", ""}, {"", ": "}, {"가나다 ", "\n"}, {"Jane Doe ", "\n"}};
        const auto& frame = frames[i / chosen.every % std::size(frames)];
        measure_copies(std::string(frame[0]).append(word).append(frame[1]), chosen.copies / 40);
    });
}

void all_words() {
    words_of<korean>();
    words_of<english>();
    words_of<japanese>();
    words_of<chinese>();
    words_of<generic>();
}

// Texts that are more than copies.
void all_shapes() {
    const std::size_t n = chosen.copies;
    const std::string sentence = "서울시는 13일 도심 하천의 산책로를 넓히는 공사를 다음 달부터 시작한다고 밝혔다.";
    const auto lines = [](std::size_t count, const std::function<std::string(std::size_t)>& line) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) out.append(line(i)).append("\n");
        return out;
    };
    const auto numbered = [](std::string_view before, std::size_t i, std::string_view behind) {
        return std::string(before).append(std::to_string(i)).append(behind);
    };
    for (const std::string_view open : {"(", "[", "<", "【", "（", "《", "◀", "「", "“"}) {
        measure("open " + std::string(open), [&](std::size_t k) { return times(k, open) + "가"; }, n);
        measure("open at the end " + std::string(open), [&](std::size_t k) { return sentence + times(k, open); }, n);
        measure("open in front of lines " + std::string(open), [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return numbered(open, i, " 가나다 "); }); }, n);
    }
    for (const std::string_view close : {")", "]", ">", "】", "）", "》", "▶", "」", "”"})
        measure("closers " + std::string(close), [&](std::size_t k) { return sentence + "(" + times(k, close); }, n);
    measure("different captions", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return numbered("▲ 서울시청 앞 광장 ", i, " 모습. 사진=뉴시스"); }); }, n);
    measure("the same caption", [&](std::size_t k) { return lines(k / 8, [](std::size_t) { return "▲ 서울시청 앞 광장에 모인 시민들의 모습. 사진=뉴시스"; }); }, n);
    measure("a caption that grows", [&](std::size_t k) { return "▲ 서울시청 앞 광장\n" + lines(k / 8, [](std::size_t) { return "사진=뉴시스"; }); }, n);
    measure("a caption in lower case", [&](std::size_t k) { return "Image caption,\n" + lines(k / 8, [](std::size_t) { return "and the river behind it"; }); }, n);
    measure("a long caption and its copies",
            [&](std::size_t k) { return "▲ 서울시청" + times(k / 2, ", ") + " 광장 모습. 사진=뉴시스\n" + lines(k / 16, [](std::size_t) { return "▲ 서울시청 광장 모습. 사진=뉴시스"; }); }, n);
    measure("a body printed again and again", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return sentence + std::to_string(i % 5); }); }, n);
    measure("three body lines that nearly repeat", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return sentence + std::to_string(i % 3 == 2 ? i : i % 3); }); }, n);
    measure("different paragraphs", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return sentence + std::to_string(i) + "\n"; }); }, n);
    measure("a hard-wrapped paragraph", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return numbered("서울시는 도심 하천의 산책로를 넓히는 공사를 ", i, " 시작한"); }); }, n);
    measure("wrapped English", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return numbered("the city said it would widen the path along the river by ", i, " metres"); }); }, n);
    measure("different authors", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) {
        return std::string("홍") + std::string("가나다라마바사아자차").substr(3 * (i % 10), 3) + std::string("가나다라마바사아자차").substr(3 * (i / 10 % 10), 3) + " 기자 a" + std::to_string(i) + "@b.kr"; }); }, n);
    measure("times", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return numbered("입력 2023.07.13 16:", i % 60, " 수정 2023.07.13 18:20"); }); }, n);
    measure("labels without times", [&](std::size_t k) { return lines(k / 8, [](std::size_t) { return "입력"; }); }, n);
    measure("headlines and bars", [&](std::size_t k) { return "서울시청 산책로" + times(k / 8, " | 가나") + "\n\n" + lines(k / 8, [&](std::size_t i) { return numbered("예시일보 ", i, ""); }); }, n);
    measure("headline of hyphens", [&](std::size_t k) { return "Driver freed after crash" + times(k / 8, " - BBC") + "\n\n" + lines(k / 8, [](std::size_t i) { return "Copyright Example News " + std::to_string(i); }); }, n);
    measure("tags on one line", [&](std::size_t k) { return sentence + "\n\n" + times(k, "#가 "); }, n);
    measure("tags on many lines", [&](std::size_t k) { return sentence + "\n\n" + lines(k / 8, [&](std::size_t i) { return numbered("#태그", i, ""); }); }, n);
    measure("links", [&](std::size_t k) { return sentence + "\n\n관련기사\n" + lines(k / 8, [&](std::size_t i) { return numbered("하천 산책로 공사 ", i, "번째 소식"); }); }, n);
    measure("rights", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return numbered("Copyright ⓒ 예시일보 ", i, ","); }); }, n);
    measure("a breadcrumb", [&](std::size_t k) { return times(k / 4, "홈 > "); }, n);
    measure("a table of two columns", [&](std::size_t k) { return "<표> 개요\n구분\t내용\n" + lines(k / 8, [&](std::size_t i) { return numbered("항목", i, "\t값"); }); }, n);
    measure("a table of one row", [&](std::size_t k) { return "<표> 개요\n구분" + times(k / 8, "\t내용") + "\n가" + times(k / 8, "\t나") + "\n"; }, n);
    measure("a table of words", [&](std::size_t k) { return "<표> 개요\n구분 주요 내용\n" + lines(k / 8, [&](std::size_t i) { return numbered("항목", i, " -부트캠프 확대\n-디지털 교육 도입"); }); }, n);
    measure("keys and values in turn", [&](std::size_t k) { return "<표> 개요\n" + lines(k / 8, [&](std::size_t i) { return numbered(i % 2 ? "값 " : "항목 ", i, ""); }); }, n);
    measure("key-value lines", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return numbered("매출액", i, " : 1조2000억원"); }); }, n);
    measure("titles of tables", [&](std::size_t k) { return lines(k / 8, [](std::size_t) { return "<표> 협력 개요"; }); }, n);
    measure("sources of tables", [&](std::size_t k) { return lines(k / 8, [](std::size_t) { return "가 : 나\n다 : 라\n자료: 한국거래소"; }); }, n);
    measure("a script", [&](std::size_t k) { return lines(k / 8, [&](std::size_t i) { return i % 2 ? sentence : std::string("[앵커]"); }); }, n);
    measure("trailers", [&](std::size_t k) { return sentence + times(k / 8, "(사진=뉴시스)") + "\n"; }, n);
    measure("sign-offs", [&](std::size_t k) { return lines(k / 8, [&](std::size_t) { return sentence + " /홍길동 기자 a@b.kr (관련기사 14면)"; }); }, n);
    measure("white space behind lines", [&](std::size_t k) { return lines(16, [&](std::size_t) { return sentence + times(k, "\xC2\xA0"); }); }, n / 8);
    measure("white space before lines", [&](std::size_t k) { return lines(16, [&](std::size_t) { return times(k, "\xE3\x80\x80") + sentence; }); }, n / 8);
    measure("one word", [&](std::size_t k) { return times(k, "가"); }, n);
    measure("one sentence", [&](std::size_t k) { return times(k / 8, sentence); }, n);
    measure("CR alone", [&](std::size_t k) { return times(k / 8, sentence + "\r"); }, n);
    measure("CR in front of one long line", [&](std::size_t k) { return times(k, "\r") + times(k, "a"); }, n);
    measure("short and long lines in turn", [&](std::size_t k) { return lines(k / 64, [&](std::size_t i) { return i % 2 ? times(20, sentence) : std::string("가"); }); }, n);
}


// Single texts of 100 MB, ten million empty lines, a million rows: work for each byte must stay what it is for a tenth of it.
void all_huge() {
    measure("one line of 100 MB", [](std::size_t k) { return times(k, "가나다 "); }, 10000000);
    measure("one word of 100 MB", [](std::size_t k) { return times(k, "a"); }, 100000000);
    measure("10 million empty lines", [](std::size_t k) { return times(k, "\n"); }, 10000000);
    measure("a table of a million rows", [](std::size_t k) { return "<표> 개요\n구분\t내용\n" + times(k, "항목\t값\n"); }, 1000000);
    measure("a million key-value lines", [](std::size_t k) { return times(k, "매출액 : 1조2000억원\n"); }, 1000000);
}

/// Lines whose hashes all fall on one slot of the tables that find copies.
void colliding() {
    measure("lines that collide", [](std::size_t k) {
        std::string out;
        std::size_t slots = 2;
        while (slots <= 2 * k) slots *= 2;
        std::size_t found = 0;
        for (std::size_t i = 0; found < k; ++i) {
            const std::string line = "#tag" + std::to_string(i);
            const std::uint64_t key = (newsprint::detail::hash_letters(line) ^ static_cast<std::uint64_t>(block_kind::tags)) * 0x9E3779B97F4A7C15U | 1U;
            if ((key >> 20 & (slots - 1)) != 0) continue;
            out.append(line).append("\n");
            ++found;
        }
        return out;
    }, 2000);
}

void files(const std::filesystem::path& path) {
    std::vector<std::filesystem::path> all;
    if (std::filesystem::is_directory(path)) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
            if (entry.is_regular_file() && entry.path().extension() != ".json") all.push_back(entry.path());
    } else {
        all.push_back(path);
    }
    std::sort(all.begin(), all.end());
    for (const auto& file : all) {
        std::ifstream in(file, std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(in), {});
        if (text.empty() || utf8_checked::check(text)) continue;
        const std::size_t copies = std::max<std::size_t>(4, chosen.copies / (text.size() + 1) / 4 * 4);
        measure("copies of " + file.string(), [&text](std::size_t k) { return times(k, text + "\n"); }, copies);
    }
}

}  // namespace

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view what = argv[i];
        const auto number = [&] { return i + 1 < argc ? std::strtoul(argv[++i], nullptr, 10) : 0; };
        if (what == "--copies") chosen.copies = number();
        else if (what == "--every") chosen.every = std::max(1UL, number());
        else if (what == "--verbose") chosen.verbose = true;
        else if (what == "signs") all_signs();
        else if (what == "words") all_words();
        else if (what == "shapes") all_shapes();
        else if (what == "collide") colliding();
        else if (what == "huge") all_huge();
        else files(argv[i]);
    }
    std::printf("%d texts measured, %d steep, at most %.0f steps a byte\n", measured, failures, most_per_byte);
    return failures == 0 && measured > 0 ? 0 : 1;
}
