#!/usr/bin/env python3
"""Checks how much memory newsprint-json takes at most: peak_memory.py PROGRAM [MEGABYTES]

One article of so many megabytes, once of paragraphs and once of short lines, may take its own size, 64 bytes for each line and
16 MB. Standard library only; POSIX.
"""
import pathlib
import subprocess
import sys
import tempfile

PARAGRAPH = "서울시는 13일 도심 하천의 산책로를 넓히는 공사를 다음 달부터 시작한다고 밝혔다. 시는 올해 안에 설계를 마친다.\n\n"
SHORT = "매출액 : 1조2000억원\n"


def peak(program, path):
    """The most memory that the program had, in bytes. A child of its own, since the figure is of all children so far."""
    code = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); "
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    out = subprocess.run([sys.executable, "-c", code, program, str(path)], capture_output=True, text=True, check=True).stdout
    return int(out) * (1 if sys.platform == "darwin" else 1024)


def main():
    program, size = sys.argv[1], int(sys.argv[2] if len(sys.argv) > 2 else "20") * 1_000_000
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for name, lines in (("paragraphs", PARAGRAPH), ("short lines", SHORT)):
            count = size // len(lines.encode())
            path = pathlib.Path(folder) / "article.txt"
            path.write_text("".join(f"{i} {lines}" for i in range(count)), encoding="utf-8")
            took, text = peak(program, path), path.stat().st_size
            most = text + 64 * count + 16_000_000
            print(f"{name}: {took / 1e6:.0f} MB for a text of {text / 1e6:.0f} MB in {count} lines, at most {most / 1e6:.0f} MB")
            failed |= took > most
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
