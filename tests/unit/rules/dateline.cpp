#include <newsprint/rules/dateline.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;

constexpr const vocabulary* ko = &vocabulary_of<korean>;
constexpr const vocabulary* no_outlets = &vocabulary_of<without_outlets<korean>>;
constexpr const vocabulary* ja = &vocabulary_of<japanese>;
constexpr const vocabulary* zh = &vocabulary_of<chinese>;
constexpr const vocabulary* en = &vocabulary_of<english>;
constexpr const vocabulary* other = &vocabulary_of<generic>;

/// What follows where only a sentence tells.
constexpr std::string_view sentence = "Die Brücke am Hafen bleibt länger gesperrt als gedacht, teilte die Stadt mit.";

struct row {
    const vocabulary* words;
    std::string_view text, place, agency, behind;  // the dateline, then what is left
};

constexpr row rows[] = {
    {ko, "(서울=연합뉴스) 서민채 기자 =", "서울", "연합뉴스", "국내"},
    {ko, "[대전=뉴시스]윤가람 기자 =", "대전", "뉴시스", "여자"},
    {ko, "(서울·목포=연합뉴스) 국예담 표한솔 기자 =", "서울·목포", "연합뉴스", "김"},
    {ko, "[의학신문·일간보사=신가영 기자]", "", "의학신문·일간보사", "야간"},
    {ko, "[OSEN=잠실, 한도윤 기자]", "잠실", "OSEN", "두산"},
    {ko, "[마이데일리 = 포천 봉준원 기자]", "포천", "마이데일리", "목가현"},
    {ko, "서울--(뉴스와이어)--", "서울", "뉴스와이어", "해온테크"},
    {ko, "[골닷컴, 헤이븐스타디움] 모진솔 기자 =", "헤이븐스타디움", "골닷컴", "첫"},
    {ko, "[한빛알파=고척 모진솔 기자]", "고척", "한빛알파", "첫"},
    {ko, "[카디프(영국)=모진솔 기자]", "카디프(영국)", "", "첫"},
    {ko, "[브라이턴(영국)=모진솔 한빛닷컴 기자]", "브라이턴(영국)", "한빛닷컴", "첫"},
    {ko, "|도쿄 모진솔특파원|", "도쿄", "", "일본"},
    {ko, "<한빛뉴스> 모진솔 기자 =", "", "한빛뉴스", "첫"},
    {ko, "[경기 수원=모진솔 기자]", "경기 수원", "", "첫"},
    {ko, "서울:", "서울", "", "한빛전자가 문을 열었다."},
    {ko, "서울 (연합뉴스)", "서울", "연합뉴스", "한빛전자가 10:30에 문을 열었다."},
    {ko, "서울 2023년 7월 13일 _", "서울", "", "한빛전자가 10:30에 문을 열었다."},
    {ko, "서울, 2023년 7월 13일, ARMENPRESS.", "서울", "ARMENPRESS", "한빛전자가 10:30에 문을 열었다."},
    {ko, "【청송】", "청송", "", "사과밭"},
    {ko, "한빛뉴스 |", "", "한빛뉴스", "군수가 문을 열었다."},
    {ko, "한빛원(한빛뉴스) |", "", "한빛원", "군수가 문을 열었다."},
    {ko, "한빛일보 사회팀 |", "", "한빛일보", "군수가 문을 열었다."},
    {ko, "[파이낸셜뉴스]", "", "파이낸셜뉴스", "최근"},
    {no_outlets, "(서울=뉴스1) 홍길동 기자 =", "서울", "뉴스1", "정부"},
    {ko, "(원주=가람누리)", "원주", "가람누리", "정부가"},
    {no_outlets, "[미디어펜=홍길동 기자]", "", "미디어펜", "정부"},
    {no_outlets, "[더팩트ㅣ세종=홍길동 기자]", "세종", "더팩트", "정부"},
    {no_outlets, "[더팩트ㅣ홍길동 기자]", "", "더팩트", "정부"},
    {no_outlets, "[인사이트] 홍길동 기자 =", "", "인사이트", "정부"},
    {ko, "[뉴스엔 글 홍길동 기자/사진 김철수 기자]", "", "뉴스엔", "배우가"},
    {ko, "(춘천=강원일보)홍길동기자=", "춘천", "강원일보", "정부"},
    {ko, "[PD저널=홍길동 문화평론가]", "", "PD저널", "정부"},
    {ko, "[한빛포커스=서울]", "서울", "한빛포커스", "정부"},
    {ko, "[한빛망 베이징 7월22일]", "베이징", "한빛망", "중국"},
    {ko, "한빛투데이 홍길동 기자 =", "", "한빛투데이", "정부"},
    {ko, "한빛투데이 홍길동 기자 |", "", "한빛투데이", "정부"},
    {ko, "한빛투데이=홍길동 기자 |", "", "한빛투데이", "정부"},
    {ko, "[한빛투데이 (HanbitToday) 홍길동 기자]", "", "한빛투데이", "정부"},
    {ko, "[한빛리스트=서울월드컵경기장] 홍길동 기자=", "서울월드컵경기장", "한빛리스트", "정부"},
    {ko, "[홍길동 기자]", "", "", "정부"},
    {ko, "(홍길동 IT과학부 기자)", "", "", "정부"},
    {ko, "한빛신문 홍길동 기자]", "", "한빛신문", "정부"},
    {no_outlets, "[비즈월드 홍길동 기자]", "", "비즈월드", "정부"},
    {ja, "【ソウル聯合ニュース】", "ソウル", "聯合ニュース", "韓国"},
    {ja, "［ソウル １３日 ロイター］ -", "ソウル", "ロイター", "韓国"},
    {ja, "【ワシントン＝山田太郎】", "ワシントン", "", "米国"},
    {ja, "【宜野座】", "宜野座", "", "牛"},
    {zh, "新华社首尔7月13日电（记者陆敏之 段启航）", "首尔", "新华社", "随着"},
    {zh, "（中央社記者董若嵐台北13日電）", "台北", "中央社", "立法院"},
    {zh, "〔記者向晚舟／台南報導〕", "台南", "", "台南"},
    {zh, "央视网消息：", "", "央视网", "甘肃"},
    {zh, "(新山21日訊)", "新山", "", "警方"},
    {zh, "(亞庇六日訊)", "亞庇", "", "警方"},
    {zh, "（哥打京那巴鲁9日讯）", "哥打京那巴鲁", "", "警方"},
    {zh, "必達士5日訊:", "必達士", "", "警方"},
    {zh, "中新社北京九月二十七日电", "北京", "中新社", "题：访"},
    {zh, "格隆汇4月19日丨", "", "格隆汇", "水利部"},
    {zh, "【环球网报道 记者 张倩】", "", "环球网", "据介绍"},
    {zh, "【大紀元2020年07月17日訊】(大紀元記者張三丰舊金山報導)", "舊金山", "大紀元", "小鎮"},
    {ja, "（ＣＮＮ）", "", "ＣＮＮ", "米国"},
    {ja, "レイキャビク（ＣＮＮ）", "レイキャビク", "ＣＮＮ", "島"},
    {ja, "【8月28日 CNS】", "", "CNS", "中国"},
    {zh, "（中央社台北13日電）", "台北", "中央社", "立法院"},
    {en, "TORONTO, ON / ACCESSWIRE / July 13, 2023 /", "TORONTO, ON", "ACCESSWIRE", "Acme"},
    {en, "CNN —", "", "CNN", "A storm"},
    {en, "Paris:", "Paris", "", "The"},
    {other, "МОСКВА, 13 июля. /ТАСС/.", "МОСКВА", "ТАСС", "Президент"},
    {other, "МОСКВА, 13 июля — (ТАСС) —", "МОСКВА", "ТАСС", "Президент"},
    {other, "МОСКВА, 13 июл — РИА Новости.", "МОСКВА", "РИА Новости", "Президент"},
    {zh, "IT之家 7 月 13 日消息，", "", "IT之家", "岚岳"},
    {zh, "本报讯（记者 张三）", "", "", "中国"},
    {en, "GEOJE, South Korea, July 13 (Reuters) -", "GEOJE, South Korea", "Reuters", "South"},
    {en, "GACKLE, N.D. (AP) —", "GACKLE, N.D.", "AP", "A"},
    {en, "GACKLE, N.D. (AP) _", "GACKLE, N.D.", "AP", "A"},
    {en, "(LOS ANGELES) --", "LOS ANGELES", "", "The"},
    {en, "NEW DELHI, July 13:", "NEW DELHI", "", "The"},
    {en, "New Delhi, July 13:", "New Delhi", "", "The"},
    {en, "NAIROBI, Kenya, Dec 28-", "NAIROBI, Kenya", "", "Police"},
    {en, "RANCHI, India, March 20", "RANCHI, India", "", "The"},
    {en, "Boston, MA (PRWEB) July 13, 2023", "Boston, MA", "PRWEB", "The"},
    {en, "Zagora, Morocco –", "Zagora, Morocco", "", "The"},
    {en, "(Bloomberg) --", "", "Bloomberg", "Stocks"},
    {en, "MADISON, Wis., Aug. 3, 2023 /PRNewswire/ --", "MADISON, Wis.", "PRNewswire", "Acme"},
    {en, "PLUM CREEK —", "PLUM CREEK", "", "After"},
    {en, "TORONTO, ON / ACCESSWIRE / July 13, 2023 /", "TORONTO, ON", "ACCESSWIRE", "Acme"},
    {other, "RİZE (AA) - YASEMİN KARAOSMANLI -", "RİZE", "AA", "Rize"},
    {other, "Huelva, 21 abr (EFE).-", "Huelva", "EFE", "Dos"},
    {other, "ПЕТРОЗАВОДСК, 13 июл — РИА Новости.", "ПЕТРОЗАВОДСК", "РИА Новости", "Исследователи"},
    {other, "(ANSA) - ROMA, 13 LUG -", "ROMA", "ANSA", "Il"},
    {other, "Guadalajara, Jalisco.-", "Guadalajara, Jalisco", "", "El"},
    {other, "Buenos Aires, 13 jul (EFE).", "Buenos Aires", "EFE", "El"},
    {other, "İSTANBUL, (DHA)-", "İSTANBUL", "DHA", "Liman"},
    {other, "Hamburg.", "Hamburg", "", "Ein"},
    {other, "Köthen –", "Köthen", "", "Drei"},
    {other, "(Rimouski)", "Rimouski", "", "Rosalie"},
    {other, "(Paris)", "Paris", "", "Rosalie"},
    {other, "ALMERÍA, 19 Abr. (EUROPA PRESS) -", "ALMERÍA", "EUROPA PRESS", "La"},
    {other, "Selin KAVAK/TOKAT, (DHA)-", "TOKAT", "DHA", "Bakkal"},
    {other, "Selin KAVAK/ÇAMLIHEMŞİN (Rize), (DHA)-", "ÇAMLIHEMŞİN (Rize)", "DHA", "Ayı"},
    {other, "JAKARTA, KOMPAS.com –", "JAKARTA", "KOMPAS.com", sentence},
    {other, "JAKARTA\u200B, KOMPAS.com –", "JAKARTA", "KOMPAS.com", sentence},
    {other, "Jakarta, CNN Indonesia --", "Jakarta", "CNN Indonesia", sentence},
    {other, "Liputan6.com, Jakarta -", "Jakarta", "Liputan6.com", sentence},
    {other, "Deniz Kavak / İstanbul, 31 Ekim (DHA) -", "İstanbul", "DHA", "Bankanın"},
    {other, "Berlin:", "Berlin", "", "Das"},
    {other, "Düsseldorf (dpa).", "Düsseldorf", "dpa", "Das"},
    {other, "Brüssel (AFP)", "Brüssel", "AFP", "Beim"},
    {other, "KÖLN taz |", "KÖLN", "taz", sentence},
    {other, "BERLIN dpa/taz |", "BERLIN", "dpa/taz", sentence},
    {other, "BERLIN AFP |", "BERLIN", "AFP", sentence},
    {other, "Perleberg |", "Perleberg", "", sentence},
    {other, "Mettmann ·", "Mettmann", "", sentence},
    {other, "Reuters LONDON.", "LONDON", "Reuters", sentence},
    {other, "HB FRANKFURT.", "FRANKFURT", "HB", sentence},
    {other, "HALTERN AM SEE.", "HALTERN AM SEE", "", sentence},
    {en, "NEW DELHI, July 13 (PTI):", "NEW DELHI", "PTI", "The"},
    {en, "New Delhi/UNI:", "New Delhi", "UNI", "The"},
    {en, "London (CNN)", "London", "CNN", "The"},
    {en, "Accra, March 3, GNA –", "Accra", "GNA", "The"},
    {en, "YEREVAN, MARCH 3, ARMENPRESS.", "YEREVAN", "ARMENPRESS", "The"},
    {en, "BAKU, Azerbaijan, March 3.", "BAKU, Azerbaijan", "", "The"},
    {en, "CAIRO – 3 March 2020:", "CAIRO", "", "The"},
    {en, "TEMPO.CO, Jakarta -", "Jakarta", "TEMPO.CO", sentence},
    {other, "MADRID, 12 (EUROPA PRESS) -", "MADRID", "EUROPA PRESS", "El"},
    {en, "VANCOUVER, BC – July 13, 2023 –", "VANCOUVER, BC", "", "Acme"},
    {en, "Vancouver--(Newsfile Corp. - July 13, 2023) -", "Vancouver", "Newsfile Corp.", "Acme"},
    {en, "GENEVA (13 July 2023) –", "GENEVA", "", "The"},
    {en, "WASHINGTON, D.C. —", "WASHINGTON, D.C.", "", "The"},
    {ja, "ソウル（ＣＮＮ）", "ソウル", "ＣＮＮ", "韓国"},
    {zh, "中新网首尔7月13日电 (沈未央)", "首尔", "中新网", "港口"},
    {zh, "据新华社首尔7月13日电", "首尔", "新华社", "港口"},
    {zh, "参考消息网7月13日报道", "", "参考消息网", "港口"},
    {zh, "〔國際新聞中心／綜合報導〕", "", "", "港口"},
    {zh, "本报讯 记者沈未央报道：", "", "", "港口"},
    {zh, "本报讯 记者沈未央、段启航报道：", "", "", "港口"},
    {zh, "（新加坡13日讯）", "新加坡", "", "港口"},
    {zh, "香港文匯報訊（記者 顧盼之）", "", "香港文匯報", "港口"},
};

