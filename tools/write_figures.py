#!/usr/bin/env python3
"""Writes the tables of the documentation's Accuracy page.

usage: write_figures.py PROGRAM OUT 'TITLE=FOLDER' …

FOLDER holds a folder for each language, of articles with gold files or of pages whose lines are labelled (NAME.ann).
PROGRAM is newsprint-json. Standard library only.
"""
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests/score"))
import score  # noqa: E402

CODES = {"se": "section", "he": "headline", "de": "deck", "by": "byline", "pu": "publisher", "ti": "timestamp", "pa": "paragraph",
         "cr": "crosshead", "li": "list_item", "ca": "caption", "ta": "table", "sp": "speaker", "re": "related", "tg": "tags",
         "co": "copyright", "no": "notice"}
NAMES = {"ko": "Korean", "en": "English", "ja": "Japanese", "zh": "Chinese", "generic": "others"}


def score_of(program, folder):
    """The score on the articles of `folder` that have gold files, or None where there are none."""
    golds = sorted(folder.glob("*.gold.json"))
    if not golds:
        return lines_score_of(program, sorted(folder.glob("*.ann")))
    paths = [gold.with_name(gold.name.removesuffix(".gold.json") + ".txt") for gold in golds]
    total = score.Score()
    for path, gold, article in zip(paths, golds, parsed(program, paths), strict=True):
        total.add(path.stem, path.read_bytes(), json.loads(gold.read_text("utf-8")), article)
    return total


def lines_score_of(program, pages):
    """The score on pages of which only the lines' kinds are known."""
    if not pages:
        return None
    total = score.Score()
    with tempfile.TemporaryDirectory() as scratch:
        paths, golds = [], []
        for page in pages:
            rows = [line.partition("\t") for line in page.read_text("utf-8").split("\n")]
            paths.append(pathlib.Path(scratch, page.stem + ".txt"))
            paths[-1].write_text("\n".join(text for _, _, text in rows), "utf-8", newline="")
            golds.append([CODES.get(code) if text.strip() else None for code, _, text in rows])
        for path, gold, article in zip(paths, golds, parsed(program, paths), strict=True):
            found, _ = score.line_kinds(path.read_bytes(), article["blocks"])
            total.articles += 1
            for expected, kind in itertools.zip_longest(gold, found):
                if expected:
                    total.lines += 1
                    total.lines_right += expected == kind
                    total.kinds[expected].add([kind] if kind == expected else [], [expected])
                    if kind and kind != expected:
                        total.kinds[kind].found += 1
    return total


def parsed(program, paths):
    done = subprocess.run([program, "--blocks", *map(str, paths)], capture_output=True, check=True)
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def row(*cells):
    return "| " + " | ".join(cells) + " |"


def f1(tally):
    return f"{tally.f1():.3f} ({tally.expected})" if tally and tally.expected else ""


def by_language(scores, what, names, heading):
    yield row(heading, *(NAMES[language] for language in scores))
    yield row("---", *["---"] * len(scores))
    for name in names:
        yield row(name, *(f1(getattr(s, what).get(name)) for s in scores.values()))
    yield ""


def main():
    program, out, sets = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    lines = []
    for each in sets:
        title, _, folder = each.partition("=")
        scores = {language: s for language in NAMES if (s := score_of(program, pathlib.Path(folder) / language))}
        if not scores:
            continue
        whole = any(tally.expected for s in scores.values() for tally in s.fields.values())
        measures = ("lines", "kinds", "fields", "all right") if whole else ("lines", "kinds")
        lines += [f"## {title}", "", row("language", "articles" if whole else "pages", *measures), row("---", "---", *["---"] * len(measures))]
        for language, s in scores.items():
            f = s.figures()
            lines.append(row(NAMES[language], str(f["articles"]), *(f"{f[k]:.3f}" for k in measures)))
        every = lambda what: sorted({n for s in scores.values() for n, t in getattr(s, what).items() if t.expected},
                                    key=lambda n: -sum(getattr(s, what)[n].expected for s in scores.values()))
        lines += ["", "F1 for each kind of line, and in brackets how many lines have it:", "",
                  *by_language(scores, "kinds", every("kinds"), "kind")]
        if whole:
            lines += ["F1 for each field, and in brackets how many values are expected:", "",
                      *by_language(scores, "fields", every("fields"), "field")]
    out.write_text("\n".join(lines) + "\n", "utf-8")


if len(sys.argv) < 4:
    sys.exit(__doc__)
main()
