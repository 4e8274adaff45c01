"""Where an audio stream stands in real time, learned from nothing but when it asks for samples.

The buffer is full right after a pull, so the sample pulled last is heard one buffer later. A pull can come late, but
never early, so of the last second the earliest answer counts: it is good to 0.1 ms, measured on a null sink.
`processedUSecs` tells no more, being the samples pulled less the buffer.

That answer can also grow later by a few milliseconds because the server keeps one small piece less in hand, and
nothing that is heard has moved (5.4 ms on a busy computer, for seconds at a time). So a small delay is first held for
such slack; a larger one is a loss, and half a second of it is enough. An answer earlier than was believed is the truth.
"""

from __future__ import annotations

import math

from sciatica_timer.desktop.track import RATE

WINDOW_SECONDS = 0.5  # two windows are kept, so that an answer stands on half a second to a whole one
GAP_SECONDS = 0.15  # a pull later than this ran the buffer dry: what was learned before holds no more
STRAYED_SECONDS = 0.00025  # a null sink's clock was seen to lose 0.23 ms a second
STEP_SECONDS = 0.0015  # a clock does not stray as much between two windows, so more than this is another matter
SLACK_SECONDS = 0.010
BEYOND_SECONDS = 0.015  # held after the sink's own buffer; measured with PulseAudio, the least there is


class Anchor:
    """The instant at which sample 0 is heard, on the clock that the pulls are read on, in seconds."""

    def __init__(self, at: float, buffer_seconds: float) -> None:
        """Begin with the instant of the first pull; better is known once the stream has settled.

        Nothing is in the buffers yet, so sample 0 is heard at once: on a null sink 0 to 5 ms after that instant.
        """
        self._origin = at
        self._buffer = buffer_seconds + BEYOND_SECONDS
        self._slack = 0.0
        self._is_settled = False
        self._last = self._window_began = at
        self._current = self._before = math.inf

    def sample_at(self, instant: float) -> int:
        """Tell which sample is heard at an instant."""
        return round((instant - self._origin) * RATE)

    def pulled(self, position: int, at: float) -> int:
        """Take note of a pull up to `position`; tell by how many samples what is to come must move, mostly 0."""
        if at - self._last > GAP_SECONDS:
            self._window_began = at
            self._current = self._before = math.inf
        self._last = at
        self._current = min(self._current, at + self._buffer - position / RATE)
        if at - self._window_began < WINDOW_SECONDS:
            return 0
        is_lost = self._current - self._origin > SLACK_SECONDS
        earliest = self._current if is_lost else min(self._current, self._before)
        strayed = self._believe(earliest - self._origin)
        self._window_began, self._before, self._current = at, self._current, math.inf
        self._origin += strayed
        return -round(strayed * RATE)

    def _believe(self, later: float) -> float:
        """Tell by how much the origin has moved, given how much later it seems than was believed."""
        changed = later - self._slack
        if not self._is_settled:
            self._is_settled = True
            return later
        if abs(changed) < STEP_SECONDS:
            return changed if abs(changed) >= STRAYED_SECONDS else 0.0
        self._slack = later if 0 < later <= SLACK_SECONDS else 0.0
        return later - self._slack
