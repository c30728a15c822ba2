// newsprint-corpus: the structure of the articles in a corpus. JSON Lines or WET in, JSON Lines out.
#include <cerrno>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "common/command_line.hpp"
#include "common/formats.hpp"
#include "common/terminal.hpp"
#include "corpus/interrupt.hpp"
#include "corpus/recode.hpp"
#include "corpus/run.hpp"
#include "corpus/settings.hpp"

namespace {

constexpr examples::program self{
    "newsprint-corpus", "newsprint-corpus [OPTION…] [FILE…]",
    "Reads news articles (plain text in JSON Lines: one object on each line) and prints the structure of each as a JSON object\n"
    "on a line of its own, in the same order. Reads standard input where no FILE is given, or where it is -; unpacks gzip and\n"
    "zstd by itself.\n"
    "\n"
    "  --text-field NAME  the field that holds the text (as it is without this option: text)\n"
    "  --id-field NAME    the field that becomes the id (id; with --wet WARC-Target-URI)\n"
    "  --keep FIELD,…     fields of the input to write too, as they are spelt, or all (but the text); one that has the name\n"
    "                     of a field of the output is written as input.NAME\n"
    "  --language L       ko, en, ja, zh, or auto: each text by itself (auto)\n"
    "  --fields FIELD,…   write only these: id, language, section, headline, decks, publisher, authors, published, modified,\n"
    "                     dateline, body, captions, tables, related, tags, copyright, notices, blocks (all but blocks)\n"
    "  --format F         newsprint, schema.org or ninjs, as newsprint-json has them (newsprint)\n"
    "  --encoding E       the input's encoding by a name that iconv knows: cp949, euc-kr, shift_jis, gb18030, … (UTF-8)\n"
    "  --wet              the input is Common Crawl's WET: WARC records of text; their header fields are what --id-field and\n"
    "                     --keep name\n"
    "  --jobs N           work with N threads (1); the output is the same with any number\n"
    "  --strict           stop at the first bad record\n"
    "  --progress         tell records, MB/s and the time left on standard error (as it is on a terminal)\n"
    "  --no-progress      do not\n"
    "  --help             this text\n"
    "  --version          the version\n"
    "\n"
    "A record that is not JSON, has no text or is not UTF-8 gives {\"error\": {\"record\", \"offset\", \"message\"}} in its place: its\n"
    "number from 1, and the byte of the unpacked input where it begins, or where it is not UTF-8. Such records are counted on\n"
    "standard error. The exit status is 1 where there was one, or a file could not be read, 2 for wrong options, 130 when\n"
    "interrupted: the output then ends with a whole record.\n"};

/// What the command line asks for. Throws CLI::Error.
corpus::settings read_arguments(int argc, char** argv) {
    corpus::settings asked;
    CLI::App app;
    std::vector<std::string> fields;
    std::string format = "newsprint";
    bool progress = false, no_progress = false;
    const auto choices = [](std::string list) {
        return CLI::Validator([list](std::string& value) { return examples::is_one_of(list, value) ? std::string() : "not one of " + list; }, list);
    };
    app.set_help_flag("--help");
    app.set_version_flag("--version", NEWSPRINT_VERSION);
    app.add_option("--text-field", asked.text_field);
    const auto* id_field = app.add_option("--id-field", asked.id_field);
    app.add_option("--keep", asked.keep)->delimiter(',')->allow_extra_args(false);
    app.add_option("--language", asked.language)->check(choices("auto|ko|en|ja|zh"));
    const auto* fields_option = app.add_option("--fields", fields)->delimiter(',')->allow_extra_args(false);
    app.add_option("--format", format)->check(choices(std::string(examples::format_names)));
    app.add_option("--encoding", asked.encoding);
    app.add_flag("--wet", asked.wet);
    app.add_option("--jobs", asked.jobs)->check(CLI::Range(1, 1024));
    app.add_flag("--strict", asked.strict);
    app.add_flag("--progress", progress);
    app.add_flag("--no-progress", no_progress);
    app.add_option("FILE", asked.files);
    app.parse(argc, argv);

    asked.format = examples::format_named(format);
    if (asked.wet && id_field->count() == 0) asked.id_field = "WARC-Target-URI";
    if (fields_option->count() > 0) {
        asked.fields = {};
        for (const std::string& field : fields)
            if (!asked.fields.add(field)) throw CLI::ValidationError("--fields", "there is no field " + field);
        if (asked.format != examples::format::newsprint) throw CLI::ValidationError("--fields", "chooses among newsprint's own fields");
    }
    asked.keep_all = std::erase(asked.keep, "all") > 0;
    if (asked.files.empty()) asked.files.push_back("-");
    asked.progress = progress || (!no_progress && examples::is_terminal(stderr));
    if (!asked.encoding.empty()) {
        corpus::recoder recode(asked.encoding);
        if (!recode) throw CLI::ValidationError("--encoding", "iconv does not know " + asked.encoding);
        if (!asked.wet && !recode.holds_ascii())
            throw CLI::ValidationError("--encoding", "lines of JSON cannot be told apart in " + asked.encoding);
    }
    return asked;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        const corpus::settings asked = read_arguments(argc, argv);
        corpus::heed_interrupts();
        return corpus::run(asked)();
    } catch (const CLI::CallForVersion&) {
        std::printf("%s (newsprint) %s\n", self.name, NEWSPRINT_VERSION);
        return examples::end_output(self, std::fflush(stdout) == 0 ? 0 : errno);
    } catch (const CLI::CallForHelp&) {
        std::printf("usage: %s\n\n%s", self.usage, self.help);
        return examples::end_output(self, std::fflush(stdout) == 0 ? 0 : errno);
    } catch (const CLI::Error& error) {
        std::fprintf(stderr, "%s: %s\nusage: %s\n", self.name, error.what(), self.usage);
        return 2;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s: %s\n", self.name, error.what());
        return 1;
    }
}
