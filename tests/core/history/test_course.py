"""Whether it is getting better: the answer on top of History, and the weeks drawn below it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from sciatica_timer.core.history.course import (
    BELOW_THE_KNEE,
    Change,
    Manner,
    Measure,
    Plans,
    Worse,
    course_of,
    headline,
)
from sciatica_timer.core.history.insight import SessionRow
from sciatica_timer.core.pain import BadDay, Lowest

TODAY = date(2026, 3, 20)  # a Friday
MONDAY = 0
THIGH, BUTTOCK = 2, 1


def ago(days: int, leg: int | None = None, place: int | None = None, **more: object) -> SessionRow:
    """Return a session so many days ago."""
    lowest = None if place is None else tuple(Lowest)[place]
    return SessionRow(TODAY - timedelta(days=days), leg_before=leg, lowest_before=lowest, **more)  # type: ignore[arg-type]


def told(*rows: SessionRow, first: date | None = None):
    return headline(sorted(rows, key=lambda row: row.local_date), TODAY, MONDAY, first)


EASED = [ago(days, 4 if days > 27 else 2, BELOW_THE_KNEE if days > 27 else THIGH) for days in range(0, 42, 2)]


class TestTheHeadline:
    def test_it_compares_the_first_two_weeks_of_six_with_the_last_two(self):
        found = told(*EASED)
        assert (found.weeks, found.measure, found.change) == (6, Measure.LEG, Change(4, 2))
        assert found.lowest == (BELOW_THE_KNEE, THIGH)
        assert found.notes == len(EASED)

    def test_days_a_week_are_those_with_a_session(self):
        assert told(*EASED, ago(0), ago(0)).days_a_week == pytest.approx(len(EASED) * 7 / 41)

    def test_with_few_answers_at_either_end_nothing_is_compared(self):
        found = told(ago(40, 6), ago(39, 6), *(ago(days, 2) for days in range(5)))
        assert (found.measure, found.change, found.notes) == (None, None, 7)

    def test_the_back_is_told_where_the_leg_never_hurt(self):
        rows = [SessionRow(TODAY - timedelta(days=days), 3, 0) for days in range(42)]
        assert told(*rows).measure is Measure.BACK

    def test_it_begins_with_the_first_session_where_that_is_later(self):
        found = told(*(ago(days, 6 if days > 12 else 3) for days in range(21)))
        assert (found.weeks, found.change) == (3, Change(6, 3))

    def test_a_bad_week_is_one_well_above_those_before_it(self):
        bad = {70, 71, 72}
        found = told(*(ago(days, 7 if days in bad else 2) for days in range(180)))
        assert found.worse == (Worse(date(2026, 1, 5), date(2026, 1, 5)),)
        assert found.worse[0].weeks == 1

    def test_bad_weeks_in_a_row_are_one_stretch(self):
        found = told(*(ago(days, 8 if 60 <= days < 74 else 2) for days in range(180)))
        assert [one.weeks for one in found.worse] == [2]

    def test_pain_that_falls_slowly_has_no_bad_weeks(self):
        assert told(*(ago(days, min(10, days // 16)) for days in range(180))).worse == ()

    def test_what_it_was_long_ago_is_known_where_it_was_noted(self):
        rows = [ago(days, 2) for days in range(42)] + [ago(days, 6) for days in range(182, 190)]
        assert told(*rows).long_ago == (182, 6)
        assert told(*rows, *(ago(days, 7) for days in range(364, 370))).long_ago == (364, 7)

    def test_a_bad_week_long_ago_is_no_measure_of_what_was_usual(self):
        found = told(*(ago(days, 9 if 360 <= days < 400 else 3) for days in range(500)))
        assert found.long_ago == (182, 3)

    def test_without_any_session_it_is_empty(self):
        found = told()
        assert (found.notes, found.change, found.lowest, found.active_days) == (0, None, (None, None), 0)

    def test_a_report_says_where_it_begins(self):
        found = told(*(ago(days, 5 if days > 50 else 1) for days in range(84)), first=TODAY - timedelta(days=83))
        assert (found.weeks, found.change) == (12, Change(5, 1))


class TestTheCourse:
    def course(self, *rows: SessionRow, weeks: int = 8, plans: Plans | None = None):
        first = TODAY - timedelta(weeks=weeks - 1)
        return course_of(rows, first, TODAY, MONDAY, plans or Plans())

    def test_a_point_a_week_is_the_lowest_place_named(self):
        found = self.course(ago(0, 3, BUTTOCK), ago(1, 3, THIGH), ago(8, 3, BELOW_THE_KNEE))
        assert found.measure is Measure.LOWEST
        assert [(point.value, point.notes) for point in found.points] == [(BELOW_THE_KNEE, 1), (THIGH, 2)]
        assert [point.is_few for point in found.points] == [True, False]

    def test_the_lowest_place_after_a_session_counts_as_well(self):
        assert self.course(ago(0, place=BUTTOCK, lowest_after=Lowest.THIGH)).points[0].value == THIGH

    def test_where_no_place_was_named_it_is_the_mean_of_the_leg_then_of_the_back(self):
        assert self.course(ago(0, 3), ago(0, 6)).points[0].value == pytest.approx(4.5)
        assert self.course(SessionRow(TODAY, 5)).measure is Measure.BACK
        assert self.course(ago(0)).measure is None

    def test_days_hold_all_of_their_sessions_and_older_ones_are_left_out(self):
        found = self.course(ago(0), ago(0), ago(9), ago(300))
        assert [(day.local_date, len(day.sessions)) for day in found.days] == [
            (TODAY - timedelta(days=9), 1),
            (TODAY, 2),
        ]
        assert (found.weeks[0], len(found.weeks)) == (date(2026, 1, 26), 8)

    def test_each_session_stands_as_it_was_done(self):
        plans = Plans(frozenset({("bridge", "short")}), frozenset({"gentle"}))
        rows = (
            ago(3, exercises=("bridge", "plank"), forms=(("bridge", "short"),)),
            ago(2, exercises=("bridge", "plank", "dead-bug"), forms=(("bridge", "short"),)),
            ago(1, programme="gentle", exercises=("bridge",), forms=(("bridge", "short"),)),
            ago(0, programme="gentle", hurt=True),
            ago(4, bad_day=BadDay.CHOSEN),
        )
        manners = [day.manners for day in self.course(*rows, plans=plans).days]
        assert manners == [(Manner.BAD_DAYS,), (Manner.EASIER,), (Manner.USUAL,), (Manner.BAD_DAYS,), (Manner.HURT,)]
