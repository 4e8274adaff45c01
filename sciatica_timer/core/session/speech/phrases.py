"""What is said in a phase: the phrases to choose from, the longest first, each a row of clip names.

`short` says what closed eyes cannot do without: the two movements in the exercise's own words, when to hold, which
side, which exercise comes next. `full` adds how it is done, where a session and a set stand, and the breathing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.events import Reason
from sciatica_timer.core.session.speech.clip_texts import COUNTED_UP_TO
from sciatica_timer.core.session.speech.clips import left_clip
from sciatica_timer.core.session.timeline import HELD_KINDS, Phase, PhaseKind, rep_start
from sciatica_timer.core.settings import Count, Talk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sciatica_timer.core.session.plan import Plan
    from sciatica_timer.core.session.speech.voice import Phrase, Subject, Voice

BREATHING_EVERY = 3  # reps: a reminder at each one would be heard no more
REST_NAMED_FROM_SECONDS = 4  # a shorter one has its tone
HALVED_FROM_REPS = 6
LAST_TWO_FROM_REPS = 4
HALVED_FROM_SECONDS, TEN_NAMED_FROM_SECONDS = 20, 40  # of a hold or a movement by time
LEFT_NAMED_FROM_SECONDS, LEFT_SECONDS = 30, 15  # of a wait
REMINDED_EVERY_SECONDS, REMINDED_FOR_SECONDS = 20, 600  # of a wait for the key


def phrases_of(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """List what could be said in a phase, the fullest first."""
    kind = plan.timeline[index].kind
    said = _SAID[kind](plan, index, voice) if kind in _SAID else ()
    rep = rep_phrases(plan, index, voice)
    both = tuple(one + other for one in rep for other in said)
    first_said = kind is PhaseKind.OUT and _is_held(plan, index)
    return _after_hold(plan, index, voice, (*both, *said, *rep) if first_said else (*both, *rep, *said))


def closing_phrases(plan: Plan, voice: Voice) -> tuple[Phrase, ...]:
    """List what could be said at the end of a session that is done to its end."""
    return _after_hold(plan, len(plan.timeline), voice, (ended_words(Reason.NONE, voice),))


def lead_in_phrases(plan: Plan, phase: Phase, voice: Voice) -> tuple[Phrase, ...]:
    """List what could be said in a long lead-in to a phase: of which exercise, in which form, and on which side."""
    subject, side = voice.subject(plan.of(phase)), _side(plan, phase, voice)
    name: Phrase = (subject.name,) if subject is not None else ()
    form: Phrase = (subject.form,) if subject is not None and subject.form else ()
    named = name if voice.talk is Talk.FULL else ()
    ready = [("get-ready", *named, *form, *side), ("get-ready", *form, *side), form, name, ("get-ready", *side)]
    return tuple(dict.fromkeys(phrase for phrase in (*ready, side, ("get-ready",)) if phrase))


def ended_words(reason: Reason, voice: Voice) -> Phrase:
    """Return what is said of a session that has ended."""
    if reason is Reason.NONE:
        return ("well-done",)
    return ("stopped", *voice.after_pain) if reason is Reason.PAIN else ("stopped",)


def paused_words(voice: Voice) -> Phrase:
    """Return what is said at a pause."""
    return ("paused", "press-space") if voice.talk is Talk.FULL else ("paused",)


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


def is_open_hold(plan: Plan, phase: Phase) -> bool:
    return phase.kind is PhaseKind.OPEN and plan.of(phase).dose.is_open


def _after_hold(plan: Plan, index: int, voice: Voice, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Put the way back before the phrases where a hold has none of its own in which it could be named."""
    before = plan.timeline[index - 1] if index else None
    if before is None or (index < len(plan.timeline) and plan.timeline[index].kind is PhaseKind.BACK):
        return phrases
    if before.kind is not PhaseKind.HOLD and not is_open_hold(plan, before):
        return phrases
    subject = voice.subject(plan.of(before))
    if subject is None or not subject.back:
        return phrases
    back: Phrase = (subject.back,)
    return (*(back + phrase for phrase in phrases), back, *phrases)


