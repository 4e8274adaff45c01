"""What a report for the physiotherapist says: a period summed up in plain values, short enough for two pages.

A long period is told by months, a longer one by years; what does not fit is counted, never dropped in silence.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from sciatica_timer.core.history.adherence import NOTHING_ASKED, kept
from sciatica_timer.core.history.course import NO_PLANS, before, course_of, headline
from sciatica_timer.core.history.spans import Taking, edges_of, spans_of, step_of
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sciatica_timer.core.history.adherence import Asked, Kept
    from sciatica_timer.core.history.course import Course, Headline, Plans
    from sciatica_timer.core.history.dose_done import DoseDone
    from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow, Stop
    from sciatica_timer.core.history.spans import Span, Step
    from sciatica_timer.core.pain import NextDay, Symptom
    from sciatica_timer.core.session.events import Reason

USUAL_WEEKS = 12
MOST_POINTS = 84  # one a day of twelve weeks
LONGEST_COURSE_DAYS = 103 * 7
_WEEK_DAYS = 7


class DoseHistory(Value):
    """One form of an exercise: its dose in its first and in its last session of the period.

    Of `begun` doses `reached` were completed. `name` is the exercise's at the time, empty where it was not kept;
    `felt` counts how often it was fine, hard, and hurt.
    """

    exercise: str
    first: DoseDone
    last: DoseDone
    begun: int
    name: str = ""
    reached: int = 0
    felt: tuple[int, int, int] = (0, 0, 0)


class Practice(Value):
    """One form of an exercise in the period, the days on which it was done, and how many were due where that is known.

    Days due are those of the exercise, in whatever form.
    """

    doses: DoseHistory
    days: int
    kept: Kept | None


class ProgrammeUse(Value):
    """So many sessions of a programme, by its id; empty for single exercises."""

    programme: str
    sessions: int


class DatedNote(Value):
    """The person's own words on a session, or on a set of `exercise`, an id, where that is not empty."""

    local_date: date
    text: str
    exercise: str = ""


class PainPoint(Value):
    """Pain, 0 to 10, of one session or the mean of a span; None where nothing was answered."""

    local_date: date
    back_before: float | None
    leg_before: float | None
    back_after: float | None
    leg_after: float | None


class Report(Value):
    """The whole content; `total` is the period as one span, `programme` the id of the programme of the day.

    `kept` holds that against its schedule; `next_days` and `symptoms` count the answers of check-ins.

    `stops` and `notes` are the newest, in their order; `stops_in_all` and `notes_in_all` count them all, `reasons` the
    stops by how they ended. `pain_sessions` is how many sessions have an answer; `are_means` says that a point of
    `pain` stands for more than one of them.
    """

    total: Span
    step: Step
    spans: tuple[Span, ...]
    headline: Headline
    course: Course
    kept: Kept | None
    next_days: tuple[tuple[NextDay, int], ...]
    symptoms: tuple[tuple[Symptom, int], ...]
    programme: str
    programmes: tuple[ProgrammeUse, ...]
    practices: tuple[Practice, ...]
    practices_in_all: int
    pain: tuple[PainPoint, ...]
    pain_sessions: int
    are_means: bool
    stops: tuple[Stop, ...]
    stops_in_all: int
    reasons: tuple[tuple[Outcome, Reason, int], ...]
    notes: tuple[DatedNote, ...]
    notes_in_all: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done and nothing noted."""
        return not (self.practices or self.stops or self.notes or self.pain)


class Rows(Value):
    """What a report is made of, of its period alone, each oldest first."""

    daily: Sequence[DayRow] = ()
    doses: Sequence[DoseRow] = ()
    sessions: Sequence[SessionRow] = ()
    stops: Sequence[Stop] = ()
    notes: Sequence[DatedNote] = ()
    histories: Sequence[DoseHistory] = ()
    programmes: Sequence[ProgrammeUse] = ()


def usual_period(today: date) -> tuple[date, date]:
    """Return the last twelve weeks, today included."""
    days = min(USUAL_WEEKS * _WEEK_DAYS - 1, today.toordinal() - 1)
    return today - timedelta(days=days), today


def report_of(
    rows: Rows, first: date, last: date, *, first_weekday: int, asked: Asked = NOTHING_ASKED, plans: Plans = NO_PLANS
) -> Report:
    """Sum up a period, both ends included; ValueError where it ends before it begins."""
    if last < first:
        raise ValueError("a period cannot end before it begins")
    step = step_of(first, last)
    edges = edges_of(first, last, step, first_weekday)
    noted = [row for row in rows.sessions if row.has_pain]
    pain, are_means = _points(noted, edges)
    return Report(
        total=spans_of(rows.daily, rows.doses, ((first, last),))[0],
        step=step,
        spans=_since_the_first(spans_of(rows.daily, rows.doses, edges)),
        headline=headline(rows.sessions, last, first_weekday, first),
        course=course_of(rows.sessions, max(first, before(last, LONGEST_COURSE_DAYS)), last, first_weekday, plans),
        kept=None if asked.schedule is None else kept(asked.schedule, _days_of(rows, asked.programme), last),
        next_days=_counted(row.next_day for row in rows.sessions if row.next_day is not None),
        symptoms=_counted(one for row in rows.sessions for one in row.symptoms or ()),
        programme=asked.programme,
        programmes=tuple(rows.programmes),
        practices=tuple(_practice(one, rows, asked, last) for one in rows.histories),
        practices_in_all=len(rows.histories),
        pain=pain,
        pain_sessions=len(noted),
        are_means=are_means,
        stops=tuple(rows.stops),
        stops_in_all=len(rows.stops),
        reasons=_reasons(rows.stops),
        notes=tuple(rows.notes),
        notes_in_all=len(rows.notes),
    )


def _since_the_first(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Leave out what was before anything was done."""
    begun = next((place for place, one in enumerate(spans) if one.days or one.begun), 0)
    return spans[begun:]


