#!/usr/bin/env python3
"""Breaks the library, one place at a time, and tells which breaks no test notices.

  mutate.py [--count 80] [--seed 1] [--jobs 2] [--only SUBSTRING] [--skip N] [--trusted] [--list]

A break is a comparison flipped, a bound moved by one, a condition dropped, an `and` made an `or`, a result turned round. The places
are drawn from all headers with flow in them (not from word lists and weights), a few from each. Each break is first shown to the unit
test of the same stem (or of the rule that the header is a part of), then to the scored articles, the fuzz targets' inputs, the
promises, all unit tests and the growth tests. Exit status 1 where fewer than --least per cent are noticed.
Standard library only; works on a copy of include/, the sources are not touched.
"""
import argparse
import concurrent.futures
import os
import pathlib
import random
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
CXX = shlex.split(os.environ.get("CXX", "g++")) + [
    "-std=c++20", "-O0", "-D_GLIBCXX_ASSERTIONS", f"-I{TESTS}", f"-I{TESTS}/unit", f"-I{ROOT}/examples", f'-DNEWSPRINT_TESTS_DIR="{TESTS}"',
    "-fconstexpr-ops-limit=1000000000", "-fconstexpr-loop-limit=10000000"]
SKIP = ("language/tables/", "language/korean", "language/english", "language/japanese", "language/chinese", "language/generic",
        "weights", "version.hpp", "language/words.hpp")

# (name, pattern, replacement)
BREAKS = [
    ("< to <=", r" < (?=[\w(])", " <= "),
    ("<= to <", r" <= ", " < "),
    ("> to >=", r" > (?=[\w(])", " >= "),
    (">= to >", r" >= ", " > "),
    ("== to !=", r" == ", " != "),
    ("!= to ==", r" != ", " == "),
    ("&& to ||", r" && ", " || "),
    ("|| to &&", r" \|\| ", " && "),
    ("+ 1 to + 2", r" \+ 1\b(?!\.)", " + 2"),
    ("- 1 to - 2", r" - 1\b", " - 2"),
    ("++ dropped", r"\+\+(?=\w+;)", "+"),
    ("true to false", r"return true;", "return false;"),
    ("false to true", r"return false;", "return true;"),
    ("not dropped", r"(?<=\()!(?=\w)", ""),
    ("condition dropped", r"\bif \((?!constexpr)(?=[^;{]*\) (?:return|continue|break))", "if (false && "),
    ("bound by one", r"(?<== )(\d+)(?=;)", lambda m: str(int(m.group(1)) + 1)),
]


def places():
    """Every place that can be broken: (header, offset, end, name, new text)."""
    for header in sorted((ROOT / "include").rglob("*.hpp")):
        name = header.relative_to(ROOT / "include").as_posix()
        if any(skip in name for skip in SKIP):
            continue
        text = header.read_text(encoding="utf-8")
        for what, pattern, new in BREAKS:
            for match in re.finditer(pattern, text):
                begin = text.rfind("\n", 0, match.start()) + 1
                line = text[begin:text.find("\n", match.start())]
                before = line[:match.start() - begin]
                if "//" in before or line.lstrip().startswith(("#", "static_assert", "template", "concept", "requires", "friend", "case")) or \
                        "operator" in line or before.count('"') % 2 or "requires" in line or "concept" in line or "for (" in line and what == "bound by one":
                    continue
                if "__cpp" in line or "= 0;" in line and what == "bound by one" and "std::size_t" not in line:
                    continue
                yield name, match.start(), match.end(), what, new(match) if callable(new) else new


def draw(count, seed):
    """`count` places, spread over the headers."""
    by_header = {}
    for place in places():
        by_header.setdefault(place[0], []).append(place)
    rng = random.Random(seed)
    for some in by_header.values():
        rng.shuffle(some)
    drawn = []
    while len(drawn) < count and any(by_header.values()):
        for header in sorted(by_header, key=lambda h: rng.random()):
            if by_header[header] and len(drawn) < count:
                drawn.append(by_header[header].pop())
    return drawn


