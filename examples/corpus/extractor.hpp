// What a worker does: records in, a line of JSON for each out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <simdjson.h>

#include <newsprint.hpp>

#include "../common/command_line.hpp"
#include "../common/formats.hpp"
#include "../common/json_writer.hpp"
#include "batch.hpp"
#include "interrupt.hpp"
#include "json_values.hpp"
#include "recode.hpp"
#include "records.hpp"
#include "settings.hpp"

namespace corpus {

/// Why there is no article, and where in the record: bytes from its beginning.
struct problem {
    std::string message;
    std::size_t offset = 0;
};

/// Parsers for the language asked for, which keep their memory. simdjson has checked the text's UTF-8 already.
class language_parser {
public:
    explicit language_parser(std::string_view language) {
        if (language == "ko") parser_.emplace<parser<newsprint::korean>>();
        else if (language == "en") parser_.emplace<parser<newsprint::english>>();
        else if (language == "ja") parser_.emplace<parser<newsprint::japanese>>();
        else if (language == "zh") parser_.emplace<parser<newsprint::chinese>>();
    }
    const newsprint::article& parse(std::string_view text) {
        return std::visit([text](auto& p) -> const newsprint::article& { return p.parse(text); }, parser_);
    }

private:
    template <class Language>
    using parser = newsprint::basic_parser<Language, newsprint::utf8_trusted>;
    std::variant<parser<newsprint::automatic>, parser<newsprint::korean>, parser<newsprint::english>, parser<newsprint::japanese>,
                 parser<newsprint::chinese>>
        parser_;
};

class extractor {
public:
    explicit extractor(const settings& asked)
        : asked_(asked), parser_(asked.language), recode_(asked.encoding), json_(output_) {}

    /// Fills the batch's output. Stops behind a bad record if `strict`, at a record's border when interrupted.
    void work(batch& b) {
        number_ = b.first_record;
        std::swap(b.output, output_);
        output_.clear();
        if (b.too_long) {
            report(b, b.input.view(), {"longer than " + std::to_string(longest_record >> 20) + " MiB", 0});
        } else {
            std::string_view rest = b.input.view();
            asked_.wet ? each<wet_records>(b, rest) : each<json_lines>(b, rest);
        }
        b.records = number_ - b.first_record;
        std::swap(b.output, output_);
    }

private:
    template <class Records>
    void each(batch& b, std::string_view rest) {
        for (raw_record record; Records::take(rest, b.last, record) && !b.ends_here;) {
            if (record.skipped) continue;
            if (interrupted) {
                b.ends_here = true;
                return;
            }
            const std::size_t before = output_.size();
            const auto bad = record.broken ? problem{"not a WARC record", 0} : asked_.wet ? write_wet(record) : write_json(record);
            if (!bad.message.empty()) {
                output_.grow_by(before - output_.size());  // back
                json_.Reset(output_);
                report(b, record.content, bad);
            } else {
                ++number_;
            }
        }
    }

    void report(batch& b, std::string_view record, const problem& bad) {
        const std::size_t offset =
            static_cast<std::size_t>(b.offset) + static_cast<std::size_t>(record.data() - b.input.data()) + bad.offset;
        json_.object([&] {
            json_.key("error"), json_.object([&] {
                json_.key("record"), json_.number(static_cast<std::size_t>(number_));
                json_.key("offset"), json_.number(offset);
                if (asked_.files.size() > 1) json_.key("file"), json_.string(asked_.files[b.file]);
                json_.key("message"), json_.string(bad.message);
            });
        });
        end_line();
        if (b.bad++ == 0)
            b.first_problem = "record " + std::to_string(number_) + " (byte " + std::to_string(offset) + " of " +
                              (asked_.files[b.file] == "-" ? "standard input" : asked_.files[b.file]) + "): " + bad.message;
        ++number_;
        if (asked_.strict) b.ends_here = true;
    }

    void end_line() {
        output_.Put('\n');
        json_.Reset(output_);
    }

    static problem not_utf8(std::string_view text) {
        const auto bad = newsprint::utf8_checked::check(text);
        if (!bad) return {"not UTF-8", 0};
        return {"not UTF-8: " + std::string(to_string(bad->why)), bad->offset};
    }

