"""The card of what is next: the movement, how long it takes, and the button that Space presses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import LONGEST_TITLE_WORD, breakable, button, label, set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.figure.preview import FigurePreview
    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.today.day import Card

LEAST_HIGH_PX, MOST_HIGH_PX, SHARE = 236, 700, 0.46  # of the window's height
LARGE_WINDOW_PX, LARGE_SHARE = 960, 0.56  # where the rows below have room all the same
LEAST_FIGURE_PX = 150


class NextCard(QFrame):
    """Shows what is next, or keeps its place; `start_requested` carries whether all of it is wanted, done or not."""

    start_requested = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        """Begin empty, as high as it will be."""
        super().__init__()
        self._theme = theme
        self._figure: FigurePreview | None = None
        self._shown: Card | None = None
        self.setProperty("role", "today-card")
        self._about, self._title = label("", "today-about", wrap=True), label("", "today-title", wrap=True)
        self._details, self._calm = label("", "today-line", wrap=True), label("", "today-line", wrap=True)
        self.start = button(tr(" Start   Space"), self._start, "primary", tr("Start"))
        self.whole = button("", self._start_whole)
        words = QVBoxLayout()
        words.setContentsMargins(28, 22, 20, 22)
        words.setSpacing(6)
        for part in (self._about, self._title, self._details, self._calm):
            words.addWidget(part)
        words.addStretch(1)
        buttons = FlowBar(spacing=12)
        buttons.add(self.start)
        buttons.add(self.whole)
        words.addWidget(buttons)
        self._room = QFrame()
        self._room.setProperty("role", "today-figure")
        QVBoxLayout(self._room).setContentsMargins(8, 8, 8, 8)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._room, 1)
        self._show_parts()
        theme.changed.connect(self._colour)
        self._colour()

    def use_figure(self, figure: FigurePreview) -> None:
        """Show the movement in this view."""
        self._figure = figure
        layout = self._room.layout()
        assert layout is not None
        layout.addWidget(figure)
        if self._shown is not None and self._shown.exercise is not None:
            figure.show_exercise(self._shown.exercise)
        self._show_parts()

    def show_card(self, card: Card | None) -> None:
        """Show what is next; None keeps the place until that is known."""
        before, self._shown = self._shown, card
        if card is not None:
            self._about.setText(breakable(card.about, LONGEST_TITLE_WORD))
            self._title.setText(breakable(card.title, LONGEST_TITLE_WORD))
            self._details.setText(breakable(card.details))
            self._calm.setText(card.calm)
            self.whole.setText(card.whole)
            self.whole.setAccessibleName(card.whole)
            self._show_quiet(is_quiet=card.is_quiet)
            self.start.setAccessibleDescription(f"{card.title}. {card.about}. {card.details}")
        self._show_parts()
        exercise = card.exercise if card is not None else None
        if self._figure is not None and exercise is not None and (before is None or before.exercise != exercise):
            self._figure.show_exercise(exercise)

    def _show_quiet(self, *, is_quiet: bool) -> None:
        role = "" if is_quiet else "primary"
        if self.start.property("role") != role:
            set_role(self.start, role)
            self._colour()

    def _show_parts(self) -> None:
        shown = self._shown
        for part in (self._about, self._title, self._details, self._calm):
            part.setVisible(bool(part.text()))
        self.start.setVisible(shown is not None and shown.task is not None)
        self.whole.setVisible(shown is not None and bool(shown.whole))
        self._room.setVisible(shown is None or shown.exercise is not None)
        if self._figure is not None:
            self._figure.setVisible(shown is not None)

    def fit(self, window_height: int, *, is_wide: bool, is_large: bool) -> None:
        """Take the height that this window leaves, figure and words side by side where it `is_wide`."""
        high = min(
            max(round(window_height * (LARGE_SHARE if window_height >= LARGE_WINDOW_PX else SHARE)), LEAST_HIGH_PX),
            MOST_HIGH_PX,
        )
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._room.setMinimumHeight(high if is_wide else max(LEAST_FIGURE_PX, high // 2))
        for part, role in ((self._title, "today-title"), (self._details, "today-line"), (self._calm, "today-line")):
            wanted = f"{role}-large" if is_large else role
            if part.property("role") != wanted:
                set_role(part, wanted)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops."""
        return [self.start, self.whole, *([self._figure] if self._figure is not None else [])]

    def _start(self) -> None:
        self.start_requested.emit(False)

    def _start_whole(self) -> None:
        self.start_requested.emit(True)

    def _colour(self) -> None:
        colours = self._theme.palette
        self.start.setIcon(
            icon("play", colours.text if self._shown is not None and self._shown.is_quiet else colours.on_hold)
        )
        if self._figure is not None:
            self._figure.set_palette_colours(colours)
