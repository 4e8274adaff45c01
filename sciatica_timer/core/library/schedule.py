"""Schedules: on which days something is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from datetime import date

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")  # as files spell them, in the order of date.weekday()
EVERY_DAYS_POSSIBLE = Range(1, 30)
WEEKS_POSSIBLE = Range(1, 520)  # ten years
_WEEK_DAYS = 7


class Schedule(Value):
    """The days something is due: certain ones of the week (0 is Monday), or every so many days; else each day."""

    days: tuple[int, ...] = ()
    every_days: int = 1

    @property
    def is_set(self) -> bool:
        """Return whether it leaves out any day."""
        return bool(self.days) or self.every_days > 1

    def holds_on(self, today: date, done_last: date | None) -> bool:
        """Return whether it is due today; `done_last` is the last day before today on which it was done, if any.

        Every other day is counted from then, so that a missed day moves the later ones and leaves none out.
        """
        if self.days:
            return today.weekday() in self.days
        return done_last is None or (today - done_last).days >= self.every_days


EVERY_DAY = Schedule()


def week_of(begun: date | None, today: date) -> int:
    """Return the week something is in, counted from 1 on the day it was begun; what was not begun begins today."""
    return 1 if begun is None else max(0, (today - begun).days) // _WEEK_DAYS + 1
