// The way of an example program through its files.
#pragma once

#include <newsprint.hpp>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "command_line.hpp"
#include "input.hpp"
#include "output.hpp"

namespace examples {

/// A name as text: bytes that are not UTF-8 become question marks.
inline std::string printable(std::string_view name) {
    std::string text(name);
    while (const auto bad = newsprint::utf8_checked::check(text)) text[bad->offset] = '?';
    return text;
}

/// Parses each file and hands it to `use(id, article)`. A file that cannot be read or is not UTF-8 is named in one
/// line on standard error, and the others are still done. Stops where `out` takes no more: quietly where its reader
/// has gone. Calls `at_end()` before the output is finished. Gives the program's exit status.
template <class Use, class AtEnd = void (*)()>
int each_article(const program& self, const std::vector<const char*>& files, file_stream& out, Use use,
                 AtEnd at_end = +[] {}) {
    int status = 0;
    std::string text;
    newsprint::parser parser;
    for (const char* file : files) {
        if (const char* problem = read_file(file, text)) {
            std::fprintf(stderr, "%s: %s: %s\n", self.name, display_name(file), problem);
            status = 1;
        } else if (const auto article = parser.try_parse(text)) {
            use(printable(stem(file)), *article);
        } else {
            std::fprintf(stderr, "%s: %s: not UTF-8: %s at byte %zu\n", self.name, display_name(file),
                         std::string(to_string(article.error().why)).c_str(), article.error().offset);
            status = 1;
        }
        if (out.error() != 0) break;
    }
    at_end();
    return end_output(self, out.finish()) != 0 ? 1 : status;
}

}  // namespace examples
