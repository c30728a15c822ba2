// Who must outlive whom, and what several threads may do.
#include <newsprint.hpp>

#include <iostream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

//! [temporary]
template <class Text>
concept parses = requires(Text&& text) { newsprint::parse(std::forward<Text>(text)); };
static_assert(parses<std::string&> && parses<std::string_view>);
static_assert(!parses<std::string>);  // its text would be gone

template <class Article>
concept gives_blocks = requires(Article&& a) { std::forward<Article>(a).blocks(); };
static_assert(gives_blocks<const newsprint::article&>);
static_assert(!gives_blocks<newsprint::article>);  // for (auto b : parse(text).blocks())
//! [temporary]

//! [owning]
newsprint::document load() {
    std::string text =
        "마을 도서관 다시 문 연다\n\n홍길동 기자\n\n마을 도서관이 3년 만에 다시 문을 연다. 개관식은 13일 열린다.\n";
    return newsprint::document(std::move(text));  // text and article move together
}
//! [owning]

int main() {
    const newsprint::document owned = load();
    std::cout << owned->headline().value_or("") << '\n';

    //! [borrowing]
    const std::string text(owned.text());
    newsprint::article a = newsprint::parse(text);
    const std::string_view headline = a.headline().value();  // points into text
    const newsprint::article moved = std::move(a);           // keeps views good
    //! [borrowing]
    std::cout << (headline.data() == text.data()) << ' ' << (moved.headline() == headline) << '\n';

    //! [parser]
    newsprint::parser parser;  // keeps its memory from article to article; one for each thread
    for (const char* each : {"첫째 기사 제목\n\n홍길동 기자\n", "둘째 기사 제목\n\n홍길동 기자\n"}) {
        const newsprint::article& latest = parser.parse(each);  // good until the next call
        std::cout << latest.headline().value_or("") << '\n';
    }
    //! [parser]

    //! [threads]
    std::vector<std::size_t> blocks(4);
    std::vector<std::thread> readers;
    for (std::size_t& count : blocks)  // const use of one article from many threads
        readers.emplace_back([&moved, &count] {
            for (auto block : moved.blocks()) count += !block.text.empty();
        });
    for (std::thread& reader : readers) reader.join();
    std::cout << (blocks.front() == moved.blocks().size() && blocks.front() == blocks.back()) << '\n';
    //! [threads]
}
