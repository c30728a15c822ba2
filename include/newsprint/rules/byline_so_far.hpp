// What a byline has said up to a word of it, and whose the next role, address or house is.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/author.hpp>
#include <newsprint/rules/byline_words.hpp>
#include <newsprint/rules/email.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace byline_parts {

/// A byline that is being read. Its reader says what stands at the front: a role, a house, a place … Functions that
/// give a bool take it off and give true.
class byline_so_far {
protected:
    /// `out` is a byline of nobody yet.
    constexpr byline_so_far(const vocabulary& v, std::string_view line, byline& out) noexcept
        : v_(v), rest_(line), out_(out) {}

    /// What was read last, signs aside.
    enum class last : unsigned char { nothing, person, outlet, other };

    const vocabulary& v_;
    std::string_view rest_;  ///< what is not read yet
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

    // -- roles and what else says who wrote it

    /// "by", "글", "文／"; "中央社記者", "聯合報／", "Muhabir:" name a house or a role as well.
    constexpr bool label(std::string_view listed) noexcept {
        if (han()) {
            const auto [house, title] = parts_of_label(v_, listed);
            if (names_outlet(v_, house)) add_outlet(house);
            if (!title.empty()) return role(title, listed.size());
            if (last_ == last::outlet && out_.outlet == house) return took(house.size(), last::outlet);
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

    /// "영상취재", "사진", "Editing by".
    constexpr bool crew(std::string_view listed) noexcept {
        if (hangul() && is_no_name(v_, listed) && !names_picture(v_, listed)) {  // "디지털뉴스팀 홍길동 기자"
            desk_ = true;
            return took(listed.size(), last::other);
        }
        const bool title = !word_before_end(v_, listed, bit(sense::role)).empty();
        if (v_.form.role_follows_name && touching_ && title) out_.authors.cut(open_);  // "홍길동 사진기자"
        crew_ = out_.crew = true;
        return took(listed.size(), last::other);
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

    constexpr bool role(std::string_view listed) noexcept { return role(listed, listed.size()); }

    /// `bytes`: of the role and what stands with it.
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

    // -- people and their addresses

    constexpr void add_person(std::string_view name) noexcept {
        out_.authors.push({name, ahead_, mail_});
        if (ahead_) open_ = out_.authors.size();
        if (latin() && ahead_ && !ahead_->ends_with('s')) ahead_.reset();  // "writers" are several
        mail_.reset();
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

    constexpr void add_outlet(std::string_view name) noexcept {
        if (!out_.outlet) out_.outlet = text::trim(name);  // a listed word may want a space behind it: "abc "
        last_ = last::outlet;
    }
    constexpr bool add_house(std::string_view name) noexcept { return add_house({name, {}, name.size()}); }
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

    // -- the rest

    constexpr void leave_unexplained(std::string_view run) noexcept {
        out_.unexplained += run.size();
        if (past_name_) {
            belongs_ += run.size();
        } else {
            lost_ += unknown_.size();  // a closing verb explains the last one alone
            unknown_ = run;
        }
    }

    /// Behind the last word: what was printed before its people and found none.
    constexpr void finish() noexcept {
        out_.crew |= desk_ && out_.authors.empty();
        if (mail_) out_.emails.push(*mail_);
        if (!ahead_ || crew_) return;
        if (out_.authors.empty()) out_.role = ahead_;
        else if (han() && open_ == out_.authors.size() && !out_.authors[0].role)
            for (author& a : out_.authors) a.role = ahead_;  // "張三丰 記者"
    }

private:
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
};

}  // namespace byline_parts
}  // namespace rules
}  // namespace v0
}  // namespace newsprint
