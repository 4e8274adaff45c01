"""The day as a person sees it: what is next, what comes later, what is done, and the plan of the next day.

It arranges what `today.items_today` counts, and counts nothing itself.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.schedule import EVERY_DAYS_POSSIBLE
from sciatica_timer.core.today import exercise_due, is_wanted, items_today, programme_due
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime, time

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.core.today import Item, Past

EVENING_HOUR = 17


class State(Enum):
    """What the day is: something is next, all is done, nothing is due, or nothing was ever chosen."""

    NEXT = "next"
    ALL_DONE = "all done"
    REST_DAY = "rest day"
    UNCHOSEN = "unchosen"


class Task(Value):
    """One thing to do: `left` are the ids of the exercises left of the `of` that it has; `times_left` of `times` a day.

    `at` is the time that the person is reminded at, and `done_at` when it was done the last time today. What comes
    `later` was done today already, or has a time that is still to come.
    """

    id: str
    is_programme: bool
    left: tuple[str, ...]
    of: int = 1
    times: int = 1
    times_left: int = 1
    at: time | None = None
    done_at: time | None = None
    later: bool = False


class Done(Value):
    """One exercise or programme that is done for today, and the local time of its last set."""

    id: str
    is_programme: bool
    at: time | None


class Agenda(Value):
    """A day: its tasks, the next one first; what is done, in order; and on which day what is due after it."""

    state: State
    tasks: tuple[Task, ...] = ()
    done: tuple[Done, ...] = ()
    next_day: date | None = None
    next_tasks: tuple[str, ...] = ()

    @property
    def next(self) -> Task | None:
        """What Space starts."""
        return self.tasks[0] if self.tasks else None


def agenda(
    past: Past, exercises: Sequence[Exercise], programmes: Sequence[Programme], settings: Settings, now: datetime
) -> Agenda:
    """Arrange a day; `now` is the local time."""
    today, programmes = now.date(), [one for one in programmes if one.entries]
    items = {item.id: item for item in items_today(past, exercises, programmes, settings, today)}
    tasks = _tasks(items, programmes, past, settings, now)
    done = _done(items, past)
    if tasks:
        return Agenda(State.NEXT, tasks, done)
    due = [item.id for item in items.values() if item.due and item.is_chosen]
    day, names = _next_day(past.after(today, due), exercises, programmes, settings, today)
    if due:
        return Agenda(State.ALL_DONE, (), done, day, names)
    return Agenda(State.UNCHOSEN if day is None else State.REST_DAY, (), done, day, names)


def _tasks(
    items: Mapping[str, Item], programmes: Sequence[Programme], past: Past, settings: Settings, now: datetime
) -> tuple[Task, ...]:
    """Return what is left, what is not for later first, and the programme of the day before all others."""
    found = [_task(items[one.id], past, settings, now) for one in programmes if items[one.id].left]
    in_programmes = {name for task in found for name in task.left}
    found.sort(key=lambda task: task.id != settings.programme)
    for item in items.values():
        is_left = not item.is_programme and item.is_chosen and item.done < item.by_itself
        if is_left and item.id not in in_programmes:
            found.append(_task(item, past, settings, now))
    return tuple(sorted(found, key=lambda task: (task.later, task.at.isoformat() if task.at and task.later else "")))


def _task(item: Item, past: Past, settings: Settings, now: datetime) -> Task:
    due = item.due if item.is_programme else item.by_itself
    reminder = settings.reminders.get(item.id)
    times = reminder.times_on(now.date()) if reminder is not None else ()
    at = times[item.done] if item.done < len(times) else None
    is_later = item.done > 0 if at is None else at > now.time()
    done_at = _last(past, item.names) if item.done else None
    return Task(item.id, item.is_programme, item.left, len(item.names), due, due - item.done, at, done_at, is_later)


def _done(items: Mapping[str, Item], past: Past) -> tuple[Done, ...]:
    """Return what is done and wanted no more today; a programme that is done stands for its exercises."""
    found, covered, begun = [], set[str](), set[str]()
    for item in items.values():
        if item.is_programme and item.due and not item.left:
            found.append(Done(item.id, True, _last(past, item.names)))
            covered.update(item.names)
        elif item.is_programme and item.due:
            covered.update(item.left)
            begun.update(name for name in item.names if name in past.sets and name not in item.left)
    for item in items.values():
        is_over = not item.is_programme and item.id not in covered and item.done >= item.by_itself
        if is_over and (item.done or item.id in begun):
            found.append(Done(item.id, False, past.done_at.get(item.id)))
    return tuple(sorted(found, key=lambda one: one.at.isoformat() if one.at else ""))


def _ids(programme: Programme) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.exercise_id for entry in programme.entries))


def _last(past: Past, names: Iterable[str]) -> time | None:
    return max((past.done_at[name] for name in names if name in past.done_at), default=None)


def _next_day(
    past: Past, exercises: Sequence[Exercise], programmes: Sequence[Programme], settings: Settings, today: date
) -> tuple[date | None, tuple[str, ...]]:
    """Return the first later day on which anything is due, and what; None where nothing is in a month."""
    settings = replace(settings, begun={**past.begun, **settings.begun})
    chosen = [one for one in exercises if is_wanted(one, settings)]
    for ahead in range(1, int(EVERY_DAYS_POSSIBLE.high) + 2):
        day = today + timedelta(days=ahead)
        due = [one for one in programmes if programme_due(one, past, settings, day)]
        names = [one.id for one in sorted(due, key=lambda one: one.id != settings.programme)]
        covered = {name for one in due for name in _ids(one)}
        names += [one.id for one in chosen if one.id not in covered and exercise_due(one, past, settings, day)]
        if names:
            return day, tuple(names)
    return None, ()
