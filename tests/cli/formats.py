#!/usr/bin/env python3
"""newsprint-json's other formats, for every article of the tests: formats.py PROGRAM. Standard library only."""
import json
import pathlib
import re
import subprocess
import sys
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()
ROOT = pathlib.Path(__file__).resolve().parents[2]
ARTICLES = sorted([*ROOT.glob("examples/articles/*.txt"), *ROOT.glob("tests/articles/*/*.txt")])
NINJS = json.loads((pathlib.Path(__file__).parent / "ninjs.schema.json").read_text("utf-8"))

# Of schema.org's vocabulary: the properties of the types we write, inherited ones too, and what they hold.
SCHEMA_ORG = {
    "NewsArticle": {
        "@context": str, "identifier": str, "inLanguage": str, "articleSection": [str], "headline": str, "alternativeHeadline": [str],
        "author": ["Person"], "publisher": "Organization", "datePublished": "time", "dateModified": "time", "dateline": str,
        "locationCreated": "Place", "sourceOrganization": "Organization", "articleBody": str, "image": ["ImageObject"],
        "hasPart": ["Table"], "citation": [str], "keywords": [str], "copyrightNotice": str},
    "Person": {"name": str, "jobTitle": str, "email": str},
    "Organization": {"name": str},
    "Place": {"name": str},
    "ImageObject": {"caption": str, "creditText": str},
    "Table": {"name": str, "text": str, "creditText": str},
}
TIME = r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?)?"


def check_vocabulary(value, kind, where="$"):
    if isinstance(kind, list):
        assert isinstance(value, list) and value, where
        for i, inner in enumerate(value):
            check_vocabulary(inner, kind[0], f"{where}[{i}]")
    elif kind == "time":
        assert re.fullmatch(TIME, value), (where, value)
    elif isinstance(kind, type):
        assert isinstance(value, kind), (where, value)
    else:
        assert value["@type"] == kind, (where, value)
        for name, inner in value.items():
            if name != "@type":
                assert name in SCHEMA_ORG[kind], f"{where}: {kind} has no {name}"
                check_vocabulary(inner, SCHEMA_ORG[kind][name], f"{where}.{name}")


FORMATS = {"date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)",
           "uri": r"[a-z][a-z0-9+.-]*:([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-F]{2})+"}
TYPES = {"object": dict, "array": list, "string": str, "integer": int}


def validate(value, schema, where="$"):
    """What of JSON Schema ninjs.schema.json uses."""
    if "$ref" in schema:
        return validate(value, NINJS["$defs"][schema["$ref"].removeprefix("#/$defs/")], where)
    unknown = set(schema) - {"type", "enum", "required", "properties", "additionalProperties", "items", "format"}
    assert not unknown, unknown
    if "enum" in schema:
        assert value in schema["enum"], (where, value)
    if "type" in schema:
        assert isinstance(value, TYPES[schema["type"]]), (where, value)
    if "format" in schema:
        assert re.fullmatch(FORMATS[schema["format"]], value), (where, value)
    if isinstance(value, dict):
        assert set(schema.get("required", ())) <= set(value), (where, list(value))
        assert set(value) <= set(schema["properties"]), (where, set(value) - set(schema["properties"]))
        for name, inner in value.items():
            validate(inner, schema["properties"][name], f"{where}.{name}")
    if isinstance(value, list):
        for i, inner in enumerate(value):
            validate(inner, schema["items"], f"{where}[{i}]")


