"""Reminders: which are due between two readings of the local clock, which of them can still be asked, and the next.

All times are what a clock on the wall shows, without an offset. The clock is read now and then, and a mark remembers
how far it has been looked at. So each day and time comes once, whatever the wall clock does between two readings: it
jumps over an hour in spring, shows one twice in autumn, and shows a whole evening again after a flight to the west.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)  # 0 is Monday, as in datetime.weekday()
USUAL_TIME = time(18, 0)
MOST_TIMES = 12  # a day, of one programme or exercise
LATER = timedelta(minutes=30)
ONCE_MORE = timedelta(hours=1)
MOST_LATERS = 2
STILL_NOW = timedelta(minutes=5)  # what was due longer ago is told as past, not asked
TOLD_FOR = timedelta(days=7)  # what was due before that is history
_WIDEST_FLIGHT = timedelta(hours=26)  # from UTC+14 to UTC-12; a clock further back than that was wrong before


class Reminder(Value):
    """When one programme or exercise is asked for: at these times of these days of the week, in any order, while `on`.

    With `again` it is asked for once more an hour later, where it was not done by then.
    """

    on: bool = False
    times: tuple[time, ...] = ()
    days: tuple[int, ...] = EVERY_DAY
    again: bool = False

    @property
    def is_set(self) -> bool:
        """Return whether it ever comes."""
        return self.on and bool(self.times) and bool(self.days)

    def times_on(self, day: date) -> tuple[time, ...]:
        """Return its times on a day, the earliest first, each once."""
        return tuple(sorted(set(self.times))) if self.on and day.weekday() in self.days else ()


class Due(Value):
    """One reminder that came: an id, the local time it was meant for, and how often it was put off.

    `is_again` says that it is asked for once more.
    """

    id: str
    at: datetime
    put_off: int = 0
    is_again: bool = False

    @property
    def can_wait(self) -> bool:
        """Return whether it may be put off once more."""
        return self.put_off < MOST_LATERS

    def later(self) -> Due:
        """Put it off once more."""
        return replace(self, put_off=self.put_off + 1)


def due_between(reminders: Mapping[str, Reminder], after: datetime, until: datetime) -> tuple[Due, ...]:
    """List what comes after one local time and until another, oldest first; of long absences the last week."""
    after = max(after, until - TOLD_FOR)
    found = [
        Due(name, at)
        for name, reminder in reminders.items()
        if reminder.is_set
        for at in _times_from(reminder, after, days=(until.date() - after.date()).days)
        if after < at <= until
    ]
    return tuple(sorted(found, key=lambda due: (due.at, due.id)))


def next_after(reminders: Mapping[str, Reminder], after: datetime) -> datetime | None:
    """Return the next local time at which any comes; None where none ever does."""
    comes = [
        at
        for reminder in reminders.values()
        if reminder.is_set
        for at in _times_from(reminder, after, days=len(EVERY_DAY))
        if at > after
    ]
    return min(comes, default=None)


def times_between(first: time, last: time, hours: float) -> tuple[time, ...]:
    """Return the times from one to another, every so many hours: as many as one reminder can have."""
    start, end, step = (_minutes(first), _minutes(last), max(round(hours * 60), 1))
    return tuple(time(at // 60, at % 60) for at in range(start, end + 1, step))[:MOST_TIMES]


def is_quiet(at: time, hours: tuple[time, ...]) -> bool:
    """Return whether a time is in the quiet hours, which may go over midnight; empty for none."""
    if not hours:
        return False
    first, last = hours
    return first <= at < last if first <= last else at >= first or at < last


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def newest(due: Iterable[Due]) -> tuple[Due, ...]:
    """Keep the newest of each programme and exercise, oldest first: they do not pile up."""
    last: dict[str, Due] = {}
    for one in sorted(due, key=lambda due: due.at):
        last[one.id] = one
    return tuple(sorted(last.values(), key=lambda due: (due.at, due.id)))


def is_past(at: datetime, now: datetime) -> bool:
    """Return whether it is too late to ask for what was due at a local time."""
    return now - at > STILL_NOW


def mark_after(mark: datetime, now: datetime) -> datetime:
    """Move the mark on to now; it goes back only where it stands further ahead than a flight explains."""
    return now if now > mark or mark - now > _WIDEST_FLIGHT else mark


def _times_from(reminder: Reminder, first: datetime, *, days: int) -> Iterator[datetime]:
    """Return its times on the day of `first` and so many days after it."""
    for ahead in range(days + 1):
        day = first.date() + timedelta(days=ahead)
        yield from (datetime.combine(day, at) for at in reminder.times_on(day))
