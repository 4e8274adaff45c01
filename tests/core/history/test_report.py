"""The report's content: the period is cut where weeks, months and years begin, and nothing is lost in the sums."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.history.adherence import Asked, Kept
from sciatica_timer.core.history.dose_done import DoseDone
from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow, Stop
from sciatica_timer.core.history.report import (
    MOST_POINTS,
    DatedNote,
    DoseHistory,
    Rows,
    halves,
    report_of,
    shortened,
    usual_period,
)
from sciatica_timer.core.history.spans import MOST_YEARS, Step
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.pain import NextDay, Symptom
from sciatica_timer.core.session.events import Outcome, Reason

MONDAY, SUNDAY = 0, 6
FIRST, LAST = date(2026, 1, 1), date(2026, 3, 25)  # a Thursday, and a Wednesday twelve weeks on


def a_day(day, sets=1, reps=10):
    return DayRow(day, "bridge", sets, reps, 90.0, 20.0)


def a_stop(number, outcome=Outcome.PARTIAL, reason=Reason.STOPPED):
    return Stop(FIRST + timedelta(days=number), "bridge", 1, "both", 4, 10, outcome, reason)


def a_report(rows=None, first=FIRST, last=LAST, first_weekday=MONDAY):
    return report_of(rows or Rows(), first, last, first_weekday=first_weekday)


def test_the_usual_period_is_twelve_weeks_with_today():
    assert usual_period(LAST) == (FIRST, LAST)
    assert usual_period(date.min) == (date.min, date.min)


def test_weeks_begin_as_the_locale_says_and_are_cut_to_the_period():
    spans = a_report().spans
    assert (spans[0].first, spans[0].last) == (FIRST, date(2026, 1, 4))
    assert (spans[-1].first, spans[-1].last) == (date(2026, 3, 23), LAST)
    assert a_report(first_weekday=SUNDAY).spans[0].last == date(2026, 1, 3)


@pytest.mark.parametrize(
    ("days", "step"),
    [(1, Step.WEEK), (183, Step.WEEK), (184, Step.MONTH), (1000, Step.MONTH), (1200, Step.YEAR), (10_958, Step.YEAR)],
)
def test_a_longer_period_is_told_by_months_and_then_by_years(days, step):
    report = a_report(first=LAST - timedelta(days=days - 1))
    assert report.step is step
    assert len(report.spans) <= 40


def test_the_years_of_a_clock_gone_wrong_stand_in_one_line():
    report = a_report(first=date.min, last=date.max, first_weekday=SUNDAY)
    assert len(report.spans) == MOST_YEARS
    assert report.spans[0].first == date.min
    assert report.spans[-1].last == date.max


def test_a_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match="before it begins"):
        a_report(first=LAST, last=FIRST)


periods = st.tuples(st.dates(), st.integers(0, 12_000)).filter(
    lambda pair: pair[0].toordinal() + pair[1] <= date.max.toordinal()
)


@given(periods, st.integers(0, 6), st.lists(st.floats(0, 1), max_size=30))
def test_every_day_stands_in_one_span_and_the_spans_add_up(period, first_weekday, where):
    first, length = period
    last = first + timedelta(days=length)
    days = sorted(first + timedelta(days=round(share * length)) for share in where)
    doses = [DoseRow(day, "bridge", 2, 1) for day in days]
    report = report_of(Rows([a_day(day) for day in days], doses), first, last, first_weekday=first_weekday)
    assert report.spans[-1].last == last
    assert not days or report.spans[0].first <= days[0] <= report.spans[0].last
    assert all(a.last + timedelta(days=1) == b.first for a, b in zip(report.spans, report.spans[1:], strict=False))
    for field in ("days", "sets", "begun", "reached"):
        assert sum(getattr(span, field) for span in report.spans) == getattr(report.total, field)
    assert report.total.sets == len(days)
    assert report.total.days == len(set(days))


def test_a_day_without_a_rep_is_no_active_day():
    report = a_report(Rows([a_day(FIRST), a_day(FIRST), a_day(LAST, sets=0, reps=0)]))
    assert (report.total.days, report.total.sets, report.total.minutes) == (1, 2, 4.5)


def test_pain_is_told_session_by_session_until_there_are_too_many():
    rows = [SessionRow(FIRST + timedelta(days=number % 84), number % 5, None, 1, None) for number in range(MOST_POINTS)]
    rows.sort(key=lambda row: row.local_date)
    report = a_report(Rows(sessions=rows))
    assert (len(report.pain), report.are_means, report.pain_sessions) == (MOST_POINTS, False, MOST_POINTS)
    report = a_report(Rows(sessions=[*rows, SessionRow(LAST, 10, 3, None, None)]))
    assert (len(report.pain), report.are_means, report.pain_sessions) == (13, True, MOST_POINTS + 1)
    assert report.pain[-1].leg_before == 3
    assert report.pain[0].leg_before is None
    assert all(
        span.first <= point.local_date <= span.last for span, point in zip(report.spans, report.pain, strict=True)
    )


def test_halves_are_means_and_none_where_nothing_was_answered():
    rows = [
        SessionRow(FIRST, 6, None, None, None),
        SessionRow(FIRST, 4, None, None, None),
        SessionRow(LAST, 1, None, None, None),
    ]
    report = a_report(Rows(sessions=rows))
    assert halves(report, "back_before") == (5, 1)
    assert halves(report, "leg_after") == (None, None)


def test_stops_are_counted_by_reason_and_those_for_pain_come_first():
    stops = [a_stop(1), a_stop(2), a_stop(3, Outcome.STOPPED_FOR_PAIN, Reason.PAIN), a_stop(4, reason=Reason.SKIPPED)]
    report = a_report(Rows(stops=stops))
    assert report.reasons == (
        (Outcome.STOPPED_FOR_PAIN, Reason.PAIN, 1),
        (Outcome.PARTIAL, Reason.STOPPED, 2),
        (Outcome.PARTIAL, Reason.SKIPPED, 1),
    )


def test_a_shortened_report_keeps_the_newest_and_every_count():
    pain = a_stop(0, Outcome.STOPPED_FOR_PAIN, Reason.PAIN)
    stops = [pain, *map(a_stop, range(1, 6))]
    notes = [DatedNote(FIRST + timedelta(days=number), str(number)) for number in range(5)]
    histories = [DoseHistory(f"e{number}", Dose(1, 1), Dose(1, 2), number + 1) for number in range(6)]
    whole = a_report(Rows(stops=stops, notes=notes, histories=histories))
    short = shortened(whole, 2)
    assert short.stops == (pain, a_stop(5))
    assert [note.text for note in short.notes] == ["3", "4"]
    assert [one.doses.exercise for one in short.practices] == ["e2", "e3", "e4", "e5"]
    assert (short.stops_in_all, short.notes_in_all, short.practices_in_all) == (6, 5, 6)
    assert shortened(whole, 9) == whole
    assert shortened(whole, 0) == replace(whole, stops=(), notes=(), practices=())


def test_days_of_a_form_stand_beside_those_its_exercise_was_due():
    plain, short = DoseDone(Dose(1, 10)), DoseDone(Dose(1, 10), variant="short")
    histories = [DoseHistory("bridge", plain, plain, 2), DoseHistory("bridge", short, short, 1)]
    sessions = [
        SessionRow(FIRST, exercises=("bridge",)),
        SessionRow(FIRST + timedelta(days=2), exercises=("bridge",)),
        SessionRow(FIRST + timedelta(days=4), exercises=("bridge",), forms=(("bridge", "short"),)),
    ]
    asked = Asked(exercises={"bridge": Schedule(every_days=2)})
    last = FIRST + timedelta(days=5)
    found = report_of(Rows(sessions=sessions, histories=histories), FIRST, last, first_weekday=0, asked=asked)
    assert [(one.days, one.kept) for one in found.practices] == [(2, Kept(FIRST, 3, 3)), (1, Kept(FIRST, 3, 3))]


def test_what_was_answered_at_check_ins_is_counted():
    sessions = [
        SessionRow(FIRST, next_day=NextDay.WORSE, symptoms=frozenset({Symptom.TINGLING})),
        SessionRow(FIRST, next_day=NextDay.BETTER, symptoms=frozenset()),
        SessionRow(LAST, next_day=NextDay.BETTER),
    ]
    found = a_report(Rows(sessions=sessions))
    assert found.next_days == ((NextDay.BETTER, 2), (NextDay.WORSE, 1))
    assert found.symptoms == ((Symptom.TINGLING, 1),)


def test_a_report_of_nothing_says_so():
    assert a_report().is_empty
    assert not a_report(Rows(notes=[DatedNote(FIRST, "Rested.")])).is_empty
