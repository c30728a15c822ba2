#!/usr/bin/env python3
"""Scores newsprint-json on a folder of articles: NAME.txt with its expected parts in NAME.gold.json.

usage: score.py [--worst N] [--names PATTERN] [--floors TABLE] [--json] PROGRAM FOLDER

Lines are compared kind by kind, fields value by value (white space folded, order free). A *failure* is a broken
promise: no JSON, blocks that overlap, text outside every block. The exit status is 1 after a failure, and where a
figure is below the floor that TABLE gives for FOLDER, or for the articles of it whose names match PATTERN (see floors.txt). Standard library only.
"""
import argparse
import bisect
import collections
import json
import pathlib
import re
import subprocess
import sys

LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
BLANK = str.maketrans("", "", "\u200b\u2060\ufeff")


class Tally:
    """How many items were right, how many found, how many expected."""

    def __init__(self):
        self.right = self.found = self.expected = 0

    def add(self, found, expected):
        found, expected = collections.Counter(found), collections.Counter(expected)
        self.right += sum((found & expected).values())
        self.found += sum(found.values())
        self.expected += sum(expected.values())
        return found == expected

    def precision(self):
        return self.right / self.found if self.found else float(not self.expected)

    def recall(self):
        return self.right / self.expected if self.expected else 1.0

    def f1(self):
        return 2 * self.right / (self.found + self.expected) if self.found + self.expected else 1.0


def fold(value):
    return None if value is None else " ".join(value.split())


def is_blank(data):
    return not data.decode("utf-8", "replace").translate(BLANK).strip()


def line_kinds(data, blocks):
    """The kind of each line of `data`, and what is wrong with `blocks`."""
    starts = [match.start() for match in LINE.finditer(data)]
    ends = starts[1:] + [len(data)]
    kinds, problems, last = [None] * len(starts), [], 0
    for block in blocks:
        begin, end = block["begin"], block["end"]
        if not last <= begin < end <= len(data):
            problems.append(f"block {begin}-{end} is empty, overlaps another or leaves the text")
            continue
        first = bisect.bisect_right(starts, begin) - 1
        if block["line"] != first + 1:
            problems.append(f"block {begin}-{end} says line {block['line']}, is on line {first + 1}")
        if not is_blank(data[last:begin]):
            problems.append(f"text outside every block at {last}-{begin}")
        last = end
        for line in range(first, bisect.bisect_left(starts, end)):
            if not is_blank(data[max(begin, starts[line]):min(end, ends[line])]):
                kinds[line] = block["kind"]
    if not is_blank(data[last:]):
        problems.append(f"text outside every block at {last}-{len(data)}")
    return kinds, problems


def items(article):
    """What is compared, by measure: lists of values."""
    out = {}
    for field in ("headline", "publisher", "published", "modified", "copyright"):
        out[field] = [fold(article[field])] if article[field] is not None else []
    for field in ("section", "decks", "related", "tags", "notices"):
        out[field] = [fold(value) for value in article[field]]
    authors = [(fold(a["name"]), fold(a["role"]), fold(a["email"])) for a in article["authors"]]
    out["author names"] = [name for name, _, _ in authors]
    out["author details"] = authors
    dateline = article["dateline"]
    out["dateline"] = [(fold(dateline["place"]), fold(dateline["agency"]))] if dateline else []
    for kind in ("paragraph", "crosshead", "list_item", "speaker"):
        out[kind] = [fold(item["text"]) for item in article["body"] if item["kind"] == kind]
    out["caption text"] = [fold(c["text"]) for c in article["captions"]]
    out["caption credit"] = [(fold(c["text"]), fold(c["credit"])) for c in article["captions"]]
    out["table cells"] = cells = []
    for number, table in enumerate(article["tables"]):
        cells += [(number, "title", fold(table["title"])), (number, "source", fold(table["source"])),
                  (number, "columns", tuple(map(fold, table["columns"])))]
        cells += [(number, fold(row["key"]), fold(value)) for row in table["rows"] for value in row["values"]]
    return out


