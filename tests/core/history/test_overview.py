"""The last 26 weeks at a glance."""

from __future__ import annotations

from datetime import date, timedelta

from sciatica_timer.core.history.insight import DayRow, SessionRow
from sciatica_timer.core.history.overview import first_day, glance
from sciatica_timer.core.library.exercise import Section

FRIDAY = date(2026, 3, 20)
MONDAY_FIRST, SUNDAY_FIRST = 0, 6
SECTIONS = {"bridge": Section.CORE}


def row(days_ago: int, sets: int = 2) -> DayRow:
    return DayRow(FRIDAY - timedelta(days=days_ago), "bridge", sets, 20, 120.0, 40.0)


def test_rows_are_needed_from_the_first_day_of_the_26th_week():
    assert first_day(FRIDAY, MONDAY_FIRST) == date(2025, 9, 22)
    assert first_day(FRIDAY, SUNDAY_FIRST) == date(2025, 9, 21)


def test_all_parts_tell_of_the_same_rows():
    shown = glance([row(0), row(7, 4)], [SessionRow(FRIDAY, 3, 2, 2, 2)], SECTIONS, FRIDAY, MONDAY_FIRST)
    assert len(shown.weeks) == 26
    assert (shown.weeks[-1].sets, shown.weeks[-2].sets) == (2, 4)
    assert shown.days[0].local_date == first_day(FRIDAY, MONDAY_FIRST)
    assert (shown.days[-1].local_date, shown.days[-1].sets) == (FRIDAY, 2)
    assert (shown.comparison.this.sets, shown.comparison.usual_sets) == (2, 4)
    assert [point.back_before for point in shown.pain] == [3]
    assert shown.pain_change.leg is None


def test_pictures_begin_with_the_first_week_that_holds_anything():
    shown = glance([row(0), row(70)], [], SECTIONS, FRIDAY, MONDAY_FIRST)
    assert len(shown.weeks_begun) == 11
    assert shown.weeks_begun[0].sets == 2


def test_pain_alone_counts_as_a_beginning():
    shown = glance([row(0)], [SessionRow(FRIDAY - timedelta(days=70), 3, 2, 2, 2)], SECTIONS, FRIDAY, MONDAY_FIRST)
    assert len(shown.weeks_begun) == 11


def test_what_is_new_is_shown_within_eight_weeks():
    for rows in ([], [row(0)], [row(0), row(49)]):
        shown = glance(rows, [], SECTIONS, FRIDAY, MONDAY_FIRST)
        assert len(shown.weeks_begun) == 8
        assert shown.weeks_begun[-1] == shown.weeks[-1]
