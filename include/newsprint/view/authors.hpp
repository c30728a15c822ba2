// The people who wrote the article.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/block/record.hpp>
#include <newsprint/block/told.hpp>
#include <newsprint/rules/byline.hpp>
#include <newsprint/rules/credit.hpp>
#include <newsprint/rules/dateline.hpp>
#include <newsprint/rules/sign_off.hpp>
#include <newsprint/view/masthead.hpp>

namespace newsprint {
inline namespace v0 {

/// The authors of an article, each once, in the order in which they appear. Holds views into the article's text, which
/// must outlive it. Example: `for (const author& a : authors_of(outline)) use(a.name);`
using author_list = rules::few<author, 64>;

namespace detail {

/// With more bytes that nothing explains a line's names are doubtful: ten syllables; in a byline of an alphabet two
/// words.
inline constexpr std::size_t most_unexplained = 30, most_unexplained_latin = 12;

/// Puts together what several lines say of the same people.
class author_gatherer {
public:
    /// `list` is empty yet.
    constexpr explicit author_gatherer(author_list& list) noexcept : list_(list) {}

    constexpr void add(const std::optional<rules::byline>& line) noexcept {
        if (line) add(*line);
    }
    /// `most`: of a line with more unexplained bytes and no label nobody is an author.
    constexpr void add(const rules::byline& line, std::size_t most = most_unexplained) noexcept {
        // "포인트를 모으시면 선물을 드려요", "Jane Doe fans in wet-weather clothing"
        const bool doubtful = line.unexplained > most && !line.labelled;
        const author* const before = latest_;
        latest_ = nullptr;
        for (const author& one : line.authors)
            if (!doubtful || one.role || one.email) latest_ = &merge(one);
        if (line.authors.empty()) {
            // "Environment Correspondent" on the line below the name
            if (line.role && before) give(list_[static_cast<std::size_t>(before - list_.begin())].role, *line.role);
            if (!line.role) latest_ = before;
        }
        for (const std::string_view mail : line.emails) address(mail);
    }

private:
    static constexpr void give(std::optional<std::string_view>& field, std::string_view value) noexcept {
        if (!field) field = value;
    }

    constexpr author& merge(const author& one) noexcept {
        for (author& known : list_)
            if (rules::same_person(known.name, one.name)) {
                if (one.role) give(known.role, *one.role);
                if (one.email) give(known.email, *one.email);
                return known;
            }
        list_.push(one);
        author& added = list_[list_.size() - 1];
        if (waiting_ && !added.email) added.email = waiting_;
        waiting_.reset();
        return added;
    }

    /// An e-mail alone on its line belongs to the first who has none yet; with nobody named so far, to whoever comes
    /// next.
    constexpr void address(std::string_view mail) noexcept {
        for (const author& known : list_)
            if (known.email == mail) return;
        for (author& known : list_)
            if (!known.email) {
                known.email = mail;
                return;
            }
        if (list_.empty()) give(waiting_, mail);
    }

    author_list& list_;
    const author* latest_ = nullptr;  ///< the last one named, by the line before
    std::optional<std::string_view> waiting_;
};

/// Who stands on a time line. On the continent a name will do if the line says nothing else: "12. Juli 2023, 10:02 Uhr,
/// Anna Muster".
constexpr rules::byline byline_of_time_line(const vocabulary& v, std::string_view line) noexcept {
    const rules::byline sure = rules::read_byline(v, line, rules::byline_in::mixed);
    if (!rules::is_continental(v) || sure.names_someone()) return sure;
    const rules::byline b = rules::read_byline(v, line);
    const bool house = b.outlet && !line.starts_with(*b.outlet);  // "Ouest-France Anna MARTIN Publié le 12/07/2023"
    return b.unexplained == 0 && b.timed && !house && !b.place ? b : sure;
}

/// A byline, where there is one: an empty one takes long to make.
using maybe_byline = std::optional<rules::byline>;

/// "김상우기자 / sang@a.kr", "홍길동·김철수 기자": Korean reporters and nothing else.
constexpr maybe_byline byline_of_reporters(const vocabulary& v, std::string_view s) noexcept {
    constexpr std::size_t longest_without_address = 60;
    if (text::is_sentence_end(text::last(s).value)) return std::nullopt;
    if (s.size() > longest_without_address && s.find('@') == s.npos) return std::nullopt;
    if (s.find("기자") == s.npos && s.find("특파원") == s.npos) return std::nullopt;
    const rules::byline b = rules::read_byline_alone(v, s);
    if (b.unexplained != 0 || b.authors.empty() || !b.authors[0].role) return std::nullopt;
    const bool titled = senses_of(v, *b.authors[0].role) & bit(sense::person_title);  // "홍길동 교수"
    return titled ? std::nullopt : maybe_byline(b);
}

/// Who signs in front of a photographer: "홍길동 기자 hong@a.kr, 사진=김철수 기자".
constexpr maybe_byline byline_before_credit(const vocabulary& v, std::string_view line) noexcept {
    constexpr std::size_t near = 60;  // a caption's address stands behind its text
    if (v.form.names != name_form::hangul || text::head(line, near).find('@') == line.npos) return std::nullopt;
    const std::string_view front = text::trim_back(rules::split_credit(v, line).text);
    return front.find('@') != front.npos ? byline_of_reporters(v, front) : std::nullopt;
}

/// "… 질문에 답하고 있다. 윤솔 기자" in the midst of a body: who took the picture of which a lost caption tells.
constexpr bool signs_caption(const vocabulary& v, std::string_view paragraph, std::string_view sign_off) noexcept {
    if (v.form.names != name_form::hangul || sign_off.empty() || sign_off.find('@') != sign_off.npos) return false;
    return text::trim_back(text::before(paragraph, sign_off)).ends_with("고 있다.");
}

/// What a line of another kind says that is nothing but a byline: "Jane Doe contributed reporting.", "KBS 뉴스
/// 홍길동입니다."
constexpr maybe_byline byline_of_note(const vocabulary& v, std::string_view paragraph) noexcept {
    if (rules::is_closing_sentence(v, paragraph)) return rules::read_byline(v, paragraph);
    if (v.form.names == name_form::hangul) return byline_of_reporters(v, paragraph);
    if (v.form.names != name_form::latin) return std::nullopt;
    std::string_view front = paragraph, back = paragraph;
    while (front.starts_with('-') || front.starts_with("—")) front.remove_prefix(text::first(front).size);
    if (back.ends_with('.')) back.remove_suffix(1);
    const bool opens = !take_word(v, front, bit(sense::by)).empty();  // "--With assistance from Jane Doe."
    if (!opens && word_before_end(v, back, bit(sense::contributed)).empty()) return std::nullopt;
    const rules::byline b = rules::read_byline(v, paragraph);
    return b.complete() && b.labelled ? maybe_byline(b) : std::nullopt;
}

/// What stands in front of a Korean rights notice in brackets: "☞공감언론 뉴시스 hong@a.kr <저작권자ⓒ …>",
/// "[hong@a.kr][ⓒ …]".
constexpr maybe_byline byline_before_rights(const vocabulary& v, std::string_view notice) noexcept {
    if (v.form.names != name_form::hangul) return std::nullopt;
    for (std::string_view opening : {"<저작권", "[저작권", "<ⓒ", "[ⓒ"}) {
        const std::size_t at = notice.find(opening);
        if (at == notice.npos || at == 0) continue;
        const rules::byline b = rules::read_byline(v, notice.substr(0, at));
        if (b.unexplained == 0) return b;
        if (const std::string_view sign_off = rules::sign_off_at_end(v, notice.substr(0, at)); !sign_off.empty())
            return rules::read_byline(v, sign_off);
    }
    return std::nullopt;
}

}  // namespace detail

/// The article's authors: from its bylines and time lines, the datelines and sign-offs of its paragraphs, what stands
/// in front of a rights notice. Linear in the outline; does not allocate.
constexpr author_list authors_of(const outline_ref& o) noexcept {
    constexpr std::size_t longest_note = 160;  // bytes
    author_list all;
    detail::author_gatherer people(all);
    const vocabulary& v = *o.words;
    const std::size_t unexplained =
        v.form.names == name_form::latin ? detail::most_unexplained_latin : detail::most_unexplained;
    int paragraphs = 0;
    bool dated = false;
    for (const record& r : o) {
        const std::string_view line = o.text_of(r);
        switch (r.kind) {
            case block_kind::byline: people.add(rules::read_byline(v, line), unexplained); break;
            case block_kind::publisher:
                people.add(detail::byline_of_house(v, line));
                break;
            case block_kind::copyright: people.add(detail::byline_before_rights(v, line)); break;
            case block_kind::timestamp: people.add(detail::byline_of_time_line(v, line)); break;
            case block_kind::paragraph:
            case block_kind::list_item: {
                std::string_view rest = line;
                if (r.kind == block_kind::paragraph && r.listed && paragraphs++ < detail::may_be_dated) {
                    dated = dated || detail::is_dated(o, r);  // one behind the article's may name its reporter too
                    if (const auto found = dated ? rules::take_dateline(v, rest) : std::nullopt)
                        people.add(rules::read_byline(v, found->text, rules::byline_in::mixed));
                }
                const std::string_view bracket = grammar::bracketed_at_end(rest);
                if (!bracket.empty() && rules::is_photo_credit(v, grammar::unbracketed(bracket)))  // "홍길동 기자 (사진=예시전자)"
                    rest = text::trim_back(text::before(rest, bracket));
                const std::string_view sign_off = detail::sign_off_of(o, r, rest);
                const bool goes_on = &r + 1 != o.end() && (&r + 1)->kind == block_kind::paragraph;
                if (goes_on && detail::signs_caption(v, rest, sign_off)) break;
                if (!sign_off.empty()) people.add(rules::read_byline(v, sign_off));
                else if (rest.size() <= longest_note) people.add(detail::byline_of_note(v, rest));
                break;
            }
            case block_kind::caption: people.add(detail::byline_before_credit(v, line)); break;
            case block_kind::deck:  // "… gekannt. Von Anna Muster"
                if (rules::is_continental(v)) people.add(rules::read_byline(v, rules::sign_off_at_end(v, line)));
                people.add(detail::byline_of_note(v, line));  // "Von: Anna Muster, Jan Beispiel"
                break;
            case block_kind::crosshead: people.add(detail::byline_of_note(v, line)); break;  // "A cura di Anna Rossi"
            default: break;
        }
    }
    return all;
}

}  // namespace v0
}  // namespace newsprint
