// Who wrote it: reads a byline, a dateline's people or a sign-off.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/author.hpp>
#include <newsprint/rules/email.hpp>
#include <newsprint/rules/role.hpp>
#include <newsprint/rules/timestamp.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// What else stands on the line that is read.
enum class byline_in : unsigned char {
    line,   ///< a byline: a bare name is an author
    mixed,  ///< a time line, a dateline or the end of a paragraph: a name needs something that says so
};

/// So many unexplained bytes may be initials: "(APA, fule, 13.7.2023)".
inline constexpr std::size_t longest_initials = 6;

namespace detail {

/// Reads a line word by word. Each step takes at least one code point and looks at a bounded number of bytes.
class byline_reader {
public:
    /// `out` is a byline of nobody yet.
    constexpr byline_reader(const vocabulary& v, std::string_view line, byline_in where, byline& out) noexcept
        : v_(v), rest_(text::head(line, most)), mixed_(where == byline_in::mixed), out_(out) {
        lost_ = out_.unexplained = line.size() - rest_.size();
        has_equals_ = find_equals(rest_) != rest_.npos;
        has_at_ = rest_.find('@') != rest_.npos;
    }

    constexpr void read() noexcept {
        for (rest_ = text::trim_front(rest_); !rest_.empty(); rest_ = text::trim_front(rest_)) step();
        finish();
    }
    /// Stops where more than `most_lost` bytes stay unexplained, whatever follows.
    constexpr void read_alone(std::size_t most_lost) noexcept {
        for (rest_ = text::trim_front(rest_); !rest_.empty() && lost_ <= most_lost; rest_ = text::trim_front(rest_)) step();
        finish();
    }

private:
    static constexpr std::size_t most = 600;  ///< bytes; longer is no byline

    /// What was read last, signs aside.
    enum class last : unsigned char { nothing, person, outlet, other };

    const vocabulary& v_;
    std::string_view rest_;
    bool mixed_;
    bool has_equals_ = false;  ///< is there an equals sign anywhere?
    bool has_at_ = false;      ///< is there the sign of an address?
    byline& out_;

    last last_ = last::nothing;
    std::size_t open_ = 0;                   ///< authors from here on have no role yet
    std::size_t mail_from_ = 0;              ///< authors from here on stand behind the last e-mail
    std::optional<std::string_view> ahead_;  ///< a role printed before its people
    std::optional<std::string_view> mail_;   ///< an e-mail printed before its people
    std::string_view unknown_;               ///< the last word that nothing explained
    std::size_t belongs_ = 0;                ///< the bytes of unknown words behind a name, which a role there explains
    std::size_t lost_ = 0;                   ///< the bytes that no word to come can explain
    bool crew_ = false;                      ///< whoever comes now is no author
    bool by_ = false;                        ///< "by" or a role stands somewhere before
    bool label_before_ = false;              ///< and nothing but signs since
    bool touching_ = false;                  ///< a name stands right before
    bool joined_ = false;                    ///< "and" stands right before
    bool past_name_ = false;                 ///< words stand behind a name that say where the person belongs
    bool after_place_ = false;               ///< "in Boise" stands before
    bool house_equals_ = false;              ///< "마이데일리 =" stands right before
    bool desk_ = false;                      ///< a desk signs: "온라인뉴스팀"

    constexpr bool latin() const noexcept { return v_.form.names == name_form::latin; }
    constexpr bool hangul() const noexcept { return v_.form.names == name_form::hangul; }
    constexpr bool kanji() const noexcept { return v_.form.names == name_form::kanji; }
    constexpr bool han() const noexcept { return v_.form.names == name_form::han; }

    constexpr bool took(std::size_t bytes, last what) noexcept {
        rest_.remove_prefix(bytes < rest_.size() ? bytes : rest_.size());
        joined_ = false;
        last_ = what;
        touching_ = what == last::person;
        return true;
    }
    constexpr std::string_view letters() const noexcept { return take_letters<is_east_asian>(rest_); }
    constexpr bool begins_person(std::string_view s, trust sure = trust::bare) const noexcept {
        return person_rule{&v_, sure}(s).has_value();
    }

    constexpr void step() noexcept {
        const text::code_point c = text::first(rest_);
        const bool letter = text::is_letter_or_digit(c.value) || text::is_wide_latin(c.value);
        if (!letter || is_hangul_sign(c.value)) return sign(c);
        if (house_equals_ && place_behind_house()) return;
        if (has_at_)
            if (const auto mail = email(rest_)) return add_email(*mail);
        const bool figure = text::is_digit(c.value);
        if (figure && word_in_front(v_, rest_, bit(sense::outlet) | bit(sense::by)).text.empty())
            return number();  // not "36氪"
        if (text::is_alphabetic(c.value) && month_first()) return number();
        if (named_place() || word() || several_word_role() || affiliation() || someone() || some_outlet()) return;
        unknown();
    }

    // -- signs and figures
    // ----------------------------------------------------------------------------------------------

