"""One press is one press: a key held down is not pressed again, whatever the platform makes of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

APART_SECONDS = 0.15  # a held key repeats every 30 to 40 ms; nobody means two presses so close


class Debounce:
    """Lets a key through unless it came a moment ago; what is held stays out until it was let go."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin without a press."""
        self._clock = clock
        self._last: dict[Hashable, float] = {}

    def lets_through(self, key: Hashable) -> bool:
        """Say whether this is a press of its own."""
        now = self._clock()
        before = self._last.get(key)
        self._last[key] = now
        return before is None or now - before > APART_SECONDS
