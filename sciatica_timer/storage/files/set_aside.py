"""Setting a damaged file, or a copy of it, aside under a new name, so that nothing is lost."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.toml import read_bounded

if TYPE_CHECKING:
    from pathlib import Path


def set_aside(path: Path) -> Path:
    """Rename a file to `NAME.damaged-YYYYMMDD-HHMMSS` and tell the new name; raises OSError."""
    target = _free_name(path)
    path.rename(target)
    return target


def copy_aside(path: Path) -> Path:
    """Copy a short file to such a name, unless a copy of the same is there already; return it. Raises FileProblem."""
    content = read_bounded(path)
    for kept in sorted(path.parent.glob(f"{path.name}.damaged-*")):
        with suppress(OSError):
            if kept.is_file() and kept.stat().st_size == len(content) and kept.read_bytes() == content:
                return kept
    target = _free_name(path)
    write_atomically(target, [content])
    return target


def _free_name(path: Path) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while _exists(target):
        number += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    return target


def _exists(path: Path) -> bool:
    return path.exists() or path.is_symlink()
