// What a language is written down as: lists of words by what they say on a page, and a few forms. Data, not flow.
#pragma once

#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {

/// What a word says on a news page.
enum class sense : unsigned char {
    furniture,        ///< page furniture: share, print, font size, login, next, close
    plea,             ///< asks for something: subscribe, send tips, install the app
    rights,           ///< "All rights reserved", "무단전재"
    role,             ///< what a writer is: "기자", "correspondent"
    by,               ///< stands before a writer's name: "By", "글", "記者"
    published,        ///< labels the time of publication
    modified,         ///< labels the time of an update
    other_time,       ///< labels a time that is not the article's
    credit_before,    ///< stands before who is credited: "사진=", "Photo:"
    credit_after,     ///< stands behind who is credited: "제공", "撮影"
    caption_word,     ///< usual in captions: "전경", "조감도", "is seen"
    related_heading,  ///< heads a list of other articles
    related_item,     ///< opens one link to another article
    tags_heading,     ///< heads a list of keywords
    outlet,           ///< the name of an outlet or agency
    section_name,     ///< a rubric of a paper
    cue,              ///< names a speaker or a part of a broadcast script: "앵커"
    production,       ///< production credits: "영상편집", "Editing by"
    table_title,      ///< opens a table's title: "<표>"
    table_header,     ///< heads a table's first column: "구분"
    source_label,     ///< names a table's or an article's source: "자료:", "来源："
    unit,             ///< a unit line: "단위"
    cast,             ///< who is on a programme: "진행", "출연"
    contact,          ///< contact data of a press release
    summary,          ///< labels a machine-made summary
    editor_note,      ///< "편집자주"
    end_mark,         ///< ends an article: "(끝)", "（完）"
    obituary,         ///< usual in obituary notices
    personnel,        ///< usual in personnel notices
    place,            ///< a place that datelines name
    cross_reference,  ///< sends the reader elsewhere from inside the text: "관련기사 14면"
    question,         ///< marks a question of a printed interview
    answer,           ///< marks an answer
    daytime,          ///< a.m. and p.m., time zones, weekdays
    month,            ///< a month's name
    series,           ///< a series or print page label
    person_title,     ///< what a person in the news is: "대표", "장관"
    source_text,      ///< says where the whole text is from: "공공누리"
    boilerplate,      ///< heads a press release's fixed part: "개요", "About"
    writer_note,      ///< a writer's self-description
    surname,          ///< a usual surname
    outlet_ending,    ///< how outlets' names end: "일보", "News", "新聞"
    no_name,          ///< ends a word that is no person's name: "略" of "敬称略"
    connective,       ///< joins two names: "and", "und"
    particle,         ///< a small word inside a name: "de", "van"
    contributed,      ///< says that who was named before helped to report: "contributed to this report"
    filed,            ///< ends a dateline: "电", "報導"
    at_place,         ///< leads from a name to where the person is: "in"
    for_house,        ///< leads from a name to the house: "for"
    credit_label,     ///< with a sign behind it, names who is credited: "사진", "Photo"; its `credit_before` needs no sign
    credit_phrase,    ///< with a name behind it, names who is credited: "Photo by", "courtesy of"
    credit_verb,      ///< stands behind who is credited and is no part of it: "제공", "撮影"
    credit_aside,     ///< said of a picture, names nobody: "자료사진", "file photo", "下同"
    caption_label,    ///< says only that a caption follows: "Image caption,"
    picture_agency,   ///< supplies pictures and is no outlet: "게티이미지뱅크", "Shutterstock"
    prose,            ///< ends a sentence of running text: "다", "ます"
    link_noun,        ///< ends a heading over links, no longer phrase known: "기사", "記事", "stories"
    given_name,       ///< ends a usual given name: "郎", "子"
    count_
};

/// Where on its line a word must stand to count.
enum class where : unsigned char {
    any,    ///< anywhere
    start,  ///< first on the line, marks and brackets before it aside
    end,    ///< last on the line, marks and brackets behind it aside
    whole,  ///< alone on the line, marks, brackets and numbers aside
};

/// Words of one sense, written with `|` between them, in lower case where the script has cases. A plain pointer: the lists are
/// long, and to count them, or to make an object of each, would cost every build.
struct words {
    sense means;       ///< what they say
    where at;          ///< where on the line they count
    const char* list;  ///< the words, with `|` between them
};

/// How people's names are written.
enum class name_form : unsigned char {
    hangul,  ///< two to four syllables, family name first: 홍길동
    han,     ///< two to four characters: 张三
    kanji,   ///< two to six characters, a space may part them: 山田 太郎
    latin,   ///< capitalised words: Jane Doe
};

/// How a date of figures alone that does not begin with the year is read.
enum class date_order : unsigned char { day_first, month_first };

/// The languages whose articles the classifier has learned from; any other is read as `generic`.
enum class learned_for : unsigned char { generic, korean, english, japanese, chinese };

/// What is fixed of a language beside its words.
struct forms {
    name_form names = name_form::latin;       ///< how people are named
    date_order dates = date_order::day_first;  ///< how 03/04/2025 is read
    bool role_follows_name = false;  ///< "홍길동 기자" against "By Jane Doe"
    bool wide_letters = false;       ///< a letter takes three bytes and two columns
    int china_standard_time = -360;  ///< what "CST" means, in minutes east of UTC
    learned_for learned = learned_for::generic;  ///< whose weights the classifier takes
};

}  // namespace v0
}  // namespace newsprint