    constexpr void sign(text::code_point c) noexcept {
        rest_.remove_prefix(c.size);
        touching_ = false;
        house_equals_ = is_equals(c.value) && last_ == last::outlet;
        const bool opens = c.value == '(' || c.value == 0xFF08;
        if (!opens && c.value != ')' && c.value != 0xFF09) {
            past_name_ = false;
            belongs_ = 0;
        }
        if (c.value == ',' && after_place_) region();
        if (opens && last_ == last::person) aside_of_name(text::closer(c.value));
        if (latin() && c.value >= 0x2013 && c.value <= 0x2014 && out_.outlet && !out_.authors.empty()) filed_from();
        if (c.value == '@') rest_.remove_prefix(take_alphabetic_word(rest_).size());  // "Nora Feldstein@norafeld"
        if (c.value == '#')
            rest_.remove_prefix(take_letters<text::is_letter_or_digit>(rest_).size());  // "태그:#홍길동"
        const bool ends_part = c.value == ';' || (c.value == '.' && (rest_.empty() || rest_.front() == ' '));
        if (latin() && ends_part) {
            crew_ = false;
            open_ = out_.authors.size();
        }
    }

    /// "금보라(bora2208)": an account; "山田太郎（やまだ・たろう）": how the name is read.
    constexpr void aside_of_name(char32_t close) noexcept {
        if (station(close) || made_pictures(close)) return;
        const std::string_view account = take_letters(
            rest_, [](char32_t c) { return text::is_letter_ascii(c) || text::is_ascii_digit(c) || c == '_'; });
        const std::string_view reading = take_letters(
            rest_, [](char32_t c) { return text::is_kana(c) || is_middle_dot(c) || c == 0x3000 || c == ' '; });
        const std::string_view aside = account.find_first_of("0123456789_") != account.npos ? account : reading;
        if (!aside.empty() && !is_role(v_, aside) && text::first(rest_.substr(aside.size())).value == close)
            rest_.remove_prefix(aside.size());
    }

    /// "Anna Muster (Text) und Jan Beispiel (Fotos)": whoever made the pictures is no author.
    constexpr bool made_pictures(char32_t close) noexcept {
        constexpr senses pictures = bit(sense::credit_label) | bit(sense::credit_before) | bit(sense::production);
        const std::string_view what = take_alphabetic_word(rest_);
        if (!latin() || out_.authors.empty() || text::first(rest_.substr(what.size())).value != close) return false;
        if (!(senses_of(v_, what) & pictures)) return false;
        out_.authors.cut(out_.authors.size() - 1);
        rest_.remove_prefix(what.size());
        return true;
    }

    /// "Troy Beckett (KTVO)": a station behind its reporter.
    constexpr bool station(char32_t close) noexcept {
        constexpr std::size_t shortest = 3, longest = 5;  // letters
        const std::string_view name = take_letters<text::is_upper>(rest_, longest);
        const bool alone = text::first(rest_.substr(name.size())).value == close;
        if (!latin() || out_.outlet || name.size() < shortest || !alone) return false;
        add_outlet(name);
        rest_.remove_prefix(name.size());
        return true;
    }

    /// "Davi Quintão, g1 Minas — Conselheiro Prates": behind people, house and dash the line ends with a place.
    constexpr void filed_from() noexcept {
        const std::string_view s = text::trim_front(rest_), run = capitalised_words(s);
        if (run.empty() || run.size() != s.size() || role_phrase(v_, s, true).size() == s.size()) return;
        rest_ = s;
        add_place(run);
    }

    constexpr bool month_first() const noexcept {
        std::string_view s = rest_;
        return time_parts::take_month(v_, s) != 0 && date_rule{&v_}(s = rest_).has_value();
    }

    /// A date, a time of day, or a number with its unit.
    constexpr void number() noexcept {
        constexpr std::string_view units[] = {"年", "月", "日", "時", "时", "分", "点", "년",
                                              "월", "일", "시", "분", "면", "版", "호"};
        std::string_view s = rest_;
        const bool dated = date_rule{&v_}(s).has_value();
        if (dated && !hangul()) time_parts::time_behind(v_, s);  // "13 luglio 2023 alle 16:07"
        bool timed = dated || time_rule{&v_, false}(s);
        if (!timed) {
            s = text::trim_front(rest_.substr(take_letters<text::is_digit>(rest_).size()));
            timed = !time_parts::take_any(s, units).empty() || time_parts::take_month(v_, s) != 0;
        }
        if (!timed) return unknown();
        out_.timed = true;
        rest_ = s;
    }

    // -- words of the vocabulary
    // ----------------------------------------------------------------------------------------

    static constexpr senses known = bit(sense::role) | bit(sense::by) | bit(sense::outlet) | bit(sense::production) |
                                    bit(sense::cast) | bit(sense::contributed) | bit(sense::connective) |
                                    bit(sense::filed) | bit(sense::published) | bit(sense::modified) |
                                    bit(sense::other_time) | bit(sense::daytime) | bit(sense::furniture) |
                                    bit(sense::source_label) | bit(sense::at_place) | bit(sense::for_house) |
                                    bit(sense::credit_before) | bit(sense::place);
    static constexpr senses crew_words = bit(sense::production) | bit(sense::cast) | bit(sense::credit_before);

