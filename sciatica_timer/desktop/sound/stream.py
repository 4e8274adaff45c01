"""The device that the sink pulls from: the track, kept in step with real time."""

from __future__ import annotations

import threading
import time
from array import array
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QIODevice, Signal

from sciatica_timer.desktop.sound.stream_clock import StreamClock
from sciatica_timer.desktop.sound.tones import USUAL_SPEAKER, USUAL_TONES, all_lengths, load
from sciatica_timer.desktop.sound.track import LATE, RATE, SAMPLE_BYTES, WORD, Gains, Track

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

# Tried with two busy loops beside it: of Qt's own 21 ms at the server, 100 ms were lost in 20 s. 80 ms each held with a
# load of 5 on two cores, and not with one of 7; more would be heard as a tone that comes late after a key.
BUFFER_SECONDS = 0.1  # ours: as late as this process may be
SERVER_SECONDS = 0.1  # the server's, asked for by the player: as late as its own threads may be
HOLD_SECONDS = BUFFER_SECONDS + SERVER_SECONDS
HEAD_START_SECONDS = HOLD_SECONDS + 0.005  # everything is heard this much after it is due, a tone wanted at once too
OPENING_SECONDS = 1.5  # what fell due while a stream opened is heard late rather than never: it opens a session
SETTLE_SECONDS = 0.1  # of pulls, and the place of the stream is known well enough for a first tone
SAME_CUE_SECONDS = 0.05  # two cues of one name, nearer than this, are one that was laid again
BEAT_SECONDS = 1.0
LED_SECONDS = 2.5  # without a word from the session; by then it would pause itself, so its cues hold no more


