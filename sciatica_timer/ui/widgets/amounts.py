"""Amounts as people write them: "10", "10 to 15", "6, 4, 2", "30 s", "2 min", "1:30"."""

from __future__ import annotations

import re

from sciatica_timer.core.library.dose import Range
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import duration_words, number_words

_PART = r"(?:(\d+):([0-5]?\d)|(\d+(?:[.,]\d+)?))\s*([^\W\d]*)\.?"
_RANGE = re.compile(rf"\s*{_PART}(?:\s*(?:-|–|—|\bto\b|\bbis\b|\ba\b|\bà\b)\s*{_PART})?\s*")  # noqa: RUF001  a dash
_SEVERAL = re.compile(r"\s*\d+(?:\s*[,;/ ]\s*\d+)+\s*")
_WHOLE_MINUTES_FROM = 120  # seconds: 90 s is said in seconds


def range_in(text: str, *, timed: bool = False) -> Range | None:
    """Return the number or range that a text means, times in seconds; None where it means none."""
    found = _RANGE.fullmatch(text)
    if found is None:
        return None
    low = _seconds(*found.groups()[:4], usual=found[8] or "", timed=timed)
    if all(part is None for part in found.groups()[4:7]):
        return None if low is None else Range(low, low)
    high = _seconds(*found.groups()[4:8], usual=found[4] or "", timed=timed)
    return Range(low, high) if low is not None and high is not None and low <= high else None


def several_in(text: str) -> tuple[int, ...]:
    """Return the numbers of a text such as "6, 4, 2"; nothing where it means something else."""
    return tuple(map(int, re.findall(r"\d+", text))) if _SEVERAL.fullmatch(text) else ()


def range_words(limits: Range, unit: str = "") -> str:
    """Write a number or range."""
    low, high = number_words(limits.low), number_words(limits.high)
    return f"{low}{unit}" if low == high else f"{low}–{high}{unit}"  # noqa: RUF001  a range has this dash


def seconds_words(limits: Range) -> str:
    """Write a length of time, or a range of them."""
    if limits.high < _WHOLE_MINUTES_FROM:
        return range_words(limits, tr(" s"))
    if limits.low == limits.high:
        return duration_words(limits.low)
    if not limits.low % 60 and not limits.high % 60:
        return range_words(Range(limits.low / 60, limits.high / 60), tr(" min"))
    return range_words(limits, tr(" s"))


def _seconds(
    minutes: str | None, rest: str | None, number: str | None, unit: str, *, usual: str, timed: bool
) -> float | None:
    unit = (unit or usual).lower()
    if minutes is not None and rest is not None:
        return int(minutes) * 60 + int(rest) if timed else None
    assert number is not None
    value = float(number.replace(",", "."))
    if not timed:
        return None if unit else value
    size = 60 if unit.startswith("m") else 3600 if unit.startswith("h") else 1
    return value * size
