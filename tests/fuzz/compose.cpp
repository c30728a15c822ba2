// Builds an article from parts that the input draws, then the parts must come back as they were given.
#include <cstdio>
#include <string>
#include <vector>

#include "invariants.hpp"
#include "target.hpp"

namespace {

using namespace newsprint;
using fuzz::choices;

struct person {
    std::string name, role, email;
};

/// What an article is made of, as the fields are to give it.
struct parts {
    std::string language, headline, published, modified, copyright;
    std::vector<person> authors;
    std::vector<std::string> paragraphs, captions, credits, tags;
    std::vector<std::pair<std::string, std::string>> rows;
    std::string text;
};

struct moment {
    unsigned year, month, day, hour, minute;
};

moment draw_moment(choices& choose) {
    return {2001 + choose.below(28), 1 + choose.below(12), 1 + choose.below(28), choose.below(24), choose.below(60)};
}

std::string two(unsigned n) { return {static_cast<char>('0' + n / 10 % 10), static_cast<char>('0' + n % 10)}; }
std::string iso(const moment& m) {
    return std::to_string(m.year) + "-" + two(m.month) + "-" + two(m.day) + "T" + two(m.hour) + ":" + two(m.minute);
}

/// What a language's pages are made of.
struct style {
    std::string_view language;
    std::vector<std::string_view> headlines, sentences, names, roles, scenes, agencies, outlets, tags, keys, values;
    std::string (*time)(const moment&, choices&);
    std::string (*times)(const std::string& published, const std::string& modified);
    std::string (*byline)(const person&);
    std::string (*caption)(std::string_view scene, std::string_view agency, choices&);
    std::string (*rights)(std::string_view outlet, unsigned year);
    std::string_view gap;  // between sentences
    bool sure;             // are key-value lines and hashtags in the middle of the text always known for what they are?
};

const style korean_style{
    "ko",
    {"서울시, 도심 하천 산책로 두 배로 넓힌다", "반도체 수출 석 달 만에 늘었다", "지방대 신입생 모집에 지자체가 나섰다", "\"물가 잡겠다\"… 한은 기준금리 동결"},
    {"서울시는 도심 하천의 산책로를 두 배로 넓히는 공사를 다음 달부터 시작한다고 밝혔다.", "시는 올해 안에 설계를 마치고 내년 봄에 첫 구간을 열 계획이다.",
     "주민들은 그동안 좁은 길에서 자전거와 보행자가 부딪치는 일이 잦았다고 말했다.", "전문가들은 비가 많이 올 때 물이 넘치지 않도록 둔치를 낮춰야 한다고 지적했다.",
     "예산은 모두 1200억원으로 국비와 시비를 절반씩 쓰기로 했다.", "관계자는 \"공사 중에도 통행로를 따로 두어 불편을 줄이겠다\"고 설명했다."},
    {"홍길동", "김철수", "이영희", "박민수", "최지우", "정다은"}, {"기자", "선임기자", "특파원"},
    {"서울 청계천 산책로에서 시민들이 걷고 있다.", "공사를 앞둔 하천 둔치에 안내판이 서 있다.", "시청 앞 광장에 모인 주민들의 모습."},
    {"뉴시스", "연합뉴스", "뉴스1"}, {"예시일보", "한빛경제"}, {"산책로", "하천", "서울시", "공사"}, {"매출액", "영업이익", "직원 수", "투자액"}, {"1조2000억원", "350억원", "1200명", "48%"},
    [](const moment& m, choices& choose) {
        const std::string clock = two(m.hour) + ":" + two(m.minute);
        switch (choose.below(3)) {
            case 0: return std::to_string(m.year) + "." + two(m.month) + "." + two(m.day) + " " + clock;
            case 1: return std::to_string(m.year) + "-" + two(m.month) + "-" + two(m.day) + " " + clock;
            default: return std::to_string(m.year) + "년 " + std::to_string(m.month) + "월 " + std::to_string(m.day) + "일 " + clock;
        }
    },
    [](const std::string& p, const std::string& m) { return "입력 " + p + (m.empty() ? "" : " 수정 " + m); },
    [](const person& who) { return who.name + " " + who.role + (who.email.empty() ? "" : " " + who.email); },
    [](std::string_view scene, std::string_view agency, choices& choose) {
        constexpr std::string_view before[] = {" 사진=", " /사진=", " (사진="};
        const unsigned form = choose.below(3);
        return "▲ " + std::string(scene) + std::string(before[form]) + std::string(agency) + (form == 2 ? ")" : "");
    },
    [](std::string_view outlet, unsigned) { return "저작권자 ⓒ " + std::string(outlet) + ", 무단전재 및 재배포 금지"; },
    " ", true};

const style english_style{
    "en",
    {"City to double width of riverside path", "Exports of chips rise for first time in three months", "Council backs plan for new tram line", "Bank holds rate as prices cool"},
    {"The city said on Thursday that it would double the width of the path along the river from next month.", "Work on the first stretch is due to be finished in the spring of next year.",
     "Residents have complained for years that people on bicycles and people on foot collide on the narrow path.", "The plan will cost about $90 million, half of which will be paid by the state.",
     "Engineers warned that the banks must be lowered so that the water does not rise over the path in heavy rain.", "\"We will keep a way open while the work goes on,\" a spokeswoman for the city said."},
    {"Jane Doe", "John Smith", "Mary Jones", "Peter Brown", "Anna Miller"}, {"", ""},
    {"People walk along the river in the city centre on Thursday.", "A sign stands at the bank of the river before the work begins.", "Residents gather in front of the town hall."},
    {"Reuters", "AP", "AFP"}, {"Example News", "Halden Courier"}, {"river", "transport", "council"}, {"Revenue", "Profit", "Staff", "Investment"}, {"$1.2 billion", "$35 million", "1,200", "48%"},
    [](const moment& m, choices& choose) {
        constexpr std::string_view months[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
        const std::string month(months[m.month - 1]), clock = two(m.hour) + ":" + two(m.minute);
        if (choose.below(2) == 0) return month + " " + std::to_string(m.day) + ", " + std::to_string(m.year) + " " + clock;
        return std::to_string(m.day) + " " + month + " " + std::to_string(m.year) + " " + clock;
    },
    [](const std::string& p, const std::string& m) { return "Published: " + p + (m.empty() ? "" : " | Updated: " + m); },
    [](const person& who) { return "By " + who.name; },
    [](std::string_view scene, std::string_view agency, choices& choose) {
        constexpr std::string_view before[] = {" Photo: ", " (Photo: ", " Picture: "};
        const unsigned form = choose.below(3);
        return std::string(scene) + std::string(before[form]) + std::string(agency) + (form == 1 ? ")" : "");
    },
    [](std::string_view outlet, unsigned year) { return "Copyright " + std::to_string(year) + " " + std::string(outlet) + ". All rights reserved."; },
    " ", false};

const style japanese_style{
    "ja",
    {"川沿いの遊歩道を２倍に拡幅へ　市が来月着工", "半導体輸出、３カ月ぶり増加", "新しい路面電車の計画を市議会が承認"},
    {"市は市街地を流れる川沿いの遊歩道の幅を２倍に広げる工事を来月から始めると発表した。", "年内に設計を終え、来年の春に最初の区間を開通させる計画だ。",
     "住民からは、狭い道で自転車と歩行者がぶつかることが多いとの声が上がっていた。", "専門家は大雨のときに水があふれないよう、河川敷を低くする必要があると指摘している。",
     "費用は約９０億円で、国と市が半分ずつ負担する。"},
    {"山田太郎", "鈴木花子", "佐藤健", "高橋美咲"}, {"記者"},
    {"市街地の川沿いを歩く人たち", "工事を前に案内板が立つ河川敷", "市役所前に集まった住民ら"},
    {"共同", "ロイター", "時事"}, {"例示新聞", "みなと日報"}, {"遊歩道", "河川", "工事"}, {"売上高", "営業利益", "従業員数", "投資額"}, {"１２００億円", "３５億円", "１２００人", "４８％"},
    [](const moment& m, choices& choose) {
        const std::string clock = two(m.hour) + ":" + two(m.minute);
        if (choose.below(2) == 0) return std::to_string(m.year) + "年" + std::to_string(m.month) + "月" + std::to_string(m.day) + "日 " + clock;
        return std::to_string(m.year) + "/" + two(m.month) + "/" + two(m.day) + " " + clock;
    },
    [](const std::string& p, const std::string& m) { return "公開日時：" + p + (m.empty() ? "" : " 更新：" + m); },
    [](const person& who) { return who.name + who.role; },
    [](std::string_view scene, std::string_view agency, choices& choose) {
        return std::string(scene) + (choose.below(2) == 0 ? "（写真：" + std::string(agency) + "）" : "＝" + std::string(agency) + "提供");
    },
    [](std::string_view outlet, unsigned) { return "Copyright © " + std::string(outlet) + " 無断転載を禁じます"; },
    "", true};

const style chinese_style{
    "zh-Hans",
    {"市政府将把河边步道加宽一倍", "芯片出口三个月来首次增长", "新电车线路方案获得通过"},
    {"市政府周四宣布，将从下个月开始把流经市区的河边步道加宽一倍，并在沿线增设照明设施。", "设计工作将在今年年底前完成，首段步道计划于明年春天向市民开放。",
     "居民们说，多年来自行车和行人在狭窄的道路上经常发生碰撞，希望问题尽快得到解决。", "专家指出，必须降低河岸的高度，这样下大雨的时候河水才不会漫到步道上。",
     "这项工程预计花费六亿元，由中央财政和市财政各承担一半。"},
    {"张三丰", "李小明", "王建国", "陈美丽"}, {"记者"},
    {"市民在市中心的河边散步。", "施工之前，河岸上竖起了告示牌。", "居民们聚集在市政府门前。"},
    {"新华社", "中新社", "路透社"}, {"示例日报", "海港晚报"}, {"步道", "河流", "工程"}, {"营业收入", "净利润", "员工人数", "投资额"}, {"12亿元", "3500万元", "1200人", "48%"},
    [](const moment& m, choices& choose) {
        const std::string clock = two(m.hour) + ":" + two(m.minute);
        if (choose.below(2) == 0) return std::to_string(m.year) + "年" + std::to_string(m.month) + "月" + std::to_string(m.day) + "日 " + clock;
        return std::to_string(m.year) + "-" + two(m.month) + "-" + two(m.day) + " " + clock;
    },
    [](const std::string& p, const std::string& m) { return "发布时间：" + p + (m.empty() ? "" : " 更新时间：" + m); },
    [](const person& who) { return who.role + " " + who.name; },
    [](std::string_view scene, std::string_view agency, choices& choose) {
        return std::string(scene) + (choose.below(2) == 0 ? "（图片来源：" + std::string(agency) + "）" : " 图/" + std::string(agency));
    },
    [](std::string_view outlet, unsigned) { return "版权所有 " + std::string(outlet) + " 未经授权不得转载"; },
    "", true};

std::string one_of(const std::vector<std::string_view>& list, choices& choose) { return std::string(list[choose.below(list.size())]); }

std::string paragraph(const style& s, choices& choose, unsigned number) {
    // begins with another sentence each time, so that no two are copies
    std::string out(s.sentences[number % s.sentences.size()]);
    const std::size_t more = 1 + choose.below(3);
    for (std::size_t i = 1; i <= more; ++i) out.append(s.gap).append(s.sentences[(number + i + choose.below(2)) % s.sentences.size()]);
    return out;
}

parts compose(choices& choose) {
    const style* const styles[] = {&korean_style, &english_style, &japanese_style, &chinese_style};
    const style& s = *choose.of(styles);
    parts p;
    p.language = s.language;
    const auto line = [&p](const std::string& text, bool gap = true) { p.text.append(text).append(gap ? "\n\n" : "\n"); };

    p.headline = one_of(s.headlines, choose);
    line(p.headline);
    const moment first = draw_moment(choose), second = draw_moment(choose);
    const bool updated = choose.one_in(2);
    p.published = iso(first);
    if (updated) p.modified = iso(second);
    line(s.times(s.time(first, choose), updated ? s.time(second, choose) : std::string()));
    person who{one_of(s.names, choose), one_of(s.roles, choose), {}};
    if (s.language == "ko" && choose.one_in(2)) who.email = "reporter" + std::to_string(choose.below(90)) + "@example.kr";
    p.authors.push_back(who);
    line(s.byline(who));

    const unsigned start = choose.below(s.sentences.size());
    const unsigned paragraphs = 3 + choose.below(s.sentences.size() - 2), caption_at = choose.below(4), table_at = caption_at + 1;
    for (unsigned i = 0; i < paragraphs; ++i) {
        if (i == caption_at && i > 0) {
            p.captions.push_back(one_of(s.scenes, choose));
            p.credits.push_back(one_of(s.agencies, choose));
            line(s.caption(p.captions.back(), p.credits.back(), choose));
        }
        if (i == table_at && s.sure && choose.one_in(2)) {
            const std::size_t rows = 2 + choose.below(s.keys.size() - 1);
            for (std::size_t row = 0; row < rows; ++row) {
                p.rows.emplace_back(s.keys[row], one_of(s.values, choose));
                line(p.rows.back().first + " : " + p.rows.back().second, row + 1 == rows);
            }
        }
        p.paragraphs.push_back(paragraph(s, choose, start + i));
        line(p.paragraphs.back());
    }
    const bool rights = choose.one_in(2);
    if (rights && s.sure && choose.one_in(2)) {
        std::string tags;
        for (std::size_t i = 0; i < 3; ++i) {
            p.tags.emplace_back(s.tags[i]);
            tags.append(i == 0 ? "#" : " #").append(s.tags[i]);
        }
        line(tags);
    }
    if (rights) {
        p.copyright = s.rights(one_of(s.outlets, choose), first.year);
        line(p.copyright);
    }
    return p;
}

std::string written(const std::optional<timestamp>& t) { return t ? to_string(*t) : std::string(); }

/// What did not come back as it was given, or nothing.
std::string lost(const parts& p, const article& a) {
    const auto differs = [](std::string_view what, std::string_view given, std::string_view found) {
        return std::string(what) + " \"" + std::string(given) + "\" came back as \"" + std::string(found) + '"';
    };
    if (a.language() != p.language) return differs("language", p.language, a.language());
    if (a.headline().value_or("") != p.headline) return differs("headline", p.headline, a.headline().value_or(""));
    if (written(a.published()) != p.published) return differs("published", p.published, written(a.published()));
    if (written(a.modified()) != p.modified) return differs("modified", p.modified, written(a.modified()));
    if (a.authors().size() != p.authors.size()) return "authors: given " + std::to_string(p.authors.size()) + ", came back " + std::to_string(a.authors().size());
    const author_list authors = a.authors();
    for (std::size_t i = 0; i < p.authors.size(); ++i) {
        const author& found = authors[i];
        if (found.name != p.authors[i].name) return differs("author", p.authors[i].name, found.name);
        if (found.role.value_or("") != p.authors[i].role) return differs("role", p.authors[i].role, found.role.value_or(""));
        if (found.email.value_or("") != p.authors[i].email) return differs("email", p.authors[i].email, found.email.value_or(""));
    }
    std::size_t i = 0;
    for (const std::string_view found : a.paragraphs()) {
        if (i == p.paragraphs.size()) return differs("paragraph", "(none)", found);
        if (found != p.paragraphs[i]) return differs("paragraph", p.paragraphs[i], found);
        ++i;
    }
    if (i != p.paragraphs.size()) return differs("paragraph", p.paragraphs[i], "(none)");
    i = 0;
    for (const caption& found : a.captions()) {
        if (i == p.captions.size()) return differs("caption", "(none)", found.text);
        if (found.text != p.captions[i]) return differs("caption", p.captions[i], found.text);
        if (found.credit.value_or("") != p.credits[i]) return differs("credit", p.credits[i], found.credit.value_or(""));
        ++i;
    }
    if (i != p.captions.size()) return differs("caption", p.captions[i], "(none)");
    i = 0;
    for (const table& t : a.tables())
        for (const row& r : t.rows()) {
            if (i == p.rows.size()) return differs("row", "(none)", r.key);
            if (r.key != p.rows[i].first) return differs("key", p.rows[i].first, r.key);
            const auto value = r.values().begin();
            if (value == r.values().end() || *value != p.rows[i].second) return differs("value", p.rows[i].second, value == r.values().end() ? "(none)" : *value);
            ++i;
        }
    if (i != p.rows.size()) return differs("row", p.rows[i].first, "(none)");
    i = 0;
    for (const std::string_view found : a.tags()) {
        if (i == p.tags.size()) return differs("tag", "(none)", found);
        if (found != p.tags[i]) return differs("tag", p.tags[i], found);
        ++i;
    }
    if (i != p.tags.size()) return differs("tag", p.tags[i], "(none)");
    if (a.copyright().value_or("") != p.copyright) return differs("copyright", p.copyright, a.copyright().value_or(""));
    return {};
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    choices choose(fuzz::as_text(data, size));
    const parts given = compose(choose);
    const tests::exact_copy copy(given.text);
    const article a = parse(copy.view());
    fuzz::demand(tests::broken(a, copy.view()), copy.view());
    fuzz::demand(lost(given, a), copy.view());
    return 0;
}
