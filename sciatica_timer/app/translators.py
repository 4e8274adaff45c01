"""The translators of the running application: of our texts and of Qt's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QTranslator

from sciatica_timer.core import translation
from sciatica_timer.core.language import ENGLISH, PSEUDO, pseudo
from sciatica_timer.storage.translations import file_of, is_whole, overlay_of

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

_installed: list[QTranslator] = []  # Qt keeps no reference


def install(application: QCoreApplication, code: str) -> None:
    """Let texts be translated into a language from now on, and no longer into the one before."""
    for translator in _installed:
        application.removeTranslator(translator)
    _installed[:] = _translators(code)
    for translator in _installed:
        application.installTranslator(translator)
    words = overlay_of(code)
    translation.lay_over(None if code == ENGLISH else pseudo if code == PSEUDO else lambda text: words.get(text, text))


def _translators(code: str) -> list[QTranslator]:
    """Return what translates into a language; Qt asks the last one first."""
    if code == ENGLISH:
        return []
    if code == PSEUDO:
        return [_Pseudo()]
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    names = [f"{folder}/qtbase_{code}.qm", *([str(file_of(code))] if is_whole(code) else [])]
    found = [(QTranslator(), name) for name in names]
    return [translator for translator, name in found if translator.load(name)]


class _Pseudo(QTranslator):
    """Translates every text into the pseudo-language."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, number: int = -1) -> str:
        """Return `text` with marks; for a plural with its number."""
        return pseudo(text.replace("%n", str(number)) if number >= 0 else text)

    def isEmpty(self) -> bool:  # noqa: N802  of Qt, which does not ask a translator that is empty
        return False
