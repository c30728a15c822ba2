#include <newsprint/text/eight_bytes.hpp>

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace newsprint::text;

static_assert(eight_bytes("abcdefgh") == 0x6867666564636261U);
static_assert(lowered(eight_bytes("AZ[@az\xC1\xDA")) == eight_bytes("az[@az\xC1\xDA"));

static_assert(may_hold_figure("7면") && may_hold_figure("관련기사 14면") && may_hold_figure("0 behind"));
static_assert(may_hold_figure("１４面") && may_hold_figure("関連記事は１４面"));
static_assert(!may_hold_figure("") && !may_hold_figure("관련기사") && !may_hold_figure("a ;/: sentence"));

TEST_CASE("may_hold_figure: every byte at every place, whatever the size") {
    for (std::size_t size = 1; size <= 40; ++size)
        for (std::size_t at = 0; at < size; ++at)
            for (int byte = 0; byte < 256; ++byte) {
                std::string s(size, 'x');
                s[at] = static_cast<char>(byte);
                const bool figure = (byte >= '0' && byte <= '9') || byte == 0xEF;
                if (may_hold_figure(s) != figure) {
                    CAPTURE(size);
                    CAPTURE(at);
                    CAPTURE(byte);
                    FAIL("told wrong");
                }
            }
}

}  // namespace
