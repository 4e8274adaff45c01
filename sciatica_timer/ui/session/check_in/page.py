"""The check-in before a session: how it hurts now, and whether the sound can be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from sciatica_timer.core.pain import Advice, advice
from sciatica_timer.core.settings import ButtonRole
from sciatica_timer.ui.session.check_in.questions import PainQuestions
from sciatica_timer.ui.session.check_in.sound_check import SoundCheck
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.any_button import AnyButton
from sciatica_timer.ui.widgets.enlarged import LARGE
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.foot import add_foot
from sciatica_timer.ui.widgets.shapes import button, card, centred_column, label, set_role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent, QShowEvent

MOST_WIDE_PX = 760
ROOMY_PX = 600  # the height of a page on which the widest and the tallest font leave all of it in sight


class CheckInPage(QWidget):
    """Asks before a session, and starts it; three presses of Space start without an answer.

    `started` carries a PainNote, `declined` means no session now, `asking_declined` that the user does not
    want to be asked again; the page stays open this time.
    """

    started = Signal(object)
    declined = Signal()
    asking_declined = Signal()
    sound_test_requested = Signal()
    volume_chosen = Signal(int)
    voice_volume_chosen = Signal(int)

    def __init__(self, name: str) -> None:
        """Ask before a session of `name`, an exercise or a programme."""
        super().__init__()
        self.setAccessibleName(tr("Check-in"))
        self._column = column = centred_column(self, MOST_WIDE_PX)
        self._roomy: bool | None = None
        self.questions, self._sound = PainQuestions(), SoundCheck()
        column.addStretch(1)
        column.addLayout(self._make_head())
        column.addWidget(self._hint(name))
        frame, self._inner = card()
        self._inner.addWidget(self.questions)
        column.addWidget(frame)
        column.addWidget(self._sound)
        column.addStretch(2)
        self._make_buttons()
        self._make_room(roomy=True)
        self.questions.keep_in_sight(self.findChild(QScrollArea))
        self.questions.answered.connect(self._show_buttons)
        self.questions.passed.connect(self._focus_buttons)
        self._sound.test_requested.connect(self.sound_test_requested)
        self._sound.volume_chosen.connect(self.volume_chosen)
        self._sound.voice_volume_chosen.connect(self.voice_volume_chosen)
        self._reach = AnyButton(self)
        self._reach.pressed.connect(self._on_reach)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.declined)

    def _make_head(self) -> QHBoxLayout:
        self._never = button(tr("Do not ask again"), self._decline_asking, "link")
        row = QHBoxLayout()
        row.addWidget(label(tr("How is it now?"), "title", wrap=True), 1)
        row.addWidget(self._never, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _hint(self, name: str) -> QLabel:
        keys = tr("Before {0}. Press 0 to 9, X for 10; Space skips and goes on.")
        return label(keys.format(name), "muted", wrap=True)

    def _make_buttons(self) -> None:
        self._start = button("", self._begin, name=tr("Start"))
        self._not_today = button("", self.declined.emit, name=tr("Not today"))
        bar = FlowBar(spacing=12)
        for made in (self._start, self._not_today):
            bar.add(made)
        add_foot(self, bar, MOST_WIDE_PX)
        self._show_buttons()

    def _show_buttons(self) -> None:
        """Put the button first that the advice speaks for; both stay."""
        stop = self._says_stop()
        self._start.setText(tr("Start anyway") if stop else tr("Start   Space"))
        self._not_today.setText(tr("Not today   Space") if stop else tr("Not today   Esc"))
        set_role(self._start, "" if stop else "primary")
        set_role(self._not_today, "primary" if stop else "")

    def _says_stop(self) -> bool:
        return Advice.STOP in advice(self.questions.note)

    def _focus_buttons(self) -> None:
        (self._not_today if self._says_stop() else self._start).setFocus()

    def teach(self, taught: Mapping[str, str]) -> None:
        """Heed the buttons that the user taught."""
        self._reach.teach(taught)

    def _on_reach(self, role: ButtonRole) -> None:
        """Go on, as Space does: past a question, then by the button that the advice speaks for."""
        if role is ButtonRole.BIG and not self.questions.go_on():
            (self._not_today if self._says_stop() else self._start).click()

    def _begin(self) -> None:
        self.started.emit(self.questions.note)

    def _decline_asking(self) -> None:
        self._never.setEnabled(False)
        self._never.setText(tr("Turned off. Settings turns it on."))
        self._focus_buttons()
        self.asking_declined.emit()

    def take_focus(self) -> None:
        """Let the keys answer the first question."""
        self.questions.back.setFocus()

    def show_device(self, name: str | None) -> None:
        """Show the sound output; None means that there is none."""
        self._sound.show_device(name)

    def show_sound(self, volume: int, voice_volume: int, *, muted: bool) -> None:
        """Show how loud tones and voice are, in percent, and whether both are muted."""
        self._sound.show_sound(volume, voice_volume, muted=muted)

    def _make_room(self, *, roomy: bool) -> None:
        """Set the parts closer together where the window is low."""
        if roomy is self._roomy:
            return
        self._roomy = roomy
        apart = 8 if roomy else 4
        self._column.setContentsMargins(28, 12 if roomy else 4, 28, 4 if roomy else 0)
        self._column.setSpacing(apart)
        self._inner.setContentsMargins(apart, apart, apart, apart)
        self.questions.make_room(roomy=roomy)
        self._sound.make_room(roomy=roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room(roomy=self.height() >= ROOMY_PX * (2 if self.property(LARGE) else 1))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._sound.ask_once()
