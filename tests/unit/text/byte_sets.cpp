#include <newsprint/text/byte_sets.hpp>

#include <doctest/doctest.h>

#include <string>

namespace {

using newsprint::text::byte_sets;
using newsprint::text::byte_sets_of;

constexpr bool same(const byte_sets& a, const byte_sets& b) {
    return a.letters == b.letters && a.capitals == b.capitals && a.figures == b.figures && a.spaces == b.spaces && a.wide == b.wide &&
           a.signs == b.signs && a.others == b.others;
}

constexpr byte_sets of_line = byte_sets_of("가 B7,é");  // bytes: 가(3) space B 7 , é(2)
static_assert(of_line.wide == 0b1);
static_assert(of_line.spaces == 0b1000);
static_assert(of_line.letters == 0b10000 && of_line.capitals == 0b10000);
static_assert(of_line.figures == 0b100000);
static_assert(of_line.signs == 0b1000000);
static_assert(of_line.others == 0b10000000);
static_assert(same(byte_sets_of(""), byte_sets{}));

}  // namespace

TEST_CASE("byte_sets_of: sixteen bytes at once give what each byte gives, whatever the size") {
    std::string all;
    for (int round = 0; round < 3; ++round)
        for (int c = 0; c < 256; ++c) all += static_cast<char>(c * (2 * round + 1) % 256);
    for (std::size_t begin = 0; begin + 64 <= all.size(); ++begin)
        for (std::size_t size = 0; size <= 64; ++size) {
            const std::string_view s = std::string_view(all).substr(begin, size);
            if (!same(byte_sets_of(s), newsprint::text::detail::sets_of_each(s))) {
                CAPTURE(begin);
                CAPTURE(size);
                FAIL("the sets differ");
            }
        }
}
