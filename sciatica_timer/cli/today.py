"""The command today: what is due, what of it was done, and what is left."""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sciatica_timer.cli.format import as_json, columns
from sciatica_timer.core.library.schedule import EVERY_DAYS_POSSIBLE
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.today import NOTHING, Past, SetsDone, items_today
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.opening import is_there
from sciatica_timer.storage.library.catalogue import choices_of, library_of, programmes_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Mapping

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.today import Item

    Say = Callable[[str], None]

_ONE_SIDE = {"left": SetsDone(left=1), "right": SetsDone(right=1)}


def run(arguments: argparse.Namespace, say: Say, warn: Say) -> int:
    """Print what is due today, and return the exit code."""
    folder = DataFolder(arguments.data_dir or usual_place())
    folder.require_readable()
    library = library_of(folder)
    programmes = programmes_of(folder, library.exercises)
    for problem in (*library.problems, *programmes.problems):
        warn(problem)
    settings, today = choices_of(folder, warn), date.today()  # noqa: DTZ011  the day on the wall where the user is
    past = _past(folder, programmes.programmes, settings.begun, today)
    items = items_today(past, library.exercises, programmes.programmes, settings, today)
    if arguments.json:
        say(as_json([_entry(item) for item in items]))
        return 0
    shown = [item for item in items if item.due or item.done]
    if not shown:
        warn("Nothing is due today.")
        return 0
    for line in columns([("ID", "DUE", "DONE", "LEFT"), *map(_row, shown)]):
        say(line)
    return 0


def _entry(item: Item) -> dict[str, object]:
    kind = "programme" if item.is_programme else "exercise"
    return {"id": item.id, "kind": kind, "due": item.due, "done": item.done, "left": list(item.left)}


def _row(item: Item) -> tuple[str, ...]:
    return item.id, str(item.due), str(item.done), ", ".join(item.left)


def _past(folder: DataFolder, programmes: Iterable[Programme], begun: Mapping[str, date], today: date) -> Past:
    """Read what the history knows of today and of the days that schedules look back to."""
    if not is_there(folder.history):
        return Past(begun=begun)
    first = today - timedelta(days=int(EVERY_DAYS_POSSIBLE.high))
    with closing(History(folder.history, mend=False)) as history:
        programme_of = {note.session_id: note.programme for note in history.sessions()}
        found = _looked_through(history.each(first.isoformat(), today.isoformat()), programme_of, today)
        unknown = {one.id for one in programmes if one.counts_weeks and one.id not in begun}
        if unknown:
            found.begun |= _first_days(history.each(), programme_of, unknown)
    sets = {name: tuple(sessions.values()) for name, sessions in found.sets.items()}
    return Past(sets, found.done_last, {**found.begun, **begun})


class _Found:
    """What was found so far."""

    def __init__(self) -> None:
        self.sets: dict[str, dict[str, SetsDone]] = defaultdict(dict)
        self.done_last: dict[str, date] = {}
        self.begun: dict[str, date] = {}


def _looked_through(records: Iterable[SetRecord], programme_of: Mapping[str, str], today: date) -> _Found:
    found = _Found()
    for record in records:
        day = record.started_at.date()
        if day == today and record.outcome is Outcome.COMPLETED:
            one = _ONE_SIDE.get(record.side, SetsDone(both=1))
            sessions = found.sets[record.exercise]
            sessions[record.session_id] = sessions.get(record.session_id, NOTHING).plus(one)
        if day < today:
            for name in filter(None, (record.exercise, programme_of.get(record.session_id))):
                found.done_last[name] = day
    return found


def _first_days(records: Iterable[SetRecord], programme_of: Mapping[str, str], wanted: set[str]) -> dict[str, date]:
    first: dict[str, date] = {}
    for record in records:
        name = programme_of.get(record.session_id, "")
        if name in wanted:
            first.setdefault(name, record.started_at.date())
    return first
