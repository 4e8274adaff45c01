"""The trace: one JSON object a line for every phase and cue, in seconds on the session's clock."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sciatica_timer.core.session.timeline import Phase


class TraceFile:
    """Writes as it goes, a line at a time, so that a killed process leaves whole lines; a full disk ends the trace."""

    def __init__(self, path: Path) -> None:
        """Begin a new file; raises OSError."""
        self._stream = path.open("w", encoding="utf-8", buffering=1)
        self._zero = 0.0

    def begin(self, zero: float) -> None:
        """Count from this instant on: a session's start."""
        self._zero = zero

    def phase(self, phase: Phase, due: float, at: float) -> None:
        """Note that a phase began to be shown at `at`."""
        self._write("phase", phase.kind.value, phase, due, at)

    def cue(self, tone: str, phase: Phase, due: float, at: float) -> None:
        """Note a cue, by the time its twin is shown on the screen."""
        self._write("cue", tone, phase, due, at)

    def close(self) -> None:
        """End the file."""
        self._stream.close()

    def _write(self, event: str, name: str, phase: Phase, due: float, at: float) -> None:
        line = {
            "event": event,
            "name": name,
            "due": round(due - self._zero, 6),
            "at": round(at - self._zero, 6),
            "rep": phase.rep,
            "set": phase.set_number,
            "side": phase.side.value,
        }
        if not self._stream.closed:
            try:
                self._stream.write(json.dumps(line) + "\n")
            except OSError:
                with suppress(OSError):  # it tries once more to write what it could not
                    self._stream.close()


def open_trace(path: Path | None) -> TraceFile | None:
    """Open a trace where one was asked for and the file can be written; it is never worth a session."""
    if path is not None:
        with suppress(OSError):
            return TraceFile(path)
    return None
