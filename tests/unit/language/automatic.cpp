#include <newsprint/language/automatic.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using newsprint::choose_language;

struct row {
    std::string_view name, text, tag;
};

constexpr row rows[] = {
    {"korean", "서울시는 13일 한강 둔치에 꽃길을 연다고 밝혔다.", "ko"},
    {"korean with much Latin", "삼성전자 Galaxy S24 Ultra가 One UI 6.1 업데이트를 받는다. Exynos 2400과 Snapdragon 8 Gen 3", "ko"},
    {"korean with old letters", "尹대통령 訪美…韓美 정상회담", "ko"},
    {"japanese", "市は13日、河川敷に花の道を開くと発表した。", "ja"},
    {"japanese, mostly kanji", "人事異動　総務部長に山田太郎氏、企画課長は鈴木一郎氏", "ja"},
    {"simplified chinese", "市政府13日宣布，将在河边开设花卉步道，这是第三条。", "zh-Hans"},
    {"traditional chinese", "市政府13日宣布，將在河邊開設花卉步道，這是第三條。", "zh-Hant"},
    {"chinese of neither", "台北市一日", "zh"},
    {"english", "The city said it will open a path of flowers along the river.", "en"},
    {"english with names in Hangul", "The mayor, Kim Cheol-su (김철수), said the path would be open to all in the spring.", "en"},
    {"english with a language switch", "The city said it will open a path along the river and that it is free of charge. 한국어 日本語", "en"},
    {"german", "Die Stadt will am Fluss einen Weg mit Blumen anlegen, wie sie am Dienstag mitteilte.", "de"},
    {"german with english buttons", "Share Facebook Twitter Email\nDie Stadt will am Fluss einen Weg anlegen, und der ist nicht lang.", "de"},
    {"french", "La ville a annoncé mardi qu'elle ouvrira un chemin de fleurs le long du fleuve.", "fr"},
    {"spanish", "La ciudad anunció el martes que abrirá un camino de flores junto al río, según fuentes del gobierno.", "es"},
    {"italian", "Il comune ha annunciato che aprirà un sentiero di fiori lungo il fiume della città.", "it"},
    {"portuguese", "A cidade anunciou que vai abrir um caminho de flores junto ao rio, mas não disse quando.", "pt"},
    {"dutch", "De stad heeft dinsdag een pad met bloemen langs de rivier aangekondigd, maar het is nog niet open.", "nl"},
    {"polish", "Miasto poinformowało, że nad rzeką powstanie ścieżka, która nie jest jeszcze gotowa.", "pl"},
    {"turkish", "Belediye, nehir boyunca çiçekli bir yol için çalışma yaptı ve daha sonra açacak.", "tr"},
    {"swedish", "Staden ska öppna en väg med blommor vid ån, men det är inte klart när.", "sv"},
    {"norwegian", "Byen skal åpne en vei med blomster ved elva, men det ble ikke sagt når. Etter planen er den ferdig nå.", "no"},
    {"danish", "Byen åbner en sti med blomster, men det blev ikke oplyst hvornår. Efter planen er den færdig af sig selv.", "da"},
    {"russian", "Власти города сообщили, что на берегу реки откроют дорожку из цветов.", "ru"},
    {"ukrainian", "Влада міста повідомила, що на березі річки відкриють доріжку, але це ще не все.", "uk"},
    {"greek", "Ο δήμος ανακοίνωσε ότι θα ανοίξει μονοπάτι.", "el"},
    {"torn capitals", "DIE STADT UND DER FLUSS", "de"},
    {"figures", "2023-07-13 16:07", "und"},
    {"names alone", "Rosalind Vane", "und"},
    {"a third as much Hangul as kanji", "가日本京", "ko"},
    {"less", "가日本京都", "zh"},
    {"cut inside a letter", "\xED\x95", "ko"},
    {"cut inside a Chinese letter", "將在河邊開設花\xE5\x8D", "zh-Hant"},
    {"nothing", {}, "und"},
};

constexpr bool holds(const row& r) { return choose_language(r.text).tag == r.tag && choose_language(r.text).words != nullptr; }

static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

TEST_CASE("choose_language") {
    for (const row& r : rows) {
        CAPTURE(r.name);
        CHECK(choose_language(r.text).tag == r.tag);
        CHECK(choose_language(r.text).words != nullptr);
    }
}

TEST_CASE("each language reads with its own words") {
    using namespace newsprint;
    CHECK(choose_language(rows[0].text).words == &vocabulary_of<korean>);
    CHECK(choose_language("市は13日、花の道を開く。").words == &vocabulary_of<japanese>);
    CHECK(choose_language("將在河邊開設花卉步道").words == &vocabulary_of<chinese>);
    CHECK(choose_language("The city said that it is open.").words == &vocabulary_of<english>);
    CHECK(choose_language("Die Stadt und der Fluss").words == &vocabulary_of<generic>);
}

std::string times(int count, std::string_view text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

TEST_CASE("what most of a long page is in decides") {
    const std::string german = times(200, "Die Stadt will am Fluss einen Weg mit Blumen anlegen, wie sie am Dienstag mitteilte.\n");
    const std::string english = times(15, "Read more about the news of the day and subscribe to the paper.\n");
    CHECK(choose_language(english + german + english).tag == "de");
    const std::string korean = times(100, "서울시는 13일 한강 둔치에 꽃길을 연다고 밝혔다. Galaxy S24 Ultra\n");
    CHECK(choose_language(english + korean + english).tag == "ko");
    CHECK(choose_language(times(20, "記事一覧 ") + times(300, "這是第三條河邊的路。\n")).tag == "zh-Hant");
}

TEST_CASE("sample: twelve windows from all over a text, out of order; a short text whole") {
    const auto windows_of = [](std::string_view text, std::size_t enough = 100) {
        std::vector<std::size_t> begins;
        newsprint::detail::sample(text, 10, [&](std::string_view window, bool torn) {
            begins.push_back(static_cast<std::size_t>(window.data() - text.data()));
            CHECK(torn == (begins.back() != 0));
            CHECK(window.size() == (text.size() <= 120 ? text.size() : 10));
            return begins.size() == enough;
        });
        return begins;
    };
    const std::string text(1000, 'a');
    CHECK(windows_of(text) == std::vector<std::size_t>{0, 450, 900, 270, 720, 90, 540, 990, 360, 810, 180, 630});
    CHECK(windows_of(text, 2) == std::vector<std::size_t>{0, 450});
    CHECK(windows_of(text.substr(0, 120)) == std::vector<std::size_t>{0});
    CHECK(windows_of(text.substr(0, 121)).size() == 12);
}

TEST_CASE("a word that a sample tears is not counted") {
    // "wonder" ends in a German article, "also" begins with letters of several languages' words
    CHECK(choose_language(times(400, "wonder thunder launder ")).tag == "und");
}

}  // namespace
