"""On which days something is due."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.library.schedule import EVERY_DAY, Schedule, week_of

MONDAY = date(2026, 11, 23)


def days_due(schedule, done_last=None, count=7):
    days = [MONDAY + timedelta(days=number) for number in range(count)]
    return [day.weekday() for day in days if schedule.holds_on(day, done_last)]


def test_certain_days_of_the_week():
    assert days_due(Schedule(days=(0, 2, 4))) == [0, 2, 4]


def test_every_other_day_counts_from_the_last_time_it_was_done():
    schedule = Schedule(every_days=2)
    assert days_due(schedule) == [0, 1, 2, 3, 4, 5, 6]
    assert days_due(schedule, MONDAY - timedelta(days=1)) == [1, 2, 3, 4, 5, 6]
    assert days_due(schedule, MONDAY - timedelta(days=2))[0] == 0


def test_without_days_it_is_due_every_day():
    assert days_due(EVERY_DAY, MONDAY - timedelta(days=1)) == [0, 1, 2, 3, 4, 5, 6]
    assert not EVERY_DAY.is_set


@pytest.mark.parametrize(("days", "week"), [(0, 1), (6, 1), (7, 2), (83, 12), (-3, 1)])
def test_weeks_count_from_the_day_it_was_begun(days, week):
    assert week_of(MONDAY, MONDAY + timedelta(days=days)) == week


def test_what_was_not_begun_begins_today():
    assert week_of(None, MONDAY) == 1


@given(st.integers(2, 10), st.integers(1, 60))
def test_whoever_keeps_to_every_so_many_days_does_it_that_often(every, days):
    schedule, last, done = Schedule(every_days=every), None, 0
    for number in range(days):
        today = MONDAY + timedelta(days=number)
        if schedule.holds_on(today, last):
            done, last = done + 1, today
    assert done == -(-days // every)
