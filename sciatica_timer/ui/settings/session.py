"""The card "During a session" of the settings: the screen, the waits, and when a step up is offered."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.progression import SESSIONS_POSSIBLE
from sciatica_timer.core.session.plan import USUAL_CHANGE
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.settings.screens import ScreenChoice
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.stepper import Stepper, StepperText

PREPARE_POSSIBLE = Range(3, 120)


class SessionSettings(SettingsCard):
    """How a session runs."""

    def __init__(self) -> None:
        """Begin with nothing chosen."""
        super().__init__(tr("During a session"))
        self.add_text(tr("How long you have to get into position before the first rep."))
        self.prepare = Stepper(StepperText(tr("Get ready"), tr(" s")))
        self.prepare.value_changed.connect(partial(self.chosen.emit, "prepare_seconds"))
        self._shows["prepare_seconds"] = self._show_prepare
        row = QHBoxLayout()
        row.addWidget(self.prepare, 1)
        row.addStretch(1)
        self.column.addLayout(row)
        self.wait = self.add_check("wait_for_me", tr("Wait for me where the position changes"))
        otherwise = tr("Otherwise the next exercise begins by itself after {0} s.")
        self.add_text(otherwise.format(f"{USUAL_CHANGE.seconds:g}"), "note")
        self.wait_ends = self.add_check("wait_ends", tr("Wait for a minute at most, then go on"))
        self.fill = self.add_check("fill_screen", tr("Sessions fill the screen"))
        self.screens = ScreenChoice()
        self.screens.chosen.connect(partial(self.chosen.emit, "screen"))
        self._shows["screen"] = self.screens.show_value
        self.column.addWidget(self.screens)
        self.add_text(tr("After so many good sessions in a row, a little more is suggested."))
        self.progress = Stepper(StepperText(tr("Good sessions")))
        self.progress.value_changed.connect(self._emit_sessions)
        self._shows["progress_sessions"] = self._show_sessions
        half = QHBoxLayout()
        half.addWidget(self.progress, 1)
        half.addStretch(1)
        self.column.addLayout(half)
        self.column.addStretch(1)

    def _emit_sessions(self, sessions: float) -> None:
        self.chosen.emit("progress_sessions", int(sessions))

    def _show_sessions(self, sessions: int) -> None:
        self.progress.show_value(sessions, None, SESSIONS_POSSIBLE)

    def _show_prepare(self, seconds: float) -> None:
        self.prepare.show_value(seconds, None, PREPARE_POSSIBLE)
