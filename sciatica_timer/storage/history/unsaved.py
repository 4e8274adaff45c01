"""What could not be saved to the last: left in a file beside the history, or where there is room, for a later run."""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.storage.files.errors import StorageProblem, printable
from sciatica_timer.storage.history.pending import amounts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.storage.history.database import History

UNSAVED = "unsaved-"


def spare_place(folder: Path) -> Path:
    """Return where what belongs to a data folder is left while nothing can be written to that: one place each."""
    import appdirs  # noqa: PLC0415  start-up: not needed before the first frame

    if not Path(os.environ.get("XDG_STATE_HOME", "/")).is_absolute():
        del os.environ["XDG_STATE_HOME"]  # as in data_folder.py
    name = f"{zlib.crc32(str(folder.absolute()).encode(errors='surrogateescape')):08x}"
    return Path(appdirs.user_state_dir("sciatica-timer")) / name


def take_in(folder: Path, history: History) -> str:
    """Add what an earlier run could not save and left in files of its own; tell what came of it, or nothing."""
    added, noted, told = 0, 0, ""
    places = (folder, spare_place(folder))
    for path in sorted(path for place in places for path in place.glob(f"{UNSAVED}*.json")):
        from sciatica_timer.storage.history.importing import read_export  # noqa: PLC0415  start-up: hardly ever needed

        try:
            left = read_export(path)
            added += history.add_all(left.records).new
            for note in left.notes:  # told later than what is on disk, so it takes its place
                history.note_session(note)
            noted += len(left.notes)
            path.unlink()
        except (StorageProblem, OSError) as problem:
            told = f"Sets of an earlier run are still in {printable(path.name)} ({problem})."
    if added or noted:
        stand = "stands" if added + noted == 1 else "stand"
        words = f"{amounts(added, noted)} that could not be saved earlier {stand} in your history now."
        return f"{words} {told}".strip()
    return told


def leave(folder: Path, sets: Sequence[SetRecord], notes: Sequence[SessionNote], now: datetime) -> str:
    """Write what waits into a file, in the spare place where the folder takes none; tell where it is, or why not."""
    from sciatica_timer.storage.history.exporting import export_json  # noqa: PLC0415  start-up: hardly ever needed

    path = folder / f"{UNSAVED}{now:%Y%m%d-%H%M%S}.json"
    try:
        export_json(path, sets, notes)
    except StorageProblem as problem:
        path = spare_place(folder) / path.name
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            export_json(path, sets, notes)
        except (StorageProblem, OSError):
            return str(problem)
    what = "Sets and check-ins" if sets and notes else "Sets" if sets else "Check-ins"
    return f"{what} that could not be saved are in {printable(str(path))}."
