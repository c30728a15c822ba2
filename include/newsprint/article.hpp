// An article taken apart.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <newsprint/block/build.hpp>
#include <newsprint/view/authors.hpp>
#include <newsprint/view/block.hpp>
#include <newsprint/view/body.hpp>
#include <newsprint/view/captions.hpp>
#include <newsprint/view/headline.hpp>
#include <newsprint/view/masthead.hpp>
#include <newsprint/view/metadata.hpp>
#include <newsprint/view/strings.hpp>
#include <newsprint/view/tables.hpp>
#include <newsprint/view/times.hpp>

namespace newsprint {
inline namespace v0 {

class article;
namespace detail {
constexpr void build(std::string_view text, chosen_language language, article& into, scratch& memory);
}

/// An article's parts, as views into its text. Made by `parse`. Example: `parse(text).headline()` (with `text` alive).
///
/// What is not printed is absent: an empty optional or an empty range, never an invented value. A value that is printed
/// over several lines keeps its line breaks; `folded` gives it as one line. Parts that are printed twice are listed
/// once; `blocks()` has every copy.
///
/// It borrows the text: text and article must outlive every view and string_view that came from them. Moving an article
/// keeps its views good, changing or moving the text does not. Const use from several threads is safe. Every accessor
/// is linear in the number of blocks and allocates nothing, `metadata()` aside.
class article {
public:
    /// The first headline, without a site's name behind it. Example: "Rain expected - BBC News" gives "Rain expected".
    constexpr std::optional<std::string_view> headline() const noexcept { return headline_of(outline()); }
    /// The outlet, as far as the text names it: on a line of its own, else the agency of the dateline, else a source
    /// label, else the rights line. Example: "[청주=한빛경제] 한빛전자가 …" gives "한빛경제".
    constexpr std::optional<std::string_view> publisher() const noexcept { return publisher_of(outline()); }
    /// When it was published, as printed. Example: "입력 2025.03.18 14:20" gives 2025-03-18T14:20, with no offset,
    /// since none is printed. A time without a label is the publication's; without day or year there is none.
    constexpr std::optional<timestamp> published() const noexcept { return published_of(outline()); }
    /// When it was last changed, as printed. Example: "수정 2025.03.18 17:05".
    constexpr std::optional<timestamp> modified() const noexcept { return modified_of(outline()); }
    /// Where it was filed and by which agency. Example: "(서울=연합뉴스) 홍길동 기자 =" gives place "서울", agency "연합뉴스".
    constexpr std::optional<newsprint::dateline> dateline() const noexcept { return dateline_of(outline()); }
    /// The rights notice; it may run over a line break (see `folded`).
    constexpr std::optional<std::string_view> copyright() const noexcept { return copyright_of(outline()); }

    /// The page's rubric, level by level: a range of `std::string_view`. Example: "산업 > 반도체" gives "산업", "반도체".
    constexpr section_view section() const& noexcept { return section_view(outline()); }
    /// Subheadlines and summary lines above the body, marks dropped: a range of `std::string_view`.
    constexpr decks_view decks() const& noexcept { return decks_view(outline()); }
    /// Titles of other articles that the page links to, also from a paragraph's end: a range of `std::string_view`.
    constexpr related_view related() const& noexcept { return related_view(outline()); }
    /// Keywords without "#": a range of `std::string_view`.
    constexpr tags_view tags() const& noexcept { return tags_view(outline()); }
    /// What is not the article, line by line: share buttons, subscription pleas, adverts. A range of
    /// `std::string_view`.
    constexpr notices_view notices() const& noexcept { return notices_view(outline()); }
    /// Running text without what stands in it that is reported elsewhere (dateline, sign-off, cross-reference): a range
    /// of `std::string_view`. Crossheads and list items between them are in `body()`.
    constexpr paragraphs_view paragraphs() const& noexcept { return paragraphs_view(outline()); }

    /// The people who wrote it, each once, in order of appearance; photographers, editors and agencies are none of
    /// them. Example: "박서연 기자" and at the end "parksy@hanbit-economy.example 박서연 기자" give one author with
    /// role and e-mail.
    constexpr author_list authors() const noexcept { return authors_of(outline()); }
    /// Paragraphs, crossheads, list items and speakers in order.
    constexpr body_view body() const& noexcept { return body_view(outline()); }
    /// Each distinct caption once, with its credit.
    constexpr captions_view captions() const& noexcept { return captions_view(outline()); }
    /// Key-value tables in order, with title, columns, rows and source.
    constexpr tables_view tables() const& noexcept { return tables_view(outline()); }
    /// Everything, by kind: blocks never overlap, and every byte outside them is white space.
    constexpr blocks_view blocks() const& noexcept { return blocks_view(outline()); }
    /// Every metadata field that is there, by its name in the JSON form, values folded to one line; a field with
    /// several values comes several times. Example: `for (auto [name, value] : a.metadata())`. The one accessor that
    /// allocates.
    constexpr metadata_list metadata() const { return metadata_of(outline(), tag_); }

    /// The language it was read in (BCP 47): "ko", "en", "ja", "zh-Hans", "zh-Hant", another, or "und".
    constexpr std::string_view language() const noexcept { return tag_; }
    /// The whole text.
    constexpr std::string_view text() const noexcept { return text_; }
    /// The blocks as the views see them, for views of one's own. Borrows article and text.
    constexpr outline_ref outline() const& noexcept {
        return {records_.data(), records_.data() + records_.size(), text_, words_};
    }

    /// @{
    /// These borrow the article, so one that is gone at the end of the statement gives none:
    /// `for (auto b : parse(text).blocks())` does not compile; give the article a name.
    void section() const&& = delete;
    void decks() const&& = delete;
    void related() const&& = delete;
    void tags() const&& = delete;
    void notices() const&& = delete;
    void paragraphs() const&& = delete;
    void body() const&& = delete;
    void captions() const&& = delete;
    void tables() const&& = delete;
    void blocks() const&& = delete;
    void outline() const&& = delete;
    /// @}

private:
    friend constexpr void detail::build(std::string_view, chosen_language, article&, detail::scratch&);

    std::vector<record> records_;
    std::string_view text_;
    const vocabulary* words_ = &vocabulary_of<generic>;
    std::string_view tag_ = "und";
};

namespace detail {
constexpr void build(std::string_view text, chosen_language language, article& into, scratch& memory) {
    outline(text, *language.words, into.records_, memory);
    into.text_ = text;
    into.words_ = language.words;
    into.tag_ = language.tag;
}
}  // namespace detail

}  // namespace v0
}  // namespace newsprint
