"""What is left of a damaged history: its sound rows, found through its trees and beside them, and which are not."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from sciatica_timer.storage.history.recovery.row_checks import SetRow, note_row, set_row
from sciatica_timer.storage.history.recovery.sqlite_pages import Pages, Tree
from sciatica_timer.storage.history.recovery.sqlite_records import BadPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from mmap import mmap

    from sciatica_timer.storage.history.recovery.sqlite_records import Values

    Sound = SetRow | Values
    Ids = frozenset[str]

# A record begins with the length of its head, which then tells the kind of each value: of a set no value, which is its
# number, and two ids of 36 characters; of a session one id.
_SIGNS = {"sets": (b"\x00\x55\x55", range(22, 50)), "sessions": (b"\x55", range(8, 20))}
TABLES = tuple(_SIGNS)
_PARTIAL = {"sets_with_notes", "sets_set_back"}
_BY_ID = {"sets": ("sets_by_id", "sqlite_autoindex_sets_1"), "sessions": ("sqlite_autoindex_sessions_1",)}
_ID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NO_SESSIONS, _WITH_SUMS = 1, 4  # the version that had none, and the first whose rows have checksums


class Salvage:
    """The rows of one damaged file, whose content may be anything at all; nothing raises."""

    def __init__(self, content: mmap | bytes) -> None:
        self._pages = Pages(content)
        self._owners: dict[str, str] = {}
        self._trees = {name: self._pages.walk(root) for name, root in self._roots()}
        self._unsound = dict.fromkeys(TABLES, 0)
        self._found: dict[str, set[str]] = {table: set() for table in TABLES}

    def current(self) -> Iterator[Sound]:
        """Go through the sound rows at their right place: sets, and of sessions the values of NOTE_KEYS."""
        for table in TABLES:
            for found in self._in_tree(table):
                self._found[table].add(_id_of(found))
                yield found

    def others(self) -> Iterator[Sound]:
        """Go through what is found anywhere else, once `current` was gone through, of a table that is not whole.

        It may be the row that is missed, or an earlier state of it, or one that was deleted.
        """
        wanted = [table for table in TABLES if not self.is_whole(table)]
        for table in wanted:
            for number in sorted(self._trees[table].bad if table in self._trees else ()):
                yield from self._carved(table, number)
        for number in self._strays() if wanted else ():
            yield from self._on_stray_page(number, wanted)

    def is_whole(self, table: str) -> bool:
        """Whether `current` gave all rows that a table had; right once that was gone through."""
        return self.ids(table) == frozenset(self._found[table])

    @property
    def has_sums(self) -> bool:
        """Whether each row has a checksum: without it a row can be another than it was and yet look sound."""
        return self._pages.user_version() >= _WITH_SUMS

    def ids(self, table: str) -> Ids | None:
        """Return the ids of all rows that a table had, None where they are not known; right once `current` is through.

        They are those of the table where all of it was read, else those of its index by id; each has to have as many
        entries as the trees of the table agree on, and name every row that was read. A tree with a bad page agrees to
        nothing.
        """
        tree, count = self._trees.get(table), self._agreed(table)
        if tree is None:
            had_none = table == "sessions" and self._pages.user_version() == _NO_SESSIONS
            return frozenset() if had_none and not self._pages.may_lack_some else None
        if count is None:
            return None
        told = frozenset(chain.from_iterable(self._in_index(name) for name in _BY_ID[table]))
        found = frozenset(self._found[table])
        if not self._is_read(table) or tree.entries != count:
            return told if len(told) == count and found <= told else None
        return found if self.has_sums or told == found else None

    def _agreed(self, table: str) -> int | None:
        """Return how many rows most whole trees count; of two counts with as many trees, that of the sound table.

        Where pages may be missing at the end, one tree alone may be whole only because what led to them is old.
        """
        names = [name for name, owner in self._owners.items() if owner == table and name not in _PARTIAL]
        counts = Counter(self._trees[name].entries for name in names if not self._trees[name].bad)
        most = max(counts.values(), default=0)
        if most < (2 if self._pages.may_lack_some else 1):
            return None
        agreed = [count for count, trees in counts.items() if trees == most]
        if len(agreed) == 1:
            return agreed[0]
        largest = max(agreed)
        return largest if self._is_read(table) and self._trees[table].entries == largest else None

    def _is_read(self, table: str) -> bool:
        tree = self._trees.get(table, Tree())
        return not tree.bad and not self._unsound[table] and tree.entries == len(self._found[table])

    def _in_index(self, name: str) -> list[str]:
        """Read the ids of an index by id; nothing unless all of it can be read."""
        tree = self._trees.get(name, Tree())
        try:
            found = [] if tree.bad else [key[0] for page in sorted(tree.pages) for key in self._pages.keys(page)]
        except BadPage:
            return []
        return found if all(isinstance(one, str) and _ID.fullmatch(one) for one in found) else []

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

    def _on_stray_page(self, number: int, wanted: list[str]) -> list[Sound]:
        try:
            rows = list(self._pages.rows(number))
        except BadPage:
            rows = [None]
        if None in rows:
            return [found for table in wanted for found in self._carved(table, number)]
        sound = (_read(table, *row) for row in rows if row is not None for table in wanted)
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
                known = (kind == "table" and name in TABLES) or (kind == "index" and owner in TABLES)
                if known and isinstance(name, str) and isinstance(root, int):
                    self._owners[name] = str(owner)
                    found.append((name, root))
        return found


def _id_of(found: Sound) -> str:
    return str(found.values[0] if isinstance(found, SetRow) else found[0])


def _read(table: str, number: int, raw: Values) -> Sound | None:
    return set_row(number, raw) if table == "sets" else note_row(raw)
