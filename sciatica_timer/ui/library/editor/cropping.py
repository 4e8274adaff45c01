"""A picture of one's own is turned, and a part of it chosen, by mouse and by keys; what it came from stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen, QTransform
from PySide6.QtWidgets import QWidget

from sciatica_timer.core.figure.cut import WHOLE, Cut
from sciatica_timer.core.library.steps import Steps
from sciatica_timer.ui.figure.decoding import decode
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from sciatica_timer.ui.theme import Theme

MOST_PX = 2400  # each way, of what is kept: more than any screen shows of it
VIEW_HEIGHT, LEAST_VIEW_HEIGHT, HANDLE_PX = 360, 120, 16
STEP, FINE_STEP = 0.02, 0.005
JPEG, PNG = b"JPG", b"PNG"
QUALITY = 90  # of a JPEG: larger files look no better


class CutView(QWidget):
    """Shows a picture and the part of it; `cut_changed` carries the part as chosen by hand, and what was done."""

    cut_changed = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        """Begin without a picture."""
        super().__init__()
        self._theme, self._image, self._turned, self._cut = theme, QImage(), QImage(), WHOLE
        self._from: tuple[float, float] | None = None
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_cut(self, image: QImage, cut: Cut) -> None:
        """Show a picture and a part of it."""
        self._image, self._cut = image, cut
        self._turned = image.transformed(QTransform().rotate(90 * cut.turns))
        percent = [round(100 * edge) for edge in (cut.left, cut.right, cut.top, cut.bottom)]
        words = tr("Part of the picture: {0} to {1} percent across, {2} to {3} percent down").format(*percent)
        self.setAccessibleName(words)
        self.update()

    @property
    def _room(self) -> QRectF:
        """Where the picture is drawn."""
        size = QSizeF(self._turned.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))
        return QRectF(QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), size)

    @property
    def part(self) -> QRectF:
        """Where the part is drawn."""
        room, cut = self._room, self._cut
        corner = QPointF(room.x() + cut.left * room.width(), room.y() + cut.top * room.height())
        return QRectF(corner, QSizeF((cut.right - cut.left) * room.width(), (cut.bottom - cut.top) * room.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._turned.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room, part = self._room, self.part
        painter.drawImage(room, self._turned)
        shade = QColor(0, 0, 0, 140)
        for left_out in (
            QRectF(room.topLeft(), QPointF(room.right(), part.top())),
            QRectF(QPointF(room.left(), part.bottom()), room.bottomRight()),
            QRectF(QPointF(room.left(), part.top()), part.bottomLeft()),
            QRectF(part.topRight(), QPointF(room.right(), part.bottom())),
        ):
            painter.fillRect(left_out, shade)
        colour = QColor(self._theme.palette.hold)
        painter.setPen(QPen(Qt.GlobalColor.white, 4))
        painter.drawRect(part)
        painter.setPen(QPen(colour, 3 if self.hasFocus() else 2))
        painter.drawRect(part)
        for corner in (part.topLeft(), part.topRight(), part.bottomLeft(), part.bottomRight()):
            painter.fillRect(QRectF(corner.x() - 5, corner.y() - 5, 10, 10), colour)
        painter.end()

    def _share(self, place: QPointF) -> tuple[float, float]:
        room = self._room
        return (place.x() - room.x()) / room.width(), (place.y() - room.y()) / room.height()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a corner, or the whole part; outside of it a new part begins."""
        if event.button() is not Qt.MouseButton.LeftButton or self._turned.isNull():
            return
        place, part = event.position(), self.part
        opposite = {
            (0, 0): part.bottomRight(),
            (1, 0): part.bottomLeft(),
            (0, 1): part.topRight(),
            (1, 1): part.topLeft(),
        }
        for (right, bottom), other in opposite.items():
            corner = QPointF(part.right() if right else part.left(), part.bottom() if bottom else part.top())
            if (corner - place).manhattanLength() <= HANDLE_PX:
                self._from = self._share(other)
                return
        if part.contains(place) and not self._cut.turned(-self._cut.turns).is_whole:
            self._grip = place
        else:
            self._from = self._share(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._from is not None:
            self.cut_changed.emit(self._cut.between(self._from, self._share(place)), "drawn")
        elif self._grip is not None:
            room, by = self._room, place - self._grip
            self._grip = place
            self.cut_changed.emit(self._cut.moved(by.x() / room.width(), by.y() / room.height()), "moved")

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._from is not None or self._grip is not None:
            self._from = self._grip = None
            self.cut_changed.emit(self._cut, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        step = FINE_STEP if event.modifiers() & Qt.KeyboardModifier.ControlModifier else STEP
        is_size = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        change = self._cut.grown if is_size else self._cut.moved
        self.cut_changed.emit(change(way[0] * step, way[1] * step), "size by keys" if is_size else "place by keys")


class CropCard(DialogCard):
    """Hidden until `ask`; `taken` carries the chosen part, encoded, and the ending its file should have."""

    taken = Signal(bytes, str)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        """Stay hidden over `parent`."""
        super().__init__(parent, tr("Choose the part that is shown"))
        self._image = QImage()
        self._steps = Steps(WHOLE)
        self._kind = PNG
        hint = tr("Draw with the mouse. Or: arrows move the part, with Shift they change its size, and R turns it.")
        self.view = CutView(theme)
        self.view.cut_changed.connect(self._take)
        for part in (label(hint, wrap=True), self.view):
            self.column.addWidget(part)
        self._use = button(tr("Use this part"), self._emit, "primary")
        self._undo = button(tr("Undo"), self.undo)
        for made in (
            self._use,
            button(tr("Turn right   R"), self._turn_right, name=tr("Turn right")),
            button(tr("Turn left"), self._turn_left),
            button(tr("The whole picture"), self._take_whole),
            self._undo,
            button(tr("Cancel   Esc"), self.leave, name=tr("Cancel")),
        ):
            self.buttons.add(made)

    def ask(self, data: bytes) -> None:
        """Show a picture, encoded, whole at first; raises DecodingError."""
        self._kind = JPEG if data.startswith(b"\xff\xd8") else PNG  # which can be clear where nothing is
        self._image = decode(data, QSize(MOST_PX, MOST_PX), grows=False)
        self._steps = Steps(WHOLE)
        self._show()
        self.open(self.view)

    @property
    def cut(self) -> Cut:
        """What is chosen."""
        return self._steps.now

    def undo(self) -> None:
        """Go back one step."""
        self._steps.undo()
        self._show()

    def fit_content(self, width: int, height: int) -> None:
        """Fit the picture into the room there is."""
        words = self.height_of_content(width) - self.view.height()
        self.view.setFixedHeight(max(LEAST_VIEW_HEIGHT, min(VIEW_HEIGHT, height - words)))

    def _show(self) -> None:
        self.view.show_cut(self._image, self._steps.now)
        if not self._steps.can_undo and self._undo.hasFocus():
            self._use.setFocus()
        self._undo.setEnabled(self._steps.can_undo)

    def _take(self, cut: Cut, what: str) -> None:
        self._steps.take(cut, what)
        if not what:
            self._steps.end_part()
        self._show()

    def _turn_right(self) -> None:
        self._take(self.cut.turned(1), "")

    def _turn_left(self) -> None:
        self._take(self.cut.turned(-1), "")

    def _take_whole(self) -> None:
        self._take(WHOLE, "")

    def _emit(self) -> None:
        data = encoded(self._image, self.cut, self._kind)
        self.leave()
        self.taken.emit(data, ".jpg" if self._kind == JPEG else ".png")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R:
            self._take(self.cut.turned(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1), "")
        elif event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.undo()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.view.hasFocus():
            self._emit()
        else:
            super().keyPressEvent(event)


def encoded(image: QImage, cut: Cut, kind: bytes) -> bytes:
    """Return a part of a picture as a file of that kind holds it."""
    turned = image.transformed(QTransform().rotate(90 * cut.turns))
    wide, high = turned.width(), turned.height()
    left, top = round(cut.left * wide), round(cut.top * high)
    size = (max(1, round(cut.right * wide) - left), max(1, round(cut.bottom * high) - top))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    if kind == JPEG:
        writer.setQuality(QUALITY)
    writer.write(turned.copy(QRect(left, top, *size)))
    return bytes(buffer.data().data())
