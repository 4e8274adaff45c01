"""What a session is going to be: its exercises in their order, and the one timeline they are laid out on."""

from __future__ import annotations

from itertools import chain, pairwise, takewhile
from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import replace

from sciatica_timer.core.library.dose import SETS_POSSIBLE, Dose, DoseError
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.session.timeline import (
    Phase,
    PhaseKind,
    RepPlace,
    Timeline,
    end_to_end,
    lay_out,
    reps_in,
    total_seconds,
)
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sciatica_timer.core.library.sides import Side

LATER_PREPARE_SECONDS = 10.0  # exercises-facts: 15 s before the first exercise, 10 s after that
LATER_PREPARE_SHARE = 2 / 3  # so that whoever takes longer to get ready has longer later, too


class Planned(Value, omit_defaults=True):
    """One exercise of a session, with all that its phases are laid out from.

    `variant` is the id of the variant that is done, empty for none; `round` counts from 1. With `prepares_in_full` the
    time to get ready is the same however late in the session it comes. `name` is the exercise's, for the history.
    `sets_prescribed` are as many as make a whole dose, 0 for those of `dose`. An exercise that goes on in another
    variant is planned once for each: `since` is the first rep of this one, `until` the first of the next; None for
    the beginning and the end.
    """

    exercise_id: str
    dose: Dose
    sides: Sides
    pace: Pace = field(default_factory=Pace)
    position: Position = Position.ON_YOUR_BACK
    variant: str = ""
    load: str = ""
    round: int = 1
    prepares_in_full: bool = False
    name: str = ""
    sets_prescribed: int = 0
    since: RepPlace | None = None
    until: RepPlace | None = None

    def wanted(self, set_number: int) -> list[tuple[Side, int]]:
        """List the reps of a set that are to be done in this variant, unless it is left for another one."""
        reps = reps_in(self.dose, self.sides, set_number)
        if self.since is not None and self.since[0] == set_number:
            return reps[reps.index(self.since[1:]) :]
        return reps


class Change(Value):
    """How one exercise follows another: after so many seconds, or, where the position changes, when told to go on.

    Between two rounds there is a rest of `round_rest_seconds` in its place; where that is 0, there is none.
    """

    seconds: float = 30
    waits_for_position: bool = False
    round_rest_seconds: float = 0


USUAL_CHANGE = Change()


class Plan(Value):
    """The exercises of a session and their one timeline.

    A phase names its exercise by its place in `exercises`, which holds good for the whole session: one that comes in
    on the way is put at the end. `order` lists the places as they are played. `programme` is an id, empty for none.
    """

    exercises: tuple[Planned, ...]
    order: tuple[int, ...]
    timeline: Timeline
    programme: str = ""
    change: Change = USUAL_CHANGE

    @property
    def total_seconds(self) -> float:
        """How long it takes without a pause."""
        return total_seconds(self.timeline)

    def of(self, phase: Phase) -> Planned:
        """Return the exercise a phase belongs to or leads to."""
        return self.exercises[phase.exercise]

    def forms(self, exercise: int) -> tuple[int, ...]:
        """Return the places, in order, that one exercise has in all the variants it was done in on the way."""
        if exercise not in self.order:
            return (exercise,)
        at = self.order.index(exercise)
        first = next(i for i in range(at, -1, -1) if i == 0 or self.exercises[self.order[i]].since is None)
        return (self.order[first], *self._continued(first + 1))

    def _continued(self, at: int) -> Iterator[int]:
        return takewhile(lambda number: self.exercises[number].since is not None, self.order[at:])

    @property
    def _begun_whole(self) -> list[int]:
        """The places of the exercises, without those that only go on in another variant."""
        return [number for number in self.order if self.exercises[number].since is None]

    def place(self, phase: Phase) -> int:
        """Count which exercise of the session a phase belongs to, from 1."""
        return self._begun_whole.index(self.forms(phase.exercise)[0]) + 1

    @property
    def rounds(self) -> int:
        """Return how many rounds there are."""
        return max(self.exercises[number].round for number in self.order)

    def place_in_round(self, phase: Phase) -> tuple[int, int]:
        """Return which exercise of its round a phase belongs to, from 1, and how many exercises that round has."""
        own = [number for number in self._begun_whole if self.exercises[number].round == self.of(phase).round]
        return own.index(self.forms(phase.exercise)[0]) + 1, len(own)

    def occurrences(self, exercise: int) -> int:
        """Count how often the exercise at a place is done in the whole session."""
        own = self.exercises[exercise].exercise_id
        return sum(self.exercises[number].exercise_id == own for number in self._begun_whole)

    def in_round(self, exercise: int) -> int:
        """Count the exercises of the round that the exercise at a place belongs to."""
        own = self.exercises[exercise].round
        return sum(self.exercises[number].round == own for number in self._begun_whole)

    def occurrence(self, exercise: int) -> int:
        """Count which time the exercise at a place is in the plan, from 1: a programme may hold one twice."""
        until = self.forms(exercise)[0] + 1
        ids = [planned.exercise_id for planned in self.exercises[:until] if planned.since is None]
        return ids.count(self.exercises[exercise].exercise_id) or 1


def plan_of(
    exercises: Sequence[Planned], programme: str = "", change: Change = USUAL_CHANGE, order: tuple[int, ...] = ()
) -> Plan:
    """Plan a session of these exercises, in their order or the one given. Raises DoseError for a rep of no time."""
    order = order or tuple(range(len(exercises)))
    return Plan(tuple(exercises), order, _lay_out_all(exercises, order, change), programme, change)


