"""Between check-ins and programmes: which session may be asked about, and which plan is offered today, and why."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from sciatica_timer.core.bad_days import LOOKED_AT_DAYS, calm_days, plan_for, reason
from sciatica_timer.core.history.insight import SessionRow
from sciatica_timer.core.pain import BadDay
from sciatica_timer.core.value import Value
from sciatica_timer.ui.session.check_in.plan_offer import PlanOffer
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.pain import CheckInAnswers, SessionNote
    from sciatica_timer.core.settings import Settings

ASKED_FOR_DAYS = 3  # "after last time" means little later; a weekend lies between Friday and Monday


class Past(Protocol):
    """What is asked of the history."""

    def session(self, session_id: str) -> SessionNote | None:
        """Return what is known of one session."""

    def pain(self, from_date: str, to_date: str) -> list[SessionRow]:
        """Read the check-ins of some days, oldest first."""

    def page(self, after: tuple[str, int] | None, limit: int) -> tuple[list[SetRecord], tuple[str, int] | None]:
        """Read the newest sets, newest first."""


class Shelf(Protocol):
    """Where programmes are."""

    @property
    def all(self) -> tuple[Programme, ...]:
        """The programmes there are, in order."""

    def find(self, programme_id: str) -> Programme | None:
        """Return the programme with this id, if there is one."""


class Switch(Value):
    """Another plan for today: what it is, how it is offered, and why it is for a bad day; None for the way back."""

    programme: Programme
    offer: PlanOffer
    why: BadDay | None


class BadDays:
    """Looks up what a check-in may offer; it changes the settings alone, when an offer is taken."""

    def __init__(
        self,
        preferences: Preferences,
        past: Past,
        shelf: Shelf,
        exercises: Callable[[], Sequence[Exercise]],
        today: Callable[[], date],
    ) -> None:
        """Take where all of it is; nothing is read before it is asked for."""
        self._preferences, self._past, self._shelf = preferences, past, shelf
        self._exercises, self._today = exercises, today

    @property
    def today(self) -> date:
        """The local day."""
        return self._today()

    @property
    def has_past(self) -> bool:
        """Whether there was any session before."""
        return bool(self._past.page(None, 1)[0])

    def session_to_ask_about(self) -> str:
        """Return the id of the last session, if it is time to ask how it was after it; empty otherwise."""
        newest, _ = self._past.page(None, 1)
        if not newest or newest[0].session_id == self._preferences.now.next_day_asked:
            return ""
        ago = self._today() - date.fromisoformat(newest[0].local_date)
        known = self._past.session(newest[0].session_id)
        is_time = timedelta() < ago <= timedelta(days=ASKED_FOR_DAYS)
        return newest[0].session_id if is_time and (known is None or known.next_day is None) else ""

    def switch_for(self, answers: CheckInAnswers, programme_id: str) -> Switch | None:
        """Return the plan to be offered in place of what is about to begin, if any is."""
        settings, plan = self._preferences.now, self._plan()
        if plan is None:
            return None
        rows = self._rows()
        why = reason(answers, rows, settings.bad_day_pain)
        if programme_id == plan.id:
            return None if why else self._way_back(answers, rows, settings)
        if why is None:
            return None
        title = tr("Your plan for bad days: {0}?").format(plan.name)
        words = PlanOffer(title, why_words(why, settings), tr("Do this plan instead"), "check-in-bad-day")
        return Switch(plan, words, why)

    def _way_back(self, answers: CheckInAnswers, rows: list[SessionRow], settings: Settings) -> Switch | None:
        usual = self._shelf.find(settings.programme)
        if usual is None or usual.for_bad_days or not settings.bad_days_since:
            return None
        before = answers.before
        now = SessionRow(self._today(), before.back, before.leg, None, None, before.lowest)
        calm = calm_days([*rows, now], date.fromisoformat(settings.bad_days_since), settings.bad_day_pain)
        if calm < settings.calm_days:
            return None
        title = tr("Back to your usual plan: {0}?").format(usual.name)
        days = tr("You have had {0} calm day.") if calm == 1 else tr("You have had {0} calm days in a row.")
        return Switch(usual, PlanOffer(title, days.format(calm), tr("Go back to it"), "check-in-way-back"), None)

    def _rows(self) -> list[SessionRow]:
        first = self._today() - timedelta(days=LOOKED_AT_DAYS)
        return self._past.pain(first.isoformat(), self._today().isoformat())

    def _plan(self) -> Programme | None:
        return plan_for(self._shelf.all, self._known())

    def _known(self) -> Mapping[str, Exercise]:
        return {one.id: one for one in self._exercises()}

    def is_for_bad_days(self, programme_id: str) -> bool:
        """Return whether a programme is one for bad days."""
        found = self._shelf.find(programme_id) if programme_id else None
        return found is not None and found.for_bad_days

    def follow(self, programme_id: str) -> None:
        """Follow the plan for bad days from today on, where this is it; remember that it is followed."""
        settings = self._preferences.now
        if self.is_for_bad_days(programme_id) and not settings.bad_days_since:
            self._preferences.take(replace(settings, bad_days_since=self._today().isoformat()))

    def go_back(self) -> None:
        """Follow the usual plan again."""
        self._preferences.take(replace(self._preferences.now, bad_days_since=""))


def why_words(why: BadDay, settings: Settings) -> str:
    """Return why a plan for bad days is offered."""
    return {
        BadDay.FURTHER_DOWN: tr("It goes further down your leg than last time, or than it usually does."),
        BadDay.PAIN: tr("Your pain is {0} or more, the number you set.").format(settings.bad_day_pain),
        BadDay.NEXT_DAY: tr("It was worse after last time."),
        BadDay.CHOSEN: tr("You chose it."),
    }[why]
