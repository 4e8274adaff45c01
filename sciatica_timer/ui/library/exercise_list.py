"""The list of exercises: a picture, the name, the dose, and today's progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyledItemDelegate

from sciatica_timer.core.value import Value
from sciatica_timer.ui.access.signs import as_spoken
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from sciatica_timer.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
PICTURE = ROW + 1
STARTING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
CHOOSING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
HEAD_PX, ROW_PX = 36, 60
PICTURE_SIZE = QSize(64, 46)
PICTURED_PX = 220  # a narrower row, at large text, has its whole room for words


class Row(Value):
    """The text of one row of the list.

    `section` is set on the first line of each; `brief` stands in for a badge that is too wide.
    """

    id: str
    name: str
    dose: str
    badge: str
    badge_is_good: bool
    section: str
    brief: str = ""


def pixmaps(images: Mapping[str, QImage], wanted: Collection[str], ratio: float) -> dict[str, QPixmap]:
    """Return the images that are wanted as pictures for a screen with so many pixels to a logical one."""
    found = {one: QPixmap.fromImage(image) for one, image in images.items() if one in wanted}
    for picture in found.values():
        picture.setDevicePixelRatio(ratio)
    return found


class ExerciseList(QListWidget):
    """Shows rows, and emits which is chosen; section headings are painted above the first row of each."""

    chosen = Signal(str)
    start_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._held_back = False
        self._pictures: dict[str, QPixmap] = {}
        self.setAccessibleName(tr("Exercise list"))
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._emit)
        theme.changed.connect(self.doItemsLayout)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, keeping the chosen one and the pictures."""
        before = self.chosen_id
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for index, row in enumerate(rows):
            if index == self.count():
                self.addItem(QListWidgetItem())
            item = self.item(index)
            if item.data(ROW) is None or item.data(ROW).id != row.id:
                item.setData(PICTURE, self._pictures.get(row.id))
            item.setData(ROW, row)
            spoken = as_spoken(", ".join(part for part in (row.name, row.dose, row.badge) if part))
            item.setText(row.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(spoken)

        if before and self.chosen_id != before:
            self.choose(before)
            self._emit(self.currentItem())

    def show_picture(self, exercise_id: str, picture: QPixmap) -> None:
        """Put a picture beside one exercise."""
        self._pictures[exercise_id] = picture
        for item in self._items():
            if item.data(ROW).id == exercise_id:
                item.setData(PICTURE, picture)

    @property
    def chosen_id(self) -> str:
        """The id of the chosen row, or an empty text."""
        item = self.currentItem()
        return str(item.data(ROW).id) if self.count() else ""

    def choose(self, exercise_id: str) -> None:
        """Choose a row as if by hand."""
        for item in self._items():
            if item.data(ROW).id == exercise_id:
                self.setCurrentItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(index) for index in range(self.count())]

    def _emit(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(ROW).id)

    def ignore_next_start(self) -> None:
        """Start nothing by a key until somebody chooses here or comes back from another page: it hurt just now."""
        self._held_back = True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another page, and not a window that is put away
            self._held_back = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in STARTING and item is not None:
            if not self._held_back:
                self.start_requested.emit(item.data(ROW).id)
        else:
            self._held_back = self._held_back and event.key() not in CHOOSING
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held_back = False
        super().mousePressEvent(event)


class _RowDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, theme: Theme, parent: ExerciseList) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent
        self._base_font = parent.font()

    def _font(self, pixels: float, weight: QFont.Weight) -> QFont:
        font = QFont(self._base_font)
        font.setPixelSize(self._theme.px(pixels))
        font.setWeight(weight)
        return font

    def _text(self, painter: QPainter, rect: QRect, text: str, *, right: bool = False) -> int:
        """Draw one line, cut with an ellipsis where there is no room, and return its width."""
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return painter.fontMetrics().horizontalAdvance(shown)

    def _pen(self, painter: QPainter, pixels: float, weight: QFont.Weight, colour: str) -> None:
        painter.setFont(self._font(pixels, weight))
        painter.setPen(QColor(colour))

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, *, selected: bool) -> None:
        colours = self._theme.palette
        if selected:
            painter.setBrush(QColor(colours.hold_soft))
        elif self._list.underMouse() and _is_pointed_at(option):
            painter.setBrush(QColor(colours.surface))
        else:
            return
        ring = 2 if selected and self._list.hasFocus() else 0
        if selected and colours.is_high:
            ring += 1  # what is chosen has more than a pale ground
        painter.setPen(QPen(QColor(colours.hold), ring) if ring else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 12, 12)

    def _paint_picture(self, painter: QPainter, rect: QRect, picture: QPixmap | None) -> None:
        colours = self._theme.palette
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(rect), 10, 10)
        if picture is not None:
            painter.drawPixmap(rect.topLeft(), picture)

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = self._theme.palette
        half = rect.height() // 2
        top = QRect(rect.left(), rect.top(), rect.width(), half)
        bottom = QRect(rect.left(), rect.top() + half, rect.width(), half)
        self._pen(painter, 11.5, QFont.Weight.DemiBold, colours.hold if row.badge_is_good else colours.muted)
        name = QFontMetrics(self._font(14, QFont.Weight.DemiBold)).horizontalAdvance(row.name)
        room = rect.width() - name - 8
        used = self._text(painter, top, _badge(row, painter.fontMetrics(), room), right=True)
        self._pen(painter, 14, QFont.Weight.DemiBold, colours.text)
        self._text(painter, top.adjusted(0, 0, -used, 0), row.name)
        self._pen(painter, 12, QFont.Weight.Normal, colours.muted)
        self._text(painter, bottom, row.dose)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if row.section:
            head = QRect(rect.left() + 8, rect.top(), rect.width() - 16, self._theme.px(HEAD_PX))
            self._pen(painter, 12, QFont.Weight.DemiBold, self._theme.palette.muted)
            self._text(painter, head, row.section)
            rect.setTop(head.bottom())
        selected = self._list.item(index.row()).isSelected()
        self._paint_ground(painter, rect, option, selected=selected)
        left = rect.left() + 10
        if rect.width() >= self._theme.px(PICTURED_PX):
            top = rect.center().y() - PICTURE_SIZE.height() // 2
            place = QRect(rect.left() + 8, top, PICTURE_SIZE.width(), PICTURE_SIZE.height())
            self._paint_picture(painter, place, index.data(PICTURE))
            left = place.right() + 12
        words = self._theme.px(38)
        middle = rect.center().y() - words // 2
        self._paint_words(painter, QRect(left, middle, rect.right() - left - 10, words), row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        row: Row = index.data(ROW)
        height = max(self._theme.px(ROW_PX - 8), PICTURE_SIZE.height()) + 8
        return QSize(200, height + (self._theme.px(HEAD_PX) if row.section else 0))


def _is_pointed_at(option: QStyleOptionViewItem) -> bool:
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415  start-up: it makes ten enums, in 5 ms

    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def _badge(row: Row, metrics: QFontMetrics, room: int) -> str:
    """Choose the words that fit beside the name; before a tick, the name makes way."""
    fitting = (words for words in (row.badge, row.brief) if metrics.horizontalAdvance(words) <= room)
    return next(fitting, row.brief if row.badge_is_good else "")
