"""What the session view says at an instant, worked out from the session alone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.core.session.events import State
from sciatica_timer.core.session.movement import figure_phase
from sciatica_timer.core.session.timeline import Phase, PhaseKind
from sciatica_timer.core.value import Value
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import duration_words, phase_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.library.exercise import Text
    from sciatica_timer.core.library.sides import Side
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.ui.palettes import Palette


class Naming(Value):
    """What an exercise calls things: itself, its movements, what works on each side, and what it needs."""

    text: Text
    limbs: Mapping[Side, str]
    name: str = ""
    position: str = ""
    equipment: str = ""


class SessionWords(Value):
    """All that is to be read in a session; `left` is the part of the phase still to come, 0 to 1.

    `digits` may be the name of the key that goes on, where the session waits for it.
    """

    word: str
    digits: str
    line: str
    side: str
    then: str
    set_line: str
    place: str
    time_left: str
    left: float
    reps_done: frozenset[int]
    rep_now: int


def words_of(session: Session, now: float, naming: Naming) -> SessionWords:
    """Return the words of a session at a monotonic instant; `naming` is that of the exercise."""
    phase = session.phase
    waits = session.state is State.WAITING
    digits = session.digits_at(now)
    leading_in = session.leading_in and now < session.anchor
    whole = math.ceil(session.lead_in_seconds if leading_in else phase.duration)
    position = session.position_at(now)
    total = session.plan.total_seconds
    dose = session.plan.of(phase).dose
    return SessionWords(
        word=_word(session, naming, leading_in=leading_in),
        digits=tr("Space") if waits else str(digits),
        line=_line(session, phase, naming),
        side=_side(session, naming),
        then=_then(session, naming),
        set_line=tr("Set {0} of {1}").format(phase.set_number, dose.sets_of(phase.side)),
        place=_place(session, phase),
        time_left=tr("{0} left").format(duration_words(math.ceil(total - min(position, phase.end)))),
        left=1.0 if phase.waits and not leading_in else min(1.0, digits / max(1, whole)),
        reps_done=_reps_done(session, _dotted(session)),
        rep_now=0 if phase.kind is PhaseKind.SET_REST else _dotted(session).rep,
    )


def _dotted(session: Session) -> Phase:
    """Choose the phase whose set and side the dots show: after a set all that was done, else what comes."""
    return session.phase if session.phase.kind is PhaseKind.SET_REST else session.coming


def _reps_done(session: Session, phase: Phase) -> frozenset[int]:
    forms, place = session.plan.forms(phase.exercise), phase.rep_key[1:3]
    return frozenset(key[3] for key in session.done if key[0] in forms and key[1:3] == place)


def colour_of(session: Session, palette: Palette) -> str:
    """Choose the phase's colour; it always comes with its word."""
    if session.state is State.PAUSED:
        return palette.muted
    if session.leading_in:
        return palette.prepare
    return {
        PhaseKind.PREPARE: palette.prepare,
        PhaseKind.REST: palette.rest,
        PhaseKind.SET_REST: palette.rest,
        PhaseKind.SIDE_CHANGE: palette.side,
        PhaseKind.EXERCISE_CHANGE: palette.prepare,
        PhaseKind.ROUND_REST: palette.rest,
    }.get(session.phase.kind, palette.hold)


def left_at(session: Session, now: float) -> float:
    """Return the part of the phase, or of the lead-in, that is still to come, 0 to 1; all of one without an end."""
    if session.leading_in and now < session.anchor:
        return (session.anchor - now) / session.lead_in_seconds
    return 1.0 if session.phase.waits else session.remaining_at(now) / session.phase.duration


def part_of(session: Session, now: float) -> float:
    """Return how much of the whole session is gone, 0 to 1."""
    return min(session.position_at(now), session.phase.end) / session.plan.total_seconds


def figure_moment(session: Session, now: float) -> tuple[PhaseKind, float, Side, float]:
    """Return the phase, how much of it is gone (0 to 1), the side, while waiting that to come, and its seconds."""
    kind, gone, seconds = figure_phase(session, now)
    return kind, gone, session.coming.side, seconds


def _word(session: Session, naming: Naming, *, leading_in: bool) -> str:
    if session.state is State.PAUSED:
        return tr("PAUSED")
    if session.state is State.WAITING:
        return tr("WHEN READY")
    return tr("BACK IN", "so many seconds") if leading_in else phase_words(session.phase.kind, naming.text)


def _place(session: Session, phase: Phase) -> str:
    """Return which exercise of a programme it is, and which round; nothing in a session of one."""
    place, exercises = session.plan.place_in_round(phase)
    parts = [tr("Exercise {0} of {1}").format(place, exercises)] if exercises > 1 else []
    rounds = session.plan.rounds
    parts += [tr("Round {0} of {1}").format(session.plan.of(phase).round, rounds)] if rounds > 1 else []
    return " · ".join(parts)


def _side(session: Session, naming: Naming) -> str:
    """Return what works on the side whose turn it is; between two exercises, the position to take."""
    between = session.phase.kind.is_between_exercises
    return naming.position if between else naming.limbs[session.coming.side]


def _line(session: Session, phase: Phase, naming: Naming) -> str:
    """Return which rep it is, or what comes after a wait."""
    dose = session.plan.of(phase).dose
    reps = dose.reps_in(phase.set_number)
    if phase.kind.is_between_exercises:
        return naming.name
    if phase.kind is PhaseKind.SET_REST:
        return tr("Next: set {0} of {1}").format(phase.set_number + 1, dose.sets)
    if phase.kind is PhaseKind.REST:
        return tr("Next: rep {0} of {1}").format(session.plan.timeline[session.index + 1].rep, reps)
    if phase.kind in (PhaseKind.PREPARE, PhaseKind.SIDE_CHANGE):
        return tr("{0} reps").format(reps)
    return tr("Rep {0} of {1}").format(phase.rep, reps)


def _then(session: Session, naming: Naming) -> str:
    """Name the next phase, with its length if it is a rest or a hold, and what is needed for it first."""
    if session.phase.kind.is_between_exercises and naming.equipment:
        return tr("You need: {0}").format(naming.equipment)
    following = session.index + 1
    if following >= len(session.plan.timeline):
        return tr("Then: done")
    phase = session.plan.timeline[following]
    seconds = duration_words(phase.duration)
    side = naming.limbs[phase.side]
    words = {
        PhaseKind.OUT: ", ".join(filter(None, (naming.text.out or tr("rep {0}").format(phase.rep), side))),
        PhaseKind.HOLD: tr("hold {0}").format(seconds),
        PhaseKind.BACK: naming.text.back or tr("come back slowly"),
        PhaseKind.REST: tr("rest {0}").format(seconds),
        PhaseKind.SIDE_CHANGE: tr("change to {0}, {1}").format(side, seconds),
        PhaseKind.SET_REST: tr("set done, rest {0}").format(seconds),
        PhaseKind.PREPARE: tr("get ready, {0}").format(seconds),
        PhaseKind.EXERCISE_CHANGE: tr("the next exercise"),
        PhaseKind.ROUND_REST: tr("round done, rest {0}").format(seconds),
        PhaseKind.RETURN_HOLD: tr("hold {0}").format(seconds),
        PhaseKind.MOVE: tr("move {0}").format(seconds),
        PhaseKind.OPEN: tr("rep {0}, as long as you like").format(phase.rep),
    }
    then = tr("Then: {0}").format(words.get(phase.kind, ""))
    return tr("Keep breathing. {0}").format(then) if session.phase.kind is PhaseKind.HOLD else then
