"""Days and weeks, as the user's locale counts and names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from datetime import date


def first_weekday(locale: QLocale | None = None) -> int:
    """Return the first day of the week: 0 is Monday, 6 Sunday."""
    return (locale or QLocale()).firstDayOfWeek().value - 1


def day_words(day: date, pattern: str = "d MMMM", locale: QLocale | None = None) -> str:
    """Name a day, such as "16 March"; the pattern is Qt's, of which each language has a form of its own."""
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), _patterns().get(pattern, pattern))


def _patterns() -> dict[str, str]:
    return {
        "d MMMM": tr("d MMMM"),
        "d MMMM yyyy": tr("d MMMM yyyy"),
        "d MMM yyyy": tr("d MMM yyyy"),
        "ddd d MMM": tr("ddd d MMM"),
        "dddd d MMMM": tr("dddd d MMMM"),
        "dddd d MMMM yyyy": tr("dddd d MMMM yyyy"),
        "MMMM yyyy": tr("MMMM yyyy"),
    }