    /// "即時新聞", "財經頻道": a Chinese house's desk, not the house that it begins like.
    constexpr bool is_desk_word(std::string_view run) const noexcept {
        return (senses_of(v_, run) & bit(sense::no_name)) && word_in_front(v_, rest_, known).text.size() < run.size();
    }

    constexpr bool word() noexcept {
        if (han() && is_desk_word(letters())) return false;
        const std::size_t small = latin() ? small_word_before_outlet(v_, rest_) : 0;
        if (small != 0) return took(small, last_);
        const front_word w = word_in_front(v_, rest_, latin() ? known | bit(sense::contact) : known);
        if (w.text.empty() || begins_name(w) || is_common_word(w) || begins_event(w)) return false;
        if (w.means == bit(sense::place) && several_word_role()) return true;
        if (const std::string_view house = house_begun_by(w); !house.empty())
            return add_house({house, {}, house.size()});
        const bool titles_crew = w.is(sense::production) && (last_ != last::person || w.text.ends_with(':'));
        if (w.is(sense::by)) return label(w.text);
        if (w.is(sense::role) && !titles_crew) return role(w.text);
        if (w.is_any(crew_words) || is_press_contact(w)) return crew(w.text);
        if (w.is(sense::outlet)) return add_house(listed_house(v_, rest_, w.text));
        if (w.is(sense::contributed)) {
            if (latin() && w.is(sense::at_place) && names_town(w)) return behind_preposition(w);
            return verb(w.text);
        }
        if (w.is(sense::at_place) || w.is(sense::for_house)) return behind_preposition(w);
        if (w.is(sense::place)) return names_bureau() || add_place(with_county(w.text));
        if (w.is(sense::published) || w.is(sense::modified)) open_ = out_.authors.size();
        if (w.is(sense::source_label) && han() && house_behind_label(w.text.size())) return true;
        const bool joins = w.is(sense::connective);
        after_place_ &= !joins;
        took(w.text.size(), joins ? last_ : last::other);
        joined_ = joins;
        return true;
    }

    /// "for the first time": a house whose name is a word of the language has its capital.
    constexpr bool is_common_word(const front_word& w) const noexcept {
        return v_.form.learned == learned_for::english && w.means == bit(sense::outlet) &&
               text::is_lower_ascii(text::first(w.text).value) && w.text.find('.') == w.text.npos;
    }

    /// "稿源：数码漫谈", "来源: 现代快报网": whoever a source label names is a house, unless a word says what else.
    constexpr bool house_behind_label(std::size_t label) noexcept {
        constexpr std::size_t shortest = 3, longest = 12;  // letters
        const auto is_sign = [](char32_t c) { return !text::is_letter_or_digit(c) && text::closer(c) == 0; };
        std::string_view s = rest_.substr(label);
        while (!s.empty() && is_sign(text::first(s).value)) text::take_one(s);
        const std::string_view run = take_letters<text::is_letter_or_digit>(s, longest);
        if (out_.outlet || text::length(run) < shortest || !text::is_han(text::first(run).value)) return false;
        if (!word_in_front(v_, s, known).text.empty()) return false;
        std::string_view behind = s;
        if (person_rule{&v_, trust::bare}(behind) && behind.size() + run.size() == s.size()) return false;
        rest_ = s;
        return add_house({run, {}, run.size()});
    }

    /// "PD저널": a role in Latin letters begins a Korean house's name.
    constexpr std::string_view house_begun_by(const front_word& w) const noexcept {
        if (!hangul() || !w.is(sense::role) || !text::is_alphabetic(text::last(w.text).value)) return {};
        const std::string_view behind = take_letters<is_hangul_letter>(rest_.substr(w.text.size()));
        const std::string_view run = rest_.substr(0, w.text.size() + behind.size());
        return !behind.empty() && names_outlet(v_, run) ? run : std::string_view{};
    }

    /// "Media contact", "Contact:"; not "Contact Jane Doe at …", which sends readers to the reporter.
    constexpr bool is_press_contact(const front_word& w) const noexcept {
        return w.is(sense::contact) &&
               (w.text.find(' ') != w.text.npos || rest_.substr(w.text.size()).starts_with(':'));
    }

    /// "기자 간담회", "기자 회견": a list knows the longer word, which is nobody's role.
    constexpr bool begins_event(const front_word& title) const noexcept {
        return title.is(sense::role) && hangul() &&
               word_in_front(v_, rest_, bit(sense::no_name)).text.size() > title.text.size();
    }

