"""Good files, and what becomes of files: cut short, recoded, edited by hand, mixed up, made up to do harm."""

from __future__ import annotations

import re
from importlib.resources import files

import msgspec
from fakes import a_bookmark, a_record
from msgspec.structs import replace

from sciatica_timer.core.library.drafts import Draft
from sciatica_timer.core.library.programme import Entry
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.settings import Choice, Settings
from sciatica_timer.storage.bookmark_file import BookmarkFile
from sciatica_timer.storage.history.exporting import json_chunks
from sciatica_timer.storage.library.draft_file import DraftFile
from sciatica_timer.storage.library.exercise_draft import keep_draft
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.settings_file import SettingsFile

DAY = "2026-01-05"
TOKEN = re.compile(rb'"(?:[^"\\\n]|\\.)*"|-?[0-9][0-9.eE+-]*|[A-Za-z_][\w-]*|[^\w\s]|\n')
VALUE = re.compile(rb'"(?:[^"\\\n]|\\.)*"|(?<![\w-])-?[0-9][0-9.eE+-]*|\btrue\b|\bfalse\b|\bnull\b')
NASTY_TEXTS = (
    *("../escaped", "../../../../etc/passwd", "/etc/passwd", "C:\\Windows\\x", "\\\\server\\share", "~/x", "file:///x"),
    *(
        "CON",
        "nul",
        "aux.toml",
        "com1",
        "LPT9",
        "con-",
        ".",
        "..",
        "",
        " ",
        "a/b",
        "a\\b",
        "bridge ",
        "Bridge",
        "-",
        "--help",
    ),
    *(
        "br\u0456dge",
        "\uff42ridge",
        "bridge\u200b",
        "\u202eegdirb\u202c",
        "\u2066x\u2069",
        "e\u0301" * 40,
        "\U0001f9d8" * 30,
    ),
    *("\0", "a\0b", "\x07\x1b[31mred", "a\nb", "a\r\nb", "\ufeff", "\ud7ff\ue000", "\ufffe", "<b>bold</b><img src=x>"),
    *("%s%n{0}{}", "${x}$(x)`x`", "'; DROP TABLE sets; --", "=1+1", "2026-13-45", "24:61", "x" * 61, "y" * 10_000),
)
NASTY_VALUES = (
    *(
        "nan",
        "inf",
        "-inf",
        "NaN",
        "Infinity",
        "-0",
        "-0.0",
        "0",
        "-1",
        "1e400",
        "-1e400",
        "1e-400",
        "0x7f",
        "0b1",
        "1_0",
    ),
    *(
        "9" * 19,
        "9" * 400,
        "9" * 5000,
        "0.1e1",
        "1.",
        ".5",
        "00",
        "9223372036854775807",
        "1e308",
        "5e-324",
        "4.9999999",
    ),
    *("true", "false", "null", "[]", "{}", "[[]]", '[1, "a"]', "{a = 1}", '{"a": 1}', "[nan, inf]", "[3, 2]", "[0, 0]"),
    *(
        "2026-01-05",
        "2026-01-05T08:00:00Z",
        "08:00:00",
        '"""x"""',
        "'''x'''",
        "[1, 2, 3, 4, 5, 6, 7, 8, 9]",
        "[-1, 1e9]",
    ),
    *("[" * 50 + "]" * 50, "[" * 3000 + "]" * 3000, "{a=" * 50 + "1" + "}" * 50, '{"a":' * 2000 + "1" + "}" * 2000),
)
LONGEST_MUTATED = 400_000


def originals(kind, folder):
    """Give the good files of a kind, the bundled ones first or some that the app itself has written."""
    if kind in ("exercise", "programme"):
        shipped = files("sciatica_timer.resources") / f"{kind}s"
        return [file.read_bytes() for file in sorted(shipped.iterdir(), key=lambda one: one.name)]
    makers = {"settings": _settings, "bookmark": _bookmarks, "import": _exports, "today": _today}
    return {**makers, "drafts": _drafts, "exercise draft": _exercise_drafts}[kind](folder)


