"""A JSON export on its way in: every field is checked before anything is changed, and one fault refuses the file."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

import msgspec

from sciatica_timer.core.problem import Kind, Reason
from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why
from sciatica_timer.storage.files.journal import Change
from sciatica_timer.storage.files.own_content import is_known
from sciatica_timer.storage.files.validation import explain
from sciatica_timer.storage.history.entry import EntryIn, FileEntry, SessionIn, Table, entry_fault, to_note, to_record
from sciatica_timer.storage.history.exporting import FORMAT, FORMAT_VERSION
from sciatica_timer.storage.history.rows import to_note_row, to_row
from sciatica_timer.storage.history.statements import ADD_OR_EDIT, FILL_NOTE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.storage.history.database import History

MAX_FILE_BYTES = 128 * 1024 * 1024  # twice what 100,000 sets take
_MOST_SHOWN_BYTES = 1024 * 1024  # read as a whole, for the value that a refusal shows, it takes 30 times as many


class _Head(msgspec.Struct):
    format: str
    version: int


class _File(Table):
    format: Literal["sciatica-timer-history"]
    version: int
    sets: list[msgspec.Raw]
    sessions: list[msgspec.Raw] = msgspec.field(default_factory=list)
    files: list[msgspec.Raw] = msgspec.field(default_factory=list)


_Small: TypeAlias = int | float | bool | None


class _SetFrame(msgspec.Struct, gc=False):
    set: _Small
    sets_planned: _Small
    reps_planned: _Small
    reps_done: _Small


class _SessionFrame(msgspec.Struct, gc=False):
    back_before: _Small
    leg_before: _Small
    back_after: _Small
    leg_after: _Small


class _FileFrame(msgspec.Struct, gc=False):
    folder: Literal["exercises", "programmes"]
    name: str


class _Frame(msgspec.Struct):
    """Some of the keys that each item must have: with them, no item is small, so there cannot be millions."""

    sets: list[_SetFrame]
    sessions: list[_SessionFrame] = msgspec.field(default_factory=list)
    files: list[_FileFrame] = msgspec.field(default_factory=list)


class _Whole(msgspec.Struct):
    """What a refusal by `_Frame` says was expected."""

    sets: list[EntryIn]
    sessions: list[SessionIn]
    files: list[FileEntry]


class Export(Value):
    """What a JSON export holds: its sets, and what is known of sessions as a whole."""

    records: list[SetRecord]
    notes: list[SessionNote]


def read_export(path: Path) -> Export:
    """Read a JSON export, one from before there were notes of sessions too; raises FileProblem with file and place."""
    file = _read_file(path)
    records = {record.id: record for record in _records(file, path.name)}
    notes = {note.session_id: note for note in _notes(file, path.name)}
    return Export([*records.values()], [*notes.values()])


def import_export(path: Path, history: History) -> Added:
    """Add the sets and notes of a JSON export to a history, all or nothing; raises FileProblem and HistoryProblem."""
    file = _read_file(path)
    for _ in _own_files(file, path.name):
        pass  # what is wrong with one refuses the file, before anything is added
    return history.add_all(_records(file, path.name), _notes(file, path.name))


def own_files_in(path: Path) -> tuple[Change, ...]:
    """Return the user's exercises, programmes and pictures that a JSON export holds; raises FileProblem."""
    return tuple(_own_files(_read_file(path), path.name))


class Added(NamedTuple):
    """How many of the sets added were new, how many known, and how many of these had a later edit.

    `check_ins` counts the sessions of which nothing was known before.
    """

    new: int
    known: int
    edited: int
    check_ins: int = 0


def add_all(connection: sqlite3.Connection, records: Iterable[SetRecord], notes: Iterable[SessionNote]) -> Added:
    """Add sets, of which the later edit stays, and notes, of which only what was missing is taken over."""
    before, noted, changes = _count(connection, "sets"), _count(connection, "sessions"), connection.total_changes
    total = 0

    def rows() -> Iterator[dict[str, Any]]:
        nonlocal total
        for total, record in enumerate(records, start=1):  # noqa: B007  how many there were
            yield to_row(record)

    connection.executemany(ADD_OR_EDIT, rows())
    changed, new = connection.total_changes - changes, _count(connection, "sets") - before
    connection.executemany(FILL_NOTE, (to_note_row(note) for note in notes if not note.is_empty))
    return Added(new, total - new, changed - new, _count(connection, "sessions") - noted)


