// How far it is: a line on standard error, written over again and again.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>

namespace corpus {

class progress {
public:
    explicit progress(bool shown) : shown_(shown), start_(clock::now()), next_(start_ + every) {}

    /// `bytes` of article input done so far; `done` of `whole` stored bytes read (`whole` 0: not known).
    void tell(std::uint64_t records, std::uint64_t bytes, std::uint64_t done, std::uint64_t whole) {
        if (!shown_ || clock::now() < next_) return;
        next_ = clock::now() + every;
        print(records, bytes, done, whole);
    }
    void finish(std::uint64_t records, std::uint64_t bytes) {
        if (!shown_) return;
        print(records, bytes, 0, 0);
        std::fputc('\n', stderr);
    }

private:
    using clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds every{500};

    void print(std::uint64_t records, std::uint64_t bytes, std::uint64_t done, std::uint64_t whole) const {
        const double seconds = std::chrono::duration<double>(clock::now() - start_).count();
        std::fprintf(stderr, "\r%llu records  %.1f MB/s", static_cast<unsigned long long>(records),
                     static_cast<double>(bytes) / 1e6 / (seconds > 0.001 ? seconds : 0.001));
        if (done > 0 && whole >= done) {
            const double left = seconds * static_cast<double>(whole - done) / static_cast<double>(done);
            const auto whole_seconds = static_cast<unsigned long long>(left + 0.5);
            std::fprintf(stderr, "  %llu:%02llu:%02llu left", whole_seconds / 3600, whole_seconds / 60 % 60, whole_seconds % 60);
        }
        std::fputs("\x1b[K", stderr);
        std::fflush(stderr);
    }

    bool shown_;
    clock::time_point start_, next_;
};

}  // namespace corpus
