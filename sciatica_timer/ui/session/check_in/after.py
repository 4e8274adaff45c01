"""The check-in after a session, as a card on the page that ends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from sciatica_timer.core.pain import SKIPPED, Lowest, PainNote
from sciatica_timer.ui.session.check_in.asked import HowFarDown
from sciatica_timer.ui.session.check_in.questions import PainQuestions
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import label


class CheckInAfter(QFrame):
    """`answered` carries a PainNote of all answers so far; `passed` follows the last question."""

    answered = Signal(object)
    passed = Signal()

    def __init__(self, before: PainNote | None = None) -> None:
        """Ask; `before` is what was answered before the session, if anything."""
        super().__init__()
        self.setProperty("role", "card")
        self.questions = PainQuestions(before or SKIPPED)
        self.lowest = HowFarDown(drawn=False, before=before.lowest if before is not None else None)
        self.questions.answered.connect(self.answered)
        self.lowest.answered.connect(self._use_lowest)
        self.questions.passed.connect(self.lowest.setFocus)
        self.lowest.passed.connect(self.passed)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 10, 0)
        head.setSpacing(10)
        head.addWidget(label(tr("How is it now?"), "heading"))
        self._keys = label("", "muted", wrap=True)
        head.addWidget(self._keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.questions)
        column.addWidget(self.lowest)
        column.addWidget(self.questions.advice_card)  # below all that it follows
        self._enter_leaves = True
        self.lowest.installEventFilter(self)
        self.show_keys(enter_leaves=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._show_keys(of_lowest=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _use_lowest(self, lowest: Lowest | None) -> None:
        self.questions.use_lowest(lowest)
        self.answered.emit(self.questions.note)

    def go_on(self) -> bool:
        """Leave the question that is asked, as Space does; return whether there is one."""
        if self.lowest.hasFocus():
            self.lowest.go_on()
            return True
        return self.questions.go_on()

    def show_keys(self, *, enter_leaves: bool) -> None:
        """Name the keys that answer."""
        self._enter_leaves = enter_leaves
        self._show_keys(of_lowest=self.lowest.hasFocus())

    def _show_keys(self, *, of_lowest: bool) -> None:
        answering = tr("Press 1 to 4, Space to skip.") if of_lowest else tr("Press 0 to 9, X for 10, Space to skip.")
        leaving = tr("Enter leaves.") if self._enter_leaves else ""
        self._keys.setText(f"{answering} {leaving}".rstrip())

    def take_focus(self) -> None:
        """Let the keys answer the first question."""
        self.questions.back.setFocus()
