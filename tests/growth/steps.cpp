// The counter behind growth/steps.hpp. This file alone is compiled without the instrumentation and without builtins: its
// functions take the place of the C library's.
#include "steps.hpp"

#include <cstddef>

namespace {

unsigned long long count = 0;

int compare(const void* a, const void* b, std::size_t size) noexcept {
    const auto* x = static_cast<const unsigned char*>(a);
    const auto* y = static_cast<const unsigned char*>(b);
    std::size_t i = 0;
    while (i < size && x[i] == y[i]) ++i;
    count += i / 8;
    return i == size ? 0 : x[i] < y[i] ? -1 : 1;
}

}  // namespace

extern "C" {

void __sanitizer_cov_trace_pc() noexcept { ++count; }

void* memchr(const void* bytes, int what, std::size_t size) noexcept {
    const auto* at = static_cast<const unsigned char*>(bytes);
    std::size_t i = 0;
    while (i < size && at[i] != static_cast<unsigned char>(what)) ++i;
    count += i / 8;
    return i == size ? nullptr : const_cast<unsigned char*>(at + i);
}
int memcmp(const void* a, const void* b, std::size_t size) noexcept { return compare(a, b, size); }
int bcmp(const void* a, const void* b, std::size_t size) noexcept { return compare(a, b, size); }

}  // extern "C"

unsigned long long growth::steps() noexcept { return count; }
