// Any bytes: refused at the first bad byte, or an article that keeps every invariant.
#include "invariants.hpp"
#include "target.hpp"

namespace {

using namespace newsprint;

void refused_rightly(std::string_view text, const std::optional<refusal>& bad) {
    const auto made = try_parse(text);
    if (made.has_value() != !bad) fuzz::demand("the gate and the second check disagree", text);
    if (bad && made.error() != *bad) fuzz::demand(tests::invariants::at_offset("refused elsewhere than", bad->offset), text);
    const char* const utfcpp = utf8::find_invalid(text.data(), text.data() + text.size());
    const std::size_t offset = bad ? bad->offset : text.size();
    if (utfcpp != text.data() + offset) fuzz::demand("utfcpp and the second check disagree", text);
}

constexpr std::string_view languages[] = {"ko", "en", "ja", "zh-Hans", "und"};

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const tests::exact_copy copy(fuzz::as_text(data, size));
    const std::string_view text = copy.view();
    const unsigned lot = fuzz::lot(text);
    const auto bad = tests::first_bad_byte(text);
    refused_rightly(text, bad);

    // Past the gate unchecked: without meaning, but never a read outside the text.
    if (bad) {
        const article a = tests::parse_as(languages[lot % 5], text);
        fuzz::demand(tests::broken(a, text, false), text);
        return 0;
    }
    const article a = parse(text);
    fuzz::demand(tests::broken(a, text), text);
    switch (lot % 16) {
        case 0: fuzz::demand(tests::broken_relatives(text), text); break;
        case 1: fuzz::demand(tests::broken_neighbourhoods(a), text); break;
        case 2: fuzz::demand(tests::broken_fields(a), text); break;
        case 3: {
            static parser warm;
            if (tests::parts_of(warm.parse(text)) != tests::parts_of(a)) fuzz::demand("a warm parser reads otherwise", text);
            break;
        }
        case 4:
        case 5:
        case 6:
        case 7: fuzz::demand(tests::broken(tests::parse_as(languages[lot / 16 % 5], text), text), text); break;
        default: break;
    }
    return 0;
}
