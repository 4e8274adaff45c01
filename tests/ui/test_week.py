"""A week begins as the locale says, and days are named as it does."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from sciatica_timer.app.translators import install
from sciatica_timer.core.language import ENGLISH
from sciatica_timer.ui.week import day_words, first_weekday


@pytest.mark.parametrize(("name", "first"), [("de_DE", 0), ("en_GB", 0), ("en_US", 6), ("ar_EG", 5)])
def test_the_first_weekday_is_the_locales(name, first):
    assert first_weekday(QLocale(name)) == first


def test_days_are_named_in_the_locales_language():
    assert day_words(date(2026, 3, 16), locale=QLocale("en_GB")) == "16 March"
    assert day_words(date(2026, 3, 16), "dddd", QLocale("de_DE")) == "Montag"


@pytest.mark.parametrize(
    ("code", "named"), [("de", "16. März 2026"), ("es", "16 de marzo de 2026"), ("fr", "16 mars 2026")]
)
def test_a_date_has_the_form_of_the_language(qapp, code, named):
    install(qapp, code)
    assert day_words(date(2026, 3, 16), "d MMMM yyyy", QLocale(code)) == named
    install(qapp, ENGLISH)
