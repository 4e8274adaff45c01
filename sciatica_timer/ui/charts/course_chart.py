"""The picture that goes with the answer on top: a line that climbs home, and each session as a dot below it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sciatica_timer.core.history.course import BELOW_THE_KNEE, Manner, Measure
from sciatica_timer.core.pain import WORST
from sciatica_timer.ui.charts.course_wording import manner_words, place_words
from sciatica_timer.ui.charts.geometry import (
    CROSS,
    DIAMOND,
    DOT,
    HALF_WEEK,
    RING,
    SOLID,
    Chart,
    Dots,
    Line,
    Sample,
    month_marks,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from sciatica_timer.core.history.course import Course, CourseDay, CoursePoint
    from sciatica_timer.ui.palettes import Palette

BAND = 30.0  # the height of the dots, in the look's unit
GAP_WEEKS = 3  # so many weeks without an answer part the line
PLACES = tuple(range(BELOW_THE_KNEE + 1))
KINDS = {Manner.USUAL: DOT, Manner.EASIER: RING, Manner.BAD_DAYS: DIAMOND, Manner.HURT: CROSS}


def course_chart(course: Course, words: Callable[[int], str], line: str, done: str, hurt: str) -> Chart:
    """Return what is drawn; the colours are those of the line, of sessions and of those that hurt.

    The stops are the days with a session, and `words` returns those of one.
    """
    first = course.weeks[0].toordinal()
    colours = {manner: hurt if manner is Manner.HURT else done for manner in Manner}
    return Chart(
        -HALF_WEEK,
        len(course.weeks) - HALF_WEEK,
        PLACES if course.measure is Measure.LOWEST else (0, WORST // 2, WORST),
        month_marks(course.weeks),
        lines=tuple(_lines(course, line)),
        samples=_samples(course, colours),
        stops=tuple((day.local_date.toordinal() - first - 3) / 7 for day in course.days),
        words=words,
        tick_words=tuple(place_words(place) for place in reversed(PLACES)) if course.measure is Measure.LOWEST else (),
        dots=tuple(
            Dots(week, tuple((KINDS[manner], colours[manner]) for day in days for manner in day.manners))
            for week, days in by_week(course)
        ),
        band=BAND,
    )


def colours_of(palette: Palette) -> tuple[str, str, str]:
    """Return the colours on the screen: of the line, of sessions, of those that hurt."""
    return palette.working, palette.hold, palette.danger


def by_week(course: Course) -> list[tuple[int, list[CourseDay]]]:
    """Return the weeks that have a session by their number, with their days."""
    found: dict[int, list[CourseDay]] = {}
    for day in course.days:
        found.setdefault((day.local_date - course.weeks[0]).days // 7, []).append(day)
    return list(found.items())


def point_of(course: Course, day: date) -> CoursePoint | None:
    """Return the point of the week that a day is in."""
    return next((one for one in course.points if 0 <= (day - one.first).days < 7), None)  # noqa: PLR2004  days a week


def _lines(course: Course, colour: str) -> Iterable[Line]:
    """Return the stretches of the line; a point that few answers stand for is hollow."""
    if course.measure is None:
        return
    for some in _stretches(course.points):
        places = [(one.first - course.weeks[0]).days / 7 for one in some]
        climbs = course.measure is Measure.LOWEST
        values = [BELOW_THE_KNEE - one.value if climbs else one.value for one in some]
        hollow = frozenset(number for number, one in enumerate(some) if one.is_few)
        yield Line(tuple(zip(places, values, strict=True)), colour, SOLID, has_dots=True, hollow=hollow)


def _stretches(points: Sequence[CoursePoint]) -> Iterable[Sequence[CoursePoint]]:
    """Part the points where weeks without an answer lie between."""
    cuts = [
        number
        for number, (one, other) in enumerate(pairwise(points), 1)
        if (other.first - one.first).days > 7 * GAP_WEEKS
    ]
    for begins, ends in pairwise((0, *cuts, len(points))):
        yield points[begins:ends]


def _samples(course: Course, colours: dict[Manner, str]) -> tuple[Sample, ...]:
    there = {manner for day in course.days for manner in day.manners}
    order = (Manner.USUAL, Manner.EASIER, Manner.BAD_DAYS, Manner.HURT)
    return tuple(Sample(manner_words(one), colours[one], KINDS[one]) for one in order if one in there)
