"""The shell round the state machine: reads the clock, wakes when something changes, and tells what happened."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_timer.app.session.clock import WallTimes
from sciatica_timer.core.history.record import record_of
from sciatica_timer.core.session.bookmark import bookmark_of, restore
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import BoutEnded, Changed, Command, Event, Finished, Paused, PhaseBegan, State
from sciatica_timer.core.session.machine import OPEN, advance, allowed, apply, big_key
from sciatica_timer.core.session.movement import FRAME_SECONDS, is_moving
from sciatica_timer.core.session.speech.explaining import Asked
from sciatica_timer.core.session.speech.remarks import explanation
from sciatica_timer.core.session.speech.voice import SILENT, Voice
from sciatica_timer.core.session.state import GAP_SECONDS, Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from sciatica_timer.app.session.clock import Clock
    from sciatica_timer.core.session.bookmark import Bookmark
    from sciatica_timer.core.session.cue import Cue
    from sciatica_timer.core.session.events import Reading
    from sciatica_timer.core.session.plan import Plan
    from sciatica_timer.core.session.state import Step

LONGEST_WAIT_SECONDS = 1.0  # below the gap that counts as sleep, however slow the session's clock


def _at_once(then: Callable[[], object]) -> None:
    then()


class SessionDriver(QObject):
    """Runs one session at a time.

    `shown` comes with the session and its clock whenever a word or digit to be seen changed, `moved` for each frame
    between; `course_changed` with the session and the cues still to come, when they are others than before;
    `bookmarked` with its place, once that has changed and all is told.
    """

    begun = Signal(object)
    shown = Signal(object, float)
    moved = Signal(object, float)
    course_changed = Signal(object, object)
    phase_began = Signal(object, float)
    cue_reached = Signal(object, float)
    paused = Signal(object)
    set_ended = Signal(object)
    finished = Signal(object, object)
    bookmarked = Signal(object)

    def __init__(
        self,
        clock: Clock,
        parent: QObject | None = None,
        *,
        before_resume: Callable[[Callable[[], object]], object] = _at_once,
    ) -> None:
        """Take the clock, and what calls back once a session that stands still may go on; nothing runs yet."""
        super().__init__(parent)
        self._clock, self._before_resume = clock, before_resume
        self._session: Session | None = None
        self._session_id = UUID(int=0)
        self._cues: list[Cue] = []
        self._voice = SILENT
        self._started_at = clock.wall()
        self._wall_times = WallTimes(0.0, self._started_at, clock)
        self._animated = False
        self._patience = math.inf
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.wake)

    @property
    def session(self) -> Session | None:
        """The session as it was last told, if there is one."""
        return self._session

    @property
    def today(self) -> date:
        """The local day."""
        return self._clock.wall().date()

    @property
    def session_id(self) -> str:
        """The id of the session last begun, a UUID as text."""
        return str(self._session_id)

    @property
    def is_open(self) -> bool:
        """Return whether a session is under way, running or paused."""
        return self._session is not None and self._session.state in OPEN

    @property
    def has_stopped(self) -> bool:
        """Return whether a running session will not be woken: an unexpected error has taken its wake-up call."""
        return self._session is not None and self._session.state is State.RUNNING and not self._timer.isActive()

    def begin(self, plan: Plan) -> None:
        """Begin a session at once."""
        reading, wall = self._clock.read(), self._clock.wall()
        ready = Session(plan, gap_seconds=GAP_SECONDS * self._clock.speed, reading=reading)
        self._open(ready, uuid4(), wall, wall)
        session, events = apply(ready, Command.START, reading)
        self._take(session, events, relaid=True)

    def go_on(self, bookmark: Bookmark) -> None:
        """Go on with an interrupted session, as after a pause. Raises BookmarkError for one that fits no session."""
        reading, wall = self._clock.read(), self._clock.wall()

        def instant_of(time: datetime) -> float:
            return reading.monotonic - max(0.0, (wall - time).total_seconds()) * self._clock.speed

        paused = replace(restore(bookmark, instant_of), gap_seconds=GAP_SECONDS * self._clock.speed, reading=reading)
        self._open(paused, bookmark.session_id, bookmark.started_at, wall)
        self._session = paused
        self.request(Command.RESUME)

    def _open(self, session: Session, session_id: UUID, started_at: datetime, wall: datetime) -> None:
        self._session_id, self._started_at = session_id, started_at
        self._wall_times = WallTimes(session.reading.monotonic, wall, self._clock)
        self._session, self._cues = None, []
        self.begun.emit(session)

    def request(self, command: Command) -> None:
        """Do what is asked, if it can be done now; what no longer can is let go."""
        if command in (Command.RESUME, Command.RESUME_WITHIN_REACH):
            self._before_resume(partial(self._do, command))
        else:
            self._do(command)

    def _do(self, command: Command) -> None:
        reading = self._clock.read()  # one for all: keeping a set takes time, and must not look like a gap
        self._advance(reading)
        if self._session is None or command not in allowed(self._session):
            return
        session, events = apply(self._session, command, reading)
        self._take(session, events, relaid=True)

    def alter(self, step: Callable[..., Step]) -> None:
        """Take a step of the state machine that needs more than a command, such as a swap, if a session is open."""
        reading = self._clock.read()
        self._advance(reading)
        if self._session is not None and self.is_open:
            session, events = step(self._session, reading=reading)
            self._take(session, events, relaid=True)

    def set_voice(self, voice: Voice) -> None:
        """Speak like this from now on; a session that stands still has said what it says there."""
        if voice == self._voice:
            return
        self._voice = voice
        self._advance(self._clock.read())
        if self._session is not None and self._session.state is State.RUNNING:
            self._lay(self._session)
            self._set_alarm(self._session)

    def explain(self, words: tuple[str, ...] = ()) -> None:
        """Schedule some clips, or else how the exercise at hand or to come is done, for the next silence."""
        reading = self._clock.read()
        self._advance(reading)
        if self._session is not None and self.is_open:
            self._session = session = replace(self._session, reading=reading)
            told = words or explanation(session.plan, session.phase, self._voice)
            self._lay(session, Asked(reading.monotonic, session.phase.exercise, told, hints=not words))
            self._set_alarm(session)

    def toggle(self, *, within_reach: bool = False) -> None:
        """Pause, go on, or end what is open: the one big key; `within_reach` if pressed from the mat."""
        if self._session is not None:
            self.request(big_key(self._session, within_reach=within_reach))

    def animate(self, wanted: bool) -> None:  # noqa: FBT001  a slot
        """Wake for every frame while something moves on the screen between digits."""
        self._animated = wanted
        if wanted and self._session is not None and self._session.state is State.WAITING:
            self._set_alarm(self._session)  # no timer runs there that would notice

    def set_patience(self, seconds: float) -> None:
        """Let a session that waits go on by itself after so many seconds; infinite, it waits for the key."""
        self._patience = seconds
        if self._session is not None and self._session.state is State.WAITING:
            self._set_alarm(self._session)

    def wake(self) -> None:
        """Bring the session up to now; one that stands still may have a word to come, or have waited long enough."""
        reading = self._clock.read()
        if self._session is not None and self._has_waited(self._session, reading):
            self.request(Command.RESUME)
            return
        self._advance(reading)
        if self._session is not None and self._session.state is not State.RUNNING:
            if self._session.state is State.WAITING:
                self.moved.emit(self._session, reading.monotonic)  # where the figure shows what is to come
            for cue in self._take_cues(reading.monotonic):
                self.cue_reached.emit(cue, reading.monotonic)
            self._set_alarm(self._session)

    def _has_waited(self, session: Session, reading: Reading) -> bool:
        """Return whether a wait is over by itself; never after sleep, when nobody may be there."""
        if session.state is not State.WAITING or self._clock_gap(session, reading) > session.gap_seconds:
            return False
        over = reading.monotonic - session.anchor - self._patience * self._clock.speed
        return 0 <= over <= session.gap_seconds

    @staticmethod
    def _clock_gap(session: Session, reading: Reading) -> float:
        """Return the seconds that only one of the two clocks has counted since the session's last reading."""
        since = session.reading
        return (reading.sleepless - since.sleepless) - (reading.monotonic - since.monotonic)

    def _advance(self, reading: Reading) -> None:
        if self._session is not None and self._session.state is State.RUNNING:
            session, events = advance(self._session, reading)
            self._take(session, events, relaid=any(isinstance(event, Paused) for event in events))

    def _take(self, session: Session, events: tuple[Event, ...], *, relaid: bool) -> None:
        before, self._session = self._session, session
        if before is not None:
            self._wall_times.note_sleep(before, session)
        now = session.reading.monotonic
        if any(isinstance(event, Paused) and event.gap for event in events):
            self._cues = []  # what fell into the gap was not heard, and is not to come in a burst
        reached = self._take_cues(now)
        if relaid:
            self._lay(session)
            reached += self._take_cues(now)
        is_frame = before is not None and not relaid and not events and session.reads_like(before)
        (self.moved if is_frame else self.shown).emit(session, now)
        for event in events:
            self._emit(event, session, now)
        for cue in reached:
            self.cue_reached.emit(cue, now)
        self._set_alarm(session)
        if self.is_open and any(isinstance(event, (PhaseBegan, Changed)) for event in events):
            # After the rest: records are on disk before the place that follows them, and writing it delays nothing.
            self.bookmarked.emit(self.bookmark())

    def bookmark(self) -> Bookmark:
        """Note where the session stands, or stood when it was stopped; there has to be one."""
        assert self._session is not None
        return bookmark_of(self._session, self._session_id, self._started_at, self._wall_times.at)

    def _lay(self, session: Session, asked: Asked | None = None) -> None:
        self._cues = list(cues_ahead(session, self._voice, asked))
        self.course_changed.emit(session, self._cues)

    def _take_cues(self, now: float) -> list[Cue]:
        """Take the cues whose time has come off the list."""
        due = sum(cue.due <= now for cue in self._cues)
        reached, self._cues = self._cues[:due], self._cues[due:]
        return reached

    def _emit(self, event: Event, session: Session, now: float) -> None:
        if isinstance(event, PhaseBegan):
            self.phase_began.emit(event, now)
        elif isinstance(event, Paused):
            self.paused.emit(event)
        elif isinstance(event, BoutEnded):
            self.set_ended.emit(record_of(event, session.plan, self._session_id, self._wall_times.at))
        elif isinstance(event, Finished):
            self.finished.emit(event, session)

    def _set_alarm(self, session: Session) -> None:
        """Wake at the next digit, boundary or cue; when nothing runs and nothing is to be said, no timer runs."""
        now = self._clock.read().monotonic if session.state is not State.RUNNING else session.reading.monotonic
        wait = (self._cues[0].due - now) / self._clock.speed if self._cues else math.inf
        if session.state is State.RUNNING:
            gone, remaining = session.gone_at(now), session.remaining_at(now)
            digit = math.floor(gone) + 1 - gone if session.is_open else remaining - (math.ceil(remaining) - 1)
            wait = min(wait, digit / self._clock.speed, LONGEST_WAIT_SECONDS)
        if session.state is State.WAITING:
            left = session.anchor - now + self._patience * self._clock.speed
            wait = min(wait, left / self._clock.speed if left > 0 else math.inf)
        if self._animated and (session.sweeps or is_moving(session, now)):
            wait = min(wait, FRAME_SECONDS)
        if wait == math.inf:
            self._timer.stop()
            return
        self._timer.start(max(1, math.ceil(wait * 1000)))