    /// Is the word only the beginning of a name: "강진구", "東京子", "Ginevra Malaspina"?
    constexpr bool begins_name(const front_word& w) const noexcept {
        constexpr senses sure = bit(sense::role) | bit(sense::by) | bit(sense::outlet) | bit(sense::production) |
                                bit(sense::source_label) | bit(sense::published) | bit(sense::modified) |
                                bit(sense::filed);
        std::string_view s = rest_;
        if (latin()) {
            const bool initial = take_alphabetic_word(rest_).ends_with('.') && w.text.size() == 1;  // "A. Muster"
            if (!initial && (w.means != bit(sense::place) || last_ == last::person)) return false;
            const auto name = person_rule{&v_, trust::bare}(s);
            return name && name->size() > w.text.size();
        }
        return letters().size() > w.text.size() && !w.is_any(sure) && begins_person(s);
    }

    /// "by", "글", "文／"; "中央社記者", "聯合報／", "Muhabir:" name a house or a role as well.
    constexpr bool label(std::string_view listed) noexcept {
        if (han()) {
            std::string_view run = take_letters<text::is_letter_or_digit>(listed);
            if (run.ends_with("丨")) run.remove_suffix(3);  // a letter that stands for a bar
            std::size_t at = 0;
            while (at < run.size() && !is_role(v_, run.substr(at))) at += text::first(run.substr(at)).size;
            const std::string_view house = run.substr(0, at);
            std::string_view title = run.substr(at);
            if (title.empty()) title = word_before_end(v_, listed, bit(sense::role));  // "本报讯（记者"
            if (names_outlet(v_, house)) add_outlet(house);
            if (!title.empty()) return role(title, listed.size());
            if (last_ == last::outlet && out_.outlet == house) return took(run.size(), last::outlet);
        }
        const std::string_view title = listed.substr(0, listed.find_first_of(":/ "));
        if (title.size() < listed.size() && is_role(v_, title)) {
            role(title, listed.size());
            return label_before_ = true;
        }
        crew_ = false;
        by_ = label_before_ = out_.labelled = true;
        open_ = out_.authors.size();
        return took(listed.size(), last::other);
    }

    constexpr bool crew(std::string_view listed) noexcept {
        if (hangul() && is_no_name(v_, listed) && !names_picture(listed)) {  // "디지털뉴스팀 홍길동 기자"
            desk_ = true;
            return took(listed.size(), last::other);
        }
        const bool title = !word_before_end(v_, listed, bit(sense::role)).empty();
        if (v_.form.role_follows_name && touching_ && title) out_.authors.cut(open_);  // "홍길동 사진기자"
        crew_ = out_.crew = true;
        return took(listed.size(), last::other);
    }

    /// "사진부", "그래픽팀": the desk of those who are no authors.
    constexpr bool names_picture(std::string_view desk) const noexcept {
        return !take_word(v_, desk, bit(sense::credit_label)).empty();
    }

    /// "contributed to this report", "입니다": a house before a closing sentence's name may be known by nothing else.
    constexpr bool verb(std::string_view listed) noexcept {
        out_.labelled = true;
        if (touching_ && hangul()) {
            out_.closing = true;
            if (!out_.outlet && !unknown_.empty()) {
                out_.outlet = unknown_;
                out_.unexplained -= unknown_.size();
                unknown_ = {};
            }
        }
        return took(listed.size(), last::other);
    }

    // -- roles
    // ----------------------------------------------------------------------------------------------------------

    constexpr bool role(std::string_view listed) noexcept { return role(listed, listed.size()); }

    constexpr bool role(std::string_view listed, std::size_t bytes) noexcept {
        if (kanji() && is_desk(listed)) return took(bytes, last::other);
        const auto [house, title] = without_house(v_, listed);
        if (!house.empty() && !out_.outlet) out_.outlet = house;
        out_.labelled = true;
        explain_words_behind_name();
        const bool ends_line = text::is_blank(rest_.substr(bytes));
        if (!crew_ || !v_.form.role_follows_name) give_role(title, ends_line);
        return took(bytes, last::other);
    }

    /// The role of those before, or of those to come.
    constexpr void give_role(std::string_view title, bool ends_line) noexcept {
        auto& people = out_.authors;
        crew_ = false;
        const bool nobody = people.size() == open_ || (joined_ && latin());   // "Jane Doe and Web Staff"
        const bool of_house = latin() && last_ == last::outlet && ends_line;  // "Jane Doe, Nikkei staff writer"
        if (nobody || han() || (!v_.form.role_follows_name && last_ != last::person && !of_house)) {
            ahead_ = title;
            by_ = true;
            label_before_ = !hangul();  // "기자 홍길동은 …" begins a sentence
        } else {
            const bool shared = v_.form.role_follows_name || title.ends_with('s') || title.ends_with('S');
            for (std::size_t i = shared ? open_ : people.size() - 1; i < people.size(); ++i) people[i].role = title;
        }
        open_ = people.size();
    }

    /// "홍길동 남도대 사회학과 교수": the role explains what stands between.
    constexpr void explain_words_behind_name() noexcept {
        out_.unexplained -= belongs_;
        belongs_ = 0;
        past_name_ = false;
    }

