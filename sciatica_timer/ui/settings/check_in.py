"""The card "How it feels" of the settings: what is asked, and when the plan for bad days is offered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from sciatica_timer.core.settings import CALM_DAYS_POSSIBLE, PAIN_POSSIBLE
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.widgets.stepper import Stepper, StepperText


class CheckInSettings(SettingsCard):
    """What the app asks about pain, and about bad days; `plan_requested` wants a plan for these drafted."""

    plan_requested = Signal()

    def __init__(self) -> None:
        """Begin with nothing chosen."""
        super().__init__(tr("How it feels"))
        self.check_in = self.add_check("check_in", tr("Ask about pain, once a day"))
        self.felt = self.add_check("ask_felt", tr("Ask how each exercise was"))
        self.add_text(tr("Your plan for bad days is offered when your pain reaches this number."))
        self.pain = self._add_stepper("bad_day_pain", tr("Pain from"))
        self.add_text(tr("Your usual plan is offered again after this many calm days."))
        self.calm = self._add_stepper("calm_days", tr("Calm days"))
        self.plan = button(tr("Draft a plan for bad days"), self.plan_requested.emit)
        self._add_button(self.plan)
        self.following = label("", wrap=True)
        self.back = button(tr("Back to the usual plan"), partial(self.chosen.emit, "bad_days_since", ""))
        self.column.addWidget(self.following)
        self._add_button(self.back)
        self.column.addStretch(1)
        self._shows["bad_day_pain"] = self._show_pain
        self._shows["calm_days"] = self._show_calm
        self._shows["bad_days_since"] = self._show_following

    def _add_button(self, made: QPushButton) -> None:
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        self.column.addLayout(row)

    def _add_stepper(self, name: str, title: str) -> Stepper:
        made = Stepper(StepperText(title))
        made.value_changed.connect(partial(self._emit_whole, name))
        row = QHBoxLayout()
        row.addWidget(made, 1)
        row.addStretch(1)
        self.column.addLayout(row)
        return made

    def _emit_whole(self, name: str, value: float) -> None:
        self.chosen.emit(name, int(value))

    def _show_pain(self, pain: int) -> None:
        self.pain.show_value(pain, None, PAIN_POSSIBLE)

    def _show_calm(self, days: int) -> None:
        self.calm.show_value(days, None, CALM_DAYS_POSSIBLE)

    def _show_following(self, since: str) -> None:
        day = QLocale().toString(QDate.fromString(since, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)
        self.following.setText(tr("You follow your plan for bad days since {0}.").format(day) if since else "")
        for part in (self.following, self.back):
            part.setVisible(bool(since))
