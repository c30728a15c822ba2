# What Doxygen sees of a header. The inline namespace is no part of a name that a caller writes, and what every range has
# needs no comment where it stands.
/^inline namespace v0 \{\}?$/d
/^\}  \/\/ namespace v0$/d
s|^    constexpr iterator begin\(\) const noexcept|    /// The first element. Elements are values; iterators stay good as long as what the range borrows.\n&|
s|^    constexpr (std::default_sentinel_t\|iterator) end\(\) const noexcept|    /// Behind the last element.\n&|
s|^    constexpr bool empty\(\) const noexcept|    /// Has it no element? Constant time, or up to the first element.\n&|
s|^    constexpr std::size_t size\(\) const noexcept|    /// The number of elements. Constant time.\n&|
s|^    ([a-z_]+)\(\) = default;|    /// Empty, borrowing nothing.\n&|
s|^    constexpr (explicit )?[a-z_]+_view\(outline_ref outline\) noexcept|    /// Of the article with this outline; `article` makes it.\n&|
s|^    friend constexpr bool operator==\(const ([a-z_]+)&, const [a-z_]+&\) = default;|    /// Equal in every member.\n    constexpr bool operator==(const \1\&) const = default;|
s|^    using built_on = |    /// Where its table of words comes from.\n&|
s|^    static constexpr std::string_view tag = |    /// BCP 47.\n&|
s|^    static constexpr forms form\{|    /// How it writes names and dates.\n&|
s|^    static constexpr newsprint::words words\[\] = |    /// What its pages say.\n&|
/^template </{
N
/std::ranges::enable_/d
}
