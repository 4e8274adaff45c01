"""A database file read page by page without SQLite, to have what lies on its good pages however bad the others are.

The layout is that of https://www.sqlite.org/fileformat.html. Nothing in the file is trusted: what does not fit raises
BadPage where one page is asked for, and is counted where many are.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sciatica_timer.storage.history.recovery.sqlite_records import LONGEST_ROW, BadPage, Values, record, varint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from mmap import mmap

USUAL_PAGE_BYTES = 4096
_MAGIC, _HEADER_BYTES = b"SQLite format 3\0", 100
_TABLE_LEAF, _TABLE_INTERIOR, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x05, 0x0A, 0x02
_HEAD_BYTES = {_TABLE_LEAF: 8, _TABLE_INTERIOR: 12, _INDEX_LEAF: 8, _INDEX_INTERIOR: 12}
_INDEX_KINDS = frozenset({_INDEX_LEAF, _INDEX_INTERIOR})
_KINDS = (frozenset({_TABLE_LEAF, _TABLE_INTERIOR}), _INDEX_KINDS)
_ROWID_BYTES = 9
_PAGE_COUNT, _FREE_TRUNK, _FREE_COUNT = slice(28, 32), slice(32, 36), slice(36, 40)


@dataclass
class Tree:
    """What a walk through one tree found: its leaves in order, all its pages, the bad ones, and how many entries."""

    leaves: list[int] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    bad: set[int] = field(default_factory=set)
    entries: int = 0
    kinds: frozenset[int] = frozenset()  # of its pages, as the root has it


class Pages:
    """The pages of one file, numbered from 1; the last may be cut short, and what it lacks reads as zeros."""

    def __init__(self, content: mmap | bytes, page_bytes: int = 0) -> None:
        """Take the size of a page from the head of the file unless it is given."""
        self._content = content
        self.page_bytes = page_bytes or _told_page_bytes(content) or USUAL_PAGE_BYTES
        self.count = -(-len(content) // self.page_bytes)
        self._whole_pages = len(content) // self.page_bytes
        self.continued: set[int] = set()  # pages on which rows went on that were read so far
        self._usable = self.page_bytes - _told_reserve(content)

    def page(self, number: int) -> bytes:
        """Return one page; raises BadPage where there is none."""
        if not 1 <= number <= self.count:
            raise BadPage
        page = self._content[(number - 1) * self.page_bytes : number * self.page_bytes]
        if len(page) < self.page_bytes:
            page += bytes(self.page_bytes - len(page))
        return page

    @property
    def may_lack_some(self) -> bool:
        """Whether the head names more pages than the file has, or does not name how many there were."""
        told = int.from_bytes(self._content[_PAGE_COUNT], "big")
        return self._content[:16] != _MAGIC or not 0 < told <= self._whole_pages

    def user_version(self) -> int:
        """Return the version that the head of the file names."""
        return int.from_bytes(self._content[60:64], "big")

    def walk(self, root: int) -> Tree:
        """Go through a tree from its root, past whatever is broken.

        A page is bad, too, that is cut short, or of the other kind of tree than the root.
        """
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
        if number > self._whole_pages:
            raise BadPage
        page = self.page(number)
        kind, places = _cells(page, number)
        tree.kinds = tree.kinds or _KINDS[kind in _INDEX_KINDS]
        if kind not in tree.kinds:
            raise BadPage
        if kind != _TABLE_INTERIOR:
            tree.entries += len(places)
        if kind in {_TABLE_LEAF, _INDEX_LEAF}:
            tree.leaves.append(number)
            return []
        return [_whole(page, place) for place in places] + [_whole(page, _start(number) + 8)]

    def rows(self, number: int) -> Iterator[tuple[int, Values] | None]:
        """Return the rows of a leaf of a table, each with its number; None for one that cannot be read.

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

    def keys(self, number: int) -> Iterator[Values]:
        """Return the entries of a page of an index, each of which fits on it. Raises BadPage."""
        page = self.page(number)
        kind, places = _cells(page, number)
        if kind not in _INDEX_KINDS:
            raise BadPage
        for place in places:
            size, begin = varint(page, place + (4 if kind == _INDEX_INTERIOR else 0))
            if not 0 < size <= (self._usable - 12) * 64 // 255 - 23:  # a longer one goes on on other pages
                raise BadPage
            yield record(page[begin : begin + size].ljust(size, b"\0"))

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
        """Return the pages that are in no use, as far as the file still tells."""
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
        _, place = varint(page, place)
        return varint(page, place)[1]

    def _row(self, page: bytes, place: int) -> tuple[int, Values]:
        size, place = varint(page, place)
        number, place = varint(page, place)
        if not 0 < size <= LONGEST_ROW:
            raise BadPage
        return number, record(self._payload(page, place, size))

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
    """Return how many bytes at the end of each page are not used: none, or what an encrypting system asks for."""
    reserve = content[20] if content[:16] == _MAGIC and len(content) > _HEADER_BYTES else 0
    return reserve if reserve <= 32 else 0  # noqa: PLR2004


def _start(number: int) -> int:
    return _HEADER_BYTES if number == 1 else 0


def _cells(page: bytes, number: int) -> tuple[int, list[int]]:
    """Return what kind of page it is and where its cells begin."""
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
