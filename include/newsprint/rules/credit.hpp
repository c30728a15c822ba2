// A caption parted into its text and who is credited.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/rules/credit_bare.hpp>
#include <newsprint/rules/credit_labelled.hpp>
#include <newsprint/rules/credit_signed.hpp>
#include <newsprint/rules/wire_caption.hpp>
#include <newsprint/text/lines.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// A caption's text without its credit, and who is credited. Both are views into the caption.
struct credited {
    std::string_view text;
    std::optional<std::string_view> credit;
};

namespace credits {

/// Cuts a caption's credit off, layer by layer from the end: address, rights, stamp, brackets, the credit, the agency.
class credit_cutter {
public:
    constexpr credit_cutter(const vocabulary& v, std::string_view caption) noexcept : v_(v), s_(text::trim(caption)) {}

    NEWSPRINT_COLD constexpr void run() noexcept {
        cut_front();
        cut_source_line();
        cut_wire_prefix();
        constexpr int most_layers = 10;
        for (int layer = 0; layer < most_layers && !s_.empty() && cut_layer(); ++layer) {}
        const bool only_mail = mail_ && !credit_ && !v_.form.wide_letters;  // "… at the dam. Jane Doe jdoe@"
        if (form_ == credit_form::none || only_mail) {
            if (kept_.data() != nullptr) s_ = kept_;
            keep(cut_fragment(v_, s_));
        }
        if (form_ == credit_form::none && aside_ && !s_.empty()) form_ = credit_form::agency;
        if (form_ != credit_form::none) s_ = without_remains(s_);
    }
    constexpr credited parts() const noexcept {
        return {s_, credit_ ? std::optional(text::trim(*credit_)) : std::nullopt};
    }
    constexpr credit_form form() const noexcept { return form_; }

private:
    const vocabulary& v_;
    std::string_view s_;     // what is left of the caption
    std::string_view kept_;  // what was left before a stamp that is text again where no credit is found
    std::optional<std::string_view> credit_;
    credit_form form_ = credit_form::none;
    bool mail_ = false;      // an address was cut
    bool aside_ = false;     // words that name nobody were cut
    bool signed_ = false;    // "/N 기자" was cut: a date before it is the caption's

    /// Keeps what was found: the plainest form, the first credit.
    constexpr bool keep(const maybe_credit& found) noexcept {
        if (!found) return false;
        if (found->credit && (found->form > form_ || !credit_)) credit_ = found->credit;
        if (found->form > form_) form_ = found->form;
        s_ = text::trim_back(found->left);
        return true;
    }

    constexpr bool cut_layer() noexcept {
        if (cut_tail()) return true;
        if (const auto bracket = cut_bracket(v_, s_)) {
            if (bracket->credit) credit_ = bracket->credit;  // who provided it goes before who carries it
            keep(bracket);
            take_person_before_agency();
            return true;
        }
        // "圖：苗栗縣政府提供（資料照片）", "山田太郎撮影（画像の一部を加工しています）", "Foto: Anna Muster (Archiv)"
        const bool says_nobody = v_.form.names != name_form::hangul && !credit_;
        if (form_ < credit_form::proper || says_nobody) {
            if (keep(cut_copyright(v_, s_)) ||
                (!labels_text() && keep(cut_labelled(v_, s_, form_ == credit_form::agency))) ||
                keep(cut_provided(v_, s_)))
                return true;
            if (const auto reporter = cut_reporter(v_, s_)) {
                const std::string_view between = text::trim(s_.substr(reporter->left.size()));
                signed_ = between.starts_with('/');
                return keep(reporter);
            }
        }
        return keep(cut_agency(v_, s_, form_ != credit_form::none));
    }

    /// "El puente. ANA GARCÍA (EFE)": who took it stands before the bracket of the agency, and nothing else since the
    /// last sentence.
    constexpr void take_person_before_agency() noexcept {
        if (v_.form.wide_letters || !credit_ || !is_agency(v_, *credit_)) return;
        const std::string_view name = after_sentence(s_);
        if (!may_be_photographer(v_, name) || text::is_sentence_end(text::last(name).value)) return;
        credit_ = name;
        s_ = text::trim_back(text::before(s_, name));
    }

