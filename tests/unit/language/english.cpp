#include <newsprint/language/english.hpp>

#include <doctest/doctest.h>

#include "words_found.hpp"

namespace {

using newsprint::english;
using newsprint::sense;
using newsprint::vocabulary_of;

constexpr worded lines[] = {
    {"Share this article", sense::furniture},
    {"SKIP ADVERTISEMENT", sense::furniture},
    {"Click to comment", sense::furniture},
    {"Comments Off", sense::furniture},
    {"Sign up for our newsletter", sense::plea},
    {"Subscribe or renew your plan to win prizes", sense::plea},
    {"All rights reserved.", sense::rights},
    {"This material may not be published, broadcast, rewritten or redistributed.", sense::rights},
    {"By Jane Doe", sense::by},
    {"Jane Doe, senior correspondent", sense::role},
    {"The Times Web Desk", sense::role},
    {"Published July 13, 2023", sense::published},
    {"Last updated on July 13, 2023", sense::modified},
    {"Photograph: Jane Doe/The Guardian", sense::credit_before},
    {"Photo by Jane Doe", sense::credit_before},
    {"A clerk, left, hands a permit to a fisherman.", sense::caption_word},
    {"Most viewed", sense::related_heading},
    {"READ MORE: Ferry strike enters its third day", sense::related_item},
    {"Related Topics", sense::tags_heading},
    {"- READ MORE ON:", sense::tags_heading},
    {"SEOUL, July 13 (Reuters) -", sense::outlet},
    {"Business", sense::section_name},
    {"Additional reporting by John Roe", sense::production},
    {"Jane Doe contributed to this report.", sense::contributed},
    {"Editor's note: this story has been updated.", sense::editor_note},
    {"For more information, contact:", sense::contact},
    {"-30-", sense::end_mark},
    {"Next In Politics", sense::related_heading},
    {"PUB DATE: 13 July 2023", sense::published},
    {"Published : 13 July 2023", sense::published},
    {"FILE PIX: The bridge", sense::credit_before},
    {"ENQUIRIES: 555 0100", sense::contact},
    {"Next up in 5", sense::furniture},
    {"You're not signed in", sense::furniture},
    {"Find out what's happening in Millbrook with free, real-time updates from Patch.", sense::plea},
    {"You are viewing 1 of your 3 free articles", sense::plea},
    {"More local headlines", sense::related_heading},
    {"The Herald holds no responsibility for its content.", sense::source_text},
    {"Jane Doe, Local Journalism Initiative Reporter", sense::role},
    {"A ferry at its pier. PTI Photo", sense::credit_before},
    {"A ferry at its pier. Pix by Jane Doe", sense::credit_before},
    {"A ferry at its pier. (Jane Doe/Flash90)", sense::credit_after},
    {"Enditem/jd", sense::end_mark},
    {"Next In Business News", sense::related_heading},
    {"Comments are subject to moderator review.", sense::furniture},
    {"Newspapers from Ireland", sense::furniture},
    {"Name *", sense::furniture},
    {"What do you think?", sense::plea},
    {"Neither the TSX Venture Exchange nor its staff has read this.", sense::boilerplate},
    {"On behalf of the Board", sense::contact},
    {"WATCH ABOVE: The ferry leaves its pier", sense::caption_word},
    {"Image copyright Jane Doe", sense::credit_before},
    {"Words and pictures: Jane Doe", sense::by},
    {"Information from: The Herald", sense::source_label},
    {"Brief scores", sense::table_title},
    {"Coram: Judge Doe", sense::table_header},
    {"Details later…", sense::editor_note},
};

constexpr std::string_view sentences[] = {
    "The river left its bed in the night and did not come back, the farmer said.",
    "She turned right at the center of town and parked behind the school.",
    "He was released without charge and walked home in the rain.",
    "Shares of the company rose 3 percent on Thursday, the most in a month.",
    "“I followed the sound and found the gate open,” the keeper said.",
    "A man who more than once had saved the bridge was not at the meeting.",
    "The bill now goes to the governor, who has ten days to act.",
    "Next in line for the repair is the old bridge at the mill.",
    "Asked about the bridge, the mayor said the council had no result to show yet.",
    "The village keeps exploring the old mine, and visitors leave sad but seldom angry.",
    "Details later filled two pages, and newspapers from the port printed them all.",
    "The watch above the door stopped when the bridge was curated by nobody.",
};

TEST_CASE("english: words are found where they should be") {
    for (const worded& r : lines) {
        CAPTURE(r.line);
        CAPTURE(static_cast<int>(r.means));
        CHECK((senses_found(vocabulary_of<english>, r.line) & newsprint::bit(r.means)) != 0);
    }
}

TEST_CASE("english: ordinary sentences hold none that speak for another kind") {
    for (const std::string_view line : sentences) {
        CAPTURE(line);
        CHECK((senses_found(vocabulary_of<english>, line) & not_in_prose) == 0);
    }
}

TEST_CASE("english: the lists are well formed") { CHECK(fault_of<english>() == ""); }

}  // namespace
