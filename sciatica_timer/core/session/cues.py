"""Which event is heard as what, and when: the tones and words still to come, as a pure function of the session.

Every transition has its own tone, and 3-2-1 ticks lead out of every wait and every long hold, as far as it is long
enough for them.
Two tones never fall together: a tick that would coincide with the opening of its phase gives way. Words come between
the tones: a phrase begins after a tone has rung out and ends before the next one and before its phase does. The
longest phrase that fits is spoken, and none where none fits (`core/session/phrases.py` says which there are).
"""

from __future__ import annotations

from bisect import bisect_left
from enum import Enum
from itertools import takewhile
from typing import TYPE_CHECKING

from sciatica_timer.core.session.events import Reason, State
from sciatica_timer.core.session.phrases import SILENT, Voice, phrases_of, rep_phrases, said_at
from sciatica_timer.core.session.timeline import HELD_KINDS, Phase, PhaseKind, rep_start
from sciatica_timer.core.session.transitions import LEAD_IN_SECONDS
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sciatica_timer.core.session.phrases import Phrase
    from sciatica_timer.core.session.state import Session

TICKS_BEFORE_SECONDS = (3, 2, 1)
ROUNDING_SECONDS = 1e-6  # a cue due now may come out a hair earlier: (now + 3) - 3 < now
TICKED_FROM_SECONDS = 8  # a hold or a movement by time
TICK_APART_SECONDS = 0.5  # from the tone that opens the phase, so that neither swallows the other
WORD_AFTER_SECONDS = 0.06  # a tone: time to hear that it is over
WORD_BEFORE_SECONDS = 0.03  # the next tone, or the end of the phase
BETWEEN_WORDS_SECONDS = 0.14
SENTENCE_SECONDS, BETWEEN_SENTENCES_SECONDS = 1.0, 0.5  # what takes as long is a sentence
WAIT_SECONDS = 60.0  # reckoned with for what is said while nobody knows how long it will be waited
TONE_SECONDS = 1.2  # reckoned with for a tone of unknown length; the longest has as much
WORD_PREFIX = "voice/"


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


class Cue(Value):
    """What is heard at an instant: a tone, or a word, which is the name of a clip.

    `due` in seconds on the session's clock, `phase` the one it belongs to.
    """

    tone: Tone | None
    due: float
    phase: Phase
    word: str = ""

    @property
    def name(self) -> str:
        """What the sound is called outside: the tone's name, or that of the clip behind "voice/"."""
        return self.tone.value if self.tone is not None else WORD_PREFIX + self.word


def cues_ahead(session: Session, voice: Voice = SILENT) -> tuple[Cue, ...]:
    """List the cues still to come, in order of time; none lies before the session's last reading.

    All is worked out from the beginning of the rep under way: what was said in its way out decides what its hold has
    still to say.
    """
    now = session.reading.monotonic
    return tuple(cue for cue in _cues(session, voice, now) if cue.due >= now - ROUNDING_SECONDS)


def _cues(session: Session, voice: Voice, now: float) -> list[Cue]:
    if session.state is State.RUNNING:
        return _with_words(session, list(_running(session)), voice)
    if session.state is State.WAITING:
        opening = Cue(_opening(session, session.index), session.due(session.phase.start), session.phase)
        return _with_words(session, [opening], voice)
    alone = _alone(session)
    if alone is None:
        return []
    tone, word = alone
    after = now + voice.lengths.get(tone.value, TONE_SECONDS) + WORD_AFTER_SECONDS
    named = (word, *voice.after_pain) if session.reason is Reason.PAIN else (word,)
    words = [Cue(None, due, session.phase, name) for due, name in in_a_row(named, voice, after)]
    return [Cue(tone, now, session.phase), *words]


def in_a_row(words: Iterable[str], voice: Voice, at: float) -> Iterator[tuple[float, str]]:
    """Yield when each of some words is said from an instant on, with its name; what cannot be said is left out."""
    for word in words:
        length = voice.lengths.get(WORD_PREFIX + word)
        if voice.speaks and length is not None:
            yield at, word
            at += length + (BETWEEN_SENTENCES_SECONDS if length > SENTENCE_SECONDS else BETWEEN_WORDS_SECONDS)


def _alone(session: Session) -> tuple[Tone, str] | None:
    """Choose the tone and the word of a session that stands still."""
    if session.state is State.PAUSED:
        return Tone.PAUSED, "paused"
    if session.state is State.FINISHED:
        stopped = session.reason is not Reason.NONE
        return (Tone.STOPPED, "stopped") if stopped else (Tone.SESSION_DONE, "well-done")
    return None


def _running(session: Session) -> Iterator[Cue]:
    timeline = session.plan.timeline
    if session.leading_in:
        if _is_long(session):
            yield Cue(Tone.GET_READY, session.anchor - session.lead_in_seconds, session.phase)
        for seconds in TICKS_BEFORE_SECONDS:
            yield Cue(Tone.TICK, session.anchor - seconds, session.phase)
    for index in range(_first_phase(session), len(timeline)):
        phase = timeline[index]
        if phase.start >= session.position:
            yield Cue(_opening(session, index), session.due(phase.start), phase)
        if phase.waits:
            return  # what comes then is not known before the person goes on
        if not phase.kind.is_rep or (phase.kind in HELD_KINDS and phase.duration >= TICKED_FROM_SECONDS):
            for seconds in TICKS_BEFORE_SECONDS:
                if phase.duration - seconds >= TICK_APART_SECONDS and phase.end - seconds >= session.position:
                    yield Cue(Tone.TICK, session.due(phase.end - seconds), phase)
    yield Cue(Tone.SESSION_DONE, session.due(timeline[-1].end), timeline[-1])