    constexpr bool several_word_role() noexcept {
        const bool behind_person = last_ == last::person && !joined_;  // "Jane Doe and Ben Moe Staff Writers"
        const std::string_view phrase = role_phrase(v_, rest_, behind_person);
        return !phrase.empty() && role(phrase);
    }

    // -- people
    // ---------------------------------------------------------------------------------------------------------

    constexpr bool someone() noexcept {
        if (past_name_ && v_.form.role_follows_name) return false;  // "홍길동 법무법인 한빛 변호사"
        const bool opens = last_ == last::nothing;
        std::string_view s = rest_;
        auto name = person_rule{&v_, trust::bare}(s);
        if (!name && (label_before_ || crew_ || (joined_ && by_) || (!touching_ && role_follows())))
            name = person_rule{&v_, trust::labelled}(s);
        if (!name) return false;
        if (!by_ && begins_title(*name)) {
            out_.unexplained += name->size();
            return took(name->size(), last::other);
        }
        if (names_school(*name)) return took(name->size(), last::other);
        took(name->size(), last::person);
        label_before_ = after_place_ = false;
        if (crew_ || (mixed_ && !by_ && !stands_out(*name) && !(opens && dated_behind(*name)))) return true;
        out_.authors.push({*name, ahead_, mail_});
        if (ahead_) open_ = out_.authors.size();
        if (latin() && ahead_ && !ahead_->ends_with('s')) ahead_.reset();  // "writers" are several
        mail_.reset();
        return true;
    }

    /// "CSU Fraktionssitzung", "ABB'den Melih": a title begins with initials, a case's ending behind them perhaps.
    /// Korean surnames stand in capitals too, but in English pages.
    constexpr bool begins_title(std::string_view name) const noexcept {
        constexpr std::size_t shortest = 3;  // letters: "JD Vance" is somebody
        std::string_view front = take_alphabetic_word(name);
        if (!is_continental(v_) || front.size() == name.size()) return false;
        front = front.substr(0, front.find_first_of("'\xE2"));
        return text::length(front) >= shortest && text::is_in_capitals(front) && !text::is_in_capitals(name);
    }

    /// "홍길동 한빛대 교수", "홍길동 / 한빛대·지리학과 교수", "한빛대 홍길동 교수": the word in front of a title, or of a person
    /// who has one, is where they teach.
    constexpr bool names_school(std::string_view word) const noexcept {
        if (!hangul() || !(text::ends_with(word, "대") || text::ends_with(word, "고"))) return false;
        std::string_view s = rest_.substr(word.size());
        if (out_.authors.empty() && !person_rule{&v_, trust::bare}(s = text::trim_front(s))) return false;
        constexpr int most_words = 3;
        for (int words = 0; words < most_words; ++words) {
            while (s.starts_with(' ') || is_middle_dot(text::first(s).value)) text::take_one(s);
            if (!take_word(v_, s, bit(sense::person_title)).empty()) return true;
            s.remove_prefix(take_letters<is_hangul_letter>(s).size());
        }
        return false;
    }

    /// Does a role follow the name that may stand here?
    constexpr bool role_follows() const noexcept {
        std::string_view s = rest_;
        if (!v_.form.role_follows_name || !person_rule{&v_, trust::labelled}(s)) return false;
        const front_word w = word_in_front(v_, text::trim_front(s), bit(sense::role) | bit(sense::no_name));
        return w.is(sense::role);
    }

    /// Is a name on a line with other things certain enough, with no word before it that says so?
    constexpr bool stands_out(std::string_view name) const noexcept {
        std::string_view s = text::trim_front(rest_);
        switch (v_.form.names) {
            case name_form::hangul:  // "Business Wire" is nobody
                return !text::is_alphabetic(text::first(name).value) || !take_word(v_, s, bit(sense::role)).empty() ||
                       email(s);
            case name_form::han: return text::length(name) == 3;
            default:  // "SİVAS (AA) - DEFNE KARASU -"
                return !take_word(v_, s, bit(sense::role)).empty() || email(s) ||
                       (s.starts_with('/') && text::is_upper(text::last(name).value)) ||  // "Selin KAVAK/TOKAT, (DHA)-"
                       (s.starts_with("/ ") && s.find(" (") != s.npos) ||  // "Deniz Kavak / İstanbul, 31 Ekim (DHA) -"
                       (out_.outlet && out_.place && (s == "-" || s.starts_with("- ")) &&
                        text::is_upper(text::last(name).value));
        }
    }

    /// "Jane Doe - June 3, 2016", "Jane Doe, Staff Writer Published …": does the name open an English time line?
    constexpr bool dated_behind(std::string_view name) const noexcept {
        constexpr std::string_view dashes[] = {"-", "–", "—"}, signs[] = {"·", "•", "|", "/"};
        if (v_.form.learned != learned_for::english || (senses_of(v_, name) & ~bit(sense::month))) return false;
        if (!word_before_end(v_, name, bit(sense::outlet_ending)).empty()) return false;
        std::string_view s = text::trim_front(rest_);
        if (std::string_view role = s; text::take(role, ", ") && !take_word(v_, role, bit(sense::role)).empty())
            return true;
        const bool parted = !time_parts::take_any(s, signs).empty();
        const bool apart = parted || !time_parts::take_any(s, dashes).empty();
        if (!apart && text::is_in_capitals(name)) return false;  // "PORT BLAIR June 3, 2016"
        s = text::trim_front(s);
        if (parted && !word_in_front(v_, s, bit(sense::outlet)).text.empty())
            return true;  // "Jane Doe / TNN / Updated: …"
        return date_rule{&v_}(s) || time_rule{&v_, false}(s) ||
               !word_in_front(v_, s, bit(sense::published) | bit(sense::modified)).text.empty();
    }

