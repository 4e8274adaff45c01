"""One immutable moment of a session: where it stands in its plan, and what has been done so far."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import field

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.events import Event, Reading, Reason, State
from sciatica_timer.core.session.timeline import PhaseKind, RepKey
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.core.session.plan import Plan
    from sciatica_timer.core.session.timeline import Phase

GAP_SECONDS = 2.0
HAIR_SECONDS = 1e-6  # that sums of seconds may be off, where a digit changes
NO_READING = Reading(0.0, 0.0)
BoutKey = tuple[int, int, Side | None]  # exercise, set, side; None where sides take turns


class Session(Value):
    """An immutable moment of a session; all instants in seconds on the session's clock.

    `anchor` is the instant at which the timeline is at `position`; in a pause, the instant it began, which
    is long ago for a session that comes back after a crash. `lead_in_seconds` is how long the last lead-in was.
    `took` holds for each rep with an open phase how long the user made that last, in seconds. `varied_at` is when
    the exercise was last made easier or harder, or its pace another.
    """

    plan: Plan
    gap_seconds: float = GAP_SECONDS
    state: State = State.READY
    index: int = 0
    position: float = 0.0
    anchor: float = 0.0
    leading_in: bool = False
    lead_in_seconds: float = 0.0
    reading: Reading = NO_READING
    done: frozenset[RepKey] = frozenset()
    begun: dict[BoutKey, float] = field(default_factory=dict)
    spent: dict[BoutKey, float] = field(default_factory=dict)
    took: dict[RepKey, float] = field(default_factory=dict)
    reason: Reason = Reason.NONE
    varied_at: float = -math.inf

    @property
    def phase(self) -> Phase:
        """The current phase; the last one once the session is finished."""
        return self.plan.timeline[min(self.index, len(self.plan.timeline) - 1)]

    @property
    def coming(self) -> Phase:
        """The phase at work, or, in a wait, the one to come."""
        following = self.index + 1
        waits = not self.phase.kind.is_rep and following < len(self.plan.timeline)
        return self.plan.timeline[following] if waits else self.phase

    @property
    def exercise_at_hand(self) -> int:
        """The place of the exercise under way, or, between two, of the one just done."""
        between = self.phase.kind.is_between_exercises and self.index > 0
        return self.plan.timeline[self.index - 1].exercise if between else self.phase.exercise

    @property
    def is_open(self) -> bool:
        """Return whether the person ends the phase under way, which counts up until then."""
        return self.state is State.RUNNING and self.phase.kind is PhaseKind.OPEN and not self.leading_in

    @property
    def sweeps(self) -> bool:
        """Return whether the ring of the countdown moves between two digits."""
        return self.state is State.RUNNING and not self.is_open

    def reads_like(self, before: Session) -> bool:
        """Return whether the countdown shows the same digit as at an earlier reading."""
        digits = (session.digits_at(session.reading.monotonic) for session in (before, self))
        return before.leading_in is self.leading_in and len(set(digits)) == 1

    def gone_at(self, now: float) -> float:
        """Return the seconds of the current phase that have passed; of an open one more than it is reckoned with."""
        return max(0.0, self.position_at(now) - self.phase.start)

    def position_at(self, now: float) -> float:
        """Compute the place on the timeline at a monotonic instant."""
        if self.state is not State.RUNNING:
            return self.position
        return self.position + max(0.0, now - self.anchor)

    def remaining_at(self, now: float) -> float:
        """Seconds left of the lead-in, or of the current phase."""
        if self.leading_in and now < self.anchor:
            return self.anchor - now
        return max(0.0, self.phase.end - self.position_at(now))

    def digits_at(self, now: float) -> int:
        """Return the whole seconds that the countdown shows: those left, or those gone of an open phase."""
        if self.is_open:
            return math.floor(self.gone_at(now) + HAIR_SECONDS)
        return math.ceil(self.remaining_at(now) - HAIR_SECONDS)

    def due(self, position: float) -> float:
        """Return the instant at which a place on the timeline is reached, if nothing intervenes."""
        return self.anchor + (position - self.position)


Step = tuple[Session, tuple[Event, ...]]
