#!/usr/bin/env python3
"""Tells what `llvm-cov export -summary-only` (standard input) has found, the headers with most to do first:
summary.py LEAST_LINES LEAST_BRANCHES. Exit status 1 where less is covered. Standard library only."""
import json
import sys


def main():
    data = json.load(sys.stdin)["data"][0]
    files = [(f["filename"].split("include/")[-1], f["summary"]) for f in data["files"]]
    files.sort(key=lambda f: -sum(f[1][k]["count"] - f[1][k]["covered"] for k in ("lines", "branches")))
    for name, found in files:
        lines, branches = found["lines"], found["branches"]
        if lines["covered"] < lines["count"] or branches["covered"] < branches["count"]:
            print(f"{name:50} lines {lines['covered']:5} of {lines['count']:5}   branches {branches['covered']:5} of {branches['count']:5}")
    least = {"lines": float(sys.argv[1]), "branches": float(sys.argv[2])}
    for what in least:
        of = data["totals"][what]
        print(f"{what}: {of['percent']:.2f} % ({of['covered']} of {of['count']})")
    return 1 if any(data["totals"][what]["percent"] < least[what] for what in least) else 0


if __name__ == "__main__":
    sys.exit(main())
