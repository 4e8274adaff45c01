"""The page "History": whether it is getting better, the last 26 weeks, and below them every set, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.history.overview import Overview
from sciatica_timer.ui.history.placeholders import EmptyHistory, UnreadableHistory
from sciatica_timer.ui.history.sets.model import nothing_about
from sciatica_timer.ui.history.sets.table import SetTable
from sciatica_timer.ui.history.sets.wording import exercises_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.core.history.insight import SessionRow
    from sciatica_timer.core.history.overview import Glance
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.ui.history.sets.model import Pages
    from sciatica_timer.ui.theme import Theme

MARGIN = 28
ANSWER_SHARE = 0.3  # of the page: the picture on top grows with the window


class HistoryPage(QWidget):
    """Scrolls as a whole where the window is small; the table keeps to some lines, and scrolls by itself."""

    export_requested = Signal()
    import_requested = Signal()
    report_requested = Signal()
    retry_requested = Signal()

    def __init__(
        self,
        names: Mapping[str, str],
        today: Callable[[], date],
        theme: Theme,
        programmes: Callable[[str], str] = str,
    ) -> None:
        """Begin empty; the names are those of the exercises by id, `programmes` names a programme by its id."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("History"))
        self.setProperty("role", "page")
        self._names, self._programmes = names, programmes
        self.overview = Overview(theme, self._name_of)
        self.sets = SetTable(names, today, theme)
        self.empty = EmptyHistory(theme)
        self.trouble = UnreadableHistory()
        self.trouble.retry_requested.connect(self.retry_requested)
        self._is_troubled = False
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(14)
        column.addLayout(self._make_head())
        column.addWidget(self.trouble)
        column.addWidget(self.overview)
        column.addWidget(self.sets, 1)
        column.addWidget(self.empty, 1)
        self._area = scrolled(content)
        self.setFocusProxy(self._title)  # from which the arrows and Page Down read on
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        theme.changed.connect(self._fit)
        self.sets.part_shown.connect(self._bring_into_view, Qt.ConnectionType.QueuedConnection)  # once it has its place
        self.sets.state_changed.connect(self._show_whether_empty)
        self.overview.answer.day_opened.connect(self.sets.show_day)
        self._show_whether_empty()

    def _make_head(self) -> QBoxLayout:
        self._title = label(tr("Is it getting better?"), "title")
        self._title.setAccessibleName(f"{self.accessibleName()}. {self._title.text()}")  # keys that come here hear both
        self._report = button(tr("Report for the physiotherapist…"), self.report_requested.emit)
        self._export = button(tr("Export…"), self.export_requested.emit)
        self._import = button(tr("Import…"), self.import_requested.emit)
        self._import.setToolTip(tr("Add the history of another computer; what is here already comes in once"))
        self._buttons = FlowBar()
        for one in (self._report, self._export, self._import):
            self._buttons.add(one)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._buttons)
        return self._head

    def _name_of(self, row: SessionRow) -> str:
        """Name a session: by its programme, or by its exercises."""
        exercises = [self._names.get(one, one) for one in row.exercises]
        return (self._programmes(row.programme) if row.programme else "") or exercises_words(exercises)

    def show_glance(self, glance: Glance) -> None:
        """Show the answer and the last 26 weeks."""
        self.overview.show_glance(glance)

    def show_pages(self, pages: Pages, about: Callable[[str], tuple[str, SessionNote | None]] = nothing_about) -> None:
        """Show the newest sets; `about` returns a session's programme by name, and its note."""
        self.sets.show_pages(pages, about)

    def show_trouble(self, reason: str) -> None:
        """Show why the history cannot be read, in its place; without a reason show the history."""
        self._is_troubled = bool(reason)
        self.trouble.show_reason(reason)
        self._show_whether_empty()

    def _show_whether_empty(self) -> None:
        """Show the parts that apply; an unreadable history has at most the sets that wait to be written."""
        empty, troubled = self.sets.is_empty, self._is_troubled
        self.trouble.setVisible(troubled)
        self.overview.setVisible(not (empty or troubled))
        self.sets.setVisible(not empty)
        self.empty.setVisible(empty and not troubled)
        self._report.setEnabled(not (empty or troubled))
        self._export.setEnabled(not empty)

    def _bring_into_view(self, part: QWidget) -> None:
        if part is self.sets:  # with as many of its rows as there is room for
            self._area.verticalScrollBar().setValue(part.y() - MARGIN // 2)
        else:
            self._area.ensureWidgetVisible(part)

    def _fit(self) -> None:
        """Put the buttons beside the title if there is room, else below it."""
        widths = [one.sizeHint().width() + self._head.spacing() for one in (self._report, self._export, self._import)]
        abreast = sum(widths)
        room = self.width() - self._area.verticalScrollBar().sizeHint().width() - 2 * MARGIN
        fits = self._title.sizeHint().width() + self._head.spacing() + abreast <= room
        self._buttons.setMinimumWidth(abreast if fits else 0)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.overview.answer.card.grow(round(ANSWER_SHARE * self.height()))
