// Prints what is observed of each line, for tools/learn_weights.py.
// Usage: dump_evidence FILE... ; a file's folder is its language. For each file "@ NAME", then for each line that is not blank
// its number, how it follows the line before it (block/link.hpp), and the four words of its signs in hexadecimal.
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <newsprint/block/build.hpp>

namespace {

using namespace newsprint;

/// "…/ko/name.txt" is Korean, "…/ko-layouts/name.txt" too; an unknown folder is read as Korean.
const vocabulary& words_for(std::string_view file) {
    file = file.substr(0, file.rfind('/'));
    const std::string_view folder = file.substr(file.rfind('/') + 1), language = folder.substr(0, folder.find('-'));
    if (language == "en") return vocabulary_of<english>;
    if (language == "ja") return vocabulary_of<japanese>;
    if (language == "zh") return vocabulary_of<chinese>;
    if (language == "generic") return vocabulary_of<generic>;
    return vocabulary_of<korean>;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<record> lines;
    detail::scratch memory;
    for (int i = 1; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        std::ostringstream read;
        read << in.rdbuf();
        const std::string text = read.str();
        detail::surroundings around = detail::look_at(text, words_for(argv[i]), lines, memory);
        std::printf("@ %s\n", argv[i]);
        for (std::size_t k = 0; k < lines.size(); ++k) {
            const evidence e = around.at(k);
            std::printf("%llu %zu", static_cast<unsigned long long>(lines[k].line), detail::link(lines[k]));
            for (const std::uint64_t word : e.bits) std::printf(" %llx", static_cast<unsigned long long>(word));
            std::printf("\n");
        }
    }
}
