#include <newsprint/rules/byline.hpp>

#include <doctest/doctest.h>

#include <string>

#include <newsprint/language/chinese.hpp>
#include <newsprint/language/english.hpp>
#include <newsprint/language/generic.hpp>
#include <newsprint/language/japanese.hpp>
#include <newsprint/language/korean.hpp>

namespace {

using namespace newsprint;
using rules::byline_in;

constexpr const vocabulary* ko = &vocabulary_of<korean>;
constexpr const vocabulary* ja = &vocabulary_of<japanese>;
constexpr const vocabulary* zh = &vocabulary_of<chinese>;
constexpr const vocabulary* en = &vocabulary_of<english>;
constexpr const vocabulary* other = &vocabulary_of<generic>;

struct row {
    const vocabulary* words;
    std::string_view line, people;  // "name|role|e-mail" each, ";" between
    std::string_view outlet = {}, place = {};
    bool complete = true;
    byline_in where = byline_in::line;
};

const row rows[] = {
    {ko, "홍길동 기자 hong@a.kr", "홍길동|기자|hong@a.kr"},
    {ko, "바다시 기자 간담회", "", "", "", false},
    {ko, "[카디프(영국)=현건 한빛닷컴 기자]", "현건|기자|", "한빛닷컴", "카디프(영국)"},
    {ko, "hong@a.kr 홍길동 김철수 기자", "홍길동|기자|hong@a.kr;김철수|기자|"},
    {ko, "강진=구하린 기자 harin@a.kr", "구하린|기자|harin@a.kr", "", "강진"},
    {ko, "문채원 기자/시애틀=임도현 특파원 chae@a.kr", "문채원|기자|chae@a.kr;임도현|특파원|", "", "시애틀"},
    {ko, "광양=피정훈 기자 pi@a.kr 서울=선우민 기자 sun@a.kr", "피정훈|기자|pi@a.kr;선우민|기자|sun@a.kr", "", "광양"},
    {ko, "세종 양다솜 기자·도쿄 여진규 특파원", "양다솜|기자|;여진규|특파원|", "", "세종"},
    {ko, "by노은서 기자", "노은서|기자|"},
    {ko, "〈성기준기자〉kj@a.kr", "성기준|기자|kj@a.kr"},
    {ko, "박연우 기자 yeonwoo@", "박연우|기자|"},
    {ko, "금보라(bora2208)", "금보라||"},
    {ko, "변서정 남도대 사회학과 교수", "변서정|교수|"},
    {ko, "정치부 홍길동 기자", "홍길동|기자|"},
    {ko, "디지털뉴스팀 홍길동 기자", "홍길동|기자|"},
    {ko, "홍길동 온라인뉴스부 기자", "홍길동|기자|"},
    {ko, "온라인뉴스팀", ""},
    {ko, "사진부 홍길동 기자", ""},
    {ko, "잠실=김 용 기자 kim@a.kr", "김 용|기자|kim@a.kr", "", "잠실"},
    {ko, "피재현 로이슈 기자", "피재현|기자|"},
    {ko, "법무법인 한빛 홍길동 변호사", "홍길동|변호사|"},
    {ko, "한국경제TV 홍길동 기자", "홍길동|기자|", "한국경제TV"},
    {ko, "대전·세종취재본부 홍길동 기자", "홍길동|기자|"},
    {ko, "홍길동 한빛대 교수", "홍길동|교수|"},
    {ko, "한빛대 홍길동 교수", "홍길동|교수|"},
    {ko, "취재기자 : 홍길동", "홍길동|취재기자|"},
    {ko, "김영대기자 kim@a.kr", "김영대|기자|kim@a.kr"},
    {ko, "태그:#홍길동", "", "", "", false},
    {ko, "온라인 한빛일보", "", "한빛일보", "", false},
    {ko, "홍길동 / 한빛대·지리학과 교수", "홍길동|교수|"},
    {ko, "홍길동 도쿄특파원", "홍길동|특파원|", "", "도쿄"},
    {ko, "[한빛닷컴 한빛스포츠(목동)=홍길동 기자 / hong@a.kr]", "홍길동|기자|hong@a.kr", "한빛닷컴", "목동"},
    {ko, "대담=홍길동 경제부장", "홍길동|경제부장|"},
    {ko, "홍길동 =", "홍길동||", "", "", true, byline_in::mixed},
    {ko, "더팩트ㅣ홍길동 기자", "홍길동|기자|", "더팩트"},
    {ko, "KBS 뉴스 노은재입니다.", "노은재||", "KBS"},
    {ko, "한빛방송 노은재입니다.", "노은재||", "한빛방송"},
    {ko, "영상취재: 임호석 / 영상편집: 구나래", ""},
    {ko, "홍길동 사진기자", ""},
    {ko, "글 홍길동 / 사진 김철수 기자", "홍길동||"},
    {ko, "홍길동 기자 입력 2023.07.13 16:07", "홍길동|기자|", "", "", true, byline_in::mixed},
    {ko, "기자 홍길동은 말했다", "홍길동은||", "", "", false},
    {ko, "이번 주말 전국에 비", "", "", "", false},
    {zh, "張三丰 李四光 記者", "張三丰|記者|;李四光|記者|"},
    {zh, "張三丰報導", "張三丰||"},
    {zh, "台南報導", "", "", "台南", false},
    {other, "CSU Fraktionssitzung", "", "", "", false},
    {other, "ABB'den Melih Beispiel", "", "", "", false},
    {other, "Von JD Muster", "JD Muster||"},
    {other, "Di A. Muster e B. Esempio", "A. Muster||;B. Esempio||"},
    {other, "Von Anna Muster (Text) und Jan Beispiel (Fotos)", "Anna Muster||"},
    {en, "Reuters Staff", "", "Reuters"},
    {en, "Jane Doe and agencies", "Jane Doe||"},
    {en, "By Jane Doe, Reuters Staff", "Jane Doe||", "Reuters"},
    {ko, "한빛일보 런던에서 홍길동 기자", "홍길동|기자|", "한빛일보"},
    {zh, "攝影中心／ 記者張三丰／即時報導", "張三丰|記者|"},
    {zh, "环球网报道 记者 张倩", "张倩|记者|", "环球网"},
    {ja, "編集委員・山田太郎", "山田太郎|編集委員|"},
    {ja, "文化部・山田太郎編集委員", "山田太郎|編集委員|"},
    {ja, "福島民友新聞社", "", "福島民友新聞社", "", false},
    {ja, "ＣＮＮ", "", "ＣＮＮ", "", false},
    {ja, "（生活文化部・肥後桃子）", "肥後桃子||"},
    {ja, "［山田太郎，ITmedia］", "山田太郎||", "ITmedia"},
    {ja, "文：山田太郎　写真：鈴木一郎", "山田太郎||"},
    {ja, "山田太郎（やまだ・たろう）", "山田太郎||"},
    {ja, "山田太郎（ライター）", "山田太郎|ライター|"},
    {ja, "取材・文・撮影＝山田太郎", "山田太郎||"},
    {ja, "南海テレビ 報道部 山田太郎", "山田太郎||", "南海テレビ"},
    {zh, "本报记者 张三 实习生 王小明", "张三|记者|;王小明|实习生|"},
    {zh, "記者張三丰／台北報導", "張三丰|記者|", "", "台北"},
    {zh, "中央社記者邱品睿花蓮23日電", "邱品睿|記者|", "中央社", "花蓮"},
    {zh, "作者：远舟　　责编：张三", "远舟||"},
    {zh, "光明日报记者 张三 光明日报通讯员 王小明", "张三|记者|;王小明|通讯员|", "光明日报"},
    {zh, "（总台央视记者 沈未央）", "沈未央|记者|", "央视"},
    {zh, "记者丨沈未央", "沈未央|记者|"},
    {zh, "全媒体记者 沈未央 文/摄", "沈未央|全媒体记者|"},
    {zh, "記者張三丰台北報導", "張三丰|記者|", "", "台北"},
    {en, "By Jane Doe and John Smith", "Jane Doe||;John Smith||"},
    {en, "By Jane Doe, Seoul correspondent", "Jane Doe|Seoul correspondent|"},
    {en, "From Jane Doe, Abuja", "Jane Doe||", "", "Abuja"},
    {en, "Jane Doe and Web Staff", "Jane Doe||"},
    {other, "Ana García | El Sol de México", "Ana García||", "El Sol de México"},
    {other, "Por Ana García, El Sol", "Ana García||", "El Sol"},
    {other, "Ana García | El Sol de | 14", "Ana García||", "", "", false},
    {en, "By Glenn Close and Emily More", "Glenn Close||;Emily More||"},
    {en, "- ANN LEE, JANE DOE AND BEN MOE STAFF REPORTERS",
     "ANN LEE|STAFF REPORTERS|;JANE DOE|STAFF REPORTERS|;BEN MOE|STAFF REPORTERS|"},
    {en, "By Jane Doe, Social affairs correspondent", "Jane Doe|Social affairs correspondent|"},
    {en, "CNN's Jane Doe contributed to this report.", "Jane Doe||", "CNN"},
    {en, "Author: Marisol Dane, Troy Beckett (KTVO)", "Marisol Dane||;Troy Beckett||", "KTVO"},
    {en, "By Jane DoeBBC News", "Jane Doe||", "BBC News"},
    {en, "By A. Doe", "A. Doe||"},
    {en, "by Jane Doe June 3, 2016", "Jane Doe||"},
    {en, "By Jane Doe On Jun 3, 2016", "Jane Doe||", "", "", false},
    {en, "By Jane Doe KXYZ logo", "Jane Doe||", "", "", false},
    {en, "By Jane Doe, Head of Sport", "Jane Doe||", "", "", false},
    {en, "By Jane Doe, Lecturer, University of Halden", "Jane Doe||", "", "", false},
    {en, "By Jane Doe III", "Jane Doe III||"},
    {en, "By Jane Doe Tribune Staff", "Jane Doe||", "Tribune"},
    {en, "Jane Doe - June 3, 2016", "Jane Doe||", "", "", true, byline_in::mixed},
    {en, "Jane Doe Jun 3, 2016 Updated Jun 4, 2016", "Jane Doe||", "", "", true, byline_in::mixed},
    {en, "Jane Doe, Staff Writer Published 10:24 a.m. CT June 3, 2016", "Jane Doe|Staff Writer|", "", "", true,
     byline_in::mixed},
    {en, "Jane Doe / TNN / Updated: Jun 3, 2016", "Jane Doe||", "TNN", "", true, byline_in::mixed},
    {en, "Rockets hit the city for the first time since 1991", "", "", "", false, byline_in::mixed},
    {en, "PORT BLAIR June 3, 2016", "", "", "", false, byline_in::mixed},
    {en, "Cedar Falls, June 3 (Reuters) -", "", "Reuters", "", false, byline_in::mixed},
    {en, "Reach Jane Doe at 555-0123 or jane@a.example", "Jane Doe||jane@a.example", "", "", false},
    {en, "By Jane Doe-ReedStaff Writer", "Jane Doe-Reed|Staff Writer|"},
    {en, "JANE DOE, Nikkei staff writer", "JANE DOE|staff writer|", "Nikkei"},
    {en, "REPORTING FROM ALDER SLOUGH, Calif.", "", "", "ALDER SLOUGH", false},
    {zh, "裴語棠 江承翰 報導 / 嘉義縣", "裴語棠||;江承翰||", "", "嘉義縣"},
    {en, "Press contact: Jane Doe", ""},
    {en, "Contact Jane Doe at jane@a.example", "Jane Doe||jane@a.example"},
    {other, "Von Anna Muster, Ebersberg", "Anna Muster||", "", "Ebersberg"},
    {other, "Por Ana Silva, g1 — Conselheiro Prates", "Ana Silva||", "g1", "Conselheiro Prates"},
    {other, "Ana Silva Do UOL", "Ana Silva||", "UOL"},
    {other, "Por Ana Silva, g1 Minas — Conselheiro Prates", "Ana Silva||", "g1 Minas", "Conselheiro Prates"},
    {other, "von Anna Muster, MDR SACHSEN-ANHALT", "Anna Muster||", "MDR SACHSEN-ANHALT"},
    {other, "Selin KAVAK/TOKAT, (DHA)-", "Selin KAVAK||", "DHA", "TOKAT"},
    {other, "Autor: Jan Kowalski", "Jan Kowalski||"},
    {en, "Reporting by Jane Doe in Seoul and Ann Lee; Editing by Bob Jones", "Jane Doe||;Ann Lee||", "", "Seoul"},
    {en, "Associated Press writer Hal Fox in Boise, Idaho, contributed to this report.", "Hal Fox|writer|",
     "Associated Press", "Boise"},
    {en, "byHauwa Danlami-Okeke", "Hauwa Danlami-Okeke||"},
    {en, "By The Associated Press", "", "The Associated Press"},
};

std::string people_of(const rules::byline& b) {
    std::string out;
    for (const author& a : b.authors) {
        if (!out.empty()) out += ';';
        out += std::string(a.name) + '|' + std::string(a.role.value_or("")) + '|' + std::string(a.email.value_or(""));
    }
    return out;
}

TEST_CASE("read_byline") {
    for (const row& r : rows) {
        CAPTURE(r.line);
        const rules::byline b = rules::read_byline(*r.words, r.line, r.where);
        CHECK(b.complete() == r.complete);
        if (!r.complete) continue;
        CHECK(people_of(b) == r.people);
        CHECK(b.outlet.value_or("") == r.outlet);
        CHECK(b.place.value_or("") == r.place);
    }
}

constexpr bool known_when_compiling() {
    const rules::byline b = rules::read_byline(*ko, "홍길동 기자 hong@a.kr");
    return b.authors.size() == 1 && b.authors[0] == author{"홍길동", "기자", "hong@a.kr"};
}
static_assert(known_when_compiling());

TEST_CASE("read_byline_alone: what it leaves unexplained is more than is asked for, whatever follows") {
    constexpr std::string_view line = "너는 회의를 홍길동 기자 hong@a.kr";  // a short word and another that are none
    CHECK(rules::read_byline(*ko, line).authors.size() == 1);
    const rules::byline none = rules::read_byline_alone(*ko, line);
    CHECK((none.unexplained > 0 && none.authors.empty()));
    const rules::byline most = rules::read_byline_alone(*ko, line, rules::byline_in::line, rules::longest_initials);
    CHECK(most.authors.size() == 1);
    CHECK(rules::read_byline_alone(*ko, "한빛일보 홍길동 기자").unexplained == 0);
}

TEST_CASE("a role or an e-mail alone") {
    CHECK(rules::read_byline(*en, "Environment Correspondent").role == "Environment Correspondent");
    const rules::byline mails = rules::read_byline(*ko, "yedam@yna.example, hansol@yna.example");
    REQUIRE(mails.emails.size() == 2);
    CHECK(mails.emails[1] == "hansol@yna.example");
}

TEST_CASE("any bytes are read inside their view, in linear time") {
    const std::string_view tokens[] = {
        "홍길동 ", "기자", "=", "@", "(", "a@a.", "1", "入", "\xEC", std::string_view("\0", 1), "Jane ", "in ", "記者"};
    for (const vocabulary* v : {ko, ja, zh, en})
        for (std::string_view token : tokens) {
            std::string many;
            while (many.size() < 200000) many += token;
            const rules::byline b = rules::read_byline(*v, many);
            CHECK(b.unexplained > 0);
            for (const author& a : b.authors)
                CHECK((a.name.data() >= many.data() && a.name.data() + a.name.size() <= many.data() + many.size()));
        }
}

}  // namespace
