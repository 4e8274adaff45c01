"""The column at the left of the page "Exercises": title and tally, the switch, and the list that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QStackedWidget, QVBoxLayout

from sciatica_timer.ui.library.add_button import AddButton
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import Switch
from sciatica_timer.ui.widgets.shapes import LONGEST_TITLE_WORD, breakable, label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.theme import Theme

WIDTH_PX, NARROW_WIDTH_PX, NARROW_PAGE_PX, MARGIN = 372, 336, 1100, 16


class ListColumn(QFrame):
    """Shows one of its lists; `switch` sends which one is wanted."""

    def __init__(self, theme: Theme, lists: Sequence[QWidget]) -> None:
        """Begin with the first of the lists, those of the exercises and of the programmes."""
        super().__init__()
        self._theme = theme
        self.setProperty("role", "column")
        self.switch = Switch(tr("Show"), (tr("Exercises"), tr("Programmes")))
        self._lists = QStackedWidget()
        for one in lists:
            self._lists.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 12)
        column.addLayout(self._make_head())
        column.addWidget(self.switch)
        column.addWidget(self._lists, 1)
        self._adding = QStackedWidget()
        self._adding.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for _ in lists:
            self._adding.addWidget(AddButton())
        column.addWidget(self._adding)

    def _make_head(self) -> QBoxLayout:
        self._title = label(breakable(tr("Exercises"), LONGEST_TITLE_WORD), "title", wrap=True)
        self._title.setContentsMargins(8, 0, 0, 0)
        self.tally = label("", "chip")
        self.tally.hide()
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.addWidget(self._title, 1)
        self.head.addWidget(self.tally, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self.head

    def add_button(self, index: int) -> AddButton:
        """Return the button that adds to a list."""
        button = self._adding.widget(index)
        assert isinstance(button, AddButton)
        return button

    def show_exercises(self, exercises: Sequence[Exercise], hidden: Collection[str]) -> None:
        """Offer copies of exercises, and to show those again that are hidden."""
        named = [(one.id, one.name) for one in exercises]
        self.add_button(0).offer(lambda: named)
        self.add_button(0).show_hidden([pair for pair in named if pair[0] in hidden])

    @property
    def part(self) -> int:
        """The index of the list that is open."""
        return self._lists.currentIndex()

    def show_part(self, index: int) -> None:
        """Open a list."""
        self._lists.setCurrentIndex(index)
        self._adding.setCurrentIndex(index)
        self.switch.show_part(index)

    def show_tally(self, words: str) -> None:
        """Show how much of today is done, beside the title; nothing where the words are empty."""
        self.tally.setText(words)
        self.tally.setVisible(bool(words))

    def fit(self, page_width: int) -> None:
        """Take the width that suits a page, in pixels; a tally without room beside the title goes below it."""
        wide = WIDTH_PX if page_width >= NARROW_PAGE_PX else NARROW_WIDTH_PX
        self.setFixedWidth(min(self._theme.px(wide), max(wide, page_width * 2 // 5)))
        room = self.width() - 2 * MARGIN - self.head.spacing()
        title = self._title.fontMetrics().horizontalAdvance(self._title.text()) + self._title.contentsMargins().left()
        fits = title + self.tally.sizeHint().width() <= room
        self.head.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
