"""Days are named in the language of the sentences they stand in, whatever the system speaks."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from sciatica_timer.app import language
from sciatica_timer.app.language import speak
from sciatica_timer.ui.report.wording import day_words
from sciatica_timer.ui.week import day_words as named
from sciatica_timer.ui.wording import number_words


@pytest.fixture
def german_system(monkeypatch, qapp):
    """A computer that is set to German, in Germany."""
    system = QLocale("de_DE")
    monkeypatch.setattr(language.QLocale, "system", lambda: system)
    yield
    monkeypatch.undo()
    speak(qapp, "en")


@pytest.mark.parametrize(
    ("code", "day", "short", "number"),  # English in Germany has the decimal sign of that country
    [
        ("en", "Monday, 16 March", "16 Mar 2026", "2,5"),
        ("de", "Montag, 16. März", "16. März 2026", "2,5"),
        ("fr", "lundi 16 mars", "16 mars 2026", "2,5"),
        ("es", "lunes, 16 de marzo", "16 de mar de 2026", "2,5"),
    ],
)
@pytest.mark.usefixtures("german_system")
def test_days_and_numbers_are_of_the_language_and_not_of_the_system(qapp, code, day, short, number):
    speak(qapp, code)
    assert named(date(2026, 3, 16), "dddd d MMMM") == day
    assert day_words(date(2026, 3, 16)) == short
    assert number_words(2.5) == number


@pytest.mark.usefixtures("german_system")
def test_the_week_and_the_paper_stay_those_of_the_country(qapp):
    speak(qapp, "en")
    assert QLocale().territory() is QLocale.Country.Germany
    assert QLocale().firstDayOfWeek().value == 1


def test_a_page_is_mirrored_whole_or_not_at_all(qapp, open_app, monkeypatch):
    """Not at all: figures, charts and keys would stay as they are, so the words around them do, too."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    monkeypatch.setattr(language.QLocale, "system", lambda: QLocale("ar_EG"))
    window = open_app(language="xx").window
    monkeypatch.undo()
    mirrored = [
        one for one in window.findChildren(QWidget) if one.layoutDirection() is not Qt.LayoutDirection.LeftToRight
    ]
    speak(qapp, "en")
    assert mirrored == []
