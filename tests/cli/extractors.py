#!/usr/bin/env python3
"""The small programs as a person or a script runs them: extractors.py PROGRAM_DIR. What they print is what newsprint-json says of
the same articles. Standard library only."""
import csv
import html
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import unittest

PROGRAMS = pathlib.Path(sys.argv.pop(1)).resolve()
ROOT = pathlib.Path(__file__).resolve().parents[2]
ARTICLES = sorted([*ROOT.glob("examples/articles/*.txt"), *ROOT.glob("tests/articles/*/*.txt")])
SMALL = ["metadata", "captions", "tables", "paragraphs", "annotate"]
METADATA = "language section headline decks publisher authors published modified dateline tags copyright".split()


def run(name, *arguments, data=b"", **options):
    return subprocess.run([PROGRAMS / f"newsprint-{name}", *map(str, arguments)], input=data, capture_output=True, timeout=120, **options)


def printed(name, *arguments, **options):
    done = run(name, *arguments, **options)
    assert done.returncode == 0 and not done.stderr, done
    return done.stdout.decode("utf-8")


def rows(text, **form):
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True, **form))


def metadata(article):
    def author(a):
        return a["name"] + (f', {a["role"]}' if a["role"] else "") + (f' <{a["email"]}>' if a["email"] else "")
    values = article | {"authors": list(map(author, article["authors"])), "dateline": article["dateline"] and article["dateline"]["text"]}
    return [(name, value) for name in METADATA
            for value in (values[name] if isinstance(values[name], list) else [values[name]] if values[name] is not None else [])]


