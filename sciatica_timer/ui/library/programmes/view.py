"""One programme: its exercises in order, their doses, how long it takes, and the button that starts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sciatica_timer.core.library.programme import (
    MOST_REPS,
    is_too_long,
    moved,
    position_changes,
    positions_of,
    with_changed,
    with_entries,
    with_entry_at,
    without_entry,
)
from sciatica_timer.core.library.programme_order import with_fewest_changes
from sciatica_timer.ui.library.programmes.details import ProgrammeDetails
from sciatica_timer.ui.library.programmes.entry_list import EntryList
from sciatica_timer.ui.library.programmes.entry_panel import EntryPanel
from sciatica_timer.ui.library.programmes.entry_row import lines_of
from sciatica_timer.ui.library.programmes.foot import ProgrammeFoot
from sciatica_timer.ui.library.programmes.head import ProgrammeHead
from sciatica_timer.ui.library.programmes.picker import ExercisePicker
from sciatica_timer.ui.library.programmes.saving import SavePanel
from sciatica_timer.ui.library.wording import saving_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, card, label, scrolled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPixmap, QResizeEvent

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Entry, Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.theme import Theme

ROOMY_PX, MARGIN = 460, 28
NEAR_EDGE_PX = 40


class ProgrammeView(QWidget):
    """Shows a programme and lets it be changed.

    `start_requested`, `changed`, `print_requested` and `deletion_requested` carry it as it is shown; `day_chosen`
    carries its id, empty when it is no longer the programme of the day; `entry_removed` the programme as it was before,
    and the place in it.
    """

    start_requested = Signal(object)
    changed = Signal(object)
    day_chosen = Signal(str)
    deletion_requested = Signal(object)
    sharing_requested = Signal(object)
    entry_removed = Signal(object, int)
    print_requested = Signal(object)

    def __init__(self, exercises: Mapping[str, Exercise], settings: Settings, theme: Theme) -> None:
        """Begin without a programme; `exercises` by id are those that can be added."""
        super().__init__()
        self._exercises, self._settings, self._theme = exercises, settings, theme
        self._is_roomy: bool | None = None
        self._picker: ExercisePicker | None = None
        self._shown: Programme | None = None
        self._near = QTimer(self, singleShot=True, interval=0)  # once what was opened has its place
        self._near.timeout.connect(self._bring_chosen_near)
        self._head, self.save_panel = ProgrammeHead(theme), SavePanel()
        self._head.start_pressed.connect(self.start)
        self._head.day_toggled.connect(self._emit_day)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(14)
        column.addWidget(self._head)
        column.addWidget(self.save_panel)
        self.details = ProgrammeDetails(theme)
        self.details.changed.connect(self._change)
        column.addWidget(self.details)
        self._refusal = label("", "warning", wrap=True)
        self._refusal.hide()
        column.addWidget(self._refusal)
        column.addWidget(self._make_suggestion())
        column.addWidget(self._make_list(theme))
        column.addWidget(self._make_foot())
        column.addStretch(1)
        self._area: QScrollArea = scrolled(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        theme.changed.connect(self._fit)

    def _make_suggestion(self) -> QWidget:
        self._suggestion, column = card("notice", 12)
        self._saving = label("", wrap=True)
        self._use = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._use.addWidget(self._saving, 1)
        self._use.addWidget(button(tr("Use this order"), self._use_suggestion))
        column.addLayout(self._use)
        return self._suggestion

    def _make_list(self, theme: Theme) -> QWidget:
        self._panel = EntryPanel(theme)
        self._panel.entry_changed.connect(self._take_entry)
        self._panel.copy_requested.connect(self._add_again)
        self._panel.answered.connect(self._focus_entry)
        self._panel.removal_requested.connect(self._remove_chosen)
        self.entries = EntryList(theme, self._panel)
        self._panel.step_requested.connect(self.entries.step)
        self.entries.chosen.connect(self._open_chosen)
        self.entries.move_requested.connect(self._move)
        self.entries.removal_requested.connect(self._remove)
        self.entries.scroll_requested.connect(self._bring_near)
        return self.entries

    def _make_foot(self) -> QWidget:
        self.foot = ProgrammeFoot(list(self._exercises.values()))
        self.foot.exercise_chosen.connect(self._add)
        self.foot.several_requested.connect(self._ask_several)
        self.foot.deletion_requested.connect(self._ask_deletion)
        self.foot.print_requested.connect(self._ask_print)
        self.foot.sharing_requested.connect(self._ask_sharing)
        return self.foot

    def _ask_print(self) -> None:
        self.print_requested.emit(self._shown)

    # What is shown

    @property
    def programme(self) -> Programme | None:
        """The programme as it is shown, changes included."""
        return self._shown

    def show_programme(self, saved: Programme, draft: Programme) -> None:
        """Show a programme with the changes made to it so far."""
        is_another = self._shown is None or self._shown.id != draft.id
        self._shown = draft
        self.foot.show_deletable(is_deletable=saved.own)
        self.save_panel.show_programme(saved, draft)
        if is_another:
            self.entries.choose(-1)
            self._area.verticalScrollBar().setValue(0)
        self._show()

    def use_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Offer these exercises to be added."""
        self.foot.use_exercises(exercises)

    def show_settings(self, settings: Settings) -> None:
        """Show the doses of other settings."""
        self._settings = settings
        if self._shown is not None:
            self._show()

    def show_pictures(self, pictures: Mapping[str, QPixmap]) -> None:
        """Put pictures, by exercise, beside the names."""
        self.entries.show_pictures(pictures)

    def _show(self) -> None:
        programme = self._shown
        assert programme is not None
        self._head.show_programme(programme, self._exercises, self._settings)
        self.details.show_programme(programme)
        self._show_suggestion(programme)
        self.entries.show_lines(lines_of(programme, self._exercises, self._settings))
        self._show_chosen(self.entries.at)
        self.foot.show_entries(len(programme.entries))

    def _show_suggestion(self, programme: Programme) -> None:
        better = with_fewest_changes(programme, self._exercises)
        before, after = (position_changes(positions_of(one, self._exercises)) for one in (programme, better))
        self._saving.setText(saving_words(before - after))
        self._suggestion.setVisible(after < before)

    def _open_chosen(self, index: int) -> None:
        self._show_chosen(index)
        self._near.start()

    def _show_chosen(self, index: int) -> None:
        if self._shown is None or index < 0:
            return
        entry = self._shown.entries[index]
        self._panel.show_entry(entry, self._exercises[entry.exercise_id], self._settings)
        self._panel.show_place(is_first=index == 0, is_last=index == len(self._shown.entries) - 1)

    # What is asked for

    def start(self) -> None:
        """Request a session of the programme as it is shown."""
        if self._shown is not None and self._shown.entries:
            self.start_requested.emit(self._shown)

    def _emit_day(self, is_chosen: bool) -> None:  # noqa: FBT001
        if self._shown is not None:
            self.day_chosen.emit(self._shown.id if is_chosen else "")

    def _ask_deletion(self) -> None:
        self.save_panel.left.emit()  # first: the focus must be elsewhere before the button that has it goes
        self.deletion_requested.emit(self._shown)

    def _ask_sharing(self) -> None:
        self.sharing_requested.emit(self._shown)

    def _change(self, programme: Programme) -> None:
        """Emit a change; the owner of the drafts shows it. What nobody could do is refused."""
        assert self._shown is not None
        if is_too_long(programme):
            self._show()
            self._refusal.setText(tr("More than {0} repetitions in all do not fit in.").format(MOST_REPS))
            self._refusal.show()
            return
        self._refusal.hide()
        self.changed.emit(programme)

    def _move(self, start: int, end: int) -> None:
        assert self._shown is not None
        self._change(moved(self._shown, start, end))

    def _remove(self, index: int) -> None:
        assert self._shown is not None
        self.foot.add.setFocus()  # the focus must be elsewhere before the row that has it goes
        before = self._shown
        self._change(without_entry(before, index))
        self.entries.take_focus(index)
        self.entry_removed.emit(before, index)

    def _remove_chosen(self) -> None:
        self._remove(self.entries.at)

    def _add(self, exercise_id: str) -> None:
        assert self._shown is not None
        self._change(with_entries(self._shown, [exercise_id]))
        self.entries.take_focus(len(self._shown.entries) - 1)

    def _ask_several(self) -> None:
        """Let exercises be ticked, and add them all at once."""
        if self._picker is None:
            self._picker = ExercisePicker(self, tr("Add exercises"), asks_name=False)
            self._picker.picked.connect(self._add_several)
        self._picker.ask([one for one in self._exercises.values() if one.id not in self._settings.hidden])

    def _add_several(self, _name: str, ids: Sequence[str]) -> None:
        assert self._shown is not None
        self._change(with_entries(self._shown, ids))
        self.entries.take_focus(len(self._shown.entries) - 1)

    def _take_entry(self, entry: Entry) -> None:
        assert self._shown is not None
        self._change(with_changed(self._shown, self.entries.at, entry))

    def _add_again(self) -> None:
        """Put the chosen exercise in once more, right after itself and with the same dose."""
        assert self._shown is not None
        at = self.entries.at
        self._change(with_entry_at(self._shown, self._shown.entries[at], at + 1))
        self.entries.take_focus(at + 1)

    def _use_suggestion(self) -> None:
        assert self._shown is not None
        better = with_fewest_changes(self._shown, self._exercises)
        self.entries.choose(-1)
        self._change(replace(self._shown, entries=better.entries))

    def _focus_entry(self) -> None:
        self.entries.take_focus(self.entries.at)

    def _bring_near(self, place: QPoint) -> None:
        there = self.entries.pos() + place
        self._area.ensureVisible(there.x(), there.y(), 0, NEAR_EDGE_PX)

    def _bring_chosen_near(self) -> None:
        if self.entries.at >= 0:
            for part in (self._panel, self.entries.rows[self.entries.at]):  # the row last: it is what has the keys
                self._area.ensureWidgetVisible(part, 0, NEAR_EDGE_PX)

    def _fit(self) -> None:
        """Arrange the parts for the width before the layout runs: a height set later would come too late."""
        roomy = self.width() >= self._theme.px(ROOMY_PX)
        if roomy != self._is_roomy:
            self._is_roomy = roomy
            self._head.show_room(is_roomy=roomy)
            self._use.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)
        self.entries.fit(self.width() - 2 * MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
