// What a user would otherwise run over the same text.
#include <cstring>

#include <md4c.h>
#include <re2/re2.h>
#include <simdjson.h>
#include <utf8/core.h>

#include "inputs.hpp"

namespace bench {

std::size_t utfcpp_validate(std::string_view text) { return utf8::is_valid(text.data(), text.data() + text.size()) ? text.size() : 0; }

std::size_t simdjson_validate(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()) ? text.size() : 0; }

std::size_t md4c_parse(std::string_view text) {
    MD_PARSER parser{};
    parser.enter_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR*, MD_SIZE, void*) { return 0; };
    return static_cast<std::size_t>(md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, nullptr)) + text.size();
}

std::size_t memchr_lines(std::string_view text) {
    std::size_t lines = 0;
    const char *at = text.data(), *const end = at + text.size();
    while (at < end) {
        const void* const found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        ++lines;
        if (found == nullptr) break;
        at = static_cast<const char*>(found) + 1;
    }
    return lines;
}

/// A dozen patterns, as one would write them for Korean pages, each tried on each line.
std::size_t re2_rules(std::string_view text) {
    static const re2::RE2 rules[] = {
        {R"(\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2})"},
        {R"(\d{1,2}:\d{2}(:\d{2})?)"},
        {R"(\d{4}년 \d{1,2}월 \d{1,2}일)"},
        {R"((입력|등록|수정|승인)\s*:?\s*\d{4})"},
        {R"([가-힣]{2,4}\s?(기자|특파원|논설위원))"},
        {R"([A-Za-z0-9._-]+@[A-Za-z0-9.-]+)"},
        {R"(^[\[(（【][가-힣]+=[^\])）】]+[\])）】])"},
        {R"((사진|자료|그래픽|이미지)\s?[=:])"},
        {R"((제공|캡처|갈무리)[.)\]]?\s*$)"},
        {R"((무단\s?전재|재배포\s?금지|All rights reserved|저작권자|ⓒ|©))"},
        {R"(^(관련기사|많이 본|주요뉴스|추천))"},
        {R"(^[▲△■□◆◇●○▶▷·-])"},
    };
    std::size_t matches = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        for (const re2::RE2& rule : rules) matches += re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), rule);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return matches;
}

}  // namespace bench
