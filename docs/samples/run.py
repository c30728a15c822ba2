#!/usr/bin/env python3
"""Does a sample print what the documentation says? run.py [--write] EXPECTED PROGRAM [ARGUMENT…] [<FILE]

With --write, makes EXPECTED what it prints.
"""
import difflib
import pathlib
import subprocess
import sys

arguments = sys.argv[1:]
write = arguments[0] == "--write"
expected, command = pathlib.Path(arguments[write]), arguments[write + 1:]
files = [argument[1:] for argument in command if argument.startswith("<")]
command = [argument for argument in command if not argument.startswith("<")]
given = pathlib.Path(files[0]).read_bytes() if files else b""
printed = subprocess.run(command, check=True, input=given, stdout=subprocess.PIPE).stdout.decode("utf-8")
if write:
    expected.write_text(printed, "utf-8")
elif printed != expected.read_text("utf-8"):
    sys.stdout.writelines(difflib.unified_diff(expected.read_text("utf-8").splitlines(True), printed.splitlines(True),
                                               "documentation", "program"))
    sys.exit(1)
