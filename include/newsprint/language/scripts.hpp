// The scripts of a text, told by the first bytes of its letters, and the two ways of writing Chinese.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsprint/version.hpp>

namespace newsprint {
inline namespace v0 {
namespace detail {

/// The scripts told apart, each by the first byte of its letters.
struct script {
    enum name : unsigned char { none, latin, greek, cyrillic, hebrew, arabic, indic, hangul, kana, han, count };
};

constexpr std::array<script::name, 256> make_scripts() noexcept {
    std::array<script::name, 256> of{};
    const auto fill = [&](int first, int last, script::name s) {
        for (int b = first; b <= last; ++b) of[static_cast<std::size_t>(b)] = s;
    };
    fill('A', 'Z', script::latin);
    fill('a', 'z', script::latin);
    fill(0xC3, 0xC9, script::latin);
    fill(0xCE, 0xCF, script::greek);
    fill(0xD0, 0xD3, script::cyrillic);
    fill(0xD6, 0xD7, script::hebrew);
    fill(0xD8, 0xDB, script::arabic);
    fill(0xE0, 0xE0, script::indic);
    fill(0xE3, 0xE3, script::kana);
    fill(0xE4, 0xE9, script::han);
    fill(0xEA, 0xED, script::hangul);
    return of;
}
inline constexpr std::array<script::name, 256> scripts = make_scripts();

using script_counts = std::array<unsigned, script::count>;

constexpr void count_scripts(std::string_view window, script_counts& counts) noexcept {
    for (std::size_t i = 0; i < window.size(); ++i) {
        const script::name s = scripts[static_cast<unsigned char>(window[i])];
        if (s == script::kana) {  // 、。「」 and the like begin as kana do
            const auto next = static_cast<unsigned char>(i + 1 < window.size() ? window[i + 1] : 0);
            counts[script::kana] += next >= 0x81 && next <= 0x83;
        } else {
            ++counts[s];
        }
    }
}

/// Characters as a set of bits, of U+4E00 to U+9FFF.
struct han_set {
    std::array<std::uint64_t, 0x5200 / 64> bits{};
    constexpr explicit han_set(std::u32string_view characters) {
        for (const char32_t c : characters) bits[(c - 0x4E00) / 64] |= std::uint64_t{1} << c % 64;
    }
    constexpr bool has(char32_t c) const noexcept { return c >= 0x4E00 && c < 0xA000 && (bits[(c - 0x4E00) / 64] >> c % 64 & 1U); }
};

/// Characters that only simplified, only traditional Chinese writes.
inline constexpr han_set only_simplified{
    U"这们国来说时会对发经过还进现实关长东车门问见话语书报电图网头应个为学从开动产业员无让样万义习买乡争亚亿仅价优传伤决况减势区医华单卖压厂县参双变"
    U"听响团园围场块处备复够奖妇孙宁宝审宽导岁师帮广庆库张弹录总战扩护担择换据损摄数断权条极构标树桥检欢汇汉济测湾灭灯烟热爱状独环画疗监盘确礼离"
    U"种积称笔签简约级纪纳练组细终绍结给络绝统继续维综编缩罗职联胜脑节苏药获营虽补装观规视觉计订认讨训议记讲许论设访证评识诉词译试该详误请读课谁"
    U"调谈谢负财责败货质购费资赛赶转轮软轻输边达运远连迟适选递遗邮释钟钢钱铁银销键错闭间闻阅阶际陆陈险随难韩页顶项顺须预领频题额风飞馆马验鱼鲜龙"};
inline constexpr han_set only_traditional{
    U"這們國來說時會對發經過還進現實關長東車門問見話語書報電圖網頭應個為學從開動產業員無讓樣萬義習買鄉爭亞億僅價優傳傷決況減勢區醫華單賣壓廠縣參雙變"
    U"聽響團園圍場塊處備復夠獎婦孫寧寶審寬導歲師幫廣慶庫張彈錄總戰擴護擔擇換據損攝數斷權條極構標樹橋檢歡匯漢濟測灣滅燈煙熱愛狀獨環畫療監盤確禮離"
    U"種積稱筆簽簡約級紀納練組細終紹結給絡絕統繼續維綜編縮羅職聯勝腦節蘇藥獲營雖補裝觀規視覺計訂認討訓議記講許論設訪證評識訴詞譯試該詳誤請讀課誰"
    U"調談謝負財責敗貨質購費資賽趕轉輪軟輕輸邊達運遠連遲適選遞遺郵釋鐘鋼錢鐵銀銷鍵錯閉間聞閱階際陸陳險隨難韓頁頂項順須預領頻題額風飛館馬驗魚鮮龍"};

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
