"""A record of a database file taken apart: a head that tells the kind of each value, and the values.

The layout is that of https://www.sqlite.org/fileformat.html#record_format.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import lru_cache
from typing import Any

LONGEST_ROW = 1 << 20  # far beyond what a set with notes takes
_LONGEST_HEAD = 127  # of a record of up to 26 columns; one byte tells it

Values = tuple[Any, ...]


class BadPage(Exception):  # noqa: N818  a finding, not a fault
    """What was read is not what it should be."""


def varint(page: bytes, place: int) -> tuple[int, int]:
    """Read a number of one to nine bytes; give it and where it ends."""
    if place < 0:
        raise BadPage
    value = 0
    for at in range(place, min(place + 9, len(page))):
        byte = page[at]
        if at == place + 8:
            return value << 8 | byte, at + 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004  the sign that more follows
            return value, at + 1
    raise BadPage


def record(payload: bytes) -> Values:
    """Take a record apart."""
    head = payload[0]
    if not 1 < head <= min(_LONGEST_HEAD, len(payload)):
        raise BadPage
    layout, readers, size = _layout(payload[1:head])
    if head + size != len(payload):
        raise BadPage
    values = list(layout.unpack_from(payload, head))
    try:
        return tuple(read(values.pop(0)) if takes else read(None) for takes, read in readers)
    except UnicodeDecodeError as error:
        raise BadPage from error


Reader = tuple[bool, Callable[[Any], Any]]


@lru_cache(maxsize=4096)
def _layout(head: bytes) -> tuple[struct.Struct, tuple[Reader, ...], int]:
    """Return how the values of a record lie, from the kinds that its head names; many rows have the same head."""
    codes, readers, place = [">"], [], 0
    while place < len(head):
        kind, place = varint(head, place)
        code, read = _value(kind)
        codes.append(code)
        readers.append((bool(code), read))
    layout = struct.Struct("".join(codes))
    return layout, tuple(readers), layout.size


def _value(kind: int) -> tuple[str, Callable[[Any], Any]]:
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind in {10, 11} or kind > 2 * LONGEST_ROW:
        raise BadPage
    return f"{(kind - 12) // 2}s", _as_text if kind % 2 else _as_is


def _as_is(value: Any) -> Any:
    return value


def _as_text(value: bytes) -> str:
    return value.decode()


def _as_whole(value: bytes) -> int:
    return int.from_bytes(value, "big", signed=True)


_PLAIN: dict[int, tuple[str, Callable[[Any], Any]]] = {
    0: ("", lambda _: None),
    1: ("b", _as_is),
    2: ("h", _as_is),
    3: ("3s", _as_whole),
    4: ("i", _as_is),
    5: ("6s", _as_whole),
    6: ("q", _as_is),
    7: ("d", _as_is),
    8: ("", lambda _: 0),
    9: ("", lambda _: 1),
}
