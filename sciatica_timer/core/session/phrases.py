"""What is said in a phase: the phrases to choose from, the longest first, each a row of clip names.

`short` says what closed eyes cannot do without: when to hold and to relax, which side, which exercise comes next.
`full` adds where a session and a set stand, and the breathing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import field

from sciatica_timer.core.figure.figure import side_words
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.clips import COUNTED_UP_TO, TEXTS, WITHOUT_CLIP, slug
from sciatica_timer.core.session.timeline import HELD_KINDS, Phase, PhaseKind, rep_start
from sciatica_timer.core.settings import Count, Talk
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.plan import Plan

BREATHING_EVERY = 3  # reps: a reminder at each one would be heard no more
REST_NAMED_FROM_SECONDS = 4  # a shorter one has its tone
HALVED_FROM_REPS = 6
HALVED_FROM_SECONDS, TEN_NAMED_FROM_SECONDS = 20, 40  # of a hold or a movement by time
REMINDED_EVERY_SECONDS, REMINDED_FOR_SECONDS = 20, 600  # of a wait for the key

Phrase = tuple[str, ...]


class Subject(Value):
    """The clips that speak of one exercise: its name, position and equipment, and what works on each side."""

    name: str
    position: str
    equipment: tuple[str, ...]
    sides: Mapping[Side, str]


class Voice(Value):
    """What is to be spoken, and what can be: the seconds of every tone and clip, by the name of its cue.

    `after_pain` names the clips that are read aloud, in order, once a session was stopped because it hurt more.
    """

    talk: Talk = Talk.OFF
    count: Count = Count.NONE
    lengths: Mapping[str, float] = field(default_factory=dict)
    subjects: Mapping[str, Subject] = field(default_factory=dict)
    after_pain: tuple[str, ...] = ()

    @property
    def speaks(self) -> bool:
        """Return whether anything is spoken at all."""
        return self.talk is not Talk.OFF


SILENT = Voice()


def subject_of(exercise: Exercise) -> Subject:
    """Name the clips that speak of an exercise, whether there are such clips or not."""
    limbs = {side: ", ".join(side_words(exercise.figure, side)) if exercise.figure else "" for side in Side}
    return Subject(
        name=f"exercise-{exercise.id}",
        position=f"position-{exercise.position.value}",
        equipment=tuple(f"equipment-{slug(one)}" for one in exercise.equipment),
        sides={side: slug(limbs[side]) or side.value for side in (Side.LEFT, Side.RIGHT)},
    )


def texts_of(exercises: Iterable[Exercise]) -> dict[str, str]:
    """Return the text of everything that may be spoken, by the name of its clip, the exercises' own names included."""
    texts = dict(TEXTS)
    for exercise in exercises:
        own = {f"exercise-{exercise.id}": exercise.name}
        position = f"position-{exercise.position.value}"
        own |= {position: WITHOUT_CLIP[position]} if position in WITHOUT_CLIP else {}
        own |= {f"equipment-{slug(one)}": f"You need: {one}." for one in exercise.equipment}
        texts = own | texts
    return texts


