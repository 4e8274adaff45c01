"""The words between the tones: a phrase begins after a tone has rung out and ends before the next, and in its phase.

Of each phase the longest phrase that fits is spoken, and none where none fits (`phrases.py` says which there are).
Then comes what was asked for, what belongs to certain instants, such as "half way", what shortens a long
silence, and last the breath: whatever comes later takes only the silence that is left.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.session.cue import ROUNDING_SECONDS, Cue, Tone
from sciatica_timer.core.session.speech.explaining import answer
from sciatica_timer.core.session.speech.phrases import (
    REMINDED_FOR_SECONDS,
    closing_phrases,
    phrases_of,
    rep_phrases,
    said_at,
)
from sciatica_timer.core.session.speech.remarks import breathe, breathes, remarks_of, shorten_silences
from sciatica_timer.core.session.speech.stretch import Stretch
from sciatica_timer.core.session.timeline import PhaseKind, rep_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sciatica_timer.core.session.speech.explaining import Asked
    from sciatica_timer.core.session.speech.voice import Phrase, Voice
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.core.session.timeline import Phase

ANSWERED_SECONDS = 120.0  # reckoned with for what is asked in a wait


def first_phase(session: Session) -> int:
    """Return the phase to begin with: the first of the rep under way, but none before what the person has ended."""
    timeline, first = session.plan.timeline, rep_start(session.plan.timeline, session.index)
    ended = (at for at in range(session.index - 1, first - 1, -1) if timeline[at].waits)
    return next(ended, first - 1) + 1


def with_words(session: Session, tones: list[Cue], voice: Voice, asked: Asked | None = None) -> list[Cue]:
    """Put the words between the tones of a session, which are in order."""
    if not voice.speaks:
        return tones
    stretches = list(_stretches(session, tones, voice, asked))
    _put_phrases(session, stretches, voice)
    if asked is not None:
        # A lead-in is over first.
        answer(replace(asked, at=max(asked.at, session.anchor)), [stretch for _, stretch in stretches])
    for index, stretch in stretches:
        for seconds, word in said_at(stretch.phase, voice):
            stretch.put_word(word, stretch.begin + seconds)
        if not stretch.is_answering and not stretch.phase.kind.is_rep:
            shorten_silences(stretch, remarks_of(session.plan, index, voice, stretch.said))
        if breathes(session.plan, index, voice):
            breathe(stretch)
    words = [word for _, stretch in stretches for word in stretch.words]
    return sorted([*tones, *words, *_closing(session, tones, voice)], key=_by_due)


def _stretches(session: Session, tones: list[Cue], voice: Voice, asked: Asked | None) -> Iterator[tuple[int, Stretch]]:
    """Yield the phases to come, up to one that waits, each with its place in the timeline."""
    timeline = session.plan.timeline
    dues = [tone.due for tone in tones]
    for index in range(first_phase(session), len(timeline)):
        phase = timeline[index]
        begin, end = session.due(phase.start), session.due(phase.end)
        if phase.waits:
            end = max(begin + REMINDED_FOR_SECONDS, asked.at + ANSWERED_SECONDS if asked else 0.0)
        inside = tones[bisect_left(dues, begin - ROUNDING_SECONDS) : bisect_left(dues, end - ROUNDING_SECONDS)]
        yield index, Stretch(phase, begin, end, inside, voice.lengths)
        if phase.waits:
            return


def _put_phrases(session: Session, stretches: Iterable[tuple[int, Stretch]], voice: Voice) -> None:
    """Put into each phase what it opens with; a number that a way out has no room for is said in its hold."""
    unsaid: tuple[Phrase, ...] = ()
    timeline = session.plan.timeline
    for index, stretch in stretches:
        phase, phrases = stretch.phase, phrases_of(session.plan, index, voice)
        if unsaid and phase.kind.is_rep and phase.rep_key == timeline[index - 1].rep_key:
            phrases = (*(first + phrase for first in unsaid for phrase in phrases), *unsaid, *phrases)
        stretch.put_first(phrases)
        unsaid = _left_unsaid(phase, rep_phrases(session.plan, index, voice), stretch.words)


def _left_unsaid(phase: Phase, rep: tuple[Phrase, ...], spoken: Iterable[Cue]) -> tuple[Phrase, ...]:
    """Return what a way out has not said of which rep it is."""
    if phase.kind is not PhaseKind.OUT or not rep:
        return ()
    pairs = zip(rep[0], (cue.word for cue in spoken), strict=False)
    said = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return tuple(phrase for phrase in (rep[0][said:],) if phrase) if said else rep


def _closing(session: Session, tones: list[Cue], voice: Voice) -> list[Cue]:
    """Return the words after the last tone of a session that is done to its end."""
    if not tones or tones[-1].tone is not Tone.SESSION_DONE:
        return []
    last = tones[-1]
    stretch = Stretch(last.phase, last.due, last.due + REMINDED_FOR_SECONDS, [last], voice.lengths)
    stretch.put_first(closing_phrases(session.plan, voice))
    return stretch.words


def _by_due(cue: Cue) -> float:
    return cue.due
