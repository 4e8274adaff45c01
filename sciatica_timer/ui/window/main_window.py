"""The window: the rail, the pages, and the views that cover both (first start, session, its end)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from sciatica_timer.ui.notices import NO_ROOM, Notices, Room
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.enlarged import enlarge, fills_a_screen, is_large, shrink
from sciatica_timer.ui.widgets.overlay import Overlay
from sciatica_timer.ui.window.nav_rail import NavRail
from sciatica_timer.ui.window.placement import WholeScreen, screen_named
from sciatica_timer.ui.window.window_keys import WindowKeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from sciatica_timer.ui.theme import Theme

SMALLEST = (880, 440)  # 1366 x 768 at a scale of 1.5, with a frame and panels


class MainWindow(QMainWindow):
    """Holds the pages, each built when it is first opened; `page_opened` carries the page.

    `file_dropped` carries the path of a file with exercises. Closing it emits `closing`; if `stays_when_closed` returns
    True, it is only hidden, and emits `hidden`.
    """

    page_opened = Signal(object)
    mute_toggled = Signal()
    closing = Signal()
    hidden = Signal()
    seen_changed = Signal(bool)
    first_painted = Signal()
    uncovered = Signal()
    file_dropped = Signal(object)

    def __init__(self, pages: list[tuple[str, str, Callable[[], QWidget]]], theme: Theme) -> None:
        """Take icon, title and maker of each page, in order; the first one is opened."""
        super().__init__()
        self._makers = [maker for _, _, maker in pages]
        self._pages: dict[int, QWidget] = {}
        self._cover: QWidget | None = None
        self._theme = theme
        theme.changed.connect(self._colour)
        self._filled = False
        self.stays_when_closed: Callable[[], bool] = bool  # that is, no
        self._is_leaving = False
        self.page_index = 0
        self.setWindowTitle(tr("Sciatica Timer"))
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.whole_screen = WholeScreen(self)
        self._rail = NavRail([(icon, title) for icon, title, _ in pages], theme)
        self._rail.chosen.connect(self.open_page)
        self._rail.keys_requested.connect(self.show_keys)
        self._stack = QStackedWidget()
        home = QWidget()
        row = QHBoxLayout(home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self._home = home
        self._views = QStackedWidget()
        self._views.addWidget(home)
        whole = QWidget()
        whole.setProperty("role", "page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._views, 1)
        self._column = column
        self._whole = whole
        self.notices = Notices(whole, theme)
        self.notices.room = self._room_for_notices
        self.notices.reserve = self._make_way
        self.notices.hand_back = self._focus_view
        self.setCentralWidget(whole)
        whole.installEventFilter(self)
        self.keys = WindowKeys(self, whole, len(pages))
        self.keys.page_chosen.connect(self._open_number)
        self.keys.mute_toggled.connect(self.mute_toggled)
        self.keys.card_requested.connect(self.show_keys)
        self.keys.whole_screen_toggled.connect(self.whole_screen.toggle)
        self.open_page(0)

    def _open_number(self, number: int) -> None:
        if self._cover is None and 1 <= number <= len(self._makers):
            self.open_page(number - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a page by Ctrl and the place of a digit, where the layout has another sign there."""
        if not self.keys.open_by_place(event):
            super().keyPressEvent(event)

    def show_keys(self) -> None:
        """Show the card with all keys, or take it away."""
        self.keys.card.toggle()

    def fill_screen(self, *, filled: bool, screen: str = "") -> None:
        """Take the whole of a screen while something is read from afar, then restore the window.

        Whoever leaves it meanwhile by hand is left alone. Without a `screen` of that name it is the window's own.
        """
        if filled and not self._filled:
            self._filled = True
            if not self.isFullScreen():
                self.whole_screen.take(screen_named(screen))
        elif not filled and self._filled:
            self._filled = False
            self.whole_screen.leave()

    def open_page(self, index: int) -> None:
        """Show a page, building it the first time."""
        if index not in self._pages:
            self._pages[index] = self._makers[index]()
            self._stack.addWidget(self._pages[index])
        self._stack.setCurrentWidget(self._pages[index])
        self._rail.show_page(index)
        self.page_index = index
        self.notices.fit_soon()
        self.page_opened.emit(self._pages[index])

    @property
    def page(self) -> QWidget:
        """The page that is open."""
        return self._pages[self.page_index]

    def _colour(self) -> None:
        """Have a page with a style sheet of its own follow the theme."""
        if self._cover is not None and is_large(self._cover):
            enlarge(self._cover, self._theme)
            self.notices.enlarge(self._theme.mat_sheet)

    def cover_on_mat(self, view: QWidget, *, filled: bool, screen: str = "") -> None:
        """Cover all with a view of a session; where `filled`, on the whole of a screen.

        On one, and in a window that is as large, it is read from the mat.
        """
        if filled or fills_a_screen(self):
            enlarge(view, self._theme)
        elif is_large(view):
            shrink(view)
        self.fill_screen(filled=filled, screen=screen)
        self.cover_with(view)

    def cover_with(self, view: QWidget) -> None:
        """Show a view over the whole window, in place of the pages or of the view before it."""
        before, self._cover = self._cover, view
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
        self._views.setCurrentWidget(view)
        self._drop(before)
        self.notices.enlarge(self._theme.mat_sheet if is_large(view) else "")
        self.notices.heed(view)

    def uncover(self) -> None:
        """Show the pages again, in the window as it was."""
        self.fill_screen(filled=False)
        before, self._cover = self._cover, None
        self._views.setCurrentWidget(self._home)
        self._drop(before)
        self._make_way(0)
        self.notices.enlarge("")
        self.notices.fit_soon()
        self.uncovered.emit()

    @property
    def cover(self) -> QWidget | None:
        """The view that covers the pages, if one does."""
        return self._cover

    def _focus_view(self) -> None:
        """Let what is seen have the keys, once what had them is gone."""
        view = self._cover or self.page
        getattr(view, "take_focus", view.setFocus)()

    def _room_for_notices(self) -> Room:
        """Return the room for notices: the view's own choice, else a strip below the view."""
        cover = self._cover
        if cover is None:
            page = QRect(self._stack.mapTo(self._whole, QPoint()), self._stack.size())
            return Room(_lower(page, 0.6), at_top=False)
        if any(card.isVisible() for card in cover.findChildren(Overlay)):
            return NO_ROOM  # a card that is to be answered lies there
        own: Callable[[], Room | None] | None = getattr(cover, "room_for_notices", None)
        room = own() if own is not None else None
        if room is None:
            return Room(_lower(self._whole.rect(), 0.4), at_top=False)
        return room._replace(rect=room.rect.translated(cover.mapTo(self._whole, QPoint())))

    def _make_way(self, height: int) -> None:
        """Leave a strip of this height free for notices: in a view by its own choice, or below it; none over a page."""
        make_way: Callable[[int], None] | None = getattr(self._cover, "make_way", None)
        if make_way is not None:
            make_way(height)
        below = height if self._cover is not None and make_way is None else 0
        self._column.setContentsMargins(0, 0, 0, below)

    def _drop(self, view: QWidget | None) -> None:
        if view is not None and view is not self._cover:
            self._views.removeWidget(view)
            view.removeEventFilter(self.notices)
            if hasattr(view, "make_way"):
                view.make_way(0)
            view.hide()
            if view.property("disposable"):
                view.deleteLater()

    def leave(self) -> None:
        """Close for good, wherever the window is."""
        self._is_leaving = True
        self.close()

    def start_hidden(self) -> None:
        """Start without a first paint; `first_painted` is emitted all the same, and only once."""
        self._whole.removeEventFilter(self)
        self.first_painted.emit()

    def bring_to_front(self) -> None:
        """Bring the window to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.first_painted.emit()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that exercises can be in, and no other."""
        if _shared_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _shared_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.seen_changed.emit(not self.isMinimized())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stays_when_closed() and not self._is_leaving:
            event.ignore()
            self.hide()
            self.hidden.emit()
            return
        self.closing.emit()
        super().closeEvent(event)


def _shared_file(data: QMimeData) -> Path | None:
    """Return the one local file that is dragged, if exercises can be in it."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in {".sciatica", ".toml"} else None


def _lower(rect: QRect, part: float) -> QRect:
    """Return the lower part of a rectangle."""
    return rect.adjusted(0, round(rect.height() * (1 - part)), 0, 0)