    /// "Image caption,", and a credit that stands before the text: "Image source, PA", "© РИА Новости / Антон Вершков".
    constexpr void cut_front() noexcept {
        constexpr int most_lines = 4;
        for (int line = 0; line < most_lines; ++line)
            if (!cut_caption_label() && !cut_first_line()) break;
        cut_front_bracket();
        cut_glued();
    }

    /// "[사진제공=한빛군] 군수가 …": a Korean credit in brackets before the text.
    constexpr void cut_front_bracket() noexcept {
        std::string_view rest = s_;
        if (v_.form.names != name_form::hangul || text::closer(text::first(rest).value) == 0) return;
        const auto inside = grammar::bracketed{longest_credit}(rest);
        if (!inside || text::is_blank(rest) || !is_photo_credit(v_, *inside)) return;
        if (const auto name = credited_name(v_, *inside))
            keep(credit_cut{credit_form::proper, name, text::trim_front(rest)});
    }

    constexpr bool cut_caption_label() noexcept {
        std::string_view rest = s_;
        const std::string_view label = take_word(v_, rest, bit(sense::caption_label));
        if (label.empty()) return false;
        while (text::take(rest, ",") || text::take(rest, ":") || text::take(rest, "：")) {}
        const bool own_line = rest.empty() || rest.front() == '\n' || rest.front() == '\r';
        if (!own_line && !(rest.starts_with(' ') && is_long_label(label))) return false;
        s_ = text::trim_front(rest);
        return true;
    }

    /// "Image: The harbour at night": does an English label stand before text, and no name? Names have few small words.
    constexpr bool labels_text() const noexcept {
        constexpr int fewest = 3;
        std::string_view rest = s_;
        if (v_.form.learned != learned_for::english || !take_signed_label(v_, rest) || !text::take(rest, ": "))
            return false;
        if (std::string_view t = rest; !text::is_upper(text::first(rest).value) || take_phrase(v_, t)) return false;
        const std::string_view near = text::head(rest, longest_credit);
        int small = 0;
        for (std::size_t at = 1; at < near.size(); ++at)
            small += near[at - 1] == ' ' && text::is_lower_ascii(static_cast<unsigned char>(near[at])) ? 1 : 0;
        return small >= fewest;
    }

    /// "큰사진보기 ▲아버지가 …", "view larger image This photo": a label that no caption begins with. "image" is too
    /// short to tell.
    static constexpr bool is_long_label(std::string_view label) noexcept {
        constexpr std::size_t shortest = 12;
        return label.size() >= shortest || label.find(' ') != std::string_view::npos;
    }

    constexpr bool cut_first_line() noexcept {
        const std::string_view near = text::head(s_, longest_credit);
        const std::size_t end = text::line_end(near);
        if (end == near.size()) return false;  // as in nearly all captions
        std::string_view named = s_.substr(0, end);
        const bool labelled = take_copyright_sign(named) || take_signed_label(v_, named) || take_phrase(v_, named) ||
                              (!take_word(v_, named, bit(sense::credit_label)).empty() && text::take(named, ", "));
        if (!labelled || !is_plausible_credit(named)) return false;
        const auto name = credited_name(v_, named);
        if (!name) return false;
        keep(credit_cut{credit_form::proper, name, text::trim_front(s_.substr(end))});
        return true;
    }

    /// "Fuente de la imagen, Getty Images", "图像来源，REUTERS": a label that a comma ends, and names to the end.
    constexpr void cut_source_line() noexcept {
        std::string_view named = s_;
        if (v_.form.names == name_form::hangul || take_word(v_, named, bit(sense::credit_label)).empty()) return;
        if (!text::take(named, ", ") && !text::take(named, "，")) return;
        const bool latin = text::is_alphabetic(text::first(named).value);
        if (!is_plausible_credit(named) || (latin ? capitalised_words(v_, named) == 0 : !is_agency(v_, named))) return;
        if (const auto name = credited_name(v_, named)) keep(credit_cut{credit_form::proper, name, {}});
    }

