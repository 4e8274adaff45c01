"""A week begins as the locale says."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from sciatica_timer.ui.week import week_of


@pytest.mark.parametrize(
    ("name", "day", "first", "last"),
    [
        ("de_DE", date(2026, 11, 23), "2026-11-23", "2026-11-29"),
        ("de_DE", date(2026, 11, 22), "2026-11-16", "2026-11-22"),
        ("en_US", date(2026, 11, 23), "2026-11-22", "2026-11-28"),
        ("en_US", date(2026, 11, 22), "2026-11-22", "2026-11-28"),
        ("ar_EG", date(2027, 1, 1), "2026-12-26", "2027-01-01"),
    ],
)
def test_first_and_last_day_hold_the_day_between_them(name, day, first, last):
    assert week_of(day, QLocale(name)) == (first, last)
