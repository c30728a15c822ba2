// People's names, by the form that a language gives them, and the words around them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/korean_endings.hpp>
#include <newsprint/text/inlining.hpp>
#include <newsprint/text/measure.hpp>
#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// How sure it must be that a run of letters is a name.
enum class trust : unsigned char {
    bare,      ///< nothing says so: it must look like a name in every way
    labelled,  ///< a role or "by" stands beside it: the length alone must fit
};

/// The letters at the front that one test accepts, at most `most` of them. Example: hangul of "홍길동 기자" gives
/// "홍길동".
template <class Test>
constexpr std::string_view take_letters(std::string_view s, Test accepts, std::size_t most = 24) noexcept {
    std::size_t size = 0;
    for (std::size_t count = 0; count < most && size < s.size(); ++count) {
        const text::code_point c = text::first_of_many({s.data() + size, s.size() - size});
        if (!accepts(c.value)) break;
        size += c.size;
    }
    return {s.data(), size};
}
template <bool (*Accepts)(char32_t) noexcept>
NEWSPRINT_COLD constexpr std::string_view take_letters(std::string_view s, std::size_t most = 24) noexcept {
    return take_letters(s, [](char32_t c) { return Accepts(c); }, most);
}

/// "ㅣ" and "ㆍ", vowels that pages use as a bar and a dot.
constexpr bool is_hangul_sign(char32_t c) noexcept { return c == 0x3163 || c == 0x318D; }
/// A letter of a hangul word.
constexpr bool is_hangul_letter(char32_t c) noexcept { return text::is_hangul(c) && !is_hangul_sign(c); }
constexpr bool is_east_asian(char32_t c) noexcept {
    return c > 0x3000 && (is_hangul_letter(c) || text::is_han(c) || text::is_kana(c));
}

/// A letter or sign inside a word of an alphabet: "O’Brien", "Jean-Luc".
constexpr bool is_word_sign(char32_t c) noexcept {
    return c == '-' || c == '\'' || c == 0x2019 || c == 0x2010 || c == 0x2011;
}

/// The word of an alphabet at the front; a dot belongs to an initial ("J.", "J.K."). Example: "O’Brien, A" gives
/// "O’Brien".
constexpr std::string_view take_alphabetic_word(std::string_view s) noexcept {
    constexpr std::size_t longest = 40;
    std::size_t size = 0, letters = 0;
    while (size < s.size() && size < longest) {
        if (text::is_letter_ascii(static_cast<unsigned char>(s[size]))) {  // as nearly all
            ++letters;
            ++size;
            continue;
        }
        const text::code_point c = text::first(s.substr(size));
        const bool initial = c.value == '.' && letters == 1;
        const bool joins = letters > 0 && is_word_sign(c.value) && size + c.size < s.size() &&
                           text::is_alphabetic(text::first(s.substr(size + c.size)).value);
        if (text::is_alphabetic(c.value)) ++letters;
        else if (initial || joins) letters = 0;
        else break;
        size += c.size;
        if (joins) ++letters, size += text::first(s.substr(size)).size;
    }
    return s.substr(0, size);
}

/// Does `s` end in a word that no name has, with more before it: "사회부", "Staff"?
constexpr bool ends_as_no_name(const vocabulary& v, std::string_view s) noexcept {
    constexpr auto closes_no_name = [](const entry& e) { return e.means == sense::no_name && e.at == where::end; };
    bool found = false;
    newsprint::detail::each_word_at_end(
        v, s, bit(sense::no_name), closes_no_name, [&](const entry&, std::string_view word) {
            constexpr std::size_t longest = 18;
            found = found || (word.size() < s.size() && word.size() <= longest &&
                              !newsprint::detail::joins_letters(s, s.size() - word.size()));
            return found;
        });
    return found;
}

/// Does `s` end in a word that no name has, or is it one: "사회부", "敬称略", "Staff"?
constexpr bool is_no_name(const vocabulary& v, std::string_view s) noexcept {
    return means_any(v, s, bit(sense::no_name)) || ends_as_no_name(v, s);
}