def said_at(phase: Phase, voice: Voice) -> Iterator[tuple[float, str]]:
    """Yield what is said at fixed instants of a phase, in order: seconds after it begins, and the word.

    A hold that is counted says each whole second left, but not at the first moment, where its tone sounds. A long one
    says when half of it is over, and when ten seconds are left, unless a number says so. A long rest says when it is
    nearly over. A wait for the key, which ends nobody knows when, says again how it goes on.
    """
    if phase.waits:
        word = "press-when-done" if phase.kind is PhaseKind.OPEN else "press-space"
        every = range(REMINDED_EVERY_SECONDS, REMINDED_FOR_SECONDS + 1, REMINDED_EVERY_SECONDS)
        yield from ((float(seconds), word) for seconds in every)
    elif not phase.kind.is_rep and phase.duration >= LEFT_NAMED_FROM_SECONDS:
        yield phase.duration - LEFT_SECONDS, left_clip(LEFT_SECONDS)
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
        number = () if _move(plan, index, voice) else ("go",)
    elif phase.rep == reps > 1:
        number = ("last-one",)
    elif phase.rep == reps - 1 >= LAST_TWO_FROM_REPS - 1:
        number = ("last-two",)
    elif voice.count is Count.REPS and phase.rep <= COUNTED_UP_TO:
        number = (f"number-{phase.rep}",)
    return tuple(phrase for phrase in ((*side, *number), side) if phrase)


