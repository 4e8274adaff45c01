"""From Start to the end page: one session seen, heard, traced and kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.app.session.ending import EndPages, kept_words
from sciatica_timer.app.session.feeling import Feeling
from sciatica_timer.app.session.stage import SessionStage
from sciatica_timer.core.library.schedule import week_of
from sciatica_timer.core.session.events import Command, Outcome, Reason
from sciatica_timer.core.session.planning import plan_exercise, plan_programme
from sciatica_timer.ui.session.end_page import SessionEndPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.app.session.check_in import CheckIn
    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.session.progression import Progression
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.session.bookmark import Bookmark
    from sciatica_timer.core.session.cue import Cue
    from sciatica_timer.core.session.events import Finished, PhaseBegan
    from sciatica_timer.core.session.plan import Plan
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.core.settings import Keys
    from sciatica_timer.desktop.sound.session_sound import SessionSound
    from sciatica_timer.storage.files.trace import TraceFile
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.session.page import SessionPage
    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.window.main_window import MainWindow


class SessionController(QObject):
    """Runs sessions in a window; `ended` comes when one is over, before it `hurt` where that was because of pain.

    `felt_asked` says that the page at the end asks how the last exercise was.
    """

    ended = Signal()
    hurt = Signal()
    closed = Signal()
    trial_ended = Signal()
    felt_asked = Signal()
    reading_requested = Signal()
    history_requested = Signal()

    def __init__(
        self,
        driver: SessionDriver,
        window: MainWindow,
        theme: Theme,
        preferences: Preferences,
        *,
        exercises: Sequence[Exercise],
        check_in: CheckIn,
        sound: SessionSound,
        keep: Callable[[SetRecord], object],
        unsaved: Callable[[], str] = str,
        ask_first: Callable[[Callable[[], object]], object] | None = None,
        pictures: Pictures | None = None,
        progression: Progression | None = None,
        trace: TraceFile | None = None,
    ) -> None:
        """Take what a session touches: `keep` writes a set, `unsaved` returns why some could not be written."""
        super().__init__()
        self.driver, self._window, self._preferences = driver, window, preferences
        self._check_in, self._sound, self._keep, self._trace = check_in, sound, keep, trace
        self._unsaved = unsaved
        self._ask_first = ask_first or _at_once
        self._exercises = {exercise.id: exercise for exercise in exercises}
        self._end_pages = EndPages(self._exercises, check_in, progression)
        self._feeling = Feeling(
            driver, preferences, exercises=self._exercises, records=self._kept, keep=self._keep_again
        )
        self._stage = SessionStage(
            driver, window, theme, preferences, exercises=self._exercises, sound=sound, pictures=pictures
        )
        self._stage.built.connect(self._feeling.serve)
        self._is_shown = self._is_at_end = self._is_awaited = self.is_trial = False
        self._name = ""
        self._records: dict[str, SetRecord] = {}
        driver.begun.connect(self._on_begun)
        driver.course_changed.connect(self._on_course)
        driver.cue_reached.connect(self._on_cue)
        driver.phase_began.connect(self._on_phase)
        driver.set_ended.connect(self._on_set)
        driver.finished.connect(self._on_finished)

    def use_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Know these exercises."""
        self._exercises.clear()  # the cards and the page at the end look into the same one
        self._exercises |= {exercise.id: exercise for exercise in exercises}

    @property
    def page(self) -> SessionPage:
        """The session view, built when it is first needed."""
        return self._stage.page

    @property
    def keys(self) -> Keys:
        """The keys that sessions heed."""
        return self._preferences.now.keys

    @property
    def records(self) -> Sequence[SetRecord]:
        """The sets of the session under way, or last over."""
        return tuple(self._records.values())

    @property
    def is_shown(self) -> bool:
        """Whether a session is under way, or the page at its end is there to be read."""
        return self._is_shown

    @property
    def is_busy(self) -> bool:
        """Whether a session is under way, or waits for its stream."""
        return self._is_awaited or self.driver.is_open

    @property
    def has_lost_its_end(self) -> bool:
        """Whether a session is over without its page: an unexpected error came in between."""
        return self._is_shown and not self._is_at_end and not self.driver.is_open

    def begin(self, exercise: Exercise, *, ask: bool = True) -> None:
        """Begin a session of one exercise with the dose of the settings, unless one is under way."""
        self.begin_plan(plan_exercise(exercise, self._preferences.now), exercise.name, ask=ask)

    def begin_programme(self, programme: Programme, *, ask: bool = True) -> None:
        """Begin a session of a programme that has exercises, unless one is under way."""
        if programme.entries:
            settings = self._preferences.now
            week = week_of(settings.begun.get(programme.id), self.driver.today)
            plan = plan_programme(programme, self._exercises, settings, week)
            self.begin_plan(plan, programme.name, ask=ask)
            if programme.counts_weeks and programme.id not in settings.begun:
                begun = {**settings.begun, programme.id: self.driver.today}
                self._preferences.take(replace(settings, begun=begun))

    def begin_plan(self, plan: Plan, name: str, *, ask: bool) -> None:
        """Begin a session, unless one is under way; with `ask` the check-in comes first, where it is wished."""
        if self.is_busy:
            return
        then = partial(self._begin_now, plan, name)
        if ask:
            self._ask_first(partial(self._check_in.ask, name, then, plan.programme))
        else:
            self._check_in.skip()
            then()

    def try_out(self, plan: Plan, name: str) -> None:
        """Begin a session of which nothing is kept, unless one is under way; `trial_ended` follows it."""
        if not self.is_busy:
            self.is_trial = True
            self._begin_now(plan, name)

    def _begin_now(self, plan: Plan, name: str) -> None:
        """Begin once the stream runs, a fifth of a second later, or the first tone would be late."""
        self._await_stream(name, (), partial(self.driver.begin, plan))

    def go_on(self, bookmark: Bookmark, records: Iterable[SetRecord], name: str) -> None:
        """Go on with an interrupted session, of which `records` are there already, unless one is under way."""
        if not self.is_busy:
            self._await_stream(name, records, partial(self.driver.go_on, bookmark))

    def _await_stream(self, name: str, records: Iterable[SetRecord], then: Callable[[], object]) -> None:
        self._is_awaited = True
        self._sound.open(partial(self._start, name, tuple(records), then))

    def _start(self, name: str, records: Iterable[SetRecord], then: Callable[[], object]) -> None:
        self._is_awaited = False
        self._open(name, records)
        then()

    def _open(self, name: str, records: Iterable[SetRecord]) -> None:
        self._name = name
        self._stage.begin()
        self._is_shown, self._is_at_end = True, False
        self._records = {record.id: record for record in records}
        self.cover_with(self.page)
        self.page.take_focus()

    def cover_with(self, view: QWidget) -> None:
        """Show a view of a session over all else, full screen where that is wished."""
        settings = self._preferences.now
        self._window.cover_on_mat(view, filled=settings.fill_screen and not self.is_trial, screen=settings.screen)

    def ask_to_stop(self) -> None:
        """Pause, and ask whether the session is to end, if one is under way."""
        if self.driver.is_open:
            self._stage.ask_to_stop()

    def interrupt(self) -> None:
        """End a session because the window closes; what was done is kept."""
        self.driver.request(Command.INTERRUPT)

    def _on_begun(self, session: Session) -> None:
        """Open the stream first and do nothing slow: the first tone is due now."""
        now = session.reading.monotonic
        self._sound.begin(now)
        if self._trace is not None:
            self._trace.begin(now)
        if self.is_trial:
            return
        QTimer.singleShot(0, self, partial(self._check_in.open, self.driver.session_id, session.plan.programme))

    def _on_course(self, session: Session, cues: Sequence[Cue]) -> None:
        self._sound.lay(cues, session.reading.monotonic)

    def _on_cue(self, cue: Cue, at: float) -> None:
        if self._trace is not None:
            self._trace.cue(cue.name, cue.phase, cue.due, at)

    def _on_phase(self, began: PhaseBegan, at: float) -> None:
        if self._trace is not None:
            self._trace.phase(began.phase, began.due, at)

    def _on_set(self, record: SetRecord) -> None:
        if self.is_trial:
            return
        self._records[record.id] = record
        self._keep(record)  # before all else that may go wrong
        self._check_in.set_kept()

    def _kept(self) -> Iterable[SetRecord]:
        return self._records.values()

    def _keep_again(self, record: SetRecord) -> None:
        """Keep what is now known of a set that was kept before."""
        self._records[record.id] = record
        self._keep(record)

    def show_kept(self) -> None:
        """Show that all is kept by now, after some of it had to wait."""
        if isinstance(self._window.cover, SessionEndPage):
            self._window.cover.show_kept(kept_words())

    def _on_finished(self, finished: Finished, session: Session) -> None:
        self._sound.finish()
        if self.is_trial:
            self._end_trial()
            return
        sets = list(self._records.values())
        page = self._end_pages.make(self._name, finished, session, sets, self._unsaved())
        if session.reason is Reason.STOPPED:
            page.offer_rest()
            page.rest_requested.connect(partial(self.go_on, self.driver.bookmark(), sets, self._name))
        if finished.outcome is not Outcome.STOPPED_FOR_PAIN and self._feeling.ask_at_end(page, session):
            self.felt_asked.emit()
        page.teach(self.keys)
        page.reading_requested.connect(self.reading_requested)
        page.closed.connect(self.close)
        page.history_requested.connect(self._go_to_history)
        self.cover_with(page)
        page.take_focus()
        self._is_at_end = True
        if finished.outcome is Outcome.STOPPED_FOR_PAIN:
            self.hurt.emit()
        self.ended.emit()

    def _end_trial(self) -> None:
        self.is_trial = self._is_shown = False
        self._window.uncover()
        self.ended.emit()
        self.trial_ended.emit()

    def fall_silent(self) -> None:
        """Let nothing more be heard of a session that has come to a halt."""
        if self.driver.session is not None:
            self._sound.lay((), self.driver.session.reading.monotonic)
        self._sound.finish()

    def close(self) -> None:
        """Show the pages again."""
        self._is_shown = False
        self._window.uncover()
        self.closed.emit()

    def _go_to_history(self) -> None:
        self._is_shown = False
        self._window.uncover()
        self.history_requested.emit()


def _at_once(then: Callable[[], object]) -> None:
    then()
