"""Drafts: what was changed in a programme and not saved, and what becomes of it when the programme comes back."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Collection

    from sciatica_timer.core.library.programme import Entry, Programme


class Draft(Value):
    """The entries of a programme as changed, and `before` as saved when they were; `told` once it was found gone.

    `changed` is the whole of it as changed, None where only the entries were.
    """

    programme_id: str
    name: str
    before: tuple[Entry, ...]
    entries: tuple[Entry, ...]
    told: bool = False
    changed: Programme | None = None


class Finding(Enum):
    """What a person should know of a draft that comes back."""

    NOTHING = "nothing"
    CHANGED_ELSEWHERE = "changed elsewhere"
    EXERCISES_GONE = "exercises gone"


def draft_of(saved: Programme, changed: Programme) -> Draft:
    """Return the changes between a programme as saved and as shown."""
    is_more = replace(changed, entries=saved.entries) != saved
    return Draft(saved.id, saved.name, saved.entries, changed.entries, changed=changed if is_more else None)


def brought_back(draft: Draft, saved: Programme, exercises: Collection[str]) -> tuple[Programme, Finding]:
    """Return `saved` with the changes of a draft, as far as the `exercises` are still there, and what to say of it."""
    entries = tuple(entry for entry in draft.entries if entry.exercise_id in exercises)
    finding = Finding.NOTHING
    if entries != draft.entries:
        finding = Finding.EXERCISES_GONE
    elif saved.entries not in {draft.before, entries}:
        finding = Finding.CHANGED_ELSEWHERE
    said = saved if draft.changed is None else replace(draft.changed, id=saved.id, order=saved.order, own=saved.own)
    return replace(said, entries=entries), finding
