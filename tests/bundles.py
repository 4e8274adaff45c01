"""Exercises, pictures and `.sciatica` files for tests, good ones and ones made up to do harm."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib

from mutations import NASTY_TEXTS, Mutator

PIXELS_TOO_MANY = (30_000, 30_000)
_LINK_MODE = 0o120777 << 16


def an_exercise(own_id="mine", name="Mine", more="", images=()):
    """Return the text of an exercise."""
    figure = f"[figure]\nimages = {list(images)}\n" if images else ""
    head = f'# from the clinic\nid = "{own_id}"\nname = "{name}"\nposition = "standing"\n{more}\n'
    return f'{head}[dose]\nsides = "both"\nreps = [10, 10]\n{figure}'.encode()


def a_programme(own_id="round", name="Round", exercises=("mine",), more=""):
    """Return the text of a programme."""
    rows = "".join(f'[[exercises]]\nid = "{one}"\n' for one in exercises)
    return f'id = "{own_id}"\nname = "{name}"\n{more}\n{rows}'.encode()


def a_picture(width=2, height=2, shade=0):
    """Return a PNG; a large one is named and not there."""
    rows = b"".join(b"\0" + bytes([shade]) * min(width, 8) for _ in range(min(height, 8)))
    parts = [(b"IHDR", struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows))]
    spelled = [_chunk(kind, data) for kind, data in (*parts, (b"IEND", b""))]
    return b"\x89PNG\r\n\x1a\n" + b"".join(spelled)


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def zipped(members, compression=zipfile.ZIP_DEFLATED):
    """Pack files by their names, whatever these are; a member may be a ZipInfo instead of a name."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def a_link(name="mine.toml", target=b"/etc/passwd"):
    """Return a member that is a symbolic link."""
    member = zipfile.ZipInfo(name)
    member.create_system, member.external_attr = 3, _LINK_MODE
    return member, target


def a_bomb(declared=None):
    """Return a file that unpacks to far more than it may, or says that it would unpack to `declared` bytes."""
    if declared is None:
        return zipped([("mine.toml", bytes(60 * 2**20))])
    return patched(zipped([("mine.toml", an_exercise())]), size=declared)


def patched(data, *, size=None, flags=None, method=None):
    """Return a ZIP of one member with other values in the record of its list."""
    changed = bytearray(data)
    at = data.index(b"PK\x01\x02")
    for offset, form, value in ((24, "<I", size), (8, "<H", flags), (10, "<H", method)):
        if value is not None:
            struct.pack_into(form, changed, at + offset, value)
    return bytes(changed)


def doubled(name="mine.toml", other="mine.toml"):
    """Return a file with two members of one name."""
    placeholder = "x" * len(other)
    data = zipped([(name, an_exercise()), (placeholder, an_exercise("other"))])
    return data.replace(placeholder.encode(), other.encode())


JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080003000701011100")
GOOD = [("mine.toml", an_exercise()), ("round.toml", a_programme())]
BAD_NAMES = (
    *("../mine.toml", "/mine.toml", "a/mine.toml", "..\\mine.toml", "C:mine.toml", ".mine.toml", "mine.toml/", "mine"),
    *("mine.exe", "mine.toml.exe", "settings.json", "con.toml", "NUL.jpg", "a\u202eb.toml", 'a"b.toml', "a|b.jpg"),
    *("x" * 120 + ".toml", "\U0001f9d8" * 60 + ".toml", "mine.svg", "mine.TOML ", "../../exercises/bridge.toml"),
)
HARMFUL = {
    **{f"the name {name[:30]!r}": zipped([*GOOD, (name, an_exercise("other"))]) for name in BAD_NAMES},
    "a link": zipped([a_link(), *GOOD[1:]]),
    "a link beside": zipped([*GOOD, a_link("other.toml", b"../settings.toml")]),
    "doubled names": doubled(),
    "doubled names in capitals": doubled(other="MINE.toml"),
    "a bomb": a_bomb(),
    "a bomb of 1 GB": a_bomb(2**30),
    "less than it says": a_bomb(40 * 2**20),
    "more than it says": a_bomb(3),
    "encrypted": patched(zipped(GOOD[:1]), flags=1),
    "packed in another way": zipped(GOOD, zipfile.ZIP_LZMA),
    "an unknown way of packing": patched(zipped(GOOD[:1]), method=99),
    "truncated": zipped(GOOD)[:-30],
    "an end alone": zipped(GOOD)[-22:],
    "something in front": b"#!/bin/sh\n" + zipped(GOOD),
    "something behind": zipped(GOOD) + b"more",
    "nothing": b"",
    "an empty ZIP": zipped([]),
    "no ZIP": b"id = 'mine'",
    "too many": zipped([(f"a{number}.toml", b"") for number in range(1001)]),
    "a picture of 30,000 pixels": zipped(
        [("m.toml", an_exercise(images=["a.png"])), ("a.png", a_picture(30_000, 30_000))]
    ),
    "no picture": zipped([("m.toml", an_exercise(images=["a.png"])), ("a.png", b"<svg/>")]),
    "a picture that is missing": zipped([("m.toml", an_exercise(images=["a.png"]))]),
    "a picture of a path": zipped([("m.toml", an_exercise(images=["../a.png"])), ("a.png", a_picture())]),
    "a picture that nobody shows": zipped([*GOOD, ("a.png", a_picture())]),
    "pictures alone": zipped([("a.png", a_picture())]),
    "one id twice": zipped([("a.toml", an_exercise()), ("b.toml", an_exercise())]),
    "one id for two kinds": zipped([("a.toml", an_exercise()), ("b.toml", a_programme("mine"))]),
    "an exercise that is missing": zipped([("b.toml", a_programme(exercises=["elsewhere"]))]),
    "a bad exercise": zipped([*GOOD, ("b.toml", an_exercise("b", more="order = -1"))]),
    "no text": zipped([*GOOD, ("b.toml", bytes(range(256)))]),
    "a large text": zipped([*GOOD, ("b.toml", b"#" * 300_000)]),
}


class BundleMutator:
    """Makes `.sciatica` files out of good ones, the same ones for the same seed: mutated as a whole, or inside."""

    def __init__(self, chance, texts):
        self.chance = chance
        images = ["a.png", "b.jpg"]
        pictures = [("a.png", a_picture()), ("b.jpg", JPEG)]
        more = [
            ("own.toml", an_exercise("own", images=images)),
            ("round.toml", a_programme(exercises=["own", "bridge"])),
        ]
        files = [(f"{number}.toml", text) for number, text in enumerate(texts)]
        self.originals = [[*more, *pictures], [*more, *pictures, *files], GOOD, files[:1]]
        self.of_texts = Mutator(chance, [text for members in self.originals for _, text in members])

    def make(self):
        kind = self.chance.randrange(8)
        members = list(self.chance.choice(self.originals))
        if kind == 0:
            return self.chance.choice(list(HARMFUL.values()))
        if kind <= 2:
            return Mutator(self.chance, [zipped(members, self.chance.choice((0, 8)))]).make()
        if kind == 3:
            return patched(zipped(members), **self._record())
        for _ in range(self.chance.choice((1, 1, 2))):
            self._change(members)
        return zipped(members)

    def _record(self):
        fields = {"size": (0, 1, 2**20, 2**30, 2**32 - 1), "flags": (1, 8, 0x40, 0x2000, 0x800), "method": (0, 12, 99)}
        name = self.chance.choice(list(fields))
        return {name: self.chance.choice(fields[name])}

    def _change(self, members):
        at = self.chance.randrange(len(members))
        name, content = members[at]
        kind = self.chance.randrange(8)
        if kind == 0:
            members[at] = (self._name(), content)
        elif kind == 1:
            members.insert(at, (self._name(), self.chance.choice(members)[1]))
        elif kind == 2:
            del members[at]
            members.append(a_link(str(name)))
        elif kind == 3:
            members[at] = (name, self.chance.choice(members)[1])
        else:
            members[at] = (name, Mutator(self.chance, [content, *self.of_texts.originals]).make())

    def _name(self):
        name = self.chance.choice((*NASTY_TEXTS, *BAD_NAMES, "a.toml", "a.png", "A.PNG", "own.toml"))
        name += self.chance.choice(("", "", ".toml", ".jpg"))
        return (name.partition("\0")[0] or "%").encode("utf-8", "replace").decode()
