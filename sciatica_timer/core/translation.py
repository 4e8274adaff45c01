"""Texts of core in the user's language: the window hands in how to translate them; commands, without Qt, do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_translators: list[Callable[[str, str | None], str]] = []
_overlays: list[Callable[[str], str]] = []


def tr(text: str, disambiguation: str | None = None, /) -> str:
    """Return `text` in the user's language, or as it is where nothing translates. pyside6-lupdate needs literals.

    `disambiguation` says for translators which of several meanings is meant.
    """
    return _translators[-1](text, disambiguation) if _translators else text


def translate_by(translate: Callable[[str, str | None], str] | None) -> None:
    """Translate all texts of core by `translate` from now on; by nothing where it is None."""
    _translators[:] = [] if translate is None else [translate]


def translator() -> Callable[[str, str | None], str] | None:
    """Return what translates the texts of core now."""
    return _translators[-1] if _translators else None


def of_files(text: str) -> str:
    """Return a text of the exercises and programmes that ship, in the user's language."""
    return _overlays[-1](text) if _overlays else text


def is_laid_over() -> bool:
    """Return whether texts of files are translated."""
    return bool(_overlays)


def lay_over(translate: Callable[[str], str] | None) -> None:
    """Translate the texts of files that ship by `translate` from now on; by nothing where it is None."""
    _overlays[:] = [] if translate is None else [translate]
