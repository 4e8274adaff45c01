"""Reminders in the running app: asked by a notification when they are due, or told in the window where that fails."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from sciatica_timer.core.reminders import LATER, STILL_NOW, due_between, is_past, mark_after, newest, next_after
from sciatica_timer.ui.notice import Notice
from sciatica_timer.ui.reminder_wording import past_words, question_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.reminders import Due, Reminder
    from sciatica_timer.desktop.integration.notifications import Notifications
    from sciatica_timer.desktop.wall_alarm import WallAlarm


class Facts(Protocol):
    """What reminders need to know of the app."""

    def wall(self) -> datetime:
        """Return the local time with its offset."""

    def programme(self, programme_id: str) -> Programme | None:
        """Find a programme."""

    def is_done(self, programme: Programme, day: date) -> bool:
        """Return whether a programme was done on a day."""

    def is_in_session(self) -> bool:
        """Return whether a session is under way."""


class Reminders(QObject):
    """Keeps an eye on the clock while any reminder is on, and never asks in a session or for what is done.

    `start_requested` carries a programme, `notice` a notice for the window.
    `unshown` carries id, title and text of what no notification can show: whoever can show it otherwise may do so.
    """

    start_requested = Signal(object)
    notice = Signal(object)
    unshown = Signal(str, str, str)

    def __init__(
        self,
        preferences: Preferences,
        facts: Facts,
        notifications: Notifications,
        alarm: WallAlarm,
        *,
        instant: Callable[[datetime], datetime] = datetime.astimezone,
    ) -> None:
        """Take what tells the time and shows notifications; `instant` finds when a clock on the wall shows a time."""
        super().__init__(notifications)
        self._preferences, self._facts, self._notifications = preferences, facts, notifications
        self._alarm, self._instant = alarm, instant
        self._known = preferences.now.reminders
        self._standing: dict[str, Due] = {}
        self._later: dict[str, tuple[datetime, Due]] = {}
        self._held: list[Due] = []
        # Queued, because it changes the settings itself: nobody is to hear of the newer ones first.
        preferences.changed.connect(self._follow_settings, Qt.ConnectionType.QueuedConnection)
        alarm.rang.connect(self.look)
        notifications.started.connect(self.start)
        notifications.put_off.connect(self._put_off)
        notifications.dismissed.connect(self._forget)
        notifications.closed.connect(self._show_unseen)
        notifications.failed.connect(self._show_unshown)

    def look(self) -> None:
        """Ask for what is due now, tell what is past, and set the alarm for the next."""
        if self._facts.is_in_session() or not self._preferences.now.safety_acknowledged_on:
            return
        now = self._facts.wall()
        came, past = self._take_due(now)
        self._show_past([due for due in came if due in past], now.date())
        for due in came:
            if due not in past:
                self._ask(due)
        self._set_alarm(now)

    def hush(self) -> None:
        """Take away what stands there, because a session begins; it is told after it."""
        for programme_id, due in self._standing.items():
            self._notifications.withdraw(programme_id)
            self._held.append(due)
        self._standing.clear()
        self._alarm.clear()
        self._show("")

    def look_after_session(self) -> None:
        """Show what came due in a session, all at once, unless the session did it."""
        now = self._facts.wall()
        came, _ = self._take_due(now)
        self._show_past(came, now.date())
        self._set_alarm(now)

    def start(self, programme_id: str) -> None:
        """Begin a programme that was asked for."""
        self._forget(programme_id)
        programme = self._facts.programme(programme_id)
        if programme is not None:
            self._show("")
            self.start_requested.emit(programme)

    def shut_down(self) -> None:
        """Take all away, before the app ends."""
        self._alarm.clear()
        self._notifications.shut_down()

    def _take_due(self, now: datetime) -> tuple[tuple[Due, ...], frozenset[Due]]:
        """Return what has come due since the last look, one a programme, and which of it is past; move the mark."""
        local = now.replace(tzinfo=None)
        mark = self._preferences.now.reminded_until or local
        fresh = due_between(self._reminders(), mark, local)
        late = {due for due in fresh if is_past(due.at, local)}
        waited = [(at, due) for at, due in self._later.values() if at <= now]
        late |= {due for at, due in waited if now - at > STILL_NOW} | set(self._held)
        came = newest([*self._held, *(due for _, due in waited), *fresh])
        for due in came:
            self._later.pop(due.programme, None)
        self._held.clear()
        self._move_mark(mark, local, moves=bool(fresh))
        return tuple(filter(self._is_wanted, came)), frozenset(late)

    def _move_mark(self, mark: datetime, local: datetime, *, moves: bool) -> None:
        """Keep how far the clock was looked at; it need not be kept while nothing comes."""
        after = mark_after(mark, local)
        before = self._preferences.now.reminded_until
        if (moves or after < mark or before is None) and after != before and self._preferences.now.reminders:
            self._preferences.take(replace(self._preferences.now, reminded_until=after))

    def _is_wanted(self, due: Due) -> bool:
        programme = self._facts.programme(due.programme)
        return programme is not None and not self._facts.is_done(programme, due.at.date())

    def _reminders(self) -> dict[str, Reminder]:
        """List those that ever come, of programmes that are there."""
        return {
            programme_id: reminder
            for programme_id, reminder in self._preferences.now.reminders.items()
            if reminder.is_set and self._facts.programme(programme_id) is not None
        }

    def _set_alarm(self, now: datetime) -> None:
        local = now.replace(tzinfo=None)
        following = next_after(self._reminders(), max(local, self._preferences.now.reminded_until or local))
        moments = [at for at, _ in self._later.values()]
        moments += [self._instant(following)] if following is not None else []
        if moments:
            self._alarm.set((min(moments) - now).total_seconds())
        else:
            self._alarm.clear()

    def _ask(self, due: Due) -> None:
        self._standing[due.programme] = due
        self._notifications.ask(due.programme, question_words(self._name(due), due))

    def _put_off(self, programme_id: str) -> None:
        due = self._standing.pop(programme_id, None)
        if due is not None:
            now = self._facts.wall()
            self._later[programme_id] = (now + LATER, due.later())
            self._set_alarm(now)

    def _forget(self, programme_id: str) -> None:
        self._standing.pop(programme_id, None)

    def _show_unseen(self, programme_id: str) -> None:
        due = self._standing.pop(programme_id, None)
        if due is not None and self._is_wanted(due):
            self._show_past([due], self._facts.wall().date())

    def _show_unshown(self, programme_id: str) -> None:
        due = self._standing.get(programme_id)
        if due is not None:
            words = question_words(self._name(due), due)
            self._show_unseen(programme_id)
            self.unshown.emit(programme_id, words["title"], words["click"])

    def _show_past(self, past: list[Due] | tuple[Due, ...], today: date) -> None:
        """Show all in one sentence, in place of the one before: they do not pile up."""
        if past:
            self._show(past_words([(self._name(due), due.at) for due in past], today))

    def _show(self, sentence: str) -> None:
        self.notice.emit(Notice("reminders", sentence, stays=True))

    def _name(self, due: Due) -> str:
        programme = self._facts.programme(due.programme)
        return programme.name if programme is not None else ""

    def _follow_settings(self) -> None:
        """Let other reminders hold: from now on, and nothing of what the old ones put off."""
        if self._preferences.now.reminders == self._known:
            return
        self._known = self._preferences.now.reminders
        for programme_id in set(self._later) - set(self._reminders()):
            del self._later[programme_id]
        now = self._facts.wall()
        self._preferences.take(replace(self._preferences.now, reminded_until=now.replace(tzinfo=None)))
        if not self._facts.is_in_session():
            self._set_alarm(now)
