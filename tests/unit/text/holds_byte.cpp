#include <newsprint/text/holds_byte.hpp>

#include <doctest/doctest.h>

#include <string>

namespace {

using newsprint::text::holds_byte;

static_assert(holds_byte<'=', '|'>("서울=연합") && holds_byte<'=', '|'>("a|") && !holds_byte<'=', '|'>("서울"));
static_assert(!holds_byte<'='>("") && holds_byte<'\xEF', '='>("서울＝연합"));

TEST_CASE("holds_byte: every byte at every place, whatever the size") {
    for (std::size_t size = 1; size <= 40; ++size)
        for (std::size_t at = 0; at < size; ++at)
            for (int byte = 0; byte < 256; ++byte) {
                std::string s(size, 'x');
                s[at] = static_cast<char>(byte);
                const bool one = byte == '=' || byte == '|' || byte == 0xE2;
                if (holds_byte<'=', '|', '\xE2'>(s) != one) {
                    CAPTURE(size);
                    CAPTURE(at);
                    CAPTURE(byte);
                    FAIL("told wrong");
                }
            }
}

}  // namespace
