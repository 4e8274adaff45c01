"""The page "Today": what to do now, what is done, and what comes later."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.core.agenda import State
from sciatica_timer.ui.today.beginning import Beginning
from sciatica_timer.ui.today.card import NextCard
from sciatica_timer.ui.today.rows import TodayList
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import LONGEST_TITLE_WORD, breakable, button, label, scrolled, set_role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from sciatica_timer.core.agenda import Task
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.today.day import Day

WIDE_PX, LARGE_PX = 620, 1500  # of the page: side by side, and read from further away
MARGIN_PX, NARROW_MARGIN_PX = 40, 28
MOST_WIDE_PX = 2200
STARTING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TodayPage(QWidget):
    """Shows one day.

    `start_requested` carries a task and whether all of it is wanted, done or not; `activated` means that the user is
    back at this page, perhaps on another day, and `hidden` that nobody sees it; `calendar_requested` asks for the plan
    as a file for a calendar.
    """

    start_requested = Signal(object, bool)
    starter_chosen = Signal()
    prescription_requested = Signal()
    library_requested = Signal()
    calendar_requested = Signal()
    activated = Signal()
    hidden = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin without a day: its place is kept until it is known."""
        super().__init__()
        self._theme = theme
        self._day: Day | None = None
        self._held_back = False
        self._room: tuple[bool, bool, int] | None = None
        self._thumbnails: dict[str, QPixmap] = {}
        self.setAccessibleName(tr("Today"))
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._date, self._headline = label("", "muted"), label("", "today-headline", wrap=True)
        self.card = NextCard(theme)
        self.card.start_requested.connect(self._start)
        self.beginning = Beginning()
        self.beginning.hide()
        self.beginning.starter_chosen.connect(self.starter_chosen)
        self.beginning.prescription_requested.connect(self.prescription_requested)
        self.beginning.library_requested.connect(self.library_requested)
        self.done, self.later = TodayList(tr("Done")), TodayList(tr("Later today"))
        for one in (self.done, self.later):
            one.start_requested.connect(self._start_row)
        self._lay_out()
        theme.changed.connect(self._fit_again)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(MOST_WIDE_PX)
        self._column = QVBoxLayout(content)
        self._column.setSpacing(14)
        self._column.addWidget(self._date)
        self._column.addWidget(self._headline)
        self._column.addWidget(self.card)
        self._column.addWidget(self.beginning)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(16)
        self._lists.addWidget(self.done, 1)
        self._lists.addWidget(self.later, 1)
        self._column.addLayout(self._lists)
        self.calendar = button(tr("Plan for my calendar…"), self.calendar_requested.emit, "link")
        foot = QHBoxLayout()
        foot.addWidget(self.calendar)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        self.calendar.hide()

    def show_day(self, day: Day) -> None:
        """Show a day; nothing is written that is there already."""
        if day == self._day:
            return
        before, self._day = self._day, day
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self._date.setText(day.date)
        self._headline.setText(breakable(day.headline, LONGEST_TITLE_WORD))
        self.card.show_card(day.card)
        self.card.setVisible(day.state is not State.UNCHOSEN)
        self.beginning.setVisible(day.state is State.UNCHOSEN)
        self.beginning.show_length(day.starter)
        self.calendar.setVisible(day.state is not State.UNCHOSEN)
        if before is None or before.done != day.done:
            self.done.show_rows(day.done)
        if before is None or before.later != day.later:
            self.later.show_rows(day.later)
        self._set_tab_order()
        self._set_focus_proxy()
        if had_focus or self.hasFocus():
            self.focus_start()

    def use_pictures(self, pictures: Pictures) -> None:
        """Show these pictures of figures, once they are loaded."""
        from sciatica_timer.ui.figure.preview import FigurePreview  # noqa: PLC0415  start-up: after the first frame

        self.card.use_figure(FigurePreview(self._theme.palette, pictures))
        self._set_tab_order()
        pictures.thumbnails_loaded.connect(self._show_thumbnails)

    def _show_thumbnails(self, images: Mapping[str, QImage]) -> None:
        for name, image in images.items():
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._thumbnails[name] = picture
        for one in (self.done, self.later):
            one.show_pictures(self._thumbnails)

    # Keys

    def _set_tab_order(self) -> None:
        """Put the rows and the figure where they are seen: Tab would reach last what was made last."""
        starts = [row.start for one in (self.done, self.later) for row in one.rows if row.start is not None]
        for before, after in pairwise([*self.card.stops, *starts, self.calendar]):
            QWidget.setTabOrder(before, after)

    def focus_start(self) -> None:
        """Put the focus where Space starts."""
        self._set_focus_proxy()
        self.setFocus()

    def ignore_next_start(self) -> None:
        """Ignore the next press of Space or Enter: a session was stopped because it hurt more."""
        self._held_back = True
        self._set_focus_proxy()

    def _set_focus_proxy(self) -> None:
        day, proxy = self._day, None
        if day is not None and not self._held_back:
            if day.card is not None and day.card.task is not None:
                proxy = self.card.start
            elif day.state is State.UNCHOSEN:
                proxy = self.beginning.starter
        self.setFocusProxy(proxy)  # type: ignore[arg-type]  # None takes it away

    def _start(self, whole: bool) -> None:  # noqa: FBT001  a slot
        if self._day is not None and self._day.card is not None and self._day.card.task is not None:
            self.start_requested.emit(self._day.card.task, whole)

    def _start_row(self, task: Task) -> None:
        self.start_requested.emit(task, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start by Space wherever the focus is, and choose by the arrows as by Tab."""
        key = event.key()
        if key == Qt.Key.Key_Space and not self._held_back:
            self._start(whole=False)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._held_back = False
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001
        self._held_back = False
        return super().focusNextPrevChild(next_one)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held_back = False
        super().mousePressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()
        if not event.spontaneous():
            self._held_back = False

    # Layout

    def _fit_again(self) -> None:
        self._room = None
        self._fit()

    def _fit(self) -> None:
        width, height = self.width(), self.window().height()
        is_wide, is_large = width >= self._theme.px(WIDE_PX), width >= self._theme.px(LARGE_PX)
        if (is_wide, is_large, height) == self._room:
            return
        self._room = (is_wide, is_large, height)
        margin = MARGIN_PX if is_wide else NARROW_MARGIN_PX
        self._column.setContentsMargins(margin, 24, margin, 24)
        self.card.fit(height, is_wide=is_wide, is_large=is_large)
        self.beginning.fit(height, is_wide=is_wide)
        directions = QBoxLayout.Direction
        self._lists.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        for one in (self.done, self.later):
            one.show_room(is_roomy=is_wide)
        wanted = "today-headline-large" if is_large else "today-headline"
        if self._headline.property("role") != wanted:
            set_role(self._headline, wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.activated.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.activated.emit()
        return super().event(event)
