"""How pain went over time: the sessions' answers as a few points that can be drawn as lines."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.history.insight import first_of_week
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sciatica_timer.core.history.insight import PainRow

DAYS_DRAWN_SINGLY = 42  # beyond six weeks a point a day would be a thicket, and a point a week is a line


class PainPoint(Value):
    """The mean pain of the days from `first` to `last`, 0 to 10, None where nothing was answered."""

    first: date
    last: date
    back_before: float | None
    back_after: float | None
    leg_before: float | None
    leg_after: float | None


def pain_course(rows: Sequence[PainRow], first_weekday: int) -> tuple[PainPoint, ...]:
    """Return a point for each day with an answer, or, where these span more than six weeks, for each such week."""
    days = sorted({row.local_date for row in rows})
    singly = not days or (days[-1] - days[0]).days < DAYS_DRAWN_SINGLY
    found: dict[date, list[PainRow]] = {}
    for row in sorted(rows, key=lambda one: one.local_date):
        begins = row.local_date if singly else first_of_week(row.local_date, first_weekday)
        found.setdefault(begins, []).append(row)
    length = timedelta(days=0 if singly else 6)
    return tuple(_point(begins, begins + length, some) for begins, some in found.items())


def _point(first: date, last: date, rows: Sequence[PainRow]) -> PainPoint:
    return PainPoint(
        first,
        last,
        _mean([row.back_before for row in rows]),
        _mean([row.back_after for row in rows]),
        _mean([row.leg_before for row in rows]),
        _mean([row.leg_after for row in rows]),
    )


def _mean(scores: Sequence[int | None]) -> float | None:
    known = [score for score in scores if score is not None]
    return sum(known) / len(known) if known else None
