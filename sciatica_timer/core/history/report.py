"""What a report for the physiotherapist says: a period summed up in plain values, short enough for two pages.

A long period is told by months, a longer one by years; what does not fit is counted, never dropped in silence.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter, deque
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec.structs import replace

from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sciatica_timer.core.history.dose_done import DoseDone
    from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow, Stop
    from sciatica_timer.core.session.events import Reason

_Dated = TypeVar("_Dated", "DayRow", "DoseRow", "SessionRow")
USUAL_WEEKS = 12
MOST_WEEKS, MOST_MONTHS, MOST_YEARS = 26, 36, 40
MOST_POINTS = 84  # one a day of twelve weeks
_WEEK_DAYS = 7
_YEAR_MONTHS = 12


class Step(Enum):
    """What one line of the adherence stands for."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Span(Value):
    """A stretch of days, both ends included; the first and the last of a report are cut to its period.

    `days` are those with a rep, `sets` whole ones; of `begun` doses `reached` were completed.
    """

    first: date
    last: date
    days: int
    sets: int
    minutes: float
    begun: int
    reached: int

    @property
    def length(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


class DoseHistory(Value):
    """The dose of an exercise in its first and in its last session of the period, and how many doses were begun.

    `name` is the exercise's at the time, empty where it was not kept.
    """

    exercise: str
    first: DoseDone
    last: DoseDone
    begun: int
    name: str = ""


class Practice(Value):
    """One exercise of the period: its doses, and how many of those begun were completed."""

    doses: DoseHistory
    reached: int


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

    `stops` and `notes` are the newest, in their order; `stops_in_all` and `notes_in_all` count them all, `reasons` the
    stops by how they ended. `pain_sessions` is how many sessions have an answer; `are_means` says that a point of
    `pain` stands for more than one of them.
    """

    total: Span
    step: Step
    spans: tuple[Span, ...]
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
    return today - timedelta(days=min(USUAL_WEEKS * _WEEK_DAYS - 1, (today - date.min).days)), today


def report_of(rows: Rows, first: date, last: date, *, first_weekday: int, programme: str = "") -> Report:
    """Sum up a period, both ends included; ValueError where it ends before it begins."""
    if last < first:
        raise ValueError("a period cannot end before it begins")
    step = _step(first, last)
    edges = _edges(first, last, step, first_weekday)
    reached = Counter[str]()
    for row in rows.doses:
        reached[row.exercise] += row.reached
    noted = [row for row in rows.sessions if row.has_pain]
    pain, are_means = _points(noted, edges)
    return Report(
        total=_spans(rows, ((first, last),))[0],
        step=step,
        spans=_spans(rows, edges),
        programme=programme,
        programmes=tuple(rows.programmes),
        practices=tuple(Practice(one, reached[one.exercise]) for one in rows.histories),
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


def _step(first: date, last: date) -> Step:
    if (last - first).days <= MOST_WEEKS * _WEEK_DAYS:
        return Step.WEEK
    months = (last.year - first.year) * _YEAR_MONTHS + last.month - first.month + 1
    return Step.MONTH if months <= MOST_MONTHS else Step.YEAR


def _edges(first: date, last: date, step: Step, first_weekday: int) -> tuple[tuple[date, date], ...]:
    """Cut a period where weeks, months or years begin; years that are too many are the first of them in one."""
    found: list[tuple[date, date]] = []
    begins = first
    for _ in range((last - first).days + 1):
        ends = min(last, begins + timedelta(days=min(_days_left(begins, step, first_weekday), (last - begins).days)))
        found.append((begins, ends))
        if ends == last:
            break
        begins = ends + timedelta(days=1)
    early = found[: -MOST_YEARS + 1] if len(found) > MOST_YEARS else found[:1]
    return ((first, early[-1][1]), *found[len(early) :])


def _days_left(day: date, step: Step, first_weekday: int) -> int:
    """Count the days that follow a day in its week, month or year."""
    if step is Step.WEEK:
        return _WEEK_DAYS - 1 - (day.weekday() - first_weekday) % _WEEK_DAYS
    month = _YEAR_MONTHS if step is Step.YEAR else day.month
    return (date(day.year, month, monthrange(day.year, month)[1]) - day).days


class _Taking(Generic[_Dated]):
    """Rows in the order of their days, taken from the front."""

    def __init__(self, rows: Iterable[_Dated]) -> None:
        self._rows: deque[_Dated] = deque(rows)

    def up_to(self, last: date) -> list[_Dated]:
        """Take all up to a day."""
        taken = []
        while self._rows and self._rows[0].local_date <= last:
            taken.append(self._rows.popleft())
        return taken


def _spans(rows: Rows, edges: Sequence[tuple[date, date]]) -> tuple[Span, ...]:
    daily, doses = _Taking(rows.daily), _Taking(rows.doses)
    found = []
    for first, last in edges:
        done, planned = daily.up_to(last), doses.up_to(last)
        days = len({row.local_date for row in done if row.reps})
        minutes = sum(row.seconds for row in done) / 60
        begun, reached = sum(row.begun for row in planned), sum(row.reached for row in planned)
        found.append(Span(first, last, days, sum(row.sets for row in done), minutes, begun, reached))
    return tuple(found)


def _points(rows: Sequence[SessionRow], edges: Sequence[tuple[date, date]]) -> tuple[tuple[PainPoint, ...], bool]:
    """Return a point a session, or, where they are too many to be told apart, a mean for each span."""
    if len(rows) <= MOST_POINTS:
        return tuple(
            PainPoint(one.local_date, one.back_before, one.leg_before, one.back_after, one.leg_after) for one in rows
        ), False
    taking, found = _Taking(rows), []
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
