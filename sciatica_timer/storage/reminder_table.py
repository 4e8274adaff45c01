"""A reminder as a table of settings.toml, and back."""

from __future__ import annotations

from datetime import time
from typing import Annotated, Any, Literal, get_args

import msgspec

from sciatica_timer.core.reminders import EVERY_DAY, MOST_TIMES, Reminder

TimeOfDay = Annotated[time, msgspec.Meta(tz=False)]
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_DAYS: tuple[Day, ...] = get_args(Day)


class ReminderTable(msgspec.Struct):
    """The keys of the table."""

    on: bool = False
    times: Annotated[list[TimeOfDay], msgspec.Meta(max_length=MOST_TIMES)] = []
    days: Annotated[list[Day], msgspec.Meta(max_length=len(EVERY_DAY))] = msgspec.field(
        default_factory=lambda: list(_DAYS)
    )
    again: bool = False

    def reminder(self) -> Reminder:
        """Return what the table means."""
        days = sorted({_DAYS.index(day) for day in self.days})
        return Reminder(self.on, tuple(map(to_the_minute, self.times)), tuple(days), self.again)


def table_of(kept: Reminder) -> dict[str, Any]:
    """Lay a reminder out for TOML."""
    days = [_DAYS[day] for day in kept.days]
    return {"on": kept.on, "times": list(kept.times), "days": days, "again": kept.again}


def to_the_minute(at: time) -> time:
    """Leave out seconds."""
    return at.replace(second=0, microsecond=0)
