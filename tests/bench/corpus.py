#!/usr/bin/env python3
"""newsprint-corpus on a large file: corpus.py PROGRAM_DIR [MEGABYTES [ARTICLE_DIR...]]. MB/s of input, by the clock and by the
processor's time, and peak memory, with one thread and with two."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

programs = pathlib.Path(sys.argv[1])
megabytes = float(sys.argv[2]) if len(sys.argv) > 2 else 500
root = pathlib.Path(__file__).resolve().parents[2]
folders = map(pathlib.Path, sys.argv[3:] or [root / "tests/articles", root / "examples/articles"])
texts = [path.read_bytes().decode() for folder in folders for path in sorted(folder.rglob("*.txt"))]
record = b"".join(json.dumps({"id": str(i), "text": text}, ensure_ascii=False).encode() + b"\n" for i, text in enumerate(texts))

with tempfile.NamedTemporaryFile(suffix=".jsonl") as file:
    for _ in range(int(megabytes * 1e6 / len(record)) + 1):
        file.write(record)
    file.flush()
    size = os.path.getsize(file.name)
    by_clock = {}
    for jobs in (1, 2):
        began = time.monotonic()
        process = subprocess.Popen([programs / "newsprint-corpus", "--jobs", str(jobs), "--no-progress", file.name],
                                   stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        by_clock[jobs] = size / 1e6 / (time.monotonic() - began)
        assert status == 0
        print(f"--jobs {jobs}: {by_clock[jobs]:.1f} MB/s by the clock, {size / 1e6 / (used.ru_utime + used.ru_stime):.1f} MB/s of "
              f"processor time, peak memory {used.ru_maxrss / 1e3:.0f} MB, {size / 1e6:.0f} MB of input")
    print(f"--jobs 2 is {by_clock[2] / by_clock[1]:.2f} times --jobs 1")
