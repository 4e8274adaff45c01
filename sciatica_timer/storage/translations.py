"""The texts of the app in another language, from the file that Qt reads too, for the commands that run without Qt."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from sciatica_timer.core.language import LANGUAGES
from sciatica_timer.resources import FOLDER as RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = RESOURCES / "translations"
# Source: qtbase, src/corelib/kernel/qtranslator.cpp. A file is a magic number and sections of a tag, a length and
# content; a message is fields of a tag, a length and content, up to the tag END. Numbers have the high byte first.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _OBSOLETE, _SOURCE, _COMMENT = 1, 3, 5, 6, 8
_NO_LENGTH = 0xFFFFFFFF


def languages() -> dict[str, str]:
    """Return the languages that ship, by code, each by its own name; English first."""
    return {code: name for code, name in LANGUAGES.items() if code == "en" or file_of(code).is_file()}


def file_of(code: str) -> Path:
    """Return where the texts of a language are, for Qt and for `read_texts`."""
    return FOLDER / f"{code}.qm"


def is_whole(code: str) -> bool:
    """Return whether the texts of a language are as they shipped: a placeholder that is broken would stop the app."""
    from sciatica_timer.storage.files import shipped  # noqa: PLC0415  start-up: English needs none

    return shipped.is_whole(RESOURCES, f"{FOLDER.name}/{code}.qm")


def overlay_of(code: str) -> dict[str, str]:
    """Return the words of the exercises and programmes that ship in a language, by the English ones."""
    from sciatica_timer.storage.files.errors import FileProblem  # noqa: PLC0415  start-up: English needs none
    from sciatica_timer.storage.files.toml import read_toml  # noqa: PLC0415

    try:
        words = read_toml(FOLDER / f"{code}.toml").get("words")
    except FileProblem:
        return {}
    return (
        {english: text for english, text in words.items() if isinstance(text, str)} if isinstance(words, dict) else {}
    )


def read_texts(path: Path) -> dict[tuple[str, str], str]:
    """Return the texts of a .qm file by the English ones and what tells these apart, and of plurals the singular.

    Empty where the file is damaged.
    """
    try:
        content = path.read_bytes()
        if not content.startswith(_MAGIC):
            return {}
        return dict(_messages(content, *_section(content)))
    except (OSError, struct.error, IndexError, UnicodeDecodeError):
        return {}


def _section(content: bytes) -> tuple[int, int]:
    """Return where the messages begin and end."""
    place = len(_MAGIC)
    while place < len(content):
        tag, length = struct.unpack_from(">BI", content, place)
        place += 5
        if tag == _MESSAGES:
            return place, place + length
        place += length
    return 0, 0


def _messages(content: bytes, place: int, end: int) -> Iterator[tuple[tuple[str, str], str]]:
    source, comment, text = "", "", ""
    while place < end:
        tag = content[place]
        place += 1
        if tag == _END:
            if source and text:
                yield (source, comment), text
            source, comment, text = "", "", ""
            continue
        if tag == _OBSOLETE:
            place += 4
            continue
        (length,) = struct.unpack_from(">I", content, place)
        place += 4
        value = b"" if length == _NO_LENGTH else content[place : place + length]
        place += len(value)
        if tag == _TRANSLATION:
            text = text or value.decode("utf-16-be")
        elif tag == _SOURCE:
            source = value.decode()
        elif tag == _COMMENT:
            comment = value.decode()