/// Is a word that lists hold for a role a desk, nobody's role: "生活文化部", "報道センター"?
constexpr bool is_desk(std::string_view s) noexcept {
    constexpr std::string_view endings[] = {"部", "局", "室", "班", "センター", "グループ", "デスク"};
    for (const std::string_view ending : endings)
        if (s.ends_with(ending)) return true;
    return false;
}

/// Takes the article that many papers of the continent have before their names off the front: "El Sol", "Die Presse".
constexpr bool take_article(std::string_view& rest) noexcept {
    for (std::string_view article : {"El ", "La ", "Los ", "Las ", "Il ", "Le ", "Les ", "Der ", "Die ", "Das "})
        if (text::take(rest, article)) return true;
    return false;
}

/// What a name is never: another word of the page.
inline constexpr senses no_person = [] {
    senses all = 0;
    for (sense s : {sense::furniture,   sense::role,         sense::by,           sense::published,
                    sense::modified,    sense::other_time,   sense::outlet,       sense::section_name,
                    sense::production,  sense::cast,         sense::place,        sense::related_heading,
                    sense::end_mark,    sense::no_name,      sense::cue,          sense::filed,
                    sense::contributed, sense::month,        sense::daytime,      sense::connective,
                    sense::credit_verb, sense::credit_label, sense::credit_aside, sense::caption_word,
                    sense::series,      sense::source_label, sense::contact,      sense::rights,
                    sense::personnel,   sense::summary,      sense::person_title})
        all |= bit(s);
    return all;
}();

/// Is `s` as a whole a name in hangul? Example: "홍길동"; "선우민"; not "사회부".
constexpr bool is_hangul_name(const vocabulary& v, std::string_view s, trust sure) noexcept {
    const std::size_t syllables = s.size() / 3;
    if (syllables < 2 || syllables > 4 || s.size() != syllables * 3 || text::length(s) != syllables) return false;
    if (sure == trust::bare && ends_in_sure_particle(s)) return false;
    std::string_view given = s;
    const std::string_view surname = take_word(v, given, bit(sense::surname));
    if (surname.empty() && (sure == trust::bare || syllables != 3)) return false;  // as half the words are
    if (means_any(v, s, no_person) || ends_as_no_name(v, s)) return false;
    if (surname.empty() || syllables < 4) return true;
    const bool fits = surname.size() == 6 || sure == trust::labelled;
    return fits && word_before_end(v, s, bit(sense::outlet_ending)).empty();  // not "전기신문"
}

/// Is `s` as a whole a name in han characters? Example: "张三", "欧阳明月".
constexpr bool is_han_name(const vocabulary& v, std::string_view s, trust sure) noexcept {
    const std::size_t letters = text::length(s);
    if (letters < 2 || letters > 4 || (senses_of(v, s) & no_person) || ends_as_no_name(v, s)) return false;
    if (sure == trust::labelled) return true;
    std::string_view given = s;
    const std::string_view surname = take_word(v, given, bit(sense::surname));
    return !surname.empty() && (letters < 4 || surname.size() == 6);
}

/// Is `s` as a whole a Japanese name: kanji, then perhaps kana ("井筒まどか")? Without a label it must have a usual
/// surname or end as given names do, for four kanji are as often a phrase ("入場無料").
constexpr bool is_kanji_name(const vocabulary& v, std::string_view s, trust sure) noexcept {
    const std::string_view kanji = take_letters<text::is_han>(s);
    const std::string_view kana = take_letters<text::is_kana>(s.substr(kanji.size()));
    if (kanji.size() + kana.size() != s.size()) return false;
    const std::size_t front = kanji.size() / 3, back = kana.size() / 3;
    if (front < 1 || front > 6 || back == 1 || back > 4 || (back > 0 && front > 3)) return false;
    if (((senses_of(v, s) | senses_of(v, kanji)) & no_person) || ends_as_no_name(v, s)) return false;
    if (sure == trust::labelled) return front + back >= 2;
    std::string_view given = s;
    if (!take_word(v, given, bit(sense::surname)).empty() && !given.empty()) return text::length(given) <= 4;
    return front >= 3 && front <= 5 && back == 0 && !word_before_end(v, s, bit(sense::given_name)).empty();
}

