"""Setting a damaged file aside under a new name, so that nothing is lost and a fresh one can begin."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def set_aside(path: Path, companions: tuple[str, ...] = ()) -> Path:
    """Rename a file to `NAME.damaged-YYYYMMDD-HHMMSS` and tell the new name.

    `companions` are endings, such as "-journal", of files that go along if they are there. Raises OSError.
    """
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while _exists(target):
        number += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    path.rename(target)
    for ending in companions:
        companion = path.with_name(path.name + ending)
        if _exists(companion):
            companion.rename(target.with_name(target.name + ending))
    return target


def _exists(path: Path) -> bool:
    return path.exists() or path.is_symlink()
