#!/usr/bin/env python3
"""Checks how much memory newsprint-json takes at most: peak_memory.py PROGRAM [MEGABYTES]

One article of so many megabytes may take its own size, 64 bytes for each line and 16 MB, whatever it is made of: paragraphs, table
rows, lines of one word (with each kind of line end), or all articles of tests/articles one behind the other, every copy with other
figures in it so that none is a copy of the last. Standard library only; POSIX.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

ARTICLES = pathlib.Path(__file__).resolve().parents[1] / "articles"
PARAGRAPH = "서울시는 13일 도심 하천의 산책로를 넓히는 공사를 다음 달부터 시작한다고 밝혔다. 시는 올해 안에 설계를 마친다.\n\n"
ROW = "매출액 : 1조2000억원\n"


def numbered(line, size):
    """So many bytes of that line, each with a number in front."""
    return "".join(f"{i} {line}" for i in range(size // len(line.encode()))).encode()


def joined(size):
    """So many bytes of articles, the figures of each copy their own."""
    texts = [path.read_bytes().decode() for path in sorted(ARTICLES.rglob("*.txt"))]
    made = bytearray()
    copy = 0
    while len(made) < size:
        copy += 1
        for text in texts:
            made += re.sub(r"\b\d\d\b", lambda _: str(copy % 90 + 10), text).encode() + b"\n"
    return bytes(made)


def peak(program, path):
    """The most memory that the program had, in bytes. A child of its own, since the figure is of all children so far."""
    code = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); "
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    out = subprocess.run([sys.executable, "-c", code, program, str(path)], capture_output=True, text=True, check=True).stdout
    return int(out) * (1 if sys.platform == "darwin" else 1024)


def main():
    program, size = sys.argv[1], int(sys.argv[2] if len(sys.argv) > 2 else "40") * 1_000_000
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        one_word = numbered("\n", size // 9)  # more than four million lines at 40 MB
        for name, text in (("paragraphs", numbered(PARAGRAPH, size)), ("table rows", numbered(ROW, size)), ("one word a line", one_word),
                           ("ended by CR", one_word.replace(b"\n", b"\r")), ("ended by CRLF", one_word.replace(b"\n", b"\r\n")),
                           ("joined articles", joined(size))):
            count = len(text.splitlines())
            path = pathlib.Path(folder) / "article.txt"
            path.write_bytes(text)
            took, size_of_text = peak(program, path), len(text)
            most = size_of_text + 64 * count + 16_000_000
            print(f"{name}: {took / 1e6:.0f} MB for a text of {size_of_text / 1e6:.0f} MB in {count} lines, at most {most / 1e6:.0f} MB")
            failed |= took > most
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