def _settings(folder):
    path, found = folder / "settings.toml", []
    plain = Settings(safety_acknowledged_on="2026-01-05", volume=30, programme="starter", window=(10, 20, 1280, 800))
    chosen = plain.with_choice("bridge", Choice(2, 12, 3, 4)).with_choice("my-own-2", Choice(1, 5, 0, 2.5))
    for settings in (Settings(), plain, chosen):
        SettingsFile(path).save(settings)
        found.append(path.read_bytes())
    path.unlink()
    return found


def _bookmarks(folder):
    path, found = folder / "session.json", []
    for sides, seconds in ((Sides.BOTH, 11.0), (Sides.EACH, 30.0), (Sides.ALTERNATING, 21.0), (Sides.BOTH, 0.0)):
        BookmarkFile(path).keep(a_bookmark(seconds, sets=2, sides=sides))
        found.append(path.read_bytes())
    path.unlink()
    return found


def _drafts(folder):
    path = folder / "drafts.json"
    before, changed = (Entry("bridge", 2),), (Entry("bridge", 3, 8, 2.5, 4), Entry("bird-dog"))
    DraftFile(path).keep([Draft("starter", "Starter", before, changed), Draft("gone", "Gone", (), before, told=True)])
    found = path.read_bytes()
    path.unlink()
    return [found]


def _exercise_drafts(folder):
    path, found = folder / "exercise-draft.json", []
    shipped = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
    pictured = replace(shipped[0], figure=replace(shipped[0].figure, images=("/home/mine/a.png",)))
    for exercise in (*shipped, pictured, replace(shipped[0], id="", name="")):
        keep_draft(path, exercise)
        found.append(path.read_bytes())
    path.unlink()
    return found


def _today(_folder):
    known = {"sets": {"bridge": [{"both": 2}]}, "done_last": {"bridge": DAY}, "begun": {"starter": DAY}}
    day = {"history": (7, 4096, 1, 2), "day": DAY, "last_date": DAY, "touched": ["bridge"]}
    return [msgspec.json.encode({**day, **known, "done_at": {"bridge": "08:00:00"}})]


def _exports(_folder):
    turns = a_record(2, side="alternating", left_done=10, right_done=10)
    pain = a_record(3, reps_done=4, outcome=Outcome.STOPPED_FOR_PAIN, reason=Reason.PAIN)
    records = [a_record(1), turns, pain, *map(a_record, range(4, 9))]
    notes = [SessionNote(a_record(1).session_id, "starter", PainNote(2, 3), PainNote(None, 0), "slept badly")]
    spelled = b"".join(json_chunks(records, notes))
    return [spelled, b"".join(json_chunks(records[:1])), msgspec.json.format(spelled, indent=2)]


