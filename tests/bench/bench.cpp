// newsprint-bench: bytes per second of parsing and of what one would run beside it, by language. check.py makes a table of them.
#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

#include <benchmark/benchmark.h>

#include <newsprint.hpp>

#include "inputs.hpp"

namespace {

using namespace newsprint;

/// The articles of a language: all of the folders named when this was compiled that are there.
bench::texts articles(const std::string& language) {
    bench::texts found;
    std::istringstream folders(NEWSPRINT_ARTICLE_FOLDERS);
    for (std::string folder; std::getline(folders, folder, ':');) {
        std::vector<std::filesystem::path> files;
        std::error_code none;
        for (const auto& file : std::filesystem::directory_iterator(folder + "/" + language, none))
            if (file.path().extension() == ".txt") files.push_back(file.path());
        std::sort(files.begin(), files.end());
        for (const auto& file : files) {
            std::ifstream in(file, std::ios::binary);
            found.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
    }
    return found;
}

std::size_t bytes_of(const bench::texts& texts) {
    std::size_t bytes = 0;
    for (const std::string& text : texts) bytes += text.size();
    return bytes;
}

/// Articles one after the other until there are `bytes` of them.
std::string joined(const bench::texts& texts, std::size_t bytes) {
    std::string text;
    text.reserve(bytes + 100'000);
    for (std::size_t i = 0; text.size() < bytes; ++i) text.append(texts[i % texts.size()]).append("\n\n");
    return text;
}

/// Registers `read(text)` over all texts, once each an iteration.
template <class Read>
void measure(const std::string& name, const bench::texts& texts, Read read) {
    benchmark::RegisterBenchmark(name.c_str(), [&texts, read](benchmark::State& state) mutable {
        for (auto _ : state)
            for (const std::string& text : texts) benchmark::DoNotOptimize(read(std::string_view(text)));
        state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes_of(texts)));
    });
}

/// Every field and view, read to the end: the bytes they give.
std::size_t read_all(const article& a) {
    std::size_t sum = a.language().size();
    const auto add = [&sum](std::string_view s) { sum += s.size(); };
    const auto maybe = [&add](const std::optional<std::string_view>& s) { add(s.value_or("")); };
    maybe(a.headline());
    maybe(a.publisher());
    maybe(a.copyright());
    sum += (a.published() ? 1U : 0U) + (a.modified() ? 1U : 0U);
    if (const auto line = a.dateline()) add(line->text);
    for (const std::string_view s : a.section()) add(s);
    for (const std::string_view s : a.decks()) add(s);
    for (const std::string_view s : a.related()) add(s);
    for (const std::string_view s : a.tags()) add(s);
    for (const std::string_view s : a.notices()) add(s);
    for (const std::string_view s : a.paragraphs()) add(s);
    for (const author& who : a.authors()) add(who.name);
    for (const body_item& item : a.body()) add(item.text);
    for (const caption& c : a.captions()) add(c.text), maybe(c.credit);
    for (const block& b : a.blocks()) add(b.text);
    for (const table& t : a.tables()) {
        maybe(t.title());
        maybe(t.source());
        for (const std::string_view s : t.columns()) add(s);
        for (const row& r : t.rows()) {
            add(r.key);
            for (const std::string_view s : r.values()) add(s);
        }
    }
    return sum;
}

std::size_t blocks_of(const article& a) { return static_cast<std::size_t>(a.outline().end() - a.outline().begin()); }

template <class Language>
void measure_language(const std::string& name, const bench::texts& texts) {
    measure("parse/" + name, texts, [](std::string_view text) { return blocks_of(parse(text)); });
    measure("parse_warm/" + name, texts, [p = basic_parser<>()](std::string_view text) mutable { return blocks_of(p.parse(text)); });
    measure("parse_trusted/" + name, texts,
            [p = basic_parser<Language, utf8_trusted>()](std::string_view text) mutable { return blocks_of(p.parse(text)); });
    measure("parse_chosen/" + name, texts,  // what choosing the language costs: beside parse_trusted
            [p = basic_parser<automatic, utf8_trusted>()](std::string_view text) mutable { return blocks_of(p.parse(text)); });
    measure("views/" + name, texts,
            [p = basic_parser<Language, utf8_trusted>()](std::string_view text) mutable { return read_all(p.parse(text)); });
    measure("lines/" + name, texts, [](std::string_view text) {
        std::size_t lines = 0;
        for (const bool has_cr = text.find('\r') != text.npos; !text.empty(); ++lines) newsprint::text::take_line(text, has_cr);
        return lines;
    });
    measure("utfcpp_validate/" + name, texts, bench::utfcpp_validate);
    measure("simdjson_validate/" + name, texts, bench::simdjson_validate);
    measure("md4c/" + name, texts, bench::md4c_parse);
    measure("memchr_lines/" + name, texts, bench::memchr_lines);
    measure("re2_rules/" + name, texts, bench::re2_rules);
}

/// Long and hostile texts are made when they are measured: they take memory.
void measure_one(const std::string& name, std::function<std::string()> make) {
    benchmark::RegisterBenchmark(name.c_str(), [make](benchmark::State& state) {
        const std::string text = make();
        basic_parser<korean, utf8_trusted> parser;
        for (auto _ : state) benchmark::DoNotOptimize(blocks_of(parser.parse(text)));
        state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
    });
}

}  // namespace

int main(int argc, char** argv) {
    static std::map<std::string, bench::texts> texts;
    for (const char* language : {"ko", "en", "ja", "zh", "generic"}) texts[language] = articles(language);
    measure_language<korean>("ko", texts["ko"]);
    measure_language<english>("en", texts["en"]);
    measure_language<japanese>("ja", texts["ja"]);
    measure_language<chinese>("zh", texts["zh"]);
    measure_language<generic>("generic", texts["generic"]);
    constexpr std::size_t megabyte = 1'000'000;
    for (const std::size_t size : {1U, 16U, 100U})
        measure_one("long/" + std::to_string(size) + "MB", [size] { return joined(texts["ko"], size * megabyte); });
    for (const bench::hostile_text& hostile : bench::hostile_texts())
        measure_one(std::string("hostile/") + hostile.name, [text = hostile.text] { return text; });
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
}
