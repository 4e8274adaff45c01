"""Shows an exercise's figure: at the instant of a session, as two still poses, or as a small picture for a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.core.figure.base_poses import resting
from sciatica_timer.core.figure.figure import pose_between
from sciatica_timer.core.session.movement import effort_at
from sciatica_timer.core.sides import Side
from sciatica_timer.ui.figure.painter import paint_figure, room_of
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QStyleHints

    from sciatica_timer.core.figure.figure import Figure
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.timeline import PhaseKind
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.theme import Palette

FIRST_SIDE = Side.RIGHT
STEPS = 480  # of a movement: about a pixel each, so a slow one is painted as often as it is seen to move
_CAPTION_ROOM = 1.8  # lines of text under a still pose


def figure_of(exercise: Exercise) -> Figure:
    """Return an exercise's figure, or the resting figure of its position."""
    return exercise.figure or resting(exercise.position)


def thumbnail(exercise: Exercise, size: QSize, palette: Palette, device_pixel_ratio: float = 1.0) -> QPixmap:
    """Paint the end of the movement, small and on nothing; `size` in device-independent pixels."""
    pixmap = QPixmap(size * device_pixel_ratio)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    figure = figure_of(exercise)
    painter = QPainter(pixmap)
    rect = QRectF(0, 0, size.width(), size.height())
    paint_figure(painter, rect, figure, pose_between(figure, 1.0, FIRST_SIDE), palette, detail=False)
    painter.end()
    return pixmap


def system_reduces_motion(hints: QStyleHints) -> bool:
    """Ask the system whether it wants less motion; False where Qt cannot tell."""
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    preference = getattr(accessibility() if accessibility else None, "motionPreference", None)  # since Qt 6.11
    return preference is not None and preference().name == "ReducedMotion"


def wants_less_motion(settings: Settings) -> bool:
    """Return whether the person, or their system, wants still pictures."""
    return settings.reduce_motion or system_reduces_motion(QGuiApplication.styleHints())


class FigureView(QWidget):
    """The figure of one exercise; what it shows is pushed in, so it runs no timer."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._figure: Figure | None = None
        self._effort = 0.0
        self._side = FIRST_SIDE
        self._is_still = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show another exercise, at its start."""
        self._figure = figure_of(exercise)
        self._effort, self._side = 0.0, FIRST_SIDE
        self.setAccessibleName(tr("Figure: %s") % exercise.name)
        self.update()

    def show_phase(self, kind: PhaseKind, fraction: float, side: Side) -> None:
        """Show an instant of a phase; paints only when that changes the picture."""
        wanted = (round(effort_at(kind, fraction) * STEPS) / STEPS, side)
        changes = side is not self._side if self._is_still else wanted != (self._effort, self._side)
        self._effort, self._side = wanted
        if changes:
            self._update_figure()

    def _update_figure(self) -> None:
        """Paint anew where the figure is, which is often a half of the widget."""
        if self._figure is None or self._is_still:
            self.update()
        else:
            self.update(room_of(QRectF(self.rect()), self._figure).toAlignedRect())

    def set_palette_colours(self, palette: Palette) -> None:
        """Change the scheme."""
        self._palette = palette
        self.update()

    def set_reduced_motion(self, is_reduced: bool) -> None:  # noqa: FBT001  a setter of one thing
        """Show the two ends of the movement side by side instead of the movement."""
        self._is_still = is_reduced
        self.update()

    def _paint_moving(self, painter: QPainter, figure: Figure) -> None:
        pose = pose_between(figure, self._effort, self._side)
        paint_figure(painter, QRectF(self.rect()), figure, pose, self._palette)

    def _paint_still(self, painter: QPainter, figure: Figure) -> None:
        caption = self.fontMetrics().height() * _CAPTION_ROOM
        is_wide = self.width() > self.height()
        for index, (effort, word) in enumerate(((0.0, tr("Start")), (1.0, tr("Out")))):
            rect = self._half(index, is_wide)
            pose = pose_between(figure, effort, self._side)
            paint_figure(painter, rect.adjusted(0, 0, 0, -caption), figure, pose, self._palette)
            painter.setPen(QColor(self._palette.muted))
            painter.drawText(rect.adjusted(0, rect.height() - caption, 0, 0), Qt.AlignmentFlag.AlignCenter, word)

    def _half(self, index: int, is_wide: bool) -> QRectF:  # noqa: FBT001
        wide, high = self.width(), self.height()
        if is_wide:
            return QRectF(index * wide / 2, 0, wide / 2, high)
        return QRectF(0, index * high / 2, wide, high / 2)

    def sizeHint(self) -> QSize:
        return QSize(560, 340)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._figure is None:
            return
        painter = QPainter(self)
        if self._is_still and self._figure.moves:
            self._paint_still(painter, self._figure)
        else:
            self._paint_moving(painter, self._figure)
        painter.end()