    /// An address belongs to the first of those before it who have none, else to whoever comes next.
    constexpr void add_email(email_address mail) noexcept {
        last_ = last::other;
        touching_ = false;
        auto& people = out_.authors;
        std::size_t owner = mail_from_;
        while (owner < people.size() && people[owner].email) ++owner;
        mail_from_ = people.size();
        if (!mail.whole) {
            out_.cut_email = true;
        } else if (owner < people.size()) {
            people[owner].email = mail.text;
        } else {
            if (mail_) out_.emails.push(*mail_);
            mail_ = mail.text;
        }
    }

    // -- houses and places
    // ----------------------------------------------------------------------------------------------

    constexpr void add_outlet(std::string_view name) noexcept {
        if (!out_.outlet) out_.outlet = text::trim(name);  // a listed word may want a space behind it: "abc "
        last_ = last::outlet;
    }
    constexpr bool add_house(const house& h) noexcept {
        if (!h.place.empty() && !out_.place) out_.place = h.place;
        add_outlet(h.name);
        took(h.size, last::outlet);
        if (!text::take(rest_, "'s ")) text::take(rest_, "’s ");  // "CNN's Jane Doe"
        return true;
    }
    constexpr bool add_place(std::string_view name) noexcept {
        const bool goes_on =
            hangul() && out_.place && name.data() - out_.place->data() == 1 + std::ptrdiff_t(out_.place->size());
        if (goes_on) out_.place = {out_.place->data(), out_.place->size() + 1 + name.size()};  // "경기 수원"
        if (!out_.place) out_.place = name;
        return took(name.size(), last::other);
    }

    /// "Ana García | El Sol de México": behind people and a sign, an article and capitals up to the next sign.
    constexpr std::string_view titled_house() const noexcept {
        std::string_view s = rest_;
        if (!is_continental(v_) || out_.authors.empty() || touching_ || !take_article(s)) return {};
        const std::size_t name = capitalised_words(s).size();
        s.remove_prefix(name);
        if (std::string_view t = s; text::take(t, " de "))
            if (const std::size_t town = capitalised_words(t).size(); town != 0) s = t.substr(town);
        const bool ends = !text::is_letter_or_digit(text::first(text::trim_front(s)).value);
        return name != 0 && ends ? text::before(rest_, s) : std::string_view{};
    }

    constexpr bool some_outlet() noexcept {
        if (const std::string_view titled = titled_house(); !titled.empty())
            return add_house({titled, {}, titled.size()});
        const auto found = unlisted_house(v_, rest_, out_.authors.empty());
        return found && add_house(*found);
    }

    /// "嘉義縣": a place's rank belongs to its name where it ends the run of letters.
    constexpr std::string_view with_county(std::string_view place) const noexcept {
        const std::string_view run = letters();
        if (!han() || run.size() <= place.size()) return place;
        const std::string_view rank = run.substr(place.size());
        return rank == "縣" || rank == "县" || rank == "市" ? run : place;
    }

    /// "대전·세종·충남취재본부": towns that only name a bureau.
    constexpr bool names_bureau() noexcept {
        const std::string_view run =
            take_letters(rest_, [](char32_t c) { return is_hangul_letter(c) || is_middle_dot(c); });
        return hangul() && is_no_name(v_, run) && took(run.size(), last::other);
    }

    /// "강진=", "서울·목포=": what stands before an equals sign and is no house is a place.
    constexpr bool named_place() noexcept {
        if (!has_equals_) return false;
        constexpr senses no_place = crew_words | bit(sense::by) | bit(sense::role) | bit(sense::outlet);
        const std::string_view run =
            take_letters(rest_, [](char32_t c) { return is_east_asian(c) || is_middle_dot(c); });
        constexpr std::size_t longest_aside = 40;
        std::string_view equals = rest_.substr(run.size());
        if (last_ == last::outlet) text::take(equals, ")");  // "한빛스포츠(목동)="
        else if (equals.starts_with('(')) grammar::bracketed{longest_aside}(equals);  // "카디프(영국)="
        const std::string_view place = last_ == last::outlet ? run : text::before(rest_, equals);
        equals = text::trim_front(equals);
        if (run.empty() || !is_equals(text::first(equals).value)) return false;
        if (!word_in_front(v_, rest_, no_place).text.empty() || names_outlet(v_, run)) return false;
        std::string_view s = run;
        const bool ends = text::is_blank(equals.substr(text::first(equals).size));
        if (person_rule{&v_, trust::bare}(s) && (ends || !s.empty())) return false;  // "홍길동 =", "홍길동기자="
        return add_place(place);
    }

