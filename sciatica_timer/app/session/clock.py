"""The clock sessions run on: the computer's, at real speed or faster for trying out."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Protocol

from sciatica_timer.core.session.events import Reading


class Clock(Protocol):
    """What a session reads the time from; `speed` session seconds pass in one real second."""

    speed: float

    def read(self) -> Reading:
        """Read both clocks at once, in session seconds."""

    def wall(self) -> datetime:
        """Return the local time with its offset."""

    def local(self, moment: datetime) -> datetime:
        """Return an aware moment in the offset that holds at it, which a change of the clocks makes another."""


class SystemClock:
    """The computer's own clocks.

    On Linux the monotonic clock stands still in sleep and CLOCK_BOOTTIME does not; elsewhere wall time stands in.
    """

    def __init__(self, speed: float = 1.0) -> None:
        """Begin both clocks at about zero, so that a high speed loses no precision."""
        self.speed = speed
        self._monotonic, self._sleepless = time.monotonic(), _sleepless()

    def read(self) -> Reading:
        """Read both clocks at once, in session seconds."""
        monotonic = (time.monotonic() - self._monotonic) * self.speed
        return Reading(monotonic, (_sleepless() - self._sleepless) * self.speed)

    def wall(self) -> datetime:
        """Return the local time with its offset, by the time zone that the computer is in now."""
        return self.local(datetime.now().astimezone())

    def local(self, moment: datetime) -> datetime:
        """Return an aware moment in the offset that holds at it, by the time zone that the computer is in now."""
        if hasattr(time, "tzset"):
            time.tzset()  # else it is the one that it was in when the app started
        return moment.astimezone()


def _sleepless() -> float:
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.time()
