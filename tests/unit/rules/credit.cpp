#include <newsprint/rules/credit.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
using rules::credit_form;
using maybe = std::optional<std::string_view>;

struct row {
    const vocabulary* words;
    std::string_view caption, text;
    maybe credit;
};
constexpr const vocabulary *ko = &vocabulary_of<korean>, *en = &vocabulary_of<english>, *ja = &vocabulary_of<japanese>,
                           *zh = &vocabulary_of<chinese>, *other = &vocabulary_of<generic>;
constexpr row rows[] = {
    {ko, "장관이 기념촬영 하고 있다. 과기정통부 제공", "장관이 기념촬영 하고 있다.", "과기정통부"},
    {ko, "(사진=셔터스톡)", "", "셔터스톡"},
    {ko, "이해를 돕기 위한 자료 사진 / 한빛일보", "이해를 돕기 위한 자료 사진", "한빛일보"},
    {ko, "예능 ‘불 앞에서’ 7회 방송 화면 갈무리. ©SBC", "예능 ‘불 앞에서’ 7회 방송 화면 갈무리.", "SBC"},
    {ko, "잔치가 열린다. 사진=한빛추진단 이미지 확대보기", "잔치가 열린다.", "한빛추진단"},
    {ko, "[사진제공=한빛군] 군수가 주민들과 걷고 있다.", "군수가 주민들과 걷고 있다.", "한빛군"},
    {ko, "배우가 웃고 있다. 사진 ㅣ 한빛픽처스", "배우가 웃고 있다.", "한빛픽처스"},
    {ko, "재테크 잘하려면? 무료로 보는 운세", "재테크 잘하려면? 무료로 보는 운세", std::nullopt},
    {ko, "[옥상에 불 났어요! 옥상에!]", "[옥상에 불 났어요! 옥상에!]", std::nullopt},
    {ko, "배우가 웃고 있다. SBC 방송 화면 갈무리", "배우가 웃고 있다.", "SBC"},
    {ko, "SBC '새벽 시장' 방송 캡처", "", "SBC '새벽 시장'"},
    {ko, "배우가 웃고 있다. 사진ㅣ한빛픽처스", "배우가 웃고 있다.", "한빛픽처스"},
    {ko, "대표가 발표하고 있다. [사진=봉태윤 기자]", "대표가 발표하고 있다.", "봉태윤"},
    {ko, "공장 전경 /사진제공=하늬모빌리티", "공장 전경", "하늬모빌리티"},
    {ko, "피해자들이 받은 문자. /경기남부경찰청", "피해자들이 받은 문자.", "경기남부경찰청"},
    {ko, "시세판을 바라보고 있다. 뉴시스", "시세판을 바라보고 있다.", "뉴시스"},
    {ko, "홍길동 대표. 뉴스1", "홍길동 대표.", "뉴스1"},
    {ko, "하이파이브를 하고 있다. 대구, 박지영 기자", "하이파이브를 하고 있다.", "박지영"},
    {ko, "기자회견 하는 모습. (이하사진/한국도로공사)", "기자회견 하는 모습.", "한국도로공사"},
    {ko, "인사하고 있다. 대통령실 제공·연합뉴스", "인사하고 있다.", "대통령실"},
    {ko, "발언하고 있다. 워싱턴=AP/뉴시스", "발언하고 있다.", "AP/뉴시스"},
    {ko, "발언하고 있다. 워싱턴 AP 연합뉴스", "발언하고 있다.", "AP 연합뉴스"},
    {ko, "사진 뒤의 사람들이 보인다", "사진 뒤의 사람들이 보인다", std::nullopt},
    {ko, "발견된 첼로 케이스. 서울 서초경찰서", "발견된 첼로 케이스.", "서울 서초경찰서"},
    {ko, "환호하고 있다. 사진 | 한국배구연맹", "환호하고 있다.", "한국배구연맹"},
    {ko, "쌓인 생수. 사진 대구 수성소방서", "쌓인 생수.", "대구 수성소방서"},
    {ko, "정원 전경 전북일보 자료사진", "정원 전경", "전북일보"},
    {ko, "복원된 둠벙. 2024.8.19/뉴스1 ⓒ News1 표민석 기자", "복원된 둠벙.", "표민석"},
    {ko, "탐사단원들 (서천생태탐사단 제공)/뉴스1 ⓒ News1", "탐사단원들", "서천생태탐사단"},
    {ko, "택시를 기다리고 있다. 2023.12.8 /국도헌기자 dohun@kyeongin.example", "택시를 기다리고 있다. 2023.12.8",
     "국도헌"},
    {ko, "환호하고 있다. 창원=허상욱 기자 wook@sports.example/2020.08.25/", "환호하고 있다.", "허상욱"},
    {ko, "[대전=뉴시스] 오태경 기자 = 기뻐하고 있다. 2023.12.15. ohtk@newsis.example *재판매 및 DB 금지",
     "기뻐하고 있다.", "오태경"},
    {ko, "[서울=뉴시스] 행사를 열었다. (사진=한국은행 제공) 2023.07.13. photo@newsis.example *재판매 및 DB 금지",
     "행사를 열었다.", "한국은행"},
    {ko, "축하를 받고 있다. 2024.05.12 / ylkwak@osen.example", "축하를 받고 있다.", std::nullopt},
    {ko, "자료를 검토하고 있다. (자료사진)", "자료를 검토하고 있다.", std::nullopt},
    {ko, "조감도\n[연합뉴스 자료사진]", "조감도", "연합뉴스"},
    {ko, "국지훈 대한소아응급학회장(왼쪽)", "국지훈 대한소아응급학회장(왼쪽)", std::nullopt},
    {ko, "왼쪽부터 홍길동 대표, 김철수 부사장", "왼쪽부터 홍길동 대표, 김철수 부사장", std::nullopt},
    {ko, "", "", std::nullopt},
    {ko, "회의하고 있다. 전주 | 홍길동 기자", "회의하고 있다.", "홍길동"},
    {ko, "[사진] 홍길동 기자 hong@a.example", "", "홍길동"},
    {ko, "인사하고 있다. [사진] 국예담 기자 ye@a.example", "인사하고 있다.", "국예담"},
    {ko, "공장 전경 - 사진: 자료사진", "공장 전경", std::nullopt},
    {ko, "밝게 웃고 있다. 사진제공=한빛전자 /", "밝게 웃고 있다.", "한빛전자"},
    {zh, "學生參加活動。（政府新聞處）", "學生參加活動。", "政府新聞處"},
    {zh, "學生參加活動。（圖說）", "學生參加活動。（圖說）", std::nullopt},
    {zh, "學生參加活動。（宋碧龍／大紀元）", "學生參加活動。", "宋碧龍／大紀元"},
    {zh, "学生参加活动。新华社发", "学生参加活动。", "新华社"},
    {ja, "会見する首相（海上保安庁提供・時事）", "会見する首相", "海上保安庁"},
    {ja, "会見する首相（写真は市提供）", "会見する首相", "市"},
    {ja, "会見する首相（ゲッティ共同）", "会見する首相", "ゲッティ共同"},
    {zh, "學生參加活動。(港台圖片)", "學生參加活動。", "港台"},
    {zh, "學生參加活動。(記者張三丰╱攝影)", "學生參加活動。", "張三丰"},
    {zh, "会议在海南举行。(完)", "会议在海南举行。(完)", std::nullopt},
    {zh, "小鎮居民眼中的《大紀元時報》", "小鎮居民眼中的《大紀元時報》", std::nullopt},
    {zh, "攝影中心／記者張三丰／台北報導", "攝影中心／記者張三丰／台北報導", std::nullopt},
    {ja, "候補者=2023年4月1日、美山市、小沢千帆撮影(画像の一部を加工しています)", "候補者=2023年4月1日、美山市",
     "小沢千帆"},
    {ja, "【写真】署名を手渡す", "【写真】署名を手渡す", std::nullopt},
    {en, "Jo Lindqvist 2023年7月13日/ Presidential Photo", "Jo Lindqvist", "Presidential Photo"},
    {en, "The new plant in Ohio. Acme Corp via AP", "The new plant in Ohio.", "Acme Corp"},
    {en, "On a picket line. Photograph: Jo Lindqvist/PA", "On a picket line.", "Jo Lindqvist/PA"},
    {en, "Near Gackle, N.D. (AP Photo/Lena Hartwig)", "Near Gackle, N.D.", "AP Photo/Lena Hartwig"},
    {en, "Bixby cast the vote. Courier photo by Janelle Ruiz", "Bixby cast the vote.", "Janelle Ruiz"},
    {en, "Image source, PA\nImage caption,\nTimber supports", "Timber supports", "PA"},
    {en, "Spare clappers.Credit...Ifeoma Battersby", "Spare clappers.", "Ifeoma Battersby"},
    {en, "A ferry. — Picture by Grant Mori", "A ferry.", "Grant Mori"},
    {en, "A ferry at Entebbe yesterday. BY STEPHEN MUSOKE", "A ferry at Entebbe yesterday.", "STEPHEN MUSOKE"},
    {en, "A ferry in Kuala Perlis. — AFP pic", "A ferry in Kuala Perlis.", "AFP"},
    {en, "A ferry and a bag of crispsCredit: SWNS", "A ferry and a bag of crisps", "SWNS"},
    {en, "Adaeze Obi takes her sixth wicket  •  Gallo Images", "Adaeze Obi takes her sixth wicket", "Gallo Images"},
    {en, "The new ferry. Grant Mori gmori@courier.example", "The new ferry.", "Grant Mori"},
    {en, "Footage from WXYZ", "", "WXYZ"},
    {en, "Image via: YouTube", "", "YouTube"},
    {en, "Footage from a doorbell shows the fox", "Footage from a doorbell shows the fox", std::nullopt},
    {en, "Fox Steals Ferry Captain's Hat (Video)", "Fox Steals Ferry Captain's Hat (Video)", std::nullopt},
    {en, "Ann Mori covers ferries. Follow her on Twitter: @annmori",
     "Ann Mori covers ferries. Follow her on Twitter: @annmori", std::nullopt},
    {en, "The last trains. (Express photo by Mary Major)", "The last trains.", "Mary Major"},
    {en, "The last trains (photo by a reader)", "The last trains", "a reader"},
    {en, "Image Credits: Grant Mori / Getty Images", "", "Grant Mori / Getty Images"},
    {en, "A view of St. Louis, Missouri", "A view of St. Louis, Missouri", std::nullopt},
    {en, "The ferry at the pier (Ann Mori/PA) Expand", "The ferry at the pier", "Ann Mori/PA"},
    {en, "Residents hope the pier will expand", "Residents hope the pier will expand", std::nullopt},
    {en, "Image: The harbour at night from the old pier", "Image: The harbour at night from the old pier",
     std::nullopt},
    {en, "The harbour.Ann Mori / AP file", "The harbour.", "Ann Mori / AP"},
    {en, "The harbour. (Ann Mori - image credit)", "The harbour.", "Ann Mori"},
    {other, "Die Brücke am Morgen. Getty Images", "Die Brücke am Morgen.", "Getty Images"},
    {other, "Die Brücke am Morgen. Tim Muster / dpa", "Die Brücke am Morgen.", "Tim Muster / dpa"},
    {other, "El puente por la noche. ANA GARCÍA (EFE)", "El puente por la noche.", "ANA GARCÍA"},
    {other, "El puente por la noche - ANA GARCÍA - EUROPA PRESS", "El puente por la noche", "ANA GARCÍA"},
    {other, "Die Brücke am Morgen. Foto: AFP 8 Bilder", "Die Brücke am Morgen.", "AFP"},
    {other, "Der Maler zeigt zum ersten Mal 8 große Bilder", "Der Maler zeigt zum ersten Mal 8 große Bilder", {}},
    {en, "Children play in the pool", "Children play in the pool", std::nullopt},
    {en, "The volley wins it (1:09)", "The volley wins it (1:09)", std::nullopt},
    {ja, "話す柘植さん=2023年4月1日、美山市、小沢千帆撮影", "話す柘植さん=2023年4月1日、美山市", "小沢千帆"},
    {ja, "太鼓を披露するメンバー（撮影・中谷竜平）", "太鼓を披露するメンバー", "中谷竜平"},
    {ja, "印字の例（提供：ハナブサ電機）", "印字の例", "ハナブサ電機"},
    {ja, "値札が残っていた/Harim Museum", "値札が残っていた", "Harim Museum"},
    {ja, "挑戦する早瀬　撮影/草壁遼　（C）oricon ME inc.", "挑戦する早瀬", "草壁遼"},
    {ja, "にじむ（一部を画像加工しています）", "にじむ（一部を画像加工しています）", std::nullopt},
    {zh, "旅客走下客货班轮。新华社记者 段启航 摄", "旅客走下客货班轮。", "段启航"},
    {zh, "集装箱（无人机照片）。新华社发（姜在勋摄）", "集装箱（无人机照片）。", "姜在勋"},
    {zh, "原件。記者許靖宇／攝影", "原件。", "許靖宇"},
    {zh, "布條。圖／柯水木提供", "布條。", "柯水木"},
    {zh, "夜读。方景初摄/光明图片", "夜读。", "方景初"},
    {zh, "晨雾中的渡口 方 初摄", "晨雾中的渡口", "方 初"},
    {zh, "發車。　圖：苗栗縣政府提供（資料照片）", "發車。", "苗栗縣政府"},
    {zh, "渡輪—图:资料照片", "渡輪", std::nullopt},
    {zh, "書店。（示意圖／Pixabay）", "書店。", "Pixabay"},
    {zh, "資料圖片：羊群在吃草。 © 法新社", "資料圖片：羊群在吃草。", "法新社"},
    {other, "Järnvägen vid Jörn.\nFoto: Stina Lövbrand/TT", "Järnvägen vid Jörn.", "Stina Lövbrand/TT"},
    {other, "Il moulin, le 3 octobre. Solange Pradier / AFP", "Il moulin, le 3 octobre.", "Solange Pradier / AFP"},
    {other, "© РИА Новости / Антон Вершков\nВодолаз", "Водолаз", "РИА Новости / Антон Вершков"},
    {other, "Alunos esperam — Foto: Reprodução/Redes sociais", "Alunos esperam", "Redes sociais"},
    {other, "Alunos esperam — Foto: Reprodução", "Alunos esperam", std::nullopt},
    {other, "Fuente de la imagen, Getty Images", "", "Getty Images"},
    {other, "Vista de La Garriga. / ALBERT RIUDOMS", "Vista de La Garriga.", "ALBERT RIUDOMS"},
    {other, "Gniazdo na budowie /Jan Kowalski /RMF FM", "Gniazdo na budowie", "Jan Kowalski /RMF FM"},
    {other, "La colata a Vittorio Veneto (foto Anna Rossi)", "La colata a Vittorio Veneto", "Anna Rossi"},
    {other, "La colata a Vittorio Veneto (foto Ansa)", "La colata a Vittorio Veneto", "Ansa"},
    {other, "Die Brücke am Morgen (© privat)", "Die Brücke am Morgen", "privat"},
    {other, "Die Brücke am Morgen. Foto: Tim Muster (Archiv)", "Die Brücke am Morgen.", "Tim Muster"},
    {other, "Die Brücke am Morgen. Foto: Tim Muster/dpa/Archivbild", "Die Brücke am Morgen.", "Tim Muster/dpa"},
    {other, "Die Brücke am Morgen. picture alliance/dpa", "Die Brücke am Morgen.", "picture alliance/dpa"},
    {other, "picture alliance/dpa | Tim Muster", "", "Tim Muster"},
    {other, "IMAGO/Tim Muster", "", "IMAGO/Tim Muster"},
    {other, "Il ponte al mattino - Ansa", "Il ponte al mattino", "Ansa"},
    {other, "Le pont au matin - Anna Martin / AFP", "Le pont au matin", "Anna Martin / AFP"},
    {other, "De brug in de ochtend - ANP / Anna Jansen", "De brug in de ochtend", "ANP / Anna Jansen"},
    {other, "El puente por la mañana / EFE", "El puente por la mañana", "EFE"},
    {other, "El puente - una vista / de lejos", "El puente - una vista / de lejos", {}},
    {other, "Modelos restaurados (Acervo pessoal/Divulgação)", "Modelos restaurados", "Acervo pessoal/Divulgação"},
    {other, "Jan Kowalski / Fakt.pl", "", "Jan Kowalski / Fakt.pl"},
    {other, "Gniazdo. Stoi tu od roku.\nJan Kowalski / Fakt.pl", "Gniazdo. Stoi tu od roku.", "Jan Kowalski / Fakt.pl"},
    {other, "Tortuga en el Campo de Níjar - JUNTA DE ANDALUCÍA", "Tortuga en el Campo de Níjar", "JUNTA DE ANDALUCÍA"},
    {other, "Ein Tor in Berlin - Mitte", "Ein Tor in Berlin - Mitte", std::nullopt},
    {en, "The seafront at Ballyvarrow, Co Clare. Rollingnews.ie", "The seafront at Ballyvarrow, Co Clare.",
     "Rollingnews.ie"},
    {en, "Stocks last for three weeks.—White Star", "Stocks last for three weeks.", "White Star"},
    {en, "Boats lie idle.\nPhoto credit: File | Nation Media Group", "Boats lie idle.", "Nation Media Group"},
    {en, "A model of the market. Photo: Handout", "A model of the market.", "Handout"},
    {zh, "陶女士送来的杨梅和感谢信 受访者供图", "陶女士送来的杨梅和感谢信", "受访者"},
    {other, "W Poznaniu (Fot. Łukasz Cichy / Agencja)", "W Poznaniu", "Łukasz Cichy / Agencja"},
};
constexpr bool holds(const row& r) {
    const rules::credited got = rules::split_credit(*r.words, r.caption);
    return got.text == r.text && got.credit == r.credit;
}
static_assert([] {
    for (const row& r : rows)
        if (!holds(r)) return false;
    return true;
}());

}  // namespace

