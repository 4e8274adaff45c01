"""What is left of a damaged history: its sound rows, found through its trees and beside them, and how many are not."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from sciatica_timer.storage.row_checks import SetRow, note_row, set_row
from sciatica_timer.storage.sqlite_pages import BadPage, Pages, Tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from mmap import mmap

    from sciatica_timer.storage.sqlite_pages import Values

    Sound = SetRow | Values

# A record begins with the length of its head, which then tells the kind of each value: of a set no value, which is its
# number, and two ids of 36 characters; of a session one id.
_SIGNS = {"sets": (b"\x00\x55\x55", range(22, 34)), "sessions": (b"\x55", range(8, 13))}
_TABLES = tuple(_SIGNS)
_PARTIAL = {"sets_with_notes", "sets_set_back"}


class Remains:
    """The rows of one damaged file, whose content may be anything at all; nothing raises."""

    def __init__(self, content: mmap | bytes) -> None:
        self._pages = Pages(content)
        self._owners: dict[str, str] = {}
        self._trees = {name: self._pages.walk(root) for name, root in self._roots()}
        self._unsound = dict.fromkeys(_TABLES, 0)
        self._strayed = 0

    @property
    def sets_expected(self) -> int | None:
        """How many sets the file has to hold as most of its trees count them; None where none can be read."""
        return self._expected("sets")

    def is_whole(self) -> bool:
        """Say whether all that was in the file was found; right once all rows were gone through."""
        return not self._strayed and all(map(self._is_whole, _TABLES))

    def rows(self) -> Iterator[Sound]:
        """Go through the sound rows: sets, and of sessions the values of NOTE_KEYS.

        What lies at its right place comes before what is found anywhere else, which may be the same row, or an earlier
        state of it, or one that was deleted.
        """
        for table in _TABLES:
            yield from self._in_tree(table)
        for table in _TABLES:
            for number in sorted(self._trees[table].bad if table in self._trees else ()):
                yield from self._carved(table, number)
        for number in self._strays():
            for found in self._on_stray_page(number):
                self._strayed += 1
                yield found

    def _in_tree(self, table: str) -> Iterator[Sound]:
        tree, last = self._trees.get(table, Tree()), 0
        for page in tree.leaves:
            try:
                for row in self._pages.rows(page):
                    found = None if row is None else _read(table, *row)
                    if found is not None:
                        yield found
                    else:
                        self._unsound[table] += 1
                    if row is None or row[0] <= last:  # one that is met twice is met in the place of another
                        tree.bad.add(page)
                    last = last if row is None else row[0]
            except BadPage:
                tree.bad.add(page)

    def _on_stray_page(self, number: int) -> list[Sound]:
        try:
            rows = list(self._pages.rows(number))
        except BadPage:
            rows = [None]
        if None in rows:
            return [found for table in _TABLES for found in self._carved(table, number)]
        sound = (_read(table, *row) for row in rows if row is not None for table in _TABLES)
        return [found for found in sound if found is not None]

    def _carved(self, table: str, number: int) -> list[Sound]:
        """Find the sound rows on a page that is not what it should be, those edited last first."""
        try:
            rows = list(self._pages.carved(number, *_SIGNS[table]))
        except BadPage:
            return []
        sound = [found for found in (_read(table, *row) for row in rows) if found is not None]
        return sorted(sound, key=lambda one: one.edited_at if isinstance(one, SetRow) else "", reverse=True)

    def _strays(self) -> Iterator[int]:
        """Go through the pages that no tree has, no long row goes on on, and that are not free, either."""
        known = set(chain.from_iterable(tree.pages for tree in self._trees.values()))
        known |= self._pages.continued | self._pages.free()
        return (number for number in range(1, self._pages.count + 1) if number not in known)

    def _roots(self) -> list[tuple[str, int]]:
        """Read where the trees begin that have a name the history knows; without the schema there are none."""
        found = [("schema", 1)]
        schema = self._pages.walk(1)
        for leaf in schema.leaves:
            try:
                rows = [row for row in self._pages.rows(leaf) if row is not None]
            except BadPage:
                continue
            for _, values in rows:
                kind, name, owner, root = (*values[:4], *[None] * 4)[:4]
                known = (kind == "table" and name in _TABLES) or (kind == "index" and owner in _TABLES)
                if known and isinstance(name, str) and isinstance(root, int):
                    self._owners[name] = str(owner)
                    found.append((name, root))
        return found

    def _counts(self, table: str) -> list[int]:
        names = [name for name, owner in self._owners.items() if owner == table and name not in _PARTIAL]
        return [self._trees[name].entries for name in names]

    def _expected(self, table: str) -> int | None:
        counts = Counter(self._counts(table))
        return max(counts, key=lambda count: (counts[count], count)) if counts else None

    def _is_whole(self, table: str) -> bool:
        tree = self._trees.get(table)
        if tree is None:
            return table == "sessions" and self._pages.user_version() == 1  # which had no sessions
        return not tree.bad and not self._unsound[table] and tree.entries == self._expected(table)


def _read(table: str, number: int, raw: Values) -> Sound | None:
    return set_row(number, raw) if table == "sets" else note_row(raw)
