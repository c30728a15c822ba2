#!/usr/bin/env python3
"""newsprint-corpus as a person or a script runs it: corpus.py PROGRAM_DIR [RECORDS]. Standard library only (zstd's program for .zst)."""
import gzip
import itertools
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAMS = pathlib.Path(sys.argv.pop(1)).resolve()
RECORDS = int(sys.argv.pop(1)) if len(sys.argv) > 1 and sys.argv[1].isdigit() else 2000
PROGRAM = PROGRAMS / "newsprint-corpus"
ROOT = pathlib.Path(__file__).resolve().parents[2]
ARTICLES = sorted([*ROOT.glob("examples/articles/*.txt"), *ROOT.glob("tests/articles/*/*.txt")])
TEXTS = [path.read_bytes().decode() for path in ARTICLES]


def run(*arguments, data=b"", **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=data, capture_output=True, timeout=600, **options)


def lines(*records):
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def wet(headers, text, version=b"WARC/1.0"):
    head = version + b"\r\n" + "".join(f"{k}: {v}\r\n" for k, v in headers.items()).encode()
    return head + b"Content-Length: %d\r\n\r\n" % len(text) + text + b"\r\n\r\n"


class Corpus(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return path

    def records(self, done, status=0):
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertTrue(done.stdout == b"" or done.stdout.endswith(b"\n"))
        return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]

    def test_says_what_newsprint_json_says(self):
        for form in ("newsprint", "schema.org", "ninjs"):
            said = subprocess.run([PROGRAMS / "newsprint-json", "--format", form, *ARTICLES], capture_output=True, check=True).stdout
            data = lines(*({"id": path.stem, "text": text} for path, text in zip(ARTICLES, TEXTS)))
            done = run("--format", form, data=data)
            self.assertEqual(self.records(done), [json.loads(line) for line in said.splitlines()])
            self.assertEqual(done.stdout, said)

    def test_many_records_one_in_a_hundred_bad(self):
        """None missing, none out of order, every error named; the same bytes with any number of threads, however the input is cut."""
        chance = random.Random(6)
        bad = [(b"no JSON", "not JSON"), (b'{"text": "cut', "not JSON"), (b'{"text": 5}', "is no string"), (b'{"txt": ""}', 'no field "text"'),
               (b'["text"]', "not a JSON object"), (b'{"text": "\xff"}', "not UTF-8"), (b'{"text": "\\ud800"}', "not JSON"),
               (b'{"text": "a"} {}', "not JSON"), (b"\x00", "not JSON"), (b'{"text": "\xed\xa0\x80"}', "not UTF-8")]
        data, expected, offset = [], [], 0
        for number in range(1, RECORDS + 1):
            if chance.random() < 0.01:
                line, message = chance.choice(bad)
                at = offset + (line.index(b"\xff") if b"\xff" in line else line.index(b"\xed") if b"\xed" in line else 0)
                expected.append(("error", number, at, message))
            else:
                line = json.dumps({"id": number, "text": chance.choice(TEXTS)[:chance.randrange(400)]},
                                  ensure_ascii=chance.random() < 0.2).encode()
                expected.append(("article", str(number)))
            end = chance.choice([b"\n", b"\n", b"\r\n", b"\n\n", b"\n \t\r\n"])
            data.append(line + end)
            offset += len(line + end)
        data = b"".join(data)
        done = run(data=data)
        got = self.records(done, status=1)
        self.assertEqual(len(got), RECORDS)
        for record, want in zip(got, expected):
            if want[0] == "article":
                self.assertEqual(record["id"], want[1])
            else:
                self.assertEqual(list(record), ["error"])
                error = record["error"]
                self.assertEqual((error["record"], error["offset"]), want[1:3])
                self.assertIn(want[3], error["message"])
        count = sum(want[0] == "error" for want in expected)
        self.assertIn(f"{count} of {RECORDS} records are bad".encode(), done.stderr)
        path = self.file("all.jsonl", data)
        for jobs in (1, 2, 5):
            self.assertEqual(run("--jobs", jobs, path).stdout, done.stdout)
        with open(self.folder / "out", "wb") as out, subprocess.Popen(
                [PROGRAM, "--jobs", "3"], stdin=subprocess.PIPE, stdout=out, stderr=subprocess.DEVNULL) as process:  # cut where it comes
            for at in range(0, len(data), 70001):
                process.stdin.write(data[at:at + 70001])
                process.stdin.flush()
        self.assertEqual((self.folder / "out").read_bytes(), done.stdout)

    def test_packed_input(self):
        data = lines(*({"id": i, "text": text} for i, text in enumerate(TEXTS)))
        half = data.index(b"\n", len(data) // 2) + 1
        plain = run(data=data).stdout
        two_members = self.file("a.jsonl.gz", gzip.compress(data[:half]) + gzip.compress(data[half:]))
        self.assertEqual(run(two_members).stdout, plain)
        self.assertEqual(run(data=two_members.read_bytes()).stdout, plain)
        if shutil.which("zstd"):
            packed = b"".join(subprocess.run(["zstd", "-c"], input=part, capture_output=True).stdout for part in (data[:half], data[half:]))
            self.assertEqual(run("--jobs", 2, self.file("a.jsonl.zst", packed)).stdout, plain)
        cut = run(self.file("cut.gz", two_members.read_bytes()[:-400]))
        self.assertEqual(cut.returncode, 1)
        self.assertIn(b"cut.gz: the packed data ends too soon", cut.stderr)
        broken = bytearray(two_members.read_bytes())
        broken[200:240] = bytes(40)
        self.assertEqual(run(self.file("broken.gz", broken)).returncode, 1)

    def test_several_files_go_on_counting(self):
        a = self.file("a.jsonl", lines({"text": "하나"}, {"text": "둘"})[:-1])  # no line end at the end
        b = self.file("b.jsonl", b"\xef\xbb\xbf" + lines({"text": "셋"}) + b"oops\n")
        done = run("--fields", "headline,body", a, b, self.folder / "none")
        got = self.records(done, status=1)
        self.assertEqual(len(got), 4)
        self.assertEqual(got[3], {"error": {"record": 4, "offset": 3 + len(lines({"text": "셋"})), "file": str(b), "message": "not JSON"}})
        self.assertIn(b"none: No such file", done.stderr)

    def test_empty_input(self):
        for data in (b"", b"\n", b"\xef\xbb\xbf", b"\r\n \n"):
            done = run(data=data)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))

    def test_fields_to_read_and_keep(self):
        record = ('{"headline": "theirs", "n": 123456789012345678901234567890, "deep": {"a": [1, "\u2028]}"], "b": null},\t"e": 1e999, '
                  '"\\u0074itle": "x", "body": {"text": "no"}, "article": "제목\\n\\n본문이다.", "nr": 4.50, "error": 1}\n').encode()
        def kept(*options):
            done = run("--text-field", "article", "--id-field", "nr", *options, data=record)
            self.assertEqual(len(done.stdout.decode().splitlines()), 1)
            [got] = self.records(done)
            return got, done.stdout
        got, out = kept("--keep", "n,title", "--keep", "none")
        self.assertEqual(list(got)[:3], ["n", "title", "id"])
        self.assertEqual(got["id"], "4.50")
        self.assertIn(b'"n":123456789012345678901234567890,', out)
        got, out = kept("--keep", "all", "--fields=id,headline")
        self.assertEqual(list(got), ["input.headline", "n", "deep", "e", "title", "input.body", "nr", "input.error", "id", "headline"])
        self.assertEqual(got["deep"], {"a": [1, "\u2028]}"], "b": None})
        self.assertIn(b'"e":1e999,', out)
        got, _ = kept("--keep", "article", "--fields", "blocks")
        self.assertEqual(list(got), ["article", "blocks"])
        got, _ = kept("--keep", "headline", "--format", "schema.org")
        self.assertEqual(got["input.headline"], "theirs")

    def test_the_last_of_two_fields_counts(self):
        [got] = self.records(run("--fields", "id,body", data='{"text": "가", "id": "a", "text": "", "id": null}\n'.encode()))
        self.assertEqual(got, {"body": []})

    def test_language(self):
        data = lines({"text": "13일 오전, 서울. 홍길동 기자"})
        for language in ("ko", "en", "ja", "zh"):
            [got] = self.records(run("--language", language, data=data))
            self.assertTrue(got["language"].startswith(language))
        [got] = self.records(run(data=data))
        self.assertEqual(got["language"], "ko")

    def test_encodings(self):
        for encoding, texts in {"cp949": ["똠방각하 펲시콜라\\n\n홍길동 기자"], "euc-kr": ["서울 소식"], "shift_jis": ["表示ソ能\n\n記者"],
                                "gb18030": ["镕\n\n新华社记者", "㐀"], "big5": ["許功蓋\n\n記者"]}.items():
            data = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts).encode(encoding)
            name = "cp932" if encoding == "shift_jis" else encoding
            self.assertEqual(self.records(run("--encoding", name, data=data)), self.records(run(data=lines(*({"text": t} for t in texts)))))
        done = run("--encoding", "cp949", data='{"text": "가나"}\n'.encode("cp949") + b'{"text": "\xff"}\n')
        self.assertEqual(self.records(done, status=1)[1]["error"], {"record": 2, "offset": 27, "message": "not cp949"})
        for unfit in ("utf-16", "no-such-encoding"):
            self.assertEqual(run("--encoding", unfit).returncode, 2)

    def test_wet(self):
        info = wet({"WARC-Type": "warcinfo"}, b"Software-Info: none")
        records = [({"WARC-Type": "conversion", "WARC-Target-URI": f"https://news.example/{i}", "WARC-Date": "2025-03-18T05:20:00Z"}, text.encode())
                   for i, text in enumerate(TEXTS[:40])]
        data = info + b"".join(wet(*record) for record in records)
        done = run("--wet", "--keep", "WARC-Date", data=data)
        said = self.records(run("--keep", "WARC-Date", data=lines(
            *({"id": head["WARC-Target-URI"], "WARC-Date": head["WARC-Date"], "text": text.decode()} for head, text in records))))
        self.assertEqual(self.records(done), said)
        members = b"".join(gzip.compress(wet(*record)) for record in records)
        packed = self.file("a.warc.wet.gz", gzip.compress(info) + members)
        self.assertEqual(run("--wet", "--jobs", "2", "--keep", "WARC-Date", packed).stdout, done.stdout)
        first, second = wet(*records[0]), wet(*records[1])
        broken = first + b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\nno length\r\n" + second + first[:-100]
        got = self.records(run("--wet", "--jobs", 2, data=broken), status=1)
        self.assertEqual(["error" in record for record in got], [False, True, False, True])
        self.assertEqual([got[i]["error"]["offset"] for i in (1, 3)], [len(first), broken.rindex(b"WARC/")])
        [bad] = self.records(run("--wet", data=wet({"WARC-Type": "conversion"}, b"ab\xffc")), status=1)
        self.assertEqual(bad["error"]["message"], "not UTF-8: invalid byte")
        self.assertIn(b"ab", wet({"WARC-Type": "conversion"}, b"ab\xffc")[bad["error"]["offset"] - 2:][:2])

    def test_strict_stops_at_the_first(self):
        data = lines(*({"id": i, "text": text} for i, text in enumerate(TEXTS))) + b"oops\n" + lines(*({"text": text} for text in TEXTS * 20))
        for jobs in (1, 3):
            got = self.records(run("--strict", "--jobs", jobs, data=data), status=1)
            self.assertEqual(len(got), len(TEXTS) + 1)
            self.assertEqual(got[-1]["error"]["record"], len(TEXTS) + 1)

    def test_a_record_that_is_too_long(self):
        long = b'{"text": "' + b"a" * (40 << 20) + b'"}\n'
        data = lines({"text": "앞"}) + long + lines({"text": "뒤"}) + b"oops"
        for jobs in (1, 2):
            got = self.records(run("--jobs", jobs, data=data), status=1)
            self.assertEqual(["error" in record for record in got], [False, True, False, True])
            self.assertEqual(got[1]["error"], {"record": 2, "offset": len(lines({"text": "앞"})), "message": "longer than 16 MiB"})
            self.assertEqual(got[3]["error"]["offset"], len(data) - 4)

    def test_a_long_line_is_no_trouble(self):
        text = "한 줄짜리 문단이다. " * 200000
        [got] = self.records(run("--fields", "body", data=lines({"text": text})))
        self.assertEqual(got["body"][0]["text"], text.strip())

    def test_line_separators_are_escaped(self):
        done = run("--keep", "u", data=lines({"u": "a\u0085b\u2028c\u2029", "text": "제목\u2028 하나\u0085\u2029둘"}))
        self.assertEqual(len(done.stdout.decode().splitlines()), 1)
        self.assertEqual(json.loads(done.stdout)["u"], "a\u0085b\u2028c\u2029")

    def test_what_comes_slowly_goes_on_at_once(self):
        for jobs in ("1", "2"):
            with subprocess.Popen([PROGRAM, "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                for i in range(3):
                    process.stdin.write(lines({"id": i, "text": "본문"}))
                    process.stdin.flush()
                    self.assertEqual(json.loads(process.stdout.readline())["id"], str(i))
                process.stdin.close()
                self.assertEqual(process.wait(60), 0)

    def test_a_closed_pipe_ends_it_quietly(self):
        path = self.file("long.jsonl", lines(*({"text": text} for text in TEXTS * 5)))
        for jobs, restore in itertools.product(("1", "2"), (True, False)):
            with subprocess.Popen([PROGRAM, "--jobs", jobs, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  restore_signals=restore) as process:
                process.stdout.read(10)
                process.stdout.close()
                self.assertEqual(process.stderr.read(), b"")
                process.wait(60)

    def test_an_interrupt_ends_it_between_two_records(self):
        data = lines(*({"id": i, "text": text} for i, text in enumerate(TEXTS)))
        for jobs in ("1", "2"):
            with open(self.folder / "out", "wb") as out, subprocess.Popen(
                    [PROGRAM, "--jobs", jobs], stdin=subprocess.PIPE, stdout=out, stderr=subprocess.PIPE) as process:
                process.stdin.write(data + b'{"id": "half')
                process.stdin.flush()
                time.sleep(0.5)
                process.send_signal(signal.SIGINT)
                error = process.stderr.read()
                process.wait(60)
            self.assertEqual(process.returncode, 130)
            out = (self.folder / "out").read_bytes()
            self.assertTrue(out == b"" or out.endswith(b"\n"))
            got = [json.loads(line)["id"] for line in out.splitlines()]
            self.assertEqual(got, [str(i) for i in range(len(got))])
            self.assertIn(f"interrupted after {len(got)} records".encode(), error)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_is_an_error(self):
        path = self.file("a.jsonl", lines(*({"text": text} for text in TEXTS)))
        for jobs in ("1", "2"):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, "--jobs", jobs, path], stdout=full, stderr=subprocess.PIPE, timeout=60)
            self.assertEqual((done.returncode, done.stderr), (1, b"newsprint-corpus: standard output: No space left on device\n"))

    def test_progress(self):
        data = lines({"text": "본문"})
        done = run("--progress", self.file("a.jsonl", data))
        self.assertRegex(done.stderr, rb"1 records  [\d.]+ MB/s")
        self.assertEqual(run(data=data).stderr, b"")

    @unittest.skipUnless(sys.platform == "linux", "measured with Linux's ru_maxrss")
    def test_memory_does_not_grow_with_the_input(self):
        import resource
        record = lines({"text": ("산불이 이틀째 번지고 있다. " * 30 + "\n") * 8})
        path = self.file("a.jsonl", record * (40_000_000 // len(record)))
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        run("--jobs", 2, "--fields", "id", path)
        after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(after, max(before, 200_000))

    def test_wrong_options(self):
        for wrong in (["--nonsense"], ["--format", "docx"], ["--language", "xx"], ["--jobs", "0"], ["--fields", "title"],
                      ["--fields", "id", "--format", "ninjs"], ["--keep"]):
            done = run(*wrong)
            self.assertEqual((done.returncode, done.stdout), (2, b""), wrong)
            self.assertIn(b"\nusage: newsprint-corpus", done.stderr)

    def test_help_and_version(self):
        self.assertTrue(run("--help").stdout.startswith(b"usage: newsprint-corpus "))
        self.assertRegex(run("--version").stdout, rb"^newsprint-corpus \(newsprint\) \d+\.\d+\.\d+\n$")


if __name__ == "__main__":
    unittest.main()