class Stream(QIODevice):
    """The device that the sink pulls from: the track, with a new clock each time a sink is opened."""

    closed_down = Signal()

    def __init__(self, send: Callable[..., None], clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__()
        self._send = send
        self._clock = clock
        self._lock = threading.Lock()
        self._sounds: dict[str, array[int]] = {}
        self._files: dict[str, str] = {}
        self._speaker, self._tones, self._is_warm = USUAL_SPEAKER, USUAL_TONES, False
        self._cues: list[tuple[float, str]] = []
        self._begun: deque[tuple[float, str]] = deque(maxlen=8)  # lately; a laying that comes late must not repeat it
        self._gains = Gains()
        self._stream_clock: StreamClock | None = None
        self._finishing = False
        self._rung_out = 0  # the position at which the last tone has left the buffer
        self._led_at = self._runs_since = clock()
        self._is_led = True
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget the stream that was, and the cues it has played."""
        with self._lock:
            now = self._clock()
            played_until = now - OPENING_SECONDS if self._stream_clock is None else now
            self._cues = [cue for cue in self._cues if cue[0] > played_until]
            self._track = Track(self._sounds, self._gains)
            self._stream_clock = None
            self._is_settled = False
            self._told = now

    def warm(self) -> None:
        """Load all that ships with the app; the sounds of a programme took 60 ms, by which its first tone was late."""
        while not self._is_warm:
            chosen = speaker, tones = self._speaker, self._tones
            loaded = load(all_lengths(speaker=speaker), speaker=speaker, tones=tones)
            with self._lock:
                if chosen == (self._speaker, self._tones):
                    self._sounds = {**loaded.sounds, **self._sounds}
                    self._is_warm = True

    def set_speaker(self, speaker: str) -> None:
        """Take the words that ship from this speaker's clips from now on; none is read while samples are pulled."""
        with self._lock:
            self._speaker = speaker
            known = [name for name in self._sounds if name.startswith(WORD) and name not in self._files]
        loaded = load(all_lengths(speaker=speaker) if self._is_warm else known, speaker=speaker)
        with self._lock:
            for name in known:
                self._sounds[name] = array("h")
            self._sounds |= {name: samples for name, samples in loaded.sounds.items() if name not in self._files}
            self._track.shift(0)  # so that what is laid and has not begun is laid again

    def set_tones(self, tones: str) -> None:
        """Take the tones from this set from now on."""
        with self._lock:
            self._tones = tones
            self._load([name for name in self._sounds if "/" not in name and name not in self._files])
            self._track.shift(0)  # so that what is laid and has not begun is laid again

    def lay(self, cues: list[tuple[float, str]]) -> None:
        """Place cues by the instant they are due; what was laid before is gone, unless it was due already."""
        with self._lock:
            self._load({name for _, name in cues} - self._sounds.keys())
            kept = [cue for cue in self._due_and_waiting() if not _is_among(cue, cues)]
            self._cues = kept + [cue for cue in cues if not _is_among(cue, self._begun)]
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
            self._track.shift(0)  # so that what is laid and has not begun is laid again

    def finish(self) -> None:
        """Ask for `closed_down` once everything laid has been heard."""
        with self._lock:
            self._finishing = True
            self._rung_out = 0

    def go_on(self) -> None:
        """Note that the app is still there."""
        with self._lock:
            self._led_at = self._clock()
            if not self._is_led:
                self._is_led = True
                self._place()

    def _load(self, names: Iterable[str]) -> None:
        loaded = load(names, files=self._files, speaker=self._speaker, tones=self._tones)
        self._sounds |= loaded.sounds
        for missing in loaded.missing:
            self._sounds[missing] = array("h")
            self._send("silent", name=missing)

    def _due_and_waiting(self) -> list[tuple[float, str]]:
        """Return what was due and is heard HEAD_START_SECONDS after that, so that a new laying cannot take it back."""
        if self._stream_clock is None:
            return []
        now = self._clock()
        waiting = [(self._due_at(place), name) for place, name in self._track.waiting()]
        return [cue for cue in waiting if cue[0] <= now]

    def _due_at(self, place: int) -> float:
        assert self._stream_clock is not None
        return self._stream_clock.instant_of(place) - HEAD_START_SECONDS

    def _place(self, late: int = LATE) -> None:
        if self._stream_clock is not None:
            self._track.lay(
                ((self._stream_clock.sample_at(due + HEAD_START_SECONDS), name) for due, name in self._cues), late
            )

    def _pull(self, samples: int) -> bytes:
        at = self._clock()
        if self._is_led and at - self._led_at > LED_SECONDS:
            self._is_led = False
            self._track.lay(())
        self._keep_in_step(self._track.position + samples, at)
        pulled = self._track.read(samples)
        self._begun.extend((self._due_at(place), name) for place, name in self._track.begun)
        if at - self._told >= BEAT_SECONDS:
            self._told = at
            self._send("beat")
        if self._finishing and self._track.is_silent:
            self._ring_out()
        return pulled

    def _keep_in_step(self, position: int, at: float) -> None:
        """Learn from a pull up to `position` where the stream stands, and move what has not begun if it has strayed.

        A stream runs from the first pull of more than all buffers hold: until then they are being filled, while a
        server opens its output, which was seen to take a second.
        """
        if self._stream_clock is None:
            if position > HOLD_SECONDS * RATE:
                self._stream_clock = StreamClock(position, at, HOLD_SECONDS, BUFFER_SECONDS)
                self._runs_since = at
                self._place(round(OPENING_SECONDS * RATE))
            return
        gaps = self._stream_clock.gaps
        astray = self._stream_clock.pulled(position, at)
        if self._stream_clock.gaps > gaps:
            self._send("gap")
        if astray:
            self._track.shift(astray)
        if not self._is_settled and self._stream_clock.is_sure and at - self._runs_since >= SETTLE_SECONDS:
            self._is_settled = True
            self._send("running")

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


def _is_among(cue: tuple[float, str], cues: Iterable[tuple[float, str]]) -> bool:
    return any(name == cue[1] and abs(due - cue[0]) < SAME_CUE_SECONDS for due, name in cues)
