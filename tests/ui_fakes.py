"""Stand-ins that go in through constructors."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from fakes import FakeClocks

from sciatica_timer.app.session.check_in import CheckIn
from sciatica_timer.core.history.record import SetRecord
from sciatica_timer.core.session.events import Outcome, Reason

if TYPE_CHECKING:
    from sciatica_timer.core.session.events import Reading

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=1)))


class FakeClock(FakeClocks):
    """The clocks of a reading, with a speed and the wall clock beside them; `seconds` are the session's."""

    def __init__(self, speed: float = 1.0) -> None:
        super().__init__()
        self.speed = speed
        self.now = NOON

    def local(self, moment: datetime) -> datetime:
        return moment

    def wall(self) -> datetime:
        return self.now

    def run(self, seconds: float) -> Reading:
        self.now += timedelta(seconds=seconds / self.speed)
        return super().run(seconds)

    def sleep(self, seconds: float) -> Reading:
        self.now += timedelta(seconds=seconds / self.speed)
        return super().sleep(seconds)


def no_check_in(window, preferences):
    """A check-in that is asked nothing, and keeps nothing."""
    return CheckIn(window, preferences, keep=lambda note: "", find=lambda session_id: None)


def record(number: int, **changes) -> SetRecord:
    """Give a set that ended so many minutes before noon."""
    values = {
        "id": str(number),
        "session_id": "s",
        "exercise": "bridge",
        "set_number": 1,
        "sets_planned": 1,
        "side": "both",
        "reps_planned": 10,
        "reps_done": 10,
        "left_done": None,
        "right_done": None,
        "hold_seconds": 2.0,
        "active_seconds": 50.0,
        "started_at": NOON - timedelta(minutes=number),
        "ended_at": NOON - timedelta(minutes=number) + timedelta(seconds=50),
        "outcome": Outcome.COMPLETED,
        "reason": Reason.NONE,
    }
    return SetRecord(**(values | changes))


class FakeSound:
    """Remembers what was asked of the sound."""

    def __init__(self, *, silent: bool = False) -> None:
        self.is_silent = silent
        self.laid: list[tuple] = []
        self.calls: list[str] = []

    def open(self, then) -> None:
        then()

    def begin(self, now: float) -> None:
        self.calls.append("begin")

    def lay(self, cues, now: float) -> None:
        self.calls.append("lay")
        self.laid.append(tuple(cues))

    def finish(self) -> None:
        self.calls.append("finish")
