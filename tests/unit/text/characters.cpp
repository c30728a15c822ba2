#include <newsprint/text/characters.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::text;

constexpr char32_t brackets[][2] = {{U'(', U')'}, {U'[', U']'}, {U'<', U'>'}, {U'{', U'}'}, {U'（', U'）'}, {U'［', U'］'}, {U'＜', U'＞'},
                                    {U'〈', U'〉'}, {U'《', U'》'}, {U'【', U'】'}, {U'〔', U'〕'}, {U'〖', U'〗'}, {U'◀', U'▶'}};
constexpr bool pair_up() {
    for (const auto& pair : brackets)
        if (closer(pair[0]) != pair[1] || opener(pair[1]) != pair[0]) return false;
    return closer(U')') == 0 && opener(U'(') == 0 && closer(U'가') == 0 && opener(0) == 0;
}
static_assert(pair_up());

static_assert(is_dash('-') && is_dash(U'–') && is_dash(U'—') && !is_dash(U'·') && !is_dash(U'―') && !is_dash(0));

/// The first and the last code point of each run of a class.
struct run {
    bool (*is)(char32_t) noexcept;
    char32_t first, last;
};
constexpr run runs[] = {
    {is_digit, U'0', U'9'},           {is_digit, U'０', U'９'},        {is_hangul, U'가', U'힣'},
    {is_hangul, U'ㄱ', 0x318E},       {is_kana, 0x3041, 0x30FA},       {is_kana, 0x30FC, 0x30FF},
    {is_kana, 0x31F0, 0x31FF},        {is_han, 0x3005, 0x3005},        {is_han, U'〇', U'〇'},
    {is_han, 0x3400, 0x4DBF},         {is_han, 0x4E00, 0x9FFF},        {is_han, 0xF900, 0xFAFF},
    {is_han, 0x20000, 0x3FFFF},       {is_alphabetic, U'A', U'Z'},     {is_alphabetic, U'a', U'z'},
    {is_alphabetic, U'À', U'Ö'},      {is_alphabetic, U'Ø', U'ö'},     {is_alphabetic, U'ø', 0x24F},
    {is_alphabetic, 0x370, 0x52F},    {is_alphabetic, 0x1E00, 0x1EFF}, {is_wide_latin, U'Ａ', U'Ｚ'},
    {is_wide_latin, U'ａ', U'ｚ'},    {is_white_space, 9, 13},         {is_white_space, U' ', U' '},
    {is_white_space, 0x2000, 0x200B}, {is_upper, U'A', U'Z'},          {is_upper, U'À', U'Ö'},
    {is_upper, U'Ø', U'Þ'},           {is_upper, U'Α', U'Ω'},          {is_upper, 0x400, U'Я'},
    {is_letter, U'가', U'힣'},        {is_letter, 0x4E00, 0x9FFF},
};
constexpr bool holds(const run& r) {
    for (char32_t c = r.first; c <= r.last; ++c) {
        if (!r.is(c)) return false;
        if (r.last - c > 0x100 && c - r.first > 0x100) c = r.last - 0x100;
    }
    return !r.is(r.first - 1) && !r.is(r.last + 1);
}
static_assert([] {
    for (const run& r : runs)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("classes of characters begin and end where Unicode's blocks do") {
    for (const run& r : runs) {
        CAPTURE(static_cast<unsigned long>(r.first));
        CHECK(holds(r));
    }
}

TEST_CASE("is_upper: capitals and small letters by turns") {
    for (const char32_t c : {U'Ā', U'Ĺ', U'Ň', U'Ŋ', U'Ŷ', U'Ž'}) CHECK(is_upper(c));
    for (const char32_t c : {U'ā', U'ķ', U'ĺ', U'ň', U'ŋ', U'ŷ', U'ž', U'ß', U'×', U'я', U'ω'})
        CHECK_FALSE(is_upper(c));
}

TEST_CASE("closer, opener: each bracket finds its other half, nothing else has one") { CHECK(pair_up()); }
TEST_CASE("is_dash: what parts words, hyphen, en dash and em dash; no middle dot, no bar of dialogue") {
    for (const char32_t c : {U'-', U'–', U'—'}) CHECK(is_dash(c));
    for (const char32_t c : {U'·', U'―', U'_', U' ', char32_t{0}}) CHECK(!is_dash(c));
}
