"""The sound check: each set of tones gets louder until the person presses; then the easiest one is known, and how loud.

Loudness goes by steps of 4 dB. Who has just begun to hear a tone does not yet follow it with ease, nor beside music or
a fan; so the loudness found is 12 dB above that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.session.cue import WORD_PREFIX, Tone
from sciatica_timer.core.session.speech.clip_texts import SOUND_CHECK
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.settings import ToneSet

LEVELS_PERCENT = (8, 10, 13, 16, 20, 25, 32, 40, 50, 63, 79, 100)  # of volume: as amplitude its square, 4 dB a step
AT_EASE_STEPS = 3
CLEARLY_STEPS = 2  # a person presses a step earlier or later by chance; from here on a set is easier to hear
STEP_SECONDS = 1.5
_HEARD = ((0.0, Tone.GO), (0.35, Tone.TURN), (0.75, Tone.HOLD_BEGINS))  # high, middle and gliding, all within a step
_WORDS_PAUSE_SECONDS = 0.4


class Heard(Value):
    """What came of the check: the set that was heard best, and the volume in percent at which it is at ease."""

    tones: ToneSet
    volume: int


def step_sounds(tones: ToneSet, after: float = 0.0) -> list[tuple[float, str]]:
    """Return what is heard in one step, as pairs of seconds from its beginning and the name of a sound."""
    return [(after + at, f"{tones.value}/{tone.value}") for at, tone in _HEARD]


def spoken_first(lengths: Mapping[str, float]) -> tuple[list[tuple[float, str]], float]:
    """Return the words before the first step, of those that can be said, and how many seconds they take."""
    said, after = [], 0.0
    for name in (WORD_PREFIX + clip for clip in SOUND_CHECK):
        if name in lengths:
            said.append((after, name))
            after += lengths[name] + _WORDS_PAUSE_SECONDS
    return said, after


def outcome(heard: Mapping[ToneSet, int | None], now: ToneSet) -> Heard | None:
    """Return what suits a person who heard sets at these steps, None where a set was never heard; None for none at all.

    `now` is the set in use, which stays unless another was heard clearly earlier.
    """
    steps = {tones: step for tones, step in heard.items() if step is not None}
    if not steps:
        return None
    best = min(steps, key=lambda tones: (steps[tones], tones is not now))
    if now in steps and steps[now] - steps[best] < CLEARLY_STEPS:
        best = now
    return Heard(best, LEVELS_PERCENT[min(steps[best] + AT_EASE_STEPS, len(LEVELS_PERCENT) - 1)])
