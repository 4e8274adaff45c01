"""The check-in before a session: how it hurts, how far down, what is new, and whether the sound can be heard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QScrollArea, QWidget

from sciatica_timer.core.pain import CheckInAnswers
from sciatica_timer.core.settings import ButtonRole, Keys
from sciatica_timer.ui.access.announcing import is_read
from sciatica_timer.ui.keys.any_button import AnyButton
from sciatica_timer.ui.session.check_in.asked import HowFarDown, after_last_time, whats_new
from sciatica_timer.ui.session.check_in.buttons import CheckInButtons
from sciatica_timer.ui.session.check_in.plan_offer import PlanOfferCard
from sciatica_timer.ui.session.check_in.questions import PainQuestions
from sciatica_timer.ui.session.check_in.sound_check import SoundCheck
from sciatica_timer.ui.session.check_in.steps import Steps, before_session
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.enlarged import LARGE
from sciatica_timer.ui.widgets.foot import add_foot
from sciatica_timer.ui.widgets.safety_advice import advice_card, emergency_now, stop_and_ask
from sciatica_timer.ui.widgets.shapes import button, card, centred_column, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent


MOST_WIDE_PX = 760
MOST_BESIDE = 0.4  # of the width, that a link takes beside the title
ROOMY_PX = 600  # the height of a page on which the widest and the tallest font leave all of it in sight


class CheckInPage(QWidget):
    """Asks one question after the other; Space skips one, Enter all that are left, and starts.

    `started` and `answered` carry CheckInAnswers. `declined` means no session now, `asking_declined` that the user
    does not want to be asked again; the page stays open this time. `plan_taken` accepts the plan that is offered.
    `asked` carries the name of the clip of what is asked now; `alarmed` says that an answer is red, `warned` that one
    means to stop and ask.
    """

    started = Signal(object)
    answered = Signal(object)
    declined = Signal()
    asking_declined = Signal()
    plan_taken = Signal()
    asked = Signal(str)
    alarmed = Signal()
    warned = Signal()
    sound_test_requested = Signal()
    volume_chosen = Signal(int)
    voice_volume_chosen = Signal(int)

    def __init__(self, name: str, *, asks_next_day: bool = False, is_first: bool = False) -> None:
        """Ask before a session of `name`, an exercise or a programme; about the day after the last one if wished.

        Before the first session of all, which `is_first` says, no question speaks of a last time.
        """
        super().__init__()
        self.setAccessibleName(tr("Check-in"))
        self._column = column = centred_column(self, MOST_WIDE_PX)
        self._roomy: bool | None = None
        self.questions, self._sound = PainQuestions(), SoundCheck()
        self.lowest, self.new, self.next_day = HowFarDown(), whats_new(is_first=is_first), after_last_time()
        self._alarm, self._stop = advice_card(emergency_now(), urgent=True), advice_card(stop_and_ask())
        self.offer = PlanOfferCard()
        self.next_day.setVisible(asks_next_day)
        asked = before_session(name, self.next_day, self.questions, self.lowest, self.new)
        self._steps = Steps(asked if asks_next_day else asked[1:])
        column.addStretch(1)
        column.addLayout(self._make_head())
        column.addWidget(self._hint)
        column.addWidget(self._make_card())
        for part in (self._alarm, self._stop, self.offer, self._sound):
            column.addWidget(part)
        column.addStretch(2)
        self.buttons = CheckInButtons()
        add_foot(self, self.buttons, MOST_WIDE_PX)
        self._area = self.findChild(QScrollArea)
        self._make_room(roomy=True)
        self.questions.keep_in_sight(self._area)
        self._to_top = QTimer(self, singleShot=True, interval=0)
        self._to_top.timeout.connect(self._show_top)
        self._connect()
        self._show_step()

    def _make_head(self) -> QBoxLayout:
        self._never = button(tr("Do not ask again"), self._decline_asking, "link")
        self._title, self._hint = label(tr("How is it now?"), "title", wrap=True), label("", "muted", wrap=True)
        self._place = label("", "muted")
        self._head = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(self._title, 1)
        row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._never, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _make_card(self) -> QWidget:
        self._card, self._inner = frame, _ = card()
        for part in (self.next_day, self.questions, self.lowest, self.new, self.questions.advice_card):
            self._inner.addWidget(part)
        return frame

    def _connect(self) -> None:
        self.questions.answered.connect(self._on_answer)
        self.questions.back.passed.connect(partial(self.asked.emit, "check-in-leg"))
        self.questions.passed.connect(self._go_on)
        self.lowest.answered.connect(self.questions.use_lowest)
        for question in (self.next_day, self.lowest, self.new):
            question.answered.connect(self._on_answer)
            question.passed.connect(self._go_on)
        self.buttons.next_pressed.connect(self._press_next)
        self.buttons.start_pressed.connect(self._skip_all)
        self.buttons.decline_pressed.connect(self.declined)
        self.buttons.back_pressed.connect(self._go_back)
        self.offer.taken.connect(self.plan_taken)
        self._sound.test_requested.connect(self.sound_test_requested)
        self._sound.volume_chosen.connect(self.volume_chosen)
        self._sound.voice_volume_chosen.connect(self.voice_volume_chosen)
        self._reach = AnyButton(self)
        self._reach.pressed.connect(self._on_reach)
        for key, then in (
            (Qt.Key.Key_Escape, self.declined.emit),
            (Qt.Key.Key_Return, self._on_enter),
            (Qt.Key.Key_Enter, self._on_enter),
        ):
            self._bind(key, then)
        self._letter = self._bind(Qt.Key.Key_P, self.offer.take)

    def _bind(self, key: Qt.Key, then: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(then)
        return shortcut

    @property
    def answers(self) -> CheckInAnswers:
        """What was answered so far."""
        return CheckInAnswers(self.questions.note, self.new.answer, self.next_day.answer)

    @property
    def clip(self) -> str:
        """The name of the clip of what is asked now; empty where advice is read aloud instead."""
        if not self._steps.is_over:
            return self._steps.now.clip
        if self.answers.speak_against:
            return ""
        return self.offer.clip or "check-in-ready"

    def _on_answer(self) -> None:
        if self.answers.are_red:
            self._steps.end()
            self._show_step()
            self.alarmed.emit()
        self._show_buttons()
        self.answered.emit(self.answers)

    def _go_on(self) -> None:
        self._steps.go_on()
        self._show_step()

    def _go_back(self) -> None:
        self._steps.go_back()
        self._show_step()

    def _press_next(self) -> None:
        """Leave the question that is asked, as Space does."""
        if self._steps.now.part is not self.questions:
            self._steps.now.part.go_on()
        elif not self.questions.go_on():
            self.questions.passed.emit()

    def _skip_all(self) -> None:
        """Begin with what was answered so far, unless what was answered speaks against it and is not shown yet."""
        if self._steps.is_over or not self.answers.speak_against:
            self.started.emit(self.answers)
        else:
            self._steps.end()
            self._show_step()

    def _on_enter(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        elif self._steps.is_over and self.answers.are_red:
            self.declined.emit()
        else:
            self._skip_all()

    def _show_step(self) -> None:
        """Show the question that is asked, or, once all were, what there is to decide."""
        is_over, step = self._steps.is_over, self._steps.now
        is_red = is_over and self.answers.are_red
        self._steps.show()
        self._alarm.setVisible(is_red)
        for part in (self._title, self._card):  # the emergency needs the room
            part.setVisible(not is_red)
        self.questions.advice_card.setVisible(not is_red and step.part is not self.next_day)
        self._stop.setVisible(is_over and not is_red and bool(self.answers.symptoms))
        self.offer.allow(shown=is_over and not is_red)
        self._sound.setVisible(step.part is self.questions and not is_over)
        self._hint.setText("" if is_over else step.hint)
        self._hint.setVisible(not is_over)
        self._title.setText(tr("Ready?") if is_over else tr("How is it now?"))
        self._place.setText("" if is_over else tr("{0} of {1}").format(*self._steps.place))
        self._never.setVisible(not is_red)
        self._show_buttons()
        self.take_focus()
        self._to_top.start()
        self._ask_aloud()

    def _show_top(self) -> None:
        """Scroll to the question, once it is laid out: the advice on the one before may have been below."""
        if self._area is not None and (self.answers.are_red or not self._steps.is_over):
            self._area.verticalScrollBar().setValue(0)

    def _ask_aloud(self) -> None:
        """Have the question that is shown read aloud, or what new symptoms mean; the emergency was read at once."""
        if not self.isVisible() or (self._steps.is_over and self.answers.are_red):
            return
        if self.clip:
            self.asked.emit(self.clip)
        elif self.answers.symptoms:
            self.warned.emit()

    def _show_buttons(self) -> None:
        """Put the button first that the answers speak for; both stay, but in an emergency."""
        answered = self._steps.is_over or not self._steps.now.is_open
        self.buttons.show_state(
            is_over=self._steps.is_over,
            answered=answered,
            stop=self.answers.speak_against,
            is_red=self.answers.are_red,
            can_go_back=self._steps.can_go_back,
        )

    def teach(self, keys: Keys) -> None:
        """Heed these keys."""
        self._letter.setEnabled(keys.letters)
        self._reach.teach(keys)

    def _on_reach(self, role: ButtonRole) -> None:
        """Go on, as Space does: past a question, then by the button that the answers speak for; or go back."""
        if role is ButtonRole.BIG and self._steps.is_over:
            self.buttons.first.click()
        elif role is ButtonRole.BIG:
            self._press_next()
        elif role is ButtonRole.BACK and self._steps.can_go_back:
            self._go_back()

    def _decline_asking(self) -> None:
        self._never.setEnabled(False)
        self._never.setText(tr("Turned off. Settings turns it on."))
        self._steps.end()
        self._show_step()
        self.asking_declined.emit()

    def take_focus(self) -> None:
        """Let the keys answer the question that is asked, or press the button that the answers speak for."""
        if self._steps.is_over and self.answers.are_red and is_read():
            self._alarm.setFocus()
        else:
            (self.buttons.first if self._steps.is_over else self._steps.now.focus).setFocus()

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
        is_long = self._never.sizeHint().width() > self.width() * MOST_BESIDE
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if self._head.direction() is not (below if is_long else beside):
            self._head.setDirection(below if is_long else beside)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._sound.ask_once()