def columns(text):
    return sum(0 if unicodedata.category(c) in ("Mn", "Cf") else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class Extractors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.articles = [json.loads(line) for line in printed("json", "--blocks", *ARTICLES).split("\n") if line]

    def test_metadata_text(self):
        for path, article in zip(ARTICLES, self.articles):
            lines = printed("metadata", path).split("\n")[:-1]
            self.assertEqual([tuple(line.split("\t", 1)) for line in lines], metadata(article))
        both = printed("metadata", *ARTICLES[:2]).split("\n\n")
        self.assertEqual([part.split("\n")[0] for part in both], ["id\t" + a["id"] for a in self.articles[:2]])

    def test_metadata_rows(self):
        for form, reader in (("csv", {}), ("tsv", {"delimiter": "\t", "quoting": csv.QUOTE_NONE})):
            got = rows(printed("metadata", "--format", form, *ARTICLES), **reader)
            self.assertEqual(len(got), len(ARTICLES))
            for row, article in zip(got, self.articles):
                want = {"id": article["id"]} | {name: "; ".join(v for n, v in metadata(article) if n == name) for name in METADATA}
                self.assertEqual(row, want if form == "csv" else {k: re.sub("[\t\r\n]", " ", v) for k, v in want.items()})

    def test_captions(self):
        want = [{"id": a["id"], "text": c["text"], "credit": c["credit"] or "", "occurrences": str(c["occurrences"])}
                for a in self.articles for c in a["captions"]]
        self.assertGreater(len(want), 20)
        self.assertEqual(rows(printed("captions", *ARTICLES)), want)
        tsv = [{k: re.sub("[\t\r\n]", " ", v) for k, v in row.items()} for row in want]
        self.assertEqual(rows(printed("captions", "--format=tsv", *ARTICLES), delimiter="\t", quoting=csv.QUOTE_NONE), tsv)
        markdown = printed("captions", "--format", "markdown", *ARTICLES).split("\n")
        self.assertEqual(len(markdown), len(want) + 3)
        self.assertTrue(all(len(re.findall(r"(?<!\\)\|", line)) == 5 for line in markdown[:-1]))

    def test_tables(self):
        want = [(a["id"], str(n), t["title"] or "", r["key"], value, t["source"] or "")
                for a in self.articles for n, t in enumerate(a["tables"], 1) for r in t["rows"] for value in r["values"]]
        self.assertGreater(len(want), 20)
        got = rows(printed("tables", *ARTICLES))
        self.assertEqual([(r["id"], r["table"], r["title"], r["key"], r["value"], r["source"]) for r in got], want)
        named = {c for a in self.articles for t in a["tables"] for c in t["columns"]} | {""}
        self.assertLessEqual({r["column"] for r in got}, named)
        self.assertGreater(len({r["column"] for r in got}), 1)
        grids = printed("tables", "--format", "markdown", *ARTICLES)
        self.assertEqual(len(re.findall(r"^\| ---", grids, re.M)), sum(len(a["tables"]) for a in self.articles))
        self.assertEqual(printed("tables", data=b"").count("\n"), 1)  # the header alone

    def test_csv_is_rfc_4180(self):
        data = '제목\n\n▲ 쉼표, "따옴표"가 있는 설명이 붙은 사진. 예시전자 제공\n'.encode()
        [article] = [json.loads(printed("json", data=data))]
        text = printed("captions", data=data)
        self.assertEqual(text.count("\n"), text.count("\r\n"))
        if article["captions"]:
            self.assertIn('""따옴표""', text)

    def test_paragraphs(self):
        for path, article in zip(ARTICLES, self.articles):
            want, before = "", None
            for item in article["body"]:
                if item["kind"] == "speaker":
                    continue
                item_of_list = item["kind"] == "list_item"
                want += "" if before is None or (item_of_list and before == "list_item") else "\n"
                want += ("- " if item_of_list else "") + item["text"] + "\n"
                before = item["kind"]
            self.assertEqual(printed("paragraphs", path), want)
        both = printed("paragraphs", "--between", "%%", *ARTICLES[:2])
        self.assertEqual(both, printed("paragraphs", ARTICLES[0]) + "%%\n" + printed("paragraphs", ARTICLES[1]))
        headline = self.articles[0]["headline"]
        self.assertTrue(printed("paragraphs", "--headline", ARTICLES[0]).startswith(headline + "\n\n"))

    def test_annotate_shows_every_line(self):
        for path, article in zip(ARTICLES, self.articles):
            data = path.read_bytes()
            want = [(b["kind"] if i == 0 else "", re.sub(r"[\x00-\x08\x0b-\x1f]", "?", line))
                    for b in article["blocks"] for i, line in enumerate(re.split("\r\n|\r|\n", data[b["begin"]:b["end"]].decode()))]
            got = [line for line in printed("annotate", path).split("\n")[:-1] if line]
            self.assertEqual([(line[:10].rstrip(), line[13:]) for line in got], want)
            self.assertTrue(all(line[10:13] == " | " for line in got))

    def test_annotate_fits_the_width(self):
        for path in ARTICLES[:40]:
            whole = "".join(line[13:].replace(" ", "") for line in printed("annotate", path).split("\n") if line)
            for width in (40, 77):
                lines = [line for line in printed("annotate", "--width", width, path).split("\n") if line]
                self.assertLessEqual(max(map(columns, lines)), width)
                self.assertEqual("".join(line[13:].replace(" ", "") for line in lines), whole)
        self.assertEqual(run("annotate", "--width", "x").returncode, 2)

    def test_annotate_colour(self):
        path = ARTICLES[0]
        plain = printed("annotate", path)
        coloured = printed("annotate", "--color=always", path)
        self.assertNotIn("\x1b", plain)
        self.assertEqual(re.sub(r"\x1b\[[0-9;]*m", "", coloured).replace("│", "|"), plain)
        escape = printed("annotate", "--color=always", data="제목\x1b[31m 하나\n".encode())
        self.assertNotIn("\x1b[31m", escape)

    @unittest.skipUnless(hasattr(os, "openpty"), "no terminals here")
    def test_annotate_on_a_terminal(self):
        import fcntl, struct, termios
        for environment, colours in (({}, True), ({"NO_COLOR": "1"}, False)):
            main, terminal = os.openpty()
            fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 50, 0, 0))
            with subprocess.Popen([PROGRAMS / "newsprint-annotate", ARTICLES[0]], stdout=terminal,
                                  env={k: v for k, v in os.environ.items() if k != "NO_COLOR"} | environment) as process:
                os.close(terminal)
                out = b""
                try:
                    while more := os.read(main, 65536):
                        out += more
                except OSError:
                    pass  # the other side is closed
            os.close(main)
            self.assertEqual(process.returncode, 0)
            self.assertEqual(b"\x1b[" in out, colours)
            text = re.sub(r"\x1b\[[0-9;]*m", "", out.decode())
            self.assertLessEqual(max(columns(line) for line in text.split("\r\n")), 50)

    def test_annotate_html_holds_the_text(self):
        for path in ARTICLES[:30]:
            page = printed("annotate", "--html", path)
            [text] = re.findall(r'<div class="text".*?>(.*?)</div><aside', page, re.S)
            self.assertEqual(html.unescape(re.sub("<[^>]*>", "", text)), path.read_bytes().decode())
            self.assertNotIn("<script", page)
        page = printed("annotate", "--html", *ARTICLES[:3])
        self.assertEqual(page.count("<article"), 3)
        self.assertEqual(page.count("</html>"), 1)

    def test_files_that_cannot_be_read(self):
        with tempfile.TemporaryDirectory() as folder:
            bad = pathlib.Path(folder) / "bad.txt"
            bad.write_bytes("가\xff".encode("latin-1", "ignore") + b"\xff")
            for name in SMALL:
                done = run(name, bad, "/nonexistent", ARTICLES[0])
                self.assertEqual(done.returncode, 1, name)
                self.assertEqual(done.stderr.count(b"\n"), 2, done.stderr)
                self.assertIn(b"not UTF-8", done.stderr)
                self.assertTrue(done.stdout)

    def test_options(self):
        for name in SMALL:
            self.assertEqual(run(name, "--version").returncode, 0)
            done = run(name, "--help")
            self.assertTrue(done.stdout.startswith(f"usage: newsprint-{name} ".encode()))
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            for wrong in (["--nonsense"], ["--format"], ["--format=docx"], ["--color=red"]):
                done = run(name, *wrong)
                self.assertEqual((done.returncode, done.stdout), (2, b""), (name, wrong))
                self.assertIn(b"\nusage: newsprint-", done.stderr)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_is_an_error(self):
        for name in SMALL:
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAMS / f"newsprint-{name}", ARTICLES[0]], stdout=full, stderr=subprocess.PIPE)
            self.assertEqual((done.returncode, done.stderr.count(b"\n")), (1, 1), name)

    def test_manual_pages_agree_with_help(self):
        with tempfile.TemporaryDirectory() as folder:
            names = [p.stem for p in (ROOT / "examples/man").glob("*.1") if (PROGRAMS / p.stem).exists()]
            if (PROGRAMS / "newsprint-corpus").exists():
                subprocess.run([sys.executable, ROOT / "examples/man/make.py", PROGRAMS, folder], check=True)
                self.assertEqual(len(names), 7)
                for name in names:
                    self.assertEqual((ROOT / f"examples/man/{name}.1").read_text("utf-8"),
                                     (pathlib.Path(folder) / f"{name}.1").read_text("utf-8"), "tests/cli/update_outputs.sh writes it anew")

    def test_completion(self):
        script = ROOT / "examples/completion/newsprint.bash"
        complete = f'source {script}; COMP_WORDS=({PROGRAMS}/newsprint-annotate --w); COMP_CWORD=1; ' \
                   f'_newsprint {PROGRAMS}/newsprint-annotate; echo "${{COMPREPLY[@]}}"'
        try:
            self.assertEqual(subprocess.run(["bash", "-c", complete], capture_output=True, check=True).stdout, b"--width\n")
        except FileNotFoundError:
            self.skipTest("no bash")


if __name__ == "__main__":
    unittest.main()
