"""The clock sessions run on, the computer's, at real speed or faster; and which local times its instants were."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from sciatica_timer.core.session.events import Reading

if TYPE_CHECKING:
    from sciatica_timer.core.session.state import Session


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


class WallTimes:
    """Maps instants of a clock to local times, each in the offset that holds at it; looked up anew after each sleep."""

    def __init__(self, instant: float, wall: datetime, clock: Clock) -> None:
        """Begin with one pair that is known."""
        self._known, self._clock = [(instant, wall)], clock

    def at(self, instant: float) -> datetime:
        """Return the local time of an instant, by the last time the wall clock was looked at before it."""
        looked, wall = next((pair for pair in reversed(self._known) if pair[0] <= instant), self._known[0])
        return self._clock.local(wall + timedelta(seconds=(instant - looked) / self._clock.speed))

    def note_sleep(self, before: Session, after: Session) -> None:
        """After the clocks moved apart, instants map to a later wall time; looked up once, so that order is kept."""
        passed = after.reading.sleepless - before.reading.sleepless
        slept = passed - (after.reading.monotonic - before.reading.monotonic)
        if slept > after.gap_seconds:
            wall = self.at(before.reading.monotonic) + timedelta(seconds=passed / self._clock.speed)
            self._known.append((after.reading.monotonic, wall))


def _sleepless() -> float:
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.time()
