"""What is heard at an instant: a tone, or a spoken word, by the name that the sound has outside."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.core.session.timeline import Phase

ROUNDING_SECONDS = 1e-6  # a cue due now may come out a hair earlier: (now + 3) - 3 < now
TONE_SECONDS = 1.2  # reckoned with for a tone of unknown length; the longest has as much
WORD_AFTER_SECONDS = 0.06  # a tone: time to hear that it is over
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
