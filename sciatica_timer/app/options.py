"""What the command line asks of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the window starts; `start` is an exercise's id, `speed` a factor on the session's clock."""

    data_dir: Path
    start: str | None = None
    speed: float = 1.0
    trace: Path | None = None
    in_background: bool = False
