#!/usr/bin/env python3
"""Makes all of newsprint's headers one: single_header.py INCLUDE_DIR OUTPUT.

Each header stands where it is first included; utfcpp and the standard library stay outside. Standard library only.
"""
import pathlib
import re
import sys

OURS = re.compile(r"#include <(newsprint(?:/[a-z0-9_/]+)?\.hpp)>\n")


def unfold(root, name, seen):
    """The text of header `name` with what it includes of newsprint put in its place, once each."""
    if name in seen:
        return ""
    seen.add(name)
    out = []
    for line in (root / name).read_text("utf-8").splitlines(keepends=True):
        ours = OURS.fullmatch(line)
        if ours:
            out.append(unfold(root, ours[1], seen))
        elif line != "#pragma once\n":
            out.append(line)
    return f"// {name}\n" + "".join(out)


def main():
    root, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    version = re.search(r'NEWSPRINT_VERSION "([^"]+)"', (root / "newsprint/version.hpp").read_text("utf-8"))[1]
    top = f"// newsprint {version} in one header, made by tools/single_header.py from include/. Needs utfcpp.\n"
    licence = (root.parent / "LICENSE").read_text("utf-8").rstrip("\n").split("\n")
    top += "".join(f"// {line}".rstrip() + "\n" for line in licence) + "#pragma once\n\n"
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(top + unfold(root, "newsprint.hpp", set()), "utf-8", newline="\n")


if len(sys.argv) != 3:
    sys.exit(__doc__)
main()
