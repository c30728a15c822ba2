// Which language a text is in, from the scripts and the little words of samples of it.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>
#include <newsprint/language/vocabulary.hpp>

namespace newsprint {
inline namespace v0 {

/// Chooses the language from the text: korean, japanese, chinese, english, or generic for any other.
struct automatic {};

/// A language chosen: the words to read with, and what to call it (BCP 47).
struct chosen_language {
    const vocabulary* words = nullptr;  ///< lives as long as the program
    std::string_view tag;               ///< "ko", "en", "ja", "zh-Hans", "zh-Hant", another, or "und"
};

namespace detail {

/// Little words that tell languages of one alphabet apart, of eight bytes at most. One that several share counts less for each.
struct little_words {
    std::string_view tag, list;
};
inline constexpr little_words alphabetic[] = {
    {"en", "the|and|of|to|is|that|was|for|with|said|has|have|from|this|it|by|at|his|her|be|are|were|which|their|they|but|would|about|who|will|its|been|"
           "not|an|as|on|in|you|your|we|she|or|so|if|more|new|after|over|s|am|pm|st|my|us|can|what|when|how|out|up|all|one"},
    {"de", "der|die|und|das|ist|nicht|den|von|mit|dem|im|ein|eine|einen|einer|sich|auf|für|auch|wurde|nach|zu|zum|zur|bei|sei|wird|werden|aus|als|noch|"
           "über|hat|haben|sind|vor|wie|am|um|beim|dass|nur|mehr"},
    {"fr", "les|est|des|dans|du|une|pour|pas|qui|sur|au|ont|été|sont|ses|cette|avec|aux|le|et|de|la|en|un|il|elle|ce|par|plus|se|son|sa|ne|mais|deux|"
           "après|selon|leur|être|qu"},
    {"es", "el|los|las|del|una|por|más|pero|según|fue|su|y|ha|sus|este|esta|han|muy|lo|desde|hasta|en|de|la|que|un|con|se|para|como|al|es|sobre|entre|"
           "también|sin|tras|año|años|cuando"},
    {"it", "il|di|che|della|gli|sono|nel|alla|con|dei|è|più|anche|delle|dal|nella|ed|questo|ha|per|un|una|la|le|si|non|da|al|lo|ma|come|dell|dall|degli|"
           "sul|sulla|stato|stata|dopo|suo|i|e"},
    {"pt", "o|os|uma|um|não|em|dos|das|ao|foi|pela|pelo|mais|são|também|na|no|nas|nos|da|do|seu|sua|após|e|que|com|por|para|de|como|à|às|até|já|segundo|"
           "ainda|sobre|entre|é"},
    {"ca", "els|amb|dels|del|les|és|que|per|una|un|i|al|pel|han|seva|seu|també|més|aquest|aquesta|fins|va|ha|perquè"},
    {"nl", "het|een|van|en|niet|zijn|voor|dat|aan|ook|naar|bij|wordt|werd|maar|heeft|deze|op|te|ze|de|in|is|met|die|om|uit|er|nog|door|over|worden|hij|"
           "als|meer|tot|hebben|volgens"},
    {"sv", "och|att|det|är|som|på|för|inte|av|till|ett|var|vid|från|efter|när|sig|men|ska|har|den|en|i|med|om|de|kan|hade|också|under|säger|blir|han"},
    {"da", "og|at|er|ikke|af|til|på|som|blev|efter|der|fra|har|ved|også|kan|sig|skal|være|ind|det|den|en|et|i|med|om|han|siger|men|hvor|mere|blevet|over"},
    {"no", "og|er|ikke|av|til|på|som|ble|etter|fra|har|ved|også|kan|seg|skal|være|inn|det|den|en|et|i|med|om|han|sier|men|hvor|mer|blitt|over|å|mot|ut|nå"},
    {"fi", "ja|on|ei|että|oli|se|hän|mukaan|myös|ovat|kun|mutta|jos|kuin|ole|sen|joka|jo|vain|olisi|noin|tai|niin|sekä|vielä"},
    {"pl", "w|na|się|nie|jest|że|do|z|oraz|przez|dla|po|ale|jak|był|od|roku|tym|który|są|i|a|o|to|za|ze|było|tego|może|także|jego|przy|które"},
    {"cs", "se|je|na|že|v|a|pro|jsou|který|podle|také|ale|jako|byl|po|od|do|z|o|by|to|ve|si|které|jeho|jsem|už|před|při|bude|bylo|až"},
    {"hr", "je|i|na|se|da|za|su|od|nije|što|koji|koja|koje|kako|iz|će|ali|bi|kao|o|a|do|te|samo|nakon|još|prema"},
    {"hu", "a|az|és|hogy|nem|egy|is|volt|meg|már|ezt|csak|de|ez|szerint|még|vagy|el|mint|lesz|után|pedig|aki|amely|ki"},
    {"ro", "și|şi|în|din|pe|la|cu|care|este|sunt|pentru|că|nu|au|fost|de|un|o|a|să|se|mai|după|prin|fi|lui|dar"},
    {"tr", "ve|bir|bu|için|ile|olarak|da|olan|çok|daha|ise|sonra|kadar|gibi|en|olduğu|edildi|yeni|ancak|de|dedi|oldu|göre|üzere|yüzde|bin|dan|den|nin|ın|un|ya|ye|tüm|her|iki|var|kişi|etti|büyük|ne|"
           "türkiye|son|ilk"},
    {"vi", "của|và|là|các|được|cho|trong|không|có|với|một|những|đã|này|người|đến|từ|ra|khi|về|năm|tại|cũng"},
    {"id", "yang|dan|di|untuk|dengan|pada|dari|ini|itu|tidak|dalam|akan|oleh|ke|juga|telah|tersebut|saat|karena|kata|ada|para|atau"},
    {"ru", "и|в|не|на|что|с|по|это|его|он|из|за|как|для|от|был|было|были|также|года|об|она|они|но|к|до"},
    {"uk", "і|що|та|у|не|з|на|й|є|про|від|для|він|до|як|це|за|його|був|під|але|року|також|ще"},
    {"bg", "на|и|се|за|от|да|е|с|ще|са|че|в|по|не|това|до|като|беше|при|след|има|само|но"},
    {"sr", "је|у|и|на|се|да|за|су|од|није|што|који|која|које|како|из|ће|али|би|као|о|са"},
};

/// The languages of each little word. A word is a number made of its bytes, so that one comparison finds it.
struct little_word_table {
    static constexpr std::size_t slots = 2048;
    std::array<std::uint64_t, slots> keys{};
    std::array<std::uint32_t, slots> languages{};

    constexpr little_word_table() {
        for (std::size_t i = 0; i < std::size(alphabetic); ++i)
            each_word(alphabetic[i].list, [&](std::string_view word) {
                std::uint64_t key = 0;
                for (const char c : word) key = key << 8 | static_cast<unsigned char>(c);
                const std::size_t slot = find(key);
                keys[slot] = key;
                languages[slot] |= std::uint32_t{1} << i;
            });
    }
    /// Where `key` stands, or the free slot where it would.
    constexpr std::size_t find(std::uint64_t key) const noexcept {
        std::size_t slot = static_cast<std::size_t>(key * 0x9E3779B97F4A7C15U >> 53);
        while (keys[slot] != key && keys[slot] != 0) slot = (slot + 1) % slots;
        return slot;
    }
};
inline constexpr little_word_table little_word{};

/// How much speaks for each language of an alphabet.
struct tally {
    std::array<unsigned, std::size(alphabetic)> points{};
    std::size_t best = 0;
    unsigned lead = 0;  ///< before the second

    constexpr void add(std::uint64_t key) noexcept {
        std::uint32_t found = little_word.languages[little_word.find(key)];
        const unsigned share = found == 0 ? 0 : 12U / static_cast<unsigned>(std::popcount(found));
        for (; found != 0; found &= found - 1) points[static_cast<std::size_t>(std::countr_zero(found))] += share;
    }
    constexpr void rank() noexcept {
        unsigned second = 0;
        best = 0;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const bool better = points[i] > points[best];
            const unsigned loser = better ? points[best] : points[i];
            if (loser > second) second = loser;
            if (better) best = i;
        }
        lead = points[best] - second;
    }
};

/// Counts the little words of `window`; not the first where `torn` says that it may begin outside, nor a last one cut off.
constexpr void count_words(std::string_view window, bool torn, tally& into) noexcept {
    constexpr std::size_t too_long = 9;
    std::uint64_t key = 0;
    std::size_t size = torn ? too_long : 0;
    for (const char c : window) {
        const auto byte = static_cast<unsigned char>(c);
        const auto lower = static_cast<unsigned char>(byte | 0x20);
        if (lower >= 'a' && lower <= 'z') {
            key = key << 8 | lower;
            ++size;
        } else if (byte >= 0x80 && byte != 0xC2 && byte != 0xE2) {  // these two begin the quotes and spaces beyond ASCII
            if (size == 0 && text::is_continuation(c)) continue;
            key = key << 8 | byte;
            ++size;
        } else {
            if (size != 0 && size < too_long) into.add(key);
            key = size = 0;
        }
    }
}

/// The scripts told apart, each by the first byte of its letters.
enum script : unsigned char { no_script, latin, greek, cyrillic, hebrew, arabic, indic, hangul, kana, han, script_count };

constexpr std::array<script, 256> make_scripts() noexcept {
    std::array<script, 256> of{};
    const auto fill = [&](int first, int last, script s) {
        for (int b = first; b <= last; ++b) of[static_cast<std::size_t>(b)] = s;
    };
    fill('A', 'Z', latin);
    fill('a', 'z', latin);
    fill(0xC3, 0xC9, latin);
    fill(0xCE, 0xCF, greek);
    fill(0xD0, 0xD3, cyrillic);
    fill(0xD6, 0xD7, hebrew);
    fill(0xD8, 0xDB, arabic);
    fill(0xE0, 0xE0, indic);
    fill(0xE3, 0xE3, kana);
    fill(0xE4, 0xE9, han);
    fill(0xEA, 0xED, hangul);
    return of;
}
inline constexpr std::array<script, 256> scripts = make_scripts();

using script_counts = std::array<unsigned, script_count>;

constexpr void count_scripts(std::string_view window, script_counts& counts) noexcept {
    for (std::size_t i = 0; i < window.size(); ++i) {
        const script s = scripts[static_cast<unsigned char>(window[i])];
        if (s == kana) {  // 、。「」 and the like begin as kana do
            const auto next = static_cast<unsigned char>(i + 1 < window.size() ? window[i + 1] : 0);
            counts[kana] += next >= 0x81 && next <= 0x83;
        } else {
            ++counts[s];
        }
    }
}

/// Characters as a set of bits, of U+4E00 to U+9FFF.
struct han_set {
    std::array<std::uint64_t, 0x5200 / 64> bits{};
    constexpr explicit han_set(std::u32string_view characters) {
        for (const char32_t c : characters) bits[(c - 0x4E00) / 64] |= std::uint64_t{1} << c % 64;
    }
    constexpr bool has(char32_t c) const noexcept { return c >= 0x4E00 && c < 0xA000 && (bits[(c - 0x4E00) / 64] >> c % 64 & 1U); }
};

/// Characters that only simplified, only traditional Chinese writes.
inline constexpr han_set only_simplified{
    U"这们国来说时会对发经过还进现实关长东车门问见话语书报电图网头应个为学从开动产业员无让样万义习买乡争亚亿仅价优传伤决况减势区医华单卖压厂县参双变"
    U"听响团园围场块处备复够奖妇孙宁宝审宽导岁师帮广庆库张弹录总战扩护担择换据损摄数断权条极构标树桥检欢汇汉济测湾灭灯烟热爱状独环画疗监盘确礼离"
    U"种积称笔签简约级纪纳练组细终绍结给络绝统继续维综编缩罗职联胜脑节苏药获营虽补装观规视觉计订认讨训议记讲许论设访证评识诉词译试该详误请读课谁"
    U"调谈谢负财责败货质购费资赛赶转轮软轻输边达运远连迟适选递遗邮释钟钢钱铁银销键错闭间闻阅阶际陆陈险随难韩页顶项顺须预领频题额风飞馆马验鱼鲜龙"};
inline constexpr han_set only_traditional{
    U"這們國來說時會對發經過還進現實關長東車門問見話語書報電圖網頭應個為學從開動產業員無讓樣萬義習買鄉爭亞億僅價優傳傷決況減勢區醫華單賣壓廠縣參雙變"
    U"聽響團園圍場塊處備復夠獎婦孫寧寶審寬導歲師幫廣慶庫張彈錄總戰擴護擔擇換據損攝數斷權條極構標樹橋檢歡匯漢濟測灣滅燈煙熱愛狀獨環畫療監盤確禮離"
    U"種積稱筆簽簡約級紀納練組細終紹結給絡絕統繼續維綜編縮羅職聯勝腦節蘇藥獲營雖補裝觀規視覺計訂認討訓議記講許論設訪證評識訴詞譯試該詳誤請讀課誰"
    U"調談謝負財責敗貨質購費資賽趕轉輪軟輕輸邊達運遠連遲適選遞遺郵釋鐘鋼錢鐵銀銷鍵錯閉間聞閱階際陸陳險隨難韓頁頂項順須預領頻題額風飛館馬驗魚鮮龍"};

/// Calls `f(window, torn)` for windows of `bytes` bytes from all over `text` until it says true, or once for all of a short text.
/// The windows come in an order that soon has seen each part.
template <class F>
constexpr void sample(std::string_view text, std::size_t bytes, F f) {
    constexpr std::size_t windows = 12, stride = 5;
    if (text.size() <= windows * bytes) {
        f(text, false);
        return;
    }
    for (std::size_t i = 0; i < windows; ++i) {
        std::size_t at = (text.size() - bytes) / (windows - 1) * (i * stride % windows);
        while (at < text.size() && text::is_continuation(text[at])) ++at;
        if (f(text.substr(at, bytes), at != 0)) return;
    }
}

/// "zh-Hans" or "zh-Hant", or "zh" where nothing tells.
constexpr std::string_view chinese_tag(std::string_view text) noexcept {
    constexpr int enough = 6;
    int simplified = 0;  // less the traditional ones
    sample(text, 36, [&](std::string_view window, bool) {
        while (window.size() > 2) {
            const text::code_point c = text::first(window);
            simplified += only_simplified.has(c.value) - only_traditional.has(c.value);
            window.remove_prefix(c.size);
        }
        return simplified > enough || simplified < -enough;
    });
    return simplified > 0 ? "zh-Hans" : simplified < 0 ? "zh-Hant" : "zh";
}

/// The language of a text in Latin or Cyrillic letters.
constexpr chosen_language choose_by_words(std::string_view text) noexcept {
    constexpr unsigned enough = 72;
    constexpr int at_least = 4;  // windows: the head of a page may be in another language than its article
    int seen = 0;
    tally counts;
    sample(text, 64, [&](std::string_view window, bool torn) {
        count_words(window, torn, counts);
        counts.rank();
        return ++seen >= at_least && counts.lead >= enough;
    });
    if (counts.points[counts.best] == 0) return {&vocabulary_of<generic>, "und"};
    if (counts.best == 0) return {&vocabulary_of<english>, "en"};
    return {&vocabulary_of<generic>, alphabetic[counts.best].tag};
}

}  // namespace detail

/// The language of `text`: what most of it is in, whatever stands around it. Constant time: looks at samples. Does not allocate.
/// Example: "서울시는 13일…" gives korean, "ko"; "Die Stadt hat…" gives generic, "de"; figures alone give generic, "und".
constexpr chosen_language choose_language(std::string_view text) noexcept {
    detail::script_counts counts{};
    detail::sample(text, 36, [&](std::string_view window, bool) {
        detail::count_scripts(window, counts);
        return false;
    });
    const unsigned wide = counts[detail::hangul] + counts[detail::kana] + counts[detail::han];
    unsigned letters = counts[detail::latin];
    detail::script most = detail::latin;
    for (const detail::script s : {detail::greek, detail::cyrillic, detail::hebrew, detail::arabic, detail::indic}) {
        letters += counts[s];
        if (counts[s] > counts[most]) most = s;
    }
    if (wide * 4 > letters) {  // a wide letter says as much as some letters of an alphabet
        if (counts[detail::hangul] * 3 >= counts[detail::kana] + counts[detail::han]) return {&vocabulary_of<korean>, "ko"};
        if (counts[detail::kana] * 12 >= counts[detail::han]) return {&vocabulary_of<japanese>, "ja"};
        return {&vocabulary_of<chinese>, detail::chinese_tag(text)};
    }
    switch (most) {
        case detail::greek: return {&vocabulary_of<generic>, "el"};
        case detail::hebrew: return {&vocabulary_of<generic>, "he"};
        case detail::arabic: return {&vocabulary_of<generic>, "ar"};
        case detail::indic: return {&vocabulary_of<generic>, "und"};
        default: return detail::choose_by_words(text);
    }
}

}  // namespace v0
}  // namespace newsprint