constexpr bool holds(const row& r, std::string_view paragraph) {
    std::string_view rest = paragraph;
    const auto found = rules::take_dateline(*r.words, rest);
    return found && found->text == r.text && found->place.value_or("") == r.place &&
           found->agency.value_or("") == r.agency && rest == r.behind;
}

TEST_CASE("take_dateline") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(holds(r, std::string(" ") + std::string(r.text) + " " + std::string(r.behind)));
    }
}
static_assert(holds(rows[0], "(서울=연합뉴스) 서민채 기자 = 국내"));

struct none {
    const vocabulary* words;
    std::string_view text;
};

constexpr none without[] = {
    {en, "2 Jul 2023 DAH. The river: it rose"},  // an agency in capitals has a place before it
    {ko, "[단독] 정부가"},
    {ko, "<한겨레> 취재를"},
    {ko, "(홍길동 한빛대 교수) 정부가"},
    {ko, "입력 2023.07.13 16:07"},
    {ko, "(이 다리는 사진=이 찍힌 뒤로 지금까지 스무 해 동안 한 번도 닫힌 적이 없습니다) 정부가"},
    {ko, "[인터뷰] 정부가"},
    {ko, "(사진) 정부가"},
    {ko, "(사과=과일) 정부가"},
    {ko, "(사진=연합뉴스) 정부가"},
    {ko, "(출처=연합뉴스) 정부가"},
    {ko, "정부가 - 밝혔다"},
    {ko, "홍길동 기자 = 정부가"},
    {ko, "정부가 홍길동 기자는 = 정부가"},
    {ko, "[한빛 7월22일] 정부가"},
    {ja, "【概要】当社は"},
    {ja, "「そうだ」と"},
    {zh, "据新华社电，"},
    {zh, "新华社、中新社7月13日报道，港口"},
    {zh, "记者从国家统计局获悉，"},
    {zh, "【公告】各位"},
    {zh, "（来源：新华网）各位"},
    {zh, "（本月21日訊）"},
    {zh, "5日訊:各位"},
    {en, "A man - who"},
    {en, "NATO — the"},
    {en, "EDITOR’S NOTE — This"},
    {en, "JOHN SMITH: I"},
    {en, "Acme (ACM) - shares"},
    {en, "COVID-19 - the"},
    {other, "Ein Mann - der"},
    {other, "Berlin-Mitte - der"},
    {other, "(Sie) Anna"},
    {other, "Politik | Wirtschaft | Kultur | Sport"},
    {other, "Video | Die Brücke am Hafen bleibt länger gesperrt als gedacht, teilte die Stadt mit."},
    {other, "EXKLUSIV. Die Brücke am Hafen bleibt länger gesperrt als gedacht, teilte die Stadt mit."},
    {other, "Anna, Berta und Carla - die Brücke am Hafen bleibt länger gesperrt als gedacht."},
    {ko, ""},
    {ko, "("},
};

