"""A layout that sets widgets in lines, as words are set in a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLayoutItem, QWidget

from sciatica_timer.ui.widgets.breaking import break_words, is_broken, mend_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class FlowBar(QWidget):
    """A widget whose children flow, and which is as tall as its lines need.

    A button or label that is longer than a whole line gets its own words in two lines.
    """

    def __init__(self, spacing: int = 8, *, between: int | None = None, centred: bool = False) -> None:
        """Begin empty; `between` are the pixels between two lines, as many as between two widgets if not given."""
        super().__init__()
        self._flow = FlowLayout(self, spacing, between=between, centred=centred)

    def add(self, widget: QWidget) -> None:
        """Set a widget after the last one."""
        self._flow.addWidget(widget)

    def clear(self) -> None:
        """Remove all widgets."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def height_at(self, width: int) -> int:
        """Return the height that the lines need at a width."""
        return self._flow.heightForWidth(width)

    def fit(self) -> None:
        """Take the height that the lines need at this width."""
        self._break_words()
        height = self._flow.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _break_words(self) -> None:
        for item in self._flow.items:
            part = item.widget()
            if not isinstance(part, (QAbstractButton, QLabel)):
                continue
            part.ensurePolished()  # else it is as wide as in a plain font
            if is_broken(part):
                whole, metrics = part.text().replace("\n", " "), part.fontMetrics()
                more = metrics.horizontalAdvance(whole) - metrics.size(0, part.text()).width()
                if part.sizeHint().width() + more <= self.width():
                    mend_words(part)
            if part.sizeHint().width() > self.width():
                break_words(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)


class FlowLayout(QLayout):
    """Left to right, then on the next line; `centred` sets each line in the middle."""

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, *, between: int | None = None, centred: bool = False
    ) -> None:
        """Begin empty, without margins."""
        super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self._centred = centred
        self._between = spacing if between is None else between
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self.items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if not lines or used + self.spacing() + wanted > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append(item)
            used += self.spacing() + wanted
        return lines

    def _place(self, rect: QRect, *, really: bool) -> int:
        """Set the lines into a rectangle and return the height they take."""
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            width = sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)
            x = rect.x() + (max(0, rect.width() - width) // 2 if self._centred else 0)
            for item in line:
                size = item.sizeHint()
                if really:
                    top = y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, top), QSize(min(size.width(), rect.width()), size.height())))
                x += size.width() + self.spacing()
            y += height + self._between
        return max(0, y - self._between - rect.y())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self.items.append(item)

    def count(self) -> int:
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        size = QSize(0, 0)
        for item in self.items:
            size = size.expandedTo(item.minimumSize())
        return size

    def minimumSize(self) -> QSize:  # noqa: N802
        return QSize(0, self.sizeHint().height())  # words that are wider than a line are broken
