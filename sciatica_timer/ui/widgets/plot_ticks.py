"""Where the axes of a plot are marked: round values upwards, months along the weeks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.ui.week import day_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

STEPS = (1, 2, 5)
MOST_STEPS = 4


def value_ticks(most: float) -> tuple[int, ...]:
    """Give round values from 0 to the first that is not below `most`, five of them at most."""
    power = 1
    while True:
        for step in (one * power for one in STEPS):
            if step * MOST_STEPS >= most:
                count = max(1, math.ceil(most / step))
                return tuple(step * number for number in range(count + 1))
        power *= 10


def month_ticks(weeks: Sequence[date], most: int) -> list[tuple[float, str]]:
    """Give the places of the months that begin within the weeks, thinned out until `most` are left.

    A place is counted in weeks: 0 is the first one's middle. A month stands where its first day does.
    """
    months = [
        (number + (place - 3) / 7, first)
        for number, week in enumerate(weeks)
        for place, first in ((day, week.fromordinal(week.toordinal() + day)) for day in range(7))
        if first.day == 1
    ]
    every = max(1, math.ceil(len(months) / max(1, most)))
    return [(place, day_words(first, "MMM")) for place, first in months[::-1][::every][::-1]]
