// Any bytes: refused at the first bad byte, or an article that keeps every invariant.
//
// A fuzzer lives by its speed, and reading every field takes longer than parsing. So every input has its gate and its blocks
// checked, and a hash of it says what else: one in four all fields, one in sixteen a dearer check. (compose and mutate
// check all fields of every input.)
#include "invariants.hpp"
#include "target.hpp"

namespace {

using namespace newsprint;

/// The gate, utfcpp and the second check agree on the first bad byte.
void refused_rightly(std::string_view text, const result<article>& made, const std::optional<refusal>& bad) {
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
    const result<article> made = try_parse(text);
    refused_rightly(text, made, bad);

    if (bad) {  // past the gate unchecked: without meaning, but never a read outside the text
        const article a = tests::parse_as(languages[lot / 64 % 5], text);
        if (lot % 4 == 0) fuzz::demand(tests::broken(a, text, false), text);
        return 0;
    }
    const article& a = *made;
    fuzz::demand(tests::broken_blocks(a, text), text);
    switch (lot % 64) {
        case 1: fuzz::demand(tests::broken_relatives(text), text); break;
        case 2: fuzz::demand(tests::broken_neighbourhoods(a), text); break;
        case 3: fuzz::demand(tests::broken_fields(a), text); break;
        case 5: {
            static parser warm;
            if (tests::parts_of(warm.parse(text)) != tests::parts_of(a)) fuzz::demand("a warm parser reads otherwise", text);
            break;
        }
        default:
            if (lot % 8 == 0) fuzz::demand(tests::broken(a, text), text);
            if (lot % 8 == 4) fuzz::demand(tests::broken(tests::parse_as(languages[lot / 64 % 5], text), text), text);
    }
    return 0;
}