/// Are two printed names the same person's? Letters alone count, and not their case: "三枝　大樹" and "三枝大樹", "LENA
/// HARTWIG" and "Lena Hartwig", "YASEMİN" and "Yasemin". Linear.
constexpr bool same_person(std::string_view a, std::string_view b) noexcept {
    const auto next = [](std::string_view& s) noexcept -> char32_t {
        while (!s.empty()) {
            char32_t c = text::take_one(s);
            if (!text::is_letter(c)) continue;
            if (c == 0x130 || c == 0x131) return U'i';  // Turkish has two of them
            if (!text::is_upper(c)) return c;
            if (c >= 0x400 && c <= 0x40F) return c + 0x50;
            return c >= 0x100 && c <= 0x17F ? c + 1 : c + 0x20;
        }
        return 0;
    };
    for (;;) {
        const char32_t x = next(a), y = next(b);
        if (x != y) return false;
        if (x == 0) return true;
    }
}

/// A person's name at the front, as the language writes it.
struct person_rule {
    using value_type = std::string_view;
    const vocabulary* words = nullptr;
    trust sure = trust::bare;

    constexpr std::optional<std::string_view> operator()(std::string_view& rest) const noexcept {
        std::string_view name;
        if (text::is_alphabetic(text::first(rest).value)) {
            name = latin(rest);
        } else {
            switch (words->form.names) {
                case name_form::hangul: name = hangul(rest); break;
                case name_form::han: name = han(rest); break;
                case name_form::kanji: name = kanji(rest); break;
                case name_form::latin: return std::nullopt;
            }
        }
        if (name.empty()) return std::nullopt;
        rest.remove_prefix(name.size());
        return name;
    }

private:
    constexpr std::string_view hangul(std::string_view s) const noexcept {
        const std::string_view run = take_letters<is_hangul_letter>(s);
        if (is_hangul_name(*words, run, sure)) return run;
        if (const std::string_view spaced = in_two_parts(s, run); !spaced.empty()) return spaced;
        // "서민채기자", "홍길동입니다": a word is glued to the name, of two syllables at least
        constexpr std::size_t two_syllables = 6;
        if (run.size() <= two_syllables) return {};
        constexpr senses glued = bit(sense::role) | bit(sense::contributed);
        std::string_view ending = word_before_end(*words, run, glued);
        constexpr std::string_view reporter = "기자", senior = "대기자";
        constexpr std::size_t three_syllables = 9;
        if (ending == senior && run.size() == three_syllables + reporter.size()) ending = reporter;  // "김영대기자"
        const std::string_view front = run.substr(0, run.size() - ending.size());
        const trust glued_trust =
            text::length(front) == 3 ? trust::labelled : trust::bare;  // not "한국노동" of "한국노동연구원"
        return !ending.empty() && is_hangul_name(*words, front, glued_trust) ? front : std::string_view{};
    }

    /// "김 용 기자": a name of two syllables is spaced to the width of three. Only a role behind it tells.
    constexpr std::string_view in_two_parts(std::string_view s, std::string_view family) const noexcept {
        constexpr std::size_t syllable = 3;
        if (family.size() != syllable || s.size() <= syllable || s[syllable] != ' ') return {};
        if (!(senses_of(*words, family) & bit(sense::surname))) return {};
        const std::string_view given = take_letters<is_hangul_letter>(s.substr(syllable + 1));
        std::string_view behind = text::trim_front(s.substr(syllable + 1 + given.size()));
        if (given.size() != syllable || take_word(*words, behind, bit(sense::role)).empty()) return {};
        return s.substr(0, syllable + 1 + syllable);
    }

    constexpr std::string_view han(std::string_view s) const noexcept {
        const std::string_view run = take_letters<text::is_han>(s, 12);
        const std::string_view verb = word_before_end(*words, run, bit(sense::credit_verb));  // "沈未央攝"
        if (!verb.empty() && run.size() > verb.size() + 3) return han(run.substr(0, run.size() - verb.size()));
        if (is_han_name(*words, run, sure)) return run;
        if (const std::string_view spaced = in_two_letters(s, run); !spaced.empty()) return spaced;
        // "邱品睿花蓮", "张三报道": the name ends where a word begins
        constexpr senses next = bit(sense::filed) | bit(sense::role) | bit(sense::place) | bit(sense::production) |
                                bit(sense::contributed) | bit(sense::outlet);
        std::string_view best;
        for (std::size_t letters : {3U, 2U, 4U}) {
            if (run.size() <= letters * 3) continue;
            std::string_view after = s.substr(letters * 3);
            if (!take_word(*words, after, next).empty() && is_han_name(*words, run.substr(0, letters * 3), sure))
                return run.substr(0, letters * 3);
        }
        if (sure == trust::labelled && run.size() > 12 && is_han_name(*words, run.substr(0, 9), trust::bare))
            best = run.substr(0, 9);
        return best;
    }

