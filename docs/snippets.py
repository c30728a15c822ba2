#!/usr/bin/env python3
"""What Doxygen sees of a page: snippets.py PAGE. Puts the part of a file between two lines that hold [MARK] in place of a line
`@snippet FILE MARK`, indentation at the left taken off (which Doxygen's own \\snippet does not do), and tables/NAME.md in place of
a line `@tables NAME`."""
import pathlib
import re
import sys
import textwrap

HERE = pathlib.Path(__file__).resolve().parent
FOLDERS = [HERE / "samples", HERE.parent / "tests"]


def snippet(match):
    name, mark = match.groups()
    path = next(folder / name for folder in FOLDERS if (folder / name).is_file())
    _, part, _ = re.split(rf"^.*\[{re.escape(mark)}\].*\n", path.read_text("utf-8"), flags=re.M)
    part = "".join(line for line in part.splitlines(True) if "//! [" not in line)
    language = "cpp" if name.endswith(".cpp") else "unparsed"
    return f"```{{.{language}}}\n{textwrap.dedent(part)}```\n"


def tables(match):
    return (HERE / "tables" / f"{match[1]}.md").read_text("utf-8")


try:
    page = pathlib.Path(sys.argv[1]).read_text("utf-8")
    page = re.sub(r"^@snippet (\S+) (.+)\n", snippet, page, flags=re.M)
    print(re.sub(r"^@tables (\S+)\n", tables, page, flags=re.M), end="")
except (StopIteration, ValueError, OSError) as error:
    print(f"\\error_in_a_snippet {error}")  # which Doxygen warns of, and so fails
