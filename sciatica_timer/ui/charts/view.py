"""A picture whose values are reached by the pointer, by the keyboard and by a screen reader."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from sciatica_timer.ui.access.announcing import announce, is_read
from sciatica_timer.ui.charts.painter import ChartLook, paint_tip, tip_box

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from sciatica_timer.ui.theme import Theme

TEXT_PX, TIP_PX = 11, 12
FOCUS_PX = 2
EDGE_PX = 5  # between the focus ring and the picture
BY_ONE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def look_of(widget: QWidget, theme: Theme, pixels: int, text: str = "") -> ChartLook:
    """Return how charts look in a widget; `pixels` is the height of the letters at 100 % text size.

    What is painted does not follow the style sheet by itself.
    """
    font, palette = QFont(widget.font()), theme.palette
    font.setPixelSize(theme.px(pixels))
    unit = theme.px(100) / 100
    return ChartLook(font, unit, 1 / widget.devicePixelRatioF(), text or palette.muted, palette.line, palette.surface)


class ChartView(QLabel):
    """Shows the words of a stop as a tooltip, or, once Tab has come here, those of the stop that the arrows chose."""

    def __init__(self, theme: Theme, steps: Mapping[Qt.Key, int] | None = None) -> None:
        """Begin empty; `steps` are the keys that go from stop to stop, and by how many."""
        super().__init__()
        self.theme = theme
        self._steps = BY_ONE if steps is None else steps
        self._chosen = 0
        self._sentence = ""
        self.setPixmap(QPixmap(1, 1))  # never seen; it makes the label a graphic for screen readers
        theme.changed.connect(self.update)

    @property
    @abstractmethod
    def count(self) -> int:
        """The number of stops."""

    @abstractmethod
    def words_at(self, stop: int) -> str:
        """Return the values at a stop, in words."""

    @abstractmethod
    def stop_near(self, at: QPointF) -> int | None:
        """Return the stop at a point of the widget."""

    @abstractmethod
    def place_of(self, stop: int) -> QRectF:
        """Return the rectangle that marks a stop."""

    @abstractmethod
    def paint(self, painter: QPainter) -> None:
        """Paint everything but the stop that is chosen."""

    @property
    def room(self) -> QRectF:
        """The rectangle inside the focus ring."""
        return QRectF(self.rect()).adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)

    @property
    def chosen(self) -> int | None:
        """The stop whose words are shown, None while the keyboard is elsewhere."""
        return self._chosen if self.hasFocus() and self.count else None

    def describe(self, sentence: str) -> None:
        """Set the sentence that describes the whole chart to screen readers."""
        self._sentence = sentence
        self._update_description()

    def begin(self) -> None:
        """Choose the newest of other stops; without any, Tab skips the chart."""
        self._chosen = max(0, self.count - 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self.count else Qt.FocusPolicy.NoFocus)
        self._update_description()
        self.update()

    def _update_description(self) -> None:
        words = "" if self.chosen is None else self.words_at(self.chosen)
        self.setAccessibleDescription(words or self._sentence)

    def _choose(self, stop: int) -> None:
        if 0 <= stop < self.count and stop != self._chosen:
            self._chosen = stop
            self._update_description()
            announce(self, self.words_at(stop))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.count:
            super().keyPressEvent(event)
        elif key in self._steps:
            self._choose(self._chosen + self._steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key == Qt.Key.Key_Home else self.count - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._update_description()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if is_read():  # which would read out the description that comes back, if it came before the focus is elsewhere
            QTimer.singleShot(0, self, self._update_description)
        else:
            self._update_description()
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            stop = self.stop_near(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if stop is None else self.words_at(stop), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(480, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stop = self.chosen
        if stop is None:
            self.paint(painter)
        else:
            self._paint_chosen(painter, stop)
        painter.end()

    def _paint_chosen(self, painter: QPainter, stop: int) -> None:
        """Paint the picture with the stop marked, its words beside it, and the focus ring around all."""
        accent, place = self.theme.palette.hold, self.place_of(stop)
        painter.fillRect(place, QColor(self.theme.palette.hold_soft))
        self.paint(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(accent), FOCUS_PX))
        painter.drawRect(place)
        half = FOCUS_PX / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)
        look = look_of(self, self.theme, TIP_PX, self.theme.palette.text)
        words = self.words_at(stop)
        paint_tip(painter, tip_box(self.room, place, words, look), words, look, accent)
