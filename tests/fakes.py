"""Stand-ins for tests: two clocks that are moved by hand, and short ways to plans and records."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec.structs import replace

from sciatica_timer.core.history.record import SetRecord
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.problem_wording import all_worded, worded
from sciatica_timer.core.session.bookmark import Bookmark, bookmark_of
from sciatica_timer.core.session.events import Command, Event, Outcome, Reading, Reason
from sciatica_timer.core.session.machine import advance, apply
from sciatica_timer.core.session.plan import Change, Plan, Planned, plan_of
from sciatica_timer.core.session.state import Session

if TYPE_CHECKING:
    from sciatica_timer.core.session.timeline import Timeline

QUICK = Pace(
    out_seconds=1, back_seconds=1, rest_seconds=2, set_rest_seconds=6, side_change_seconds=4, prepare_seconds=5
)
ZONE = timezone(timedelta(hours=1))


class FakeClocks:
    """One clock that stands still in sleep, and one that does not."""

    def __init__(self, monotonic: float = 100.0, sleepless: float = 5000.0) -> None:
        self.monotonic = monotonic
        self.sleepless = sleepless

    def run(self, seconds: float) -> Reading:
        self.monotonic += seconds
        self.sleepless += seconds
        return self.read()

    def sleep(self, seconds: float) -> Reading:
        self.sleepless += seconds
        return self.read()

    def read(self) -> Reading:
        return Reading(self.monotonic, self.sleepless)


class Sitting:
    """A session driven by hand; `told` holds every event so far."""

    def __init__(self, plan: Plan) -> None:
        self.clocks = FakeClocks()
        self.session = Session(plan)
        self.told: list[Event] = []

    def do(self, command: Command) -> tuple[Event, ...]:
        self.session, events = apply(self.session, command, self.clocks.read())
        self.told += events
        return events

    def run(self, seconds: float, step: float = 0.5) -> tuple[Event, ...]:
        """Let time pass in steps that are no gap."""
        before = len(self.told)
        while seconds > 1e-9:
            self.clocks.run(min(step, seconds))
            seconds -= step
            self.look()
        return tuple(self.told[before:])

    def look(self) -> tuple[Event, ...]:
        self.session, events = advance(self.session, self.clocks.read())
        self.told += events
        return events

    def heard(self, kind: type) -> list[Event]:
        return [event for event in self.told if isinstance(event, kind)]


def a_plan(sets: int = 1, reps: int = 2, hold: float | None = 3, sides: Sides = Sides.BOTH, pace: Pace = QUICK) -> Plan:
    return plan_of([Planned("bridge", Dose(sets, reps, hold), sides, pace)])


def a_programme(*positions: Position, waits: bool = True, seconds: float = 20, reps: int = 2) -> Plan:
    """Exercises of two reps, named a, b, c …, one a position, with 20 s between them."""
    dose = Dose(1, reps, 3)
    exercises = [Planned(chr(97 + at), dose, Sides.BOTH, QUICK, position) for at, position in enumerate(positions)]
    return plan_of(exercises, "mine", Change(seconds, waits))


def shape(timeline: Timeline) -> list[str]:
    return [f"{phase.kind.value} {phase.set_number}{phase.side.value[0]}{phase.rep}" for phase in timeline]


def a_record(number: int = 1, **changes: object) -> SetRecord:
    """One completed set of a bridge; each number starts a quarter of an hour after the one before."""
    started = datetime(2026, 1, 5, 8, 0, tzinfo=ZONE) + timedelta(minutes=15 * number)
    record = SetRecord(
        id=str(UUID(int=number)),
        session_id=str(UUID(int=10_000 + number)),
        exercise="bridge",
        set_number=1,
        sets_planned=1,
        side="both",
        reps_planned=10,
        reps_done=10,
        left_done=None,
        right_done=None,
        hold_seconds=2.0,
        active_seconds=87.0,
        started_at=started,
        ended_at=started + timedelta(seconds=90),
        outcome=Outcome.COMPLETED,
        reason=Reason.NONE,
    )
    return replace(record, **changes)


def a_bookmark(seconds: float = 11.0, **plan: object) -> Bookmark:
    """A session so many seconds after its start: at first one rep is done, and the second is under way."""
    started = datetime(2026, 1, 5, 8, 0, tzinfo=ZONE)
    sitting = Sitting(a_plan(**plan))
    zero = sitting.clocks.monotonic
    sitting.do(Command.START)
    sitting.run(seconds)
    return bookmark_of(sitting.session, UUID(int=7), started, lambda at: started + timedelta(seconds=at - zero))


def words_of(found):
    """Return a problem or result, several of them, or None in English words."""
    return all_worded(found) if isinstance(found, tuple) else worded(found)
