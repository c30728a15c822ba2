// Whose rights a notice says they are.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/language/look_up.hpp>
#include <newsprint/rules/byline.hpp>
#include <newsprint/text/measure.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {
namespace detail {

/// Reads a rights notice: marks, years, the holder, then what may not be done.
class rights_reader {
public:
    constexpr rights_reader(const vocabulary& v, std::string_view notice) noexcept
        : v_(v), all_(inner(text::head(notice, most))) {}

    constexpr std::optional<std::string_view> holder() const noexcept {
        std::string_view name;
        // "預報股份有限公司 版權所有 … © …": a name before the words about rights
        if (std::string_view s = all_; v_.form.names == name_form::han && !take_marks(s)) name = leading();
        for (std::size_t at = 0; name.empty() && at < all_.size(); at += text::first(all_.substr(at)).size) {
            std::string_view s = all_.substr(at);
            if (take_marks(s)) {
                name = named(s);
                break;
            }
        }
        if (name.empty() && v_.form.names == name_form::latin) name = behind_reserved();
        // "영남일보(www.yeongnam.com), 무단전재 …", "澎湃新闻，未经授权不得转载", "JTBC의 모든 콘텐트는 …"
        if (name.empty() && v_.form.wide_letters) name = leading();
        if (name.empty()) return std::nullopt;
        return name;
    }

private:
    static constexpr std::size_t most = 400;  ///< the holder stands in the first bytes of a notice

    const vocabulary& v_;
    std::string_view all_;

    /// "- ⓒ예시일보 … -", "<저작권자 ⓒ …>", "※ …": without the signs around the notice.
    static constexpr std::string_view inner(std::string_view s) noexcept {
        for (;;) {
            s = text::trim(s);
            const text::code_point c = text::first(s);
            if (!text::is_list_mark(c.value)) break;
            s.remove_prefix(c.size);
        }
        const char32_t close = text::closer(text::first(s).value);
        const bool mark = s.starts_with("(c)") || s.starts_with("(C)");
        if (close != 0 && !mark) {
            s.remove_prefix(text::first(s).size);
            if (text::last(s).value == close) s.remove_suffix(text::last(s).size);
        }
        return text::trim(s);
    }

    /// "Copyright ⓒ 2023", "저작권자(c)", "©1999-2023": takes them off.
    static constexpr bool take_marks(std::string_view& s) noexcept {
        constexpr std::string_view marks[] = {"©",     "ⓒ",          "Ⓒ",         "(c)",       "(C)",       "（c）",
                                              "（C）", "Copyrights", "Copyright", "COPYRIGHT", "copyright", "저작권자"};
        bool marked = false;
        for (bool more = true; more;) {
            more = false;
            s = text::trim_front(s);
            for (std::string_view mark : marks)
                if (text::take(s, mark)) more = marked = true;
            if (!marked) return false;
            while (text::take(s, ",") || text::take(s, ":") || text::take(s, "-") || text::take(s, "–") ||
                   text::take(s, "by ") || text::take(s, "owned or licensed ") || text::take(s, "@") ||
                   text::take(s, ". ")) {
                // "Copyright @2004", "Copyright@한빛일보", "Copyright 2023. 한빛일보"
                s = text::trim_front(s);
                more = true;
            }
            more = grammar::figures{4, 4}(s).has_value() || more;
        }
        return true;
    }

    constexpr bool is_rights_word(std::string_view s) const noexcept {
        return !take_word(v_, s, bit(sense::rights)).empty();
    }

    /// "Tous droits réservés - Les Echos 2024": the name behind the words about rights and a dash.
    constexpr std::string_view behind_reserved() const noexcept {
        std::string_view s = all_;
        if (take_word(v_, s, bit(sense::rights)).empty()) return {};
        for (std::string_view dash : {" - ", " – ", " — "})
            if (text::take(s, dash)) return named(s);
        return {};
    }

    /// Behind the marks: the first of several holders, without address, slogan and brackets.
    constexpr std::string_view named(std::string_view s) const noexcept {
        s = text::trim_front(s);
        if (is_rights_word(s)) return {};  // "© RIPRODUZIONE RISERVATA"
        if (text::is_opening_quote(text::first(s).value)) s = past_slogan(s);
        if (const std::size_t end = s.find('*', 1); s.starts_with('*') && end != s.npos)
            s = text::trim_front(s.substr(end + 1));  // "* 세계속에 新한류를 * 온라인미디어 …"
        std::string_view name = up_to_end(s);
        if (text::is_hangul(text::first(name).value)) name = without_slogan(s, name);
        return without_address(name);
    }

