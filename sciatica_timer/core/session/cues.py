"""Which event is heard as what, and when: the tones and words still to come, as a pure function of the session.

Every transition has its own tone, and 3-2-1 ticks lead out of every wait and every long hold, as far as it is long
enough for them.
Two tones never fall together: a tick that would coincide with the opening of its phase gives way. Words come between
the tones (`core/session/speech/placing.py`), and never overlap them.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from sciatica_timer.core.session.cue import (
    ROUNDING_SECONDS,
    TONE_SECONDS,
    WORD_AFTER_SECONDS,
    Cue,
    Tone,
)
from sciatica_timer.core.session.events import Reason, State
from sciatica_timer.core.session.speech.phrases import ended_words, lead_in_phrases, paused_words
from sciatica_timer.core.session.speech.placing import first_phase, with_words
from sciatica_timer.core.session.speech.stretch import Stretch, in_a_row
from sciatica_timer.core.session.speech.voice import SILENT, Voice
from sciatica_timer.core.session.timeline import HELD_KINDS, PhaseKind
from sciatica_timer.core.session.transitions import LEAD_IN_SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sciatica_timer.core.session.speech.explaining import Asked
    from sciatica_timer.core.session.state import Session

TICKS_BEFORE_SECONDS = (3, 2, 1)
TICKED_FROM_SECONDS = 8  # a hold or a movement by time
TICK_APART_SECONDS = 0.5  # from the tone that opens the phase, so that neither swallows the other


def cues_ahead(session: Session, voice: Voice = SILENT, asked: Asked | None = None) -> tuple[Cue, ...]:
    """List the cues still to come, in order of time; none lies before the session's last reading.

    All is worked out from the beginning of the rep under way: what was said in its way out decides what its hold has
    still to say. `asked` is what the user has asked to be told, if anything.
    """
    now = session.reading.monotonic
    return tuple(cue for cue in _cues(session, voice, now, asked) if cue.due >= now - ROUNDING_SECONDS)


def _cues(session: Session, voice: Voice, now: float, asked: Asked | None) -> list[Cue]:
    if session.state is State.RUNNING:
        lead_in = _lead_in(session, voice) if session.leading_in else []
        whole = with_words(session, list(_timeline(session)), voice, asked)
        return [*lead_in, *(cue for cue in whole if cue.due >= session.anchor - ROUNDING_SECONDS)]
    if session.state is State.WAITING:
        opening = Cue(_opening(session, session.index), session.due(session.phase.start), session.phase)
        return with_words(session, [opening], voice, asked)
    if asked is not None and session.state is State.PAUSED:
        return _row(session, asked.words, voice, asked.at)
    return _standing_still(session, voice, now)


def _standing_still(session: Session, voice: Voice, now: float) -> list[Cue]:
    """Return the tone and the words of a session that is paused or over."""
    if session.state is State.PAUSED:
        tone, words = Tone.PAUSED, paused_words(voice)
    elif session.state is State.FINISHED:
        tone = Tone.SESSION_DONE if session.reason is Reason.NONE else Tone.STOPPED
        words = ended_words(session.reason, voice)
    else:
        return []
    after = now + voice.lengths.get(tone.value, TONE_SECONDS) + WORD_AFTER_SECONDS
    return [Cue(tone, now, session.phase), *_row(session, words, voice, after)]


def _row(session: Session, words: Iterable[str], voice: Voice, at: float) -> list[Cue]:
    if not voice.speaks:
        return []
    return [Cue(None, due, session.phase, name) for due, name in in_a_row(words, voice.lengths, at)]


def _timeline(session: Session) -> Iterator[Cue]:
    """Yield the tones of the timeline from the phase to begin with, those too that are over by now."""
    timeline = session.plan.timeline
    for index in range(first_phase(session), len(timeline)):
        phase = timeline[index]
        yield Cue(_opening(session, index), session.due(phase.start), phase)
        if phase.waits:
            return  # what comes then is not known before the person goes on
        if not phase.kind.is_rep or (phase.kind in HELD_KINDS and phase.duration >= TICKED_FROM_SECONDS):
            for seconds in TICKS_BEFORE_SECONDS:
                if phase.duration - seconds >= TICK_APART_SECONDS:
                    yield Cue(Tone.TICK, session.due(phase.end - seconds), phase)
    yield Cue(Tone.SESSION_DONE, session.due(timeline[-1].end), timeline[-1])


def _lead_in(session: Session, voice: Voice) -> list[Cue]:
    """Return the tones of a lead-in; in a long one it is said what it is for."""
    begin = session.anchor - session.lead_in_seconds
    tones = [Cue(Tone.TICK, session.anchor - seconds, session.phase) for seconds in TICKS_BEFORE_SECONDS]
    if not _is_long(session):
        return tones
    tones.insert(0, Cue(Tone.GET_READY, begin, session.phase))
    stretch = Stretch(session.phase, begin, session.anchor, tones, voice.lengths)
    if voice.speaks:
        stretch.put_first(lead_in_phrases(session.plan, session.phase, voice))
    return sorted([*tones, *stretch.words], key=attrgetter("due"))


def _is_long(session: Session) -> bool:
    """Return whether the lead-in has room for more than its ticks."""
    return session.lead_in_seconds >= LEAD_IN_SECONDS + TONE_SECONDS


def _opening(session: Session, index: int) -> Tone:
    """Choose the tone that a phase opens with."""
    timeline = session.plan.timeline
    phase = timeline[index]
    if phase.kind is PhaseKind.BACK:
        held = index > 0 and timeline[index - 1].kind in {PhaseKind.HOLD, PhaseKind.OPEN}
        return Tone.HOLD_ENDS if held else Tone.TURN
    if phase.kind is PhaseKind.REST:
        other_side = index + 1 < len(timeline) and timeline[index + 1].side is not phase.side
        return Tone.SIDE_CHANGE if other_side else Tone.REST
    if phase.kind is PhaseKind.OPEN and not session.plan.of(phase).dose.is_open:
        return Tone.GO
    return _OPENINGS[phase.kind]


_OPENINGS = {
    PhaseKind.PREPARE: Tone.GET_READY,
    PhaseKind.OUT: Tone.GO,
    PhaseKind.MOVE: Tone.GO,
    PhaseKind.HOLD: Tone.HOLD_BEGINS,
    PhaseKind.RETURN_HOLD: Tone.HOLD_BEGINS,
    PhaseKind.OPEN: Tone.HOLD_BEGINS,
    PhaseKind.SIDE_CHANGE: Tone.SIDE_CHANGE,
    PhaseKind.SET_REST: Tone.SET_DONE,
    PhaseKind.EXERCISE_CHANGE: Tone.EXERCISE_DONE,
    PhaseKind.ROUND_REST: Tone.EXERCISE_DONE,
}