def with_one_more_set(plan: Plan, exercise: int) -> Plan:
    """Add a set to the exercise at a place; one that has as many as can be stays as it is."""
    exercise = plan.forms(exercise)[-1]
    dose = plan.exercises[exercise].dose
    if not can_grow(plan, exercise):
        return plan
    grown = replace(plan.exercises[exercise], dose=dose.with_one_more_set())
    return relaid(plan, (*plan.exercises[:exercise], grown, *plan.exercises[exercise + 1 :]), plan.order)


def can_grow(plan: Plan, exercise: int) -> bool:
    """Return whether one more set of the exercise at a place can be done."""
    return plan.exercises[plan.forms(exercise)[-1]].dose.sets < SETS_POSSIBLE.high


def with_other(plan: Plan, exercise: int, other: Planned, *, keep: bool) -> Plan:
    """Put another exercise in the place of one, or behind it when that is to be kept, as far as it was done."""
    at, new = plan.order.index(exercise), len(plan.exercises)
    other = replace(other, round=plan.exercises[exercise].round)
    before = plan.order[: at + 1] if keep else plan.order[:at]
    return relaid(plan, (*plan.exercises, other), (*before, new, *_behind(plan, exercise)))


def _behind(plan: Plan, exercise: int) -> tuple[int, ...]:
    """Return the places of the exercises that follow one, whatever variants that goes on in."""
    return plan.order[plan.order.index(plan.forms(exercise)[-1]) + 1 :]


def with_variant(
    plan: Plan, exercise: int, other: Planned, until: RepPlace, since: RepPlace, *, done: bool
) -> tuple[Plan, int]:
    """Let the exercise at a place go on in another variant, and return the plan and the new place.

    `until` is the rep of the variant now that is not done any more, `since` the first of the other. Where nothing was
    `done` at the place, the other takes it over; the variant before that goes on as if it had never been left, where
    it is the same.
    """
    at, now = plan.order.index(exercise), plan.exercises[exercise]
    begins = since if now.since is not None and other.sides is not now.sides else now.since
    other = replace(other, round=now.round, since=begins, until=None)
    earlier = plan.forms(exercise)[: plan.forms(exercise).index(exercise)]
    exercises, before, place = list(plan.exercises), plan.order[:at], exercise
    if done:
        exercises += [replace(other, since=since)]
        exercises[exercise] = replace(now, until=until)
        before, place = plan.order[: at + 1], len(plan.exercises)
    elif earlier and _is_same(plan.exercises[earlier[-1]], other):
        place = earlier[-1]
        before = plan.order[: plan.order.index(place)]
        exercises[place] = replace(plan.exercises[place], until=None)
    else:
        exercises[exercise] = other
    return relaid(plan, tuple(exercises), (*before, place, *_behind(plan, exercise))), place


def _is_same(one: Planned, other: Planned) -> bool:
    return (one.variant, one.sides, one.pace) == (other.variant, other.sides, other.pace)


def relaid(plan: Plan, exercises: tuple[Planned, ...], order: tuple[int, ...]) -> Plan:
    """Lay a changed plan out anew; a wait that was made longer stays so."""
    usual = {phase.key: phase.duration for phase in _lay_out_all(plan.exercises, plan.order, plan.change)}
    lengths = {phase.key: phase.duration for phase in plan.timeline if phase.duration != usual.get(phase.key)}
    laid = _lay_out_all(exercises, order, plan.change)
    kept = end_to_end(replace(phase, duration=lengths.get(phase.key, phase.duration)) for phase in laid)
    return Plan(exercises, order, kept, plan.programme, plan.change)


def _lay_out_all(exercises: Sequence[Planned], order: tuple[int, ...], change: Change) -> Timeline:
    first, *later = order
    blocks = [_block(exercises[first], first)]
    for before, number in pairwise((first, *later)):
        goes_on = exercises[number].since is not None
        block = _block(exercises[number], number)
        blocks.append(block if goes_on else _later_block(exercises[before], exercises[number], number, change))
    return end_to_end(chain.from_iterable(blocks))


def _block(planned: Planned, number: int) -> list[Phase]:
    timeline = lay_out(planned.dose, planned.sides, planned.pace)
    first, end = 0, len(timeline)
    if planned.since is not None:
        first = _begin_of(timeline, planned.since)
    if planned.until is not None:
        end = _begin_of(timeline, planned.until)
    return [replace(phase, exercise=number) for phase in timeline[first:end]]


def _begin_of(timeline: Timeline, rep: RepPlace) -> int:
    """Find the first phase of a rep. Raises DoseError where there is no such rep."""
    for at, phase in enumerate(timeline):
        if phase.kind.is_rep and phase.rep_key[1:] == rep:
            return at
    raise DoseError("A variant begins with a rep that is not of its dose")


def _later_block(before: Planned, planned: Planned, number: int, change: Change) -> list[Phase]:
    """Lay out an exercise that follows another: the change or the rest, a shorter time to get ready, the reps."""
    block = _block(replace(planned, pace=_later_pace(planned)), number)
    if not block:  # of a variant that was left for another before its first rep was over
        return block
    leads_to = block[0]
    if change.round_rest_seconds and before.round != planned.round:
        return [replace(leads_to, kind=PhaseKind.ROUND_REST, duration=change.round_rest_seconds, waits=False), *block]
    waits = change.waits_for_position and before.position is not planned.position
    seconds = change.seconds if change.seconds > 0 or not waits else 1.0
    opening = replace(leads_to, kind=PhaseKind.EXERCISE_CHANGE, duration=seconds, waits=waits)
    return [opening, *block] if seconds > 0 else block


def _later_pace(planned: Planned) -> Pace:
    usual = planned.pace.prepare_seconds
    if planned.prepares_in_full:
        return planned.pace
    return replace(
        planned.pace, prepare_seconds=min(usual, max(LATER_PREPARE_SECONDS, round(usual * LATER_PREPARE_SHARE)))
    )
