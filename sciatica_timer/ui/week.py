"""The week a day belongs to, as the person's locale counts weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt

if TYPE_CHECKING:
    from datetime import date


def week_of(day: date, locale: QLocale | None = None) -> tuple[str, str]:
    """Give the first and last day of a day's week, ISO 8601; it begins as the locale says."""
    today = QDate(day.year, day.month, day.day)
    since = (today.dayOfWeek() - (locale or QLocale()).firstDayOfWeek().value) % 7
    first = today.addDays(-since)
    return first.toString(Qt.DateFormat.ISODate), first.addDays(6).toString(Qt.DateFormat.ISODate)
