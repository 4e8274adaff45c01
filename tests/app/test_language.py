"""The window in another language, from the start and by choice."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from sciatica_timer.app import translators
from sciatica_timer.app.language import locale_of, speak
from sciatica_timer.core import translation


@pytest.fixture(autouse=True)
def _english_after_all(qapp):
    yield
    speak(qapp, "en")


def test_the_window_speaks_the_language_asked_for(open_app):
    window = open_app(language="xx").window
    assert window.windowTitle() == "[Šçîàtîçà Tîmér ~~~~~]"


def test_another_language_closes_the_window_to_open_it_again(open_app, qtbot):
    app = open_app(page="settings")
    with qtbot.waitSignal(app.window.closing):
        app.preferences.take(replace(app.preferences.now, language="xx"))
    assert app.root.reopens
    assert open_app(page="settings").settings.isVisible()


def test_the_language_that_is_spoken_already_changes_nothing(open_app, qtbot):
    app = open_app()
    with qtbot.assertNotEmitted(app.window.closing, wait=0):
        app.preferences.take(replace(app.preferences.now, language="en"))
    assert not app.root.reopens


def test_the_language_asked_for_stays_when_another_setting_changes(open_app, qtbot):
    app = open_app(language="xx")
    with qtbot.assertNotEmitted(app.window.closing, wait=0):
        app.preferences.take(replace(app.preferences.now, reduce_motion=True))
    assert not app.root.reopens


@pytest.mark.parametrize(
    ("code", "system", "expected"),
    [
        ("de", QLocale("de_AT"), "de_AT"),
        ("en", QLocale("de_DE"), "en_DE"),
        ("fr", QLocale("de_CH"), "fr_CH"),
        ("es", QLocale("en_US"), "es_US"),
        ("xx", QLocale("fr_FR"), "fr_FR"),
        ("en", QLocale.c(), "C"),
    ],
)
def test_days_and_paper_are_of_the_users_country(code, system, expected):
    assert locale_of(code, system).name() == expected


def test_qt_speaks_the_language_too(qapp):
    speak(qapp, "de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert not translators._installed


def test_english_has_no_words_of_a_language_that_the_command_line_took_from_the_system(qapp):
    translation.lay_over(lambda _: "Brücke")
    speak(qapp, "en")
    assert translation.of_files("Bridge") == "Bridge"
