"""The lists below the card of the page "Today": what is done, and what comes later."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sciatica_timer.ui.today.day import MOST_ROWS
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import LONGEST_TITLE_WORD, breakable, button, label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPixmap

    from sciatica_timer.ui.today.day import Row

PICTURE_SIZE = QSize(96, 60)


class TodayRow(QFrame):
    """One exercise or programme; `start_requested` carries its task."""

    start_requested = Signal(object)

    def __init__(self, row: Row) -> None:
        """Show a row, without its picture."""
        super().__init__()
        self.row = row
        self.setProperty("role", "card")
        self._picture = QLabel()
        self._picture.setFixedSize(PICTURE_SIZE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = label(breakable(row.name, LONGEST_TITLE_WORD), "key", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(label(row.about, "muted", wrap=True))
        if row.status:
            status = label(row.status, "today-status", wrap=True)
            status.setAccessibleName(row.spoken)
            words.addWidget(status)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self._picture)
        line.addLayout(words, 1)
        self.start = None
        if row.task is not None:
            start = partial(self.start_requested.emit, row.task)
            self.start = button(tr("Start"), start, "", tr("Start {0}").format(row.name))
            line.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_picture(self, picture: QPixmap) -> None:
        """Put a picture beside the words."""
        self._picture.setPixmap(picture)

    def show_room(self, *, is_roomy: bool) -> None:
        """Leave the picture out where the words need all of the row."""
        self._picture.setVisible(is_roomy)


class TodayList(QWidget):
    """Rows under a heading, hidden without any; `start_requested` carries the task of one."""

    start_requested = Signal(object)

    def __init__(self, title: str) -> None:
        """Begin empty."""
        super().__init__()
        self.rows: list[TodayRow] = []
        self._pictures: Mapping[str, QPixmap] = {}
        self._is_roomy = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(label(title, "heading"))
        self._more = label("", "muted")
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; those beyond the most that are shown are counted."""
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [TodayRow(row) for row in rows[:MOST_ROWS]]
        for index, row in enumerate(self.rows):
            row.start_requested.connect(self.start_requested)
            row.show_room(is_roomy=self._is_roomy)
            self._column.insertWidget(1 + index, row)
        more = len(rows) - len(self.rows)
        self._more.setText(tr("and {0} more").format(more) if more else "")
        self._more.setVisible(bool(more))
        self.show_pictures(self._pictures)
        self.setVisible(bool(rows))

    def show_pictures(self, pictures: Mapping[str, QPixmap]) -> None:
        """Put pictures, by exercise, beside the words."""
        self._pictures = pictures
        for row in self.rows:
            picture = pictures.get(row.row.picture)
            if picture is not None:
                row.show_picture(picture)

    def show_room(self, *, is_roomy: bool) -> None:
        """Show pictures, or leave them out."""
        self._is_roomy = is_roomy
        for row in self.rows:
            row.show_room(is_roomy=is_roomy)
