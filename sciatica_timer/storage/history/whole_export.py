"""Writes a history and what waits to be saved into one file: what waits stands beside it, or alone."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from sciatica_timer.storage.files.errors import HistoryProblem, StorageProblem, Trouble, printable
from sciatica_timer.storage.history.exporting import export_csv, export_history, export_json
from sciatica_timer.storage.own_place import require_elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sciatica_timer.storage.history.database import History
    from sciatica_timer.storage.history.pending import PendingWrites


def export(path: Path, folder: Path, opened: Callable[[], History], waiting: PendingWrites) -> str:
    """Write all there is to a .csv file, or any other name as JSON; tell what came of it.

    Nothing is written into the data folder `folder`.
    """
    told = "Your history was"
    try:
        require_elsewhere(path, folder)
        if not (waiting.waiting or waiting.waiting_notes):
            export_history(path, opened())
        elif problem := _export_with(path, opened, waiting):
            told = f"{problem} What waits to be saved was"
    except StorageProblem as refused:
        return Trouble(refused)
    return f"{told} written to {printable(str(path))}."


def _export_with(path: Path, opened: Callable[[], History], waiting: PendingWrites) -> str:
    """Write it with what waits; tell why the history is not in it, or nothing. Raises FileProblem."""
    write = export_csv if path.suffix.lower() == ".csv" else export_json
    sets = {record.id: record for record in waiting.waiting}
    notes = {note.session_id: note for note in waiting.waiting_notes}
    try:
        saved = (record for record in opened().each() if record.id not in sets)
        known = [note for note in opened().sessions() if note.session_id not in notes]
        write(path, chain(saved, sets.values()), [*known, *notes.values()])
    except HistoryProblem as problem:
        write(path, sets.values(), notes.values())
        return str(problem)
    return ""
