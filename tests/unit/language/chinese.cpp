#include <newsprint/language/chinese.hpp>

#include <doctest/doctest.h>

#include "words_found.hpp"

namespace {

using newsprint::chinese;
using newsprint::sense;
using newsprint::vocabulary_of;

constexpr worded lines[] = {
    {"打开全文", sense::furniture},
    {"我要回應", sense::furniture},
    {"永久链接", sense::furniture},
    {"论坛热帖", sense::furniture},
    {"要看最快最熱資訊，請追蹤我們", sense::plea},
    {"未經授權，請勿轉載", sense::rights},
    {"版权所有，未经许可不得转载", sense::rights},
    {"本报记者 张三", sense::role},
    {"發布時間：2023-07-13", sense::published},
    {"最后更新：2023-07-13", sense::modified},
    {"图／联合报系资料照", sense::credit_before},
    {"新华社记者 张三 摄", sense::credit_after},
    {"延伸閱讀", sense::related_heading},
    {"相关报道：渡轮票价上调", sense::related_item},
    {"关键词：电子纸", sense::tags_heading},
    {"新华社首尔7月13日电", sense::outlet},
    {"您的位置：首页 > 新闻", sense::section_name},
    {"责任编辑：李四", sense::production},
    {"初审编辑：李四", sense::production},
    {"来源：新华社", sense::source_label},
    {"（完）", sense::end_mark},
    {"本文同步刊登於香港的報紙", sense::source_text},
    {"王", sense::surname},
    {"2023-07-13 • 4104次閱讀", sense::furniture},
    {"回到網頁上方", sense::furniture},
    {"24小時排行榜", sense::related_heading},
    {"编者话˙王小明", sense::by},
    {"（此件公开发布）", sense::furniture},
    {"热词：大桥", sense::tags_heading},
    {"浏览 12.6万", sense::furniture},
    {"支持键盘\"← →\"翻页", sense::furniture},
    {"更多國際報導", sense::related_heading},
    {"下一图集", sense::related_item},
    {"花開滿河岸。（攝：王小明）", sense::credit_before},
    {"图据市政府", sense::credit_before},
    {"撰稿編輯：李四", sense::role},
    {"选稿：李四", sense::production},
    {"新聞引據：中央社", sense::source_label},
    {"本篇文章900字，读完约2分钟", sense::furniture},
    {"本站已支持IPv6", sense::furniture},
    {"发信站: 水边站", sense::furniture},
    {"【作者按】", sense::editor_note},
    {"分析师：王小明", sense::by},
    {"花开满河岸。王小明文并图", sense::credit_after},
    {"（图片仅供参考）", sense::credit_aside},
};

constexpr std::string_view sentences[] = {
    "市政府13日宣布，将在河边开设花卉步道，这是第三条。",
    "市政府13日宣布，將在河邊開設花卉步道，這是第三條。",
    "一审法院认为，双方都没有提供足够的证据。",
    "老人说，他退休以后每天都到桥上看船。",
    "船從碼頭出發，四十分鐘後抵達對岸。",
    "他把两个哨子挂上脖子，一个铁的，一个木的。",
    "这是他第二次阅读这本书，读得很慢。",
    "居民按地图据点一家一家地走访，支持键盘操作的终端放在门口。",
    "店里每杯咖啡涨了两元，店主说月费计划暂时不变。",
    "市政府网站已支持IPv6访问，意见反映的渠道也多了一条。",
};

TEST_CASE("chinese: words are found where they should be") {
    for (const worded& r : lines) {
        CAPTURE(r.line);
        CAPTURE(static_cast<int>(r.means));
        CHECK((senses_found(vocabulary_of<chinese>, r.line) & newsprint::bit(r.means)) != 0);
    }
}

TEST_CASE("chinese: ordinary sentences hold none that speak for another kind") {
    for (const std::string_view line : sentences) {
        CAPTURE(line);
        CHECK((senses_found(vocabulary_of<chinese>, line) & not_in_prose) == 0);
    }
}

TEST_CASE("chinese: the lists are well formed") { CHECK(fault_of<chinese>() == ""); }

}  // namespace
