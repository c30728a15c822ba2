#!/usr/bin/env python3
"""The ratios that newsprint promises, as newsprint-bench measures them here: check.py NEWSPRINT_BENCH [RESULTS.json]

Runs the program (or reads the results of a run: --benchmark_format=json with repetitions), takes medians of bytes per second of
processor time, and prints a table. Ends with 1 where a ratio does not hold. Korean, one core, one run.
"""
import collections
import json
import pathlib
import statistics
import subprocess
import sys

RATIOS = [("parse_trusted / md4c", 2.0), ("parse_trusted / utfcpp_validate", 1.3), ("views / md4c", 1.5),
          ("parse_warm / utfcpp_validate", 0.55), ("parse_trusted / re2_rules", 10.0), ("parse_trusted / memchr_lines", 0.12),
          ("parse_chosen / parse_trusted", 0.95)]
LANGUAGE = "ko"

if len(sys.argv) > 2:
    results = json.loads(pathlib.Path(sys.argv[2]).read_text("utf-8"))
else:
    run = subprocess.run([sys.argv[1], "--benchmark_format=json", "--benchmark_repetitions=5", "--benchmark_min_time=0.2",
                          f"--benchmark_filter=/{LANGUAGE}$|long/|hostile/"], stdout=subprocess.PIPE, check=True)
    results = json.loads(run.stdout)
runs = collections.defaultdict(list)
for row in results["benchmarks"]:
    if row.get("run_type") == "iteration":
        runs[row["name"]].append(row["bytes_per_second"])
speed = {name: statistics.median(values) for name, values in runs.items()}

print("| what is read | MB/s |\n| --- | --- |")
for name in sorted(speed):
    print(f"| {name} | {speed[name] / 1e6:.1f} |")
table = []
for ratio, least in RATIOS:
    above, below = (speed[f"{part}/{LANGUAGE}"] for part in ratio.split(" / "))
    table.append((ratio, above / below, least))
table.append(("long/100MB / long/1MB", speed["long/100MB"] / speed["long/1MB"], 0.9))
worst = min((value, name) for name, value in speed.items() if name.startswith("hostile/"))
table.append((f"{worst[1]} / parse_trusted", worst[0] / speed[f"parse_trusted/{LANGUAGE}"], 0.05))
print("\n| ratio | measured | at least | holds |\n| --- | --- | --- | --- |")
for ratio, value, least in table:
    print(f"| {ratio} | {value:.2f} | {least} | {'yes' if value >= least else 'no'} |")
sys.exit(any(value < least for _, value, least in table))
