// Reads a byline word by word.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/byline_asides.hpp>
#include <newsprint/rules/byline_houses.hpp>
#include <newsprint/rules/byline_people.hpp>
#include <newsprint/rules/byline_so_far.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace byline_parts {

/// Says of each word what it is. Each step takes at least one code point and looks at a bounded number of bytes.
class byline_reader : byline_so_far {
public:
    /// `out` is a byline of nobody yet. `mixed`: other things stand on the line, so that a name needs something that
    /// says it is one.
    constexpr byline_reader(const vocabulary& v, std::string_view line, bool mixed, byline& out) noexcept
        : byline_so_far(v, text::head(line, most), out), mixed_(mixed) {
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
        rest_ = text::trim_front(rest_);
        for (; !rest_.empty() && lost_ <= most_lost; rest_ = text::trim_front(rest_)) step();
        finish();
    }

private:
    static constexpr std::size_t most = 600;  ///< bytes; longer is no byline

    bool mixed_;
    bool has_equals_ = false;    ///< is there an equals sign anywhere?
    bool has_at_ = false;        ///< is there the sign of an address?
    bool house_equals_ = false;  ///< "마이데일리 =" stands right before

    constexpr std::string_view letters() const noexcept { return take_letters<is_east_asian>(rest_); }
    constexpr void skip_to(std::string_view part) noexcept { rest_.remove_prefix(text::before(rest_, part).size()); }

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
        if (text::is_alphabetic(c.value) && begins_with_month(v_, rest_)) return number();
        if (named_place() || word() || several_word_role() || affiliation() || someone() || some_outlet()) return;
        unknown();
    }

    // -- signs and figures

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

    /// "Troy Beckett (KTVO)", "금보라(bora2208)"; of "Jan Beispiel (Fotos)" whoever made the pictures is no author.
    constexpr void aside_of_name(char32_t close) noexcept {
        const std::string_view station = out_.outlet ? std::string_view{} : station_in_bracket(v_, rest_, close);
        if (!station.empty()) {
            add_outlet(station);
            return rest_.remove_prefix(station.size());
        }
        const std::string_view pictures = pictures_in_bracket(v_, rest_, close);
        if (!pictures.empty() && !out_.authors.empty()) {
            out_.authors.cut(out_.authors.size() - 1);
            return rest_.remove_prefix(pictures.size());
        }
        rest_.remove_prefix(account_or_reading(v_, rest_, close).size());
    }

    /// "Davi Quintão, g1 Minas — Conselheiro Prates": behind people, house and dash the line ends with a place.
    constexpr void filed_from() noexcept {
        const std::string_view place = place_at_end(v_, rest_);
        if (place.empty()) return;
        skip_to(place);
        add_place(place);
    }

    /// A date, a time of day, or a number with its unit.
    constexpr void number() noexcept {
        if (!take_time_or_count(v_, rest_)) return unknown();
        out_.timed = true;
    }

    // -- words of the vocabulary

    constexpr bool word() noexcept {
        if (han() && is_desk_word(v_, letters(), rest_)) return false;
        const std::size_t small = latin() ? small_word_before_outlet(v_, rest_) : 0;
        if (small != 0) return took(small, last_);
        const front_word w = word_in_front(v_, rest_, latin() ? known | bit(sense::contact) : known);
        if (w.text.empty() || begins_name(v_, w, rest_, last_ == last::person)) return false;
        if (is_common_word(v_, w) || begins_event(v_, w, rest_)) return false;
        if (w.means == bit(sense::place) && several_word_role()) return true;
        if (const std::string_view house = house_begun_by(v_, w, rest_); !house.empty()) return add_house(house);
        const bool titles_crew = w.is(sense::production) && (last_ != last::person || w.text.ends_with(':'));
        if (w.is(sense::by)) return label(w.text);
        if (w.is(sense::role) && !titles_crew) return role(w.text);
        if (w.is_any(crew_words) || is_press_contact(w, rest_)) return crew(w.text);
        if (w.is(sense::outlet)) return add_house(listed_house(v_, rest_, w.text));
        if (w.is(sense::contributed)) {
            const bool to_town = latin() && w.is(sense::at_place) && leads_to_town(rest_.substr(w.text.size()));
            return to_town ? behind_preposition(w) : verb(w.text);
        }
        if (w.is(sense::at_place) || w.is(sense::for_house)) return behind_preposition(w);
        if (w.is(sense::place)) return names_bureau() || add_place(with_county(v_, w.text, rest_));
        if (w.is(sense::published) || w.is(sense::modified)) open_ = out_.authors.size();
        if (w.is(sense::source_label) && han() && labelled_house(w.text.size())) return true;
        const bool joins = w.is(sense::connective);
        after_place_ &= !joins;
        took(w.text.size(), joins ? last_ : last::other);
        joined_ = joins;
        return true;
    }

    constexpr bool several_word_role() noexcept {
        const bool behind_person = last_ == last::person && !joined_;  // "Jane Doe and Ben Moe Staff Writers"
        const std::string_view phrase = role_phrase(v_, rest_, behind_person);
        return !phrase.empty() && role(phrase);
    }

    /// "in Seoul", "for The Guardian", and the house that "in" leads to.
    constexpr bool behind_preposition(const front_word& w) noexcept {
        if (last_ == last::nothing && leads_to_sender(v_, w, rest_)) return label(w.text);
        took(w.text.size(), last::other);
        rest_ = text::trim_front(rest_);
        const front_word listed = word_in_front(v_, rest_, bit(sense::outlet));
        if (!listed.text.empty()) return add_house(listed_house(v_, rest_, listed.text));
        const std::string_view run = capitalised_words(rest_);
        if (run.empty()) return true;
        if (w.is(sense::for_house)) {
            // "Jane Doe, Lecturer, University of Halden", "13. Juli: Reform für Veranstalter"
            const bool names_none = out_.unexplained != 0 || (mixed_ && !by_);
            return names_none || add_house(run);
        }
        add_place(run);
        return after_place_ = true;
    }

    // -- people

    constexpr bool someone() noexcept {
        if (past_name_ && v_.form.role_follows_name) return false;  // "홍길동 법무법인 한빛 변호사"
        const bool opens = last_ == last::nothing;
        std::string_view behind = rest_;
        auto name = person_rule{&v_, trust::bare}(behind);
        if (!name && (label_before_ || crew_ || (joined_ && by_) || (!touching_ && role_follows(v_, rest_))))
            name = person_rule{&v_, trust::labelled}(behind);
        if (!name) return false;
        if (!by_ && begins_title(v_, *name)) {
            out_.unexplained += name->size();
            return took(name->size(), last::other);
        }
        if (names_school(v_, *name, behind, !out_.authors.empty())) return took(name->size(), last::other);
        took(name->size(), last::person);
        label_before_ = after_place_ = false;
        if (!crew_ && (!mixed_ || by_ || is_certain(*name, opens))) add_person(*name);
        return true;
    }

    /// Is the name right before certain, on a line with other things? `opens`: it opens the line.
    constexpr bool is_certain(std::string_view name, bool opens) const noexcept {
        return stands_out(v_, name, rest_, out_.outlet && out_.place) || (opens && is_dated(v_, name, rest_));
    }

    // -- houses and places

    constexpr bool some_outlet() noexcept {
        const bool apart = !out_.authors.empty() && !touching_;  // "Ana García | El Sol de México"
        if (const std::string_view titled = apart ? titled_house(v_, rest_) : std::string_view{}; !titled.empty())
            return add_house(titled);
        const auto found = unlisted_house(v_, rest_, out_.authors.empty());
        return found && add_house(*found);
    }

    /// "稿源：数码漫谈". `label`: the bytes of the word at the front.
    constexpr bool labelled_house(std::size_t label) noexcept {
        if (out_.outlet) return false;
        const std::string_view name = house_behind_label(v_, rest_.substr(label));
        if (name.empty()) return false;
        skip_to(name);
        return add_house(name);
    }

    constexpr bool named_place() noexcept {
        if (!has_equals_) return false;
        const std::string_view place = place_before_equals(v_, rest_, last_ == last::outlet);
        return !place.empty() && add_place(place);
    }

    constexpr bool place_behind_house() noexcept {
        house_equals_ = false;
        const std::string_view place = place_before_reporter(v_, rest_);
        return !place.empty() && add_place(place);
    }

    constexpr bool names_bureau() noexcept {
        const std::string_view bureau = bureau_of_towns(v_, rest_);
        return !bureau.empty() && took(bureau.size(), last::other);
    }

    constexpr void region() noexcept {
        after_place_ = false;
        if (const std::string_view name = region_behind_place(v_, rest_); !name.empty())
            rest_ = text::after(rest_, name);
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
        if (han() && is_desk_word(v_, run, rest_)) return took(run.size(), last::other);
        if (kanji() && !is_desk(run) && text::length(run) > 3 && unlisted_house(v_, rest_, false))
            return false;  // "南海テレビ"
        if (kanji() && !word_before_end(v_, run, bit(sense::role)).empty() && begins_person(v_, rest_))
            return false;  // "山田太郎編集委員"
        return kanji() && (is_desk(run) || is_no_name(v_, run)) && took(run.size(), last::other);
    }

    /// "도쿄특파원": a place glued to the role.
    constexpr bool posted_abroad(std::string_view run) noexcept {
        const std::string_view place = place_before_role(v_, run);
        return !place.empty() && add_place(place);
    }

    /// "澎湃新闻记者", "台南報導": what stands before a role or a filing word in one run of letters with it.
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
                    (is_han_name(v_, front, trust::bare) || is_person_and_place(v_, front)))
                    return false;  // "張三丰報導", "張三丰台北報導"
                return means & bit(sense::section_name) ? took(front.size(), last::other) : add_place(front);
            }
            if (v_.form.role_follows_name && begins_person(v_, rest_, trust::labelled)) return false;
            return names_outlet(v_, front) ? add_house(front) : took(front.size(), last::other);
        }
        return false;
    }

    // -- the rest

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
        if (hangul() && text::ends_with(run, "법인")) rest_ = behind_name_of_firm(v_, rest_);
        if (hangul() && (text::ends_with(run, "에서") || is_no_name(v_, run))) return;  // "런던에서", "사회부"
        const bool ends_line = before == last::person && rest_.empty();
        if (latin() && ends_line && by_ && parted && text::is_upper(text::first(run).value) && !is_no_name(v_, run)) {
            if (!out_.place) out_.place = run;  // "Von Anna Muster, Ebersberg"
            return;
        }
        if (latin() && is_no_name(v_, run) && (before == last::outlet || ends_line))
            return;  // "Reuters Staff", "Jane Doe and agencies"
        leave_unexplained(run);
    }
};

}  // namespace byline_parts
}  // namespace rules
}  // namespace v0
}  // namespace newsprint
