"""What the check-in asks beside pain: how far down it goes, what is new, and how it was after the last session."""

from __future__ import annotations

from sciatica_timer.core.pain import Lowest, NextDay, Symptom
from sciatica_timer.ui.session.check_in.choice import ChoiceQuestion, Options, SeveralQuestion
from sciatica_timer.ui.session.check_in.leg import LegPicture
from sciatica_timer.ui.translation import tr


class HowFarDown(ChoiceQuestion):
    """Asks how far down it goes, by button, key or one press on a leg."""

    def __init__(self, *, drawn: bool = True, before: Lowest | None = None) -> None:
        """Begin without an answer; `before` is what was answered before the session."""
        title = tr("How far down does it go?")
        if before is not None:
            title += " " + tr("Before: {0}").format(lowest_words()[before])
        self._leg = LegPicture() if drawn else None
        super().__init__(Options(title, tr("How far down"), tuple(lowest_words().items())), self._leg)
        if self._leg is not None:
            self._leg.pressed.connect(self._press_part)

    def _press_part(self, part: Lowest) -> None:
        self.press(tuple(Lowest).index(part))

    def _show(self) -> None:
        super()._show()
        if self._leg is not None:
            self._leg.show_answer(self.answer)


def lowest_words() -> dict[Lowest, str]:
    """Return what the parts are called on the screen, from the top down."""
    return {
        Lowest.BACK: tr("Back"),
        Lowest.BUTTOCK: tr("Buttock"),
        Lowest.THIGH: tr("Thigh"),
        Lowest.BELOW_KNEE: tr("Below the knee"),
    }


def symptom_words() -> dict[Symptom, str]:
    """Return what is called new on the screen, in the order in which it is asked."""
    return {
        Symptom.TINGLING: tr("Tingling"),
        Symptom.NUMBNESS: tr("Numbness"),
        Symptom.WEAKNESS: tr("Weakness"),
        Symptom.BOTH_LEGS: tr("In both legs"),
        Symptom.BLADDER_OR_BOWEL: tr("Changes in bladder or bowel"),
        Symptom.NUMB_SEAT: tr("Numb where you sit"),
    }


def next_day_words() -> dict[NextDay, str]:
    """Return how it was on the day after, on the screen."""
    return {NextDay.BETTER: tr("Better"), NextDay.SAME: tr("The same"), NextDay.WORSE: tr("Worse")}


def after_last_time() -> ChoiceQuestion:
    """Make the question about the day after the last session."""
    options = Options(tr("How was it after last time?"), tr("After last time"), tuple(next_day_words().items()))
    return ChoiceQuestion(options)


def whats_new(*, is_first: bool) -> SeveralQuestion:
    """Make the question about new symptoms; before the first session there is no last time to ask about."""
    title = tr("Is anything new?") if is_first else tr("Is anything new, or more, since last time?")
    spoken = tr("New", "symptoms") if is_first else tr("New since last time")
    return SeveralQuestion(Options(title, spoken, tuple(symptom_words().items())), tr("Nothing new"))
