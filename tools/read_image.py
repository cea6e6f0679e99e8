#!/usr/bin/env python3
"""Read a Torpor image with nothing but Python's standard library, after Images/FORMAT.md.

    tools/read_image.py IMAGE [snapshots|code|functions|cells|globals|frames|objects|check] [--at SNAPSHOT] [--json]

Every digest of what is read is recomputed; `check` does so for the whole image.
"""

import argparse
import collections
import hashlib
import json
import sqlite3
import struct
import sys
import urllib.parse
import zlib

MASK = (1 << 64) - 1
MULTIPLIER, SALT, SECOND = 0x9E3779B97F4A7C15, 0xA24BAED4963EE407, 0xD6E8FEB86659FD93
SPECIALS = ("NULL", "None", "False", "True", "NotImplemented", "Ellipsis", "<removed>")
INTERNED, FINALIZED, EVEN, HASHED, SEGMENTED = 1, 2, 4, 8, 16
LARGEST = 16 << 30


class Damaged(Exception):
    """The image is not as it must be."""


# Digests


def digest(what, *fields):
    """SHA-256 over fields of known ends: integers, texts, blobs and nulls."""
    sha = hashlib.sha256()
    for field in (what, *fields):
        if field is None:
            sha.update(b"n")
        elif isinstance(field, int):
            sha.update(b"i" + struct.pack("<q", field))
        else:
            data = field.encode() if isinstance(field, str) else bytes(field)
            sha.update((b"t" if isinstance(field, str) else b"b") + struct.pack("<Q", len(data)) + data)
    return sha.digest()


def need(condition, what):
    if not condition:
        raise Damaged(what)


def fold(value, word):
    x = ((value ^ word) * MULTIPLIER) & MASK
    return x ^ x >> 32


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def fold_bytes(value, data):
    for i in range(0, len(data), 8):
        value = fold(value, int.from_bytes(data[i : i + 8], "little"))
    return value


# Values

Ref = collections.namedtuple("Ref", "oid")
Permanent = collections.namedtuple("Permanent", "name")
Special = collections.namedtuple("Special", "index")
NULL = Special(0)


def word(value):
    """What a value contributes to the hash of its record."""
    tag, payload = {
        Ref: lambda: (0, value.oid),
        int: lambda: (1, value & MASK),
        Permanent: lambda: (2, fnv(value.name)),
        Special: lambda: (3, value.index),
        float: lambda: (4, struct.unpack("<Q", struct.pack("<d", value))[0]),
    }[type(value)]()
    return payload ^ (tag * SALT) & MASK


class Reader:
    """Bytes from a position on."""

    def __init__(self, data):
        self.data, self.at = data, 0

    @property
    def rest(self):
        return len(self.data) - self.at

    def bytes(self, n):
        need(0 <= n <= self.rest, "the records are cut short")
        self.at += n
        return self.data[self.at - n : self.at]

    def varint(self):
        result = shift = 0
        while True:
            byte = self.bytes(1)[0]
            result |= (byte & 0x7F) << shift
            if byte < 0x80:
                need(result <= MASK, "a number is too long")
                return result
            shift += 7
            need(shift <= 63, "a number is too long")

    def text(self):
        return self.bytes(self.varint()).decode()

    def texts(self):
        return [self.text() for _ in range(self.varint())]

    def eight(self):
        return int.from_bytes(self.bytes(8), "little")


def signed(n):
    return n >> 1 ^ -(n & 1)


def two_complement(n):
    return (n + (1 << 63) & MASK) - (1 << 63)


