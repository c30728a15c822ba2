#!/usr/bin/env python3
"""Checks gold files against their texts: check_gold.py FOLDER

Every field is there, `lines` has a known kind for each line that is not blank, times are well formed, and every
value stands in the text (white space folded). Prints what is wrong; the exit status is 1 if anything is.
Standard library only.
"""
import json
import pathlib
import re
import sys

FIELDS = ("section headline decks publisher authors published modified dateline body captions tables related tags "
          "copyright notices lines").split()
KINDS = set("section headline deck byline publisher timestamp paragraph crosshead list_item caption table speaker "
            "related tags copyright notice".split())
TIME = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?")
LINE_END = re.compile(r"\r\n|\r|\n")
NO_WIDTH = str.maketrans("", "", "\u200b\u2060\ufeff")


def strings(value):
    """Every string in a JSON value, but for the kinds of body items."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key != "kind":
                yield from strings(item)


def problems_of(gold, text):
    missing = [field for field in FIELDS if field not in gold]
    if missing:
        yield f"no {', '.join(missing)}"
        return
    rows = LINE_END.split(text)
    if rows[-1] == "":
        rows.pop()
    if len(rows) != len(gold["lines"]):
        yield f"{len(gold['lines'])} kinds for {len(rows)} lines"
    for number, (row, kind) in enumerate(zip(rows, gold["lines"]), 1):
        if bool(row.translate(NO_WIDTH).strip()) != (kind is not None) or kind not in KINDS | {None}:
            yield f"line {number} is {kind}: {row[:30]!r}"
    folded = " ".join(text.split())
    for field in FIELDS:
        if field in ("published", "modified"):
            if gold[field] is not None and not TIME.fullmatch(gold[field]):
                yield f"{field} is {gold[field]!r}"
        elif field != "lines":
            for value in strings(gold[field]):
                if " ".join(value.split()) not in folded:
                    yield f"{field}: {value[:50]!r} is not in the text"


def main():
    paths = sorted(pathlib.Path(sys.argv[1]).glob("*.gold.json"))
    wrong = 0
    for path in paths:
        text = path.with_name(path.name.replace(".gold.json", ".txt")).read_bytes().decode("utf-8")
        for problem in problems_of(json.loads(path.read_text("utf-8")), text):
            wrong += 1
            print(f"{path.name}: {problem}")
    print(f"{len(paths)} gold files, {wrong} problems")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
