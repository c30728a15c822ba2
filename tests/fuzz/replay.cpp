// Runs a fuzz target without a fuzzer: replay [--random COUNT] FILE-OR-FOLDER...
// Every file is one input; `--random` makes COUNT more of them by joining and changing pieces of those.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "target.hpp"

namespace {

using inputs = std::vector<std::string>;

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void add(const std::filesystem::path& path, inputs& all) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(path)) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
            if (entry.is_regular_file()) files.push_back(entry.path());
    } else {
        files.push_back(path);
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) all.push_back(read(file));
}

void run(const std::string& input) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()); }

/// A piece of one input behind a piece of another, some bytes changed. std::mt19937 gives the same everywhere.
std::string changed(const inputs& all, std::mt19937& random) {
    const auto below = [&random](std::size_t end) { return end == 0 ? 0 : static_cast<std::size_t>(random()) % end; };
    std::string made;
    for (int pieces = 0; pieces < 2; ++pieces) {
        const std::string& one = all[below(all.size())];
        const std::size_t begin = below(one.size() + 1);
        made += one.substr(begin, below(600));
    }
    for (std::size_t changes = below(4); changes > 0 && !made.empty(); --changes) made[below(made.size())] = static_cast<char>(below(256));
    return made;
}

}  // namespace

int main(int argc, char** argv) {
    unsigned long random_inputs = 0;
    inputs all;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--random" && i + 1 < argc) random_inputs = std::strtoul(argv[++i], nullptr, 10);
        else if (std::filesystem::exists(argv[i])) add(argv[i], all);
        else return std::fprintf(stderr, "replay: no such file: %s\n", argv[i]), 2;
    }
    if (all.empty()) return std::fprintf(stderr, "replay: nothing to run\n"), 2;
    for (const std::string& input : all) run(input);
    std::mt19937 random;
    for (unsigned long i = 0; i < random_inputs; ++i) run(changed(all, random));
    std::printf("%zu files and %lu random inputs\n", all.size(), random_inputs);
}
