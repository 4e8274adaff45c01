"""The two questions of the check-in, back and leg, and the advice that follows the answers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from sciatica_timer.core.pain import Advice, PainNote, advice
from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.session.check_in.scale import PainScale, ScaleText
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import card, label, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.pain import Lowest


def bands() -> str:
    """Return all bands in one line, shown before the first answer."""
    return tr("0 to 3: carry on. 4 or 5: do less. 6 or more: stop this exercise today.")


def source(*, after: bool) -> str:
    """Return where the bands come from, and, after a session, what to do if it is worse the next day."""
    words = tr("These numbers come from another condition; nobody has tested them for sciatica.")
    return tr("Worse the next day: do less.") + " " + words if after else words


def advice_words(said: Sequence[Advice]) -> list[str]:
    """Return advice in words, one or two sentences each."""
    return [_words(one) for one in said]


def role_of(said: Sequence[Advice]) -> str:
    """Return the style sheet's role for the first words of the advice, by how urgent it is."""
    if Advice.LEG_WORSE in said or Advice.STOP in said:
        return "pain-stop"
    return "pain-less" if Advice.LESS in said else "pain-calm"


def _words(one: Advice) -> str:
    return {
        Advice.NO_PAIN: tr("0: no pain. Carry on."),
        Advice.CARRY_ON: tr("1 to 3: carry on."),
        Advice.LESS: tr("4 or 5: do less today: move less far, do fewer, or hold shorter."),
        Advice.STOP: tr("6 or more: stop this exercise today."),
        Advice.LEG_RULE: tr(
            "The leg comes first: symptoms that travel further down the leg, or more tingling, mean stop that "
            "exercise, whatever the number."
        ),
        Advice.LEG_WORSE: tr(
            "Your leg is worse than before. Symptoms that travel further down the leg, or more tingling, mean stop "
            "that exercise, whatever the number."
        ),
    }[one]


class PainQuestions(QWidget):
    """Asks for back and leg.

    `answered` carries a PainNote of all answers after each change; `passed` follows the second row.
    """

    answered = Signal(object)
    passed = Signal()

    def __init__(self, before: PainNote | None = None) -> None:
        """Ask; with `before` the answers are compared with those before the session."""
        super().__init__()
        self._before = before
        self._lowest: Lowest | None = None
        known = before or PainNote()
        self.back = PainScale(ScaleText(tr("Back"), self._question(known.back), tr("Back pain")))
        self.leg = PainScale(ScaleText(tr("Leg"), self._question(known.leg), tr("Leg pain")))
        self._spoken = ""
        self._advice_card, self._advice = card("advice")
        self._first, self._more = label("", "pain-calm", wrap=True), label("", wrap=True)
        for part in (self._first, self._more, label(source(after=before is not None), "small", wrap=True)):
            self._advice.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.back, self.leg, self._advice_card):
            column.addWidget(widget)
        self.make_room(roomy=True)
        self._area: QScrollArea | None = None
        self._look = QTimer(self, singleShot=True, interval=0)  # once the advice has its new height
        self._look.timeout.connect(self._bring_into_sight)
        for scale in (self.back, self.leg):
            scale.answered.connect(self._on_answer)
            scale.passed.connect(self._look.start)
        self.back.passed.connect(self.leg.setFocus)
        self.leg.passed.connect(self.passed)
        self._show_advice()

    def _question(self, before: int | None) -> str:
        now = tr("How much pain now?")
        return now if before is None else now + " " + tr("Before: {0}").format(before)

    @property
    def note(self) -> PainNote:
        """What was answered so far."""
        return PainNote(self.back.score, self.leg.score, self._lowest)

    def use_lowest(self, lowest: Lowest | None) -> None:
        """Advise by how far down it goes, too, which is asked elsewhere."""
        self._lowest = lowest
        self._show_advice()

    @property
    def advice_card(self) -> QFrame:
        """The card that shows the advice."""
        return self._advice_card

    @property
    def advice_labels(self) -> tuple[QLabel, QLabel]:
        """The advice as shown: what comes first, and the rest."""
        return self._first, self._more

    def go_on(self) -> bool:
        """Leave the row that is asked, as Space does; return whether there is one."""
        asked = next((row for row in (self.back, self.leg) if row.hasFocus()), None)
        if asked is not None:
            asked.go_on()
        return asked is not None

    def make_room(self, *, roomy: bool) -> None:
        """Name the ends of the scale under both rows, or where there is little room under the last one alone."""
        self.back.show_ends(shown=roomy)
        above = 8 if roomy else 4
        self._advice.setContentsMargins(12, above, 12, above)
        self._advice.setSpacing(above // 2)

    def keep_in_sight(self, area: QScrollArea | None) -> None:
        """Scroll an area so that the row that is asked, and the advice, can be seen after each answer."""
        self._area = area

    def _bring_into_sight(self) -> None:
        if self._area is None:
            return
        self._area.ensureWidgetVisible(self._advice_card)
        for row in (self.back, self.leg):
            if row.hasFocus():
                self._area.ensureWidgetVisible(row)

    def _on_answer(self) -> None:
        self._show_advice()
        self._look.start()
        self.answered.emit(self.note)

    def _show_advice(self) -> None:
        said = advice(self.note, self._before)
        first, *more = advice_words(said) or [bands(), *advice_words([Advice.LEG_RULE])]
        self._first.setText(first)
        self._more.setText(" ".join(more))
        self._more.setVisible(bool(more))
        set_role(self._more, role_of(said[1:]) if Advice.STOP in said[1:] else "" if said else "muted")
        set_role(self._first, role_of(said) if said else "muted")
        spoken = " ".join([first, *more])
        if spoken != self._spoken:
            self._spoken = spoken
            self._advice_card.setAccessibleName(spoken)
            if said:
                announce(self._advice_card, spoken)
