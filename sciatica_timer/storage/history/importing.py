"""A JSON export on its way in: every field is checked before anything is changed, and one fault refuses the file."""

from __future__ import annotations

from codecs import BOM_UTF8
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem, why
from sciatica_timer.storage.files.validation import explain
from sciatica_timer.storage.history.entry import EntryIn, SessionIn, Table, entry_fault, to_record, to_rows
from sciatica_timer.storage.history.exporting import BETWEEN, END, FORMAT, FORMAT_VERSION, HEAD
from sciatica_timer.storage.history.memory import many_rows
from sciatica_timer.storage.history.repeated_ids import RepeatedIds
from sciatica_timer.storage.history.session_rows import to_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.storage.history.bulk import Added
    from sciatica_timer.storage.history.database import History

MAX_FILE_BYTES = 32 * 1024 * 1024  # of a file that is read as a whole, because its lines are not those of an export
MAX_LINE_BYTES = 64 * 1024
_MOST_READ_ANEW = 1024 * 1024
_BATCH = 1000
_BYTES_A_SET = 440  # about, in an export; what is decided by it is only how rows are added


class _Head(msgspec.Struct):
    format: str
    version: int


class _File(Table):
    format: Literal["sciatica-timer-history"]
    version: int
    sets: list[EntryIn]
    sessions: list[SessionIn] = msgspec.field(default_factory=list)


class Export(Value):
    """What a JSON export holds: its sets, and what is known of sessions as a whole."""

    records: list[SetRecord]
    notes: list[SessionNote]


class Batch(Value):
    """Some of an export, checked."""

    entries: Sequence[EntryIn] = ()
    rows: Sequence[tuple[object, ...]] = ()  # the same sets as rows of the history
    sessions: Sequence[SessionNote] = ()


class LaidOutOtherwise(Exception):  # noqa: N818  no fault: the file may well be good
    """The lines of a file are not those of an export: it has to be read as a whole."""


def read_export(path: Path) -> Export:
    """Read a JSON export, one from before there were notes of sessions too; raises FileProblem with file and place."""
    try:
        batches = list(read_by_lines(path))
    except LaidOutOtherwise:
        batches = list(read_whole(path))
    entries = {entry.id: entry for batch in batches for entry in batch.entries}
    sessions = {note.session_id: note for batch in batches for note in batch.sessions}
    return Export(list(map(to_record, entries.values())), list(sessions.values()))


def import_export(path: Path, history: History) -> Added:
    """Add what a JSON export holds to a history, all or nothing; raises FileProblem and HistoryProblem."""
    expected = _size(path) // _BYTES_A_SET
    with many_rows():
        try:
            return history.add_batches(((batch.rows, batch.sessions) for batch in read_by_lines(path)), expected)
        except LaidOutOtherwise:
            return history.add_batches(((batch.rows, batch.sessions) for batch in read_whole(path)), expected)


def read_by_lines(path: Path) -> Iterator[Batch]:
    """Read an export as the app writes it, of whatever size, some lines at a time.

    Raises FileProblem with file, line and place, and LaidOutOtherwise, maybe after some batches.
    """
    yield from _each_id_once(path.name, partial(_by_lines, path))


def read_whole(path: Path) -> Iterator[Batch]:
    """Read an export that another program has laid out otherwise; raises FileProblem with file and place."""
    data = _read(path)
    head = _decode(data, _Head, path)
    if head.format != FORMAT:
        raise FileProblem(f"{path.name}: format: found another kind of file, expected {FORMAT}")
    if head.version != FORMAT_VERSION:
        raise FileProblem(f"{path.name}: version: found {head.version}, expected {FORMAT_VERSION}")
    content = _decode(data, _File, path)
    yield from _each_id_once(path.name, partial(_as_a_whole, content))


def _each_id_once(name: str, read: Callable[[_Checks], Iterator[Batch]]) -> Iterator[Batch]:
    """Read once, and where an id came twice once more, for where it did."""
    checks = _Checks(name)
    yield from read(checks)
    if again := checks.ids.twice():
        for _ in read(_Checks(name, RepeatedIds(again))):
            pass


def _by_lines(path: Path, checks: _Checks) -> Iterator[Batch]:
    try:
        with _open(path) as stream:
            head = stream.readline(len(BOM_UTF8 + HEAD) + 1)
            if head.removeprefix(BOM_UTF8) != HEAD:
                raise LaidOutOtherwise
            yield from map(checks.sets, _list_of(stream, BETWEEN, EntryIn, checks))
            yield from map(checks.sessions, _list_of(stream, END, SessionIn, checks))
            if stream.read(1):
                raise LaidOutOtherwise
    except OSError as error:
        raise FileProblem(f"{path.name}: could not be read ({why(error)})") from error


def _as_a_whole(content: _File, checks: _Checks) -> Iterator[Batch]:
    checks.by_line = False
    yield checks.sets(content.sets)
    checks.place = 0
    yield checks.sessions(content.sessions)


