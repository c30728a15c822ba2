#!/usr/bin/env python3
"""Are README's samples what they are said to be? readme.py SOURCE_DIR: every C++ sample is a file of examples/ to the letter, which
the tests of tests/consumer build as outside programs."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
sources = {path.name: path.read_text("utf-8") for path in (root / "examples").glob("*.cpp")}
samples = re.findall(r"^```cpp\n(.*?)^```", (root / "README.md").read_text("utf-8"), re.M | re.S)
lost = [sample for sample in samples if sample not in sources.values()]
printed = re.search(r"^```text\n(.*?)^```", (root / "README.md").read_text("utf-8"), re.M | re.S)
if not printed or printed[1] != (root / "docs/samples/first_steps.out").read_text("utf-8"):
    lost.append("what the first sample prints (docs/samples/first_steps.out)\n")
for sample in lost:
    print(f"README has it otherwise, or a sample that is no file of examples/:\n{sample}")
sys.exit(1 if lost or not samples else 0)
