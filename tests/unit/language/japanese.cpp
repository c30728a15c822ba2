#include <newsprint/language/japanese.hpp>

#include <doctest/doctest.h>

#include "words_found.hpp"

namespace {

using newsprint::japanese;
using newsprint::sense;
using newsprint::vocabulary_of;

constexpr worded lines[] = {
    {"このページの本文へ", sense::furniture},
    {"カテゴリートップへ", sense::furniture},
    {"編集者にメールを送る", sense::furniture},
    {"次ページ", sense::furniture},
    {"この記事は有料会員限定です", sense::plea},
    {"残り 512 文字（全文：1024文字）", sense::plea},
    {"記事・写真の無断転載を禁じます", sense::rights},
    {"山田太郎記者", sense::role},
    {"文● 山田太郎", sense::by},
    {"公開 2023年7月13日", sense::published},
    {"7月13日16時07分配信", sense::published},
    {"発信時間 2023年7月13日", sense::published},
    {"更新：2023年7月13日", sense::modified},
    {"写真：共同", sense::credit_before},
    {"山田太郎撮影", sense::credit_after},
    {"人気記事ランキング", sense::related_heading},
    {"関連記事", sense::related_heading},
    {"■関連記事：渡し船の値上げ", sense::related_item},
    {"キーワード", sense::tags_heading},
    {"【ソウル時事】", sense::outlet},
    {"社会", sense::section_name},
    {"プレスリリースをそのまま掲載しています", sense::source_text},
    {"市は花の道を開くと発表した。", sense::prose},
    {"山田", sense::surname},
    {"東京の天気予報", sense::furniture},
    {"（7月13日付紙面より）", sense::other_time},
    {"許可なく転載することを禁じます", sense::rights},
    {"更新日付：2023年7月13日", sense::modified},
    {"画像3枚", sense::furniture},
    {"1枚/4枚", sense::furniture},
    {"サポーター募集中", sense::plea},
    {"社会の他の記事", sense::related_heading},
    {"（発表資料より）", sense::credit_verb},
    {"30秒間露光", sense::credit_aside},
    {"【ソウル時事特約】", sense::outlet},
    {"校閲", sense::production},
    {"ここから広告です", sense::furniture},
    {"提供社の都合により、表示できません。", sense::furniture},
    {"お試し登録", sense::plea},
    {"※価格は掲載時点です", sense::editor_note},
    {"いちばん読まれたコラム", sense::related_heading},
    {"【画像で見る：橋の灯】", sense::related_item},
    {"공유하기", sense::furniture},
};

constexpr std::string_view sentences[] = {
    "市は13日、河川敷に花の道を開くと発表した。",
    "船は武林門から橋まで約40分かけて進む。",
    "「昔は石炭の煙で顔が黒くなった」と話し、岸に手を振った。",
    "同社の株価は午後に入って一時3%上昇した。",
    "梯子で機械室に上り、止まった時計を二度直した。",
    "町長は会議の後、次の選挙には出ない考えを示した。",
    "同会は橋を守るサポーター募集を始めた。",
    "町は橋の広告を外し、つぶやきを禁じた。",
};

TEST_CASE("japanese: words are found where they should be") {
    for (const worded& r : lines) {
        CAPTURE(r.line);
        CAPTURE(static_cast<int>(r.means));
        CHECK((senses_found(vocabulary_of<japanese>, r.line) & newsprint::bit(r.means)) != 0);
    }
}

TEST_CASE("japanese: ordinary sentences hold none that speak for another kind") {
    for (const std::string_view line : sentences) {
        CAPTURE(line);
        CHECK((senses_found(vocabulary_of<japanese>, line) & not_in_prose) == 0);
    }
}

TEST_CASE("japanese: the lists are well formed") { CHECK(fault_of<japanese>() == ""); }

}  // namespace
