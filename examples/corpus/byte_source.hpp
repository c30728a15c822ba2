// The bytes of a file or of standard input, unpacked where they are packed with gzip or zstd.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "interrupt.hpp"

namespace corpus {

/// One input. What it is packed with is seen by its first bytes. `-` is standard input.
class byte_source {
public:
    explicit byte_source(const std::string& name) : file_(name == "-" ? 0 : ::open(name.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (file_ < 0) {
            fail(std::strerror(errno));
            return;
        }
        struct stat info {};
        if (::fstat(file_, &info) == 0 && S_ISREG(info.st_mode)) size_ = static_cast<std::uint64_t>(info.st_size);
        refill();
        const std::string_view start(packed_.get(), end_);
        if (start.starts_with("\x1F\x8B")) {
            packing_ = packing::gzip;
            if (::inflateInit2(&gzip_, 15 + 16) != Z_OK) fail("no memory");
        } else if (start.starts_with("\x28\xB5\x2F\xFD")) {
            packing_ = packing::zstd;
            zstd_.reset(::ZSTD_createDCtx());
            if (!zstd_) fail("no memory");
        }
    }
    byte_source(const byte_source&) = delete;
    byte_source& operator=(const byte_source&) = delete;
    ~byte_source() {
        if (packing_ == packing::gzip) ::inflateEnd(&gzip_);
        if (file_ > 0) ::close(file_);
    }

    /// Reads at most `size` bytes to `to`; 0 at the end, after an error, or when interrupted.
    std::size_t read(char* to, std::size_t size) {
        while (problem_.empty() && !interrupted) {
            if (at_ == end_ && !refill()) {
                if (in_frame_) fail("the packed data ends too soon");
                return 0;
            }
            if (const std::size_t count = unpack(to, size); count > 0) return count;
        }
        return 0;
    }

    /// Can more be read without waiting for whoever writes it?
    bool ready() const {
        if (at_ < end_ || size_ > 0) return true;
        pollfd waiting{file_, POLLIN, 0};
        return ::poll(&waiting, 1, 0) != 0;
    }

    const std::string& problem() const { return problem_; }
    std::uint64_t size() const { return size_; }          ///< of the file as it is stored; 0 where that is not known
    std::uint64_t position() const { return position_; }  ///< in the file as it is stored

private:
    static constexpr std::size_t capacity = 1U << 18;
    enum class packing : unsigned char { none, gzip, zstd };
    struct free_zstd {
        void operator()(ZSTD_DCtx* context) const { ::ZSTD_freeDCtx(context); }
    };

    void fail(std::string words) { problem_ = std::move(words); }

    /// Waits for bytes, but not longer than until an interrupt. False at the end.
    bool refill() {
        at_ = end_ = 0;
        while (!interrupted) {
            pollfd waiting{file_, POLLIN, 0};
            const int ready = size_ > 0 ? 1 : ::poll(&waiting, 1, 200);
            if (ready == 0 || (ready < 0 && errno == EINTR)) continue;
            const ssize_t count = ::read(file_, packed_.get(), capacity);
            if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
            if (count < 0) fail(std::strerror(errno));
            if (count <= 0) return false;
            end_ = static_cast<std::size_t>(count);
            position_ += end_;
            return true;
        }
        return false;
    }

    std::size_t unpack(char* to, std::size_t size) {
        if (packing_ == packing::gzip) return gunzip(to, size);
        if (packing_ == packing::zstd) {
            ZSTD_inBuffer in{packed_.get(), end_, at_};
            ZSTD_outBuffer out{to, size, 0};
            const std::size_t left = ::ZSTD_decompressStream(zstd_.get(), &out, &in);
            if (::ZSTD_isError(left)) fail(::ZSTD_getErrorName(left));
            in_frame_ = left != 0;
            at_ = in.pos;
            return out.pos;
        }
        const std::size_t count = size < end_ - at_ ? size : end_ - at_;
        std::memcpy(to, packed_.get() + at_, count);
        at_ += count;
        return count;
    }

    std::size_t gunzip(char* to, std::size_t size) {
        gzip_.next_in = reinterpret_cast<Bytef*>(packed_.get() + at_);
        gzip_.avail_in = static_cast<uInt>(end_ - at_);
        gzip_.next_out = reinterpret_cast<Bytef*>(to);
        gzip_.avail_out = static_cast<uInt>(size);
        const int status = ::inflate(&gzip_, Z_NO_FLUSH);
        at_ = end_ - gzip_.avail_in;
        in_frame_ = status != Z_STREAM_END;
        if (status == Z_STREAM_END) ::inflateReset(&gzip_);  // another member may follow: Common Crawl's files are made of them
        else if (status != Z_OK && status != Z_BUF_ERROR) fail(gzip_.msg ? gzip_.msg : "broken gzip data");
        return size - gzip_.avail_out;
    }

    int file_;
    std::uint64_t size_ = 0, position_ = 0;
    std::string problem_;
    std::unique_ptr<char[]> packed_{new char[capacity]};
    std::size_t at_ = 0, end_ = 0;
    packing packing_ = packing::none;
    bool in_frame_ = false;
    z_stream gzip_{};
    std::unique_ptr<ZSTD_DCtx, free_zstd> zstd_;
};

}  // namespace corpus
