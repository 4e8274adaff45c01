"""What is said in a phase: the phrases to choose from, the longest first, each a row of clip names.

`short` says what closed eyes cannot do without: the two movements in the exercise's own words, when to hold, which
side, which exercise comes next. `full` adds how it is done, where a session and a set stand, and the breathing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import field

from sciatica_timer.core.figure.figure import side_words
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.clips import COUNTED_UP_TO, TEXTS, move_clip, sentences, slug, step_clip
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
LAST_TWO_FROM_REPS = 4
HALVED_FROM_SECONDS, TEN_NAMED_FROM_SECONDS = 20, 40  # of a hold or a movement by time
REMINDED_EVERY_SECONDS, REMINDED_FOR_SECONDS = 20, 600  # of a wait for the key

Phrase = tuple[str, ...]


class Subject(Value):
    """The clips that speak of one exercise: its name, position and equipment, and what works on each side.

    `out` and `back` say its two movements, empty where they have no names; `steps` how it is done, a sentence each.
    """

    name: str
    position: str
    equipment: tuple[str, ...]
    sides: Mapping[Side, str]
    out: str = ""
    back: str = ""
    steps: tuple[str, ...] = ()


class Voice(Value):
    """What is to be spoken, and what can be: the seconds of every tone and clip, by the name of its cue.

    `after_pain` names the clips that are read aloud, in order, once a session was stopped because it hurt more.
    With `asks_felt` each change of exercise begins with the question how it was.
    """

    talk: Talk = Talk.OFF
    count: Count = Count.NONE
    lengths: Mapping[str, float] = field(default_factory=dict)
    subjects: Mapping[str, Subject] = field(default_factory=dict)
    after_pain: tuple[str, ...] = ()
    asks_felt: bool = False

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
        out=move_clip(exercise.text.out),
        back=move_clip(exercise.text.back),
        steps=tuple(map(step_clip, sentences(exercise.text.steps))),
    )


def subjects_of(exercises: Iterable[Exercise]) -> dict[str, Subject]:
    """Return who is spoken of, for `Voice`: the exercises by id, and their variants by id and that of the variant."""
    forms = (form for exercise in exercises for form in forms_of(exercise))
    return {_key(form.id, form.variant): subject_of(form) for form in forms}


def forms_of(exercise: Exercise) -> tuple[Exercise, ...]:
    """Return an exercise and its variants."""
    return (exercise, *(variant.exercise for variant in exercise.variants))


def _key(exercise_id: str, variant: str) -> str:
    return f"{exercise_id}/{variant}" if variant else exercise_id


def texts_of(exercises: Iterable[Exercise]) -> dict[str, str]:
    """Return the text of everything that may be spoken, by the name of its clip, the exercises' own names included."""
    texts = dict(TEXTS)
    for form in (form for exercise in exercises for form in forms_of(exercise)):
        own = {f"exercise-{form.id}": form.name}
        own |= {f"equipment-{slug(one)}": f"You need: {one}." for one in form.equipment}
        own |= {move_clip(words): words for words in (form.text.out, form.text.back) if move_clip(words)}
        own |= {step_clip(sentence): sentence for sentence in sentences(form.text.steps)}
        texts = own | texts
    return texts


