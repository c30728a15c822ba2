#include <newsprint/grammar/rule.hpp>

#include <newsprint/grammar/bracketed.hpp>
#include <newsprint/grammar/figures.hpp>
#include <newsprint/rules/calendar_date.hpp>
#include <newsprint/rules/dateline_continental.hpp>
#include <newsprint/rules/dateline_dashed.hpp>
#include <newsprint/rules/dateline_filed.hpp>
#include <newsprint/rules/dateline_in_brackets.hpp>
#include <newsprint/rules/email.hpp>
#include <newsprint/rules/key_value.hpp>
#include <newsprint/rules/person.hpp>
#include <newsprint/rules/time_of_day.hpp>
#include <newsprint/rules/time_zone.hpp>
#include <newsprint/rules/wire_caption.hpp>

#include <doctest/doctest.h>

namespace {

using newsprint::grammar::rule;
namespace grammar = newsprint::grammar;
namespace rules = newsprint::rules;

// Here and not beside each rule: std::copyable costs whoever includes the library more than the rule itself does.
static_assert(rule<grammar::figures> && rule<grammar::bracketed>);
static_assert(rule<rules::date_rule> && rule<rules::time_rule> && rule<rules::zone_rule>);
static_assert(rule<rules::dashed_dateline> && rule<rules::filed_dateline> && rule<rules::bracketed_dateline> && rule<rules::continental_dateline>);
static_assert(rule<rules::email_rule> && rule<rules::key_value_rule> && rule<rules::person_rule> && rule<rules::wire_prefix_rule>);

struct gives_no_optional {
    using value_type = int;
    constexpr int operator()(std::string_view&) const noexcept { return 0; }
};
struct says_no_value_type {
    constexpr std::optional<int> operator()(std::string_view&) const noexcept { return 0; }
};
struct alters_itself {
    using value_type = int;
    constexpr std::optional<int> operator()(std::string_view&) noexcept { return 0; }
};
static_assert(!rule<gives_no_optional> && !rule<says_no_value_type> && !rule<alters_itself>);

}  // namespace

TEST_CASE("rule: a match takes its bytes, no match takes none") {
    std::string_view rest = "12월";
    const auto found = grammar::figures{1, 2}(rest);
    CHECK(found == 12);
    CHECK(rest == "월");
    CHECK(!grammar::figures{1, 2}(rest));
    CHECK(rest == "월");
}
