// What newsprint-corpus is asked to do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../common/formats.hpp"

namespace corpus {

struct settings {
    std::string text_field = "text", id_field = "id";
    std::vector<std::string> keep;  ///< fields of the input to write too
    bool keep_all = false;
    std::string language = "auto";
    examples::format format = examples::format::newsprint;
    examples::field_set fields = examples::field_set::usual();
    std::string encoding;  ///< empty: UTF-8
    bool wet = false;
    bool strict = false;
    bool progress = false;
    unsigned jobs = 1;
    std::vector<std::string> files;

    bool keeps(std::string_view name) const {
        if (keep_all && name != text_field) return true;
        for (const std::string& kept : keep)
            if (kept == name) return true;
        return false;
    }
};

}  // namespace corpus
