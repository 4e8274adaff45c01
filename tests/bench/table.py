"""The table of figures: one row a figure, and the statistics that the rows are made of."""

from __future__ import annotations

import statistics
from typing import NamedTuple

WIDTHS = (46, 38, 44)


class Row(NamedTuple):
    """One figure: what it is, what was measured, what it is held against, and where it should be."""

    figure: str
    measured: str
    against: str = ""
    target: str = ""


def heading() -> str:
    """The table's first two lines."""
    return line(Row("figure", "measured", "against", "target")) + "\n" + "-" * (sum(WIDTHS) + 12)


def line(row: Row) -> str:
    """One row as a line."""
    return "  ".join(text.ljust(width) for text, width in zip(row, (*WIDTHS, 0), strict=True)).rstrip()


def ratio_row(figure: str, pairs: list[tuple[float, float]], unit: str, baseline: str, target: str) -> Row:
    """Sum up pairs of (measured, baseline) that were taken in turn: medians, and the median of their ratios."""
    ours, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratios = [a / b for a, b in pairs]
    low, middle, high = statistics.quantiles(ratios, n=4)
    return Row(
        figure,
        f"{middle:.2f} x (half of them {low:.2f} to {high:.2f})",
        f"{ours:.3g} {unit}; {theirs:.3g} {unit} for {baseline}",
        target,
    )
