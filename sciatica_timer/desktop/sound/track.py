"""The one track of a session: tones and words at exact samples, silence between them, pulled piece by piece.

Positions are samples from the beginning of the track. A tone, below, is either of the two. They never overlap: a later
one cuts the earlier short with a fade. Not aware of threads; whoever shares a track guards it.
"""

from __future__ import annotations

from array import array
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RATE = 24_000  # samples a second, what the bundled voices have; one channel of 16 bits
SAMPLE_BYTES = 2
FADE = 120  # samples, 5 ms: the end of a tone that is cut short
RAMP = 240  # samples, 10 ms: from one volume to another
WORD = "voice/"  # what the name of a spoken word begins with
LATE = RATE // 4  # samples: a tone this much overdue is dropped rather than heard at the wrong time


class Gains(NamedTuple):
    """How much of what was recorded is heard, from 0 to 1, of either kind."""

    tones: float = 1.0
    words: float = 1.0

    def of(self, name: str) -> float:
        """Return the gain of a sound by its name."""
        return self.words if name.startswith(WORD) else self.tones


FULL = Gains()


class _Placed(NamedTuple):
    """A tone from its first sample to the one after its last; `cut` when it fades out before its own end.

    `place` is where it should begin, `start` where it does: later when it was overdue.
    """

    place: int
    start: int
    end: int
    name: str
    samples: array[int]
    cut: bool


class Track:
    """Tones on one line, pulled in pieces of any size."""

    def __init__(self, sounds: Mapping[str, array[int]], gains: Gains = FULL) -> None:
        self._sounds = sounds
        self._queue: deque[_Placed] = deque()
        self._gains = gains
        self._gain = 1.0  # of what sounds; on its way when the volume has just changed
        self.position = 0  # samples pulled so far
        self.begun: list[tuple[int, str]] = []  # places and names of what began in the last pull

    @property
    def is_silent(self) -> bool:
        """Return whether nothing is sounding or to come."""
        return not self._queue

    def waiting(self) -> list[tuple[int, str]]:
        """Return the places and names of what has not begun to be pulled."""
        return [(placed.place, placed.name) for placed in self._queue if placed.start >= self.position]

    def lay(self, placements: Iterable[tuple[int, str]], late: int = LATE) -> None:
        """Clear what has not begun to be pulled, and place tones by name at samples.

        A tone that is sounding goes on, until one begins. One overdue begins now, or not at all when it is overdue by
        more than `late` samples. Of two that begin within a fade, the later is heard.
        """
        earliest = self._clear()
        for place, name in sorted(placements):
            if name in self._sounds and place >= self.position - late:
                self._append(place, max(place, earliest), name)

    def shift(self, samples: int) -> None:
        """Move what has not begun to be pulled later, or earlier when negative.

        None is lost: those that become overdue begin now, one after another, each cut no shorter than it would have
        been, until the silences between them have made up for it.
        """
        waiting = [placed for placed in self._queue if placed.start >= self.position]
        earliest = self._clear()
        before: _Placed | None = None
        for placed in waiting:
            place = placed.place + samples
            if before is not None:
                earliest += min(placed.place - before.place, max(FADE, len(before.samples)))
            start = earliest = max(place, earliest)
            self._append(place, start, placed.name)
            before = placed

    def _clear(self) -> int:
        """Drop what has not begun to be pulled; return where the next tone can begin at the soonest."""
        sounding = self._queue[0] if self._queue and self._queue[0].start < self.position else None
        self._queue.clear()
        if sounding is None:
            return self.position
        self._queue.append(self._freed(sounding))
        return self._soonest_after(self._queue[0])

    def set_gains(self, gains: Gains) -> None:
        """Scale what is pulled from now on; what sounds goes there without a click."""
        self._gains = gains

    def read(self, samples: int) -> bytes:
        """Pull the next samples."""
        pieces: list[bytes] = []
        self.begun = []
        at, stop = self.position, self.position + samples
        while at < stop:
            placed = self._queue[0] if self._queue else None
            if placed is None or placed.start > at:
                upto = stop if placed is None else min(stop, placed.start)
                pieces.append(bytes(SAMPLE_BYTES * (upto - at)))
            else:
                if placed.start == at:
                    self.begun.append((placed.place, placed.name))
                upto = min(stop, placed.end)
                pieces.append(self._render(placed, at, upto))
                if upto == placed.end:
                    self._queue.popleft()
            at = upto
        self.position = stop
        return b"".join(pieces)

    def _freed(self, sounding: _Placed) -> _Placed:
        """Return a sounding tone its own end back, unless it is fading out already."""
        if sounding.cut and self.position > sounding.end - FADE:
            return sounding
        return sounding._replace(end=sounding.start + len(sounding.samples), cut=False)

    def _soonest_after(self, sounding: _Placed) -> int:
        return sounding.end if sounding.cut else min(sounding.end, self.position + FADE)

    def _append(self, place: int, start: int, name: str) -> None:
        while self._queue:
            last = self._queue[-1]
            if last.start >= self.position and start - last.start < FADE:
                self._queue.pop()
                continue
            if start < last.end:
                self._queue[-1] = last._replace(end=start, cut=True)
            break
        samples = self._sounds[name]
        if samples:
            self._queue.append(_Placed(place, start, start + len(samples), name, samples, cut=False))

    def _render(self, placed: _Placed, at: int, upto: int) -> bytes:
        piece = placed.samples[at - placed.start : upto - placed.start]
        target = self._gains.of(placed.name)
        if at == placed.start:
            self._gain = target
        if self._gain != target:
            piece = self._ramp(piece, target)
        elif self._gain != 1.0:
            gain = self._gain
            piece = array("h", [int(value * gain) for value in piece])
        if placed.cut and upto > placed.end - FADE:
            left = placed.end - at  # samples to the end of the fade
            piece = array("h", [value * min(FADE, left - index) // FADE for index, value in enumerate(piece)])
        return piece.tobytes()

    def _ramp(self, piece: array[int], target: float) -> array[int]:
        """Go from one volume to another within a tone, without a click."""
        step = 1.0 / RAMP
        scaled: list[int] = []
        for value in piece:
            way = target - self._gain
            self._gain = target if abs(way) <= step else self._gain + (step if way > 0 else -step)
            scaled.append(int(value * self._gain))
        return array("h", scaled)