    /// "王 浩", "张　松摄": papers of the mainland space a name of two letters to the width of three.
    constexpr std::string_view in_two_letters(std::string_view s, std::string_view family) const noexcept {
        constexpr std::size_t letter = 3;
        const text::code_point gap = text::first(s.substr(family.size()));
        if (family.size() != letter || (gap.value != ' ' && gap.value != 0x3000)) return {};
        if (!(senses_of(*words, family) & bit(sense::surname))) return {};
        std::string_view behind = s.substr(letter + gap.size);
        const std::string_view given = take_letters<text::is_han>(behind, 1);
        if (given.empty()) return {};
        behind.remove_prefix(given.size());
        constexpr senses next = bit(sense::filed) | bit(sense::role) | bit(sense::credit_verb);
        const std::string_view name = text::before(s, behind);
        if (text::is_letter_or_digit(text::first(behind).value) && take_word(*words, behind, next).empty()) return {};
        const char joined[] = {family[0], family[1], family[2], given[0], given[1], given[2]};
        return is_han_name(*words, {joined, sizeof joined}, trust::bare) ? name : std::string_view{};
    }

    constexpr std::string_view kanji(std::string_view s) const noexcept {
        std::string_view front = take_letters<is_east_asian>(s);
        const std::string_view ending = word_before_end(*words, front, bit(sense::role) | bit(sense::filed));
        if (!ending.empty()) {  // "山田太郎記者"
            front.remove_suffix(ending.size());
            return !is_desk(ending) && is_kanji_name(*words, front, trust::labelled) ? front : std::string_view{};
        }
        // "三枝　大樹": a space may part the two names
        std::string_view after = s.substr(front.size());
        const text::code_point gap = text::first(after);
        if ((gap.value == ' ' || gap.value == 0x3000) && front.size() <= 9) {
            after.remove_prefix(gap.size);
            const std::string_view back = take_letters<is_east_asian>(after);
            const std::string_view family = take_letters<text::is_han>(front);
            const std::string_view given_kanji = take_letters<text::is_han>(back);
            const bool fits = family.size() == front.size() && !front.empty() && !back.empty() && back.size() <= 12 &&
                              (given_kanji.size() == back.size() || given_kanji.size() <= 6);
            if (fits && !((senses_of(*words, front) | senses_of(*words, back)) & no_person) &&
                !is_no_name(*words, front) && !is_no_name(*words, back))
                return s.substr(0, front.size() + gap.size + back.size());
        }
        return is_kanji_name(*words, front, sure) ? front : std::string_view{};
    }

    /// "Ana Silva Do UOL": does an outlet follow a small word in capitals?
    constexpr bool leads_to_outlet(std::string_view behind) const noexcept {
        return text::take(behind, " ") && !take_word(*words, behind, bit(sense::outlet)).empty();
    }

    /// "Jane Doe Tribune Staff", "Jane Doe Courier Editor": does a house's people follow the house?
    constexpr bool leads_to_staff(std::string_view behind) const noexcept {
        return text::take(behind, " ") && !take_word(*words, behind, bit(sense::role) | bit(sense::by)).empty();
    }

    /// "Jane Doe KXYZ": an English name that is not shouted holds no word in capitals but "III".
    constexpr bool is_call_sign(std::string_view word) const noexcept {
        constexpr std::size_t shortest = 3;
        return words->form.learned == learned_for::english && word.size() >= shortest &&
               word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == word.npos &&
               word.find_first_not_of("IVX") != word.npos;
    }

    /// "Jane Doe June 3, 2016": does a figure follow the month?
    static constexpr bool leads_to_day(std::string_view behind) noexcept {
        text::take(behind, ".");
        return text::is_digit(text::first(text::trim_front(behind)).value);
    }