TEST_CASE("split_credit") {
    for (const row& r : rows) {
        CAPTURE(r.caption);
        const rules::credited got = rules::split_credit(*r.words, r.caption);
        CHECK(got.text == r.text);
        CHECK(got.credit == r.credit);
    }
}

TEST_CASE("a caption's lines may end in LF, CR or CRLF") {
    const std::string lf = "공공 계약 10건 중 7건이 ‘1년짜리’\n홍세아기자 seah@a.example";
    for (const std::string_view end : {"\n", "\r", "\r\n"}) {
        std::string caption = lf;
        caption.replace(lf.find('\n'), 1, end);
        CAPTURE(caption);
        const rules::credited got = rules::split_credit(*ko, caption);
        CHECK(got.text == "공공 계약 10건 중 7건이 ‘1년짜리’");
        CHECK(got.credit == "홍세아");
    }
}

TEST_CASE("printed_once") {
    for (const std::string_view between : {"", " ", "\n", "\r", "\r\n"}) {
        const std::string once = "역 앞. 사진=가", twice = once + std::string(between) + once;
        CAPTURE(twice);
        CHECK(rules::printed_once(twice) == once);
    }
    CHECK(rules::printed_once("역 앞, 역 앞") == "역 앞, 역 앞");
    CHECK(rules::printed_once("역역") == "역역");  // a word
}

