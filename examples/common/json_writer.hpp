// RapidJSON's writers, and strings that are folded and escaped on their way out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <newsprint.hpp>

namespace examples {

/// Does one of eight bytes need a closer look: a control, a quote, a backslash, or the lead byte of U+0085, U+2028 and U+2029?
inline bool any_special(const char* eight) {
    constexpr std::uint64_t ones = 0x0101010101010101U, highs = ones << 7;
    std::uint64_t word;
    std::memcpy(&word, eight, 8);
    const auto zero = [](std::uint64_t x) { return (x - ones) & ~x & highs; };  // is a byte 0? (as a yes or no)
    const auto is = [&](std::uint64_t byte) { return zero(word ^ (ones * byte)); };
    const std::uint64_t control = (word - ones * 0x20) & ~word & highs;
    return (control | is('"') | is('\\') | is(0xC2) | is(0xE2)) != 0;
}

/// Writes `text` as it stands inside a JSON string. Besides what JSON asks for, U+0085, U+2028 and U+2029 are escaped:
/// some readers of JSON Lines take them for the end of a line.
template <class Stream>
void write_escaped(Stream& out, std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    const char* run = text.data();  // from here on nothing is written yet
    const char* const end = run + text.size();
    const auto escape = [&](const char* at, std::size_t bytes, unsigned code_point) {
        out.write({run, static_cast<std::size_t>(at - run)});
        char unit[] = "\\u0000";
        for (unsigned i = 0; i < 4; ++i) unit[2 + i] = digits[code_point >> (12 - 4 * i) & 15U];
        switch (code_point) {
            case '"': out.write("\\\""); break;
            case '\\': out.write("\\\\"); break;
            case '\n': out.write("\\n"); break;
            case '\r': out.write("\\r"); break;
            case '\t': out.write("\\t"); break;
            default: out.write(unit);
        }
        run = at + bytes;
    };
    for (const char* at = run; at < end;) {
        if (end - at >= 8 && !any_special(at)) {
            at += 8;
            continue;
        }
        for (const char* const stop = end - at >= 8 ? at + 8 : end; at < stop; ++at) {
            const auto c = static_cast<unsigned char>(*at);
            if (c < 0x20 || c == '"' || c == '\\') escape(at, 1, c);
            else if (c == 0xC2 && end - at >= 2 && at[1] == '\x85') escape(at, 2, 0x85);
            else if (c == 0xE2 && end - at >= 3 && at[1] == '\x80' && (at[2] == '\xA8' || at[2] == '\xA9'))
                escape(at, 3, at[2] == '\xA8' ? 0x2028 : 0x2029);
        }
    }
    out.write({run, static_cast<std::size_t>(end - run)});
}

/// A RapidJSON writer (`Base`: Writer or PrettyWriter over `Stream`) that knows newsprint's values. RapidJSON keeps
/// the commas, the nesting and the indent. Strings go by it in pieces, since RapidJSON wants each in one
/// piece of memory, and a paragraph of many lines is only folded here, without a copy.
template <class Stream, class Base>
class json_writer : public Base {
public:
    explicit json_writer(Stream& out) : Base(out), out_(out) {
        if constexpr (requires { this->SetIndent(' ', 2); }) this->SetIndent(' ', 2);
    }

    void key(std::string_view name) { this->Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

    void string(std::string_view value) {
        begin_string();
        write_escaped(out_, value);
        out_.Put('"');
    }

    /// A text's lines, each without the white space around it, joined by one space: `newsprint::folded`.
    void text(std::string_view value) {
        begin_string();
        bool first = true;
        for (const std::string_view line : newsprint::text::lines_view(newsprint::text::trim(value))) {
            const std::string_view words = newsprint::text::trim(line);
            if (words.empty()) continue;
            if (!first) out_.Put(' ');
            first = false;
            write_escaped(out_, words);
        }
        out_.Put('"');
    }

    void number(std::size_t value) { this->Uint64(static_cast<std::uint64_t>(value)); }
    void null() { this->Null(); }

    template <class Texts>
    void texts(const Texts& values) {
        array(values, [this](std::string_view value) { text(value); });
    }

    /// `[each(value), …]`
    template <class Values, class Each>
    void array(const Values& values, Each each) {
        this->StartArray();
        for (auto&& value : values) each(value);
        this->EndArray();
    }

    /// `{members()}`
    template <class Members>
    void object(Members members) {
        this->StartObject();
        members();
        this->EndObject();
    }

    /// `"name": text`, or null.
    void field(std::string_view name, std::string_view value) { key(name), text(value); }
    void field(std::string_view name, const std::optional<std::string_view>& value) {
        key(name), value ? text(*value) : null();
    }

    /// The comma and the indent before a member's name, and its quote: the caller writes the rest, escaped, and a quote.
    void begin_key() { begin_string(); }

private:
    /// The comma and the indent before a string, and its quote.
    void begin_string() {
        this->RawValue("", 0, rapidjson::kStringType);
        out_.Put('"');
    }

    Stream& out_;
};

template <class Stream>
using compact_json = json_writer<Stream, rapidjson::Writer<Stream>>;
template <class Stream>
using pretty_json = json_writer<Stream, rapidjson::PrettyWriter<Stream>>;

}  // namespace examples
