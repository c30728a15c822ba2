#!/usr/bin/env python3
"""Makes the manual pages from what the programs say of themselves: make.py PROGRAM_DIR OUT_DIR"""
import pathlib
import re
import subprocess
import sys

PURPOSE = {
    "newsprint-json": "the structure of news articles as JSON",
    "newsprint-metadata": "what news articles say of themselves",
    "newsprint-captions": "the photo captions of news articles",
    "newsprint-tables": "the key-value tables of news articles",
    "newsprint-paragraphs": "the running text of news articles",
    "newsprint-annotate": "news articles with their parts marked",
    "newsprint-corpus": "the structure of the articles in a corpus",
}


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\&...")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in text.split("\n"))


def page(name, help_text):
    usage, text = help_text.split("\n\n", 1)
    synopsis = usage.removeprefix(f"usage: {name} ")
    parts = text.rstrip("\n").split("\n\n")
    options = next(i for i, part in enumerate(parts) if part.startswith("  --"))
    out = [f'.TH {name.upper().replace("-", chr(92) + "-")} 1 "" "newsprint" "User Commands"',
           ".SH NAME", f"{roff(name)} \\- {roff(PURPOSE[name])}",
           ".SH SYNOPSIS", f".B {roff(name)}", roff(synopsis), ".SH DESCRIPTION"]
    for part in parts[:options]:
        out += [roff(part), ".PP"]
    out[-1:] = [".SH OPTIONS"]
    for option in re.split(r"\n(?=  --)", parts[options]):
        head, first, *more = re.match(r"  (--\S+(?: \S+)?)\s\s+(.*)", option, re.S).groups()
        words = " ".join(line.strip() for line in first.split("\n"))
        out += [".TP", ".B " + roff(head), roff(words)]
    out.append(".SH EXIT STATUS" if len(parts) == options + 2 and parts[-1].startswith("The exit") else ".SH NOTES")
    for part in parts[options + 1:]:
        out += [roff(part), ".PP"]
    others = [other for other in PURPOSE if other != name]
    out[-1:] = [".SH SEE ALSO", ",\n".join(f".BR {roff(other)} (1)" for other in others).replace(" (1),", " (1),")]
    return "\n".join(out) + "\n"


def main():
    programs, target = map(pathlib.Path, sys.argv[1:])
    for name in PURPOSE:
        help_text = subprocess.run([programs / name, "--help"], capture_output=True, check=True).stdout.decode()
        (target / f"{name}.1").write_text(page(name, help_text), "utf-8")


if __name__ == "__main__":
    main()
