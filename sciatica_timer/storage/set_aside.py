"""Setting a damaged file aside under a new name, so that nothing is lost and a fresh one can begin."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def set_aside(path: Path) -> Path:
    """Rename a file to `NAME.damaged-YYYYMMDD-HHMMSS` and tell the new name; raises OSError."""
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while _exists(target):
        number += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    path.rename(target)
    return target


def _exists(path: Path) -> bool:
    return path.exists() or path.is_symlink()
