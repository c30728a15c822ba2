// Articles as one page for a browser, needing nothing but itself: the texts with their parts marked, the fields beside them.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <newsprint.hpp>

#include "html.hpp"
#include "page_style.hpp"

namespace examples {

/// What a kind is called on the page, by `block_kind`.
inline constexpr std::string_view kind_words[newsprint::block_kind_count] = {
    "section", "headline", "deck",    "byline", "publisher", "time",    "paragraph", "crosshead",
    "item",    "caption",  "table",   "speaker", "related",  "tags",    "copyright", "notice"};

/// Collects articles, then writes the page. The text of an article's `.text` element is the article's text, character for
/// character (but that controls HTML cannot hold are shown as pictures): labels are drawn by the style sheet, and white space
/// between blocks is there, unseen.
class annotated_page {
public:
    void add(std::string_view id, const newsprint::article& article) {
        if (articles_ == 0) {
            title_ = newsprint::folded(article.headline().value_or(id));
            language_ = article.language();
        }
        const std::string number = std::to_string(++articles_);
        body_ += "<article class=\"page\" data-id=\"";
        append_html(body_, id);
        body_ += "\"><div class=\"text\" role=\"region\" aria-label=\"Text of ";
        append_html(body_, id);
        body_ += "\" lang=\"" + lang(article) + "\">";
        add_text(article);
        body_ += "</div><aside aria-labelledby=\"fields-" + number + "\"><h2 id=\"fields-" + number + "\">Fields</h2>";
        add_fields(article);
        body_ += "</aside></article>\n";
    }

    template <class Stream>
    void write(Stream& out) const {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + html(title_) + "</title>\n<style>\n");
        out.write(page_style);
        for (std::size_t kind = 0; kind < counts_.size(); ++kind) {  // a box without its tick hides its kind
            const std::string name(newsprint::detail::kind_names[kind]);
            if (counts_[kind] > 0)
                out.write("body:has(#show-" + name + ":not(:checked)) [data-kind=" + name + "] { display: none }\n");
        }
        out.write("</style>\n</head>\n<body>\n<header><h1 lang=\"" + html(language_) + "\">" + html(title_) + "</h1>\n");
        out.write("<form aria-label=\"Kinds to show\"><fieldset><legend>Show</legend>");
        for (std::size_t kind = 0; kind < counts_.size(); ++kind) {
            if (counts_[kind] == 0) continue;
            const std::string name(newsprint::detail::kind_names[kind]);
            out.write("<label class=\"k-" + name + "\"><input type=\"checkbox\" id=\"show-" + name + "\" checked autocomplete=\"off\"> " +
                      std::string(kind_words[kind]) + " <span>" + std::to_string(counts_[kind]) + "</span></label>");
        }
        out.write("<button type=\"reset\">show all</button></fieldset></form></header>\n<main>\n");
        out.write(body_);
        out.write("</main>\n</body>\n</html>\n");
    }

private:
    static std::string lang(const newsprint::article& article) {
        return article.language() == "und" ? "" : html(article.language());
    }

    void add_gap(std::string_view white_space) {
        if (white_space.empty()) return;
        body_ += "<span class=\"gap\">";
        append_html(body_, white_space);
        body_ += "</span>";
    }

    void add_text(const newsprint::article& article) {
        std::size_t end = 0;
        for (const newsprint::block& block : article.blocks()) {
            const std::string_view gap = article.text().substr(end, block.offset - end);
            add_gap(gap);
            const auto kind = static_cast<std::size_t>(block.kind);
            ++counts_[kind];
            const std::string name(to_string(block.kind));
            body_ += "<div class=\"block k-" + name + (line_ends(gap) > 1 ? " apart" : "") + "\" data-kind=\"" + name + "\" data-label=\"" +
                     std::string(kind_words[kind]) + "\" data-begin=\"" + std::to_string(block.offset) + "\" data-end=\"" +
                     std::to_string(block.offset + block.text.size()) + "\" data-line=\"" + std::to_string(block.line) + "\">";
            append_html(body_, block.text);
            body_ += "</div>";
            end = block.offset + block.text.size();
        }
        add_gap(article.text().substr(end));
    }

    void add_value(std::string_view value) {
        body_ += "<dd>";
        append_html(body_, newsprint::folded(value));
        body_ += "</dd>";
    }
    template <class Values>
    void add_values(std::string_view name, const Values& values) {
        if (values.begin() == values.end()) return;
        body_ += "<div data-field=\"" + std::string(name) + "\"><dt>" + std::string(name) + "</dt>";
        for (std::string_view value : values) add_value(value);
        body_ += "</div>";
    }

    void add_fields(const newsprint::article& article) {
        std::string_view open;  // the field whose values are being written
        body_ += "<dl lang=\"" + lang(article) + "\">";
        for (const auto& [name, value] : article.metadata()) {
            if (name != open) {
                body_ += open.empty() ? "" : "</div>";
                body_ += "<div data-field=\"" + std::string(name) + "\"><dt>" + std::string(name) + "</dt>";
            }
            open = name;
            add_value(value);
        }
        body_ += open.empty() ? "" : "</div>";
        add_values("related", article.related());
        body_ += "</dl>";
        for (const newsprint::caption& caption : article.captions()) {
            body_ += "<figure lang=\"" + lang(article) + "\" data-occurrences=\"" + std::to_string(caption.occurrences) +
                     "\"><div class=\"photo\" aria-hidden=\"true\"></div><figcaption><span class=\"words\">";
            append_html(body_, newsprint::folded(caption.text));
            body_ += "</span>";
            if (caption.credit) {
                body_ += " <cite>";
                append_html(body_, newsprint::folded(*caption.credit));
                body_ += "</cite>";
            }
            if (caption.occurrences > 1) body_ += " <small>printed " + std::to_string(caption.occurrences) + " times</small>";
            body_ += "</figcaption></figure>";
        }
        for (const newsprint::table& table : article.tables())
            body_ += "<div class=\"table\" lang=\"" + lang(article) + "\" role=\"group\" aria-label=\"Table\">" + html_table(table) + "</div>";
    }

    std::string body_, title_ = "newsprint", language_ = "en";
    std::size_t articles_ = 0;
    std::array<std::size_t, newsprint::block_kind_count> counts_{};
};

}  // namespace examples
