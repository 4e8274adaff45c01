"""What is said of pain noted from 0 to 10, in plain words; which of it, and in which order, is core/pain.py's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.pain import Advice
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


def bands() -> str:
    """All bands in one line, for whoever has not answered."""
    return tr("0 to 3: carry on. 4 or 5: do less. 6 or more: stop this exercise today.")


def source(*, after: bool) -> str:
    """Where the bands come from, and, after a session, what holds the next day."""
    words = tr("These bands come from research on tendons and are not validated for sciatica.")
    return tr("Worse the next day: do less.") + " " + words if after else words


def advice_words(said: Sequence[Advice]) -> list[str]:
    """Put advice in words, a sentence or two each."""
    return [_words(one) for one in said]


def role_of(said: Sequence[Advice]) -> str:
    """Return how much a piece of advice stands out: the style sheet's role for its first words."""
    if Advice.LEG_WORSE in said or Advice.STOP in said:
        return "pain-stop"
    return "pain-less" if Advice.LESS in said else "pain-calm"


def _words(one: Advice) -> str:
    return {
        Advice.NO_PAIN: tr("0: no pain. Carry on."),
        Advice.CARRY_ON: tr("1 to 3: carry on."),
        Advice.LESS: tr("4 or 5: do less today, in range, reps or hold."),
        Advice.STOP: tr("6 or more: stop this exercise today."),
        Advice.LEG_RULE: tr(
            "The leg comes first: symptoms that travel further down the leg, or more tingling, mean stop that "
            "exercise, whatever the number."
        ),
        Advice.LEG_WORSE: tr(
            "Your leg hurts more than before. Symptoms that travel further down the leg, or more tingling, mean stop "
            "that exercise, whatever the number."
        ),
    }[one]
