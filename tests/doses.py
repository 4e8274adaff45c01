"""Every kind of dose, pace and sides for property tests, and what a timeline of them has to hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.timeline import rep_parts

if TYPE_CHECKING:
    from sciatica_timer.core.session.timeline import RepKey

seconds = st.one_of(st.just(0), st.floats(0, 60), st.integers(0, 600))
any_paces = st.builds(Pace, seconds, seconds, seconds, seconds, seconds, seconds, st.booleans())
some_hold = st.none() | st.floats(1, 300)


@st.composite
def any_doses(draw, holds=some_hold, most_sets=4, most_reps=12):
    """A dose of any kind: held or not, twice or open, by time, with sets that fall or are more on one side."""
    dose = Dose(
        draw(st.integers(1, most_sets)),
        draw(st.integers(1, most_reps)),
        draw(holds),
        first_side=draw(st.sampled_from([Side.RIGHT, Side.LEFT])),
    )
    kind = draw(st.sampled_from(["plain", "plain", "falling", "sides", "open", "twice", "time"]))
    if kind == "falling":
        falling = tuple(draw(st.lists(st.integers(1, most_reps), min_size=1, max_size=most_sets)))
        return replace(dose, sets=len(falling), reps=falling[0], reps_per_set=falling)
    if kind == "sides":
        left, right = draw(st.integers(1, most_sets)), draw(st.integers(1, most_sets))
        return replace(dose, sets=max(left, right), sets_left=left, sets_right=right)
    if kind == "open":
        return replace(dose, hold_seconds=None, is_open=True)
    if kind == "twice":
        return replace(dose, return_hold_seconds=draw(holds))
    if kind == "time":
        return replace(dose, hold_seconds=None, duration_seconds=draw(holds))
    return dose


@st.composite
def laid_out(draw, doses=None, paces=any_paces):
    """Dose, sides and pace of which a rep takes time; sets differ between sides only where each does its own."""
    dose, sides, pace = draw(any_doses() if doses is None else doses), draw(st.sampled_from(Sides)), draw(paces)
    if dose.sets_left is not None:
        sides = Sides.EACH
    if not rep_parts(dose, pace):
        pace = replace(pace, out_seconds=1)
    return dose, sides, pace


def wanted_reps(dose: Dose, sides: Sides, exercise: int = 0) -> set[RepKey]:
    """Every rep that a dose asks for."""
    return {
        (exercise, number, side, rep)
        for side in sides.worked
        for number in range(1, dose.sets_of(side) + 1)
        for rep in range(1, dose.reps_in(number) + 1)
    }