TEST_CASE("a sentence may touch the dash behind an agency") {
    for (const std::string_view text : {"KYIV (Reuters) -The bridge", "KYIV (Reuters) -“The bridge"}) {
        std::string_view rest = text;
        const auto found = rules::take_dateline(*en, rest);
        REQUIRE(found);
        CHECK(found->text == "KYIV (Reuters) -");
        CHECK(found->agency == "Reuters");
    }
    std::string_view rest = "KYIV (Reuters) -the bridge";
    CHECK_FALSE(rules::take_dateline(*en, rest));
}

TEST_CASE("no dateline: rest is where it was") {
    for (const none& r : without) {
        CAPTURE(r.text);
        std::string_view rest = r.text;
        CHECK_FALSE(rules::take_dateline(*r.words, rest));
        CHECK((rest.data() == r.text.data() && rest.size() == r.text.size()));
    }
}

TEST_CASE("dateline_alone") {
    CHECK(rules::dateline_alone(*other, "Madrid", false)->place == "Madrid");
    CHECK(rules::dateline_alone(*other, "Rotenhain (ots)", false)->place == "Rotenhain");
    CHECK(rules::dateline_alone(*other, "RIBADEO / LA VOZ", false)->agency == "LA VOZ");
    CHECK(rules::dateline_alone(*en, "REPORTING FROM ALDER SLOUGH, Calif.", false)->place == "ALDER SLOUGH, Calif.");
    CHECK(rules::dateline_alone(*other, "BOLOGNA, 09 novembre 2023, 10:13", true)->place == "BOLOGNA");
    const auto village = rules::dateline_alone(*other, "Villaflor de Aliste (Zamora) - 13 JUL 2023 - 05:40CEST", true);
    REQUIRE(village);
    CHECK(village->text == "Villaflor de Aliste (Zamora) -");
    CHECK(village->place == "Villaflor de Aliste (Zamora)");
    CHECK(rules::dateline_alone(*en, "New Delhi, December 5", false)->place == "New Delhi");
    CHECK(rules::dateline_alone(*en, "ALDER SLOUGH, MAY 4", false)->place == "ALDER SLOUGH");
    CHECK_FALSE(rules::dateline_alone(*en, "Lena Hartwig, December 5", false));
    CHECK_FALSE(rules::dateline_alone(*other, "Madrid, 5 de mayo", false));
    CHECK_FALSE(rules::dateline_alone(*en, "LENA HARTWIG", false));
    CHECK_FALSE(rules::dateline_alone(*en, "Thursday, July 13, 2023", true));
    CHECK_FALSE(rules::dateline_alone(*en, "By Jane Doe - June 3, 2016", true));
    CHECK_FALSE(rules::dateline_alone(*en, "Jane Doe - June 3, 2016", true));
    CHECK(rules::dateline_alone(*en, "Cape Town - June 3, 2016", true)->place == "Cape Town");
}

}  // namespace

TEST_CASE("take_dateline: brackets with nothing in them name no house") {
    for (const std::string_view text : {"NAIROBI, July 3 — 【】— Police", "NAIROBI, July 3 — ( ) — Police"}) {
        CAPTURE(text);
        std::string_view rest = text;
        const auto found = rules::take_dateline(*en, rest);
        REQUIRE(found);
        CHECK(found->place == "NAIROBI");
        CHECK(!found->agency);
    }
}
