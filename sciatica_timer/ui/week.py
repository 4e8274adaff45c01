"""Days and weeks, as the user's locale counts and names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

if TYPE_CHECKING:
    from datetime import date


def first_weekday(locale: QLocale | None = None) -> int:
    """Return the first day of the week: 0 is Monday, 6 Sunday."""
    return (locale or QLocale()).firstDayOfWeek().value - 1


def day_words(day: date, pattern: str = "d MMMM", locale: QLocale | None = None) -> str:
    """Name a day, such as "16 March"; the pattern is Qt's."""
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), pattern)