class Score:
    def __init__(self):
        self.articles = self.perfect = self.lines = self.lines_right = 0
        self.fields = collections.defaultdict(Tally)
        self.kinds = collections.defaultdict(Tally)
        self.confusions = collections.Counter()
        self.failures = []
        self.mistakes = {}  # of each article: (line, expected, found)

    def add(self, name, data, gold, article):
        self.articles += 1
        found, problems = line_kinds(data, article["blocks"])
        self.failures += [f"{name}: {problem}" for problem in problems]
        if len(found) != len(gold["lines"]):
            self.failures.append(f"{name}: {len(found)} lines, {len(gold['lines'])} in the gold file")
        mistakes = self.mistakes[name] = []
        for number, (expected, kind) in enumerate(zip(gold["lines"], found), 1):
            if expected is None:
                continue
            self.lines += 1
            self.kinds[expected].add([expected] * (kind == expected), [expected])
            if kind == expected:
                self.lines_right += 1
            else:
                mistakes.append((number, expected, kind))
                self.confusions[expected, kind] += 1
                if kind:
                    self.kinds[kind].found += 1
        mine, theirs = items(article), items(gold)
        agree = [self.fields[measure].add(mine[measure], theirs[measure]) for measure in theirs]
        self.perfect += all(agree) and not mistakes

    def figures(self):
        mean = lambda tallies: (lambda f1s: sum(f1s) / len(f1s) if f1s else 0.0)(
            [t.f1() for t in tallies.values() if t.expected])
        return {"articles": self.articles, "all right": self.perfect / max(1, self.articles),
                "lines": self.lines_right / max(1, self.lines), "kinds": mean(self.kinds),
                "fields": mean(self.fields), "failures": len(self.failures)}


def table(title, tallies):
    print(f"\n{title:18} {'P':>7} {'R':>7} {'F1':>7} {'gold':>6}")
    for name, tally in tallies.items():
        print(f"{name:18} {tally.precision():7.3f} {tally.recall():7.3f} {tally.f1():7.3f} {tally.expected:6}")


def floors_of(path, folder, names):
    """The row of the floors' table for these articles of the folder: {"lines": 0.9, ...}."""
    header, wanted = None, "/".join(folder.resolve().parts[-2:]) + (f"/{names}" if names != "*" else "")
    for row in pathlib.Path(path).read_text("utf-8").splitlines():
        cells = row.split()
        if not cells or cells[0].startswith("#"):
            continue
        if header is None:
            header = cells
        elif cells[0] == wanted:
            return {name.replace("_", " "): float(cell) for name, cell in zip(header[1:], cells[1:])}
    return {}


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1][7:])
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--names", default="*")
    parser.add_argument("--floors")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    score, texts = Score(), {}
    golds = {path.name[:-len(".gold.json")]: path for path in sorted(options.folder.glob(options.names + ".gold.json"))}
    paths = [path.with_name(name + ".txt") for name, path in golds.items()]
    done = subprocess.run([options.program, "--blocks", *map(str, paths)], capture_output=True)
    articles = {a["id"]: a for a in map(json.loads, done.stdout.decode("utf-8").splitlines())}
    if done.returncode:
        score.failures.append(f"exit status {done.returncode}: {done.stderr.decode('utf-8', 'replace').strip()}")
    for name, gold, path in zip(golds, golds.values(), paths):
        if name in articles:
            texts[name] = path.read_bytes()
            score.add(name, texts[name], json.loads(gold.read_text("utf-8")), articles[name])
        else:
            score.failures.append(f"{name}: no article")

    figures = score.figures()
    if options.json:
        print(json.dumps(figures))
    else:
        table("field", score.fields)
        table("line kind", dict(sorted(score.kinds.items(), key=lambda pair: -pair[1].expected)))
        for (expected, kind), count in score.confusions.most_common(12):
            print(f"{count:5}  {expected} taken for {kind}")
        for name in sorted(score.mistakes, key=lambda n: -len(score.mistakes[n]))[:options.worst]:
            rows = LINE.findall(texts[name])
            for number, expected, kind in score.mistakes[name]:
                print(f"{name}:{number}: {expected} taken for {kind}: {rows[number - 1].decode('utf-8').strip()[:70]}")
        print("\n" + "  ".join(f"{k} {v:.4f}" if isinstance(v, float) else f"{k} {v}" for k, v in figures.items()))

    failed = bool(score.failures) or not score.articles
    for failure in score.failures[:20]:
        print("FAILURE", failure)
    for name, floor in (floors_of(options.floors, options.folder, options.names) if options.floors else {}).items():
        if figures[name] < floor:
            failed = True
            print(f"BELOW THE FLOOR {name} {figures[name]:.4f} < {floor}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
