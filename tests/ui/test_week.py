"""A week begins as the locale says, and days are named as it does."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from sciatica_timer.ui.week import day_words, first_weekday, time_words


@pytest.mark.parametrize(("name", "first"), [("de_DE", 0), ("en_GB", 0), ("en_US", 6), ("ar_EG", 5)])
def test_the_first_weekday_is_the_locales(name, first):
    assert first_weekday(QLocale(name)) == first


def test_days_are_named_in_the_locales_language():
    assert day_words(date(2026, 3, 16), locale=QLocale("en_GB")) == "16 March"
    assert day_words(date(2026, 3, 16), "dddd", QLocale("de_DE")) == "Montag"


@pytest.mark.parametrize(
    ("name", "short", "whole", "month"),
    [
        ("en_US", "Mar 16, 2026", "Monday, March 16", "March 2026"),
        ("en_DE", "16 Mar 2026", "Monday, 16 March", "March 2026"),
        ("de_DE", "16. März 2026", "Montag, 16. März", "März 2026"),
        ("fr_FR", "16 mars 2026", "lundi 16 mars", "mars 2026"),
        ("es_ES", "16 de mar de 2026", "lunes, 16 de marzo", "marzo de 2026"),
    ],
)
def test_the_parts_of_a_day_stand_as_the_language_has_them(name, short, whole, month):
    parts = ("d MMM yyyy", "dddd d MMMM", "MMMM yyyy")
    assert [day_words(date(2026, 3, 16), one, QLocale(name)) for one in parts] == [short, whole, month]


def test_a_time_is_on_the_locales_clock():
    assert time_words(time(18, 5), QLocale("de_DE")) == "18:05"
    assert time_words(time(18, 5), QLocale("en_US")).replace("\u202f", " ") == "6:05 PM"
    assert time_words(time(18, 5), QLocale.c()) == "18:05"
