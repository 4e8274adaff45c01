"""Pain over time, as points to be drawn."""

from __future__ import annotations

from datetime import date, timedelta

from sciatica_timer.core.history.insight import SessionRow
from sciatica_timer.core.history.overview import PainPoint, pain_course

MONDAY = date(2026, 3, 2)
SUNDAY_FIRST = 6


def row(day: int, *scores: int | None) -> SessionRow:
    """Back before, leg before, back after, leg after, so many days after the Monday."""
    return SessionRow(MONDAY + timedelta(days=day), *scores)


def test_without_an_answer_there_is_no_point():
    assert pain_course([], 0) == ()


def test_in_the_first_weeks_each_day_has_its_point_and_two_sessions_of_a_day_their_mean():
    rows = [row(0, 4, 2, 3, None), row(0, 6, 3, 3, None), row(2, 1, None, None, 0)]
    assert pain_course(rows, 0) == (
        PainPoint(MONDAY, MONDAY, 5, 3, 2.5, None),
        PainPoint(MONDAY + timedelta(days=2), MONDAY + timedelta(days=2), 1, None, None, 0),
    )


def test_the_order_of_the_rows_does_not_matter():
    rows = [row(day, day % 11, 0, 0, 0) for day in range(0, 70, 3)]
    assert pain_course(rows[::-1], 0) == pain_course(rows, 0)


def test_after_six_weeks_each_week_has_its_point():
    rows = [row(day, 4, 4, 4, 4) for day in range(43)]
    points = pain_course(rows, 0)
    assert [point.first for point in points] == [MONDAY + timedelta(weeks=week) for week in range(7)]
    assert points[0].last == MONDAY + timedelta(days=6)
    assert len(pain_course(rows[:42], 0)) == 42


def test_a_week_begins_as_the_locale_says():
    points = pain_course([row(day, 1, 1, 1, 1) for day in range(50)], SUNDAY_FIRST)
    assert points[0].first == MONDAY - timedelta(days=1)


def test_weeks_without_an_answer_have_no_point():
    points = pain_course([row(0, 4, 4, 4, 4), row(70, 2, 2, 2, 2)], 0)
    assert [point.back_before for point in points] == [4, 2]
