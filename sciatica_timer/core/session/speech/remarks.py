"""What is said beyond the phrases: how it is done, where that shortens a silence, the time left, and the breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.session.speech.clips import left_clip
from sciatica_timer.core.session.speech.phrases import is_open_hold
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Talk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sciatica_timer.core.session.plan import Plan
    from sciatica_timer.core.session.speech.stretch import Stretch
    from sciatica_timer.core.session.speech.voice import Phrase, Voice
    from sciatica_timer.core.session.timeline import Phase

QUIET_SECONDS = 12.0  # a longer silence makes one wonder whether it goes on
PAUSE_SECONDS = 7.0  # before a remark: who rests wants to rest
REMARKED_BEFORE_SECONDS = 1.0  # the next sound
LEFT_SECONDS = (300, 240, 180, 120, 90, 60, 45, 30, 15)  # of a wait, that there are clips for
APART_SECONDS = 2.0  # from what was said before
BREATH_SECONDS, OUT_AFTER_SECONDS = 10.0, 4.0  # a slow breath: in for four seconds, out for six
BREATH_AFTER_SECONDS = 0.3  # what the hold opens with, after which it is silent for a while
OPENED_SECONDS = 1.0


def explanation(plan: Plan, phase: Phase, voice: Voice) -> Phrase:
    """Return all there is to say of how the exercise of a phase is done; empty where it has no words."""
    subject = voice.subject(plan.of(phase))
    if subject is None:
        return ()
    watch, easier = sum(subject.watch, ()), sum(subject.easier, ())
    headed = (("watch-for", *watch) if watch else ()), (("make-it-easier", *easier) if easier else ())
    return (*subject.steps, *headed[0], *headed[1])


def remarks_of(plan: Plan, index: int, voice: Voice, said: frozenset[str]) -> tuple[Phrase, ...]:
    """List what more could be said in a wait of which some was `said`: how it is done, and what to watch for."""
    phase = plan.timeline[index]
    subject = voice.subject(plan.of(phase))
    if subject is None or voice.talk is not Talk.FULL:
        return ()
    steps = tuple((step,) for step in subject.steps if step not in said)
    if phase.kind is PhaseKind.SET_REST and subject.watch:
        turn = (phase.set_number - 1) % len(subject.watch)
        return (*subject.watch[turn:], *subject.watch[:turn], *steps)
    return (*steps, *subject.watch)


def breathes(plan: Plan, index: int, voice: Voice) -> bool:
    """Return whether a phase is a hold in which the breath is led."""
    phase = plan.timeline[index]
    held = phase.kind in {PhaseKind.HOLD, PhaseKind.RETURN_HOLD} or is_open_hold(plan, phase)
    return voice.breath and held


def shorten_silences(stretch: Stretch, remarks: Iterable[Phrase]) -> None:
    """Put remarks into what is too long a silence, in their order, and then how many seconds are left."""
    pending, given_up = list(remarks), stretch.begin
    while True:
        gaps = stretch.gaps(given_up)
        found = next(((begin, end) for begin, end in gaps if end - begin > QUIET_SECONDS), None)
        if found is None:
            return
        if not _remark(stretch, *found, pending) and not _count_down(stretch, *found):
            given_up = found[1]


def _remark(stretch: Stretch, begin: float, end: float, pending: list[Phrase]) -> bool:
    at = begin + PAUSE_SECONDS
    for place, phrase in enumerate(pending):
        seconds = stretch.seconds(phrase)
        if seconds is not None and at + seconds + REMARKED_BEFORE_SECONDS <= end and stretch.put_exactly(phrase, at):
            del pending[place]
            return True
    return False


def _count_down(stretch: Stretch, begin: float, end: float) -> bool:
    """Schedule how long it is still, as late as keeps the silence short; nothing where that is not known."""
    if stretch.phase.waits:
        return False
    instants = [(stretch.end - seconds, seconds) for seconds in LEFT_SECONDS]
    inside = [one for one in instants if begin + APART_SECONDS <= one[0] <= end - APART_SECONDS]
    soon = [one for one in inside if one[0] <= begin + QUIET_SECONDS] or inside[:1]
    return any(stretch.put_exactly((left_clip(seconds),), at) for at, seconds in reversed(soon))


def breathe(stretch: Stretch) -> None:
    """Schedule the breath in a hold, as often as there is time for both of its words."""
    opened = (begin for begin, end in stretch.gaps() if end - begin >= OPENED_SECONDS)
    at = next(opened, stretch.end) + BREATH_AFTER_SECONDS
    while at + OUT_AFTER_SECONDS < stretch.end:
        before = list(stretch.words)
        both = (("breathe-in",), at), (("breathe-out",), at + OUT_AFTER_SECONDS)
        if not all(stretch.put_exactly(*one) for one in both):
            stretch.words = before
        at += BREATH_SECONDS
