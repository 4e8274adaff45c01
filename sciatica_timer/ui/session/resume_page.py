"""After a crash or a power cut: what was done of the session, and whether to go on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sciatica_timer.core.settings import ButtonRole, Keys
from sciatica_timer.ui.keys.any_button import AnyButton
from sciatica_timer.ui.session.set_rows import set_rows
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import time_words
from sciatica_timer.ui.widgets.shapes import button, card, centred_column, label
from sciatica_timer.ui.wording import duration_words, limbs_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.timeline import Phase

MOST_WIDE_PX = 760


class ResumePage(QWidget):
    """Offers to continue an interrupted session."""

    accepted = Signal()
    declined = Signal()

    def __init__(
        self,
        exercise: Exercise,
        coming: Phase,
        records: Sequence[SetRecord],
        saved_at: datetime,
        names: Mapping[str, str],
        *,
        lead_in_seconds: float,
    ) -> None:
        """Offer the rep to come; `records` are what is in the history, `saved_at` when the session was last known.

        It goes on `lead_in_seconds` after the answer. `names` are those of the exercises by id.
        """
        super().__init__()
        self.setAccessibleName(tr("Go on"))
        column = centred_column(self, MOST_WIDE_PX)
        column.addStretch(1)
        column.addWidget(label(self._question(exercise, coming), "title", wrap=True))
        column.addWidget(self._done_card(exercise, records, saved_at, names))
        first = tr("Then you have {0} to get into position.").format(duration_words(lead_in_seconds))
        column.addWidget(label(first, "muted", wrap=True))
        self._go_on = button(tr("Go on   Space"), self.accepted.emit, "primary", tr("Go on"))
        row = QHBoxLayout()
        row.addWidget(self._go_on)
        self._not_now = button(tr("Not now   Esc"), self.declined.emit, name=tr("Not now"))
        row.addWidget(self._not_now)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._bind(key).activated.connect(self._enter)
        self._reach = AnyButton(self)
        self._reach.pressed.connect(self._on_reach)
        self._bind(Qt.Key.Key_Escape).activated.connect(self.declined)

    def _bind(self, key: Qt.Key) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _enter(self) -> None:
        """Press the button that has the focus, by default the one that continues."""
        (self.declined if self._not_now.hasFocus() else self.accepted).emit()

    def teach(self, keys: Keys) -> None:
        """Heed these keys."""
        self._reach.teach(keys)

    def _on_reach(self, role: ButtonRole) -> None:
        if role is ButtonRole.BIG:
            self.accepted.emit()

    def _question(self, exercise: Exercise, coming: Phase) -> str:
        side = limbs_of(exercise)[coming.side]
        if exercise.guide.duration_seconds is not None:  # by time: there are no reps to speak of
            place = (tr("set {0}").format(coming.set_number), side)
            return tr("Go on with {0}, {1}?").format(exercise.name, ", ".join(filter(None, place)))
        if side:
            text = tr("Go on with {0}, set {1}, {2}, rep {3}?")
            return text.format(exercise.name, coming.set_number, side, coming.rep)
        return tr("Go on with {0}, set {1}, rep {2}?").format(exercise.name, coming.set_number, coming.rep)

    def _done_card(
        self, exercise: Exercise, records: Sequence[SetRecord], saved_at: datetime, names: Mapping[str, str]
    ) -> QWidget:
        frame, column = card()
        at = time_words(saved_at.time())
        column.addWidget(label(tr("This session was interrupted at {0}.").format(at), "heading", wrap=True))
        column.addLayout(set_rows(records, names, exercise.name))
        kept = tr("What you did is kept either way.") if records else tr("No rep was done yet.")
        column.addWidget(label(kept, "muted", wrap=True))
        return frame

    def focus_button(self) -> None:
        """Focus the button that continues."""
        self._go_on.setFocus()
