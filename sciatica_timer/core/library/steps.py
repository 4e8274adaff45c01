"""Undo and redo: the values something had, one after the other."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")

MOST_STEPS = 200


class Steps(Generic[T]):
    """Remembers what was changed; changes of the same `part`, one right after another, are undone together."""

    def __init__(self, value: T) -> None:
        """Begin with a value that nothing leads back from."""
        self.now = value
        self._past: list[T] = []
        self._future: list[T] = []
        self._part = ""

    @property
    def can_undo(self) -> bool:
        """Return whether something was changed."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Return whether something was undone, and nothing changed since."""
        return bool(self._future)

    def take(self, value: T, part: str) -> None:
        """Change the value; an empty part is never undone together with another."""
        if value == self.now:
            return
        if not (part and part == self._part and self._past):
            self._past = [*self._past[1 - MOST_STEPS :], self.now]
        self.now, self._future, self._part = value, [], part

    def end_part(self) -> None:
        """Let the next change be undone by itself, even if it is of the same part."""
        self._part = ""

    def undo(self) -> T:
        """Go back to the value before the last change, if there is one."""
        if self._past:
            self._future.append(self.now)
            self.now = self._past.pop()
        self._part = ""
        return self.now

    def redo(self) -> T:
        """Return to the value that was undone last, if there is one."""
        if self._future:
            self._past.append(self.now)
            self.now = self._future.pop()
        self._part = ""
        return self.now
