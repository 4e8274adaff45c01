"""Days due by a schedule, and those on which it was done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from sciatica_timer.core.history.adherence import Kept, kept
from sciatica_timer.core.library.schedule import EVERY_DAY, Schedule

MONDAY = date(2026, 1, 5)
MON_WED_FRI = Schedule(days=(0, 2, 4))


def on(*days: int) -> set[date]:
    return {MONDAY + timedelta(days=day) for day in days}


def last(day: int) -> date:
    return MONDAY + timedelta(days=day)


@pytest.mark.parametrize(
    ("schedule", "done", "until", "due", "kept_days"),
    [
        (EVERY_DAY, (0, 1, 3), 6, 7, 3),
        (Schedule(every_days=2), (0, 2, 4, 6), 6, 4, 4),
        (Schedule(every_days=2), (0, 1, 2, 3), 3, 2, 2),  # more than was due is no more than all of it
        (MON_WED_FRI, (0, 2, 4), 6, 3, 3),
        (MON_WED_FRI, (0, 1, 3), 6, 3, 3),  # made up for on other days of the week
        (MON_WED_FRI, (0, 7, 8, 9, 10), 13, 6, 4),
        (MON_WED_FRI, (0,), 0, 1, 1),
    ],
)
def test_days_are_held_against_the_schedule(schedule, done, until, due, kept_days):
    assert kept(schedule, on(*done), last(until)) == Kept(MONDAY, due, kept_days)


def test_what_was_never_done_is_not_counted_as_missed():
    assert kept(EVERY_DAY, set(), MONDAY) is None


def test_it_counts_from_the_first_day_it_was_done():
    assert kept(EVERY_DAY, on(3), last(6)) == Kept(last(3), 4, 1)