def phrases_of(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """List what could be said in a phase, the fullest first."""
    kind = plan.timeline[index].kind
    said = _SAID[kind](plan, index, voice) if kind in _SAID else ()
    rep = rep_phrases(plan, index, voice)
    both = tuple(one + other for one in rep for other in said)
    return (*both, *said, *rep) if kind is PhaseKind.OUT and _is_held(plan, index) else (*both, *rep, *said)


def rep_phrases(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Return which rep begins with a phase; nothing where none does.

    It is its side where sides take turns, and its number, or how many are left.
    """
    begins = plan.timeline[index].kind.is_rep and rep_start(plan.timeline, index) == index
    return _rep(plan, index, voice) if begins else ()


def _is_held(plan: Plan, index: int) -> bool:
    """Return whether a hold follows, in which there is time to say which rep it is."""
    following = plan.timeline[index + 1 : index + 2]
    return any(phase.kind is PhaseKind.HOLD for phase in following)


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
        yield phase.duration - 10, "ten-seconds"
    yield from ((phase.duration - left, f"number-{left}") for left in counted)


def _rep(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    phase = plan.timeline[index]
    planned = plan.of(phase)
    side = (phase.side.value,) if planned.sides is Sides.ALTERNATING else ()
    reps = planned.dose.reps_in(phase.set_number)
    number: Phrase = ()
    if phase.kind is PhaseKind.MOVE and planned.dose.reps == 1:
        number = ("go",)
    elif phase.rep == reps > 1:
        number = ("last-one",)
    elif phase.rep == reps - 1 >= LAST_TWO_FROM_REPS - 1:
        number = ("last-two",)
    elif voice.count is Count.REPS and phase.rep <= COUNTED_UP_TO:
        number = (f"number-{phase.rep}",)
    return tuple(phrase for phrase in ((*side, *number), side) if phrase)


def _prepare(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    phase = plan.timeline[index]
    side, subject = _side(plan, phase, voice), _subject(plan, phase, voice)
    first: tuple[Phrase, ...] = ()
    if index == 0 and subject is not None and voice.talk is Talk.FULL:
        first = _introduced("get-ready", subject, side, voice)
    return (*first, ("get-ready", *side), side, ("get-ready",))


def _exercise_change(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Ask how it was, name what comes next; where the session waits, say how it goes on, whatever cannot be said."""
    phase = plan.timeline[index]
    key: Phrase = ("press-space",) if phase.waits else ()
    subject = _subject(plan, phase, voice)
    introduced = _introduced("next", subject, (), voice) if subject is not None else ()
    said = tuple((*words, *key) for words in (*introduced, ("next",), ()))
    return (*(("felt", *words) for words in said), *said) if voice.asks_felt else said


def _introduced(opening: str, subject: Subject, side: Phrase, voice: Voice) -> tuple[Phrase, ...]:
    """Return what an exercise is called, its position, what is needed, which side, and how it is done.

    The steps give way first, the last of them before the others; a name or equipment of one's own may have no clip.
    """
    told = len(subject.steps) if voice.talk is Talk.FULL else 0
    steps = [subject.steps[:count] for count in range(told, -1, -1)]
    placed = [(subject.position, *more, *side) for more in dict.fromkeys((subject.equipment, ()))]
    named = [(opening, subject.name, *words, *some) for words in placed for some in steps]
    unnamed = [(opening, *words, *some) for words in placed for some in steps]
    return (*named, (opening, subject.name, *side), *unnamed)


def _round_rest(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    subject = _subject(plan, plan.timeline[index], voice)
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
    """Return how what is open ends, but not at each of many reps."""
    phase, planned = plan.timeline[index], plan.of(plan.timeline[index])
    holds: Phrase = ("hold",) if planned.dose.is_open else ()
    explained = ((*holds, "press-space"),) if phase.rep == phase.set_number == 1 else ()
    return (*explained, holds) if holds else explained


def _return_hold(_plan: Plan, _index: int, _voice: Voice) -> tuple[Phrase, ...]:
    return (("hold",),)


def _out(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    subject = _subject(plan, plan.timeline[index], voice)
    return ((subject.out,),) if subject is not None and subject.out else ()


def _back(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    subject = _subject(plan, plan.timeline[index], voice)
    return ((subject.back,),) if subject is not None and subject.back else ()


def _rest(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Return half way after the rep that makes it; of two sides in turn, after the second."""
    phase, planned = plan.timeline[index], plan.of(plan.timeline[index])
    if voice.talk is not Talk.FULL:
        return ()
    both_done = planned.sides is not Sides.ALTERNATING or phase.side is not planned.dose.first_side
    reps = planned.dose.reps_in(phase.set_number)
    if reps >= HALVED_FROM_REPS and phase.rep == reps // 2 and both_done:
        return (("half-way",),)
    return (("rest",),) if phase.duration >= REST_NAMED_FROM_SECONDS else ()


def _subject(plan: Plan, phase: Phase, voice: Voice) -> Subject | None:
    planned = plan.of(phase)
    return voice.subjects.get(_key(planned.exercise_id, planned.variant)) or voice.subjects.get(planned.exercise_id)


def _side(plan: Plan, phase: Phase, voice: Voice) -> Phrase:
    """Return what works on the side of a phase; nothing where both sides do the same."""
    if phase.side is Side.BOTH:
        return ()
    subject = _subject(plan, phase, voice)
    return (subject.sides[phase.side] if subject is not None else phase.side.value,)


_SAID: dict[PhaseKind, Callable[[Plan, int, Voice], tuple[Phrase, ...]]] = {
    PhaseKind.PREPARE: _prepare,
    PhaseKind.EXERCISE_CHANGE: _exercise_change,
    PhaseKind.SIDE_CHANGE: _side_change,
    PhaseKind.SET_REST: _set_rest,
    PhaseKind.ROUND_REST: _round_rest,
    PhaseKind.OUT: _out,
    PhaseKind.HOLD: _hold,
    PhaseKind.OPEN: _open,
    PhaseKind.RETURN_HOLD: _return_hold,
    PhaseKind.BACK: _back,
    PhaseKind.REST: _rest,
}
