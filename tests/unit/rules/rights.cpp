#include <newsprint/rules/rights.hpp>

#include <doctest/doctest.h>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

constexpr const vocabulary* ko = &vocabulary_of<korean>;
constexpr const vocabulary* ja = &vocabulary_of<japanese>;
constexpr const vocabulary* zh = &vocabulary_of<chinese>;
constexpr const vocabulary* en = &vocabulary_of<english>;
constexpr const vocabulary* other = &vocabulary_of<generic>;

struct row {
    const vocabulary* words;
    std::string_view notice, holder;
};

constexpr row rows[] = {
    {ko, "Copyright 2023. 한빛일보 All rights reserved.", "한빛일보"},
    {ko, "[ 한빛일보 / 무단 전재 및 재배포 금지 ]", "한빛일보"},
    {ko, "저작권자 © 한빛일보 무단전재 및 재배포 금지", "한빛일보"},
    {ko, "[Copyright ⓒ 한빛신문 & 한빛신문인터넷, 무단전재 및 재배포 금지]", "한빛신문"},
    {en, "© Halden Newspapers Limited in England No. 123 Registered office: 1 High Street",
     "Halden Newspapers Limited"},
    {en, "Copyright owned or licensed by Halden Star Limited. All rights reserved.", "Halden Star Limited"},
    {ko, "<저작권자 ⓒ '돈이 보이는 리얼타임 뉴스' 한빛투데이, 무단전재 및 재배포 금지>", "한빛투데이"},
    {ko, "< 저작권자 ⓒ 자본시장 미디어 'thebell', 무단 전재 금지 >", "thebell"},
    {ko, "ⓒ종합 경제정보 미디어 한빛데일리 - 상업적 무단전재 금지", "한빛데일리"},
    {ko, "저작권자 © 전북일보 인터넷신문 무단전재 및 재배포 금지", "전북일보 인터넷신문"},
    {ko, "한빛일보(www.hanbit.com), 무단전재 및 수집, 재배포금지", "한빛일보"},
    {ko, "해양수산부가 창작한 저작물은 공공누리", "해양수산부"},
    {ko, "무단 전재 및 재배포 금지", ""},
    {ko, "ⓒ한빛워치의 소중한 저작물입니다. 무단전재와 재배포를 금합니다.", "한빛워치"},
    {ko, "ⓒ 한국언론의 세대교체 한빛뉴스 / 무단전재 및 재배포금지", "한빛뉴스"},
    {ko, "Copyright @2004 한국기자협회. All rights reserved.", "한국기자협회"},
    {ko, "Copyright@한빛포커스 All rights reserved.", "한빛포커스"},
    {ko, "ⓒ (주) 한빛일보 무단전재 및 재배포 금지", "(주) 한빛일보"},
    {ko, "[ Copyright ⓒ * 세계속에 新한류를 * 온라인미디어 한빛데일리 (www.a.kr) 무단전재 금지 ]", "한빛데일리"},
    {ko, "ⓒ 투자가를 위한 경제콘텐츠 플랫폼, 한빛경제(www.hanbit.example) 무단전재 배포금지", "한빛경제"},
    {ko, "ⓒ 온라인 경제미디어 한빛웨이 무단전재 금지", "한빛웨이"},
    {ko, "ⓒ 소비자가 만드는 신문 무단전재 금지", "소비자가 만드는 신문"},
    {ko, "저작권자 ⓒ 한빛일보 hanbit.com 무단전재 금지", "한빛일보"},
    {ko, "저작권자 ⓒ 한빛일보   hanbit.com 무단전재 금지", "한빛일보"},
    {ko, "저작권자 ⓒ 한빛일보 Hanbit.com 무단전재 금지", "한빛일보 Hanbit.com"},
    {en, "© 2023 Acme News Co. All rights reserved.", "Acme News Co."},
    {ja, "無断転載・複製を禁じます", ""},
    {ja, "(C)2023,Nikkan Sports News.", "Nikkan Sports News"},
    {zh, "澎湃新闻，未经授权不得转载", "澎湃新闻"},
    {zh, "東森新媒體控股股份有限公司 版權所有，非經授權，不許轉載 © ETtoday.net", "東森新媒體控股股份有限公司"},
    {zh, "本報著作權所有，未經授權不得轉載", ""},
    {en, "Copyright © 2023, Halden Media Group, Inc. All rights reserved.", "Halden Media Group, Inc."},
    {en, "© 2023 The Halden Courier", "The Halden Courier"},
    {other, "Copyright © DIARIO ABC, S.L.", "DIARIO ABC, S.L."},
    {other, "© RIPRODUZIONE RISERVATA", ""},
    {other, "Tous droits réservés - Les Echos 2024", "Les Echos"},
    {ja, "各ページの記事・写真は転用を禁じます", ""},
    {other, "© SZ/kwh", "SZ"},
    {en, "© 2023 Guardian News & Media Limited. All rights reserved.", "Guardian News & Media Limited"},
    {ja, "※本記事の無断転載を禁じます。", ""},
    {ja, "※本ページに掲載されている記事の無断転載を禁じます。", ""},
    {ko, "", ""},
};

constexpr bool holds(const row& r) { return rules::rights_holder(*r.words, r.notice).value_or("") == r.holder; }
static_assert(holds(rows[0]));

TEST_CASE("rights_holder") {
    for (const row& r : rows) {
        CAPTURE(r.notice);
        CHECK(holds(r));
    }
}

}  // namespace
