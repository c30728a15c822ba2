#!/usr/bin/env python3
"""newsprint-json as a person or a script runs it: newsprint_json.py PROGRAM. Standard library only."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv.pop(1))
ARTICLES = pathlib.Path(__file__).resolve().parents[2] / "examples" / "articles"
FIELDS = ("id language section headline decks publisher authors published modified dateline body captions tables "
          "related tags copyright notices").split()


def run(*arguments, data=b"", **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=data, capture_output=True, timeout=60, **options)


class NewsprintJson(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return path

    def articles(self, done, status=0):
        self.assertEqual(done.returncode, status, done.stderr)
        return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]

    def test_fields_in_the_order_of_the_schema(self):
        [article] = self.articles(run(ARTICLES / "hanbit-economy.txt"))
        self.assertEqual(list(article), FIELDS)
        self.assertEqual(article["id"], "hanbit-economy")
        self.assertEqual(article["language"], "ko")
        self.assertEqual(list(article["authors"][0]), ["name", "role", "email"])
        self.assertEqual(list(article["captions"][0]), ["text", "credit", "occurrences"])
        self.assertEqual(list(article["tables"][0]), ["title", "columns", "rows", "source"])

    def test_one_line_for_each_article(self):
        paths = sorted(ARTICLES.glob("*.txt"))
        done = run(*paths)
        self.assertEqual([a["id"] for a in self.articles(done)], [p.stem for p in paths])
        self.assertEqual(done.stdout.count(b"\n"), len(paths))

    def test_pretty_is_the_same_for_people(self):
        path = ARTICLES / "hanbit-economy.txt"
        pretty = run("--pretty", path).stdout
        self.assertGreater(pretty.count(b"\n"), 30)
        self.assertEqual([json.loads(pretty)], self.articles(run(path)))

    def test_blocks_tile_the_text(self):
        data = "제목 하나\r\n\r\n 본문이다.\n\n".encode()
        [article] = self.articles(run("--blocks", data=data))
        self.assertEqual(list(article), FIELDS + ["blocks"])
        self.assertEqual([data[b["begin"]:b["end"]].strip().decode() for b in article["blocks"]],
                         ["제목 하나", "본문이다."])
        self.assertEqual([b["line"] for b in article["blocks"]], [1, 3])
        self.assertNotIn("blocks", self.articles(run(data=data))[0])

    def test_standard_input(self):
        path = ARTICLES / "halden-courier.txt"
        [piped] = self.articles(run(data=path.read_bytes()))
        [dashed] = self.articles(run("-", data=path.read_bytes()))
        [named] = self.articles(run(path))
        self.assertEqual(piped, dashed)
        self.assertEqual(piped | {"id": ""}, named | {"id": ""})
        with open(path, "rb") as opened:
            done = subprocess.run([PROGRAM], stdin=opened, capture_output=True)
        self.assertEqual(self.articles(done), [piped])

    def test_large_standard_input(self):
        data = ("가나다라마바사. " * 8 + "\n").encode() * 5000
        [article] = self.articles(run("--blocks", data=data))
        self.assertEqual(article["blocks"][-1]["end"], len(data.rstrip()))

    def test_empty_file(self):
        for data in (b"", b"\xef\xbb\xbf", b" \r\n\r\n"):
            [article] = self.articles(run("--blocks", self.file("empty.txt", data)))
            self.assertEqual(article.pop("id"), "empty")
            self.assertIsInstance(article.pop("language"), str)
            self.assertFalse(any(article.values()), article)
            self.assertIsNone(article["headline"])

    def test_what_cannot_be_read_is_named_and_the_rest_done(self):
        good = self.file("good.txt", "좋은 기사\n".encode())
        bad = self.file("bad.txt", "가".encode() + b"\xff" + "나".encode())
        cut = self.file("cut.txt", "가나".encode()[:-1])
        done = run(self.folder / "none.txt", bad, self.folder, good, cut)
        self.assertEqual([a["id"] for a in self.articles(done, status=1)], ["good"])
        errors = done.stderr.decode().splitlines()
        self.assertEqual(len(errors), 4, errors)
        for error, words in zip(errors, (["none.txt", "No such file"], ["bad.txt", "not UTF-8", "byte 3"],
                                         [str(self.folder), "directory"], ["cut.txt", "truncated", "byte 3"])):
            self.assertTrue(error.startswith("newsprint-json: "), error)
            for word in words:
                self.assertIn(word, error)

    def test_strings_are_whole(self):
        data = "\u201c큰따옴표\u201d \"곧은\" \\역사선 \t탭 \x00 \x01 \u2028 \u2029 \u0085 끝 \U0001f4f0".encode()
        done = run("--blocks", data=data)
        self.assertEqual(done.stdout.decode().count("\n"), 1)
        self.assertEqual(len(done.stdout.decode().splitlines()), 1)  # U+2028 and its like end a line for some
        self.assertIn(data.decode(), str_values(json.loads(done.stdout)))

    def test_a_name_that_is_not_utf8(self):
        path = os.path.join(os.fsencode(self.folder), b"\xff-x.txt")
        try:
            open(path, "wb").close()
        except OSError:
            self.skipTest("no such names here")
        done = subprocess.run([PROGRAM, path], capture_output=True)
        self.assertEqual(self.articles(done)[0]["id"], "?-x")

    def test_help_and_version(self):
        done = run("--help")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        for word in (b"usage: newsprint-json", b"--pretty", b"--blocks", b"--version"):
            self.assertIn(word, done.stdout)
        done = run("--version")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertRegex(done.stdout, rb"^newsprint-json .*\d+\.\d+\.\d+\n$")

    def test_wrong_options(self):
        for option in ("--prety", "-x", "--pretty=yes"):
            done = run(option)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assertIn(option.encode(), done.stderr)
            self.assertIn(b"\nusage: newsprint-json", done.stderr)

    def test_a_file_named_like_an_option(self):
        self.file("--pretty", b"text\n")
        self.assertEqual(self.articles(run("--", "--pretty", cwd=self.folder))[0]["id"], "--pretty")

    def test_a_full_disk_is_an_error(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        for arguments in ([ARTICLES / "halden-courier.txt"], ["--help"], ["--version"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 1, arguments)
            self.assertEqual(done.stderr.count(b"\n"), 1, done.stderr)

    def test_a_closed_pipe_ends_it_quietly(self):
        path = self.file("long.txt", ("한 줄짜리 문단이다. " * 20 + "\n\n").encode() * 5000)
        for restore in (True, False):  # with SIGPIPE as usual, and ignored
            with subprocess.Popen([PROGRAM, path, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  restore_signals=restore) as process:
                process.stdout.read(10)
                process.stdout.close()
                self.assertEqual(process.stderr.read(), b"")
                process.wait(60)


def str_values(value):
    if isinstance(value, str):
        return [value]
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [found for inner in values for found in str_values(inner)]


if __name__ == "__main__":
    unittest.main()
