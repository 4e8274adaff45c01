"""The window's language: which it is, and the forms of dates and numbers that go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from sciatica_timer.core.language import ENGLISH, PSEUDO, language_for
from sciatica_timer.core.translation import lay_over
from sciatica_timer.storage.translations import languages
from sciatica_timer.ui.translation import translate_core

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def language_of_window(asked: str, chosen: str) -> str:
    """Return the code of the language that a window speaks."""
    return language_for(asked, chosen, QLocale.system().uiLanguages(), languages())


def speak(application: QCoreApplication, code: str) -> None:
    """Let the application speak a language; widgets made before keep their texts."""
    translate_core()
    lay_over(None)  # what the command line took for the system's language may be another than Qt's
    QLocale.setDefault(locale_of(code, QLocale.system()))
    # No language here is written from the right: what a system or `-reverse` asks for would mirror pages half way.
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if code != ENGLISH or application.property(TRANSLATED):
        from sciatica_timer.app.translators import install  # noqa: PLC0415  start-up: English needs none

        install(application, code)
        application.setProperty(TRANSLATED, code != ENGLISH)


TRANSLATED = "translated"


def locale_of(code: str, system: QLocale) -> QLocale:
    """Return the locale of a language: of the system's own country where that is known, for clock, week and paper."""
    language, its_own = QLocale(code).language(), system.language()
    if code == PSEUDO or its_own == language or (code == ENGLISH and its_own == QLocale.Language.C):
        return system
    return QLocale(language, system.territory())
