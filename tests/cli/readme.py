#!/usr/bin/env python3
"""Are README's samples what they are said to be? readme.py SOURCE_DIR: every C++ sample stands in examples/."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
sources = {path.name: path.read_text("utf-8") for path in (root / "examples").glob("*.cpp")}
samples = re.findall(r"^```cpp\n(.*?)^```", (root / "README.md").read_text("utf-8"), re.M | re.S)
lost = [sample for sample in samples if not any(sample in source for source in sources.values())]
for sample in lost:
    print(f"README has a sample that is in no file of examples/:\n{sample}")
sys.exit(1 if lost or not samples else 0)