    /// "마이데일리 = 포천 봉준원 기자", "OSEN=잠실, 한도윤 기자": between the house and the reporter.
    constexpr bool place_behind_house() noexcept {
        house_equals_ = false;
        const std::string_view run = letters();
        std::string_view s = text::trim_front(rest_.substr(run.size()));
        text::take(s, ",");
        s = text::trim_front(s);
        const bool apart = s.size() + run.size() < rest_.size();
        if (run.empty() || !apart || !person_rule{&v_, trust::bare}(s)) return false;
        const std::string_view title = word_in_front(v_, text::trim_front(s), bit(sense::role)).text;
        if (title.empty() || ((senses_of(v_, run) & ~bit(sense::place)) & no_person)) return false;
        std::string_view place = run;
        const bool no_name = text::length(run) == 2 || !is_hangul_name(v_, run, trust::bare);
        return (no_name || !take_word(v_, place, bit(sense::place)).empty()) && add_place(run);
    }

    /// "REPORTING FROM ALDER SLOUGH, Calif.": is it a place that follows, up to a comma or the line's end?
    constexpr bool names_town(const front_word& w) const noexcept {
        const std::string_view s = text::trim_front(rest_.substr(w.text.size())), run = capitalised_words(s);
        const std::string_view behind = s.substr(run.size());
        return !run.empty() && (behind.empty() || behind.starts_with(", "));
    }

    /// "From Jane Doe, Abuja": does a person follow, a comma behind or nothing, and open the line?
    constexpr bool sent_in_by(const front_word& w) const noexcept {
        std::string_view s = text::trim_front(rest_.substr(w.text.size()));
        const bool opens = last_ == last::nothing && w.is(sense::at_place) && v_.form.learned == learned_for::english;
        if (!opens || !w.text.starts_with("From") || (senses_of(v_, capitalised_words(s)) & bit(sense::place)))
            return false;
        return person_rule{&v_, trust::bare}(s) && (s.empty() || s.starts_with(','));
    }

    /// "in Seoul", "for The Guardian", and the house that "in" leads to.
    constexpr bool behind_preposition(const front_word& w) noexcept {
        if (sent_in_by(w)) return label(w.text);
        took(w.text.size(), last::other);
        rest_ = text::trim_front(rest_);
        const front_word listed = word_in_front(v_, rest_, bit(sense::outlet));
        if (!listed.text.empty()) return add_house(listed_house(v_, rest_, listed.text));
        const std::string_view run = capitalised_words(rest_);
        if (run.empty()) return true;
        if (w.is(sense::for_house)) {
            // "Jane Doe, Lecturer, University of Halden", "13. Juli: Reform für Veranstalter"
            const bool names_none = out_.unexplained != 0 || (mixed_ && !by_);
            return names_none || add_house({run, {}, run.size()});
        }
        add_place(run);
        return after_place_ = true;
    }

    /// Behind "in Boise,": "Idaho" belongs to the place unless it is a person, of whom more is said.
    constexpr void region() noexcept {
        constexpr senses goes_on = bit(sense::at_place) | bit(sense::for_house) | bit(sense::connective);
        after_place_ = false;
        const std::string_view s = text::trim_front(rest_), run = capitalised_words(s);
        const bool may_be_person = run.find(' ') != run.npos && !(senses_of(v_, run) & bit(sense::place));
        if (run.empty() || may_be_person ||
            !word_in_front(v_, text::trim_front(s.substr(run.size())), goes_on).text.empty())
            return;
        rest_ = s.substr(run.size());
    }

    /// "本报", "財經頻道", "生活文化部"; and what a word glued behind explains: "澎湃新闻记者", "台南報導".
    constexpr bool affiliation() noexcept {
        const std::string_view run = letters();
        if (run.empty() || text::is_hangul(text::first(run).value)) return posted_abroad(run);
        if (std::string_view s = rest_; han() && take_own_house(s)) {
            out_.own_house = true;
            return took(rest_.size() - s.size(), last::other);
        }
        std::string_view desk = run;
        if (!take_word(v_, desk, bit(sense::section_name)).empty() && is_no_name(v_, desk))
            return took(run.size(), last::other);
        if (glued_front(run)) return true;
        if (han() && is_desk_word(run)) return took(run.size(), last::other);
        if (kanji() && !is_desk(run) && text::length(run) > 3 && unlisted_house(v_, rest_, false))
            return false;  // "南海テレビ"
        if (kanji() && !word_before_end(v_, run, bit(sense::role)).empty() && begins_person(rest_))
            return false;  // "山田太郎編集委員"
        return kanji() && (is_desk(run) || is_no_name(v_, run)) && took(run.size(), last::other);
    }

