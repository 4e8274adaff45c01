"""The session view: the countdown, the figure, and one button a key; on the whole screen it is read from afar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.library.exercise import Text
from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.events import State
from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.figure.view import FigureView
from sciatica_timer.ui.palettes import edge_of
from sciatica_timer.ui.session.buttons import SessionButtons
from sciatica_timer.ui.session.cards.felt_card import FeltCard
from sciatica_timer.ui.session.countdown import Countdown
from sciatica_timer.ui.session.countdown_text import CountdownText
from sciatica_timer.ui.session.flash import Flash
from sciatica_timer.ui.session.head import SessionHead
from sciatica_timer.ui.session.layout import SessionLayout
from sciatica_timer.ui.session.notice_room import Parts, room_for_notices
from sciatica_timer.ui.session.pause_help import PauseHelp
from sciatica_timer.ui.session.progress import ProgressLine, RepDots
from sciatica_timer.ui.session.spoken import Spoken
from sciatica_timer.ui.session.wording import Naming, SessionWords, colour_of, figure_moment, left_at, part_of, words_of
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.enlarged import is_large
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.wording import limbs_of, position_words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.core.settings import Keys
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.notices import Room
    from sciatica_timer.ui.session.layout import SessionRoom
    from sciatica_timer.ui.theme import Theme

LEAST_FIGURE_PX = 60  # of what is left of its room, else it makes way


class SessionPage(QWidget):
    """Shows a session; `command_requested` carries a command.

    `pause_toggled` is the one big key, and whether it was pressed from the mat. `variant_requested` carries -1 for an
    easier form, 1 for a harder one.
    `moves_changed` tells that it may have begun or ceased to move between two digits.
    """

    command_requested = Signal(object)
    pause_toggled = Signal(bool)
    swap_requested = Signal()
    variant_requested = Signal(int)
    pace_requested = Signal()
    explain_requested = Signal()
    volume_chosen = Signal(int)
    mute_toggled = Signal()
    stop_requested = Signal()
    keys_requested = Signal()
    moves_changed = Signal()

    def __init__(self, theme: Theme, pictures: Pictures | None = None) -> None:
        """Begin blank."""
        super().__init__()
        self._theme = theme
        self._figure = FigureView(theme.palette, pictures)
        self._figure.loaded.connect(self.moves_changed)
        self._last: tuple[Session, float] | None = None
        self._at_hand = self._next = self._answer = ""
        self._is_paused = False
        self._sweeps = True
        self._said_height = 0  # of the notices below the figure
        self._room: SessionRoom | None = None
        self._spoken = Spoken()
        self._words: tuple[SessionWords, State] | None = None
        self._naming = Naming(Text(()), dict.fromkeys(Side, ""))
        self.setAccessibleName(tr("Session"))
        self.setProperty("role", "page")
        self._countdown = Countdown()
        self._countdown.clicked.connect(partial(self.pause_toggled.emit, False))
        self._progress = ProgressLine()
        self._make_head_and_buttons()
        self._make_figure_room()
        parts = (self._head, self._progress, self._countdown, self._figure_room, self._buttons)
        self._figure_room.installEventFilter(self)
        self._parts = SessionLayout(self, theme, parts)
        self._flash = Flash(self)
        self.fit()
        theme.changed.connect(self._colour)
        self._colour()

    def _make_head_and_buttons(self) -> None:
        self._head = SessionHead()
        self._head.volume_chosen.connect(self.volume_chosen)
        self._head.mute_toggled.connect(self.mute_toggled)
        self._head.keys_requested.connect(self.keys_requested)
        self._buttons = SessionButtons(self)
        self._buttons.command_requested.connect(self.command_requested)
        self._buttons.pause_toggled.connect(self.pause_toggled)
        self._buttons.swap_requested.connect(self.swap_requested)
        self._buttons.variant_requested.connect(self.variant_requested)
        self._buttons.pace_requested.connect(self.pace_requested)
        self._buttons.explain_requested.connect(self.explain_requested)
        self._buttons.stop_requested.connect(self.stop_requested)
        self._buttons.mute_toggled.connect(self.mute_toggled)

    def _make_figure_room(self) -> None:
        self._dots = RepDots()
        self._then = label("", "then", wrap=True)
        self._then.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._help = PauseHelp()
        self._help.hide()
        self._figure_room = QWidget()
        self._figure_column = room = QVBoxLayout(self._figure_room)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(10)
        room.addStretch(1)
        room.addWidget(self._figure, 12)
        room.addWidget(self._help, 30)
        room.addWidget(self._dots)
        room.addWidget(self._then)
        room.addStretch(1)

    def show_exercise(self, exercise: Exercise, variant: str = "") -> None:
        """Show whose turn it is, and what the variant that is done is called."""
        name = " · ".join(filter(None, (exercise.name, variant)))
        self._head.show_name(name)
        self._words = None
        needs = ", ".join(exercise.equipment)
        words = exercise.text, limbs_of(exercise), name, position_words(exercise.position), needs
        self._naming = Naming(*words)
        self._figure.show_exercise(exercise)
        self._help.show_text(exercise.text)

    def show_ways(self, *, easier: bool, harder: bool, own_pace: bool | None) -> None:
        """Show whether there are easier and harder forms, and at whose pace it goes, None where that is fixed."""
        self._buttons.show_ways(easier=easier, harder=harder, own_pace=own_pace)

    def take_focus(self) -> None:
        """Put the focus on the one big key, or where a screen reader hears each phase."""
        if self._countdown.is_heard:
            self._countdown.setFocus()
        else:
            self._buttons.take_focus()

    def show_reader(self, *, speaks: bool) -> None:
        """Have each phase said by a screen reader, or leave that to the app."""
        self._countdown.be_heard(heard=speaks)

    def show_at_hand(self, name: str) -> None:
        """Name the exercise under way, or, between two, the one before."""
        if name != self._at_hand:
            self._at_hand = name
            self._words = None

    def show_session(self, session: Session, now: float) -> None:
        """Show a session at an instant."""
        self.show_frame(session, now)
        words, colours = words_of(session, now, self._naming), self._theme.palette
        colour = colour_of(session, colours)
        if not self._sweeps:
            self._countdown.show_left(words.left)
        self._progress.show_part(part_of(session, now), colour, colours.line)
        if self._words != (words, session.state):
            self._words = (words, session.state)
            self._show_words(session, words, colour)

    def show_answer(self, answer: str) -> None:
        """Show a sentence in answer to a key, in place of what comes next, until that is something else."""
        self._answer = answer
        self._then.setText(answer)
        self._show_parts()
        announce(self, answer)

    def show_frame(self, session: Session, now: float) -> None:
        """Show what moves between two digits: the figure, and the end of the ring."""
        self._last = (session, now)
        self._figure.show_phase(*figure_moment(session, now))
        if self._sweeps:
            self._countdown.show_left(left_at(session, now))

    def _show_words(self, session: Session, words: SessionWords, colour: str) -> None:
        """Show what changes with a digit at most; the figure moves on between."""
        colours = self._theme.palette
        look = colour, colours.line, colours.text, colours.muted
        self._countdown.show_text(CountdownText(words.word, words.digits, words.line, words.side, *look))
        self._countdown.say(self._spoken.of(words, self._naming.name), words.left)
        self._head.show_words(words)
        if words.then != self._next:
            self._next, self._answer = words.then, ""
            self._then.setText(words.then)
        self._is_paused = session.state is State.PAUSED
        self._show_parts()
        reps = session.plan.of(session.phase).dose.reps
        self._dots.show_reps(words.reps_done, words.rep_now, reps, colour, edge_of(colours))
        self._buttons.show_session(session, self._at_hand)

    @property
    def moves(self) -> bool:
        """Return whether something moves with the session between two digits: the figure, or the ring."""
        return self.isVisible() and (self._sweeps or self._figure.moves)

    def show_reduced_motion(self, *, reduced: bool) -> None:
        """Show still poses instead of a moving figure."""
        self._sweeps = not reduced
        self._figure.set_reduced_motion(reduced)

    def teach(self, keys: Keys) -> None:
        """Heed these keys."""
        self._buttons.teach(keys)

    def show_sound(self, volume: int, *, muted: bool) -> None:
        """Show volume and mute."""
        self._head.show_sound(volume, self._theme.palette.muted, muted=muted)

    def flash(self) -> None:
        """Flash the view in the colour of the phase."""
        if self._last is not None:
            self._flash.flash(colour_of(self._last[0], self._theme.palette))

    def _colour(self) -> None:
        self._head.colour(self._theme.palette.muted)
        self._figure.set_palette_colours(self._theme.palette)
        self._words = self._room = None
        self.fit()
        if self._last is not None:
            self.show_session(*self._last)

    def fit(self) -> None:
        """Lay the parts out for the room there is; on the whole screen the countdown is as high as the screen."""
        room = self._parts.room_there_is()
        if room == self._room:
            return
        self._room = room
        self._parts.lay_out(room)
        self._figure_room.setVisible(room.pictured)
        self._show_parts()
        self._head.make_room(roomy=room.hinted)
        self._head.set_narrow(narrow=room.ring > 0 or room.upright)
        self._buttons.make_room(hints=room.hinted and room.wide, quiet=room.quiet, dense=room.dense)

    def _show_parts(self) -> None:
        """Show what the exercise asks for in a pause, and what comes next else, where there is room for it."""
        self._figure.setVisible(self._figure_room.height() - self._said_height >= LEAST_FIGURE_PX)
        roomy = self._room is not None and self._room.roomy
        self._help.setVisible(roomy and self._is_paused and not self._help.is_empty)
        self._dots.setVisible(roomy and self._help.isHidden())
        self._then.setVisible(roomy and (self._help.isHidden() or bool(self._answer)))

    def room_for_notices(self) -> Room:
        """Return where notices cover nothing that is needed."""
        px = self._theme.mat_px if is_large(self) else self._theme.px
        is_beside = self._room is not None and self._room.ring > 0
        is_asked = any(not card.isHidden() for card in self.findChildren(FeltCard))
        parts = Parts(self._head, self._countdown, self._figure_room)
        return room_for_notices(parts, px, is_beside=is_beside, is_asked=is_asked)

    def make_way(self, height: int) -> None:
        """Leave this height free below the figure; one that would be too small to be seen makes way altogether."""
        if self.room_for_notices().at_top:
            height = 0
        if height != self._said_height:
            self._said_height = height
            self._figure_column.setContentsMargins(0, 0, 0, height)
            self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.moves_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moves_changed.emit()
        self.window().installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit when the window takes the whole screen or leaves it, which may come after its new size.

        The figure is seen or not by what room there is for it.
        """
        if watched is self._figure_room:
            if event.type() == QEvent.Type.Resize:
                self._show_parts()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.fit()
        return super().eventFilter(watched, event)
