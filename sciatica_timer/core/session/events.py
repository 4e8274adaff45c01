"""The words of the state machine: its states, what is asked of it, and what it tells."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.core.library.sides import Side
    from sciatica_timer.core.session.timeline import Phase


class State(Enum):
    """What a session is doing."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    WAITING = "waiting"
    FINISHED = "finished"


class Command(Enum):
    """What a person, or the window closing, asks of a session."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    RESUME_WITHIN_REACH = "resume within reach"
    DONE = "done"
    SKIP = "skip"
    BACK = "back"
    EXTEND = "extend"
    SKIP_EXERCISE = "skip exercise"
    ADD_SET = "add set"
    STOP = "stop"
    STOP_FOR_PAIN = "stop for pain"
    INTERRUPT = "interrupt"


class Outcome(Enum):
    """How a bout or a session ended."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    STOPPED_FOR_PAIN = "stopped_for_pain"


class Reason(Enum):
    """Why a bout is not complete."""

    NONE = ""
    SKIPPED = "skipped"
    CHANGED = "changed"  # the rest of it was done in an easier or harder form
    STOPPED = "stopped"
    PAIN = "pain"
    INTERRUPTED = "interrupted"


class IllegalCommandError(Exception):
    """A command that the session's state does not know; nothing was changed."""


class Reading(Value):
    """Two clocks read at one instant, in seconds: one that may stand still in sleep, one that sleeps not."""

    monotonic: float
    sleepless: float


class PhaseBegan(Value):
    """A phase began at `due`."""

    phase: Phase
    due: float


class RepDone(Value):
    """A rep ran to its end, for the first time."""

    phase: Phase
    due: float


class BoutEnded(Value):
    """A set and side of an exercise ended; `side` None stands for alternating sides, with reps counted for each.

    `held_seconds` is the longest of the holds that the user ended, None where there were none. `has_hurt` says that the
    user stopped for pain after it was done in full.
    """

    exercise: int
    set_number: int
    side: Side | None
    reps_planned: int
    reps_by_side: dict[Side, int]
    began: float
    ended: float
    active_seconds: float
    outcome: Outcome
    reason: Reason
    held_seconds: float | None = None
    has_hurt: bool = False

    @property
    def reps_done(self) -> int:
        """Reps done per side: of two sides, the lesser."""
        return min(self.reps_by_side.values())


class Paused(Value):
    """The session stands still; `gap` is set when nobody asked for it."""

    at: float
    gap: bool


class Resumed(Value):
    """The session goes on after its lead-in."""

    at: float


class Changed(Value):
    """The course of the session was changed by hand: what was to come comes otherwise."""

    at: float


class Finished(Value):
    """The session is over."""

    at: float
    outcome: Outcome


Event = PhaseBegan | RepDone | BoutEnded | Paused | Resumed | Changed | Finished
