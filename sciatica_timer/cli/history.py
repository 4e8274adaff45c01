"""The commands history, export and import: what was done, out and in."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.cli.format import columns
from sciatica_timer.cli.lookup import find_exercise
from sciatica_timer.core.library.sharing import Outcome
from sciatica_timer.core.pain import UNKNOWN
from sciatica_timer.core.problem import printable
from sciatica_timer.core.problem_wording import amounts
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
        raise UsageProblem(f"--from {span[0]} lies after --to {span[1]}.")
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
        warn("There is nothing in the history yet that fits.")
    else:
        for line in columns([("DAY", "TIME", "EXERCISE", "SET", "SIDE", "REPS", "HOLD", "OUTCOME"), *map(_row, found)]):
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


def _row(record: SetRecord) -> tuple[str, ...]:
    reps = f"{record.reps_done} of {record.reps_planned}"
    if record.left_done is not None:
        reps = f"right {record.right_done}, left {record.left_done} of {record.reps_planned}"
    return (
        record.local_date,
        f"{record.started_at:%H:%M}",
        record.exercise,
        f"{record.set_number} of {record.sets_planned}",
        "" if record.side == "both" else record.side,
        reps,
        "" if record.hold_seconds is None else f"{record.hold_seconds:g} s",
        record.outcome.value.replace("_", " "),
    )


def _export(arguments: argparse.Namespace, folder: DataFolder, say: Say) -> int:
    if arguments.file is None or arguments.file.suffix.lower() not in _ENDINGS:
        raise UsageProblem("export needs the name of a file that ends in .json or .csv.")
    require_elsewhere(arguments.file, folder.path)
    if not is_there(folder.history):
        _write_empty(arguments.file, folder.path)
        number = 0
    else:
        with closing(History(folder.history, mend=False)) as history:
            require_sound(history)
            export_history(arguments.file, history, folder.path)
            number = history.count()
    say(f"{printable(str(arguments.file))}: {number} {'row' if number == 1 else 'rows'} written")
    return 0


def _write_empty(file: Path, folder: Path) -> None:
    if file.suffix.lower() == ".csv":
        export_csv(file, ())
    else:
        export_json(file, (), own=folder)


def _import(arguments: argparse.Namespace, folder: DataFolder, say: Say) -> int:
    if arguments.file is None:
        raise UsageProblem("import needs the name of a file that export wrote.")
    folder.prepare()
    with closing(History(folder.history, mend=False)) as history:
        added, known, edited, check_ins = import_export(arguments.file, history)
    rows = f"{added} {'row' if added == 1 else 'rows'} added, {known} already there"
    since = f", {edited} of them edited since" if edited else ""
    noted = f"; {amounts(0, check_ins)} added" if check_ins else ""
    if not added and not known:  # of a file that holds check-ins alone, or what is there already
        rows, noted = (f"{amounts(0, check_ins)} added" if check_ins else "nothing in it is new"), ""
    say(f"{printable(str(arguments.file))}: {rows}{since}{noted}{_take_files(arguments.file, folder)}")
    return 0


def _take_files(file: Path, folder: DataFolder) -> str:
    """Take the exercises and programmes of an export, and return what is to be said of them."""
    files = own_files_in(file)
    if not files:
        return ""
    known = {one.id: one for one in library_of(folder).exercises}
    outcomes = take(bundle_of_export(file.name, files, known), folder, known, {}).outcomes
    new = [own_id for _, outcome, own_id in outcomes if outcome is not Outcome.SAME]
    return f"; exercises and programmes added: {', '.join(new)}" if new else "; all exercises and programmes there"


def day_of(text: str | None, option: str) -> str | None:
    """Read a day of the command line: ISO 8601, None where none was given; raises UsageProblem."""
    if text is None:
        return None
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise UsageProblem(f"{option} needs a day such as 2026-01-31, not {text[:40]}.")
