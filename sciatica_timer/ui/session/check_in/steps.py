"""The questions of the check-in, one after the other, there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.session.check_in.questions import PainQuestions
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


def before_session(name: str, next_day: QWidget, pain: PainQuestions, lowest: QWidget, new: QWidget) -> list[Step]:
    """Return the questions before a session of `name`, in order; the first is about the day after the last one."""
    one_of = tr("Before {0}. Press 1 to {1}. Space skips, Enter skips all that is left.")
    keys = tr("Before {0}. Press 0 to 9, X for 10. Space skips, Enter skips all that is left.")
    several = tr("Before {0}. Press 1 to 6, or 0 for nothing. Space goes on, Enter skips all that is left.")
    return [
        Step(next_day, one_of.format(name, 3), "check-in-next-day"),
        Step(pain, keys.format(name), "check-in-back", pain.back, pain.leg),
        Step(lowest, one_of.format(name, 4), "check-in-lowest"),
        Step(new, several.format(name), "check-in-new"),
    ]


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
