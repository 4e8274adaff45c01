"""The command today: what is due, what of it was done, and what is left."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from sciatica_timer.cli.format import as_json, columns
from sciatica_timer.core.today import Past, counting, items_today
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.opening import is_there
from sciatica_timer.storage.library.catalogue import choices_of, library_of, programmes_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.core.today import Item

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, say: Say, warn: Say) -> int:
    """Print what is due today, and return the exit code."""
    folder = DataFolder(arguments.data_dir or usual_place())
    folder.require_readable()
    library = library_of(folder)
    programmes = programmes_of(folder, library.exercises)
    for problem in (*library.problems, *programmes.problems):
        warn(problem)
    settings, today = choices_of(folder, warn), date.today()  # noqa: DTZ011  the day on the wall where the user is
    past = _past(folder, programmes.programmes, settings, today)
    items = items_today(past, library.exercises, programmes.programmes, settings, today)
    if arguments.json:
        say(as_json([_entry(item) for item in items]))
        return 0
    shown = [item for item in items if item.due or item.done]
    if not shown:
        warn(tr("Nothing is due today."))
        return 0
    for line in columns([(tr("ID"), tr("DUE"), tr("DONE"), tr("LEFT", "still to be done")), *map(_row, shown)]):
        say(line)
    return 0


def _entry(item: Item) -> dict[str, object]:
    kind = "programme" if item.is_programme else "exercise"
    values = {"id": item.id, "kind": kind, "due": item.due, "done": item.done, "left": list(item.left)}
    return {**values, "chosen": item.is_chosen}


def _row(item: Item) -> tuple[str, ...]:
    return item.id, str(item.due), str(item.done), ", ".join(item.left)


def _past(folder: DataFolder, programmes: Iterable[Programme], settings: Settings, today: date) -> Past:
    """Read what the history knows of today and of the days that schedules look back to."""
    if not is_there(folder.history):
        return Past()
    with closing(History(folder.history, mend=False)) as history:
        return history.past(today.isoformat(), counting(programmes, settings))
