// The whole way: inputs, batches, workers, output, and what is said of it at the end.
#pragma once

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <string>
#include <thread>
#include <vector>

#include "batch.hpp"
#include "byte_source.hpp"
#include "conveyor.hpp"
#include "extractor.hpp"
#include "interrupt.hpp"
#include "progress.hpp"
#include "settings.hpp"

namespace corpus {

class run {
public:
    explicit run(const settings& asked) : asked_(asked), progress_(asked.progress) {
        for (const std::string& name : asked.files) {
            struct stat info {};
            const bool known = (name == "-" ? ::fstat(0, &info) : ::stat(name.c_str(), &info)) == 0 && S_ISREG(info.st_mode);
            if (!known) {
                whole_ = 0;
                break;
            }
            whole_ += static_cast<std::uint64_t>(info.st_size);
        }
    }

    /// The exit status: 0; 1 where a record was bad, an input could not be read or the output not be written; 130 interrupted.
    int operator()() {
        asked_.jobs > 1 ? with_threads() : alone();
        if (output_error_ == 0 && std::fflush(stdout) != 0) output_error_ = errno;
        progress_.finish(records_, bytes_);
        if (output_error_ != 0 && output_error_ != EPIPE)
            std::fprintf(stderr, "newsprint-corpus: standard output: %s\n", std::strerror(output_error_));
        if (bad_ > 0)
            std::fprintf(stderr, "newsprint-corpus: %llu of %llu records are bad; the first is %s\n", as_printed(bad_), as_printed(records_),
                         first_problem_.c_str());
        if (interrupted) {
            std::fprintf(stderr, "newsprint-corpus: interrupted after %llu records\n", as_printed(records_));
            return 130;
        }
        return bad_ > 0 || unread_ || output_error_ != 0 ? 1 : 0;
    }

private:
    static unsigned long long as_printed(std::uint64_t number) { return number; }

    /// Reads the inputs one after the other. `get()` gives a batch to fill (nullptr: no more is wanted), `put()` takes it.
    template <class Get, class Put>
    void read_all(Get get, Put put) {
        std::uint64_t next_record = 1;
        for (std::size_t file = 0; file < asked_.files.size() && !interrupted; ++file) {
            byte_source source(asked_.files[file]);
            const bool wanted = asked_.wet ? read<wet_records>(source, file, next_record, get, put)
                                           : read<json_lines>(source, file, next_record, get, put);
            stored_before_ += source.size();
            if (!source.problem().empty()) {
                std::fprintf(stderr, "newsprint-corpus: %s: %s\n", asked_.files[file] == "-" ? "standard input" : asked_.files[file].c_str(),
                             source.problem().c_str());
                unread_ = true;
                if (asked_.strict) return;
            }
            if (!wanted) return;
        }
    }

    template <class Records, class Get, class Put>
    bool read(byte_source& source, std::size_t file, std::uint64_t& next_record, Get get, Put put) {
        batch_reader<Records> reader(source, file, next_record);
        for (;;) {
            batch* const next = get();
            if (!next) return false;
            const bool some = reader.next(*next);
            stored_done_ = stored_before_ + source.position();
            if (!some) break;
            put();
        }
        next_record = reader.next_record();
        return true;
    }

    /// Writes what came of a batch. False where nothing more is to be written.
    bool write(const batch& b) {
        records_ += b.records;
        bytes_ += b.input.size();
        bad_ += b.bad;
        if (first_problem_.empty()) first_problem_ = b.first_problem;
        if (std::fwrite(b.output.data(), 1, b.output.size(), stdout) != b.output.size()) {
            output_error_ = errno;
            return false;
        }
        progress_.tell(records_, bytes_, stored_done_, whole_);
        return !b.ends_here;
    }

    void alone() {
        batch only;
        extractor work(asked_);
        bool wanted = true;
        read_all([&] { return wanted ? &only : nullptr; },
                 [&] {
                     work.work(only);
                     wanted = write(only);
                     std::fflush(stdout);
                 });
    }

    void with_threads() {
        conveyor belt(2 * std::size_t{asked_.jobs} + 2);
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < asked_.jobs; ++i)
            threads.emplace_back([&] {
                extractor work(asked_);
                while (batch* const b = belt.to_work()) {
                    work.work(*b);
                    belt.worked(b);
                }
            });
        threads.emplace_back([&] {
            bool wanted = true;
            while (batch* const b = wanted ? belt.to_write() : nullptr) {
                wanted = write(*b);
                std::fflush(stdout);
                belt.written();
            }
            belt.stop();
        });
        read_all([&] { return belt.to_fill(); }, [&] { belt.filled(); });
        belt.end();
        for (std::thread& thread : threads) thread.join();
    }

    const settings& asked_;
    progress progress_;
    std::uint64_t records_ = 0, bytes_ = 0, bad_ = 0, stored_before_ = 0;
    std::uint64_t whole_ = 0;  ///< the stored bytes of all inputs; 0 where that is not known
    std::atomic<std::uint64_t> stored_done_{0};
    std::string first_problem_;
    int output_error_ = 0;
    bool unread_ = false;
};

}  // namespace corpus