    /// "張三丰台北": is it a person and a place?
    constexpr bool begins_with_person(std::string_view front) const noexcept {
        std::string_view place = front;
        return person_rule{&v_, trust::bare}(place) && (senses_of(v_, place) & bit(sense::place));
    }

    /// "도쿄특파원": a place glued to the role.
    constexpr bool posted_abroad(std::string_view run) noexcept {
        constexpr std::size_t shortest = 15;  // five syllables
        if (run.size() < shortest) return false;
        const std::string_view title = word_before_end(v_, run, bit(sense::role));
        const std::string_view front = run.substr(0, run.size() - title.size());
        return !title.empty() && (senses_of(v_, front) & bit(sense::place)) && add_place(front);
    }

    constexpr bool glued_front(std::string_view run) noexcept {
        constexpr std::size_t longest = 8;  // letters
        for (std::size_t at = text::first(run).size, count = 1; at < run.size() && count <= longest; ++count) {
            const std::string_view front = run.substr(0, at);
            const front_word w = word_in_front(v_, run.substr(at), bit(sense::role) | bit(sense::filed));
            at += text::first(run.substr(at)).size;
            if (w.text.empty() || !(han() || front.size() + w.text.size() == run.size())) continue;
            if (w.is(sense::filed)) {
                const senses means = senses_of(v_, front);
                if (han() && !(means & bit(sense::place)) &&
                    (is_han_name(v_, front, trust::bare) || begins_with_person(front)))
                    return false;  // "張三丰報導", "張三丰台北報導"
                return means & bit(sense::section_name) ? took(front.size(), last::other) : add_place(front);
            }
            if (v_.form.role_follows_name && begins_person(rest_, trust::labelled)) return false;
            return names_outlet(v_, front) ? add_house({front, {}, front.size()}) : took(front.size(), last::other);
        }
        return false;
    }

    // -- the rest
    // -------------------------------------------------------------------------------------------------------

    constexpr void unknown() noexcept {
        std::string_view run = letters();
        if (run.empty()) run = take_alphabetic_word(rest_);
        if (run.empty()) run = take_letters<text::is_digit>(rest_);
        if (run.empty()) run = rest_.substr(0, text::first(rest_).size);
        past_name_ |= touching_;
        label_before_ = false;
        const bool parted = !touching_;
        const last before = last_;
        took(run.size(), last_ == last::person ? last::person : last::other);
        touching_ = false;
        if (hangul() && text::ends_with(run, "법인")) skip_name_of_firm();
        if (hangul() && (text::ends_with(run, "에서") || is_no_name(v_, run))) return;  // "런던에서", "사회부"
        const bool ends_line = before == last::person && rest_.empty();
        if (latin() && ends_line && by_ && parted && text::is_upper(text::first(run).value) && !is_no_name(v_, run)) {
            if (!out_.place) out_.place = run;  // "Von Anna Muster, Ebersberg"
            return;
        }
        if (latin() && is_no_name(v_, run) && (before == last::outlet || ends_line))
            return;  // "Reuters Staff", "Jane Doe and agencies"
        out_.unexplained += run.size();
        if (past_name_) {
            belongs_ += run.size();
        } else {
            lost_ += unknown_.size();  // a closing verb explains the last one alone
            unknown_ = run;
        }
    }

    /// "법무법인 한빛 홍길동 변호사": the word behind is the firm's name.
    constexpr void skip_name_of_firm() noexcept {
        const std::string_view from = text::trim_front(rest_);
        const std::string_view name = take_letters<is_hangul_letter>(from);
        if (name.empty() || is_role(v_, name) || from.size() == rest_.size()) return;
        rest_ = from.substr(name.size());
    }

    constexpr void finish() noexcept {
        out_.crew |= desk_ && out_.authors.empty();
        if (mail_) out_.emails.push(*mail_);
        if (!ahead_ || crew_) return;
        if (out_.authors.empty()) out_.role = ahead_;
        else if (han() && open_ == out_.authors.size() && !out_.authors[0].role)
            for (author& a : out_.authors) a.role = ahead_;  // "張三丰 記者"
    }
};

}  // namespace detail

/// Reads a byline. Example: "강진=구하린 기자 harin@a.kr" gives one author with role and e-mail, the place "강진",
/// nothing unexplained. Linear in the line's first 600 bytes; the rest counts as unexplained.
NEWSPRINT_COLD constexpr byline read_byline(const vocabulary& v, std::string_view line,
                                            byline_in where = byline_in::line) noexcept {
    byline found;
    detail::byline_reader(v, line, where, found).read();
    return found;
}

/// `read_byline` for those to whom a line with more than `most` bytes unexplained is none: of such a line, a sentence for
/// the most part, it reads no more than its first words, and leaves more than that unexplained. Example: of "문제는 예산
/// …입니다." it leaves "문제는", "예산".
NEWSPRINT_COLD constexpr byline read_byline_alone(const vocabulary& v, std::string_view line,
                                                  byline_in where = byline_in::line, std::size_t most = 0) noexcept {
    byline found;
    detail::byline_reader(v, line, where, found).read_alone(most);
    return found;
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
