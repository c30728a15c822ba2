// Reading a whole file.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#if __has_include(<sys/stat.h>) && __has_include(<unistd.h>)
#include <sys/stat.h>
#endif

namespace examples {

/// The name under which a file is spoken of.
inline const char* display_name(const char* file) { return std::string_view(file) == "-" ? "standard input" : file; }

/// How much there is to read, as far as that is known: 0 for a pipe.
inline std::size_t size_of(std::FILE* file) {
#if defined(S_ISREG)
    struct stat info;
    if (::fstat(::fileno(file), &info) == 0 && S_ISREG(info.st_mode)) return static_cast<std::size_t>(info.st_size);
#else
    static_cast<void>(file);
#endif
    return 0;
}

/// Reads `name`, or standard input for "-", into `text`: in one allocation where the size is known, in the memory
/// `text` has where that is enough. Gives nullptr, or the system's words for what went wrong.
inline const char* read_file(const char* name, std::string& text) {
    text.clear();
    const bool standard_input = std::string_view(name) == "-";
    std::FILE* const file = standard_input ? stdin : std::fopen(name, "rb");
    if (!file) return std::strerror(errno);
    std::size_t used = 0;
    text.resize(size_of(file) + 1);  // one more than the file has, so that its end is seen
    errno = 0;
    while (const std::size_t count = std::fread(text.data() + used, 1, text.size() - used, file)) {
        used += count;
        if (used == text.size()) text.resize(used < 65536 ? 65536 : used * 2);
    }
    text.resize(used);
    const char* const problem = std::ferror(file) ? std::strerror(errno) : nullptr;
    if (!standard_input) std::fclose(file);
    return problem;
}

/// The file's name without folder and ending. Example: "news/hani-01.txt" gives "hani-01".
inline std::string_view stem(std::string_view file) {
    file.remove_prefix(file.find_last_of("/\\") + 1);  // npos + 1 is 0
    const std::size_t dot = file.rfind('.');
    return dot == 0 || dot == file.npos ? file : file.substr(0, dot);
}

}  // namespace examples
