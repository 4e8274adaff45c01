"""The buttons of the session view, one a key, and the keys themselves, wherever the focus is in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget

from sciatica_timer.core.session.events import Command, State
from sciatica_timer.core.session.machine import allowed
from sciatica_timer.core.settings import ButtonRole, Keys
from sciatica_timer.ui.keys.any_button import AnyButton
from sciatica_timer.ui.keys.meanings import KEYS, MUTE_KEY, shown_key, types_sign
from sciatica_timer.ui.session.more_button import MoreButton
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.core.session.state import Session

DANGER_APART_PX = 4
EDGE_PX = 8  # of a button without a frame
COMMANDS = {
    ButtonRole.BACK: Command.BACK,
    ButtonRole.SKIP: Command.SKIP,
    ButtonRole.SKIP_EXERCISE: Command.SKIP_EXERCISE,
    ButtonRole.REST: Command.EXTEND,
    ButtonRole.MORE: Command.ADD_SET,
    ButtonRole.HURT: Command.STOP_FOR_PAIN,
}


class SessionButtons(QWidget):
    """`command_requested` carries a command; `pause_toggled` is the one big key, and whether it is within reach.

    `swap_requested` wants another exercise, `stop_requested` the end, which is asked about first. `variant_requested`
    carries -1 for an easier form, 1 for a harder one; `pace_requested` wants the other of the two paces,
    `explain_requested` to hear how the exercise is done, and `mute_toggled` silence or sound.
    """

    command_requested = Signal(object)
    pause_toggled = Signal(bool)
    swap_requested = Signal()
    variant_requested = Signal(int)
    pace_requested = Signal()
    explain_requested = Signal()
    stop_requested = Signal()
    mute_toggled = Signal()

    def __init__(self, page: QWidget) -> None:
        """Bind the keys to the page."""
        super().__init__()
        self._hints: dict[QPushButton, tuple[str, str]] = {}
        self._roles: dict[QPushButton, ButtonRole] = {}
        self._keys = Keys()
        self._with_hints = True
        self._quiet = FlowBar(spacing=20, between=0, centred=True)  # links have room of their own
        self._bar = FlowBar(spacing=8, centred=True)
        self._toggle = button("", partial(self.pause_toggled.emit, False), "primary")
        self._commands = self._make_commands()
        self._commands[Command.STOP] = self._hinted_button(tr("Stop"), None, self.stop_requested.emit, "session")
        self._at_hand = ""
        self._commands[Command.ADD_SET].setMinimumWidth(1)  # a name too long for the bar is cut, and widens nothing
        self._swap = self._hinted_button(tr("Swap exercise"), ButtonRole.SWAP, self.swap_requested.emit, "link")
        self._make_ways()
        self._explain = self._hinted_button(tr("Hear how"), ButtonRole.EXPLAIN, self.explain_requested.emit, "link")
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._bar)
        column.addWidget(self._quiet)
        self._bind_keys(page)

    def _make_commands(self) -> dict[Command, QPushButton]:
        made = {
            ButtonRole.BACK: (tr("Back", "button"), "session"),
            ButtonRole.SKIP: (tr("Skip"), "session"),
            ButtonRole.REST: (tr("+10 s rest", "button"), "session"),
            ButtonRole.HURT: (tr("Stop: it hurts more"), "danger"),
            ButtonRole.SKIP_EXERCISE: (tr("Skip exercise"), "link"),
            ButtonRole.MORE: (tr("One more set"), "link"),
        }
        return {
            COMMANDS[role]: self._hinted_button(text, role, partial(self.command_requested.emit, COMMANDS[role]), look)
            for role, (text, look) in made.items()
        }

    def _make_ways(self) -> None:
        """Make the buttons for what differs from exercise to exercise; each is there only where it can be done."""
        easier, harder = (partial(self.variant_requested.emit, steps) for steps in (-1, 1))
        self._easier = self._hinted_button(tr("Easier"), ButtonRole.EASIER, easier, "session")
        self._harder = self._hinted_button(tr("Harder"), ButtonRole.HARDER, harder, "link")
        self._pace = self._hinted_button(tr("My own pace"), ButtonRole.PACE, self.pace_requested.emit, "link")

    def show_ways(self, *, easier: bool, harder: bool, own_pace: bool | None) -> None:
        """Show whether there are easier and harder forms, and at whose pace it goes, None where that is fixed."""
        for made, there in ((self._easier, easier), (self._harder, harder), (self._pace, own_pace is not None)):
            if made.isHidden() is there:
                if made.hasFocus():
                    self.take_focus()
                made.setVisible(there)
        text = tr("The usual pace") if own_pace else tr("My own pace")
        if self._hints[self._pace][0] != text:
            self._name(self._pace, text)
            self._pace.setAccessibleName(text)

    def _hinted_button(
        self, text: str, role: ButtonRole | None, pressed: Callable[[], object], look: str
    ) -> QPushButton:
        """Make a button that names its key; the one without a role has Esc."""
        made = button(text, pressed, look, text)
        if role is not None:
            self._roles[made] = role
        self._name(made, text)
        return made

    def _name(self, made: QPushButton, text: str) -> None:
        """Show what a button does, and its key as it is now."""
        role = self._roles.get(made)
        key = tr("Esc") if role is None else self.key_of(role)
        self._hints[made] = (text, key)
        made.setText(self._hinted(text, key))
        made.setToolTip(tr("{0} ({1})").format(text, key) if key else text)

    def key_of(self, role: ButtonRole) -> str:
        """Return the key on a button: the one that was taught, else the usual one; empty where that is not heeded."""
        return shown_key(role, self._keys)

    def _fill(self) -> None:
        apart = QWidget()
        apart.setFixedWidth(DANGER_APART_PX)
        commands = self._commands
        calm = (commands[Command.BACK], self._toggle, commands[Command.SKIP], self._easier, commands[Command.EXTEND])
        quiet = [self._explain, commands[Command.SKIP_EXERCISE], self._swap, self._harder, self._pace]
        quiet.append(commands[Command.ADD_SET])
        self._more = MoreButton(self._hints, quiet)
        for widget in (*calm, self._more, commands[Command.STOP], apart, commands[Command.STOP_FOR_PAIN]):
            self._bar.add(widget)
        for made in quiet:
            self._quiet.add(made)

    def _bind_keys(self, page: QWidget) -> None:
        self._acts: dict[ButtonRole, Callable[[], object]] = {
            role: partial(self.command_requested.emit, command) for role, command in COMMANDS.items()
        }
        self._acts |= {
            ButtonRole.BIG: partial(self.pause_toggled.emit, True),
            ButtonRole.SWAP: self.swap_requested.emit,
            ButtonRole.EASIER: partial(self.variant_requested.emit, -1),
            ButtonRole.HARDER: partial(self.variant_requested.emit, 1),
            ButtonRole.PACE: self.pace_requested.emit,
            ButtonRole.EXPLAIN: self.explain_requested.emit,
            ButtonRole.MUTE: self.mute_toggled.emit,
        }
        acts = {key: self._acts[role] for key, role in KEYS.items()}
        acts |= {"Space": self._press_focused, "Esc": self.stop_requested.emit}
        self._shortcuts = {key: _bind(page, key, then) for key, then in acts.items()}
        self._reach = AnyButton(page, KEYS | {MUTE_KEY: ButtonRole.MUTE})
        self._reach.pressed.connect(self._on_reach)

    def teach(self, keys: Keys) -> None:
        """Heed these keys; one that had another meaning here loses it."""
        if keys == self._keys:
            return
        self._keys = keys
        for key, shortcut in self._shortcuts.items():
            shortcut.setEnabled(key not in keys.taught.values() and (keys.letters or not types_sign(key)))
        self._reach.teach(keys)
        for made, (text, _key) in list(self._hints.items()):
            self._name(made, text)
        self._name_more()

    def _press_focused(self) -> None:
        """Press the button of this row that Tab was brought to; Space is the big key wherever else the focus is.

        A window that comes to the front may have its focus anywhere, such as on the mute button.
        """
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self._toggle and self.isAncestorOf(focused):
            focused.click()
        else:
            self.pause_toggled.emit(False)

    def _on_reach(self, role: ButtonRole) -> None:
        self._acts[role]()

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
            self._name(stop, text)

    def make_room(self, *, hints: bool, quiet: bool, dense: bool) -> None:
        """Leave out the names of the keys, or the row of what is seldom needed, which is in a menu then.

        `dense` buttons are lower, where the text is large and the screen is not.
        """
        if dense != bool(self.property("dense")):
            self.setProperty("dense", dense)
            for made in (*self._hints, self._toggle, self._more):
                set_role(made, made.property("role"))
        self._with_hints = hints
        for made, (text, key) in self._hints.items():
            made.setText(self._hinted(text, key))
        self._name_more()
        self._quiet.setVisible(quiet)
        self._more.setVisible(not quiet)

    def _name_more(self) -> None:
        """Name the exercise that "One more set" is about, cut if the bar is too narrow."""
        made, words = self._commands[Command.ADD_SET], tr("One more set of {0}")
        metrics, key = made.fontMetrics(), self.key_of(ButtonRole.MORE)
        rest = metrics.horizontalAdvance(self._hinted(words.format(""), key)) + EDGE_PX
        name = metrics.elidedText(self._at_hand, Qt.TextElideMode.ElideRight, max(0, self.width() - rest))
        text = self._hinted(words.format(name), key).replace("&", "&&")
        if text != made.text():
            whole = words.format(self._at_hand)
            made.setText(text)
            made.setAccessibleName(whole)
            made.setToolTip(tr("{0} ({1})").format(whole, key) if key else whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_more()

    def _hinted(self, text: str, key: str) -> str:
        return f"{text}  {key}" if key and self._with_hints else text


def _bind(page: QWidget, key: str, then: Callable[[], object]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(then)
    return shortcut
