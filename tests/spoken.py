"""What the bundled sounds are long, and short ways to sessions that speak."""

from __future__ import annotations

from functools import cache

from fakes import Sitting, a_plan

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import Command
from sciatica_timer.core.session.speech.voice import Subject, Voice
from sciatica_timer.core.settings import Count, Talk
from sciatica_timer.desktop.sound.tones import USUAL_SPEAKER, all_lengths

RIGHT_LEG, LEFT_LEG = "right-leg", "left-leg"
STEP = "equipment-step"
LIFT, LOWER = "move-lift", "move-lower-slowly"
LIE_DOWN = "step-lie-on-your-back-knees-bent-feet-flat"
ARCH = "step-do-not-arch-the-back"
CRAMP = (
    "step-cramp-at-the-back-of-the-thigh",
    "step-stretch-it-for-a-moment-then-think-of-the-buttocks-doing-the-work",
)
SITTING = "step-do-it-sitting"


@cache
def real_lengths(speaker: str = USUAL_SPEAKER) -> dict[str, float]:
    """Seconds of every tone, and every clip of a speaker, that ships, by the names of cues."""
    return all_lengths(speaker=speaker)


def a_subject(
    name: str = "bridge", equipment: tuple[str, ...] = (), position: str = "on-your-back", *, steps: bool = False
) -> Subject:
    sides = {Side.RIGHT: RIGHT_LEG, Side.LEFT: LEFT_LEG}
    told = ((LIE_DOWN,), ((ARCH,), CRAMP), ((SITTING,),)) if steps else ((), (), ())
    return Subject(f"exercise-{name}", f"position-{position}", equipment, sides, LIFT, LOWER, *told)


def a_voice(talk: Talk = Talk.FULL, count: Count = Count.REPS, lengths=None, **subjects: Subject) -> Voice:
    """A voice with the bundled clips; `bridge` is known unless other subjects are given."""
    known = subjects or {"bridge": a_subject()}
    return Voice(talk, count, real_lengths() if lengths is None else lengths, known)


def begun(plan=None) -> Sitting:
    sitting = Sitting(plan or a_plan())
    sitting.do(Command.START)
    return sitting


def words_ahead(sitting: Sitting, voice: Voice) -> list[tuple[float, str]]:
    """Every word to come with the seconds from the session's start."""
    cues = cues_ahead(sitting.session, voice)
    return [(round(cue.due - 100, 3), cue.word) for cue in cues if cue.tone is None]


def said(sitting: Sitting, voice: Voice, *, counted: bool = False) -> list[str]:
    """The words to come in their order, the numbers only when wanted."""
    return [word for _, word in words_ahead(sitting, voice) if counted or not word.startswith("number-")]