@dataclass
class _Checks:
    """Where in a file the reading is, and which ids came."""

    name: str
    ids: RepeatedIds = field(default_factory=RepeatedIds)
    by_line: bool = True
    line: int = 1
    place: int = 0

    def sets(self, entries: Sequence[EntryIn]) -> Batch:
        """Check what does not fit together; raises FileProblem."""
        for number, fault in enumerate(map(entry_fault, entries), start=1):
            if fault:
                self.following(number)
                raise self.problem("sets", f".{fault}")
        rows = to_rows(entries)
        self._go_through("set", [entry.id.int for entry in entries], rows)
        return Batch(entries, rows)

    def sessions(self, found: Sequence[SessionIn]) -> Batch:
        """Check what does not fit together; raises FileProblem."""
        rows = [(str(one.id), *msgspec.structs.astuple(one)[1:]) for one in found]
        self._go_through("session", [~one.id.int for one in found], rows)
        return Batch(sessions=list(map(to_note, rows)))

    def _go_through(self, kind: str, ids: Sequence[int], rows: Sequence[tuple[object, ...]]) -> None:
        other = self.ids.first_other(ids, rows)
        self.following(len(rows) if other is None else other + 1)
        if other is not None:
            raise self.problem(f"{kind}s", f".id: found an id that another {kind} of this file has")

    def following(self, steps: int = 1) -> None:
        """Step on to the next line and place, or so many."""
        self.line, self.place = self.line + steps, self.place + steps

    def problem(self, kind: str, fault: str) -> FileProblem:
        """Name the place of a fault."""
        line = f"line {self.line}, " if self.by_line else ""
        return FileProblem(f"{self.name}: {line}{kind} (place {self.place}){fault}")


def _list_of(stream: BinaryIO, end: bytes, kind: Any, checks: _Checks) -> Iterator[Any]:
    """Read the lines of one list up to the line that ends it, some at a time."""
    decoder = msgspec.json.Decoder(list[kind])
    texts: list[bytes] = []
    follows: bool | None = None  # whether there is a comma, and so one more; None before the first
    checks.place = 0
    while (line := stream.readline(MAX_LINE_BYTES)) != end:
        if follows is False or line[:1] != b"{" or line[-1:] != b"\n":
            raise LaidOutOtherwise
        follows = line[-2:] == b",\n"
        texts.append(line)
        if len(texts) == _BATCH:
            yield _decoded(decoder, texts, kind, checks)
            texts = []
    if follows:
        raise LaidOutOtherwise
    yield _decoded(decoder, texts, kind, checks)
    checks.line += 1


def _decoded(decoder: msgspec.json.Decoder[Any], texts: list[bytes], kind: Any, checks: _Checks) -> Any:
    try:
        found = decoder.decode(b"[" + b"".join(texts).removesuffix(b",\n") + b"]")
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        for text in texts:
            checks.following()
            if fault := _fault_of_line(text.rstrip(b",\n"), kind):
                raise checks.problem("sets" if kind is EntryIn else "sessions", fault) from None
        raise LaidOutOtherwise from None
    if len(found) != len(texts):
        raise LaidOutOtherwise
    return found


def _fault_of_line(text: bytes, kind: Any) -> str:
    try:
        msgspec.json.decode(text, type=kind)
    except msgspec.ValidationError as error:
        try:
            raw = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raw = None
        return f".{explain(error, raw, kind)}"
    except UnicodeDecodeError:
        return ": found something else, expected text in UTF-8"
    except RecursionError:
        return ": found lists nested too deep"
    except msgspec.DecodeError as error:
        return f": not valid JSON ({error})"
    return ""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0  # told when it is opened


def _open(path: Path) -> BinaryIO:
    try:
        if not path.is_file():
            found = "a folder" if path.is_dir() else "no ordinary file" if path.exists() else "no such file"
            raise FileProblem(f"{path.name}: found {found}, expected a JSON file")
        return path.open("rb")
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else "it is not a name that a file can have"
        raise FileProblem(f"{path.name}: could not be read ({reason})") from error


def _read(path: Path) -> bytes:
    try:
        with _open(path) as stream:
            data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise FileProblem(f"{path.name}: could not be read ({why(error)})") from error
    if len(data) > MAX_FILE_BYTES:
        most = f"{MAX_FILE_BYTES // 1024**2} MB"
        raise FileProblem(f"{path.name}: found more than {most}, and not line by line as an export has it")
    return data.removeprefix(BOM_UTF8)


def _explained(error: msgspec.ValidationError, data: bytes, kind: Any) -> str:
    """Return what is wrong, and what was found there unless reading all of it anew would take too much memory."""
    if len(data) > _MOST_READ_ANEW:
        return explain(error, None, kind).replace("found nothing, ", "")
    try:
        return explain(error, msgspec.json.decode(data), kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return explain(error, None, kind)


def _decode(data: bytes, kind: Any, path: Path) -> Any:
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        raise FileProblem(f"{path.name}: {_explained(error, data, kind)}") from error
    except UnicodeDecodeError as error:
        raise FileProblem(f"{path.name}: found something else, expected text in UTF-8") from error
    except RecursionError as error:
        raise FileProblem(f"{path.name}: found lists nested too deep") from error
    except msgspec.DecodeError as error:
        raise FileProblem(f"{path.name}: not valid JSON ({error})") from error
