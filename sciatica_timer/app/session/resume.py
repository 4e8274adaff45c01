"""Keeps the place in a session, and takes it up again at the start after a crash or a power cut."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.history.interrupted import records_left
from sciatica_timer.core.session.bookmark import coming_rep, restore
from sciatica_timer.core.session.transitions import own_time
from sciatica_timer.ui.notice import Again, Notice, Severity
from sciatica_timer.ui.session.resume_page import ResumePage
from sciatica_timer.ui.session.set_rows import names_of
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sciatica_timer.app.session.clock import Clock
    from sciatica_timer.app.session.controller import SessionController
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.bookmark import Bookmark
    from sciatica_timer.ui.window.main_window import MainWindow

# After half a day it is another sitting: the muscles are cold, and nobody wants a session to begin with its third set.
OFFERED_FOR = timedelta(hours=12)


class Bookmarks(Protocol):
    """Where the place is kept."""

    def keep(self, bookmark: Bookmark) -> str:
        """Keep the place; tell why not, or nothing."""

    def find(self) -> tuple[Bookmark | None, str]:
        """Find the place of an interrupted session; tell what is wrong with it, or nothing."""

    def drop(self) -> None:
        """Forget the place."""


class Resume(QObject):
    """Comes in at the start, first with `record`, then with `offer`; `notice` carries a notice.

    `offered` comes once it is asked whether to go on, with the exercise as it is planned and the phase to come.
    """

    notice = Signal(object)
    declined = Signal()
    offered = Signal(object, object)

    def __init__(
        self,
        session: SessionController,
        window: MainWindow,
        clock: Clock,
        *,
        bookmarks: Bookmarks,
        recover: Callable[[Sequence[SetRecord]], object],
        exercises: Sequence[Exercise],
        name_of: Callable[[str], str],
    ) -> None:
        """Take what going on touches; `recover` writes what was left, and says so itself when it could not.

        `name_of` names a programme by its id.
        """
        super().__init__(window)
        self._session, self._window, self._clock = session, window, clock
        self._bookmarks, self._recover, self._name_of = bookmarks, recover, name_of
        self._exercises = {exercise.id: exercise for exercise in exercises}
        self._left: Bookmark | None = None
        self._records: tuple[SetRecord, ...] = ()

    def use_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Know these exercises."""
        self._exercises = {exercise.id: exercise for exercise in exercises}

    def keep(self, bookmark: Bookmark) -> None:
        """Keep where the session under way stands; whatever was left before it is recorded by now."""
        self._left = None
        self._show_kept(self._bookmarks.keep(bookmark))

    def forget(self) -> None:
        """Forget the place: the session is over, or nobody goes on with it."""
        self._left = None
        self._bookmarks.drop()
        self._show_kept("")

    def record(self) -> None:
        """Write what an interrupted session left to the history, before anybody is asked anything."""
        self._left, sentence = self._bookmarks.find()
        self.notice.emit(Notice("bookmark-read", sentence, Severity.WARNING))
        if self._left is not None:
            self._records = records_left(self._left)
            self._recover(self._records)

    def offer(self) -> None:
        """Ask whether to go on, if there is something to go on with and nothing has begun instead."""
        if self._left is None:
            return
        gone = [one.exercise_id for one in self._left.exercises if one.exercise_id not in self._exercises]
        if gone:
            text = tr("The interrupted session cannot go on: the exercise “{0}” is gone. What was done is kept.")
            self.notice.emit(Notice("going-on", text.format(gone[0]), Severity.WARNING))
            self.forget()
        elif abs(self._clock.wall() - self._left.saved_at) > OFFERED_FOR:
            self.forget()
        else:
            self._show(self._left)

    def _show_kept(self, problem: str) -> None:
        """Show that the place cannot be kept, until it can or no longer has to be."""
        self.notice.emit(Notice("bookmark-kept", problem, Severity.ERROR, again=Again.AFTER_CLEAR))

    def _show(self, left: Bookmark) -> None:
        coming = coming_rep(left)
        planned = left.exercises[coming.exercise]
        exercise = self._exercises[planned.exercise_id]
        form = exercise.variant_name(planned.variant)
        exercise = replace(exercise.as_variant(planned.variant), name=" · ".join(filter(None, (exercise.name, form))))
        names = names_of(self._exercises.values())
        lead_in = own_time(restore(left, lambda _time: 0.0))
        page = ResumePage(exercise, coming, self._records, left.saved_at, names, lead_in_seconds=lead_in)
        page.setProperty("disposable", True)
        page.teach(self._session.keys)
        page.accepted.connect(self._go_on)
        page.declined.connect(self._decline)
        self._session.cover_with(page)
        page.focus_button()
        self.offered.emit(planned, coming)

    def _go_on(self) -> None:
        left, self._left = self._left, None
        if left is not None:
            name = self._name_of(left.programme) if left.programme else ""
            self._session.go_on(left, self._records, name or self._exercises[left.exercise_id].name)

    def _decline(self) -> None:
        self.forget()
        self._window.uncover()
        self.declined.emit()
