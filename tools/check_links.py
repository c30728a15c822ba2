#!/usr/bin/env python3
"""Are there links in the site that lead nowhere? check_links.py SITE: files and anchors inside it. Standard library only."""
import html.parser
import pathlib
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.links, self.anchors = [], set()
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("id", "name"):
                self.anchors.add(value)
            elif name in ("href", "src") and value:
                self.links.append(value)


def main(site):
    pages = {path: Page(path) for path in sorted(site.rglob("*.html"))}
    lost = []
    for path, page in pages.items():
        for link in page.links:
            url = urllib.parse.urlsplit(link)
            if url.scheme or url.netloc:
                continue
            target = (path.parent / urllib.parse.unquote(url.path)).resolve() if url.path else path
            anchor = urllib.parse.unquote(url.fragment)
            if not target.exists() or (anchor and target in pages and anchor not in pages[target].anchors):
                lost.append(f"{path.relative_to(site)}: {link}")
    print("\n".join(lost + [f"{len(pages)} pages, {sum(len(p.links) for p in pages.values())} links, {len(lost)} lead nowhere"]))
    return 1 if lost or not pages else 0


if len(sys.argv) != 2:
    sys.exit(__doc__)
sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
