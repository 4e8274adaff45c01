"""Which event is heard as what: the tones still to come, as a pure function of the session.

Every transition has its own tone, and 3-2-1 ticks lead out of every wait, as far as it is long enough for them.
Two cues never fall together: a tick that would coincide with the opening of its phase gives way.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.events import Reason, State
from sciatica_timer.core.session import LEAD_IN_SECONDS
from sciatica_timer.core.timeline import Phase, PhaseKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sciatica_timer.core.session import Session

TICKS_BEFORE_SECONDS = (3, 2, 1)
ROUNDING_SECONDS = 1e-6  # a cue due now may come out a hair earlier: (now + 3) - 3 < now
TICK_APART_SECONDS = 0.5  # from the tone that opens the phase, so that neither swallows the other


class Tone(Enum):
    """A sound of the app; the value names its file in resources/sounds."""

    GET_READY = "get-ready"
    TICK = "tick"
    GO = "go"
    HOLD_BEGINS = "hold-begins"
    HOLD_ENDS = "hold-ends"
    TURN = "turn"
    REST = "rest"
    SIDE_CHANGE = "side-change"
    SET_DONE = "set-done"
    EXERCISE_DONE = "exercise-done"
    SESSION_DONE = "session-done"
    PAUSED = "paused"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Cue:
    """What is heard at an instant; `due` in seconds on the session's clock, `phase` the one it belongs to."""

    tone: Tone
    due: float
    phase: Phase

    @property
    def name(self) -> str:
        """Name the sound, as the track knows it."""
        return self.tone.value


def cues_ahead(session: Session) -> tuple[Cue, ...]:
    """List the cues still to come, in order of time; none lies before the session's last reading."""
    now = session.reading.monotonic
    if session.state is State.RUNNING:
        return tuple(cue for cue in _running(session) if cue.due >= now - ROUNDING_SECONDS)
    if session.state is State.PAUSED:
        return (Cue(Tone.PAUSED, now, session.phase),)
    if session.state is State.FINISHED and session.reason is not Reason.NONE:
        return (Cue(Tone.STOPPED, now, session.phase),)
    if session.state is State.FINISHED:
        return (Cue(Tone.SESSION_DONE, now, session.phase),)
    return ()


def _running(session: Session) -> Iterator[Cue]:
    timeline = session.plan.timeline
    if session.leading_in:
        for seconds in TICKS_BEFORE_SECONDS:
            if seconds <= LEAD_IN_SECONDS:
                yield Cue(Tone.TICK, session.anchor - seconds, session.phase)
    for index in range(session.index, len(timeline)):
        phase = timeline[index]
        opening = session.due(phase.start)
        if phase.start >= session.position:
            yield Cue(_opening(session, index), opening, phase)
        if not phase.kind.is_rep:
            for seconds in TICKS_BEFORE_SECONDS:
                if phase.duration - seconds >= TICK_APART_SECONDS and phase.end - seconds >= session.position:
                    yield Cue(Tone.TICK, session.due(phase.end - seconds), phase)
    yield Cue(Tone.SESSION_DONE, session.due(timeline[-1].end), timeline[-1])


def _opening(session: Session, index: int) -> Tone:
    """Choose the tone that a phase opens with."""
    timeline = session.plan.timeline
    phase = timeline[index]
    if phase.kind is PhaseKind.BACK:
        held = index > 0 and timeline[index - 1].kind is PhaseKind.HOLD
        return Tone.HOLD_ENDS if held else Tone.TURN
    if phase.kind is PhaseKind.REST:
        other_side = index + 1 < len(timeline) and timeline[index + 1].side is not phase.side
        return Tone.SIDE_CHANGE if other_side else Tone.REST
    return _OPENINGS[phase.kind]


_OPENINGS = {
    PhaseKind.PREPARE: Tone.GET_READY,
    PhaseKind.OUT: Tone.GO,
    PhaseKind.HOLD: Tone.HOLD_BEGINS,
    PhaseKind.SIDE_CHANGE: Tone.SIDE_CHANGE,
    PhaseKind.SET_REST: Tone.SET_DONE,
}