class Column:
    """A column: read with next()."""

    def __init__(self, reader, permanents=()):
        self.reader, self.permanents = reader, permanents
        self.reference = self.int = self.repeats = 0
        self.token = None

    def __next__(self):
        if self.repeats:
            self.repeats -= 1
        else:
            token = self.reader.varint()
            if token & 7 == 5:
                need(self.token is not None and token >> 3, "a column repeats what cannot be repeated")
                self.repeats = (token >> 3) - 1
            else:
                self.token = token
        tag, content = self.token & 7, self.token >> 3
        if tag == 0:
            self.reference += signed(content)
            need(self.reference > 0, "a reference to nothing")
            return Ref(self.reference)
        if tag == 1:
            self.int = two_complement(self.int + signed(content))
            return self.int
        if tag == 2:
            need(content < len(self.permanents), "a permanent that has no name")
            return Permanent(self.permanents[content])
        if tag == 3:
            need(content < len(SPECIALS), "an unknown special value")
            return Special(content)
        need(self.token in (4, 6), "a value of an unknown sort")
        self.token = None
        bits = self.reader.bytes(8)
        if tag == 4:
            return struct.unpack("<d", bits)[0]
        self.int = struct.unpack("<q", bits)[0]
        return self.int

    def end(self):
        need(not self.repeats, "a column is longer than its records")


class Record:
    """An object or a segment as it is stored."""

    def __init__(self, oid, layout, flags, extension, cls, count):
        self.oid, self.layout, self.flags, self.cls, self.count = oid, layout, flags, cls, count
        self.slots, self.items, self.keys, self.hashes, self.segments, self.extension = {}, [], [], [], [], []
        self.content = self.data = self.frame = None
        shape = flags & (INTERNED | FINALIZED | HASHED | SEGMENTED) | extension << 8
        self.hash = fold(fold(fold(fnv(layout.name), shape), count), oid)
        self.hash = fold(self.hash, word(cls))

    def take(self, value):
        self.hash = fold(self.hash, word(value))
        return value


Layout = collections.namedtuple("Layout", "name slots tail content")
Frame = collections.namedtuple("Frame", "code function namespace frame_object extra handled generator lasti completion pops depth values")


def read_frame(column, record=None):
    take = record.take if record else lambda value: value
    head = [take(next(column)) for _ in range(11)]
    need(all(isinstance(n, int) for n in head[7:]) and 0 <= head[10] < 1 << 20, "a frame without position")
    return Frame(*head, [take(next(column)) for _ in range(head[10])])


def read_payload(data):
    """The records of a pack."""
    reader, layouts, permanents = Reader(data), [], []
    while reader.rest:
        for _ in range(reader.varint()):
            name, slots, tail = reader.text(), reader.texts(), reader.text()
            layouts.append(Layout(name, slots, tail.removesuffix("+content"), tail.endswith("+content")))
        permanents += reader.texts()
        directory = Reader(reader.bytes(reader.varint()))
        groups = []
        while directory.rest:
            layout = layouts[directory.varint()]
            flags, extension, number = directory.bytes(1)[0], directory.varint(), directory.varint()
            need(0 < number <= 8192, "a group of an impossible size")
            cls = next(Column(directory, permanents))
            counts = [0] * number
            if layout.tail != "none":
                if flags & EVEN:
                    counts = [directory.varint()] * number
                else:
                    column = Column(directory)
                    counts = [next(column) for _ in range(number)]
                    column.end()
            column = Column(directory)
            oids = [next(column).oid for _ in range(number)]
            column.end()
            groups.append((layout, flags, extension, cls, counts, oids, directory.varint()))
        for layout, flags, extension, cls, counts, oids, length in groups:
            records = [Record(oid, layout, flags, extension, cls, count) for oid, count in zip(oids, counts)]
            body = Reader(reader.bytes(length))
            read_body(body, permanents, layout, flags, extension, records)
            need(not body.rest, "bytes follow the last record of a group")
            yield from records


def read_body(body, permanents, layout, flags, extension, records):
    def column(each):
        values = Column(body, permanents)
        for record in records:
            each(record, lambda: record.take(next(values)))
        values.end()

    def stored(record, number, into):
        for _ in range(number):
            bits = body.eight()
            record.hash = fold(record.hash, bits)
            into.append(bits)

    for slot in layout.slots:
        if slot[0] == "f":
            for record in records:
                stored(record, 1, bits := [])
                record.slots[slot[1:]] = struct.unpack("<d", struct.pack("<Q", bits[0]))[0]
        else:
            column(lambda record, value: record.slots.__setitem__(slot[1:], value()))
    if layout.content:
        for record in records:
            record.content = body.bytes(32)
            record.hash = fold_bytes(record.hash, record.content)
    read_tail(body, layout.tail, flags, records, column, stored)
    for _ in range(extension):
        column(lambda record, value: record.extension.append(value()))


