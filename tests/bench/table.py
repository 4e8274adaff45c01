"""The table of figures: one row a figure, and the statistics that the rows are made of."""

from __future__ import annotations

import math
import statistics
from typing import NamedTuple

WIDTHS = (46, 38, 44)


class Row(NamedTuple):
    """One figure: what it is, what was measured, what it is held against, and where it should be.

    `value` and `limit` are numbers of one unit where the figure counts: above the limit it is a miss.
    """

    figure: str
    measured: str
    against: str = ""
    target: str = ""
    value: float = 0.0
    limit: float = math.inf

    @property
    def misses(self) -> bool:
        """Whether the figure is worse than it may be."""
        return self.value > self.limit


def heading() -> str:
    """The table's first two lines."""
    return line(Row("figure", "measured", "against", "target")) + "\n" + "-" * (sum(WIDTHS) + 12)


def line(row: Row) -> str:
    """One row as a line."""
    return "  ".join(text.ljust(width) for text, width in zip(row[:4], (*WIDTHS, 0), strict=True)).rstrip()


def ratio_row(
    figure: str, pairs: list[tuple[float, float]], unit: str, baseline: str, target: str, limit: float = math.inf
) -> Row:
    """Sum up pairs of (measured, baseline) that were taken in turn: medians, and the median of their ratios."""
    ours, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    low, middle, high = statistics.quantiles([a / b for a, b in pairs], n=4)
    return Row(
        figure,
        f"{middle:.2f} x (half of them {low:.2f} to {high:.2f})",
        f"{ours:.3g} {unit}; {theirs:.3g} {unit} for {baseline}",
        target,
        middle,
        limit,
    )
