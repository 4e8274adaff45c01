"""The looping preview of a movement: it plays once when chosen, and on while the pointer or the focus is on it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from sciatica_timer.core.session.movement import FRAME_SECONDS
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.ui.figure.view import FIRST_SIDE, FigureView, figure_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent, QFocusEvent, QHideEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.sides import Side
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.palettes import Palette

SHORTEST_SECONDS, LONGEST_SECONDS = 1.0, 3.0  # of a way out or back
HOLD_SECONDS = 1.2
REST_SECONDS = 0.8
MOST_BYTES = 16 * 2**20  # of the frames it plays; at rest it has the start and the end


class FigurePreview(FigureView):
    """Rests at the end of the movement; played, it goes back, rests, goes out and holds, and two sides take turns.

    Its timer runs only while it moves and can be seen, and the frames between the ends are there no longer either.
    """

    def __init__(
        self,
        palette: Palette,
        pictures: Pictures | None = None,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(palette, pictures, parent)
        self._clock = clock
        self._began = 0.0
        self._plays = False
        self._sides: tuple[Side, ...] = (FIRST_SIDE,)
        self._turn = 0  # of the sides, when the round began
        self._stretches: tuple[tuple[PhaseKind, float], ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * FRAME_SECONDS))
        self._timer.timeout.connect(self.show_now)
        self.loaded.connect(self._begin)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def is_playing(self) -> bool:
        """Return whether the timer runs."""
        return self._timer.isActive()

    def show_exercise(self, exercise: Exercise) -> None:
        """Show another exercise, and play it; the first one waits for somebody to look at it."""
        self._plays = self._figure is not None and self._figure != figure_of(exercise) and not self._is_still
        super().show_exercise(exercise)
        self._sides, self._turn = exercise.guide.sides.worked, 0
        self._position, self._side = 1.0, self._sides[0]
        out, back = (
            min(max(seconds, SHORTEST_SECONDS), LONGEST_SECONDS)
            for seconds in (exercise.pace.out_seconds, exercise.pace.back_seconds)
        )
        self._stretches = (
            (PhaseKind.BACK, back),
            (PhaseKind.REST, REST_SECONDS),
            (PhaseKind.OUT, out),
            (PhaseKind.HOLD, HOLD_SECONDS),
        )
        self._timer.stop()

    def set_reduced_motion(self, is_reduced: bool) -> None:  # noqa: FBT001
        super().set_reduced_motion(is_reduced)
        if is_reduced and self._plays:
            self._rest()

    def show_now(self) -> None:
        """Show the present instant of the loop, or come to rest after the round in which nobody looked any more."""
        rounds, seconds = divmod(self._clock() - self._began, sum(length for _, length in self._stretches))
        if rounds >= 1 and not self._is_watched():
            self._turn += int(rounds)
            self.show_phase(PhaseKind.HOLD, 0.0, self._side_of(0))
            self._rest()
            return
        for kind, length in self._stretches:
            if seconds < length:
                turn = int(rounds) + (kind in {PhaseKind.OUT, PhaseKind.HOLD})
                self.show_phase(kind, seconds / length, self._side_of(turn))
                return
            seconds -= length

    def _side_of(self, turn: int) -> Side:
        return self._sides[(self._turn + turn) % len(self._sides)]

    def _is_watched(self) -> bool:
        return self.underMouse() or self.hasFocus()

    @property
    def _most_bytes(self) -> int:
        return min(super()._most_bytes, MOST_BYTES) if self._plays else 0

    def _play(self) -> None:
        """Play as soon as the frames are there."""
        if not self._plays and not self._is_still:
            self._plays = True
            self.update()  # which fetches them
        self._begin()

    def _begin(self) -> None:
        if self._plays and self.moves and self.isVisible() and not self._timer.isActive():
            self._began = self._clock()
            self._timer.start()

    def _rest(self) -> None:
        self._timer.stop()
        self._plays = False
        self._keep_ends()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._play()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._play()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()
        self._position = 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._palette.hold), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 12, 12)
            painter.end()