def read_tail(body, tail, flags, records, column, stored):
    # With even counts each element is a column; else all are one.
    even = records[0].count if flags & EVEN else None
    rounds = range(1 if even is None else even)

    def share(record):
        return record.count if even is None else 1

    def values(into):
        column(lambda record, value: getattr(record, into).extend(value() for _ in range(share(record))))

    if flags & SEGMENTED:
        size = 65536 if tail.endswith("Bytes") else 4096
        column(lambda record, value: record.segments.extend(value() for _ in range(-(-record.count // size))))
    elif tail in ("values", "externalValues"):
        for _ in rounds:
            values("items")
    elif tail in ("bytes", "externalBytes", "words"):
        for record in records:
            record.data = body.bytes(record.count * (8 if tail == "words" else 1))
            record.hash = fold_bytes(record.hash, record.data)
    elif tail == "externalEntries":
        for _ in rounds:
            values("keys")
            if flags & HASHED:
                for record in records:
                    stored(record, share(record), record.hashes)
            values("items")
    elif tail == "externalSlots":
        for _ in rounds:
            values("keys")
            if flags & HASHED:
                for record in records:
                    stored(record, sum(key != NULL for key in record.keys[-share(record) :]), record.hashes)
    elif tail == "frame":
        cells = []
        column(lambda record, value: cells.append((record, read_frame(Value(value), None))))
        for record, frame in cells:
            record.frame = frame


class Value:
    """Makes a column of a function that gives the next value."""

    def __init__(self, function):
        self.function = function

    def __next__(self):
        return self.function()


# The image


class Image:
    def __init__(self, path):
        self.db = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True)
        self.db.row_factory = sqlite3.Row
        need(self.db.execute("PRAGMA application_id").fetchone()[0] == 0x546F7270, "this is no Torpor image")
        version = self.db.execute("PRAGMA user_version").fetchone()[0]
        need(version == 1, f"this image has format {version}; this reader knows format 1")
        self.check_catalogue()

    def check_catalogue(self):
        meta = dict(self.db.execute("SELECT key, value FROM meta"))
        fields = []
        for key in sorted(meta, key=str.encode):
            if key not in ("catalogue", "writer"):
                fields += [key, meta[key]]
        fields.append(None)
        for row in sorted(self.db.execute("SELECT name, snapshot FROM branch"), key=lambda row: row[0].encode()):
            fields += list(row)
        need(digest("torpor catalogue 1", *fields) == meta["catalogue"], "meta and branch do not match their digest")
        history = digest("torpor history 1")
        for row in self.snapshots():
            history = digest("torpor history 1", history, row["digest"])
        need(history == meta["history"], "snapshots are missing")
        self.latest = meta["latest"]

    def snapshots(self):
        rows = self.db.execute("SELECT * FROM snapshot ORDER BY id").fetchall()
        for row in rows:
            fields = [row[name] for name in ("id", "parent", "label", "time", "reason", "instructions", "roots", "packs", "codes", "objects", "state")]
            need(digest("torpor snapshot 1", *fields) == row["digest"], f"snapshot {row['id']} does not match its digest")
            need(digest("torpor state 1", row["roots"], row["objects"]) == row["state"], f"snapshot {row['id']} does not match its state")
        return rows

    def inflate(self, data, size):
        need(0 <= size <= min(LARGEST, 1032 * len(data)), "compressed data cannot hold so much")
        stream = zlib.decompressobj()
        raw = stream.decompress(data, size + 1)
        need(len(raw) == size and stream.eof and not stream.unused_data, "compressed data is damaged")
        return raw

    def pack(self, id):
        row = self.db.execute("SELECT * FROM pack WHERE id = ?", (id,)).fetchone()
        need(row is not None, f"pack {id} is missing")
        raw = self.inflate(row["payload"], row["raw_size"])
        need(digest("torpor pack 1", id, row["records"], digest("torpor records 1", raw)) == row["digest"], f"pack {id} does not match its digest")
        return raw

    def codes(self):
        """All rows of code by digest, each with its decompressed body."""
        result = {}
        for row in self.db.execute("SELECT * FROM code"):
            body = self.inflate(row["body"], row["raw_size"])
            names = ("name", "qualname", "filename", "firstlineno", "argcount", "posonlyargcount", "kwonlyargcount", "nlocals", "stacksize", "flags")
            need(digest("torpor code 1", *(row[name] for name in names), body) == row["digest"], f"code {row['id']} does not match its digest")
            result[row["digest"]] = row, body
        return result


class State:
    """One snapshot: the newest record of every oid, and the roots."""

    def __init__(self, image, at=None):
        row = next((row for row in image.snapshots() if row["id"] == (at or image.latest)), None)
        need(row is not None, f"there is no snapshot {at or image.latest}")
        self.row, self.codes, self.records = row, image.codes(), {}
        for id in json.loads(row["packs"]):
            for record in read_payload(image.pack(id)):
                self.records[record.oid] = record
        self.read_roots(Reader(row["roots"]))

    def read_roots(self, reader):
        reader.bytes(16)
        low, high = reader.eight(), reader.eight()
        numbers = [reader.varint() for _ in range(9)]
        self.instructions = numbers[3]
        for _ in range(reader.varint()):
            reader.text(), reader.varint()
        names = reader.texts()
        in_generator = reader.bytes(reader.varint())
        column = Column(reader, [])
        column.permanents = reader.texts()
        self.roots = {name: next(column) for name in names}
        self.frames = []
        for flag in in_generator:
            self.frames.append(self[next(column)].frame if flag else read_frame(column))
        column.end()
        hashes = [record.hash or 1 for record in self.records.values()]
        need(len(hashes) == numbers[0], "the number of records is another one")
        need(sum(hashes) & MASK == low and sum(fold(h, SECOND) for h in hashes) & MASK == high, "the records do not have the state's sum")

    def __getitem__(self, value):
        need(isinstance(value, Ref) and value.oid in self.records, f"{value} is no object of this state")
        return self.records[value.oid]

    def of(self, layout):
        return [record for oid, record in sorted(self.records.items()) if record.layout.name == layout]

    def live(self):
        """The oids that the roots reach: records of what has died stay until the next whole snapshot."""
        pending = [v for v in self.roots.values()]
        for frame in self.frames:
            pending += [*frame[:7], *frame.values]
        seen = set()
        while pending:
            value = pending.pop()
            if isinstance(value, Ref) and value.oid not in seen:
                seen.add(value.oid)
                record = self[value]
                pending += [record.cls, *record.slots.values(), *record.items, *record.keys, *record.segments, *record.extension]
                if record.frame:
                    pending += [*record.frame[:7], *record.frame.values]
        return seen

    # Texts

    def str(self, value):
        if isinstance(value, Permanent):
            return value.name
        record = self[value]
        need(record.layout.name == "str", f"object {record.oid} is no str")
        width = 1 << (record.slots["info"] & 3)
        return "".join(map(chr, struct.unpack(f"<{len(record.data) // width}{'BHI'[width // 2]}", record.data)))

    def brief(self, value, depth=0):
        if isinstance(value, Special):
            return SPECIALS[value.index]
        if isinstance(value, Permanent):
            return f"<{value.name}>"
        if not isinstance(value, Ref):
            return repr(value)
        record = self[value]
        kind = record.layout.name
        if kind == "str":
            return repr(self.str(value))
        if kind == "int" and record.cls == Permanent("type:int"):
            return str(record.slots["sign"] * int.from_bytes(record.data, "little"))
        if kind == "bytes":
            return repr(bytes(record.data))
        if kind in ("list", "tuple") and depth < 2 and not record.segments:
            items = [self.brief(item, depth + 1) for item in record.items[:6]] + ["…"] * (len(record.items) > 6)
            return ("[%s]" if kind == "list" else "(%s)") % ", ".join(items)
        if kind == "dict" and depth < 2 and not record.segments:
            pairs = [f"{self.brief(k, depth + 1)}: {self.brief(v, depth + 1)}" for k, v in zip(record.keys, record.items) if k != NULL]
            return "{%s}" % ", ".join(pairs[:6] + ["…"] * (len(pairs) > 6))
        return f"<{kind} #{record.oid}>"

    def names(self, value):
        return [self.str(item) for item in self[value].items] if isinstance(value, Ref) else []

    def entries(self, value):
        """The entries of a dict."""
        record = self[value]
        parts = [self[segment] for segment in record.segments] or [record]
        return [(k, v) for part in parts for k, v in zip(part.keys, part.items) if k != NULL]

    # Views

    def code_list(self):
        sharing = collections.defaultdict(list)
        for function in self.of("function"):
            sharing[function.slots["func_code"]].append(function.oid)
        for code in self.of("code"):
            need(code.content in self.codes, f"the content of code object {code.oid} is missing")
            row, _ = self.codes[code.content]
            yield {"oid": code.oid, "digest": code.content.hex(), "co_qualname": row["qualname"], "co_filename": row["filename"],
                   "co_firstlineno": row["firstlineno"], "co_nlocals": row["nlocals"], "co_stacksize": row["stacksize"],
                   "co_freevars": self.names(code.slots["co_freevars"]), "co_cellvars": self.names(code.slots["co_cellvars"]),
                   "functions": sharing[Ref(code.oid)]}

    def function_list(self):
        for function in self.of("function"):
            code = self[function.slots["func_code"]]
            closure = function.slots["func_closure"]
            cells = self[closure].items if isinstance(closure, Ref) else []
            module = function.slots["func_module"]
            name = self.str(function.slots["func_qualname"])
            yield {"oid": function.oid, "name": f"{self.str(module)}.{name}" if isinstance(module, Ref) else name, "code": code.oid,
                   "digest": code.content.hex(), "closure": {n: c.oid for n, c in zip(self.names(code.slots["co_freevars"]), cells)}}

    def cell_list(self):
        for cell in self.of("cell"):
            contents = cell.slots["cell_contents"]
            yield {"oid": cell.oid, "contents": None if contents == NULL else self.brief(contents)}

    def global_list(self):
        for name, module in self.entries(self.roots["modules"]):
            if isinstance(module, Ref) and self[module].layout.name == "module":
                for key, value in self.entries(self[module].slots["dict"]):
                    yield {"module": self.str(name), "name": self.str(key), "value": self.brief(value)}

    def frame_list(self):
        for frame in reversed(self.frames):
            row, _ = self.codes[self[frame.code].content]
            yield {"function": row["qualname"], "filename": row["filename"], "lasti": frame.lasti, "values": [self.brief(v) for v in frame.values]}

    def object_list(self):
        live = self.live()
        for oid, record in sorted(self.records.items()):
            yield {"oid": oid, "layout": record.layout.name, "class": self.brief(record.cls), "live": oid in live}


def visible(value):
    """The value's text on one line: what comes from an image must not give orders to the terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in str(value))


def main():
    parser = argparse.ArgumentParser(description="Read a Torpor image.")
    parser.add_argument("image")
    parser.add_argument("view", nargs="?", default="snapshots", choices=["snapshots", "code", "functions", "cells", "globals", "frames", "objects", "check"])
    parser.add_argument("--at", type=int, metavar="SNAPSHOT", help="the number of a snapshot; the last if none is given")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    try:
        image = Image(options.image)
        if options.view == "snapshots":
            rows = [{**{k: row[k] for k in ("id", "parent", "label", "time", "reason", "instructions")}, "state": row["state"].hex()} for row in image.snapshots()]
        elif options.view == "check":
            rows = [{"snapshot": row["id"], "records": len(State(image, row["id"]).records)} for row in image.snapshots()]
        else:
            name = {"functions": "function", "cells": "cell", "globals": "global", "frames": "frame", "objects": "object"}.get(options.view, options.view)
            rows = list(getattr(State(image, options.at), name + "_list")())
    except (Damaged, sqlite3.DatabaseError, UnicodeDecodeError, zlib.error, KeyError, IndexError) as error:
        sys.exit(f"{options.image}: {error}")
    if options.json:
        json.dump(rows, sys.stdout, indent=1)
        print()
    else:
        for row in rows:
            print("  ".join(f"{key}={visible(value)}" for key, value in row.items() if value is not None))


if __name__ == "__main__":
    main()
