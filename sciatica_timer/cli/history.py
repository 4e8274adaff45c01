"""The commands history, export and import: what was done, out and in."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.cli.format import columns, seconds_in_words, side_in_words
from sciatica_timer.cli.lookup import find_exercise
from sciatica_timer.core.library import sharing
from sciatica_timer.core.pain import UNKNOWN
from sciatica_timer.core.problem import printable
from sciatica_timer.core.problem_wording import amounts
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.files.own_place import require_elsewhere
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import csv_chunks, entry_json, export_csv, export_history, export_json
from sciatica_timer.storage.history.importing import import_export, own_files_in
from sciatica_timer.storage.history.integrity import require_sound
from sciatica_timer.storage.history.opening import is_there
from sciatica_timer.storage.library.catalogue import library_of
from sciatica_timer.storage.library.sharing.export_bundle import bundle_of_export
from sciatica_timer.storage.library.sharing.taking import take

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote

    Say = Callable[[str], None]

_ENDINGS = (".json", ".csv")


def run(arguments: argparse.Namespace, say: Say, warn: Say) -> int:
    """Run history, export or import, and return the exit code."""
    folder = DataFolder(arguments.data_dir or usual_place())
    folder.require_readable()
    if arguments.command == "import":
        return _import(arguments, folder, say)
    if arguments.command == "export":
        return _export(arguments, folder, say)
    span = (day_of(arguments.from_date, "--from"), day_of(arguments.to_date, "--to"))
    if span[0] and span[1] and span[0] > span[1]:
        raise UsageProblem(tr("--from {0} lies after --to {1}.").format(*span))
    if not is_there(folder.history):
        _show(arguments, iter(()), folder, say, warn)
        return 0
    with closing(History(folder.history, mend=False)) as history:
        records = history.each(*span, arguments.exercise)
        wants_notes = arguments.csv or arguments.json
        _show(arguments, records, folder, say, warn, notes=history.sessions() if wants_notes else ())
    return 0


def _show(
    arguments: argparse.Namespace,
    records: Iterator[SetRecord],
    folder: DataFolder,
    say: Say,
    warn: Say,
    *,
    notes: Iterable[SessionNote] = (),
) -> None:
    first = next(records, None)
    if first is None and arguments.exercise is not None:
        find_exercise(library_of(folder), arguments.exercise)
    found = _again(first, records)
    if arguments.json:
        _say_json(found, {note.session_id: note for note in notes}, say)
    elif arguments.csv:
        for chunk in csv_chunks(found, notes):
            say(chunk.decode().removesuffix("\n"))
    elif first is None:
        warn(tr("There is nothing in the history yet that fits."))
    else:
        for line in columns([_head(), *map(_row, found)]):
            say(line)


def _again(first: SetRecord | None, rest: Iterator[SetRecord]) -> Iterator[SetRecord]:
    if first is not None:
        yield first
        yield from rest


def _say_json(records: Iterator[SetRecord], notes: Mapping[str, SessionNote], say: Say) -> None:
    """Print one set a line, without ever holding all of them."""
    waiting = None
    say("[")
    for record in records:
        if waiting is not None:
            say(f"{waiting},")
        waiting = entry_json(record, notes.get(record.session_id, UNKNOWN))
    if waiting is not None:
        say(waiting)
    say("]")


def _head() -> tuple[str, ...]:
    first = (tr("DAY"), tr("TIME", "of day"), tr("EXERCISE"), tr("SET", "of reps"))
    return (*first, tr("SIDE"), tr("REPS"), tr("HOLD"), tr("OUTCOME"))


def _row(record: SetRecord) -> tuple[str, ...]:
    reps = tr("{0} of {1}").format(record.reps_done, record.reps_planned)
    if record.left_done is not None:
        turns = tr("right {0}, left {1} of {2}")
        reps = turns.format(record.right_done, record.left_done, record.reps_planned)
    return (
        record.local_date,
        f"{record.started_at:%H:%M}",
        record.exercise,
        tr("{0} of {1}").format(record.set_number, record.sets_planned),
        side_in_words(record.side),
        reps,
        "" if record.hold_seconds is None else seconds_in_words(record.hold_seconds),
        _outcome(record.outcome),
    )


def _outcome(outcome: Outcome) -> str:
    return {
        Outcome.COMPLETED: tr("completed"),
        Outcome.PARTIAL: tr("partial"),
        Outcome.STOPPED_FOR_PAIN: tr("stopped for pain"),
    }[outcome]


def _export(arguments: argparse.Namespace, folder: DataFolder, say: Say) -> int:
    if arguments.file is None or arguments.file.suffix.lower() not in _ENDINGS:
        raise UsageProblem(tr("export needs the name of a file that ends in .json or .csv."))
    require_elsewhere(arguments.file, folder.path)
    if not is_there(folder.history):
        _write_empty(arguments.file, folder.path)
        number = 0
    else:
        with closing(History(folder.history, mend=False)) as history:
            require_sound(history)
            export_history(arguments.file, history, folder.path)
            number = history.count()
    words = tr("{0}: 1 row written") if number == 1 else tr("{0}: {1} rows written")
    say(words.format(printable(str(arguments.file)), number))
    return 0


def _write_empty(file: Path, folder: Path) -> None:
    if file.suffix.lower() == ".csv":
        export_csv(file, ())
    else:
        export_json(file, (), own=folder)


def _import(arguments: argparse.Namespace, folder: DataFolder, say: Say) -> int:
    if arguments.file is None:
        raise UsageProblem(tr("import needs the name of a file that export wrote."))
    folder.prepare()
    with closing(History(folder.history, mend=False)) as history:
        added, known, edited, check_ins = import_export(arguments.file, history)
    told = [_added(added, known, edited)]
    if check_ins:
        told.append(tr("{0} added").format(amounts(0, check_ins)))
    if not added and not known:  # of a file that holds check-ins alone, or what is there already
        told = told[1:] or [tr("nothing in it is new")]
    told += filter(None, [_take_files(arguments.file, folder)])
    say(f"{printable(str(arguments.file))}: {'; '.join(told)}")
    return 0


def _added(added: int, known: int, edited: int) -> str:
    """Return how many rows were new, how many were there, and how many of these have an edit made since."""
    words = tr("1 row added, {1} already there") if added == 1 else tr("{0} rows added, {1} already there")
    if edited:
        one = tr("1 row added, {1} already there, {2} of them edited since")
        words = one if added == 1 else tr("{0} rows added, {1} already there, {2} of them edited since")
    return words.format(added, known, edited)


def _take_files(file: Path, folder: DataFolder) -> str:
    """Take the exercises and programmes of an export, and return what is to be said of them."""
    files = own_files_in(file)
    if not files:
        return ""
    known = {one.id: one for one in library_of(folder).exercises}
    outcomes = take(bundle_of_export(file.name, files, known), folder, known, {}).outcomes
    new = [own_id for _, outcome, own_id in outcomes if outcome is not sharing.Outcome.SAME]
    if not new:
        return tr("all exercises and programmes there")
    return tr("exercises and programmes added: {0}").format(", ".join(new))


def day_of(text: str | None, option: str) -> str | None:
    """Read a day of the command line: ISO 8601, None where none was given; raises UsageProblem."""
    if text is None:
        return None
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise UsageProblem(tr("{0} needs a day such as 2026-01-31, not {1}.").format(option, text[:40]))
