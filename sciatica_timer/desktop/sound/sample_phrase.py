"""What is played when the sound is tried: a tone, a question, a tone; none cuts another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.session.cues import Tone
from sciatica_timer.desktop.sound.tones import lengths

if TYPE_CHECKING:
    from collections.abc import Mapping

WORD = "voice/can-you-hear-this"
WORD_AT_SECONDS = 0.6
PAUSE_SECONDS = 0.15


def sample_phrase(files: Mapping[str, str]) -> tuple[tuple[float, str], ...]:
    """Return the sounds and when they come, in seconds from the begin; `files` are words that come from elsewhere."""
    spoken = lengths([WORD], files=files).get(WORD, 0.0)
    last = WORD_AT_SECONDS + spoken + PAUSE_SECONDS
    return (0.0, Tone.HOLD_BEGINS.value), (WORD_AT_SECONDS, WORD), (last, Tone.HOLD_ENDS.value)
