// E-mail addresses as bylines print them, whole or cut.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsprint/text/characters.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// What stands there of an address. A page that cuts it ("hong@") gives nobody's e-mail, yet the bytes are explained.
struct email_address {
    std::string_view text;
    bool whole = false;
};

/// An e-mail address at the front. Example: "hong@a.kr 홍" gives {"hong@a.kr", whole} and leaves " 홍"; "hong@ 홍"
/// gives
/// {"hong@", cut}. At most `most_local` bytes are looked at before the `@`, `most_domain` behind it.
struct email_rule {
    using value_type = email_address;
    static constexpr std::size_t most_local = 64, most_domain = 128;

    constexpr std::optional<email_address> operator()(std::string_view& rest) const noexcept {
        std::size_t at = 0;
        while (at < rest.size() && at <= most_local && is_local(rest[at])) ++at;
        if (at == 0 || at >= rest.size() || rest[at] != '@') return std::nullopt;
        std::size_t end = at + 1;
        bool dotted = false;
        while (end < rest.size() && end - at <= most_domain && is_domain(rest[end])) ++end;
        while (end > at + 1 && (rest[end - 1] == '.' || rest[end - 1] == '-'))
            --end;  // ends a sentence, not the address
        for (std::size_t i = at + 2; i + 1 < end; ++i) dotted |= rest[i] == '.';
        const email_address found{rest.substr(0, end), dotted};
        rest.remove_prefix(end);
        return found;
    }

    static constexpr bool is_domain(char c) noexcept {
        const auto u = static_cast<unsigned char>(c);
        return text::is_letter_ascii(u) || text::is_ascii_digit(u) || c == '-' || c == '.';
    }
    static constexpr bool is_local(char c) noexcept { return is_domain(c) || c == '_' || c == '+' || c == '%'; }
};
inline constexpr email_rule email{};

/// The first e-mail address in `s`, or nothing. Example: "제보는 hong@a.kr 로" gives "hong@a.kr". Linear.
constexpr std::optional<email_address> find_email(std::string_view s) noexcept {
    for (std::size_t from = 0;;) {
        const std::size_t at = s.find('@', from);
        if (at == std::string_view::npos) return std::nullopt;
        std::size_t begin = at;
        while (begin > from && at - begin < email_rule::most_local && email_rule::is_local(s[begin - 1])) --begin;
        std::string_view rest = s.substr(begin);
        if (auto found = email(rest)) return found;
        from = at + 1;
    }
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
