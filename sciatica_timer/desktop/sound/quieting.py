"""Lets others be turned down while the app speaks, by a process of its own (quieter.py), where that is wished."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.desktop.processes.child_process import ChildProcess, own_command
from sciatica_timer.desktop.sound.stream import HEAD_START_SECONDS
from sciatica_timer.desktop.sound.track import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

BEFORE_SECONDS, AFTER_SECONDS = 0.15, 0.3  # around what is said
PAUSE_SECONDS = 1.5  # a shorter one between words is not worth the music
AGAIN_MS = 5000  # until a process that died is followed by another
LEAVE_MS = 1500  # for the last turning up
IS_POSSIBLE: bool = sys.platform == "linux"


def quieter_command() -> tuple[str, ...]:
    """Return how the app starts itself as the process that turns others down."""
    return own_command("sciatica_timer.desktop.sound.quieter", "--quieten")


def spans_of(cues: Iterable[tuple[float, str]], lengths: Mapping[str, float]) -> list[tuple[float, float]]:
    """Return when something is said, begin and end, of cues as pairs of the instant they are due and a name."""
    spans: list[tuple[float, float]] = []
    for due, name in sorted(cues):
        seconds = lengths.get(name)
        if seconds is None or not name.startswith(WORD):
            continue
        heard = due + HEAD_START_SECONDS
        begin, end = heard - BEFORE_SECONDS, heard + seconds + AFTER_SECONDS
        if spans and begin - spans[-1][1] < PAUSE_SECONDS:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((begin, end))
    return spans


class Quieting(QObject):
    """Keeps the process while it is wished; `impossible` comes once a run, where others cannot be turned down."""

    impossible = Signal()

    def __init__(
        self,
        record: Path,
        parent: QObject | None = None,
        *,
        process: ChildProcess | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """Take the file for what is turned down; nothing is started before it is wished."""
        super().__init__(parent)
        self._record, self._clock = record, clock
        self._process = process or ChildProcess(quieter_command(), self)
        self._process.heard.connect(self._on_heard)
        self._process.died.connect(self._on_died)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._start)
        self._lengths: Mapping[str, float] = {}
        self._cues: Sequence[tuple[float, str]] = ()
        self._is_wished = self._is_told = False

    def make_up(self) -> None:
        """Turn up again what an earlier run has left turned down."""
        if IS_POSSIBLE and not self._is_wished and self._record.exists():
            self._start()
            self._process.part()

    def wish(self, *, on: bool) -> None:
        """Turn others down from now on, or leave them as loud as they are."""
        wished = on and IS_POSSIBLE
        if wished is self._is_wished:
            return
        self._is_wished = wished
        self._again.stop()
        if wished:
            self._start()
        else:
            self._process.part()

    def know(self, lengths: Mapping[str, float]) -> None:
        """Know the seconds of all that can be said, by the names of cues."""
        self._lengths = lengths

    def lay(self, cues: Sequence[tuple[float, str]], now: float) -> None:
        """Take all cues to come, as pairs of real instant and name."""
        del now
        self._cues = cues
        self._send()

    def shut_down(self) -> None:
        """Turn all up again and end the process, before the app ends."""
        self._is_wished = False
        self._again.stop()
        self._process.leave(LEAVE_MS)

    def _start(self) -> None:
        self._process.start()
        self._process.send({"do": "record", "path": str(self._record)})
        self._send()

    def _send(self) -> None:
        if self._is_wished:
            spans = [span for span in spans_of(self._cues, self._lengths) if span[1] > self._clock()]
            self._process.send({"do": "spans", "spans": spans})

    def _on_heard(self, message: dict[str, Any]) -> None:
        if message == {"is": "unable"} and not self._is_told:
            self._is_told = True
            self.impossible.emit()

    def _on_died(self) -> None:
        """Start another, which makes up for what the one that died had turned down."""
        if self._is_wished:
            self._again.start()
