"""What came of a damaged history, in a file beside it until the person has seen it: the app may end before that."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import msgspec

from sciatica_timer.core.history.backup import Recovery
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.toml import read_bounded


class _In(msgspec.Struct):
    kept_as: str
    sets_from_file: int = 0
    check_ins_from_file: int = 0
    sets_from_backup: int = 0
    check_ins_from_backup: int = 0
    backup_made_at: datetime | None = None
    lost_sets: int | None = None
    lost_check_ins: int | None = None
    is_as_it_was: bool = False
    last_day: date | None = None


def write_recovery(history: Path, recovery: Recovery) -> None:
    """Keep what came of a damaged history; raises FileProblem."""
    write_atomically(_beside(history), [msgspec.json.encode(recovery)])


def read_recovery(history: Path) -> Recovery | None:
    """Return what came of a damaged history, if there was one and it is not forgotten; the file lies beside it."""
    try:
        found = msgspec.json.decode(read_bounded(_beside(history)), type=_In)
        kept = not found.kept_as or _beside(history).with_name(found.kept_as).exists()
    except (FileProblem, OSError, ValueError, RecursionError):
        return None
    return Recovery(*msgspec.structs.astuple(found)) if kept else None


def forget_recovery(history: Path) -> None:
    """Delete what came of a damaged history; where that cannot be done now, it is told once more."""
    with suppress(OSError):
        _beside(history).unlink(missing_ok=True)


def _beside(history: Path) -> Path:
    real = Path(os.path.realpath(history))  # beside the file that a link names, as all that is kept of it
    return real.with_name(f"{real.name}.recovery.json")
