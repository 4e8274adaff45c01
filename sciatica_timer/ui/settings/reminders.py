"""The card "Reminders" of the settings: times and days, quiet hours, the tray, and starting with the computer."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sciatica_timer.core.reminders import USUAL_TIME, Reminder
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.settings.reminder_row import ReminderRow
from sciatica_timer.ui.settings.time_fields import Choices, QuietHours
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme


class ReminderSettings(SettingsCard):
    """`login_start_requested` carries whether the app should start at login, which the desktop keeps."""

    login_start_requested = Signal(bool)

    def __init__(self) -> None:
        """Begin without programmes, until `show_programmes` and `show_desk`."""
        super().__init__(tr("Reminders"))
        self.add_text(
            tr(
                "A notification asks you at the times you choose. "
                "Nothing is asked in a session, in quiet hours, or for what you have done by then."
            )
        )
        self._programmes: tuple[tuple[str, str], ...] = ()
        self._names: tuple[tuple[str, str], ...] = ()
        self._exercises: dict[str, str] = {}
        self._offered: list[tuple[str, str]] | None = None
        self.rows: dict[str, ReminderRow] = {}
        self._reminders: Mapping[str, Reminder] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.column.addLayout(self._column)
        self.exercise = Choices()
        self.exercise.setAccessibleName(tr("Remind me of an exercise"))
        self.exercise.setSizeAdjustPolicy(Choices.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.exercise.activated.connect(self._add_exercise)
        self.column.addWidget(self.exercise)
        self.quiet = QuietHours()
        self.quiet.chosen.connect(partial(self.chosen.emit, "quiet_hours"))
        self._shows["quiet_hours"] = self.quiet.show_hours
        self.column.addWidget(self.quiet)
        self._shows["reminders"] = self._show_reminders
        self.open = label("", "muted", wrap=True)
        self.column.addWidget(self.open)
        self.tray = self.add_check("stay_in_tray", tr("Stay in the tray when the window is closed"))
        self.login = QCheckBox(tr("Start with the computer"))
        self.login.setAccessibleName(self.login.text())
        self.login.clicked.connect(self._want_login)
        self.column.addWidget(self.login)
        self.no_login = label(self._no_login_words(), "muted", wrap=True)
        self.column.addWidget(self.no_login)
        self.column.addStretch(1)
        self.show_desk(has_tray=False, starts_at_login=None)

    @property
    def shown(self) -> Mapping[str, Reminder]:
        """The reminders shown, those of programmes that are not there among them."""
        return self._reminders

    def show_programmes(self, programmes: Sequence[Programme], exercises: Sequence[Exercise] = ()) -> None:
        """Show a row for each programme, and for each of the exercises that has a reminder."""
        self._exercises = {exercise.id: exercise.name for exercise in exercises}
        self._programmes = tuple((programme.id, programme.name) for programme in programmes)
        self._make_rows()

    def _make_rows(self) -> None:
        chosen = [(one, name) for one, name in self._exercises.items() if one in self._reminders]
        names = (*self._programmes, *chosen)
        if names != self._names:
            self._names = names
            for row in self.rows.values():
                row.hide()
                row.deleteLater()
            self.rows = {one: self._row(one, name) for one, name in names}
            self._set_tab_order()
        self._offer_exercises()
        for one, row in self.rows.items():
            row.show_reminder(self._reminders.get(one, Reminder()))

    def _offer_exercises(self) -> None:
        others = [(one, name) for one, name in self._exercises.items() if one not in self.rows]
        if others == self._offered:
            self.exercise.setCurrentIndex(0)
            return
        self._offered = others
        self.exercise.clear()
        self.exercise.addItem(tr("Remind me of an exercise…"), "")
        for one, name in others:
            self.exercise.addItem(name, one)
        self.exercise.setVisible(bool(others))

    def _add_exercise(self) -> None:
        name = self.exercise.currentData()
        if name:
            self._emit(name, Reminder(on=True, times=(USUAL_TIME,)))
            if name in self.rows:
                self.rows[name].on.setFocus()

    def show_desk(self, *, has_tray: bool, starts_at_login: bool | None) -> None:
        """Show what this desktop has: a tray or none, and starting at login; None where that is not ours to set."""
        only_open = tr("Reminders come while the app is open.")
        no_tray = tr("This desktop shows no tray, so leave the window open or minimized.")
        in_tray = tr("Reminders come while the app is open, or in the tray.")
        self.open.setText(in_tray if has_tray else f"{only_open} {no_tray}")
        self.tray.setVisible(has_tray)
        self.login.setVisible(starts_at_login is not None)
        self.login.setChecked(bool(starts_at_login))
        self.no_login.setVisible(starts_at_login is None)

    def _row(self, one: str, name: str) -> ReminderRow:
        row = ReminderRow(name)
        row.changed.connect(partial(self._emit, one))
        self._column.addWidget(row)
        return row

    def _set_tab_order(self) -> None:
        """Put the rows before the controls below them: Tab would reach last what was made last."""
        stops: list[QWidget] = [stop for row in self.rows.values() for stop in row.stops]
        for before, after in pairwise([self.exercise, *stops]):
            QWidget.setTabOrder(before, after)
        if stops:
            QWidget.setTabOrder(stops[-1], self.exercise)

    def _show_reminders(self, reminders: Mapping[str, Reminder]) -> None:
        self._reminders = reminders
        self._make_rows()

    def _emit(self, one: str, reminder: Reminder) -> None:
        self.chosen.emit("reminders", {**self._reminders, one: reminder})

    def _want_login(self) -> None:
        self.login_start_requested.emit(self.login.isChecked())

    def _no_login_words(self) -> str:
        return tr("To start the app with the computer, use the settings of your system.")
