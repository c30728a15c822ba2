// Text in another encoding to UTF-8, by iconv.
#pragma once

#include <cerrno>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <iconv.h>

#include "batch.hpp"

namespace corpus {

class recoder {
public:
    /// `encoding`: a name that iconv knows; empty for UTF-8, which needs no recoding.
    explicit recoder(const std::string& encoding) {
        if (!encoding.empty()) iconv_ = ::iconv_open("UTF-8", encoding.c_str());
    }
    recoder(const recoder&) = delete;
    recoder& operator=(const recoder&) = delete;
    ~recoder() {
        if (*this) ::iconv_close(iconv_);
    }
    explicit operator bool() const { return iconv_ != none(); }

    /// Can lines of JSON in this encoding be told apart before they are recoded: are ASCII's signs themselves in it?
    bool holds_ascii() {
        std::string ascii;
        for (char c = 0x20; c < 0x7F; ++c) ascii += c;
        buffer out;
        return !to_utf8(ascii + "\r\n\t", out) && out.view() == ascii + "\r\n\t";
    }

    /// `text` in UTF-8, to `out`. Gives the offset of the first byte that is not in the encoding, or nothing.
    std::optional<std::size_t> to_utf8(std::string_view text, buffer& out) {
        out.clear();
        ::iconv(iconv_, nullptr, nullptr, nullptr, nullptr);
        char* in = const_cast<char*>(text.data());  // iconv's signature; it does not write there
        std::size_t left = text.size();
        while (left > 0) {
            out.reserve(left * 2 + 16);
            char* to = out.data() + out.size();
            std::size_t room = left * 2 + 16;
            const std::size_t whole = room;
            const std::size_t status = ::iconv(iconv_, &in, &left, &to, &room);
            out.grow_by(whole - room);
            if (status == static_cast<std::size_t>(-1) && errno != E2BIG) return text.size() - left;
        }
        return std::nullopt;
    }

private:
    static iconv_t none() { return reinterpret_cast<iconv_t>(-1); }
    iconv_t iconv_ = none();
};

}  // namespace corpus
