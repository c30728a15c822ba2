// The reasons for each line's kind, as text for people.
#pragma once

#include <newsprint/explain.hpp>

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include "output.hpp"

namespace examples {

/// Likelihoods as people read them: a difference of 1.0 makes a kind e times as likely as the other.
inline std::string factor(int weight) {
    char text[32];
    std::snprintf(text, sizeof text, "%+.1f", weight / 64.0);
    return text;
}

/// For each line: its number, its kind, the runner-up and by how much it lost, what the neighbours said, the line's signs together
/// and each of them (the strongest first), and below it the line.
inline void write_reasons(file_stream& out, std::string_view id, const newsprint::article& article) {
    constexpr std::size_t most = 8;
    out.write(id);
    out.write(" (");
    out.write(article.language());
    out.write(")\n");
    for (const newsprint::line_reasons& line : newsprint::explain(article)) {
        char head[96];
        std::snprintf(head, sizeof head, "%5zu  %-10s over %-10s by %s: neighbours %s, together %s", line.line,
                      std::string(to_string(line.kind)).c_str(), std::string(to_string(line.runner_up)).c_str(),
                      factor(line.margin).c_str(), factor(line.neighbours).c_str(), factor(line.together).c_str());
        out.write(head);
        for (std::size_t i = 0; i < line.evidence.size() && i < most; ++i) {
            out.write(", ");
            out.write(line.evidence[i].name);
            out.write(" ");
            out.write(factor(line.evidence[i].weight));
        }
        out.write("\n       ");
        out.write(line.text);
        out.write("\n");
    }
}

}  // namespace examples
