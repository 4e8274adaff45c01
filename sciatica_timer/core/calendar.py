"""The plan as a file for a calendar: one event for each time of day at which something comes, repeated as its days are.

Written by RFC 5545: lines end in CR LF and are folded at 75 octets, text is escaped. Times are those of a clock on the
wall, without a zone, so that a morning stays a morning wherever the calendar is read.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.schedule import DAYS
from sciatica_timer.core.today import is_wanted
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sciatica_timer.core.library.dose import Range
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.library.schedule import Schedule
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.core.today import Past

MOST_OCTETS = 75  # of a line, without its end
_WEEK_DAYS = 7
_USUAL_MINUTES = 15
_FIRST_HOUR, _LAST_HOUR = 9, 19


class Event(Value):
    """One thing that comes at a time of day: on certain days of the week (0 is Monday), or every so many days.

    `until` is its last day, None where it goes on. `name` is its id, and `title` what stands in the calendar.
    """

    name: str
    title: str
    at: time
    first: date
    days: tuple[int, ...] = ()
    every_days: int = 1
    until: date | None = None
    minutes: int = _USUAL_MINUTES
    alarm: bool = True


def calendar(events: Iterable[Event], product: str, now: datetime) -> bytes:
    """Return a calendar of these events as a file; `now` is in UTC, `product` names who wrote it."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{escaped(product)}", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, now)
    return "".join(f"{part}\r\n" for line in [*lines, "END:VCALENDAR"] for part in folded(line)).encode()


def _event(event: Event, now: datetime) -> list[str]:
    begin = datetime.combine(first_day(event), event.at)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{event.name}-{event.at:%H%M}@sciatica-timer",
        f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{begin:%Y%m%dT%H%M%S}",
        f"DURATION:PT{max(event.minutes, 1)}M",
        f"RRULE:{_rule(event)}",
        f"SUMMARY:{escaped(event.title)}",
        "TRANSP:TRANSPARENT",
    ]
    if event.alarm:
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(event.title)}", "TRIGGER:PT0M", "END:VALARM"]
    return [*lines, "END:VEVENT"]


def _rule(event: Event) -> str:
    """Return how an event repeats; its end, like its start, is a time on the wall."""
    rule = f"FREQ=DAILY;INTERVAL={event.every_days}" if event.every_days > 1 else "FREQ=DAILY"
    if event.days and len(event.days) < _WEEK_DAYS:
        rule = f"FREQ=WEEKLY;BYDAY={','.join(DAYS[day][:2].upper() for day in event.days)}"
    return rule if event.until is None else f"{rule};UNTIL={event.until:%Y%m%d}T235959"


def first_day(event: Event) -> date:
    """Return the first day on which an event comes: a series begins with a day of its own."""
    day = event.first
    while event.days and day.weekday() not in event.days:
        day += timedelta(days=1)
    return day


def escaped(text: str) -> str:
    """Return a text as a value of a property: backslash, semicolon, comma and line ends marked, others left out."""
    for plain, marked in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        text = text.replace(plain, marked)
    return "".join(one for one in text if one >= " " or one == "\t").replace("\x7f", "")


def folded(line: str) -> list[str]:
    """Return a line as lines of at most 75 octets, the later ones with a space before them; no letter is cut in two."""
    parts, room, part = [], MOST_OCTETS, ""
    for letter in line:
        if len(f"{part}{letter}".encode()) > room:
            parts.append(part)
            part = " "
        part += letter
    return [*parts, part]


def plan_events(
    past: Past,
    exercises: Sequence[Exercise],
    programmes: Sequence[Programme],
    settings: Settings,
    today: date,
) -> tuple[Event, ...]:
    """Return the events of all that is planned: at the times of its reminders, else at usual ones."""
    settings = replace(settings, begun={**past.begun, **settings.begun})
    events: list[Event] = []
    for programme in programmes:
        is_planned = programme.has_schedule or programme.id == settings.programme or programme.id in settings.reminders
        if is_planned and programme.entries:
            events += _of_programme(programme, past, settings, today)
    for exercise in exercises:
        guide = exercise.guide
        has_plan = guide.times_per_day is not None or guide.schedule.is_set or exercise.id in settings.reminders
        if has_plan and is_wanted(exercise, settings):
            events += _planned(_Plan(exercise, guide.schedule, guide.times_per_day), past, settings, today)
    return tuple(events)


def _of_programme(programme: Programme, past: Past, settings: Settings, today: date) -> list[Event]:
    events = _planned(_Plan(programme, programme.schedule, programme.times_per_day), past, settings, today)
    if programme.weeks is None:
        return events
    begun = settings.begun.get(programme.id, today)
    first = max(today, begun + timedelta(weeks=programme.weeks.low - 1))
    last = begun + timedelta(weeks=programme.weeks.high, days=-1)
    events = [replace(event, first=max(event.first, first), until=last) for event in events]
    return [event for event in events if first_day(event) <= last]


class _Plan(Value):
    """What a source says of a programme or an exercise."""

    one: Programme | Exercise
    schedule: Schedule
    daily: Range | None


def _planned(plan: _Plan, past: Past, settings: Settings, today: date) -> list[Event]:
    name, schedule, daily = plan.one.id, plan.schedule, plan.daily
    reminder = settings.reminders.get(name)
    times, days = usual_times(1 if daily is None else int(daily.low)), schedule.days
    if reminder is not None and reminder.is_set:
        times = tuple(sorted(set(reminder.times)))
        days = days if schedule.is_set else reminder.days
    first, last = today, past.done_last.get(name)
    if name in past.touched:
        last = today
    if schedule.every_days > 1 and last is not None:
        first = max(today, last + timedelta(days=schedule.every_days))
    return [Event(name, plan.one.name, at, first, days, schedule.every_days) for at in times]


def usual_times(number: int) -> tuple[time, ...]:
    """Return so many times of a usual day, where the person chose none."""
    if number == 1:
        return (time(_FIRST_HOUR),)
    step = (_LAST_HOUR - _FIRST_HOUR) * 60 / (number - 1)
    minutes = [_FIRST_HOUR * 60 + round(step * place / 15) * 15 for place in range(number)]
    return tuple(time(at // 60, at % 60) for at in minutes)
