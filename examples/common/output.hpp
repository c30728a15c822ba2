// Where JSON is written to: RapidJSON's output stream (Put, Flush), and `write` for many bytes at once.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace examples {

/// Bytes to a file, through a buffer of 64 KiB. Remembers the first error; after it, it writes nothing more.
class file_stream {
public:
    using Ch = char;

    explicit file_stream(std::FILE* file) : file_(file), buffer_(new char[capacity]) {}

    void Put(char c) {
        if (used_ == capacity) drain();
        buffer_[used_++] = c;
    }

    void write(std::string_view bytes) {
        if (bytes.size() > capacity - used_) {
            drain();
            if (bytes.size() > capacity) return to_file(bytes);
        }
        std::memcpy(buffer_.get() + used_, bytes.data(), bytes.size());
        used_ += bytes.size();
    }

    /// RapidJSON flushes at the end of each text; the bytes go on when there are enough of them, or at `finish`.
    void Flush() {}

    /// Hands on all that is left. Gives 0 or the number (errno) of the first error.
    int finish() {
        drain();
        if (error_ == 0 && std::fflush(file_) != 0) error_ = errno;
        return error_;
    }

    int error() const { return error_; }

private:
    static constexpr std::size_t capacity = 65536;

    void drain() {
        to_file({buffer_.get(), used_});
        used_ = 0;
    }

    void to_file(std::string_view bytes) {
        if (error_ == 0 && std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) error_ = errno;
    }

    std::FILE* file_;
    std::unique_ptr<char[]> buffer_;
    std::size_t used_ = 0;
    int error_ = 0;
};

/// Bytes to the end of a string.
class string_stream {
public:
    using Ch = char;

    explicit string_stream(std::string& out) : out_(out) {}
    void Put(char c) { out_.push_back(c); }
    void write(std::string_view bytes) { out_.append(bytes); }
    void Flush() {}

private:
    std::string& out_;
};

}  // namespace examples
