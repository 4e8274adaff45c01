"""Where an audio stream stands in real time, learned from when the sink asks for samples.

The buffers are full right after a pull, so the sample pulled last is heard HOLD seconds later. A pull can come late,
but never early, so the earliest answer of the last while is the truth: good to 0.2 ms with two busy loops beside it,
measured on a null sink. `processedUSecs` adds nothing: it is what was pulled less what the ring still holds.

An underrun makes every answer later; a whole window of later answers tells it from one pull that was late. After a gap
so long that our buffer must have run dry, a few answers are enough.
"""

from __future__ import annotations

from collections import deque

from sciatica_timer.desktop.sound.track import RATE

WINDOW_SECONDS = 0.3  # 15 pulls; of so many, one was in time whenever it was measured
AFTER_GAP_SECONDS = 0.05
AGREED_SECONDS = 0.001  # answers in time lie so close together; those of late pulls are scattered
AGREED = 4
STRAYED_SECONDS = 0.00025  # moving by less would be unheard


class StreamClock:
    """The instant at which sample 0 is heard, on the clock that the pulls are read on, in seconds."""

    def __init__(self, position: int, at: float, hold_seconds: float, gap_seconds: float) -> None:
        """Begin with the first pull of a stream that runs, up to `position`; later pulls correct it.

        A pull that comes `gap_seconds` after the one before has run our own buffer dry.
        """
        self._hold, self._gap = hold_seconds, gap_seconds
        self._wait = WINDOW_SECONDS
        self.gaps = 0  # pulls so late that silence may have been heard instead
        self._agreed = 1
        self._origin = self._answer(position, at)
        self._steady_since = self._last = at
        self._answers = deque([(at, self._origin)])  # of the window, each earlier than all after it: the first is least

    @property
    def is_sure(self) -> bool:
        """Return whether some pulls have agreed, so that they were in time and not just less late than others."""
        return self._agreed >= AGREED

    def sample_at(self, instant: float) -> int:
        """Return the sample that is heard at an instant."""
        return round((instant - self._origin) * RATE)

    def instant_of(self, sample: int) -> float:
        """Return the instant at which a sample is heard."""
        return self._origin + sample / RATE

    def pulled(self, position: int, at: float) -> int:
        """Take note of a pull up to `position`; return by how many samples what is to come must move, mostly 0."""
        if at - self._last > self._gap:
            self.gaps += 1
            self._answers.clear()
            self._steady_since, self._wait = at, AFTER_GAP_SECONDS
        self._last = at
        answer = self._answer(position, at)
        if answer < self._origin - AGREED_SECONDS:
            self._agreed = 1
        elif answer < self._origin + AGREED_SECONDS:
            self._agreed += 1
        earliest = self._earliest_with(answer, at)
        strayed = earliest - self._origin
        if abs(strayed) < STRAYED_SECONDS or (strayed > 0 and at - self._steady_since < self._wait):
            return 0
        before = self.sample_at(0)
        self._origin = earliest
        return self.sample_at(0) - before

    def _answer(self, position: int, at: float) -> float:
        return at + self._hold - position / RATE

    def _earliest_with(self, answer: float, at: float) -> float:
        """Return the earliest answer of the window that ends with this one."""
        while self._answers and self._answers[-1][1] >= answer:
            self._answers.pop()
        self._answers.append((at, answer))
        while self._answers[0][0] < at - WINDOW_SECONDS:
            self._answers.popleft()
        return self._answers[0][1]
