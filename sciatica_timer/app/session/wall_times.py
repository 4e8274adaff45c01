"""Which local time an instant of the session's clock was: looked up at its beginning, and after each sleep."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from sciatica_timer.app.session.clock import Clock
    from sciatica_timer.core.session.state import Session


class WallTimes:
    """Maps instants of a clock to local times, each in the offset that holds at it."""

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
