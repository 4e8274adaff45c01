"""The movements to choose from, as a grid of pictures: the one pointed at, or chosen with the keys, is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from sciatica_timer.core.editing import blank, with_movement
from sciatica_timer.core.figure.figure import REST, Figure, resting
from sciatica_timer.core.library.sides import Position
from sciatica_timer.ui.figure.preview import FigurePreview
from sciatica_timer.ui.library.editor.movement_wording import movement_words
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QImage, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from sciatica_timer.core.figure.figure import Movement
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.theme import Theme

NAME = Qt.ItemDataRole.UserRole
TILE_PX, PICTURE_HEIGHT_PX, CAPTION_PX, GAP, ROUND = 124, 76, 36, 8, 12
KEY = "movement "  # before the names of pictures, so that no exercise takes one for its own
ROWS_SHOWN = 2


class MovementGrid(QListWidget):
    """Shows movements; `movement_chosen` carries the name of the one chosen by hand, empty for none."""

    movement_chosen = Signal(str)

    def __init__(self, theme: Theme, pictures: Pictures | None, movements: Sequence[Movement]) -> None:
        """Begin with no movement chosen."""
        super().__init__()
        self._theme, self._pictures, self._is_showing = theme, pictures, False
        self.setProperty("role", "movements")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TileDelegate(theme, self))
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Movement"))
        self._resting: dict[str, QPixmap] = {}
        self._position = Position.ON_YOUR_BACK
        self._positions: dict[str, str] = {one.name: one.position for one in movements}
        self._add("", tr("Only the position"))
        for words, name in sorted((movement_words(name), name) for name in self._positions):
            self._add(name, words)
        self._player = _Player(theme, pictures, self.viewport())
        self.currentItemChanged.connect(self._take)
        self.itemEntered.connect(self._play)
        theme.changed.connect(self._fit)
        self._fit()
        if pictures is not None:
            pictures.thumbnails_loaded.connect(self._show_pictures)
            size = QSize(TILE_PX - 2 * GAP, PICTURE_HEIGHT_PX) * self.devicePixelRatioF()
            figures = [*map(Figure, self._positions), *map(resting, Position)]
            pictures.load_thumbnails({KEY + one.movement: one for one in figures}, size)

    def _add(self, name: str, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setData(NAME, name)
        item.setToolTip(words)

    @property
    def chosen(self) -> str:
        """The name of the movement chosen; empty for none."""
        item = self.currentItem()
        return str(item.data(NAME)) if item is not None else ""

    def show_chosen(self, name: str) -> None:
        """Show a movement as chosen, whatever the filter hides."""
        if name == self.chosen and self.currentItem() is not None:
            return
        self._is_showing = True
        items = {self.item(row).data(NAME): self.item(row) for row in range(self.count())}
        item = items.get(name, self.item(0))
        item.setHidden(False)
        self.setCurrentItem(item)
        self._is_showing = False

    def show_position(self, position: Position) -> None:
        """Show how one lies or stands where no movement is chosen."""
        self.item(0).setData(Qt.ItemDataRole.DecorationRole, self._resting.get(resting(position).movement))
        self._position = position

    def filter(self, position: str, typed: str) -> None:
        """Show the movements of a position (all where it is empty) whose names hold what is typed.

        Where no name of that position does, those of all positions are looked at.
        """
        wanted = typed.casefold().split()

        def fits(item: QListWidgetItem, place: str) -> bool:
            name = str(item.data(NAME))
            is_there = not place or not name or self._positions[name] == place
            return is_there and all(word in item.text().casefold() for word in wanted)

        items = [self.item(row) for row in range(self.count())]
        if not any(fits(item, position) for item in items if item.data(NAME)):
            position = ""
        for item in items:
            item.setHidden(not fits(item, position) and item is not self.currentItem())
        self._player.hide()
        self._fit()
        self.scrollToItem(self.currentItem())

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_showing:
            self.movement_chosen.emit(item.data(NAME))
        if item is not None and self.hasFocus():
            self._play(item)

    def _play(self, item: QListWidgetItem) -> None:
        self._player.play(str(item.data(NAME)), _picture_rect(self.visualItemRect(item), self._theme))

    def _show_pictures(self, images: Mapping[str, QImage]) -> None:
        found: dict[str, QPixmap] = {}
        for name, image in images.items():
            if name.startswith(KEY):
                found[name.removeprefix(KEY)] = picture = QPixmap.fromImage(image)
                picture.setDevicePixelRatio(self.devicePixelRatioF())
        for row in range(1, self.count()):
            item = self.item(row)
            if (name := str(item.data(NAME))) in found:
                item.setData(Qt.ItemDataRole.DecorationRole, found[name])
        self._resting |= {name: picture for name, picture in found.items() if name.startswith(REST)}
        self.show_position(self._position)

    def _fit(self) -> None:
        self.doItemsLayout()
        tile = _tile(self._theme)
        shown = sum(not self.item(row).isHidden() for row in range(self.count()))
        abreast = max(1, self.viewport().width() // tile.width())
        self.setFixedHeight(min(ROWS_SHOWN, -(-shown // abreast)) * tile.height() - GAP + 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        item = self.currentItem()
        if item is not None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._play(item)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._player.hide()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in {event.Type.Leave, event.Type.Wheel}:
            self._player.hide()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._player.hide()
        if event.size().width() != event.oldSize().width():
            self._fit()


class _Player(FigurePreview):
    """Plays a movement in place of its picture, as long as it is shown."""

    def __init__(self, theme: Theme, pictures: Pictures | None, parent: QWidget) -> None:
        super().__init__(theme.palette, pictures, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(True)
        self.hide()

    def play(self, movement: str, place: QRect) -> None:
        """Play a movement in a place; without pictures there is nothing to be played."""
        if not movement or self._pictures is None or self._is_still:
            self.hide()
            return
        self.set_palette_colours(self._theme.palette)
        self.setGeometry(place)
        if not self.isVisible() or self.property("movement") != movement:
            self.setProperty("movement", movement)
            self.show_exercise(with_movement(blank(), movement))
        self.show()
        self._play()

    def _is_watched(self) -> bool:
        return True


class _TileDelegate(QStyledItemDelegate):
    """Paints a tile: the picture at the end of the movement, and its name."""

    def __init__(self, theme: Theme, parent: MovementGrid) -> None:
        super().__init__(parent)
        self._theme, self._grid = theme, parent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if option.rect.isEmpty():
            return  # Qt paints what is hidden too, at the corner
        colours, rect = self._theme.palette, option.rect.adjusted(0, 0, -GAP, -GAP)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_marked = is_chosen or bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.hold if is_marked else colours.line), 2 if is_marked else 1))
        painter.setBrush(QColor(colours.hold_soft if is_chosen and self._grid.hasFocus() else colours.surface))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), ROUND, ROUND)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap):
            room = _picture_rect(option.rect, self._theme)
            size = picture.deviceIndependentSize().toSize()
            place = QRect(room.center() - QRect(0, 0, size.width(), size.height()).center(), size)
            painter.drawPixmap(place, picture)
        font = painter.font()
        font.setPixelSize(self._theme.px(12))
        font.setBold(is_chosen)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        words = QRect(rect.left() + 6, rect.bottom() - self._theme.px(CAPTION_PX), rect.width() - 12, 0)
        words.setBottom(rect.bottom() - 4)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return _tile(self._theme)


def _tile(theme: Theme) -> QSize:
    return QSize(max(theme.px(TILE_PX), TILE_PX), PICTURE_HEIGHT_PX + theme.px(CAPTION_PX) + 2 * GAP)


def _picture_rect(tile: QRect, theme: Theme) -> QRect:
    return tile.adjusted(GAP, GAP, -2 * GAP, -theme.px(CAPTION_PX) - 2 * GAP)
