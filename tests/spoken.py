"""What the bundled sounds are long, and short ways to sessions that speak."""

from __future__ import annotations

import wave
from functools import cache
from importlib.resources import files

from fakes import Sitting, a_plan

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import Command
from sciatica_timer.core.session.phrases import Subject, Voice
from sciatica_timer.core.settings import Count, Talk

RIGHT_LEG, LEFT_LEG = "right-leg", "left-leg"
STEP = "equipment-step"


@cache
def real_lengths() -> dict[str, float]:
    """Seconds of every tone and clip that ships, from the heads of their files, by the names of cues."""
    found = {}
    for part, prefix in (("sounds", ""), ("voice", "voice/")):
        for path in (files("sciatica_timer.resources") / part).iterdir():
            if path.name.endswith(".wav"):
                with path.open("rb") as opened, wave.open(opened) as head:
                    found[prefix + path.name.removesuffix(".wav")] = head.getnframes() / head.getframerate()
    return found


def a_subject(name: str = "bridge", equipment: tuple[str, ...] = (), position: str = "on-your-back") -> Subject:
    sides = {Side.RIGHT: RIGHT_LEG, Side.LEFT: LEFT_LEG}
    return Subject(f"exercise-{name}", f"position-{position}", equipment, sides)


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
