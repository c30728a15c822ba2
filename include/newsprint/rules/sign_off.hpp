// Who signed at the end of a paragraph.
#pragma once

#include <cstddef>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/rules/byline.hpp>
#include <newsprint/rules/korean_endings.hpp>
#include <newsprint/text/measure.hpp>
#include <newsprint/text/sentence.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace detail {

constexpr std::size_t sign_off_most = 140;  ///< bytes that a sign-off may take

/// Does it name somebody with a role or an address?
constexpr bool says_who(const byline& b) noexcept {
    for (const author& a : b.authors)
        if (a.role || a.email) return true;
    return !b.emails.empty();
}

/// Will names in brackets do, with no word that says what they did?
constexpr bool names_suffice(const vocabulary& v, const byline& b, bool behind_sentence) noexcept {
    if (v.form.names == name_form::kanji) return true;  // Japanese papers: the name alone
    if (!behind_sentence) return false;
    if (v.form.names == name_form::han) return true;                 // "。（张三）"
    const bool dated = v.form.names == name_form::latin && b.timed;  // "(Anna Muster, 13.7.2023)"
    return dated || (is_continental(v) && b.authors.size() > 1);     // "(Anna Muster und Jan Beispiel)"
}

/// Do the words in brackets say who wrote or filed it, and nothing else?
constexpr bool signs_in_brackets(const vocabulary& v, std::string_view inside, bool behind_sentence) noexcept {
    const byline b = read_byline_alone(v, inside, byline_in::line, longest_initials);
    const bool initialled = b.outlet && v.form.names == name_form::latin;
    if (b.unexplained > (initialled ? longest_initials : 0)) return false;
    const bool named = !b.authors.empty() && (b.labelled || names_suffice(v, b, behind_sentence));
    return named || says_who(b) || b.outlet || b.crew;
}

/// Where the words behind the last sentence of `tail` begin; npos where no sentence ends in it.
constexpr std::size_t behind_last_sentence(std::string_view tail) noexcept {
    for (std::string_view front = text::through_last_sentence(tail); !front.empty();
         front = text::through_last_sentence(front)) {
        const text::code_point stop = text::last(front);
        std::string_view behind = text::after(tail, front);
        // quotes and brackets close the sentence
        while (text::is_closing_quote(text::first(behind).value) || text::opener(text::first(behind).value) != 0)
            text::take_one(behind);
        const char32_t next = text::first(behind).value;
        const bool parted = stop.value > 0x7F || text::is_white_space(next) || next == '/' || text::is_hangul(next) ||
                            text::is_list_mark(next);
        if (!behind.empty() && parted) return tail.size() - behind.size();
        front.remove_suffix(stop.size);
    }
    return std::string_view::npos;
}

/// "（共同）", "(Yonhap)", "【山田太郎】"; "（編輯：張三）1120713", "(ANSA)."
constexpr std::string_view bracketed_sign_off(const vocabulary& v, std::string_view whole) noexcept {
    constexpr std::size_t fewest_figures = 6;  // of a wire's number
    std::string_view s = whole;
    while (!s.empty() && text::is_ascii_digit(static_cast<unsigned char>(s.back()))) s.remove_suffix(1);
    if (whole.size() - s.size() < fewest_figures) s = whole;
    if (text::ends_with(s, ").")) s.remove_suffix(1);
    const std::string_view bracket = grammar::bracketed_at_end(s, sign_off_most);
    if (bracket.empty() || bracket.size() == s.size()) return {};
    const std::string_view before = text::trim_back(s.substr(0, s.size() - bracket.size()));
    const bool behind_sentence = text::is_sentence_end(text::last(before).value);
    const bool title = text::first(bracket).value == 0x300A && !behind_sentence;  // "……刊登於《人民日報》"
    const bool found = !title && signs_in_brackets(v, grammar::unbracketed(bracket), behind_sentence);
    return found ? whole.substr(s.size() - bracket.size()) : std::string_view{};
}

