"""What the charts of History draw: sets and minutes as bars a week, pain as lines, in the palette's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.library.exercise import Section
from sciatica_timer.core.pain import WORST
from sciatica_timer.ui.charts.geometry import (
    DOTTED,
    HALF_WEEK,
    SOLID,
    Bars,
    Chart,
    Sample,
    line_through,
    month_marks,
    value_ticks,
)
from sciatica_timer.ui.history.wording import minutes_tip, pain_tip, sets_tip
from sciatica_timer.ui.palettes import mixed
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import section_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sciatica_timer.core.history.insight import Week
    from sciatica_timer.core.history.overview import PainPoint
    from sciatica_timer.ui.palettes import Palette

PAIN_TICKS = (0, WORST // 2, WORST)
OTHER_TIME = 0.7  # of the accent: 3:1 against the card in both schemes
OTHERS = 0.66  # of the muted colour: lighter than the bar below it, and still 3:1 against the card
MOST_DOTS = 10  # more of them would hide the lines, which then say all
NEAR_WEEKS = 1.0  # how far from a point its words are still shown


def sets_chart(weeks: Sequence[Week], palette: Palette) -> Chart:
    """Return whole sets as stacked bars, a colour for each of the first sections; all others stand on top."""
    colours = {Section.CORE: palette.hold, Section.HIPS_AND_LEGS: palette.working, Section.STANDING: palette.rest}
    bars = [Bars(tuple(week.sets_by_section.get(one, 0) for week in weeks), colours[one]) for one in colours]
    samples = [Sample(section_words(one), colours[one]) for one in colours]
    others = [
        week.sets_elsewhere + sum(sets for one, sets in week.sets_by_section.items() if one not in colours)
        for week in weeks
    ]
    if any(others):
        colour = mixed(palette.surface, palette.muted, OTHERS)
        bars.append(Bars(tuple(others), colour))
        samples.append(Sample(tr("Others"), colour))
    most = max((week.sets for week in weeks), default=0)
    return _by_week(weeks, most, bars, samples, sets_tip)


def minutes_chart(weeks: Sequence[Week], palette: Palette) -> Chart:
    """Return minutes as bars, the lower part of each the time of the holds."""
    holds = [min(week.hold_seconds / 60, week.minutes) for week in weeks]
    others = [week.minutes - hold for week, hold in zip(weeks, holds, strict=True)]
    other = mixed(palette.surface, palette.hold, OTHER_TIME)
    bars = [Bars(tuple(holds), palette.hold), Bars(tuple(others), other)]
    samples = [Sample(tr("holding"), palette.hold), Sample(tr("moving and resting"), other)]
    most = max((week.minutes for week in weeks), default=0.0)
    return _by_week(weeks, most, bars, samples, minutes_tip)


def _by_week(
    weeks: Sequence[Week], most: float, bars: Sequence[Bars], samples: Sequence[Sample], tip: Callable[[Week], str]
) -> Chart:
    return Chart(
        -HALF_WEEK,
        len(weeks) - HALF_WEEK,
        value_ticks(most),
        month_marks([week.first for week in weeks]),
        bars=tuple(bars),
        samples=tuple(samples),
        stops=tuple(float(number) for number in range(len(weeks))),
        words=lambda stop: tip(weeks[stop]),
    )


def pain_chart(points: Sequence[PainPoint], weeks: Sequence[Week], palette: Palette) -> Chart:
    """Return four lines on the scale of 0 to 10: whole before exercising, dotted after.

    A gap of weeks without an answer is drawn through.
    """
    places = [_place(point, weeks[0]) for point in points]
    back, leg = palette.rest, palette.working
    lines = tuple(
        line_through(list(zip(places, values, strict=True)), colour, kind, MOST_DOTS)
        for colour, kind, values in (
            (back, DOTTED, [point.back_after for point in points]),
            (back, SOLID, [point.back_before for point in points]),
            (leg, DOTTED, [point.leg_after for point in points]),
            (leg, SOLID, [point.leg_before for point in points]),
        )
    )
    return Chart(
        -HALF_WEEK,
        len(weeks) - HALF_WEEK,
        PAIN_TICKS,
        month_marks([week.first for week in weeks]),
        tuple(number - HALF_WEEK for number in range(len(weeks) + 1)),
        lines=lines,
        samples=_pain_samples(palette, has_dots=all(line.has_dots for line in lines)) if points else (),
        stops=tuple(places),
        words=lambda stop: pain_tip(points[stop]),
        reach=NEAR_WEEKS,
    )


def _pain_samples(palette: Palette, *, has_dots: bool) -> tuple[Sample, ...]:
    return (
        Sample(tr("Leg"), palette.working),
        Sample(tr("Back"), palette.rest),
        Sample(tr("before"), palette.muted, SOLID, has_dots),
        Sample(tr("after"), palette.muted, DOTTED, has_dots),
    )


def _place(point: PainPoint, first: Week) -> float:
    """Return the weeks from the middle of the first one to the middle of a point's days."""
    middle = (point.first.toordinal() + point.last.toordinal()) / 2
    return (middle - first.first.toordinal() - 3) / 7