def phrases_of(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """List what could be said in a phase, the fullest first."""
    kind = plan.timeline[index].kind
    said = _SAID[kind](plan, index, voice) if kind in _SAID else ()
    begins = kind.is_rep and rep_start(plan.timeline, index) == index
    rep = _rep(plan, index, voice) if begins else ()
    return (*(one + other for one in rep for other in said), *rep, *said)


def said_at(phase: Phase, voice: Voice) -> Iterator[tuple[float, str]]:
    """Yield what is said at fixed instants of a phase, in order: seconds after it begins, and the word.

    A hold that is counted says each whole second left, but not at the first moment, where its tone sounds. A long one
    says when half of it is over, and when ten seconds are left, unless a number says so. A wait for the key, which
    ends nobody knows when, says again how it goes on.
    """
    if phase.waits:
        every = range(REMINDED_EVERY_SECONDS, REMINDED_FOR_SECONDS + 1, REMINDED_EVERY_SECONDS)
        yield from ((float(seconds), "press-space") for seconds in every)
    if phase.kind not in HELD_KINDS:
        return
    counted = range(0)
    if voice.count is Count.SECONDS:
        counted = range(min(math.ceil(phase.duration) - 1, COUNTED_UP_TO), 0, -1)
    if phase.duration >= HALVED_FROM_SECONDS and phase.duration / 2 > len(counted):
        yield phase.duration / 2, "half-way"
    if phase.duration >= TEN_NAMED_FROM_SECONDS and not counted:
        yield phase.duration - 10, "number-10"
    yield from ((phase.duration - left, f"number-{left}") for left in counted)


def _rep(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Return which rep begins: its side where sides take turns, and its number, or that it is the last."""
    phase = plan.timeline[index]
    planned = plan.of(phase)
    side = (phase.side.value,) if planned.sides is Sides.ALTERNATING else ()
    number: Phrase = ()
    if phase.kind is PhaseKind.MOVE and planned.dose.reps == 1:
        number = ("go",)
    elif phase.rep == planned.dose.reps_in(phase.set_number) > 1:
        number = ("last-one",)
    elif voice.count is Count.REPS and phase.rep <= COUNTED_UP_TO:
        number = (f"number-{phase.rep}",)
    return tuple(phrase for phrase in ((*side, *number), side) if phrase)


def _prepare(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    phase = plan.timeline[index]
    side, subject = _side(plan, phase, voice), voice.subjects.get(plan.of(phase).exercise_id)
    first: tuple[Phrase, ...] = ()
    if index == 0 and subject is not None and voice.talk is Talk.FULL:
        named, unnamed = ("get-ready", subject.name, subject.position), ("get-ready", subject.position)
        first = ((*named, *subject.equipment, *side), (*named, *side), ("get-ready", subject.name, *side))
        first += ((*unnamed, *subject.equipment, *side), (*unnamed, *side))  # a name of one's own may have no clip
    return (*first, ("get-ready", *side), side, ("get-ready",))


def _exercise_change(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Name what comes next; where the session waits, say how it goes on, whatever else cannot be said."""
    phase = plan.timeline[index]
    key: Phrase = ("press-space",) if phase.waits else ()
    subject = voice.subjects.get(plan.of(phase).exercise_id)
    if subject is None:
        return (("next", *key), key)
    named, unnamed = ("next", subject.name, subject.position), ("next", subject.position)
    fullest = ((*named, *subject.equipment), named, (*unnamed, *subject.equipment), unnamed, ("next", subject.name))
    return tuple((*words, *key) for words in (*fullest, ("next",), ()))


def _round_rest(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    subject = voice.subjects.get(plan.of(plan.timeline[index]).exercise_id)
    named = (("rest", "next", subject.name),) if subject is not None else ()
    return (*named, ("rest", "next"), ("rest",))


def _side_change(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    side = _side(plan, plan.timeline[index], voice)
    return (("other-side", *side), ("other-side",), side)


def _set_rest(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    side = _side(plan, plan.timeline[index + 1], voice)
    rest = (("set-done", "rest", *side),) if voice.talk is Talk.FULL else ()
    return (*rest, ("set-done", *side), ("set-done",))


def _hold(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    phase = plan.timeline[index]
    breathes = voice.talk is Talk.FULL and voice.count is not Count.SECONDS and phase.rep % BREATHING_EVERY == 1
    return (("hold", "keep-breathing"), ("hold",)) if breathes else (("hold",),)


def _open(plan: Plan, index: int, _voice: Voice) -> tuple[Phrase, ...]:
    """Say how what is open ends, but not at each of many reps."""
    phase, planned = plan.timeline[index], plan.of(plan.timeline[index])
    holds: Phrase = ("hold",) if planned.dose.is_open else ()
    explained = ((*holds, "press-space"),) if phase.rep == phase.set_number == 1 else ()
    return (*explained, holds) if holds else explained


def _return_hold(_plan: Plan, _index: int, _voice: Voice) -> tuple[Phrase, ...]:
    return (("hold",),)


def _back(plan: Plan, index: int, _voice: Voice) -> tuple[Phrase, ...]:
    """Say to relax, unless the way back leads to another hold."""
    return () if plan.of(plan.timeline[index]).dose.return_hold_seconds else (("relax",),)


def _rest(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Say half way after the rep that makes it; of two sides in turn, after the second."""
    phase, planned = plan.timeline[index], plan.of(plan.timeline[index])
    if voice.talk is not Talk.FULL:
        return ()
    both_done = planned.sides is not Sides.ALTERNATING or phase.side is not planned.dose.first_side
    reps = planned.dose.reps_in(phase.set_number)
    if reps >= HALVED_FROM_REPS and phase.rep == reps // 2 and both_done:
        return (("half-way",),)
    return (("rest",),) if phase.duration >= REST_NAMED_FROM_SECONDS else ()


def _side(plan: Plan, phase: Phase, voice: Voice) -> Phrase:
    """Return what works on the side of a phase; nothing where both sides do the same."""
    if phase.side is Side.BOTH:
        return ()
    subject = voice.subjects.get(plan.of(phase).exercise_id)
    return (subject.sides[phase.side] if subject is not None else phase.side.value,)


_SAID: dict[PhaseKind, Callable[[Plan, int, Voice], tuple[Phrase, ...]]] = {
    PhaseKind.PREPARE: _prepare,
    PhaseKind.EXERCISE_CHANGE: _exercise_change,
    PhaseKind.SIDE_CHANGE: _side_change,
    PhaseKind.SET_REST: _set_rest,
    PhaseKind.ROUND_REST: _round_rest,
    PhaseKind.HOLD: _hold,
    PhaseKind.OPEN: _open,
    PhaseKind.RETURN_HOLD: _return_hold,
    PhaseKind.BACK: _back,
    PhaseKind.REST: _rest,
}
