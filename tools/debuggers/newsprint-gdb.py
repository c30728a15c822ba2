"""Shows newsprint's articles, views and times in gdb: `source newsprint-gdb.py` (in ~/.gdbinit for every session)."""
import re

import gdb
import gdb.printing

SHOWN = 60  # characters of a text


def memory(begin, size):
    return bytes(gdb.selected_inferior().read_memory(begin, size)) if size else b""


def string(view):
    """A std::string_view's text, of libstdc++ or libc++."""
    names = [field.name for field in view.type.strip_typedefs().fields()]
    data = view["_M_str" if "_M_str" in names else "__data_" if "__data_" in names else "__data"]
    size = view["_M_len" if "_M_len" in names else "__size_" if "__size_" in names else "__size"]
    return int(data), int(size)


def shown(begin, size):
    text = memory(begin, min(size, 4 * SHOWN)).decode("utf-8", "replace").replace("\n", "⏎")
    return f'"{text[:SHOWN]}"' if size <= 4 * SHOWN and len(text) <= SHOWN else f'"{text[:SHOWN]}…"'


def kind(value):
    return str(value).rsplit("::", 1)[-1]


def view_text(view):
    return shown(*string(view))


def optional(value):
    """The value of a std::optional, or None."""
    names = [field.name for field in value.type.strip_typedefs().fields()]
    if "_M_payload" not in " ".join(str(n) for n in names):
        base = value.cast(value.type.strip_typedefs().fields()[0].type) if names and names[0] else value
        if "_M_payload" in [f.name for f in base.type.strip_typedefs().fields()]:
            value = base
        else:  # libc++
            return value["__val_"] if value["__engaged_"] else None
    payload = value["_M_payload"]
    return payload["_M_payload"]["_M_value"] if payload["_M_engaged"] else None


class Blocks:
    """Records over a text: what article, outline and views have in common."""

    def __init__(self, name, first, last, text, only=None, before=""):
        self.name, self.only, self.before = name, only, before
        self.first, self.count = first, int(last - first)
        self.text = string(text)

    def records(self):
        for i in range(self.count):
            record = (self.first + i).dereference()
            if self.only is None or kind(record["kind"]) in self.only:
                yield i, record

    def to_string(self):
        count = sum(1 for _ in self.records())
        return f"{self.name}: {self.before}{count} block{'' if count == 1 else 's'}"

    def children(self):
        for i, record in self.records():
            begin, end = int(record["begin"]), int(record["end"])
            yield f"[{i}]", f"{kind(record['kind'])} {shown(self.text[0] + begin, end - begin)}"


def article(value):
    records = value["records_"]
    try:
        first, last = records["_M_impl"]["_M_start"], records["_M_impl"]["_M_finish"]
    except gdb.error:
        first, last = records["__begin_"], records["__end_"]
    tag = memory(*string(value["tag_"])).decode()
    return Blocks("article", first, last, value["text_"], before=f"{tag}, {string(value['text_'])[1]} bytes, ")


def outline(value):
    return Blocks("outline", value["first"], value["last"], value["text"])


def view_of(name, *kinds):
    def make(value):
        o = value["outline_"]
        return Blocks(name, o["first"], o["last"], o["text"], set(kinds) or None)
    return make


class Line:
    """One value on one line."""

    def __init__(self, text):
        self.text = text

    def to_string(self):
        return self.text


def block(value):
    return Line(f"{kind(value['kind'])} {view_text(value['text'])} at line {int(value['line'])}, byte {int(value['offset'])}")


def body_item(value):
    return Line(f"{kind(value['kind'])} {view_text(value['text'])}")


def caption(value):
    credit = optional(value["credit"])
    credit = f", credit {view_text(credit)}" if credit is not None else ""
    return Line(f"{view_text(value['text'])}{credit}, printed {int(value['occurrences'])}×")


def author(value):
    parts = [view_text(value["name"])]
    parts += [view_text(part) for part in map(optional, (value["role"], value["email"])) if part is not None]
    return Line(", ".join(parts))


def timestamp(value):
    number = lambda name: int(value[name])
    out = f"{number('year'):04}-{number('month'):02}-{number('day'):02}"
    if value["has_time"]:
        out += f"T{number('hour'):02}:{number('minute'):02}"
        if value["has_seconds"]:
            out += f":{number('second'):02}"
        minutes = optional(value["offset_minutes"])
        if minutes is not None:
            minutes = int(minutes)
            out += f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    return Line(out)


PRINTERS = {
    "article": article,
    "outline_ref": outline,
    "blocks_view": view_of("blocks"),
    "body_view": view_of("body", "paragraph", "crosshead", "list_item", "speaker"),
    "paragraphs_view": view_of("paragraphs", "paragraph"),
    "captions_view": view_of("captions", "caption"),
    "tables_view": view_of("tables", "table"),
    "block": block,
    "body_item": body_item,
    "caption": caption,
    "author": author,
    "timestamp": timestamp,
}


class Printers(gdb.printing.PrettyPrinter):
    def __call__(self, value):
        name = re.fullmatch(r"newsprint::(?:v\d+::)?([a-z_]+)", value.type.strip_typedefs().unqualified().tag or "")
        make = PRINTERS.get(name[1]) if name else None
        try:
            return make(value) if make else None
        except gdb.error:  # another version's layout: gdb shows the members
            return None


gdb.printing.register_pretty_printer(gdb.current_objfile(), Printers("newsprint"), replace=True)
