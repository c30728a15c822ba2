// Ctrl-C: the first one asks the program to end at a record's border, the second ends it at once.
#pragma once

#include <atomic>
#include <csignal>

namespace corpus {

inline std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

inline void heed_interrupts() {
    struct sigaction action {};
    action.sa_handler = [](int) { interrupted = true; };
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (int signal : {SIGINT, SIGTERM, SIGHUP}) sigaction(signal, &action, nullptr);
}

}  // namespace corpus
