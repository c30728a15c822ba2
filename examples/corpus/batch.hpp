// Some whole records on their way from the input to the output.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "byte_source.hpp"
#include "records.hpp"

namespace corpus {

/// Bytes with room behind them, never cleared: what is about to be written over need not be zero.
class buffer {
public:
    static constexpr std::size_t padding = 64;  ///< readable behind the end, as simdjson wants it

    char* data() { return data_.get(); }
    const char* data() const { return data_.get(); }
    std::size_t size() const { return size_; }
    std::string_view view() const { return {data_.get(), size_}; }
    void clear() { size_ = 0; }
    void grow_by(std::size_t bytes) { size_ += bytes; }

    /// Room for `more` bytes behind the end.
    void reserve(std::size_t more) {
        if (size_ + more <= capacity_) return;
        const std::size_t capacity = std::max(size_ + more, capacity_ + capacity_ / 2);
        std::unique_ptr<char[]> data(new char[capacity + padding]);
        if (size_ > 0) std::memcpy(data.get(), data_.get(), size_);
        std::memset(data.get() + capacity, ' ', padding);
        data_ = std::move(data);
        capacity_ = capacity;
    }
    void append(std::string_view bytes) {
        reserve(bytes.size());
        if (!bytes.empty()) std::memcpy(data_.get() + size_, bytes.data(), bytes.size());
        size_ += bytes.size();
    }
    /// Empty, and without the memory that an unusually long record has asked for.
    void reset(std::size_t usual) {
        clear();
        if (capacity_ > usual) data_.reset(), capacity_ = 0;
    }

    // RapidJSON's output stream.
    using Ch = char;
    void Put(char c) {
        if (size_ == capacity_) reserve(capacity_ + 4096);
        data_[size_++] = c;
    }
    void write(std::string_view bytes) { append(bytes); }
    void Flush() {}

private:
    std::unique_ptr<char[]> data_;
    std::size_t size_ = 0, capacity_ = 0;
};

struct batch {
    static constexpr std::size_t usual_size = std::size_t{1} << 20;

    buffer input, output;
    std::size_t file = 0;            ///< which of the inputs
    std::uint64_t offset = 0;        ///< of its first byte in the unpacked input
    std::uint64_t first_record = 1;  ///< the number of its first record
    bool last = false;               ///< nothing of this input follows
    bool too_long = false;           ///< holds the beginning of a record that is too long, nothing else

    std::uint64_t records = 0, bad = 0;  ///< what came of it
    std::string first_problem;
    bool ends_here = false;  ///< nothing after this batch is to be written

    void reset() {
        input.reset(4 * usual_size);
        output.reset(8 * usual_size);
        last = too_long = ends_here = false;
        records = bad = 0;
        first_problem.clear();
    }
};

/// Cuts one input into batches of whole records.
template <class Records>
class batch_reader {
public:
    batch_reader(byte_source& source, std::size_t file, std::uint64_t first_record)
        : source_(source), file_(file), next_record_(first_record) {}

    /// Fills `into`. False at the end of the input, or when interrupted (what is left is no whole record then).
    bool next(batch& into) {
        into.reset();
        if (done_) return false;
        into.input.append(left_.view());
        left_.clear();
        if (skipping_) skip(into.input);
        whole_records whole;
        std::size_t wanted = batch::usual_size;
        for (;;) {
            bool end = false;
            while (into.input.size() < wanted && !end) {
                const bool wait = into.input.size() == 0 || !has_border(into.input.view());
                if (!wait && !source_.ready()) break;  // whoever writes takes his time: go on with what is there
                end = !read_some(into.input, wanted - into.input.size());
            }
            if (interrupted) return done_ = true, false;
            if (end) done_ = true;
            if (at_start_) skip_mark(into.input);
            whole = count_whole<Records>(into.input.view(), done_);
            if (done_ || whole.articles > 0 || whole.bytes > 0) break;
            if (into.input.size() >= longest_record) {
                into.too_long = skipping_ = true;
                whole = {into.input.size(), 1};
                break;
            }
            wanted = std::min(longest_record, std::max(wanted, into.input.size()) * 2);
        }
        left_.append(into.input.view().substr(whole.bytes));
        into.input.grow_by(whole.bytes - into.input.size());  // back to the border
        into.file = file_;
        into.offset = offset_;
        into.first_record = next_record_;
        into.records = whole.articles;
        into.last = done_;
        offset_ += whole.bytes;
        next_record_ += whole.articles;
        if (into.too_long) {
            // keep what may be the first half of a border
            left_.append(into.input.view().substr(into.input.size() - (Records::border.size() - 1)));
            offset_ -= left_.size();
        }
        return whole.bytes > 0 || !done_;
    }

    std::uint64_t next_record() const { return next_record_; }

private:
    static bool has_border(std::string_view text) { return text.find(Records::border) != text.npos; }

    bool read_some(buffer& into, std::size_t size) {
        into.reserve(size);
        const std::size_t count = source_.read(into.data() + into.size(), size);
        into.grow_by(count);
        return count > 0;
    }

    /// Drops what is left of a record that is too long.
    void skip(buffer& input) {
        for (bool end = false; !end;) {
            const std::size_t border = input.view().find(Records::border);
            if (border != std::string_view::npos) {
                drop_front(input, border + Records::border.size() - Records::border_kept);
                skipping_ = false;
                return;
            }
            if (input.size() >= Records::border.size()) drop_front(input, input.size() - (Records::border.size() - 1));
            end = !read_some(input, batch::usual_size);
            if (end) drop_front(input, input.size());
        }
        done_ = true;
    }

    /// A byte order mark is no part of the first record.
    void skip_mark(buffer& input) {
        at_start_ = false;
        if (input.view().starts_with("\xEF\xBB\xBF")) drop_front(input, 3);
    }

    void drop_front(buffer& input, std::size_t bytes) {
        std::memmove(input.data(), input.data() + bytes, input.size() - bytes);
        input.grow_by(std::size_t{0} - bytes);
        offset_ += bytes;
    }

    byte_source& source_;
    std::size_t file_;
    std::uint64_t next_record_, offset_ = 0;
    buffer left_;
    bool at_start_ = true, skipping_ = false, done_ = false;
};

}  // namespace corpus
