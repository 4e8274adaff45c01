"""The looping preview of a movement: it plays once when opened, and on while the pointer or the focus is on it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from sciatica_timer.core.session.movement import FRAME_SECONDS
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.ui.figure.view import FIRST_SIDE, FigureView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent, QFocusEvent, QHideEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.sides import Side
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.theme import Palette

SHORTEST_SECONDS, LONGEST_SECONDS = 1.0, 3.0  # of a way out or back
HOLD_SECONDS = 1.2
REST_SECONDS = 0.8


class FigurePreview(FigureView):
    """Loops out, hold, back and rest; two sides take turns. Its timer runs only while it moves and can be seen."""

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
        self._sides: tuple[Side, ...] = (FIRST_SIDE,)
        self._stretches: tuple[tuple[PhaseKind, float], ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * FRAME_SECONDS))
        self._timer.timeout.connect(self.show_now)
        self.loaded.connect(self._play)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def is_playing(self) -> bool:
        """Return whether the timer runs."""
        return self._timer.isActive()

    def show_exercise(self, exercise: Exercise) -> None:
        super().show_exercise(exercise)
        self._sides = exercise.guide.sides.worked
        self._side = self._sides[0]
        out, back = (
            min(max(seconds, SHORTEST_SECONDS), LONGEST_SECONDS)
            for seconds in (exercise.pace.out_seconds, exercise.pace.back_seconds)
        )
        self._stretches = (
            (PhaseKind.OUT, out),
            (PhaseKind.HOLD, HOLD_SECONDS),
            (PhaseKind.BACK, back),
            (PhaseKind.REST, REST_SECONDS),
        )
        self._timer.stop()

    def set_reduced_motion(self, is_reduced: bool) -> None:  # noqa: FBT001
        super().set_reduced_motion(is_reduced)
        if is_reduced:
            self._timer.stop()

    def show_now(self) -> None:
        """Show the present instant of the loop, or come to rest after the round in which nobody looked any more."""
        rounds, seconds = divmod(self._clock() - self._began, sum(length for _, length in self._stretches))
        if rounds >= 1 and not self._is_watched():
            self._timer.stop()
            self.show_phase(PhaseKind.REST, 0.0, self._side)
            return
        side = self._sides[int(rounds) % len(self._sides)]
        for kind, length in self._stretches:
            if seconds < length:
                self.show_phase(kind, seconds / length, side)
                return
            seconds -= length

    def _is_watched(self) -> bool:
        return self.underMouse() or self.hasFocus()

    def _play(self) -> None:
        if self.moves and self.isVisible() and not self._timer.isActive():
            self._began = self._clock()
            self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._play()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._play()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._palette.hold), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 12, 12)
            painter.end()
