// The little words of languages that share an alphabet, and counting them.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <newsprint/text/bits.hpp>
#include <newsprint/text/utf8.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// Little words that tell languages of one alphabet apart, of eight bytes at most. One that several share counts less for each.
struct little_words {
    std::string_view tag;
    const char* list;
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
    {"ru", "и|в|не|на|что|с|по|это|его|он|из|за|как|для|от|был|было|были|года|об|она|они|но|к|до"},
    {"uk", "і|що|та|у|не|з|на|й|є|про|від|для|він|до|як|це|за|його|був|під|але|року|ще|або"},
    {"bg", "на|и|се|за|от|да|е|с|ще|са|че|в|по|не|това|до|като|беше|при|след|има|само|но"},
    {"sr", "је|у|и|на|се|да|за|су|од|није|што|који|која|које|како|из|ће|али|би|као|о|са"},
};

/// The languages of each little word. A word is a number made of its bytes, so that one comparison finds it.
struct little_word_table {
    static constexpr std::size_t slots = 2048;
    std::uint64_t keys[slots]{};
    std::uint32_t languages[slots]{};

    // In one pass and with pointers: it is run whenever the library is included.
    constexpr little_word_table() {
        std::uint32_t language = 1;
        for (const little_words& of : alphabetic) {
            std::uint64_t key = 0;
            for (const char* c = of.list; *c != 0; ++c) {
                if (*c == '|') {
                    add(key, language);
                    key = 0;
                } else {
                    key = key << 8 | static_cast<unsigned char>(*c);
                }
            }
            add(key, language);
            language <<= 1;
        }
    }
    constexpr void add(std::uint64_t key, std::uint32_t language) noexcept {
        const std::size_t slot = find(key);
        keys[slot] = key;
        languages[slot] |= language;
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
        const unsigned share = found == 0 ? 0 : 12U / static_cast<unsigned>(text::count_bits(found));
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

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