TEST_CASE("a credit says how plainly it is one") {
    CHECK(rules::form_of_credit(*ko, "모습. 사진=뉴시스") == credit_form::proper);
    CHECK(rules::form_of_credit(*ko, "모습. 뉴시스") == credit_form::agency);
    CHECK(rules::form_of_credit(*ko, "빈집. 서울 서초경찰서") == credit_form::fragment);
    CHECK(rules::form_of_credit(*ko, "정부가 13일 대책을 내놓았다.") == credit_form::none);
    CHECK(rules::form_of_credit(*ko, "/사진=뉴시스") == credit_form::proper);
    CHECK(rules::form_of_credit(*ko, "연합뉴스") < credit_form::agency);     // the outlet itself
    CHECK(rules::form_of_credit(*ko, "홍길동 기자") < credit_form::agency);  // a byline
    CHECK(rules::form_of_credit(*en, "The scene. Picture: PA") >= credit_form::agency);
    CHECK(rules::form_of_credit(*en, "He left at noon.") == credit_form::none);
}

TEST_CASE("printed_once finds a caption that its line prints twice") {
    CHECK(rules::printed_once("역 앞. 사진=가 역 앞. 사진=가") == "역 앞. 사진=가");
    CHECK(rules::printed_once("역 앞. 사진=가") == "역 앞. 사진=가");
    CHECK(rules::printed_once("하하하하") == "하하하하");
}

TEST_CASE("awkward tokens stay linear and inside") {
    for (const char* token : {"(", "사진=", "/", "ⓒ", "[사진", "記者", "2024.", "a@", " | ", "제공 ", "다. "}) {
        std::string text;
        for (int i = 0; i < 50'000; ++i) text += token;
        for (const vocabulary* words : {ko, en, ja, zh, other}) {
            const rules::credited got = rules::split_credit(*words, text);
            CHECK(got.text.size() <= text.size());
        }
    }
}
