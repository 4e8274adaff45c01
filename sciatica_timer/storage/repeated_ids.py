"""Ids that come twice within a file: noticed in eight bytes an id, told apart in a second look at those alone."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_KEY = 2**64 - 1  # the lower half of an id: two that share it are looked at, whether they are one or not


@dataclass(slots=True)
class RepeatedIds:
    """Of ids with their content: the first look collects keys, the second finds an id with two contents."""

    watched: Collection[int] | None = None  # the keys to look at again; None for the first look
    _keys: array[int] = field(default_factory=lambda: array("Q"))
    _contents: dict[int, int] = field(default_factory=dict)

    def is_another(self, identity: int, content: tuple[object, ...]) -> bool:
        """Take an id with its content; tell in a second look whether it had another content before."""
        key = identity & _KEY
        if self.watched is None:
            self._keys.append(key)
            return False
        if key not in self.watched:
            return False
        found = hash(content)
        return self._contents.setdefault(identity, found) != found

    def twice(self) -> set[int]:
        """Give the keys that came twice, for a second look."""
        return {one for one, next_one in pairwise(sorted(self._keys)) if one == next_one}
