"""A database file read page by page without SQLite, to have what lies on its good pages however bad the others are.

The layout is that of https://www.sqlite.org/fileformat.html. Nothing in the file is trusted: what does not fit raises
BadPage where one page is asked for, and is counted where many are.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from mmap import mmap

USUAL_PAGE_BYTES = 4096
_MAGIC, _HEADER_BYTES = b"SQLite format 3\0", 100
_TABLE_LEAF, _TABLE_INTERIOR, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x05, 0x0A, 0x02
_HEAD_BYTES = {_TABLE_LEAF: 8, _TABLE_INTERIOR: 12, _INDEX_LEAF: 8, _INDEX_INTERIOR: 12}
_LONGEST_ROW = 1 << 20  # far beyond what a set with notes takes
_LONGEST_HEAD = 127  # of a record of up to 26 columns; one byte tells it
_ROWID_BYTES = 9
_FREE_TRUNK, _FREE_COUNT = slice(32, 36), slice(36, 40)

Values = tuple[Any, ...]


class BadPage(Exception):  # noqa: N818  a finding, not a fault
    """What was read is not what it should be."""


@dataclass
class Tree:
    """What a walk through one tree found: its leaves in order, all its pages, the bad ones, and how many entries."""

    leaves: list[int] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    bad: set[int] = field(default_factory=set)
    entries: int = 0


class Pages:
    """The pages of one file, numbered from 1; the last may be cut short, which reads as BadPage."""

    def __init__(self, content: mmap | bytes, page_bytes: int = 0) -> None:
        """Take the size of a page from the head of the file unless it is given."""
        self._content = content
        self.page_bytes = page_bytes or _told_page_bytes(content) or USUAL_PAGE_BYTES
        self.count = -(-len(content) // self.page_bytes)
        self.continued: set[int] = set()  # pages on which rows went on that were read so far
        self._usable = self.page_bytes - _told_reserve(content)

    def page(self, number: int) -> bytes:
        """Give one page; raises BadPage where there is none."""
        if not 1 <= number <= self.count:
            raise BadPage
        page = self._content[(number - 1) * self.page_bytes : number * self.page_bytes]
        if len(page) < self.page_bytes:
            page += bytes(self.page_bytes - len(page))
        return page

    def user_version(self) -> int:
        """Tell the version that the head of the file names."""
        return int.from_bytes(self._content[60:64], "big")

    def walk(self, root: int) -> Tree:
        """Go through a tree from its root, past whatever is broken."""
        tree, waiting = Tree(), [root]
        while waiting:
            number = waiting.pop()
            if number in tree.pages:
                tree.bad.add(number)  # two ways to one page: one of them is wrong
                continue
            tree.pages.add(number)
            try:
                waiting += reversed(self._children(number, tree))
            except BadPage:
                tree.bad.add(number)
        return tree

    def _children(self, number: int, tree: Tree) -> list[int]:
        page = self.page(number)
        kind, places = _cells(page, number)
        if kind != _TABLE_INTERIOR:
            tree.entries += len(places)
        if kind in {_TABLE_LEAF, _INDEX_LEAF}:
            tree.leaves.append(number)
            return []
        return [_whole(page, place) for place in places] + [_whole(page, _start(number) + 8)]

    def rows(self, number: int) -> Iterator[tuple[int, Values] | None]:
        """Give the rows of a leaf of a table, each with its number; None for one that cannot be read.

        Raises BadPage where the page is no such leaf.
        """
        page = self.page(number)
        kind, places = _cells(page, number)
        if kind != _TABLE_LEAF:
            raise BadPage
        for place in places:
            try:
                yield self._row(page, place)
            except BadPage:
                yield None

    def carved(self, number: int, sign: bytes, lengths: range) -> Iterator[tuple[int, Values]]:
        """Look on a page for records whose head is of such a length and begins with `sign`, whatever the page says."""
        page = self.page(number)
        at = page.find(sign)
        while at > 0:
            for back in range(3, _ROWID_BYTES + 6) if page[at - 1] in lengths else ():
                try:
                    found = self._row(page, at - back)
                except BadPage:
                    continue
                if self._head_at(page, at - back) == at - 1:
                    yield found
                    break
            at = page.find(sign, at + 1)

    def free(self) -> set[int]:
        """Tell the pages that are in no use, as far as the file still tells."""
        found: set[int] = set()
        trunk = int.from_bytes(self._content[_FREE_TRUNK], "big")
        try:
            while trunk and trunk not in found:
                page = self.page(trunk)
                found.add(trunk)
                count = min(_whole(page, 4), self.page_bytes // 4 - 2)
                found.update(_whole(page, 8 + 4 * place) for place in range(count))
                trunk = _whole(page, 0)
        except BadPage:
            return set()
        return found if len(found) == int.from_bytes(self._content[_FREE_COUNT], "big") else set()

    def _head_at(self, page: bytes, place: int) -> int:
        _, place = _varint(page, place)
        return _varint(page, place)[1]

    def _row(self, page: bytes, place: int) -> tuple[int, Values]:
        size, place = _varint(page, place)
        number, place = _varint(page, place)
        if not 0 < size <= _LONGEST_ROW:
            raise BadPage
        return number, _record(self._payload(page, place, size))

    def _payload(self, page: bytes, place: int, size: int) -> bytes:
        """Collect what of a row lies on its page, and on the pages that follow from there."""
        most = self._usable - 35
        if size <= most:
            payload = page[place : place + size]
            if len(payload) < size:
                raise BadPage
            return payload
        least = (self._usable - 12) * 32 // 255 - 23
        here = least + (size - least) % (self._usable - 4)
        here = here if here <= most else least
        return page[place : place + here] + self._overflow(_whole(page, place + here), size - here)

    def _overflow(self, number: int, size: int) -> bytes:
        parts: list[bytes] = []
        while size > 0:
            page = self.page(number)
            self.continued.add(number)
            parts.append(page[4 : min(self._usable, 4 + size)])
            size -= len(parts[-1])
            number = _whole(page, 0)
        return b"".join(parts)


def _told_page_bytes(content: mmap | bytes) -> int:
    size = int.from_bytes(content[16:18], "big")
    size = 65536 if size == 1 else size
    is_power = size & (size - 1) == 0
    return size if content[:16] == _MAGIC and size >= 512 and is_power else 0  # noqa: PLR2004  the least there is


def _told_reserve(content: mmap | bytes) -> int:
    """Tell how many bytes at the end of each page are not used: none, or what an encrypting system asks for."""
    reserve = content[20] if content[:16] == _MAGIC and len(content) > _HEADER_BYTES else 0
    return reserve if reserve <= 32 else 0  # noqa: PLR2004


def _start(number: int) -> int:
    return _HEADER_BYTES if number == 1 else 0


def _cells(page: bytes, number: int) -> tuple[int, list[int]]:
    """Tell what kind of page it is and where its cells begin."""
    start = _start(number)
    kind = page[start]
    if kind not in _HEAD_BYTES:
        raise BadPage
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    first = start + _HEAD_BYTES[kind]
    if first + 2 * count > len(page):
        raise BadPage
    return kind, list(struct.unpack_from(f">{count}H", page, first))


def _whole(page: bytes, place: int) -> int:
    if place + 4 > len(page):
        raise BadPage
    return int.from_bytes(page[place : place + 4], "big")


def _varint(page: bytes, place: int) -> tuple[int, int]:
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


def _record(payload: bytes) -> Values:
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
    """Tell how the values of a record lie, from the kinds that its head names; many rows have the same head."""
    codes, readers, place = [">"], [], 0
    while place < len(head):
        kind, place = _varint(head, place)
        code, read = _value(kind)
        codes.append(code)
        readers.append((bool(code), read))
    layout = struct.Struct("".join(codes))
    return layout, tuple(readers), layout.size


def _value(kind: int) -> tuple[str, Callable[[Any], Any]]:
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind in {10, 11} or kind > 2 * _LONGEST_ROW:
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
