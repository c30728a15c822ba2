// What the fuzz targets share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program where `why` says that something is broken.
inline void demand(const std::string& why, std::string_view text) {
    if (why.empty()) return;
    std::fprintf(stderr, "broken: %s\nin this text of %zu bytes:\n%.*s\n", why.c_str(), text.size(), static_cast<int>(text.size()), text.data());
    std::abort();
}

/// A few bits that depend on the whole input, so that the dearer checks can be spread over inputs.
inline unsigned lot(std::string_view s) {
    std::uint32_t hash = 2166136261U;
    for (const char c : s) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash >> 16;
}

/// Takes decisions off the front of an input; 0 where nothing is left.
class choices {
public:
    explicit choices(std::string_view bytes) : rest_(bytes) {}
    unsigned below(std::size_t end) {
        if (end < 2 || rest_.empty()) return 0;
        std::size_t value = static_cast<unsigned char>(take());
        if (end > 256) value = value << 8 | static_cast<unsigned char>(take());
        return static_cast<unsigned>(value % end);
    }
    bool one_in(std::size_t n) { return below(n) == 1; }
    template <class T, std::size_t N>
    const T& of(const T (&list)[N]) { return list[below(N)]; }
    bool empty() const { return rest_.empty(); }

private:
    char take() {
        if (rest_.empty()) return 0;
        const char c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }
    std::string_view rest_;
};

}  // namespace fuzz