def _practice(doses: DoseHistory, rows: Rows, asked: Asked, last: date) -> Practice:
    """Return one form of an exercise with the days on which it was done."""
    days = {row.local_date for row in rows.sessions if doses.exercise in row.exercises}
    own = {
        row.local_date
        for row in rows.sessions
        if doses.exercise in row.exercises and dict(row.forms).get(doses.exercise, "") == doses.last.variant
    }
    schedule = asked.exercises.get(doses.exercise)
    return Practice(doses, len(own), None if schedule is None else kept(schedule, days, last))


def _days_of(rows: Rows, programme: str) -> set[date]:
    return {row.local_date for row in rows.sessions if row.programme == programme}


_Answer = TypeVar("_Answer", "NextDay", "Symptom")


def _counted(answers: Iterable[_Answer]) -> tuple[tuple[_Answer, int], ...]:
    return tuple(Counter(answers).most_common())


def shortened(report: Report, most: int) -> Report:
    """Keep so many lines of each list at most: the newest notes, the newest stops with those for pain before others.

    Of exercises those done most often stay, twice as many.
    """
    hurt = [stop for stop in report.stops if stop.hurt][-most:] if most else []
    other = [stop for stop in report.stops if not stop.hurt]
    room = most - len(hurt)
    kept = {id(stop) for stop in (*hurt, *(other[-room:] if room else ()))}
    often = sorted(report.practices, key=lambda one: -one.doses.begun)[: 2 * most]
    return replace(
        report,
        stops=tuple(stop for stop in report.stops if id(stop) in kept),
        notes=report.notes[-most:] if most else (),
        practices=tuple(one for one in report.practices if one in often),
    )


def halves(report: Report, field: str) -> tuple[float | None, float | None]:
    """Return the mean of one field of the points in the first half of the period and in the second."""
    middle = report.total.first + timedelta(days=report.total.length // 2)
    early = [point for point in report.pain if point.local_date < middle]
    late = [point for point in report.pain if point.local_date >= middle]
    return _mean(early, field), _mean(late, field)


def _points(rows: Sequence[SessionRow], edges: Sequence[tuple[date, date]]) -> tuple[tuple[PainPoint, ...], bool]:
    """Return a point a session, or, where they are too many to be told apart, a mean for each span."""
    if len(rows) <= MOST_POINTS:
        return tuple(
            PainPoint(one.local_date, one.back_before, one.leg_before, one.back_after, one.leg_after) for one in rows
        ), False
    taking, found = Taking(rows), []
    for first, last in edges:
        if some := taking.up_to(last):
            means = [_mean(some, field) for field in ("back_before", "leg_before", "back_after", "leg_after")]
            found.append(PainPoint(first + (last - first) // 2, *means))
    return tuple(found), True


def _reasons(stops: Iterable[Stop]) -> tuple[tuple[Outcome, Reason, int], ...]:
    counted = Counter((stop.outcome, stop.reason) for stop in stops)
    first_pain = sorted(counted.items(), key=lambda pair: (pair[0][0] is Outcome.PARTIAL, -pair[1]))
    return tuple((outcome, reason, number) for (outcome, reason), number in first_pain)


def _mean(rows: Iterable[object], field: str) -> float | None:
    values = [value for row in rows if (value := getattr(row, field)) is not None]
    return sum(values) / len(values) if values else None
