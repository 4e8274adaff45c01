"""What the command line asks of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from pathlib import Path


class WindowOptions(Value):
    """How the window starts; `start` is an exercise's id, `speed` a factor on the session's clock.

    `file` holds exercises and programmes that are to be shown, and taken if that is wanted. `language` is a code such
    as "de", empty for the one that was chosen. `page` is opened first, empty for the usual one.
    """

    data_dir: Path
    start: str | None = None
    speed: float = 1.0
    trace: Path | None = None
    in_background: bool = False
    file: Path | None = None
    language: str = ""
    page: str = ""
