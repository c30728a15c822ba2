#!/usr/bin/env python3
"""The samples of a document, run: samples.py [--update] PROGRAM_DIR FILE.md...

A sample is a block fenced as `console`: a line that begins with "$ " is a command, the lines after it are what it prints.
Commands run in the source tree, with the programs of PROGRAM_DIR on the path. --update writes what they print now.
"""
import difflib
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(block, programs):
    out = []
    for command in re.findall(r"^\$ (.*)$", block, re.M):
        done = subprocess.run(["bash", "-c", "set -o pipefail; " + command], cwd=ROOT, capture_output=True, timeout=60,
                              env=os.environ | {"PATH": f"{programs}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"})
        printed = (done.stdout + done.stderr).decode().replace("\r\n", "\n").rstrip("\n")
        out.append(f"$ {command}\n{printed}\n" if printed else f"$ {command}\n")
    return "".join(out)


def main():
    arguments = sys.argv[1:]
    update = arguments[:1] == ["--update"]
    programs, *files = arguments[update:]
    programs = pathlib.Path(programs).resolve()
    failed = False
    for name in files:
        path = pathlib.Path(name)
        text = path.read_text("utf-8")
        now = re.sub(r"(?<=^```console\n)(.*?)(?=^```)", lambda m: run(m[1], programs), text, flags=re.M | re.S)
        if "```console" not in text:
            sys.exit(f"{name} has no samples")
        if update:
            path.write_text(now, "utf-8")
        elif now != text:
            failed = True
            print("".join(difflib.unified_diff(text.splitlines(True), now.splitlines(True), name, "as it is now")))
    sys.exit(1 if failed else 0)


main()
