"""The questions of the check-in, one after the other, there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.session.check_in.scale import PainScale


class Step(NamedTuple):
    """A question with the keys that answer it and its clip; of two rows, the first takes the keys."""

    part: Any
    hint: str
    clip: str
    first: PainScale | None = None
    second: PainScale | None = None

    @property
    def focus(self) -> QWidget:
        """The part that takes the keys."""
        found: QWidget = self.first or self.part
        return found

    @property
    def is_open(self) -> bool:
        """Whether it was neither answered nor skipped."""
        if self.first is None or self.second is None:
            return bool(self.part.is_open)
        return (self.second if self.second.hasFocus() else self.first).score is None


class Steps:
    """Where among the questions the user is."""

    def __init__(self, steps: Sequence[Step]) -> None:
        """Begin at the first."""
        self._steps = tuple(steps)
        self._at = 0

    @property
    def now(self) -> Step:
        """The question that is asked, or the last one once all were."""
        return self._steps[min(self._at, len(self._steps) - 1)]

    @property
    def is_over(self) -> bool:
        """Whether all were asked."""
        return self._at >= len(self._steps)

    @property
    def can_go_back(self) -> bool:
        """Whether there is one before."""
        return self._at > 0

    @property
    def place(self) -> tuple[int, int]:
        """The number of the question, from 1 on, and how many there are."""
        return min(self._at + 1, len(self._steps)), len(self._steps)

    def go_on(self) -> None:
        """Go to the next one, or past the last."""
        self._at = min(self._at + 1, len(self._steps))

    def go_back(self) -> None:
        """Go to the one before."""
        self._at = max(0, self._at - 1)

    def end(self) -> None:
        """Go past the last."""
        self._at = len(self._steps)

    def show(self) -> None:
        """Show the question that is asked, or none where all were."""
        for step in self._steps:
            step.part.setVisible(step is self.now and not self.is_over)