    /// "DoeBBC" of "Jane DoeBBC News", "DoeStaff" of "Jane DoeStaff Writer": the bytes before an outlet's name or a
    /// role glued to the person's, 0 where there is none. `from` begins with the word.
    constexpr std::size_t before_glued_word(std::string_view word, std::string_view from) const noexcept {
        for (std::size_t at = 2; at + 2 < word.size(); ++at) {
            const bool border = text::is_lower_ascii(static_cast<unsigned char>(word[at - 1])) &&
                                text::is_upper(static_cast<unsigned char>(word[at]));
            if (!border) continue;
            std::string_view title = from.substr(at);
            if ((senses_of(*words, word.substr(at)) & bit(sense::outlet)) ||
                !take_word(*words, title, bit(sense::role)).empty())
                return at;
        }
        return 0;
    }

    /// "Von Max Thomas Mehr", "By Emily Post and Larry Page": a word of buttons that ends a name. A list must hold it
    /// for a surname, or it is the second of two behind a label.
    constexpr bool is_surname_as_well(senses means, std::string_view behind, std::size_t capitals) const noexcept {
        constexpr senses no_button =
            bit(sense::role) | bit(sense::outlet) | bit(sense::contributed) | bit(sense::no_name);
        const bool ends = behind.empty() || behind.starts_with(',') || behind.starts_with(" and ");
        if (!ends || !(means & bit(sense::furniture))) return false;
        return (means & bit(sense::surname)) || (capitals == 1 && sure == trust::labelled && !(means & no_button));
    }

    /// "El Sol", "El Sol de México", "Die Presse": an article and a word of a paper of the continent is no name.
    constexpr bool is_titled(std::string_view name, std::size_t capitals) const noexcept {
        const bool may_be = capitals == 2 || name.find(" de ") != name.npos;
        return words->form.learned == learned_for::generic && may_be && take_article(name);
    }

    /// Two to five capitalised words, initials and particles between them.
    constexpr std::string_view latin(std::string_view s) const noexcept {
        constexpr senses stops = bit(sense::role) | bit(sense::outlet) | bit(sense::contributed) | bit(sense::no_name) |
                                 bit(sense::connective) | bit(sense::furniture) | bit(sense::published) |
                                 bit(sense::modified) | bit(sense::production) | bit(sense::at_place) |
                                 bit(sense::for_house);
        std::size_t size = 0, capitals = 0, count = 0;
        for (std::size_t at = 0; count < 6; ++count) {
            std::string_view here = s.substr(at);
            const std::string_view word = take_alphabetic_word(here);
            if (word.empty()) break;
            const senses means = senses_of(*words, word);
            const bool particle = (means & bit(sense::particle)) && !(means & bit(sense::connective)) &&
                                  !text::is_upper(text::first(word).value);
            if (!particle) {
                const std::string_view behind = s.substr(at + word.size());
                const bool initial = word.ends_with('.');  // "A. Dupont", though "a" leads to a place
                const bool surname = capitals > 0 && is_surname_as_well(means, behind, capitals);
                if (!text::is_upper(text::first(word).value) ||
                    (!initial && !surname && !take_word(*words, here, stops).empty()))
                    break;
                if (capitals >= 2 && (means & bit(sense::particle)) && leads_to_outlet(behind)) break;
                if (capitals >= 2 && (means & bit(sense::outlet_ending)) && leads_to_staff(behind)) break;
                if ((means & bit(sense::month)) && leads_to_day(behind)) break;
                if (capitals >= 2 && is_call_sign(word) && !text::is_in_capitals(s.substr(0, size))) break;
                ++capitals;
                size = at + word.size();
                if (const std::size_t own = before_glued_word(word, s.substr(at)); own != 0) {
                    size = at + own;
                    break;
                }
            }
            at += word.size();
            const text::code_point space = text::first(s.substr(at));
            if (space.value != ' ' && space.value != 0xA0) break;
            at += space.size;
        }
        return capitals >= 2 && !is_titled(s.substr(0, size), capitals) ? s.substr(0, size) : std::string_view{};
    }
};

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
