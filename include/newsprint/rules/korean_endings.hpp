// How Korean words and sentences end: particles behind a noun, "is" and "was" behind a name.
#pragma once

#include <string_view>

#include <newsprint/text/trim.hpp>

namespace newsprint {
inline namespace v0 {
namespace rules {

/// Does a particle end `s` that ends no given name: "사진의", "정부는"?
constexpr bool ends_in_sure_particle(std::string_view s) noexcept {
    return text::ends_with(s, "의") || text::ends_with(s, "는") || text::ends_with(s, "를");
}

/// Does `s` end as a noun with its particle, as the subject of a sentence may: "문제는", "예산도", "중요한 건"? Names
/// end in some of these as well: "홍지은".
constexpr bool ends_in_particle(std::string_view s) noexcept {
    for (std::string_view particle :
         {"는", "은", "이", "가", "도", "건", "을", "를", "에", "의", "로", "와", "과", "서"})
        if (s.ends_with(particle)) return true;
    return false;
}

/// Does `s` end in "is" or "was", as a sentence that names something does: "예산입니다", "홍길동이었습니다"?
constexpr bool ends_in_is(std::string_view s) noexcept {
    if (!text::ends_with(s, "니다")) return false;  // all of these do, few others
    return text::ends_with(s, "입니다") || text::ends_with(s, "이었습니다") || text::ends_with(s, "였습니다");
}

}  // namespace rules
}  // namespace v0
}  // namespace newsprint
