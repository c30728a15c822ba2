// Texts made to be slow: what rules look for, again and again, and never completed.
#include "inputs.hpp"

namespace bench {

namespace {

constexpr std::size_t size = 1'000'000;

std::string repeated(std::string_view token) {
    std::string text;
    while (text.size() < size) text += token;
    return text;
}

}  // namespace

std::vector<hostile_text> hostile_texts() {
    std::string captions;  // ever longer beginnings of one caption
    for (std::size_t i = 0; captions.size() < size; ++i) captions += "▲ 대표가 인사하고 있다. " + std::string(i % 40, 'x') + " (사진=갈서준 기자)\n\n";
    return {
        {"open_brackets", repeated("[")},
        {"open_brackets_by_line", repeated("(서울=\n")},
        {"full_width_brackets", repeated("【")},
        {"quotes", repeated("\"")},
        {"at_signs", repeated("@")},
        {"at_signs_by_line", repeated("a@b\n")},
        {"equals", repeated("=")},
        {"colons", repeated("가: ")},
        {"commas_by_line", repeated(",\n")},
        {"line_ends", repeated("\n")},
        {"carriage_returns", repeated("\r")},
        {"spaces", repeated(" ")},
        {"spaces_by_line", repeated("   가   \n")},
        {"figures", repeated("2023.07.13 ")},
        {"figures_by_line", repeated("2023.07.13 16:07\n")},
        {"reporters", repeated("홍길동 기자 ")},
        {"reporters_by_line", repeated("홍길동 기자 hong@a.kr\n")},
        {"photos_by_line", repeated("사진=\n")},
        {"credits_by_line", repeated("과기정통부 제공\n")},
        {"rights_by_line", repeated("무단전재 및 재배포 금지\n")},
        {"signs_by_line", repeated("▲\n")},
        {"pipes", repeated("|")},
        {"pipes_by_line", repeated("|가|나|\n")},
        {"tabs_by_line", repeated("가\t나\n")},
        {"one_line", repeated("서울시는 새 공원을 연다고 밝혔다. ")},
        {"one_word", repeated("가")},
        {"capitals", repeated("Jane Doe ")},
        {"captions", captions},
    };
}

}  // namespace bench