    /// "'돈이 보이는 리얼타임 뉴스' 머니투데이": the quoted words are a slogan if a name follows them, else the name.
    constexpr std::string_view past_slogan(std::string_view s) const noexcept {
        std::string_view rest = s;
        text::take_one(rest);
        const std::string_view from = rest;
        while (!rest.empty() && !text::is_closing_quote(text::first(rest).value)) text::take_one(rest);
        const std::string_view quoted = text::before(from, rest);
        if (rest.empty()) return s;
        text::take_one(rest);
        rest = text::trim_front(rest);
        return rest.empty() || !text::is_letter(text::first(rest).value) || is_rights_word(rest) ? quoted : rest;
    }

    /// Up to what ends a name: a comma, a full stop, a bracket, "&", " - ", words about rights, a year, a web address.
    constexpr std::string_view up_to_end(std::string_view s) const noexcept {
        constexpr std::string_view company = "(주)";  // in front it is of the name: "(주) 데일리안"
        std::size_t at = s.starts_with(company) ? company.size() : 0;
        while (at < s.size() && !ends_name(s, at)) at += text::first(s.substr(at)).size;
        return text::trim(s.substr(0, at));
    }

    constexpr bool ends_name(std::string_view s, std::size_t at) const noexcept {
        const std::string_view name = s.substr(0, at), here = s.substr(at);
        const text::code_point c = text::first(here);
        const std::string_view behind = here.substr(c.size);
        const bool word_begins = at > 0 && !text::is_alphabetic(text::last(name).value);
        if (word_begins && is_rights_word(here)) return true;
        if (text::closer(c.value) != 0 || text::opener(c.value) != 0) return true;
        switch (c.value) {
            case ' ': return ends_at_space(behind);
            case ',': return !company_form(text::trim_front(behind));
            case '.': return (behind.empty() || behind.front() == ' ') && !abbreviation(name);
            case '&': return v_.form.names != name_form::latin;                // "Guardian News & Media Limited"
            case '/': return text::is_lower_ascii(text::first(behind).value);  // "© SZ/kwh"
            case '|':
            case '\n':
            case '\r':
            case 0xFF0C:
            case 0x3001:
            case 0x3002: return true;
            default: return false;
        }
    }

    static constexpr bool ends_at_space(std::string_view behind) noexcept {
        for (std::string_view word : {"- ", "– ", "/ ", "· ", "or its ", "and its ", "www.", "http", "in England",
                                      "A Time Warner", "under contract"})
            if (behind.starts_with(word)) return true;
        return grammar::figures{4, 4}(behind).has_value();
    }

    static constexpr bool company_form(std::string_view s) noexcept {
        for (std::string_view form :
             {"Inc", "Ltd", "LLC", "L.L.C", "S.L", "S.A", "Co.", "Corp", "GmbH", "LP", "L.P", "PLC", "plc", "K.K"})
            if (s.starts_with(form)) return true;
        return false;
    }

    /// Does a full stop behind `s` belong to its last word: "Inc.", "L.P.", "CO.", "m.b.H."?
    static constexpr bool abbreviation(std::string_view s) noexcept {
        for (std::string_view form : {"Inc", "Ltd", "LTD", "INC", "Co", "CO", "Corp", "St"})
            if (s.ends_with(form)) return true;
        return s.size() >= 2 && text::is_letter_ascii(static_cast<unsigned char>(s.back())) &&
               (s[s.size() - 2] == '.' || s[s.size() - 2] == ' ');
    }

    /// "한빛일보 hanbit.com": the address behind a name is no part of it.
    static constexpr std::string_view without_address(std::string_view name) noexcept {
        const std::size_t space = name.rfind(' ');
        if (space == name.npos) return name;
        const std::string_view last = name.substr(space + 1);
        const std::size_t dot = last.rfind('.');
        if (dot == last.npos || dot == 0 || last.size() - dot < 3) return name;
        for (char c : last)
            if (!text::is_lower_ascii(static_cast<unsigned char>(c)) &&
                !text::is_ascii_digit(static_cast<unsigned char>(c)) && c != '.' && c != '-')
                return name;
        return text::trim_back(name.substr(0, space));
    }

    constexpr bool is_house(std::string_view s) const noexcept {
        return !word_before_end(v_, s, bit(sense::outlet) | bit(sense::outlet_ending)).empty();
    }

