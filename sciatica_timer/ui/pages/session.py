"""The session view: the countdown, the figure, and one button a key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget

from sciatica_timer.core.events import Command, State
from sciatica_timer.core.exercise import Side, Text
from sciatica_timer.core.session import Session, allowed
from sciatica_timer.ui.debounce import Debounce
from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.session_words import Naming, SessionWords, colour_of, figure_moment, part_of, words_of
from sciatica_timer.ui.widgets.countdown import Countdown, Face
from sciatica_timer.ui.widgets.figure_view import FigureView
from sciatica_timer.ui.widgets.flash import Flash
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.progress import ProgressLine, RepDots
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.wording import limbs_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.core.exercise import Exercise
    from sciatica_timer.ui.theme import Theme


DANGER_APART_PX = 14
LOW_PX = 480  # a lower window, or larger text, has room for the countdown alone
LARGEST_HINTED = 15  # tenths of the usual text size; beyond it hints and the volume slider make room


class SessionPage(QWidget):
    """Shows a session; `asked` carries a command, `toggled` is the one big key."""

    asked = Signal(object)
    toggled = Signal()
    volume_chosen = Signal(int)
    mute_toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin blank."""
        super().__init__()
        self._theme = theme
        self._last: tuple[Session, float] | None = None
        self._words: tuple[SessionWords, State] | None = None
        self._debounce = Debounce()
        self._muted = False
        self._naming = Naming(Text(()), dict.fromkeys(Side, ""))
        self._hints: dict[QPushButton, tuple[str, str]] = {}
        self.setAccessibleName(self.tr("Session"))
        self.setProperty("role", "page")
        self._countdown = Countdown()
        self._dots = RepDots()
        self._then = label("", "then", wrap=True)
        self._then.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._progress = ProgressLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(16)
        column.addLayout(self._make_head())
        column.addWidget(self._progress)
        column.addLayout(self._make_middle(), 1)
        column.addWidget(self._make_buttons())
        self._flash = Flash(self)
        self._bind_keys()
        theme.changed.connect(self._colour)
        self._colour()

    def _make_head(self) -> QHBoxLayout:
        self._name = label("", "session-name")
        self._set = label("", "session-set")
        self._left = label("", "then")
        self._mute = QToolButton()
        self._mute.setProperty("role", "quiet")
        self._mute.setIconSize(QSize(22, 22))
        self._mute.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mute.clicked.connect(self.mute_toggled)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setFixedWidth(110)
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._volume.valueChanged.connect(self.volume_chosen)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._name)
        row.addWidget(self._set, 1)
        row.addWidget(self._left)
        row.addWidget(self._mute)
        row.addWidget(self._volume)
        return row

    def _make_middle(self) -> QHBoxLayout:
        self._figure = FigureView(self._theme.palette)
        self._figure_room = QVBoxLayout()
        self._figure_room.setSpacing(10)
        self._figure_room.addStretch(1)
        self._figure_room.addWidget(self._figure, 12)
        self._figure_room.addWidget(self._dots)
        self._figure_room.addWidget(self._then)
        self._figure_room.addStretch(1)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(32)
        self._middle.addWidget(self._countdown, 5)
        self._middle.addLayout(self._figure_room, 6)
        return self._middle

    def _make_buttons(self) -> QWidget:
        bar = FlowBar(spacing=8, centred=True)
        self._buttons = {
            Command.BACK: self._command_button(Command.BACK, self.tr("Back"), "←"),
            Command.PAUSE: button("", self.toggled.emit, "primary"),
            Command.SKIP: self._command_button(Command.SKIP, self.tr("Skip"), "→"),
            Command.EXTEND: self._command_button(Command.EXTEND, self.tr("+10 s rest"), "R"),
            Command.STOP: self._command_button(Command.STOP, self.tr("Stop"), "Esc"),
            Command.STOP_FOR_PAIN: self._command_button(
                Command.STOP_FOR_PAIN, self.tr("Stop: it hurts more"), "H", "danger"
            ),
        }
        for command, made in self._buttons.items():
            if command is Command.STOP_FOR_PAIN:
                apart = QWidget()
                apart.setFixedWidth(DANGER_APART_PX)
                bar.add(apart)
            bar.add(made)
        return bar

    def _command_button(self, command: Command, text: str, key: str, role: str = "") -> QPushButton:
        made = button(text, partial(self.asked.emit, command), role, text)
        made.setToolTip(self.tr("{0} ({1})").format(text, key))
        self._hints[made] = (text, key)
        return made

    def _bind_keys(self) -> None:
        """Bind the keys to the page, so that they work wherever the focus is in a session."""
        keys = {
            Qt.Key.Key_Right: Command.SKIP,
            Qt.Key.Key_Left: Command.BACK,
            Qt.Key.Key_R: Command.EXTEND,
            Qt.Key.Key_Escape: Command.STOP,
            Qt.Key.Key_H: Command.STOP_FOR_PAIN,
        }
        for key, command in keys.items():
            self._bind(key).activated.connect(partial(self._ask_by_key, command))
        self._bind(Qt.Key.Key_Space).activated.connect(self._toggle_by_key)

    def _ask_by_key(self, command: Command) -> None:
        if self._debounce.lets_through(command):
            self.asked.emit(command)

    def _toggle_by_key(self) -> None:
        if self._debounce.lets_through(Command.PAUSE):
            self.toggled.emit()

    def _bind(self, key: Qt.Key) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        return shortcut

    def show_exercise(self, exercise: Exercise) -> None:
        """Show whose session it is."""
        self._name.setText(exercise.name)
        self._words = None
        self._naming = Naming(exercise.text, limbs_of(exercise))
        self._figure.show_exercise(exercise)

    def take_focus(self) -> None:
        """Put the focus on the one big key."""
        self._buttons[Command.PAUSE].setFocus()

    def show_session(self, session: Session, now: float) -> None:
        """Show where a session stands at an instant."""
        self._last = (session, now)
        words, colours = words_of(session, now, self._naming), self._theme.palette
        colour = colour_of(session, colours)
        self._figure.show_phase(*figure_moment(session, now))
        self._progress.show_part(part_of(session, now), colour, colours.line)
        if self._words != (words, session.state):
            self._words = (words, session.state)
            self._show_words(session, words, colour)

    def _show_words(self, session: Session, words: SessionWords, colour: str) -> None:
        """Show what changes with a digit at most; the figure moves on between."""
        colours = self._theme.palette
        face = Face(
            words.word,
            words.digits,
            words.line,
            words.side,
            words.left,
            colour,
            colours.line,
            colours.text,
            colours.muted,
        )
        self._countdown.show_face(face)
        self._set.setText(words.set_line)
        self._left.setText(words.time_left)
        self._then.setText(words.then)
        reps = session.plan.dose.reps
        self._dots.show_reps(words.reps_done, words.rep_now, reps, colour, colours.line)
        self._show_buttons(session)

    def show_reduced_motion(self, *, reduced: bool) -> None:
        """Show still poses instead of a moving figure."""
        self._figure.set_reduced_motion(reduced)

    def show_sound(self, volume: int, *, muted: bool) -> None:
        """Show volume and mute."""
        self._muted = muted
        self._volume.blockSignals(True)
        self._volume.setValue(volume)
        self._volume.blockSignals(False)
        self._mute.setIcon(icon("muted" if muted else "volume", self._theme.palette.muted))
        name = self.tr("Sound on (M)") if muted else self.tr("Mute (M)")
        self._mute.setToolTip(name)
        self._mute.setAccessibleName(name)

    def flash(self) -> None:
        """Flash the view in the colour of the phase."""
        if self._last is not None:
            self._flash.flash(colour_of(self._last[0], self._theme.palette))

    def _show_buttons(self, session: Session) -> None:
        paused = session.state is State.PAUSED
        possible = allowed(session)
        toggle = self._buttons[Command.PAUSE]
        name = self.tr("Resume") if paused else self.tr("Pause")
        toggle.setText(self._hinted(name, self.tr("Space")))
        toggle.setAccessibleName(name)
        for command, made in self._buttons.items():
            if command is not Command.PAUSE:
                made.setEnabled(command in possible)

    def _hinted(self, text: str, key: str) -> str:
        """Put the key behind the words, unless very large text needs the room."""
        return f"{text}  {key}" if self._theme.px(10) <= LARGEST_HINTED else text

    def _colour(self) -> None:
        for made, (text, key) in self._hints.items():
            made.setText(self._hinted(text, key))
        self._volume.setVisible(self._theme.px(10) <= LARGEST_HINTED)
        self.show_sound(self._volume.value(), muted=self._muted)
        self._figure.set_palette_colours(self._theme.palette)
        self._words = None
        if self._last is not None:
            self.show_session(*self._last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.height() >= self._theme.px(LOW_PX)
        for widget in (self._figure, self._dots, self._then):
            widget.setVisible(roomy)
        self._middle.setStretch(1, 6 if roomy else 0)