/// Is there an address or a role in `s`? Without one it names nobody by role or address.
constexpr bool may_say_who(const vocabulary& v, std::string_view s) noexcept {
    if (s.find('@') != std::string_view::npos) return true;
    for (; !s.empty(); s.remove_prefix(text::first_of_many(s).size)) {
        constexpr senses says = bit(sense::role) | bit(sense::by);
        if (!newsprint::detail::may_say_in_front(v, s, says)) continue;
        if (newsprint::detail::each_word_at(v, s, says, [](const entry&, std::string_view) { return true; }))
            return true;
    }
    return false;
}

/// "— AFP", "(c)AFP/Marina DOE": a dash or a sign of rights and a house, perhaps with a writer.
constexpr bool is_marked_house(const vocabulary& v, std::string_view s) noexcept {
    const char32_t first = text::first(s).value;
    const bool may_be_mark = text::is_dash(first) || first == '(' || first == 0xFF08 || first == 0xA9;
    if (v.form.names == name_form::hangul || !may_be_mark) return false;
    bool marked = false;
    for (std::string_view mark : {"- ", "– ", "— ", "-- ", "(c)", "(C)", "（c）", "©"})
        if (!marked) marked = text::take(s, mark);
    std::string_view house = s;
    if (!marked || take_word(v, house, bit(sense::outlet)).empty()) return false;
    const byline b = read_byline_alone(v, s);
    return b.unexplained == 0 && b.outlet && (house.empty() || !b.authors.empty());
}

/// May "…입니다.", "…이었습니다." be a reporter's closing sentence? Most sentences of a script end otherwise. Its stop
/// takes `stop` bytes.
constexpr bool may_close(const vocabulary& v, std::string_view s, std::size_t stop) noexcept {
    const std::string_view front{s.data(), s.size() - stop};
    return v.form.names == name_form::hangul && ends_in_is(front) &&
           !word_before_end(v, front, bit(sense::contributed)).empty();
}

/// Is it "KBS 뉴스 홍길동입니다."? A closing sentence names the house too; "문제는 예산입니다." has a subject in its place.
constexpr bool names_house_and_reporter(const vocabulary& v, std::string_view s) noexcept {
    const byline b = read_byline_alone(v, s);
    if (b.unexplained != 0 || !b.closing || !b.outlet || b.authors.empty()) return false;
    if (senses_of(v, *b.outlet) & bit(sense::outlet)) return true;
    return !ends_in_particle(*b.outlet) && b.authors.size() == 1;  // not "후속 인사 단행할 예정입니다."
}

/// "KBS 뉴스 홍길동입니다." behind the last sentence but one. Precondition: it may close.
constexpr std::string_view closing_sentence(const vocabulary& v, std::string_view tail) noexcept {
    const std::size_t at = behind_last_sentence(tail.substr(0, tail.size() - text::last(tail).size));
    if (at == std::string_view::npos) return {};
    const std::string_view s = text::trim_front(tail.substr(at));
    return names_house_and_reporter(v, s) ? s : std::string_view{};
}

/// Does it begin with a word that names writers, a mark before it aside: "■ Von Anna Muster"?
constexpr bool opens_with_by(const vocabulary& v, std::string_view s) noexcept {
    while (!s.empty() && !text::is_letter_or_digit(text::first(s).value)) text::take_one(s);
    return !take_word(v, s, bit(sense::by)).empty();
}

/// "… el miércoles. EFE", "… açıkladı.DHA": an agency in capitals behind the last sentence, glued to it or not.
constexpr std::string_view shouted_agency(const vocabulary& v, std::string_view tail) noexcept {
    constexpr std::size_t longest = 12;
    if (!is_continental(v)) return {};
    const std::string_view near = text::tail(tail, longest);
    const std::size_t stop = near.find_last_of(".\"");
    if (stop == near.npos || stop == 0) return {};
    const std::string_view name = text::trim_front(near.substr(stop + 1));
    return text::is_in_capitals(name) && (senses_of(v, name) & bit(sense::outlet)) ? name : std::string_view{};
}

