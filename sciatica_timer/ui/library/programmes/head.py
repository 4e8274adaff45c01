"""The head of a programme's page: its name, what it takes, the button that starts it, whether it is that of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from sciatica_timer.core.library.programme import position_changes, positions_of
from sciatica_timer.core.session.planning import programme_seconds
from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.library.wording import changes_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.breaking import in_two_lines
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import LONGEST_TITLE_WORD, breakable, button, label
from sciatica_timer.ui.wording import capital, count_words, days_words, minutes_words, weeks_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.theme import Theme


LONGEST_CHIP = 48  # letters


class ProgrammeHead(QWidget):
    """Shows a programme in short; `day_toggled` carries whether it should be the programme of the day."""

    start_pressed = Signal()
    day_toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        """Begin without a programme."""
        super().__init__()
        self._theme = theme
        self._name, self._chips = label("", "title", wrap=True), FlowBar()
        self._day = QCheckBox(tr("My programme of the day"))
        self._day.setAccessibleName(self._day.text())
        self._day.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._day.clicked.connect(self.day_toggled)
        left = QVBoxLayout()
        left.setSpacing(10)
        for part in (self._name, self._chips, self._day):
            left.addWidget(part)
        self._start = button(tr(" Start"), self.start_pressed.emit, "primary", tr("Start"))
        self._length = label("", "small")
        self._length.setAlignment(Qt.AlignmentFlag.AlignRight)
        right = QVBoxLayout()
        right.addWidget(self._start)
        right.addWidget(self._length)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right)
        theme.changed.connect(self._colour)
        self._colour()

    def show_programme(self, programme: Programme, exercises: Mapping[str, Exercise], settings: Settings) -> None:
        """Show a programme with the doses of the settings; `exercises` by id holds all of it."""
        self._name.setText(breakable(programme.name, LONGEST_TITLE_WORD))
        self._day.setChecked(programme.id == settings.programme)
        self._start.setEnabled(bool(programme.entries))
        seconds = programme_seconds(programme, exercises, settings)
        words = tr("about {0} · press Space").format(minutes_words(seconds))
        self._length.setText(words if programme.entries else "")
        self._fill_chips(programme, exercises)

    def show_room(self, *, is_roomy: bool) -> None:
        """Set name and button side by side, or one above the other."""
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if is_roomy else directions.TopToBottom)
        self._length.setWordWrap(not is_roomy)
        words = self._day.accessibleName()
        self._day.setText(words if is_roomy else in_two_lines(words))

    def _fill_chips(self, programme: Programme, exercises: Mapping[str, Exercise]) -> None:
        self._chips.clear()
        used = [exercises[entry.exercise_id] for entry in programme.entries]
        equipment = dict.fromkeys(one for exercise in used for one in exercise.equipment)
        words = [count_words(len(used)), changes_words(position_changes(positions_of(programme, exercises)))]
        words += [capital(one) for one in equipment] or [tr("No equipment")]
        when = [days_words(programme.schedule), weeks_words(programme.weeks) if programme.weeks is not None else ""]
        for text in [*(words if used else words[:1]), *(capital(one) for one in when if one)]:
            self._chips.add(label(text if len(text) <= LONGEST_CHIP else text[: LONGEST_CHIP - 1] + "…", "chip"))

    def _colour(self) -> None:
        self._start.setIcon(icon("play", self._theme.palette.on_hold))
