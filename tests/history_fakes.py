"""Half a year of made-up days, and three sets of one morning."""

from __future__ import annotations

from datetime import date, timedelta

from fakes import a_record
from ui_fakes import NOON

from sciatica_timer.core.history.insight import DayRow, SessionRow
from sciatica_timer.core.history.overview import Glance, glance
from sciatica_timer.core.library.exercise import Section

TODAY = date(2026, 3, 20)  # a Friday
SECTIONS = {"dead-bug": Section.CORE, "bridge": Section.HIPS_AND_LEGS, "standing-hip-abduction": Section.STANDING}


def a_glance(*days_ago: int, pain: tuple[int, ...] = (), first_weekday: int = 0, other: str = "dead-bug") -> Glance:
    """Two exercises on each of these days, and a check-in on those of `pain`."""
    days = [TODAY - timedelta(days=ago) for ago in days_ago]
    rows = [
        DayRow(day, exercise, sets, 20, 300.0, 60.0) for day in days for exercise, sets in (("bridge", 2), (other, 1))
    ]
    sessions = [
        SessionRow(
            TODAY - timedelta(days=ago),
            *((4, 3, 3, 2) if ago in pain else ()),
            exercises=("bridge", other),
            seconds=600.0,
        )
        for ago in sorted({*days_ago, *pain}, reverse=True)
    ]
    return glance(rows, sessions, SECTIONS, TODAY, first_weekday)


FULL = tuple(range(0, 182, 2))
SETS = [
    a_record(number, started_at=NOON - timedelta(hours=number), ended_at=NOON - timedelta(hours=number, minutes=-1))
    for number in (1, 2, 3)
]
