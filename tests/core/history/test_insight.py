from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.history.insight import (
    CalendarDay,
    Comparison,
    DayRow,
    DoseRow,
    PainChange,
    Reached,
    SessionRow,
    calendar,
    compare,
    dose_reached,
    first_of_week,
    pain_change,
    weeks,
)
from sciatica_timer.core.library.exercise import Section

SECTIONS = {"bridge": Section.HIPS_AND_LEGS, "dead-bug": Section.CORE}
TODAY = date(2026, 11, 25)  # a Wednesday
MONDAY, SATURDAY, SUNDAY = 0, 5, 6

days = st.dates(TODAY - timedelta(days=250), TODAY + timedelta(days=9))
day_rows = st.builds(
    DayRow,
    days,
    st.sampled_from(["bridge", "dead-bug", "gone"]),
    st.integers(0, 9),
    st.integers(0, 99),
    st.integers(0, 999).map(float),
    st.integers(0, 99).map(float),
)
histories = st.lists(day_rows, max_size=20)
weekdays = st.integers(0, 6)


def a_row(days_ago=0, exercise="bridge", sets=1, reps=10, seconds=120.0, held=30.0):
    return DayRow(TODAY - timedelta(days=days_ago), exercise, sets, reps, seconds, held)


@pytest.mark.parametrize(("weekday", "first"), [(MONDAY, 23), (SUNDAY, 22), (SATURDAY, 21)])
def test_weeks_begin_where_the_locale_says(weekday, first):
    assert first_of_week(TODAY, weekday) == date(2026, 11, first)
    *_, last = weeks([], {}, TODAY, weekday, 3)
    assert (last.first, last.last) == (date(2026, 11, first), date(2026, 11, first + 6))


@given(days, weekdays)
def test_the_first_of_a_week_is_its_weekday_and_less_than_a_week_ago(day, weekday):
    first = first_of_week(day, weekday)
    assert first.weekday() == weekday
    assert timedelta(0) <= day - first < timedelta(days=7)


def test_an_empty_history_has_empty_weeks_and_days():
    found = weeks([], SECTIONS, TODAY, MONDAY, 26)
    assert len(found) == 26
    assert {(week.days, week.sets, week.minutes, week.hold_seconds) for week in found} == {(0, 0, 0, 0)}
    assert compare(found) == Comparison(found[-1], 0.0, 0.0, 0.0, 0)
    assert {(day.sets, day.is_active) for day in calendar([], TODAY, MONDAY)} == {(0, False)}


def test_a_week_sums_its_days_up_by_section():
    rows = [a_row(0), a_row(0, "dead-bug", sets=2), a_row(2), a_row(1, "gone", sets=3), a_row(3)]
    before, this = weeks(rows, SECTIONS, TODAY, MONDAY, 2)
    assert dict(this.sets_by_section) == {Section.HIPS_AND_LEGS: 2, Section.CORE: 2}
    assert (this.sets_elsewhere, this.sets, this.days, this.minutes, this.hold_seconds) == (3, 7, 3, 8.0, 120.0)
    assert (before.sets, before.days) == (1, 1)


def test_a_day_without_a_rep_is_no_active_day():
    rows = [a_row(0, sets=0, reps=0)]
    assert weeks(rows, SECTIONS, TODAY, MONDAY, 1)[0].days == 0
    assert calendar(rows, TODAY, MONDAY, 1)[-1] == CalendarDay(TODAY, 0, is_active=False)
    assert calendar([a_row(0, sets=0, reps=3)], TODAY, MONDAY, 1)[-1].is_active


@given(histories, weekdays, st.integers(1, 40))
def test_every_row_within_the_weeks_counts_in_one_of_them(rows, weekday, count):
    found = weeks(rows, SECTIONS, TODAY, weekday, count)
    assert [week.first for week in found] == [found[0].first + timedelta(days=7 * n) for n in range(count)]
    assert found[-1].first <= TODAY <= found[-1].last
    within = [row for row in rows if found[0].first <= row.local_date <= found[-1].last]
    assert sum(week.sets for week in found) == sum(row.sets for row in within)
    assert sum(week.days for week in found) == len({row.local_date for row in within if row.reps})
    assert sum(week.hold_seconds for week in found) == sum(row.hold_seconds for row in within)


@given(histories, weekdays, st.integers(1, 30))
def test_the_calendar_has_every_day_once_up_to_today(rows, weekday, count):
    found = calendar(rows, TODAY, weekday, count)
    assert found[0].local_date == first_of_week(TODAY, weekday) - timedelta(days=7 * (count - 1))
    assert [day.local_date for day in found] == [found[0].local_date + timedelta(days=n) for n in range(len(found))]
    assert found[-1].local_date == TODAY
    within = [row for row in rows if found[0].local_date <= row.local_date <= TODAY]
    assert sum(day.sets for day in found) == sum(row.sets for row in within)


def test_this_week_is_held_against_the_four_before_it():
    sets = {0: 5, 7: 1, 14: 2, 21: 3, 28: 6, 35: 99}
    comparison = compare(weeks([a_row(ago, sets=n) for ago, n in sets.items()], SECTIONS, TODAY, MONDAY, 26))
    assert (comparison.this.sets, comparison.usual_sets, comparison.usual_days) == (5, 3.0, 1.0)
    assert (comparison.usual_minutes, comparison.of_weeks) == (2.0, 4)


def test_weeks_before_the_first_set_are_not_held_against_anyone():
    comparison = compare(weeks([a_row(0), a_row(14, sets=4)], SECTIONS, TODAY, MONDAY, 26))
    assert (comparison.usual_sets, comparison.of_weeks) == (2.0, 2)


def test_without_weeks_there_is_nothing_to_compare():
    with pytest.raises(ValueError, match="no week"):
        compare([])


def pain(days_ago, back=None, leg=None, back_after=None, leg_after=None):
    return SessionRow(TODAY - timedelta(days=days_ago), back, leg, back_after, leg_after)


def test_the_change_in_pain_is_that_of_the_means():
    rows = [pain(55, 6, 4), pain(28, 4), pain(27, 2, 3), pain(0, 2, 0)]
    assert pain_change(rows, TODAY) == PainChange(back=-3.0, leg=-2.5, sessions=4)


def test_pain_after_stands_in_for_what_was_skipped_before():
    assert pain_change([pain(30, back_after=5), pain(0, 3, back_after=9)], TODAY) == PainChange(-2.0, None, 2)


def test_without_answers_in_both_spans_there_is_no_change():
    assert pain_change([], TODAY) == PainChange(None, None, 0)
    assert pain_change([pain(3, 4, 4), pain(56, 1, 1), pain(-1, 1, 1)], TODAY) == PainChange(None, None, 1)


@given(st.lists(st.builds(pain, st.integers(0, 55), *[st.none() | st.integers(0, 10)] * 4), max_size=20))
def test_no_change_is_larger_than_the_scale(rows):
    change = pain_change(rows, TODAY)
    assert all(value is None or -10 <= value <= 10 for value in (change.back, change.leg))
    assert change.sessions == sum(row.has_pain for row in rows)


def test_doses_are_counted_between_two_days():
    rows = [DoseRow(TODAY - timedelta(days=ago), "bridge", 2, ago) for ago in range(3)]
    assert dose_reached(rows, TODAY - timedelta(days=1), TODAY) == Reached(1, 4)
    assert dose_reached([], TODAY, TODAY) == Reached(0, 0)