    /// "ⓒ시사IN 나윤슬인도현씨가 모은 사진": a credit and the next text with nothing between them.
    constexpr void cut_glued() noexcept {
        constexpr std::size_t usual_name = 9, shortest_text = 18;  // three syllables; six
        std::string_view rest = s_;
        if (v_.form.names != name_form::hangul || !take_copyright_sign(rest)) return;
        rest = text::trim_front(rest);
        if (take_word(v_, rest, agencies).empty()) return;
        rest = text::trim_front(rest);
        const std::string_view run = take_letters<text::is_hangul>(rest), name = run.substr(0, usual_name);
        if (run.size() <= usual_name || rest.size() < usual_name + shortest_text || is_name(v_, run, trust::bare))
            return;
        if (is_hangul_name(v_, name, trust::bare)) keep(credit_cut{credit_form::proper, name, rest.substr(usual_name)});
    }

    constexpr void cut_wire_prefix() noexcept {
        if (!is_wire_caption(v_, s_)) return;
        const auto prefix = wire_prefix_rule{&v_}(s_);
        credit_ = prefix->reporter;
        form_ = credit_ ? credit_form::proper : credit_form::agency;
    }

    /// Cuts what no credit is: a separator, an address, a date stamp, rights and archive words.
    constexpr bool cut_tail() noexcept {
        std::string_view s = text::trim_back(s_);
        const std::string_view closed = without_button(s);
        if (s.ends_with('/') || s.ends_with('*') || s.ends_with('|')) {
            s.remove_suffix(1);
        } else if (closed.size() < s.size()) {
            s = text::trim_back(closed);
            std::string_view picture = s;  // "한빛관광공사 이미지 확대보기"
            const bool hangul = v_.form.names == name_form::hangul;
            if (hangul && !cut_word(v_, picture, bit(sense::credit_label)).empty() && picture.ends_with(' '))
                s = picture;
        } else if (cut_address(s) || cut_address_in_brackets(s)) {
            mail_ = true;
            if (form_ == credit_form::none) form_ = credit_form::fragment;
        } else if (const auto stamp = stamp_at_end(s); !stamp.empty() && !signed_) {
            if (form_ == credit_form::none && !mail_) kept_ = s;
            s = text::before(s, stamp);
        } else if (cut_word(v_, s, bit(sense::rights)).empty() && !cut_asides_behind(s)) {
            return false;
        }
        s_ = text::trim_back(s);
        return true;
    }

    /// "… for the first time view larger image", "… (AP) Expand", "… Foto: AFP 8 Bilder": without the label that a page
    /// sets behind a caption, a count of pictures too; all of `s` where it may be a word of the text.
    constexpr std::string_view without_button(std::string_view s) const noexcept {
        std::string_view front = s;
        const std::string_view label = cut_word(v_, front, bit(sense::caption_label));
        if (!front.ends_with(' ') || (senses_of(v_, label) & agencies)) return s;  // not "Getty Images"
        if (is_long_label(label)) return front;
        front = text::trim_back(front);
        if (front.ends_with(')')) return front;
        const std::size_t whole = front.size();
        while (!front.empty() && text::is_ascii_digit(text::last(front).value)) front.remove_suffix(1);
        const bool counted = front.size() < whole && whole - front.size() <= 2 && front.ends_with(' ');
        return counted && !v_.form.wide_letters ? front : s;
    }

    /// "Alunos esperam — Foto:" without the label and its sign; all of `s` where no dash, sentence or beginning is
    /// before it.
    constexpr std::string_view without_label(std::string_view s) const noexcept {
        std::string_view front = s;
        if (front.ends_with(':')) front.remove_suffix(1);
        if (cut_word(v_, front, bit(sense::credit_label)).empty()) return s;
        front = text::trim_back(front);
        const char32_t c = text::last(front).value;
        return c == 0 || text::is_dash(c) || text::is_sentence_end(c) ? front : s;
    }

