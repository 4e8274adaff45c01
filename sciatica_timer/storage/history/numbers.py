"""Numbers as outside programs see them."""

from __future__ import annotations


def plain_number(value: float | None) -> float | None:
    """Spell 5.0 as 5, and without the dust of adding up fractions."""
    if value is None:
        return None
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
