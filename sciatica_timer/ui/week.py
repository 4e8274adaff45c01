"""Days, weeks and times of day, as the user's locale counts, writes and names them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

if TYPE_CHECKING:
    from datetime import date, time

_YEAR = re.compile(r",?(\s*'de')?\s*y+")  # "dddd, d 'de' MMMM 'de' yyyy", "dddd, MMMM d, yyyy"
_WEEKDAY = re.compile(r"dddd,?\s*")
_DAY = re.compile(r"(?<!d)d{1,2}(?!d)[.,]?\s*('de'\s*)?")


def first_weekday(locale: QLocale | None = None) -> int:
    """Return the first day of the week: 0 is Monday, 6 Sunday."""
    return (locale or QLocale()).firstDayOfWeek().value - 1


def day_words(day: date, parts: str = "d MMMM", locale: QLocale | None = None) -> str:
    """Name a day, such as "16 March"; `parts` are what is named, in Qt's signs, and the locale sets their order."""
    locale = locale or QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), _pattern(locale.name(), parts))


@lru_cache
def _pattern(locale: str, parts: str) -> str:
    """Return how a locale writes these parts of a day, taken from how it writes a whole one."""
    if " " not in parts:
        return parts
    pattern = QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)
    for sign, left_out in (("yyyy", _YEAR), ("ddd", _WEEKDAY), ("d ", _DAY)):
        if sign not in parts:
            pattern = left_out.sub("", pattern, count=1)
    if "MMMM" not in parts:
        pattern = pattern.replace("MMMM", "MMM")
    return pattern if "dddd" in parts else pattern.replace("dddd", "ddd")


def time_words(at: time, locale: QLocale | None = None) -> str:
    """Return a time of day as the locale writes it, such as "18:00"; that of "C" would have seconds."""
    locale = locale or QLocale()
    short = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(QTime(at.hour, at.minute), short.removesuffix(":ss"))