/// Where the words behind the last sentence begin, or behind a square that parts the writer from a line that is no
/// sentence: "Ein Gespräch über das Meer ■ Von Anna Muster".
constexpr std::size_t behind_square(const vocabulary& v, std::string_view tail) noexcept {
    constexpr std::string_view square = " ■ ";
    const std::size_t at = tail.find("■") == tail.npos ? tail.npos : tail.rfind(square);
    const bool parts = at != std::string_view::npos && opens_with_by(v, tail.substr(at));
    return parts ? at : behind_last_sentence(tail);
}

/// "/홍길동 기자 hong@a.kr", "창원=탁민규 기자" behind the last sentence.
constexpr std::string_view plain_sign_off(const vocabulary& v, std::string_view whole) noexcept {
    const std::string_view tail = text::tail(whole, sign_off_most);
    std::string_view unquoted = tail;
    while (text::is_closing_quote(text::last(unquoted).value)) unquoted.remove_suffix(text::last(unquoted).size);
    if (text::is_sentence_end(text::last(unquoted).value)) return {};
    if (const std::string_view agency = shouted_agency(v, tail); !agency.empty()) return agency;
    const std::size_t at = is_continental(v) ? behind_square(v, tail) : behind_last_sentence(tail);
    if (at == std::string_view::npos) return {};
    const std::string_view s = text::trim_front(tail.substr(at));
    if (is_marked_house(v, s)) return s;
    constexpr std::size_t longest_house = 36;
    const bool short_korean = v.form.names == name_form::hangul && s.size() <= longest_house;
    if (!short_korean && !may_say_who(v, s)) return {};
    const byline b = read_byline_alone(v, s);
    const bool house = short_korean && b.authors.empty() && (b.outlet || b.crew);  // "/연합뉴스", "온라인뉴스팀"
    const bool by = is_continental(v) && opens_with_by(v, s) && !b.authors.empty();  // "… gekannt. Von Anna Muster"
    const bool marked = short_korean && text::is_list_mark(text::first(s).value) && b.place && !b.authors.empty();
    const bool found = b.unexplained == 0 && !b.closing && (says_who(b) || house || by || marked);  // "■양산=홍길동"
    return found ? s : std::string_view{};
}

}  // namespace detail

/// Is the paragraph nothing but a reporter's closing sentence: "KBS 뉴스 홍길동입니다."?
constexpr bool is_closing_sentence(const vocabulary& v, std::string_view paragraph) noexcept {
    return paragraph.size() <= detail::sign_off_most && detail::may_close(v, paragraph, text::last(paragraph).size) &&
           detail::names_house_and_reporter(v, paragraph);
}

/// The sign-off at the end of a paragraph or list item, or an empty view. Example: "…했다. /홍길동 기자
/// hong@a.kr" gives "/홍길동 기자 hong@a.kr", "…だった。【山田太郎】" gives "【山田太郎】". Looks at the last 140 bytes.
NEWSPRINT_COLD constexpr std::string_view sign_off_at_end(const vocabulary& v, std::string_view paragraph) noexcept {
    const std::string_view whole = text::trim_back(paragraph);
    const text::code_point last = text::last(whole);
    if (text::is_sentence_end(last.value) && !text::ends_with(whole, ")."))  // as most paragraphs end
        return detail::may_close(v, whole, last.size)
                   ? detail::closing_sentence(v, text::tail(whole, detail::sign_off_most))
                   : std::string_view{};
    const std::string_view bracketed = detail::bracketed_sign_off(v, whole);
    const bool may_be_aside =
        v.form.names == name_form::hangul && bracketed.starts_with('(');  // "홍길동 (한빛대 교수)"
    if (!bracketed.empty() && !may_be_aside) return bracketed;
    const std::string_view plain = detail::plain_sign_off(v, whole);
    return plain.size() > bracketed.size() ? plain : bracketed;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
