"""What the sink pulls from: the track, kept in step with real time."""

from __future__ import annotations

import threading
import time
from array import array
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QIODevice, Signal

from sciatica_timer.desktop.anchor import Anchor
from sciatica_timer.desktop.tones import all_lengths, load
from sciatica_timer.desktop.track import LATE, RATE, SAMPLE_BYTES, Gains, Track

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

BUFFER_SECONDS = 0.1  # 50 ms ran dry when tried
OPENING_SECONDS = 1.5  # what fell due while a stream opened is heard late rather than never: it opens a session
HEAD_START_SECONDS = 0.05  # everything is heard this much after it is due, or the first tone alone would be late
BEAT_SECONDS = 1.0
LED_SECONDS = 2.5  # without a word from the session; by then it would pause itself, so its cues hold no more


class Tap(QIODevice):
    """What the sink pulls from: the track, anchored anew for each opening of a sink."""

    closed_down = Signal()

    def __init__(self, tell: Callable[..., None], clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__()
        self._tell = tell
        self._clock = clock
        self._lock = threading.Lock()
        self._sounds: dict[str, array[int]] = {}
        self._files: dict[str, str] = {}
        self._cues: list[tuple[float, str]] = []
        self._gains = Gains()
        self._anchor: Anchor | None = None
        self._finishing = False
        self._rung_out = 0  # the position at which the last tone has left the buffer
        self._led_at = clock()
        self._is_led = True
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget the stream that was, and the cues it has played."""
        with self._lock:
            now = self._clock()
            played_until = now - OPENING_SECONDS if self._anchor is None else now
            self._cues = [cue for cue in self._cues if cue[0] > played_until]
            self._track = Track(self._sounds, self._gains)
            self._anchor = None
            self._told = now

    def warm(self) -> None:
        """Load all that ships with the app; the sounds of a programme took 60 ms, by which its first tone was late."""
        loaded = load(all_lengths())
        with self._lock:
            self._sounds = {**loaded.sounds, **self._sounds}

    def lay(self, cues: list[tuple[float, str]]) -> None:
        """Place cues by the instant they are due; what was laid before and has not begun is gone."""
        with self._lock:
            self._load({name for _, name in cues} - self._sounds.keys())
            self._cues = cues
            self._finishing = False
            self._place()

    def set_gains(self, gains: Gains) -> None:
        """Set the loudness of tones and of words."""
        with self._lock:
            self._gains = gains
            self._track.set_gains(gains)

    def set_files(self, files: Mapping[str, str]) -> None:
        """Take these names from these files, all others from those that ship with the app; from now on."""
        with self._lock:
            before, self._files = self._files, dict(files)
            self._load(self._sounds.keys() & (before.keys() | files.keys()))
            self._track.shift(0)  # so that what is laid and has not begun is laid anew

    def finish(self) -> None:
        """Ask for `closed_down` once everything laid has been heard."""
        with self._lock:
            self._finishing = True
            self._rung_out = 0

    def go_on(self) -> None:
        """Note that whoever is in charge is there."""
        with self._lock:
            self._led_at = self._clock()
            if not self._is_led:
                self._is_led = True
                self._place()

    def _load(self, names: Iterable[str]) -> None:
        loaded = load(names, files=self._files)
        self._sounds |= loaded.sounds
        for missing in loaded.missing:
            self._sounds[missing] = array("h")
            self._tell("silent", name=missing)

    def _place(self, late: int = LATE) -> None:
        if self._anchor is not None:
            self._track.lay(
                ((self._anchor.sample_at(due + HEAD_START_SECONDS), name) for due, name in self._cues), late
            )

    def _pull(self, samples: int) -> bytes:
        at = self._clock()
        if self._anchor is None:
            self._anchor = Anchor(at, BUFFER_SECONDS)
            self._place(round(OPENING_SECONDS * RATE))
        if self._is_led and at - self._led_at > LED_SECONDS:
            self._is_led = False
            self._track.lay(())
        pulled = self._track.read(samples)
        astray = self._anchor.pulled(self._track.position, at)
        if astray:
            self._track.shift(astray)
        if at - self._told >= BEAT_SECONDS:
            self._told = at
            self._tell("beat")
        if self._finishing and self._track.is_silent:
            self._ring_out()
        return pulled

    def _ring_out(self) -> None:
        """Wait until the silence after the last tone has gone through the buffers, ours and the server's."""
        self._rung_out = self._rung_out or self._track.position + RATE // 2
        if self._track.position >= self._rung_out:
            self._finishing = False
            self.closed_down.emit()

    def isSequential(self) -> bool:
        return True

    def bytesAvailable(self) -> int:
        return RATE * SAMPLE_BYTES

    def readData(self, maxlen: int) -> bytes:
        with self._lock:
            return self._pull(maxlen // SAMPLE_BYTES)

    def writeData(self, data: Any, length: int) -> int:
        del data, length
        return -1
