"""The buttons of the session view, one a key, and the keys themselves, wherever the focus is in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sciatica_timer.core.session.events import Command, State
from sciatica_timer.core.session.machine import allowed
from sciatica_timer.core.settings import ButtonRole
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.any_button import AnyButton
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.core.session.state import Session

DANGER_APART_PX = 4
EDGE_PX = 8  # of a button without a frame
COMMANDS = {ButtonRole.BACK: Command.BACK, ButtonRole.HURT: Command.STOP_FOR_PAIN}
KEYS: dict[str, Command] = {
    "Right": Command.SKIP,
    "Left": Command.BACK,
    "R": Command.EXTEND,
    "Shift+Right": Command.SKIP_EXERCISE,
    "+": Command.ADD_SET,
    "=": Command.ADD_SET,  # where + is reached with Shift only
    "H": Command.STOP_FOR_PAIN,
}


class SessionButtons(QWidget):
    """`command_requested` carries a command; `pause_toggled` is the one big key, and whether it is within reach.

    `swap_requested` wants another exercise, `stop_requested` the end, which is asked about first. `variant_requested`
    carries -1 for an easier form, 1 for a harder one; `pace_requested` wants the other of the two paces, and
    `explain_requested` to hear how the exercise is done.
    """

    command_requested = Signal(object)
    pause_toggled = Signal(bool)
    swap_requested = Signal()
    variant_requested = Signal(int)
    pace_requested = Signal()
    explain_requested = Signal()
    stop_requested = Signal()

    def __init__(self, page: QWidget) -> None:
        """Bind the keys to the page."""
        super().__init__()
        self._hints: dict[QPushButton, tuple[str, str]] = {}
        self._with_hints = True
        self._quiet = FlowBar(spacing=20, centred=True)
        self._bar = FlowBar(spacing=8, centred=True)
        self._toggle = button("", partial(self.pause_toggled.emit, False), "primary")
        self._commands = self._make_commands()
        self._commands[Command.STOP] = self._hinted_button(tr("Stop"), tr("Esc"), self.stop_requested.emit, "session")
        self._at_hand = ""
        self._commands[Command.ADD_SET].setMinimumWidth(1)  # a name too long for the bar is cut, and widens nothing
        self._swap = self._hinted_button(tr("Swap exercise"), "S", self.swap_requested.emit, "link")
        self._make_ways()
        self._explain = self._hinted_button(tr("Hear how"), "I", self.explain_requested.emit, "link")
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addWidget(self._quiet)
        self._bind_keys(page)

    def _make_commands(self) -> dict[Command, QPushButton]:
        made = {
            Command.BACK: (tr("Back", "button"), "←", "session"),
            Command.SKIP: (tr("Skip"), "→", "session"),
            Command.EXTEND: (tr("+10 s rest"), "R", "session"),
            Command.STOP_FOR_PAIN: (tr("Stop: it hurts more"), "H", "danger"),
            Command.SKIP_EXERCISE: (tr("Skip exercise"), "⇧→", "link"),
            Command.ADD_SET: (tr("One more set"), "+", "link"),
        }
        return {
            command: self._hinted_button(text, key, partial(self.command_requested.emit, command), role)
            for command, (text, key, role) in made.items()
        }

    def _make_ways(self) -> None:
        """Make the buttons for what differs from exercise to exercise; each is there only where it can be done."""
        easier, harder = (partial(self.variant_requested.emit, steps) for steps in (-1, 1))
        self._easier = self._hinted_button(tr("Easier"), "E", easier, "session")
        self._harder = self._hinted_button(tr("Harder"), "⇧E", harder, "link")
        self._pace = self._hinted_button(tr("My own pace"), "P", self.pace_requested.emit, "link")

    def show_ways(self, *, easier: bool, harder: bool, own_pace: bool | None) -> None:
        """Show whether there are easier and harder forms, and at whose pace it goes, None where that is fixed."""
        for made, there in ((self._easier, easier), (self._harder, harder), (self._pace, own_pace is not None)):
            if made.isHidden() is there:
                if made.hasFocus():
                    self.take_focus()
                made.setVisible(there)
        text = tr("The usual pace") if own_pace else tr("My own pace")
        if self._hints[self._pace][0] != text:
            self._hints[self._pace] = (text, "P")
            self._pace.setText(self._hinted(text, "P"))
            self._pace.setAccessibleName(text)

    def _hinted_button(self, text: str, key: str, pressed: Callable[[], object], role: str) -> QPushButton:
        made = button(text, pressed, role, text)
        made.setToolTip(tr("{0} ({1})").format(text, key))
        self._hints[made] = (text, key)
        return made

    def _fill(self) -> None:
        apart = QWidget()
        apart.setFixedWidth(DANGER_APART_PX)
        commands = self._commands
        calm = (commands[Command.BACK], self._toggle, commands[Command.SKIP], self._easier, commands[Command.EXTEND])
        for widget in (*calm, commands[Command.STOP], apart, commands[Command.STOP_FOR_PAIN]):
            self._bar.add(widget)
        quiet = (self._explain, commands[Command.SKIP_EXERCISE], self._swap, self._harder, self._pace)
        for made in (*quiet, commands[Command.ADD_SET]):
            self._quiet.add(made)

    def _bind_keys(self, page: QWidget) -> None:
        self._shortcuts = {key: _bind(page, key) for key in (*KEYS, "Space", "S", "I", "E", "Shift+E", "P", "Esc")}
        for key, command in KEYS.items():
            self._shortcuts[key].activated.connect(partial(self.command_requested.emit, command))
        self._shortcuts["Space"].activated.connect(partial(self.pause_toggled.emit, False))
        self._shortcuts["S"].activated.connect(self.swap_requested)
        self._shortcuts["E"].activated.connect(partial(self.variant_requested.emit, -1))
        self._shortcuts["Shift+E"].activated.connect(partial(self.variant_requested.emit, 1))
        self._shortcuts["P"].activated.connect(self.pace_requested)
        self._shortcuts["I"].activated.connect(self.explain_requested)
        self._shortcuts["Esc"].activated.connect(self.stop_requested)
        self._reach = AnyButton(page)
        self._reach.pressed.connect(self._on_reach)

    def teach(self, taught: Mapping[str, str]) -> None:
        """Heed the buttons that the user taught; a key that had another meaning here loses it."""
        for key, shortcut in self._shortcuts.items():
            shortcut.setEnabled(key not in taught.values())
        self._reach.teach(taught)

    def _on_reach(self, role: ButtonRole) -> None:
        if role is ButtonRole.BIG:
            self.pause_toggled.emit(True)
        elif role is ButtonRole.EASIER:
            self.variant_requested.emit(-1)
        else:
            self.command_requested.emit(COMMANDS[role])

    def take_focus(self) -> None:
        """Put the focus on the one big key."""
        self._toggle.setFocus()

    def show_session(self, session: Session, at_hand: str) -> None:
        """Let just those be pressed that can be, and call them what they do now.

        `at_hand` names the exercise that one more set would be of.
        """
        possible = allowed(session)
        names = {State.PAUSED: tr("Resume"), State.WAITING: tr("Go on")}
        name = tr("Done", "button") if session.is_open else names.get(session.state, tr("Pause"))
        self._toggle.setText(self._hinted(name, tr("Space")))
        self._toggle.setAccessibleName(name)
        for command, made in self._commands.items():
            if command not in possible and made.hasFocus():
                self.take_focus()  # Qt would hand it on to the next button: from +10 s to Stop
            made.setEnabled(command in possible)
        self._commands[Command.ADD_SET].setVisible(Command.ADD_SET in possible)
        if at_hand != self._at_hand:
            self._at_hand = at_hand
            self._name_more()
        between = session.phase.kind.is_between_exercises
        text = tr("End here") if between else tr("Stop")
        stop = self._commands[Command.STOP]
        if self._hints[stop][0] != text:
            self._hints[stop] = (text, tr("Esc"))
            stop.setText(self._hinted(*self._hints[stop]))

    def make_room(self, *, hints: bool, quiet: bool) -> None:
        """Leave out the names of the keys, or the row of what is seldom needed; the keys work all the same."""
        self._with_hints = hints
        for made, (text, key) in self._hints.items():
            made.setText(self._hinted(text, key))
        self._name_more()
        self._quiet.setVisible(quiet)

    def _name_more(self) -> None:
        """Name the exercise that "One more set" is about, cut if the bar is too narrow."""
        made, words = self._commands[Command.ADD_SET], tr("One more set of {0}")
        metrics = made.fontMetrics()
        rest = metrics.horizontalAdvance(self._hinted(words.format(""), "+")) + EDGE_PX
        name = metrics.elidedText(self._at_hand, Qt.TextElideMode.ElideRight, max(0, self.width() - rest))
        text = self._hinted(words.format(name), "+").replace("&", "&&")
        if text != made.text():
            whole = words.format(self._at_hand)
            made.setText(text)
            made.setAccessibleName(whole)
            made.setToolTip(tr("{0} ({1})").format(whole, "+"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_more()

    def _hinted(self, text: str, key: str) -> str:
        return f"{text}  {key}" if self._with_hints else text


def _bind(page: QWidget, key: str) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return shortcut