    /// "종합 경제정보 미디어 이데일리": a slogan of several words before the name. "전북일보 인터넷신문" has none.
    constexpr std::string_view without_slogan(std::string_view s, std::string_view name) const noexcept {
        const std::size_t space = name.rfind(' ');
        if (space == name.npos) return name;
        const std::string_view front = text::trim_back(name.substr(0, space)), last = name.substr(space + 1);
        if (last.ends_with("니다")) {  // "한빛워치의 소중한 저작물입니다"
            const std::string_view owner = name.substr(0, name.find(' '));
            return owner.ends_with("의") ? owner.substr(0, owner.size() - text::last(owner).size) : owner;
        }
        if (text::is_closing_quote(text::last(last).value)) {  // "자본시장 미디어 'thebell'"
            std::string_view quoted = last;
            text::take_one(quoted);
            quoted.remove_suffix(text::last(quoted).size);
            return quoted.empty() ? name : quoted;
        }
        if ((senses_of(v_, last) & (bit(sense::outlet) | bit(sense::outlet_ending))) == bit(sense::outlet_ending))
            return name;  // "소비자가 만드는 신문"
        const bool several = front.find(' ') != front.npos;
        if ((several || is_house(last)) &&
            (front.ends_with("미디어") || front.ends_with("매체") || front.ends_with("플랫폼")))
            return last;  // "온라인 경제미디어 뉴스웨이"
        if (several && !is_house(last)) {  // "투자가를 위한 경제콘텐츠 플랫폼, 아시아경제(…"
            std::string_view more = text::after(s, name);
            if (text::take(more, ",")) {
                const std::string_view second = up_to_end(text::trim_front(more));
                if (is_house(second)) return second;
            }
        }
        const bool slogan = several ? is_house(last) || !is_house(front) : is_house(last) && !is_house(front);
        return slogan ? last : name;
    }

    /// The first words of a notice without a mark, if something ends them as a name.
    constexpr std::string_view leading() const noexcept {
        constexpr std::size_t longest = 60;
        if (text::is_opening_quote(text::first(all_).value)) return {};
        std::string_view own = all_;
        if (is_rights_word(all_)) {  // "版权所有 新华网"
            take_word(v_, own, bit(sense::rights));
            own = text::trim_front(own);
            const std::string_view behind = up_to_end(own);
            return v_.form.names == name_form::han && is_house(behind) ? behind : std::string_view{};
        }
        const std::string_view name = up_to_end(all_);
        const bool goes_on = name.ends_with("は") || name.ends_with("に") || name.ends_with("を");
        if (name.ends_with("の") || (goes_on && v_.form.names == name_form::kanji))
            return {};  // "本記事の無断転載を禁じます", "本ページに掲載されている…"
        if (take_own_house(own) && own.data() == name.data() + name.size()) return {};  // "本報著作權所有"
        const std::string_view after = text::after(all_, name);
        if (name.empty() || name.size() > longest || name.find(' ') != name.npos || name.size() == all_.size())
            return possessor();
        const text::code_point end = text::first(text::trim_front(after));
        const bool ended =
            end.value == ',' || end.value == 0xFF0C || end.value == '(' || end.value == '/' ||  // "한빛일보 / 무단전재 …"
            is_rights_word(text::trim_front(after));
        return ended && (is_house(name) || is_rights_word(text::trim_front(after))) ? name : possessor();
    }

    /// "JTBC의 모든 …", "해양수산부가 창작한 …": the first word without its particle.
    constexpr std::string_view possessor() const noexcept {
        if (v_.form.names != name_form::hangul) return {};
        const std::string_view word = all_.substr(0, all_.find(' ') == all_.npos ? 0 : all_.find(' '));
        for (std::string_view particle : {"의", "가", "이", "에서"})
            if (word.size() > particle.size() + 3 && word.ends_with(particle)) {
                const std::string_view name = word.substr(0, word.size() - particle.size());
                if (!text::is_letter(text::first(name).value)) return {};
                return name;
            }
        return {};
    }
};

}  // namespace detail

/// The holder of the rights, as the notice prints it: the first of several, without year, web address, slogan and
/// brackets. Example: "Copyright ⓒ 전자신문 & 전자신문인터넷, 무단전재 금지" gives "전자신문"; "無断転載を禁じます"
/// gives nothing. Looks at the first 400 bytes.
constexpr std::optional<std::string_view> rights_holder(const vocabulary& v, std::string_view notice) noexcept {
    return detail::rights_reader(v, notice).holder();
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
