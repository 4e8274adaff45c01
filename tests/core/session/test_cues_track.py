"""Cues as the sound's track needs them: none lost to rounding, none closer than a tone is long."""

from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.session.cue import Tone
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import Command, Reading
from sciatica_timer.core.session.machine import apply
from sciatica_timer.core.session.plan import Planned, plan_of
from sciatica_timer.core.session.state import Session

DOSE = Dose(1, 2, 5)


def read(seconds: float) -> Reading:
    return Reading(seconds, seconds)


def resumed(began: float, paused_after: float) -> Session:
    plan = plan_of([Planned("bridge", DOSE, Sides.BOTH)])
    session, _ = apply(Session(plan, gap_seconds=1e9, reading=read(began)), Command.START, read(began))
    for command in (Command.PAUSE, Command.RESUME):
        session, _ = apply(session, command, read(began + paused_after))
    return session


@given(st.floats(0, 1e6), st.floats(0, 20))
def test_the_lead_in_after_a_pause_always_has_its_three_ticks(began, paused_after):
    cues = cues_ahead(resumed(began, paused_after))
    assert [cue.tone for cue in cues[:3]] == [Tone.TICK] * 3


def test_the_first_tick_of_the_lead_in_is_not_lost_to_rounding():
    now = next(n for n in (1000 + step * 0.0137 for step in range(1_000_000)) if (n + 3.0) - 3 < n)
    cues = cues_ahead(resumed(now, 0))
    assert [cue.tone for cue in cues[:3]] == [Tone.TICK] * 3
