// Where one record ends and the next begins: lines of JSON, and records of Common Crawl's WET files.
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace corpus {

/// A record longer than this is an error: what memory is needed must not hang on what the input holds.
inline constexpr std::size_t longest_record = std::size_t{16} << 20;

/// A record of the input: a line, or a WET record's content with its header before it.
struct raw_record {
    std::string_view head, content;
    bool broken = false;   ///< a WET record whose header cannot be read
    bool skipped = false;  ///< not an article: an empty line, a WET file's own description
};

/// Lines of JSON. `take` takes a record off the front of `rest`, if the whole of it is there; `last`: nothing follows `rest`.
struct json_lines {
    static constexpr std::string_view border = "\n";  ///< behind which a record begins
    static constexpr std::size_t border_kept = 0;     ///< bytes of it that belong to the next record

    static bool take(std::string_view& rest, bool last, raw_record& record) {
        const std::size_t end = rest.find('\n');
        if (rest.empty() || (end == rest.npos && !last)) return false;
        record = {{}, rest.substr(0, end), false, false};
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
        record.skipped = record.content.find_first_not_of(" \t\r") == std::string_view::npos;
        return true;
    }
};

/// The value of a WARC header's field; empty where it is not there.
inline std::string_view header_field(std::string_view head, std::string_view name) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    while (!head.empty()) {
        std::string_view line = head.substr(0, head.find('\n'));
        head.remove_prefix(line.size() < head.size() ? line.size() + 1 : line.size());
        if (line.size() <= name.size() || line[name.size()] != ':') continue;
        bool same = true;
        for (std::size_t i = 0; i < name.size() && same; ++i) same = lower(line[i]) == lower(name[i]);
        if (!same) continue;
        line.remove_prefix(name.size() + 1);
        while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
        return line;
    }
    return {};
}

/// Records of a WET file (ISO 28500): "WARC/1.0", header lines, an empty line, content of the length that the header says.
struct wet_records {
    static constexpr std::string_view border = "\nWARC/";
    static constexpr std::size_t border_kept = 5;

    static bool take(std::string_view& rest, bool last, raw_record& record) {
        const std::size_t start = rest.find_first_not_of("\r\n");
        if (start == rest.npos) {
            if (last) rest = {};
            return false;
        }
        const std::string_view from = rest.substr(start);
        const std::size_t crlf = from.find("\r\n\r\n"), lf = from.find("\n\n");
        const std::size_t head_end = crlf < lf ? crlf + 4 : lf == from.npos ? lf : lf + 2;
        constexpr std::size_t longest_head = 65536;
        if (head_end == from.npos && !last && from.size() < longest_head) return false;
        const std::string_view head = from.substr(0, head_end);
        const std::string_view length = header_field(head, "Content-Length");
        std::size_t size = 0;
        const auto read = std::from_chars(length.data(), length.data() + length.size(), size);
        const bool sound = head_end != from.npos && head.starts_with("WARC/") && !length.empty() && read.ptr == length.data() + length.size();
        if (!sound || (last && size > from.size() - head_end)) {
            const std::size_t next = from.find(border, 1);
            if (next == from.npos && !last) return false;
            record = {{}, from.substr(0, next), true, false};
            rest = next == from.npos ? std::string_view{} : from.substr(next + 1);
            return true;
        }
        if (size > from.size() - head_end) return false;
        record = {head, from.substr(head_end, size), false, header_field(head, "WARC-Type") != "conversion"};
        rest = from.substr(head_end + size);
        return true;
    }
};

/// The bytes of whole records at the front of `text`, and how many articles they hold.
struct whole_records {
    std::size_t bytes = 0;
    std::uint64_t articles = 0;
};
template <class Records>
whole_records count_whole(std::string_view text, bool last) {
    std::string_view rest = text;
    whole_records counted;
    for (raw_record record; Records::take(rest, last, record);) counted.articles += !record.skipped;
    counted.bytes = last ? text.size() : text.size() - rest.size();
    return counted;
}

}  // namespace corpus
