"""Notices: a few sentences that lie over the page, move nothing, and go by themselves."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_timer.ui.notice import Again, Notice, Severity, shown_first
from sciatica_timer.ui.widgets.enlarged import WIDER

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from sciatica_timer.ui.notice_card import NoticeCard
    from sciatica_timer.ui.theme import Theme

EDGE, GAP = 12, 8
ICON_PX = 16  # at the usual text size
WIDTH_PX = 460  # about 60 letters a line, at any text size


class Room(NamedTuple):
    """Where notices may lie, in pixels of what they lie over: in its top right corner, or in the bottom right one.

    An empty one has them wait.
    """

    rect: QRect
    at_top: bool


NO_ROOM = Room(QRect(), at_top=True)


class Notices(QWidget):
    """Shows the worst and newest few of the notices that hold; the others wait.

    Their time stands still while the mouse or the focus is on one of them, and while they are out of sight.
    """

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        """Lie hidden over `parent`, at first in its bottom right corner."""
        super().__init__(parent)
        self._over, self._theme = parent, theme
        self.room: Callable[[], Room] = self._whole
        self.reserve: Callable[[int], None] = lambda _height: None  # takes how high they stand, with their edges
        self.hand_back: Callable[[], object] = parent.setFocus  # gives the focus to what lies below
        self._held: dict[str, Notice] = {}
        self._known: dict[str, str] = {}  # by key, how things are: not shown again before that is cleared
        self._once: set[tuple[str, str]] = set()  # keys and texts that are not shown again in this run
        self._cards: dict[str, NoticeCard] = {}
        self._is_pointed_at = False
        self._focused_before: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # once what lies below has its place
        self._soon.timeout.connect(self._fit)
        parent.installEventFilter(self)
        theme.changed.connect(self._colour)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """The texts on the screen, from the top down."""
        return tuple(card.notice.text for card in self._stacked() if not card.isHidden())

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, in place of the one with its key; one without text clears the key."""
        if not notice.text:
            self.clear(notice.key)
            return
        before = self._held.get(notice.key)
        if before == notice or (before is None and self._is_known(notice)):
            return
        self._held.pop(notice.key, None)
        self._held[notice.key] = notice
        if notice.again is Again.AFTER_CLEAR:
            self._known[notice.key] = notice.text
        elif notice.again is Again.NEVER:
            self._once.add((notice.key, notice.text))
        if notice.key in self._cards:
            self._cards[notice.key].show_notice(notice)
        self._arrange()
        if before is None or before.text != notice.text:
            self._announce(notice)

    def enlarge(self, sheet: str) -> None:
        """Show text that is read from the mat, by the style sheet of the page below; by none, as usual."""
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
            self._colour()
            self.fit_soon()

    def clear(self, key: str) -> None:
        """Take a notice away that is no longer true."""
        self._close(key)
        self._known.pop(key, None)

    def _is_known(self, notice: Notice) -> bool:
        return self._known.get(notice.key) == notice.text or (notice.key, notice.text) in self._once

    def _close(self, key: str) -> None:
        """Take a notice away that was read."""
        if self._held.pop(key, None) is not None:
            self._arrange()

    def act_on_newest(self) -> None:
        """Do what the newest notice offers, if one offers anything."""
        offers = [notice.key for notice in self._held.values() if notice.act is not None]
        if offers:
            self._act(offers[-1])

    def heed(self, view: QWidget) -> None:
        """Find the place again whenever the parts of a view move."""
        view.installEventFilter(self)
        self.fit_soon()

    def fit_soon(self) -> None:
        """Find the place again, once what lies below has its own."""
        if self._held:
            self._soon.start()

    def _act(self, key: str) -> None:
        notice = self._held.get(key)
        self._close(key)
        if notice is not None and notice.act is not None:
            notice.act()

    def _announce(self, notice: Notice) -> None:
        from sciatica_timer.ui.access.announcing import announce  # noqa: PLC0415  as the card of a notice

        announce(self, notice.text, urgent=notice.severity is Severity.ERROR)

    def _arrange(self) -> None:
        wanted = {notice.key: notice for notice in shown_first(self._held.values())}
        for key in self._cards.keys() - wanted.keys():
            self._drop(self._cards.pop(key))
        for key in wanted.keys() - self._cards.keys():
            self._cards[key] = self._make(wanted[key])
        self._fit()

    def _make(self, notice: Notice) -> NoticeCard:
        from sciatica_timer.ui.notice_card import NoticeCard  # noqa: PLC0415  start-up: mostly nothing is said

        card = NoticeCard(notice)
        card.setParent(self)
        card.closed.connect(self._close)
        card.acted.connect(self._act)
        self._show_icon(card)
        return card

    def _drop(self, card: NoticeCard) -> None:
        """Let a card go; the focus goes back where it was, not on to whatever is next."""
        focus, before = QApplication.focusWidget(), self._focused_before
        if focus is not None and card.isAncestorOf(focus):
            if before is not None and shiboken6.isValid(before) and before.isVisible():
                before.setFocus()
            else:
                self.hand_back()
        card.run_time(runs=False)
        card.hide()
        card.deleteLater()

    def _stacked(self) -> list[NoticeCard]:
        shown = shown_first(self._held.values())
        return [self._cards[notice.key] for notice in shown if notice.key in self._cards]

    def _whole(self) -> Room:
        return Room(self._over.rect(), at_top=False)

    def _fit(self) -> None:
        """Lie in the room there is, as many as can be read in it, and at least one."""
        cards = self._stacked()
        if not cards:
            self.hide()
            self.reserve(0)
            return
        rect, at_top = self.room()
        self.setVisible(not rect.isEmpty())
        if rect.isEmpty():
            self.reserve(0)
            return
        rect = rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        width = min(self._theme.px(WIDTH_PX) * (WIDER if self.styleSheet() else 1), rect.width())
        least = [card.least_height(width) for card in cards]
        fitting = max(1, sum(total <= rect.height() for total in accumulate(high + GAP for high in least)))
        for number, card in enumerate(cards):
            card.setVisible(number < fitting)
        height = self._stack(cards[:fitting], width, rect.height())
        self.setGeometry(rect.right() + 1 - width, rect.top() if at_top else rect.bottom() + 1 - height, width, height)
        self.reserve(height + 2 * EDGE)
        self._run_times()

    def _stack(self, cards: list[NoticeCard], width: int, most_high: int) -> int:
        """Stack cards, and return how high they are; what has no room for all of its text shares what is left."""
        heights: dict[NoticeCard, int] = {}
        left = most_high + GAP
        for card in sorted(cards, key=lambda one: one.wanted_height(width)):
            share = left // (len(cards) - len(heights)) - GAP
            heights[card] = min(card.wanted_height(width), share)
            left -= heights[card] + GAP
        top = 0
        for card in cards:
            card.fit(width, heights[card])
            card.setGeometry(0, top, width, heights[card])
            top += heights[card] + GAP
        return top - GAP

    def _run_times(self) -> None:
        focus = QApplication.focusWidget()
        is_read = self._is_pointed_at or (focus is not None and self.isAncestorOf(focus))
        for card in self._cards.values():
            card.run_time(runs=self.isVisible() and not is_read and not card.isHidden())

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new) and old is not None and not self.isAncestorOf(old):
            self._focused_before = old
        if self._cards:
            self._run_times()

    def _colour(self) -> None:
        for card in self._cards.values():
            self._show_icon(card)
        self.fit_soon()

    def _show_icon(self, card: NoticeCard) -> None:
        px = self._theme.mat_px if self.styleSheet() else self._theme.px
        card.show_icon(self._theme.palette.text, px(ICON_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = QEvent.Type.Resize if watched is self._over else QEvent.Type.LayoutRequest
        if event.type() == moved:
            self.fit_soon()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Heed a mouse that moves here; one that lay here before the notice came is nobody's."""
        if event.type() in {QEvent.Type.HoverMove, QEvent.Type.HoverLeave}:
            is_here = event.type() == QEvent.Type.HoverMove
            if is_here is not self._is_pointed_at:
                self._is_pointed_at = is_here
                self._run_times()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_times()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_pointed_at = False
        for card in self._cards.values():
            card.run_time(runs=False)