def _prepare(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Return what comes, unless the change before it has; at the very beginning in full only."""
    phase = plan.timeline[index]
    side, subject = _side(plan, phase, voice), voice.subject(plan.of(phase))
    first: tuple[Phrase, ...] = ()
    if index == 0 and subject is not None and voice.talk is Talk.FULL:
        first = _introduced(("get-ready",), subject, side, voice)
    elif index and subject is not None and not plan.timeline[index - 1].kind.is_between_exercises:
        first = _introduced(("next",), subject, side, voice)
    return (*first, ("get-ready", *side), side, ("get-ready",))


def _exercise_change(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Ask how it was, name what comes next; where the session waits, say how it goes on, whatever cannot be said."""
    phase = plan.timeline[index]
    key: Phrase = ("press-space",) if phase.waits else ()
    said = tuple((*words, *key) for words in (*_next(plan, index, voice, ("next",)), ()))
    return (*(("felt", *words) for words in said), *said) if voice.asks_felt else said


def _round_rest(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    number = plan.of(plan.timeline[index]).round
    counted = ("round", f"number-{number}") if voice.talk is Talk.FULL and number <= COUNTED_UP_TO else ()
    return (*_next(plan, index, voice, ("rest", *counted, "next")), ("rest",))


def _next(plan: Plan, index: int, voice: Voice, opening: Phrase) -> tuple[Phrase, ...]:
    phase = plan.timeline[index]
    subject = voice.subject(plan.of(phase))
    told = _introduced(opening, subject, _side(plan, phase, voice), voice) if subject is not None else ()
    return (*told, opening)


def _introduced(opening: Phrase, subject: Subject, side: Phrase, voice: Voice) -> tuple[Phrase, ...]:
    """Return what an exercise is called, how one lies or stands, what is needed, which side, and how it is done.

    The steps give way first, the last of them before the others; a name or equipment of one's own may have no clip.
    """
    told = len(subject.steps) if voice.talk is Talk.FULL else 0
    steps = [subject.steps[:count] for count in range(told, -1, -1)]
    placed = [(subject.position, *more, *side) for more in dict.fromkeys((subject.equipment, ()))]
    form = (subject.form,) if subject.form else ()
    names = dict.fromkeys(((subject.name, *form), (subject.name,), ()))
    whole = [(*opening, *name, *words, *some) for name in names for words in placed for some in steps]
    short = (*opening, subject.name, *side)
    unnamed = [phrase for phrase in whole if subject.name not in phrase]
    return (*(phrase for phrase in whole if subject.name in phrase), short, *unnamed)


def _side_change(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    side = _side(plan, plan.timeline[index], voice)
    return (("other-side", *side), ("other-side",), side)


def _set_rest(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    phase = plan.timeline[index]
    side = _side(plan, plan.timeline[index + 1], voice)
    rest: tuple[Phrase, ...] = ()
    if voice.talk is Talk.FULL:
        last = ("one-more-set",) if phase.set_number == plan.of(phase).dose.sets - 1 else ()
        rest = (("set-done", "rest", *last, *side), ("set-done", "rest", *side))
    return (*rest, ("set-done", *side), ("set-done",))


def _hold(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Return that it is held; the way out too where that takes no time in which it could be named."""
    phase = plan.timeline[index]
    counts = voice.breath or voice.count is Count.SECONDS
    breathes = voice.talk is Talk.FULL and not counts and phase.rep % BREATHING_EVERY == 1
    holds: tuple[Phrase, ...] = (("hold", "keep-breathing"), ("hold",)) if breathes else (("hold",),)
    moves = _out(plan, index, voice) if rep_start(plan.timeline, index) == index else ()
    return (*(one + other for one in moves for other in holds), *holds)


def _open(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Name the movement, and say how what is open ends, but not at each of many reps."""
    phase = plan.timeline[index]
    holds: Phrase = ("hold",) if is_open_hold(plan, phase) else ()
    key: Phrase = ("press-when-done",) if phase.rep == phase.set_number == 1 else ()
    moves: tuple[Phrase, ...] = ()
    if rep_start(plan.timeline, index) == index:
        moves = _out(plan, index, voice) if holds or _is_held(plan, index) else _move(plan, index, voice)
    rows = (*(move + holds for move in moves), holds)
    return tuple(dict.fromkeys(phrase for phrase in (*(row + key for row in rows), *rows) if phrase))


def _move(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    """Name both movements of what is done at one's own rhythm."""
    both = tuple(out + back for out in _out(plan, index, voice) for back in _back(plan, index, voice))
    return (*both, *_out(plan, index, voice))


def _return_hold(_plan: Plan, _index: int, _voice: Voice) -> tuple[Phrase, ...]:
    return (("hold",),)


def _out(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    subject = voice.subject(plan.of(plan.timeline[index]))
    return ((subject.out,),) if subject is not None and subject.out else ()


def _back(plan: Plan, index: int, voice: Voice) -> tuple[Phrase, ...]:
    subject = voice.subject(plan.of(plan.timeline[index]))
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


def _side(plan: Plan, phase: Phase, voice: Voice) -> Phrase:
    """Return what works on the side of a phase; nothing where both sides do the same."""
    if phase.side is Side.BOTH:
        return ()
    subject = voice.subject(plan.of(phase))
    return (subject.sides[phase.side] if subject is not None else phase.side.value,)


_SAID: dict[PhaseKind, Callable[[Plan, int, Voice], tuple[Phrase, ...]]] = {
    PhaseKind.PREPARE: _prepare,
    PhaseKind.EXERCISE_CHANGE: _exercise_change,
    PhaseKind.SIDE_CHANGE: _side_change,
    PhaseKind.SET_REST: _set_rest,
    PhaseKind.ROUND_REST: _round_rest,
    PhaseKind.OUT: _out,
    PhaseKind.MOVE: _move,
    PhaseKind.HOLD: _hold,
    PhaseKind.OPEN: _open,
    PhaseKind.RETURN_HOLD: _return_hold,
    PhaseKind.BACK: _back,
    PhaseKind.REST: _rest,
}