    /// Cuts archive words behind a sentence or an agency: ". 자료사진", "，下同". An aside inside a sentence stays.
    constexpr bool cut_asides_behind(std::string_view& s) noexcept {
        std::string_view rest = s;
        if (!cut_asides(v_, rest)) return false;
        const std::string_view before = without_label(text::trim_back(rest));
        const char32_t c = text::last(before).value;
        const bool dash = text::is_dash(c);  // "The Kotri barrage. — File photo"
        const std::string_view sentence =
            dash ? text::trim_back(before.substr(0, before.size() - text::last(before).size)) : before;
        const bool labelled = dash && before.size() + 1 < text::trim_back(rest).size();
        const bool stop = text::is_sentence_end(text::last(sentence).value) || before.empty() || labelled;
        const bool of_agency =
            rest.size() > before.size() && is_agency(v_, behind_last(text::tail(before, longest_credit), " "));
        if (!stop && !of_agency && !(v_.form.wide_letters && is_credit_trimming(c))) return false;
        s = stop ? sentence : before;
        aside_ = true;
        return true;
    }

    /// Cuts what a credit leaves behind: "사진 |", "전경 /", "…集装箱。新华社发", "本报记者".
    constexpr std::string_view without_remains(std::string_view s) const noexcept {
        for (;;) {
            s = text::trim_back(s);
            const text::code_point c = text::last(s);
            const std::string_view front = s.substr(0, s.size() - c.size);
            const bool dash = text::is_dash(c.value) && text::is_white_space(text::last(front).value);
            const bool comma = c.value == ',' || c.value == 0x3001 || c.value == 0xFF0C;
            if (!dash && !comma && !is_credit_sign(c.value) && c.value != '*' && c.value != '#') break;
            s = front;
        }
        if (!v_.form.wide_letters) {  // "… — Foto: Reprodução/Redes sociais"
            const std::string_view front = without_label(s);
            return front.size() < s.size() ? without_remains(front) : s;
        }
        const std::string_view fragment = after_sentence(s, true);
        std::string_view words = fragment;
        cut_asides(v_, words);
        words = without_signs(words);
        std::string_view outlet = words;
        cut_word(v_, outlet, bit(sense::role) | bit(sense::by) | bit(sense::credit_verb));
        constexpr senses labels = bit(sense::credit_label) | bit(sense::credit_phrase);
        const bool remains = without_signs(outlet).empty() || is_agency(v_, words) ||
                             is_agency(v_, without_signs(outlet)) || (senses_of(v_, words) & labels);
        return remains && !fragment.empty() ? text::trim_back(text::before(s, fragment)) : s;
    }
};

}  // namespace credits

/// Parts a caption into its text and who is credited.
/// Examples: "… 기념촬영 하고 있다. 과기정통부 제공" gives the sentence and "과기정통부"; "(사진=셔터스톡)" gives "" and "셔터스톡".
/// Linear in the caption: only its ends are searched.
NEWSPRINT_COLD constexpr credited split_credit(const vocabulary& v, std::string_view caption) noexcept {
    credits::credit_cutter cutter(v, caption);
    cutter.run();
    return cutter.parts();
}

/// A caption without its second printing behind it. Example: "역. 사진=가 역. 사진=가" gives "역. 사진=가". Linear.
constexpr std::string_view printed_once(std::string_view caption) noexcept {
    const std::string_view s = text::trim(caption);
    for (std::size_t gap : {std::size_t{0}, std::size_t{1}, std::size_t{2}}) {
        if (s.size() < 2 + gap || (s.size() - gap) % 2 != 0) continue;
        const std::size_t half = (s.size() - gap) / 2;
        const std::string_view between = s.substr(half, gap);  // nothing, a space or a line break
        const bool apart = gap == 1 ? text::is_white_space(static_cast<unsigned char>(between.front()))
                                    : gap == 0 || between == "\r\n";
        if (apart && s.substr(0, half) == s.substr(half + gap) && s.find(' ') != std::string_view::npos)
            return s.substr(0, half);
    }
    return s;
}

/// How plainly the caption says who is credited.
constexpr credit_form form_of_credit(const vocabulary& v, std::string_view caption) noexcept {
    credits::credit_cutter cutter(v, caption);
    cutter.run();
    return cutter.form();
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