def _is_long(session: Session) -> bool:
    """Return whether the lead-in has room for more than its ticks."""
    return session.lead_in_seconds >= LEAD_IN_SECONDS + TONE_SECONDS


def _first_phase(session: Session) -> int:
    """Return the phase to begin with: the first of the rep under way, but none before what the person has ended."""
    timeline, first = session.plan.timeline, rep_start(session.plan.timeline, session.index)
    ended = (at for at in range(session.index - 1, first - 1, -1) if timeline[at].waits)
    return next(ended, first - 1) + 1


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


def _with_words(session: Session, tones: list[Cue], voice: Voice) -> list[Cue]:
    """Put the words between the tones."""
    if not voice.speaks:
        return tones
    words: list[Cue] = []
    unsaid: tuple[Phrase, ...] = ()
    timeline = session.plan.timeline
    dues = [tone.due for tone in tones]
    words += _get_ready(session, tones, voice)
    for index in range(_first_phase(session), len(timeline)):
        phase = timeline[index]
        begin, end = session.due(phase.start), session.due(phase.end)
        end = max(end, begin + WAIT_SECONDS) if phase.waits else end
        inside = tones[bisect_left(dues, begin - ROUNDING_SECONDS) : bisect_left(dues, end - ROUNDING_SECONDS)]
        if phase.start >= session.position:
            phrases = phrases_of(session.plan, index, voice)
            if unsaid and phase.kind.is_rep and phase.rep_key == timeline[index - 1].rep_key:
                # The number of a rep whose way out is too short for it is said in its hold.
                phrases = (*(first + phrase for first in unsaid for phrase in phrases), *unsaid, *phrases)
            spoken = list(_phrase(phase, _gaps(inside, begin, end, voice), phrases, voice))
            unsaid = _left_unsaid(phase, rep_phrases(session.plan, index, voice), spoken)
            words += spoken
        words += _at_fixed_times(phase, [*words[-5:], *inside], begin, voice)
        if phase.waits:
            break
    if tones and tones[-1].tone is Tone.SESSION_DONE:
        begin = tones[-1].due
        words += _phrase(tones[-1].phase, _gaps(tones[-1:], begin, begin + 60, voice), (("well-done",),), voice)
    return sorted([*tones, *words], key=_by_due)


def _get_ready(session: Session, tones: Iterable[Cue], voice: Voice) -> Iterator[Cue]:
    """Schedule, in a long lead-in, what it is for."""
    if session.leading_in and _is_long(session):
        inside = [tone for tone in tones if tone.due < session.anchor - ROUNDING_SECONDS]
        rooms = _gaps(inside, session.anchor - session.lead_in_seconds, session.anchor, voice)
        yield from _phrase(session.phase, rooms, (("get-ready",),), voice)


def _left_unsaid(phase: Phase, rep: tuple[Phrase, ...], spoken: Iterable[Cue]) -> tuple[Phrase, ...]:
    """Return what a way out has not said of which rep it is."""
    if phase.kind is not PhaseKind.OUT or not rep:
        return ()
    pairs = zip(rep[0], (cue.word for cue in spoken), strict=False)
    said = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return tuple(phrase for phrase in (rep[0][said:],) if phrase) if said else rep


def _gaps(tones: Iterable[Cue], begin: float, end: float, voice: Voice) -> Iterator[tuple[float, float]]:
    """Go through the stretches of a phase in which no tone sounds, each with room to hear where it begins."""
    for tone in tones:
        if tone.due - WORD_BEFORE_SECONDS > begin:
            yield begin, tone.due - WORD_BEFORE_SECONDS
        begin = tone.due + voice.lengths.get(tone.name, TONE_SECONDS) + WORD_AFTER_SECONDS
    yield begin, end - WORD_BEFORE_SECONDS


def _phrase(
    phase: Phase, gaps: Iterable[tuple[float, float]], phrases: Iterable[Phrase], voice: Voice
) -> Iterator[Cue]:
    """Speak the first phrase that can be spoken and fits into a gap, in the first gap that holds it."""
    rooms = list(gaps)
    for phrase in phrases:
        lengths = [voice.lengths.get(WORD_PREFIX + word, -1.0) for word in phrase]
        whole = sum(lengths) + BETWEEN_WORDS_SECONDS * (len(phrase) - 1)
        start = next((begin for begin, end in rooms if end - begin >= whole), None)
        if phrase and min(lengths) >= 0 and start is not None:
            for word, seconds in zip(phrase, lengths, strict=True):
                yield Cue(None, start, phase, word)
                start += seconds + BETWEEN_WORDS_SECONDS
            return


def _at_fixed_times(phase: Phase, sounds: Iterable[Cue], begin: float, voice: Voice) -> Iterator[Cue]:
    """Schedule what belongs to certain instants of a phase, unless something else sounds; after a tick, at once."""
    taken = [(cue.due, cue.due + voice.lengths.get(cue.name, TONE_SECONDS), cue.tone) for cue in sounds]
    ticks = {round(due, 3): end for due, end, tone in taken if tone is Tone.TICK}
    for seconds, word in said_at(phase, voice):
        length = voice.lengths.get(WORD_PREFIX + word)
        due = begin + seconds
        if round(due, 3) in ticks:
            due = ticks[round(due, 3)] + WORD_AFTER_SECONDS
        if length is None or (due - begin + length > phase.duration - WORD_BEFORE_SECONDS and not phase.waits):
            continue
        if all(ends <= due or due + length + WORD_BEFORE_SECONDS <= starts for starts, ends, _ in taken):
            taken.append((due, due + length, None))
            yield Cue(None, due, phase, word)


def _by_due(cue: Cue) -> float:
    return cue.due