def run(command, seconds=600, **more):
    """Does the command succeed? A break may hang, so each has its time, and what it started ends with it."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, **more)
    try:
        return process.wait(timeout=seconds) == 0
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return False


def own_test(header):
    """The unit test of the same stem, else of the rule that the header is a part of: credit_in_brackets.hpp has credit.cpp."""
    stem = header.removeprefix("newsprint/").removesuffix(".hpp")
    while not (source := TESTS / "unit" / f"{stem}.cpp").exists():
        if "_" not in stem.rpartition("/")[2]:
            return None
        stem = stem.rpartition("_")[0]
    return source


class Bench:
    """Runs the tests against one include folder."""

    def __init__(self, include, scratch, layouts):
        self.include, self.scratch, self.layouts = include, scratch, layouts

    def compile(self, out, *sources):
        return run([*CXX, f"-I{self.include}", f"-I{self.layouts}", *map(str, sources), "-o", str(out), "-pthread"])

    def unit(self, sources):
        program = self.scratch / "unit"
        return self.compile(program, TESTS / "main.cpp", *sources) and run([str(program)])

    def stem(self, header):
        source = own_test(header)
        return source is None or self.unit([source])

    def promises(self):
        return self.unit(sorted((TESTS / "unit" / "promises").glob("*.cpp")))

    def fuzz(self):
        for target in ("compose", "parse"):
            program = self.scratch / target
            inputs = [TESTS / "fuzz" / "corpus" / target, TESTS / "fuzz" / "regressions" / target]
            if not self.compile(program, TESTS / "fuzz" / f"{target}.cpp", TESTS / "fuzz" / "replay.cpp"):
                return False
            if not run([str(program), "--random", "100", *map(str, inputs)]):
                return False
        return True

    def articles(self):
        program = self.scratch / "newsprint-json"
        if not self.compile(program, ROOT / "examples" / "article_json.cpp"):
            return False
        for folder in [ROOT / "examples" / "articles", *sorted((TESTS / "articles").iterdir())]:
            if not run([sys.executable, str(TESTS / "score" / "score.py"), "--floors", str(TESTS / "score" / "floors.txt"), str(program), str(folder)],
                       seconds=120):  # without a break a few seconds
                return False
        return True

    def growth(self):
        parts = [self.scratch / "growth.o", self.scratch / "steps.o"]
        return (run([*CXX, "-O1", f"-I{self.include}", "-fsanitize-coverage=trace-pc", "-c", str(TESTS / "growth" / "growth.cpp"), "-o", str(parts[0])])
                and run([*CXX, "-O2", "-fno-builtin", "-c", str(TESTS / "growth" / "steps.cpp"), "-o", str(parts[1])])
                and run([*CXX, *map(str, parts), "-o", str(self.scratch / "growth")])
                and run([str(self.scratch / "growth"), "--copies", "8000", "shapes"])
                and run([str(self.scratch / "growth"), "collide"]))

    def all_units(self):
        sources = [s for s in sorted((TESTS / "unit").rglob("*.cpp")) if "promises" not in s.parts]
        return all(self.unit(sources[i:i + 8]) for i in range(0, len(sources), 8))

    def noticed_by(self, header, tests):
        """The first of `tests` that fails."""
        known = {"its own test": lambda: self.stem(header), "articles": self.articles, "fuzz": self.fuzz, "promises": self.promises,
                 "other unit tests": self.all_units, "growth": self.growth}
        return next((name for name in tests if not known[name]()), None)


CHEAP = ("its own test", "articles", "fuzz")
DEAR = ("promises", "other unit tests", "growth")


def attempt(place, tests, layouts):
    header, begin, end, what, new = place
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        include = folder / "include"
        shutil.copytree(ROOT / "include", include)
        path = include / header
        text = path.read_text(encoding="utf-8")
        path.write_text(text[:begin] + new + text[end:], encoding="utf-8")
        if not run([*CXX, f"-I{include}", "-fsyntax-only", "-x", "c++", str(include / "newsprint.hpp")]):
            return "does not compile"
        return Bench(include, folder, layouts).noticed_by(header, tests)


def shown(place):
    header, begin, _, what, _ = place
    text = (ROOT / "include" / header).read_text(encoding="utf-8")
    number = text.count("\n", 0, begin) + 1
    return f"{header}:{number}: {what}: {text.splitlines()[number - 1].strip()}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--count", type=int, default=80)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--least", type=float, default=90)
    options.add_argument("--only", default="")
    options.add_argument("--skip", type=int, default=0, help="so many of the drawn places, seen in a run before")
    options.add_argument("--trusted", action="store_true", help="do not run the tests without any break first")
    options.add_argument("--list", action="store_true")
    chosen = options.parse_args()

    drawn = [p for p in draw(chosen.count, chosen.seed)[chosen.skip:] if chosen.only in p[0]]
    if chosen.list:
        print("\n".join(map(shown, drawn)))
        return 0
    with tempfile.TemporaryDirectory() as layouts:
        subprocess.run(["cmake", f"-DOUT={layouts}/articles.inc", "-P", str(TESTS / "fuzz" / "articles.cmake")], check=True)
        with tempfile.TemporaryDirectory() as scratch:
            if not chosen.trusted and (failing := Bench(ROOT / "include", pathlib.Path(scratch), layouts).noticed_by("newsprint.hpp", CHEAP + DEAR)) is not None:
                print(f"the tests fail without any break: {failing}")
                return 2
        # The cheap tests see all breaks before the dear ones see the first, so that a run cut short still tells most.
        left, real = drawn, 0
        with concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
            for tests in (CHEAP, DEAR):
                by_all = pool.map(lambda p, tests=tests: attempt(p, tests, layouts), left)
                unnoticed = []
                for place, by in zip(left, by_all):
                    if by is None:
                        unnoticed.append(place)
                    if by != "does not compile":
                        real += tests is CHEAP
                        print(f"{by or ('SURVIVED' if tests is DEAR else 'not yet noticed'):18} {shown(place)}", flush=True)
                left = unnoticed
    survivors = left
    noticed = 100 * (real - len(survivors)) / max(real, 1)
    print(f"\n{real} breaks, {len(survivors)} not noticed: {noticed:.0f} % noticed")
    for place in survivors:
        print("  " + shown(place))
    return 0 if noticed >= chosen.least else 1


if __name__ == "__main__":
    sys.exit(main())
