"""The words of an offer: the rule it follows, in one sentence, and the step itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.progression import Part, value_of
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.core.progression import Offer


def rule_words(offer: Offer) -> str:
    """Name the rule that the offer follows, with its number of sessions."""
    if offer.is_back:
        return tr("Your last session was stopped because it hurt more, so one step back is offered.")
    text = tr("In your last {0} sessions you did all you had planned, so one step up is offered.")
    return text.format(offer.sessions)


def step_words(offer: Offer) -> str:
    """Say the step, such as "11 reps instead of 10"."""
    now, then = value_of(offer.now, offer.part), value_of(offer.then, offer.part)
    one, several = {
        Part.REPS: (tr("{0} rep instead of {1}"), tr("{0} reps instead of {1}")),
        Part.HOLD: (tr("{0} s hold instead of {1} s"), tr("{0} s hold instead of {1} s")),
        Part.SETS: (tr("{0} set instead of {1}"), tr("{0} sets instead of {1}")),
    }[offer.part]
    return (one if then == 1 else several).format(f"{then:g}", f"{now:g}")


def taken_words(offer: Offer) -> str:
    """Say that the step holds from now on."""
    return tr("From the next session on: {0}.").format(step_words(offer))
