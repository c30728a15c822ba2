// Batches on their way: read by one thread, worked on by several, written in order by another; a fixed number of them.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <vector>

#include "batch.hpp"

namespace corpus {

/// A ring of batches. Each goes from hand to hand: empty, filled, being worked on, done, empty. Batch number n has place n modulo the
/// ring's size, so that the reader waits while the oldest is not written yet, and memory does not grow with the input.
class conveyor {
public:
    explicit conveyor(std::size_t size) : places_(size) {}

    /// For the reader: the next empty batch; nullptr where nothing more is wanted.
    batch* to_fill() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return stopped_ || at(filled_).state == state::empty; });
        return stopped_ ? nullptr : &at(filled_).held;
    }
    void filled() { hand_on(filled_, state::filled); }
    /// The reader has no more.
    void end() {
        const std::lock_guard lock(mutex_);
        ended_ = true;
        changed_.notify_all();
    }

    /// For a worker: a batch to work on; nullptr where there will be none.
    batch* to_work() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return stopped_ || at(taken_).state == state::filled || (ended_ && taken_ == filled_); });
        if (stopped_ || at(taken_).state != state::filled) return nullptr;
        at(taken_).state = state::taken;
        return &at(taken_++).held;
    }
    void worked(batch* done) {
        const std::lock_guard lock(mutex_);
        for (place& p : places_)
            if (&p.held == done) p.state = state::done;
        changed_.notify_all();
    }

    /// For the writer: the next batch in order; nullptr at the end.
    batch* to_write() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return at(written_).state == state::done || (ended_ && written_ == filled_); });
        return at(written_).state == state::done ? &at(written_).held : nullptr;
    }
    void written() { hand_on(written_, state::empty); }
    /// The writer wants no more.
    void stop() {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        changed_.notify_all();
    }

private:
    enum class state : unsigned char { empty, filled, taken, done };
    struct place {
        batch held;
        conveyor::state state = conveyor::state::empty;
    };
    place& at(std::uint64_t number) { return places_[number % places_.size()]; }
    void hand_on(std::uint64_t& number, state to) {
        const std::lock_guard lock(mutex_);
        at(number++).state = to;
        changed_.notify_all();
    }

    std::vector<place> places_;
    std::uint64_t filled_ = 0, taken_ = 0, written_ = 0;
    bool ended_ = false, stopped_ = false;
    std::mutex mutex_;
    std::condition_variable changed_;
};

}  // namespace corpus
