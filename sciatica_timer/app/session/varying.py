"""Easier, harder, and at one's own pace, in the middle of a session; what cannot be is answered in one sentence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.core.session.events import State
from sciatica_timer.core.session.machine import change_pace, has_own_pace, vary
from sciatica_timer.core.session.planning import varied
from sciatica_timer.core.session.speech.clips import form_clip, told_clip
from sciatica_timer.core.session.variation import BEGUN_ANEW, coming_rep
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.plan import Planned
    from sciatica_timer.ui.session.page import SessionPage

NO_EASIER, NO_HARDER = "There is no easier form.", "There is no harder form."
OWN_PACE, USUAL_PACE = "At your own pace.", "At the usual pace."
BY_TIME = "This one goes by time, so it has no pace of your own."


class Varying(QObject):
    """Does what the page asks for, for this session only."""

    def __init__(
        self, page: SessionPage, driver: SessionDriver, preferences: Preferences, exercises: Mapping[str, Exercise]
    ) -> None:
        """Wait to be asked."""
        super().__init__(page)
        self._page, self._driver, self._preferences, self._exercises = page, driver, preferences, exercises
        page.variant_requested.connect(self._vary)
        page.pace_requested.connect(self._change_pace)

    def show(self, planned: Planned) -> None:
        """Show which ways there are from the form that is done now."""
        exercise = self._exercises[planned.exercise_id]
        easier, harder = (exercise.beside(planned.variant, steps) is not None for steps in (-1, 1))
        own_pace = planned.pace.own_pace if planned.dose.duration_seconds is None else None
        self._page.show_ways(easier=easier, harder=harder, own_pace=own_pace)

    def _at_hand(self) -> Planned | None:
        self._driver.wake()
        session = self._driver.session
        return session.plan.of(coming_rep(session)) if session is not None and self._driver.is_open else None

    def _vary(self, steps: int) -> None:
        """Go on in the next form: easier where `steps` is -1, harder where it is 1."""
        now = self._at_hand()
        if now is None:
            return
        exercise = self._exercises[now.exercise_id]
        form = exercise.beside(now.variant, steps)
        if form is None:
            self._answer(NO_EASIER if steps < 0 else NO_HARDER)
            return
        self._driver.alter(partial(vary, other=varied(form, exercise, now, self._preferences.now)))
        if not self._is_introduced():
            name = exercise.variant_name(form.variant)
            self._driver.explain((form_clip(name) if name else f"exercise-{exercise.id}",))

    def _is_introduced(self) -> bool:
        """Return whether the exercise is named anew anyway: in a lead-in, before it begins, and before the next."""
        session = self._driver.session
        if session is None or session.state is State.PAUSED:
            return False
        return session.leading_in or session.phase.kind in BEGUN_ANEW

    def _change_pace(self) -> None:
        now, session = self._at_hand(), self._driver.session
        if now is None or session is None:
            return
        if not has_own_pace(session):
            self._answer(BY_TIME)
            return
        own_pace = not now.pace.own_pace
        self._driver.alter(partial(change_pace, own_pace=own_pace))
        self._answer(OWN_PACE if own_pace else USUAL_PACE, *(("press-when-done",) if own_pace else ()))

    def _answer(self, sentence: str, *more: str) -> None:
        """Show a sentence, and say it, with clips that follow it."""
        self._page.show_answer(_shown()[sentence])
        self._driver.explain((told_clip(sentence), *more))


def _shown() -> dict[str, str]:
    """Return the answers in the user's language, by their English, which names their clips."""
    return {
        NO_EASIER: tr("There is no easier form."),
        NO_HARDER: tr("There is no harder form."),
        OWN_PACE: tr("At your own pace."),
        USUAL_PACE: tr("At the usual pace."),
        BY_TIME: tr("This one goes by time, so it has no pace of your own."),
    }
