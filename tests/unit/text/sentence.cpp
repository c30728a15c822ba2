#include <newsprint/text/sentence.hpp>

#include <doctest/doctest.h>

namespace {

using namespace newsprint::text;

struct row {
    std::string_view name, text, want;
};
constexpr row rows[] = {
    {"a sentence and words", "비가 온다. 관련기사 5면", "비가 온다."},
    {"the last of two", "Rain fell. Did it? Page 5", "Rain fell. Did it?"},
    {"all of it", "비가 온다!", "비가 온다!"},
    {"wide stops", "雨が降った。関連記事", "雨が降った。"},
    {"full width", "비？ 눈", "비？"},
    {"an ellipsis", "비… 눈", "비…"},
    {"letters that end in a stop's last byte", "悂ア", ""},
    {"no sentence", "관련기사 5면", ""},
    {"nothing", "", ""},
};
constexpr bool holds(const row& r) {
    const std::string_view found = through_last_sentence(r.text);
    return found == r.want &&
           found.data() == r.text.data();  // where none ends, it is the front of the text all the same
}
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

TEST_CASE("through_last_sentence") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(holds(r));
    }
}

}  // namespace