    problem write_json(raw_record record) {
        std::string_view line = record.content;
        if (recode_) {
            if (const auto bad = recode_.to_utf8(line, recoded_)) return {"not " + asked_.encoding, *bad};
            line = recoded_.view();
        }
        simdjson::dom::element document;
        auto error = reader_.parse(line.data(), line.size(), false).get(document);
        if (error && error != simdjson::UTF8_ERROR) {  // is it a number out of range? We keep them as they are spelt
            tamed_.clear();
            tamed_.append(line);
            tamed_.reserve(0);
            tame_numbers(tamed_.data(), tamed_.size());
            error = reader_.parse(tamed_.data(), tamed_.size(), false).get(document);
        }
        if (error == simdjson::UTF8_ERROR) return not_utf8(line);
        if (error) return {"not JSON", 0};
        simdjson::dom::object object;
        if (document.get(object)) return {"not a JSON object", 0};

        std::optional<std::string_view> text, id;
        bool has_text = false, other_id = false;
        for (const auto [key, value] : object) {
            if (key == asked_.text_field) {
                has_text = true;
                std::string_view found;
                text = value.get(found) ? std::nullopt : std::optional(found);
            }
            if (key == asked_.id_field) {
                std::string_view found;
                other_id = bool(value.get(found));
                id = other_id ? std::nullopt : std::optional(found);
            }
        }
        if (!has_text) return {"no field \"" + asked_.text_field + '"', 0};
        if (!text) return {"field \"" + asked_.text_field + "\" is no string", 0};

        // A number as id, and fields to keep, are written as they are spelt.
        const bool keeps = asked_.keep_all || !asked_.keep.empty();
        kept_.clear();
        if (keeps || other_id) {
            auto member = object.begin();
            each_member(line, [&](std::string_view, std::string_view spelt) {
                const std::string_view key = member.key();
                if (other_id && key == asked_.id_field) id = spelt == "null" ? std::nullopt : std::optional(spelt);
                if (keeps && asked_.keeps(key)) kept_.push_back({key, spelt});
                ++member;
            });
        }
        write(*text, id, [&] {
            for (const kept& k : kept_) {
                write_kept_key(k.key);
                json_.RawValue("", 0, rapidjson::kStringType);
                write_value(output_, k.value);
            }
        });
        return {};
    }

    problem write_wet(raw_record record) {
        std::string_view text = record.content;
        if (recode_) {
            if (const auto bad = recode_.to_utf8(text, recoded_)) return {"not " + asked_.encoding, *bad};
            text = recoded_.view();
        }
        if (!simdjson::validate_utf8(text)) return not_utf8(text);
        const std::string_view id = header_field(record.head, asked_.id_field);
        write(text, id.empty() ? std::nullopt : std::optional(id), [&] {
            std::string_view head = record.head;
            while (!head.empty()) {
                const std::string_view line = head.substr(0, head.find('\n'));
                head.remove_prefix(line.size() < head.size() ? line.size() + 1 : line.size());
                const std::string_view name = line.substr(0, line.find(':'));
                if (name.size() == line.size() || !asked_.keeps(name)) continue;
                write_kept_key(name);
                const std::string_view value = header_field(line, name);
                json_.string(simdjson::validate_utf8(value) ? value : "");
            }
        });
        return {};
    }

    template <class WriteKept>
    void write(std::string_view text, std::optional<std::string_view> id, WriteKept write_kept) {
        const newsprint::article& article = parser_.parse(text);
        examples::field_set fields = asked_.fields;
        std::string numbered;
        if (asked_.format == examples::format::ninjs && !id) id = numbered = "record-" + std::to_string(number_);
        json_.object([&] {
            write_kept();
            examples::write_members(json_, asked_.format, id, article, fields);
        });
        end_line();
    }

    /// A field of the input that has the name of one of ours is set apart from it.
    void write_kept_key(std::string_view name) {
        const bool ours = name == "error" || name == "@context" || name == "@type" || is_member(asked_.format, name);
        json_.begin_key();
        examples::write_escaped(output_, ours ? "input." : "");
        examples::write_escaped(output_, name);
        output_.Put('"');
    }

    static bool is_member(examples::format format, std::string_view name) {
        switch (format) {
            case examples::format::schema_org: return examples::is_one_of(examples::schema_org_members, name);
            case examples::format::ninjs: return examples::is_one_of(examples::ninjs_members, name);
            case examples::format::newsprint: return examples::field_set().add(name);
        }
        return false;
    }

    struct kept {
        std::string_view key, value;
    };

    const settings& asked_;
    simdjson::dom::parser reader_;
    language_parser parser_;
    recoder recode_;
    buffer recoded_, tamed_, output_;
    std::vector<kept> kept_;
    examples::compact_json<buffer> json_;
    std::uint64_t number_ = 1;
};

}  // namespace corpus
