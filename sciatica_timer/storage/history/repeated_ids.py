"""Ids that come twice within a file: noticed in eight bytes an id, told apart in a second look at those alone."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_KEY = 2**64 - 1  # the lower half of an id: two that share it are looked at, whether they are one or not


@dataclass(slots=True)
class RepeatedIds:
    """Of ids with their content: the first look collects keys, the second finds an id with two contents."""

    watched: Collection[int] | None = None  # the keys to look at again; None for the first look
    _keys: array[int] = field(default_factory=lambda: array("Q"))
    _contents: dict[int, int] = field(default_factory=dict)

    def first_other(self, identities: Sequence[int], contents: Sequence[tuple[object, ...]]) -> int | None:
        """Take ids with their contents; tell in a second look the first that had another content before, from 0."""
        if self.watched is None:
            self._keys.extend([identity & _KEY for identity in identities])
            return None
        for place, (identity, content) in enumerate(zip(identities, contents, strict=True)):
            if identity & _KEY in self.watched:
                found = hash(content)
                if self._contents.setdefault(identity, found) != found:
                    return place
        return None

    def twice(self) -> set[int]:
        """Return the keys that came twice, for a second look."""
        return {one for one, next_one in pairwise(sorted(self._keys)) if one == next_one}
