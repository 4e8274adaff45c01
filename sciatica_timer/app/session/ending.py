"""The page at the end of a session: what was done and whether it is kept, how it hurts now, and what is offered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.set_rows import names_of
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.app.session.check_in import CheckIn
    from sciatica_timer.app.session.progression import Progression
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.events import Finished
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.ui.session.check_in.after import CheckInAfter
    from sciatica_timer.ui.widgets.offer_card import OfferColumn


class EndPages:
    """Makes the page for each session that is over."""

    def __init__(self, exercises: Mapping[str, Exercise], check_in: CheckIn, progression: Progression | None) -> None:
        """Take what asks how it hurts, and what finds offers, if any are to be made."""
        self._exercises, self._check_in, self._progression = exercises, check_in, progression

    def make(
        self, name: str, finished: Finished, session: Session, sets: Sequence[SetRecord], problem: str
    ) -> SessionEndPage:
        """Make the page for a session of this name; `problem` says why its sets are not in the history yet."""
        names = names_of(self._exercises.values())
        after = self._check_in.after()
        offers = self._offers(session, after)
        kept = problem or kept_words()
        page = SessionEndPage(name, finished.outcome, sets, kept, names=names, check_in=after, offers=offers)
        page.setProperty("disposable", True)
        if offers is not None:
            self._fill(offers, session)
        return page

    def _offers(self, session: Session, after: CheckInAfter | None) -> OfferColumn | None:
        """Make what may be offered now; pain that is noted afterwards takes an offer of more away."""
        if self._progression is None:
            return None
        from sciatica_timer.ui.widgets.offer_card import OfferColumn  # noqa: PLC0415  start-up: after the first frame

        column = OfferColumn()
        column.taken.connect(self._progression.take)
        column.dismissed.connect(self._progression.dismiss)
        column.undone.connect(self._progression.undo)
        if after is not None:
            after.answered.connect(partial(self._fill, column, session))
        return column

    def _fill(self, column: OfferColumn, session: Session, _answer: object = None) -> None:
        """Show the offers, once the column is in its page: alone it would come up as a window and take the keys."""
        done = [session.plan.exercises[place].exercise_id for place in session.plan.order]
        if self._progression is not None:
            column.show_offers(self._progression.after(done))


def kept_words() -> str:
    """Return the sentence on sets that are in the history."""
    return tr("Kept in your history.")