class Mutator:
    """Makes files out of good ones, the same ones for the same seed."""

    def __init__(self, chance, originals):
        self.chance, self.originals = chance, originals

    def make(self):
        data = self.chance.choice(self.originals)
        for _ in range(self.chance.choice((1, 1, 1, 2, 2, 3, 5))):
            data = self.chance.choice(MUTATIONS)(self, data)
        return data[:LONGEST_MUTATED]

    def place(self, data):
        return self.chance.randint(0, len(data))

    def span(self, data):
        first = self.place(data)
        return first, min(len(data), first + self.chance.choice((1, 2, 8, 40, 200)))

    def flip(self, data):
        changed = bytearray(data)
        for _ in range(self.chance.choice((1, 1, 2, 9))):
            if changed:
                changed[self.chance.randrange(len(changed))] ^= 1 << self.chance.randrange(8)
        return bytes(changed)

    def cut_short(self, data):
        return data[: self.place(data)]

    def cut_front(self, data):
        return data[self.place(data) :]

    def take_out(self, data):
        first, last = self.span(data)
        return data[:first] + data[last:]

    def double(self, data):
        first, last = self.span(data)
        return data[:last] * self.chance.choice((1, 1, 30)) + data[first:]

    def double_line(self, data):
        lines = data.splitlines(keepends=True) or [b""]
        lines.insert(self.chance.randint(0, len(lines)), self.chance.choice(lines))
        return b"".join(lines)

    def drop_line(self, data):
        lines = data.splitlines(keepends=True) or [b""]
        lines.pop(self.chance.randrange(len(lines)))
        return b"".join(lines)

    def mix(self, data):
        other = self.chance.choice(self.originals)
        return data[: self.place(data)] + other[self.place(other) :]

    def swap_tokens(self, data):
        found = [match.span() for match in TOKEN.finditer(data)]
        if len(found) < 2:
            return data
        (a, b), (c, d) = sorted(self.chance.sample(found, 2))
        return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]

    def drop_token(self, data):
        return self._instead_of(TOKEN, data, b"")

    def swap_value(self, data):
        values = VALUE.findall(self.chance.choice(self.originals))
        return self._instead_of(VALUE, data, self.chance.choice(values or [b"0"]))

    def nasty_value(self, data):
        return self._instead_of(VALUE, data, self.chance.choice(NASTY_VALUES).encode())

    def nasty_text(self, data):
        text = msgspec.json.encode(self.chance.choice(NASTY_TEXTS))  # JSON's escapes are TOML's too
        return self._instead_of(VALUE, data, text)

    def raw_text(self, data):
        first = self.place(data)
        return data[:first] + self.chance.choice(NASTY_TEXTS).encode("utf-8", "surrogatepass") + data[first:]

    def number_near(self, data):
        number = self.chance.choice((0, 1, 2, 3, 5, 20, 21, 60, 100, 101, 300, 301, 600, 601, 10_000, 10_001, 0.5, 2.5))
        return self._instead_of(re.compile(rb"(?<![\w-])[0-9][0-9.]*"), data, str(number).encode())

    def long_key(self, data):
        key = b"k" * self.chance.choice((61, 5000, 60_000))
        line = self.chance.choice((b"%s = 1\n", b'"%s": 1,', b"[%s]\n", b'{"%s": 1}', b"a." * 900 + b"%s = 1\n")) % key
        first = self.place(data)
        return data[:first] + line + data[first:]

    def recode(self, data):
        text = data.decode("utf-8", "replace")
        coding = self.chance.choice(("utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "utf-7", "cp037"))
        return text.encode(coding, "replace")

    def latin_letters(self, data):
        first = self.place(data)
        return (
            data[:first]
            + self.chance.choice((b"\xe4\xf6", b"\xff\xfe", b"\xc0\x80", b"\xed\xa0\x80", b"\0"))
            + data[first:]
        )

    def other_line_ends(self, data):
        return data.replace(b"\n", self.chance.choice((b"\r\n", b"\r", b"\n\n", b"", b"\x0b", "\u2028".encode())))

    def hollow(self, data):
        return self.chance.choice((b"", b" ", b"\n" * 5000, b"\0" * 4096, b"[]", b"{}", b"null", b"#", b"\xef\xbb\xbf"))

    def _instead_of(self, pattern, data, new):
        found = list(pattern.finditer(data))
        if not found:
            return data
        match = self.chance.choice(found)
        return data[: match.start()] + new + data[match.end() :]


_EVERY = [
    *(Mutator.flip, Mutator.cut_short, Mutator.cut_front, Mutator.take_out, Mutator.double, Mutator.double_line),
    *(Mutator.drop_line, Mutator.mix, Mutator.swap_tokens, Mutator.drop_token, Mutator.raw_text, Mutator.long_key),
    *(Mutator.recode, Mutator.latin_letters, Mutator.other_line_ends, Mutator.hollow),
]
# Half of them leave the file in good form, so that what is behind the parser is reached as well.
_IN_FORM = [Mutator.swap_value, Mutator.nasty_value, Mutator.nasty_text, Mutator.number_near]
MUTATIONS = [*_EVERY, *_IN_FORM * 4]
