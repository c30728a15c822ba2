// The command line of the example programs: flags and files.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include <newsprint/version.hpp>

namespace examples {

struct program {
    const char* name;
    const char* usage;  ///< the line after "usage: "
    const char* help;   ///< what `--help` prints under it
};

/// A word that may be given, or an option with a value: `--format csv` or `--format=csv`.
struct flag {
    std::string_view name;
    bool* given = nullptr;
    std::string_view* value = nullptr;
    std::string_view choices = {};  ///< the values it takes, with `|` between them; any where empty
};

/// Is `word` one of `list`, written with `|` between its words?
inline bool is_one_of(std::string_view list, std::string_view word) {
    for (std::size_t end = 0; !list.empty(); list.remove_prefix(end < list.size() ? end + 1 : end)) {
        end = list.find('|') < list.size() ? list.find('|') : list.size();
        if (list.substr(0, end) == word) return true;
    }
    return false;
}

/// The exit status of a program whose output ended with `error` (errno): names it, but for a reader that has gone.
inline int end_output(const program& self, int error) {
    if (error != 0 && error != EPIPE)
        std::fprintf(stderr, "%s: standard output: %s\n", self.name, std::strerror(error));
    return error == 0 ? 0 : 1;
}

/// Reads the arguments: sets the flags given, collects the files ("-" where there are none). Gives a status where the
/// program is to end at once: after `--help` and `--version` 0, after a wrong option, with the usage on standard
/// error, 2.
inline std::optional<int> read_command_line(int argc, char** argv, const program& self,
                                            std::initializer_list<flag> flags, std::vector<const char*>& files) {
    bool only_files = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (only_files || argument == "-" || !argument.starts_with('-')) {
            files.push_back(argv[i]);
            continue;
        }
        if (argument == "--") {
            only_files = true;
            continue;
        }
        if (argument == "--help") {
            std::printf("usage: %s\n\n%s", self.usage, self.help);
            return end_output(self, std::fflush(stdout) == 0 ? 0 : errno);
        }
        if (argument == "--version") {
            std::printf("%s (newsprint) %s\n", self.name, NEWSPRINT_VERSION);
            return end_output(self, std::fflush(stdout) == 0 ? 0 : errno);
        }
        const std::string_view name = argument.substr(0, argument.find('='));
        const char* problem = "unknown option";
        for (const flag& f : flags) {
            if (f.given && f.name == argument) *f.given = true, problem = nullptr;
            if (!f.value || f.name != name) continue;
            const bool apart = name.size() == argument.size();
            if (apart && i + 1 == argc) {
                problem = "no value for";
                continue;
            }
            *f.value = apart ? std::string_view(argv[++i]) : argument.substr(name.size() + 1);
            problem = f.choices.empty() || is_one_of(f.choices, *f.value) ? nullptr : "unknown value";
        }
        if (problem) {
            std::fprintf(stderr, "%s: %s %s\nusage: %s\n", self.name, problem, argv[i], self.usage);
            return 2;
        }
    }
    if (files.empty()) files.push_back("-");
    return std::nullopt;
}

}  // namespace examples
