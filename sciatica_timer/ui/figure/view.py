"""Shows an exercise's figure: at the instant of a session, or as two still poses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.core.figure.figure import resting
from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.movement import PREVIEW_SECONDS, strip_position
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.ui.figure.frames import MOST_BYTES, Wanted
from sciatica_timer.ui.figure.painter import FramePainter
from sciatica_timer.ui.figure.rooms import USUAL_ASPECT, pair, place_in, single
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QStyleHints

    from sciatica_timer.core.figure.figure import Figure
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.figure.frames import Frames
    from sciatica_timer.ui.figure.pictures import Load, Pictures
    from sciatica_timer.ui.palettes import Palette

FIRST_SIDE = Side.RIGHT
STEPS = 480  # of a movement: about a pixel each, so a slow one is painted as often as it is seen to move
_CAPTION_ROOM = 1.8  # lines of text under a still pose


def figure_of(exercise: Exercise) -> Figure:
    """Return an exercise's figure, or the resting figure of its position."""
    return exercise.figure or resting(exercise.position)


def system_reduces_motion(hints: QStyleHints) -> bool:
    """Ask the system whether it wants less motion; False where Qt cannot tell."""
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    preference = getattr(accessibility() if accessibility else None, "motionPreference", None)  # since Qt 6.11
    return preference is not None and preference().name == "ReducedMotion"


def wants_less_motion(settings: Settings) -> bool:
    """Return whether the person, or their system, wants still pictures."""
    return settings.reduce_motion or system_reduces_motion(QGuiApplication.styleHints())


class FigureView(QWidget):
    """The figure of one exercise; what it shows is pushed in, so it runs no timer.

    Its pictures are loaded off the main thread when it is painted, at that size; those of the exercise before go then,
    and all of them when it is hidden. `loaded` tells that they are there, or that there are none (any more).
    """

    loaded = Signal()

    def __init__(self, palette: Palette, pictures: Pictures | None = None, parent: QWidget | None = None) -> None:
        """Begin without an exercise; without `pictures` it stays empty."""
        super().__init__(parent)
        self._palette = palette
        self._pictures = pictures
        self._figure: Figure | None = None
        self._wanted: Wanted | None = None
        self._load: Load | None = None
        self._painter: FramePainter | None = None
        self._position, self._side, self._is_ghosted = 0.0, FIRST_SIDE, False
        self._is_still = False
        self._aspect = USUAL_ASPECT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if pictures is not None:
            pictures.loaded.connect(self._take)

    @property
    def moves(self) -> bool:
        """Return whether there are pictures of a movement to animate."""
        frames = self._painter.frames if self._painter is not None else None
        return frames is not None and frames.is_whole and len(frames.layers) > 1 and not self._is_still

    def show_exercise(self, exercise: Exercise) -> None:
        """Show another exercise, at its start."""
        self._figure = figure_of(exercise)
        self._position, self._side, self._is_ghosted = 0.0, FIRST_SIDE, False
        self._painter, self._aspect = None, USUAL_ASPECT
        self.setAccessibleName(tr("Figure: {0}").format(exercise.name))
        self.update()

    def show_phase(self, kind: PhaseKind, fraction: float, side: Side, seconds: float = PREVIEW_SECONDS) -> None:
        """Show an instant of a phase of so many seconds; paints only when that changes the picture."""
        position = round(strip_position(kind, fraction, seconds) * STEPS) / STEPS
        wanted, shown = (position, side, kind is PhaseKind.OUT), (self._position, self._side, self._is_ghosted)
        self._position, self._side, self._is_ghosted = wanted
        if self._painter is None or wanted == shown:
            return
        if side is not shown[1]:
            self.update()
        elif not self._is_still:
            self.update(self._room_that_changes(self._painter))

    def set_palette_colours(self, palette: Palette) -> None:
        """Change the scheme."""
        self._palette = palette
        self.update()

    def set_reduced_motion(self, is_reduced: bool) -> None:  # noqa: FBT001  a setter of one thing
        """Show the two ends of the movement side by side instead of the movement."""
        if is_reduced is not self._is_still:
            self._is_still = is_reduced
            self.update()

    # Loading

    def _fetch(self) -> None:
        """Load the pictures that are wanted now, unless they are there or on their way."""
        if self._figure is None or self._pictures is None:
            return
        size = (self._rooms()[0].size() * self.devicePixelRatioF()).expandedTo(QSize(1, 1))
        wanted = Wanted(self._figure, size, self._palette, self._most_bytes)
        if wanted != self._wanted:
            self._drop()
            self._wanted = wanted
            self._load = self._pictures.load(wanted)

    def _drop(self) -> None:
        if self._load is not None:
            self._load.is_dropped = True
        self._load = self._wanted = None

    def _take(self, load: Load, frames: Frames | None) -> None:
        if load is not self._load:
            return
        self._painter = FramePainter(frames) if frames is not None else None
        self._aspect = frames.aspect if frames is not None else USUAL_ASPECT
        self.loaded.emit()
        self.update()

    @property
    def _most_bytes(self) -> int:
        """What all decoded frames may take; 0 where the start and the end are enough."""
        return 0 if self._is_pair else MOST_BYTES

    def _keep_ends(self) -> None:
        """Let go of the frames between the start and the end, until they are wanted again."""
        self._drop()
        if self._painter is not None:
            self._painter = FramePainter(self._painter.frames.ends())
            self._wanted = self._painter.frames.wanted

    # Where the pictures stand

    @property
    def _is_pair(self) -> bool:
        return self._is_still and self._figure is not None and self._figure.moves

    def _rooms(self) -> list[QRect]:
        if not self._is_pair:
            return [single(self.rect())]
        return pair(self.rect(), self._aspect, self._caption_height)

    @property
    def _caption_height(self) -> int:
        return round(self.fontMetrics().height() * _CAPTION_ROOM)

    def _room_that_changes(self, painter: FramePainter) -> QRect:
        ratio, frames, part = self.devicePixelRatioF(), painter.frames, QRect(painter.rect)
        if self._is_mirrored(frames):
            part.moveLeft(frames.size.width() - part.left() - part.width())
        return place_in(self._rooms()[0], frames, ratio).rect(part, ratio)

    def _is_mirrored(self, frames: Frames) -> bool:
        return self._side is Side.LEFT and frames.has_sides

    # Painting

    def _paint(self, painter: QPainter, room: QRect, position: float, *, ghosted: bool = False) -> QRect:
        """Paint the picture in a room, and return where it stands."""
        assert self._painter is not None
        frames, ratio = self._painter.frames, self.devicePixelRatioF()
        place = place_in(room, frames, ratio)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.translate(place.corner)
        painter.scale(place.scale, place.scale)
        self._painter.paint(painter, position, mirrored=self._is_mirrored(frames), ghosted=ghosted)
        painter.restore()
        return place.rect(QRect(QPoint(), frames.size), ratio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._fetch()
        if self._painter is None:
            return
        painter = QPainter(self)
        rooms = self._rooms()
        if not self._is_pair:
            self._paint(painter, rooms[0], self._position, ghosted=self._is_ghosted)
        else:
            painter.setPen(QColor(self._palette.muted))
            captions = tr("Start", "position"), tr("Out", "position")
            for room, position, word in zip(rooms, (0.0, 1.0), captions, strict=True):
                below = self._paint(painter, room, position).bottom() + 1
                caption = QRect(room.left(), below, room.width(), self._caption_height)
                painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, word)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another page; a window that is put away keeps what it shows
            self._drop()
            self._painter = None
            self.loaded.emit()

    def sizeHint(self) -> QSize:
        return QSize(560, 340)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 100)
