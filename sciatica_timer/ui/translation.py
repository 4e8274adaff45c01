"""The one way by which texts of the app are translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sciatica_timer.core import translation

CONTEXT = ""  # where pyside6-lupdate files the texts of a plain `tr(…)`, in whichever class or module it stands


def tr(text: str, disambiguation: str | None = None, n: int = -1, /) -> str:
    """Return `text` in the user's language, with `%n` replaced by `n`, or as it is where there is no translation.

    By position only: pyside6-lupdate overlooks arguments given by name. It reads the source, so `text` is a literal.
    """
    return QCoreApplication.translate(CONTEXT, text, disambiguation, n)


def translate_core() -> None:
    """Let the texts of core be translated the same way from now on."""
    translation.translate_by(tr)