def _count(connection: sqlite3.Connection, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608  names of our own
    return int(rows)


def _read_file(path: Path) -> _File:
    data = _read(path)
    head = _decode(data, _Head, path.name)
    if head.format != FORMAT:
        raise content_problem(path.name, "format", tr("another kind of file"), FORMAT)
    if head.version != FORMAT_VERSION:
        raise content_problem(path.name, "version", str(head.version), str(FORMAT_VERSION))
    _decode(data, _Frame, path.name, _Whole)
    file: _File = _decode(data, _File, path.name)
    return file


def _records(file: _File, name: str) -> Iterator[SetRecord]:
    """Check and yield the sets one by one; raises FileProblem."""
    for where, entry in _decoded(file.sets, EntryIn, name):
        if fault := entry_fault(entry):
            raise FileProblem(Kind.RULE, name, f"{where}.{fault}")
        yield to_record(entry)


def _notes(file: _File, name: str) -> Iterator[SessionNote]:
    for _, session in _decoded(file.sessions, SessionIn, name):
        yield to_note(session)


def _own_files(file: _File, name: str) -> Iterator[Change]:
    for where, _, entry in _each(file.files, FileEntry, name):
        if not is_known(entry.folder, entry.name):
            raise content_problem(name, f"{where}.name", repr(entry.name[:60]), tr("a .toml file or a picture"))
        yield Change(entry.folder, entry.name, entry.text.encode() if entry.text is not None else entry.data or b"")


def _decoded(texts: Sequence[msgspec.Raw], kind: type[Any], name: str) -> Iterator[tuple[str, Any]]:
    """Yield each item with its place, counted from 1 for people; raises FileProblem.

    An id may come again with the same content, and not with any other.
    """
    decode = msgspec.json.Decoder(kind).decode
    first: dict[int, msgspec.Raw] = {}
    for here, text, item in _each(texts, kind, name):
        known = first.setdefault(item.id.int, text)
        if known is not text and decode(known) != item:
            raise content_problem(name, f"{here}.id", _taken(kind))
        yield here, item


def _each(texts: Sequence[msgspec.Raw], kind: type[Any], name: str) -> Iterator[tuple[str, msgspec.Raw, Any]]:
    """Yield each item with its place and its text; raises FileProblem."""
    decode = msgspec.json.Decoder(kind).decode
    for place, text in enumerate(texts, start=1):
        here = f"{_NAMES[kind]}s " + tr("(place {0})").format(place)
        try:
            item = decode(text)
        except msgspec.ValidationError as error:
            key, *found = _explained(error, text, kind)
            raise content_problem(name, f"{here}.{key}", *found) from error
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _unreadable(name, here, error) from error
        yield here, text, item


_NAMES: dict[type[Any], str] = {EntryIn: "set", SessionIn: "session", FileEntry: "file"}


def _taken(kind: type[Any]) -> str:
    """Return what is wrong with an id that comes twice."""
    of_set, of_session = (
        tr("an id that another set of this file has"),
        tr("an id that another session of this file has"),
    )
    return of_set if kind is EntryIn else of_session


def _decode(data: bytes, kind: type[Any], name: str, expected: type[Any] | None = None) -> Any:
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        raise content_problem(name, *_explained(error, data, expected or kind)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unreadable(name, "", error) from error


def _explained(error: msgspec.ValidationError, text: bytes | msgspec.Raw, kind: type[Any]) -> tuple[str, str, str]:
    """Return where, found and expected; what was found is not told of a long text, which would take much memory."""
    raw = _plain(text) if memoryview(text).nbytes <= _MOST_SHOWN_BYTES else None
    where, found, expected = explain(error, raw, kind)
    is_missing = "missing required" in str(error)
    return where, tr("something else") if found == tr("nothing") and raw is None and not is_missing else found, expected


def _plain(text: bytes | msgspec.Raw) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # a number too large, malformed after the fault
        return None


def _unreadable(name: str, where: str, error: Exception) -> FileProblem:
    if isinstance(error, UnicodeDecodeError):
        return content_problem(name, where, tr("something else"), tr("text in UTF-8"))
    if isinstance(error, RecursionError):
        return content_problem(name, where, tr("lists nested too deep"))
    return FileProblem(Kind.BAD_SYNTAX, f"{name}: {where}" if where else name, "JSON", str(error))


def _read(path: Path) -> bytes:
    try:
        with _open(path) as stream:
            data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise FileProblem(Kind.NOT_READ, path.name, why(error)) from error
    if len(data) > MAX_FILE_BYTES:
        raise content_problem(path.name, "", tr("more than {0} MB").format(MAX_FILE_BYTES // 1024**2), tr("an export"))
    return data.removeprefix(BOM_UTF8)


def _open(path: Path) -> BinaryIO:
    try:
        if not path.is_file():
            there = tr("no ordinary file") if path.exists() else tr("no such file")
            raise content_problem(path.name, "", tr("a folder") if path.is_dir() else there, tr("a JSON file"))
        return path.open("rb")
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else Reason.BAD_FILE_NAME
        raise FileProblem(Kind.NOT_READ, path.name, reason) from error
