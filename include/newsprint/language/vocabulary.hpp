// A language as rules and views see it at run time.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>

#include <newsprint/block/kind.hpp>
#include <newsprint/language/table.hpp>

namespace newsprint {
inline namespace v0 {

/// A set of senses.
using senses = std::uint64_t;
/// The set of one sense.
constexpr senses bit(sense s) noexcept { return senses{1} << static_cast<unsigned>(s); }

/// A language at run time: its tables of words and its forms. Made by `vocabulary_of<L>`; lives as long as the program.
struct vocabulary {
    std::string_view tag;      ///< BCP 47
    forms form;                ///< how it writes names and dates
    word_table words;          ///< the language's
    word_table own;            ///< an outlet's, if it has any
    senses ignored = 0;        ///< senses that are not looked for
    senses told = ~senses{0};  ///< senses that some word has
    std::optional<block_kind> (*own_rule)(std::string_view line) = nullptr;  ///< an outlet's own rule, if it has one
};

/// It says what it is called: `static constexpr std::string_view tag = "ko";` (BCP 47).
template <class L>
concept has_language_tag = requires {
    { L::tag } -> std::convertible_to<std::string_view>;
};

/// It says how names and dates are written: `static constexpr forms form{…};`.
template <class L>
concept has_name_and_date_forms = requires {
    { L::form } -> std::convertible_to<forms>;
};

/// It has lists of words: `static constexpr newsprint::words words[] = {…};`.
template <class L>
concept has_lists_of_words = requires {
    { L::words[0] } -> std::convertible_to<words>;
};

namespace detail {
template <class L>
concept has_own_words = requires { L::own_words[0].list; };
template <class L>
concept has_own_rule = requires(std::string_view line) {
    { L::own_rule(line) } -> std::same_as<std::optional<block_kind>>;
};
template <class L>
concept names_own_words = requires { L::own_words; };
template <class L>
concept names_own_rule = requires { &L::own_rule; };
}  // namespace detail

/// `own_words`, where there are any, are lists as `words` are.
template <class L>
concept own_words_are_lists_of_words = !detail::names_own_words<L> || detail::has_own_words<L>;

/// `own_rule`, where there is one, is `static std::optional<block_kind> own_rule(std::string_view line)`.
template <class L>
concept own_rule_takes_a_line_and_may_give_a_kind = !detail::names_own_rule<L> || detail::has_own_rule<L>;

/// A language: a type with `tag` (BCP 47), `form` (forms) and `words` (an array of lists). It may add `own_words` and
/// `own_rule(line)`: what an outlet says and how it lays a line out. Example: `struct my_paper : korean { … };`
template <class L>
concept language = has_language_tag<L> && has_name_and_date_forms<L> && has_lists_of_words<L> && own_words_are_lists_of_words<L> &&
                   own_rule_takes_a_line_and_may_give_a_kind<L>;

namespace detail {

template <class L>
concept ignores_outlets = requires { requires !L::knows_outlets; };
template <class L>
concept built_on_ready = requires { ready_table<typename L::built_on>::value; };

template <const auto& Lists>
constexpr word_table table_of() noexcept {
    const auto& made = compiled_words<Lists>;
    return {compiled_letters<Lists>, compiled_entries<Lists>, made.begins.data(), made.beginnings.data(), made.filter.data(),
            shift_for(made.size.words), made.tails.data(), made.tail_begins.data()};
}

template <std::size_t Size>
constexpr senses senses_of_lists(const words (&lists)[Size]) noexcept {
    senses told = 0;
    for (const words& list : lists) told |= bit(list.means);
    return told;
}

template <class L>
constexpr vocabulary make_vocabulary() noexcept {
    vocabulary v{L::tag, L::form, {}, {}, 0, senses_of_lists(L::words), nullptr};
    if constexpr (built_on_ready<L>) {
        v.words = ready_table<typename L::built_on>::value;
        static_assert(ready_table<typename L::built_on>::layout == word_table::layout, "a table of another layout: run tools/make_tables.sh");
    } else {
        v.words = table_of<L::words>();
    }
    if constexpr (has_own_words<L>) {
        v.own = table_of<L::own_words>();
        v.told |= senses_of_lists(L::own_words);
    }
    if constexpr (has_own_rule<L>) v.own_rule = &L::own_rule;
    if constexpr (ignores_outlets<L>) v.ignored = bit(sense::outlet);
    return v;
}

}  // namespace detail

/// The vocabulary of `L`, made when the program is compiled.
template <language L>
inline constexpr vocabulary vocabulary_of = detail::make_vocabulary<L>();

/// A language that knows no outlet by name: how much of the accuracy hangs on names can be measured with it.
template <language L>
struct without_outlets : L {
    static constexpr bool knows_outlets = false;  ///< of `L`, words of sense::outlet count for nothing
};

}  // namespace v0
}  // namespace newsprint
