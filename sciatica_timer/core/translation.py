"""Texts of core in the user's language: the window hands in how to translate them; commands, without Qt, do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_translators: list[Callable[[str], str]] = []


def tr(text: str, /) -> str:
    """Return `text` in the user's language, or as it is where nothing translates. pyside6-lupdate needs a literal."""
    return _translators[-1](text) if _translators else text


def translate_by(translate: Callable[[str], str]) -> None:
    """Translate all texts of core by `translate` from now on."""
    _translators[:] = [translate]
