"""Versions of pages whose lines are known: what crawlers, portals and other outlets could have made of them.

A page is a list of (line, kind); the kind of a blank line is None. Pages of outlets that nobody has seen differ from known ones in
what stands together more than in the single line, so that taking known pages apart and putting them together again teaches how
to read them. All chances come from `random.Random`, so that the same pages give the same versions.
"""


def stored(page, chance):
    """Twice the page as crawlers store it: its first few hundred characters."""
    text = "\n".join(line for line, _ in page)
    for most in (chance.randint(250, 500), chance.randint(500, 1000)):
        if len(text) > most * 1.1:
            part = text[:most].split("\n")
            yield [(line, kind) for line, (_, kind) in zip(part, page)]


def other_blank_lines(page):
    """The page without blank lines, or where it has few, one behind each line: extractors differ in these."""
    printed = [row for row in page if row[1]]
    if len(page) - len(printed) > 0.3 * len(page):
        return printed
    return [row for line in printed for row in (line, ("", None))]


def lists_of_links(page):
    """The places of lists of three links or more, as (begin, end)."""
    lists, at = [], 0
    while at < len(page):
        end = last = at
        while end < len(page) and page[end][1] in ("related", None):
            last = end + 1 if page[end][1] else last
            end += 1
        if page[at][1] == "related" and sum(1 for _, kind in page[at:last] if kind) >= 3:
            lists.append((at, last))
        at = max(end, at + 1)
    return lists


def links_first(page, chance):
    """The page with one of its lists of links above its headline, as portals and some outlets print them; None: it has none."""
    kinds = [kind for _, kind in page]
    headline = kinds.index("headline") if "headline" in kinds else len(page)
    lists = [place for place in lists_of_links(page) if place[0] > headline]
    if not lists:
        return None
    begin, end = chance.choice(lists)
    links, rest = page[begin:end], page[:begin] + page[end:]
    if chance.random() < 0.4:
        links = links[1:]  # without its heading
    printed = [i for i, (_, kind) in enumerate(links) if kind]
    most = chance.randint(3, 12)
    if len(printed) > most:
        links = links[: printed[most]]
    if any(kind is None for _, kind in rest[:12]):
        links = links + [("", None)]
    at = chance.choice([0, 0, headline])
    return rest[:at] + links + rest[at:]


class Mixer:
    """Puts the text of one page and what stands around that of others together."""

    def __init__(self):
        self.tops, self.feet = [], []

    @staticmethod
    def parts(page):
        """What stands above the headline, from there to the last paragraph, and behind that; None: there is no paragraph."""
        kinds = [kind for _, kind in page]
        if "paragraph" not in kinds:
            return None
        first, end = kinds.index("paragraph"), len(kinds) - kinds[::-1].index("paragraph")
        headline = kinds.index("headline") if "headline" in kinds[:first] else 0
        return page[:headline], page[headline:end], page[end:]

    def add(self, outlet, page):
        if parts := self.parts(page):
            for part, kept in ((parts[0], self.tops), (parts[2], self.feet)):
                if sum(1 for _, kind in part if kind) >= 2:
                    kept.append((outlet, part))

    def mixed(self, page, chance):
        """(page, outlets whose parts were put in): the page with another foot, a third of them with another top; None: no text."""
        parts = self.parts(page)
        if parts is None or not self.tops or not self.feet:
            return None
        (top, text, _), (outlet, foot) = parts, chance.choice(self.feet)
        outlets = [outlet]
        if chance.random() < 0.35:
            outlet, top = chance.choice(self.tops)
            outlets.append(outlet)
        return top + text + foot, outlets