def read(form):
    done = subprocess.run([PROGRAM, "--format", form, *ARTICLES], capture_output=True, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ours, cls.schema_org, cls.ninjs = (read(form) for form in ("newsprint", "schema.org", "ninjs"))

    def test_all_are_there(self):
        self.assertGreater(len(ARTICLES), 50)
        self.assertEqual([len(self.ours), len(self.schema_org), len(self.ninjs)], [len(ARTICLES)] * 3)

    def test_schema_org_vocabulary(self):
        for article in self.schema_org:
            self.assertEqual(article["@context"], "https://schema.org")
            check_vocabulary(article, "NewsArticle")

    def test_schema_org_has_every_field(self):
        def thing(kind, **members):
            return {"@type": kind} | {name: value for name, value in members.items() if value is not None}
        for ours, theirs in zip(self.ours, self.schema_org):
            line = ours["dateline"] or {"text": None, "place": None, "agency": None}
            want = {
                "@context": "https://schema.org", "@type": "NewsArticle", "identifier": ours["id"],
                "inLanguage": ours["language"] if ours["language"] != "und" else None, "articleSection": ours["section"],
                "headline": ours["headline"], "alternativeHeadline": ours["decks"],
                "author": [thing("Person", name=a["name"], jobTitle=a["role"], email=a["email"]) for a in ours["authors"]],
                "publisher": ours["publisher"] and thing("Organization", name=ours["publisher"]),
                "datePublished": ours["published"], "dateModified": ours["modified"], "dateline": line["text"],
                "locationCreated": line["place"] and thing("Place", name=line["place"]),
                "sourceOrganization": line["agency"] and thing("Organization", name=line["agency"]),
                "articleBody": "\n\n".join(item["text"] for item in ours["body"]),
                "image": [thing("ImageObject", caption=c["text"] or None, creditText=c["credit"]) for c in ours["captions"]],
                "hasPart": [thing("Table", name=t["title"], creditText=t["source"], text="\n".join(
                    "\t".join(cells) for cells in [t["columns"]] * bool(t["columns"]) + [[r["key"], *r["values"]] for r in t["rows"]]))
                    for t in ours["tables"]],
                "citation": ours["related"], "keywords": ours["tags"], "copyrightNotice": ours["copyright"]}
            self.assertEqual(theirs, {name: value for name, value in want.items() if value})

    def test_ninjs_schema(self):
        for article in self.ninjs:
            validate(article, NINJS)

    def test_ninjs_has_every_field(self):
        for ours, theirs in zip(self.ours, self.ninjs):
            def having(name, role, key="role", value="value"):
                return [entry[value] for entry in theirs.get(name, []) if entry.get(key) == role]
            line = ours["dateline"] or {"text": None, "place": None, "agency": None}

            def one(value):
                return [value] if value else []
            self.assertEqual(theirs["uri"], "urn:newsprint:" + ours["id"])
            self.assertEqual(having("subjects", "section", "rel", "name"), ours["section"])
            self.assertEqual(having("subjects", "keyword", "rel", "name"), ours["tags"])
            self.assertEqual(having("headlines", "main"), one(ours["headline"]))
            self.assertEqual(having("headlines", "sub"), ours["decks"])
            self.assertEqual(having("organisations", "publisher", "rel", "name"), one(ours["publisher"]))
            self.assertEqual([(p["name"], p.get("contactInfo", [{"value": None}])[0]["value"]) for p in theirs.get("people", [])],
                             [(a["name"], a["email"]) for a in ours["authors"]])
            self.assertEqual(theirs.get("by", ""), ", ".join(a["name"] + (" " + a["role"] if a["role"] else "") for a in ours["authors"]))
            self.assertEqual(having("descriptions", "published"), one(ours["published"]))
            self.assertEqual(having("descriptions", "modified"), one(ours["modified"]))
            self.assertEqual("firstCreated" in theirs, bool(re.search(r"T.*[+-]\d\d:\d\d$", ours["published"] or "")))
            self.assertEqual(having("descriptions", "dateline"), one(line["text"]))
            self.assertEqual(theirs.get("located"), line["place"])
            self.assertEqual(having("infoSources", "agency", value="name"), one(line["agency"]))
            body = "\n\n".join(item["text"] for item in ours["body"])
            self.assertEqual(having("bodies", "main"), [body])
            self.assertEqual(theirs["bodies"][0]["charCount"], len(body))
            self.assertEqual(len(having("bodies", "table")), len(ours["tables"]))
            self.assertEqual(having("descriptions", "related"), ours["related"])
            self.assertEqual(theirs.get("copyrightNotice"), ours["copyright"])
            self.assertEqual([("".join(d["value"] for d in a["descriptions"]), a.get("by")) for a in theirs.get("associations", [])],
                             [(c["text"], c["credit"]) for c in ours["captions"]])


if __name__ == "__main__":
    unittest.main()
