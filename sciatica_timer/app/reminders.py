"""Reminders in the running app: asked by a notification when they are due, or told in the window where that fails."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from sciatica_timer.core.reminders import (
    LATER,
    ONCE_MORE,
    STILL_NOW,
    due_between,
    is_past,
    is_quiet,
    mark_after,
    newest,
    next_after,
)
from sciatica_timer.ui.notice import Notice
from sciatica_timer.ui.reminder_wording import past_words, question_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.reminders import Due, Reminder
    from sciatica_timer.desktop.integration.notifications import Notifications
    from sciatica_timer.desktop.wall_alarm import WallAlarm


class Facts(Protocol):
    """What reminders need to know of the app."""

    def wall(self) -> datetime:
        """Return the local time with its offset."""

    def find(self, name: str) -> Programme | Exercise | None:
        """Return the programme or exercise with an id."""

    def is_done(self, what: Programme | Exercise, at: datetime) -> bool:
        """Return whether it was done as often that day as one was to be reminded of it until a local time."""

    def is_in_session(self) -> bool:
        """Return whether a session is under way."""


class Reminders(QObject):
    """Keeps an eye on the clock while any reminder is on, and never asks in a session or for what is done.

    `start_requested` carries a programme or an exercise, `notice` a notice for the window.
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
        if not is_quiet(now.time(), self._preferences.now.quiet_hours):
            for due in came:
                if due not in past:
                    self._ask(due, now)
        self._set_alarm(now)

    def hush(self) -> None:
        """Take away what stands there, because a session begins; it is told after it."""
        for name, due in self._standing.items():
            self._notifications.withdraw(name)
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

    def start(self, name: str) -> None:
        """Begin what was asked for."""
        self._forget(name)
        found = self._facts.find(name)
        if found is not None:
            self._show("")
            self.start_requested.emit(found)

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
            self._later.pop(due.id, None)
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
        found, hours = self._facts.find(due.id), self._preferences.now.quiet_hours
        return found is not None and not is_quiet(due.at.time(), hours) and not self._facts.is_done(found, due.at)

    def _reminders(self) -> dict[str, Reminder]:
        """Return those that ever come, of what is there."""
        return {
            name: reminder
            for name, reminder in self._preferences.now.reminders.items()
            if reminder.is_set and self._facts.find(name) is not None
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

    def _ask(self, due: Due, now: datetime) -> None:
        reminder = self._preferences.now.reminders.get(due.id)
        if reminder is not None and reminder.again and not due.is_again:
            self._later[due.id] = (now + ONCE_MORE, replace(due, is_again=True))
        self._standing[due.id] = due
        self._notifications.ask(due.id, question_words(self._name(due), due))

    def _put_off(self, name: str) -> None:
        due = self._standing.pop(name, None)
        if due is not None:
            now = self._facts.wall()
            self._later[name] = (now + LATER, due.later())
            self._set_alarm(now)

    def _forget(self, name: str) -> None:
        self._standing.pop(name, None)

    def _show_unseen(self, name: str) -> None:
        due = self._standing.pop(name, None)
        if due is not None and self._is_wanted(due):
            self._show_past([due], self._facts.wall().date())

    def _show_unshown(self, name: str) -> None:
        due = self._standing.get(name)
        if due is not None:
            words = question_words(self._name(due), due)
            self._show_unseen(name)
            self.unshown.emit(name, words["title"], words["click"])

    def _show_past(self, past: list[Due] | tuple[Due, ...], today: date) -> None:
        """Show all in one sentence, in place of the one before: they do not pile up."""
        if past:
            self._show(past_words([(self._name(due), due.at) for due in past], today))

    def _show(self, sentence: str) -> None:
        self.notice.emit(Notice("reminders", sentence, stays=True))

    def _name(self, due: Due) -> str:
        found = self._facts.find(due.id)
        return found.name if found is not None else ""

    def _follow_settings(self) -> None:
        """Let other reminders hold: from now on, and nothing of what the old ones put off."""
        if self._preferences.now.reminders == self._known:
            return
        self._known = self._preferences.now.reminders
        for name in set(self._later) - set(self._reminders()):
            del self._later[name]
        now = self._facts.wall()
        self._preferences.take(replace(self._preferences.now, reminded_until=now.replace(tzinfo=None)))
        if not self._facts.is_in_session():
            self._set_alarm(now)
