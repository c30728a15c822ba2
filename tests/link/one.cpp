// Two files of one program include the library: nothing is defined twice, and both see the same tables.
#include <newsprint.hpp>

const void* tables_of_two();
std::size_t blocks_of_two(std::string_view text);

int main() {
    const std::string_view text = "제목\n\n홍길동 기자\n\n서울시는 13일 도심 하천의 산책로를 넓힌다고 밝혔다.\n";
    const auto made = newsprint::try_parse(text);
    if (!made || made->blocks().size() != blocks_of_two(text)) return 1;
    return tables_of_two() == &newsprint::vocabulary_of<newsprint::korean> ? 0 : 2;
}
