"""What is played to try the sound: pairs of seconds from its beginning and the name of a sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.session.cue import Tone
from sciatica_timer.desktop.sound.track import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Lengths = Callable[[Iterable[str]], Mapping[str, float]]  # the seconds of sounds, by name

_WORD, _WORD_AT_SECONDS, _PAUSE_SECONDS = WORD + "can-you-hear-this", 0.6, 0.15
VOICE_WORDS = ("get-ready", "exercise-bridge", "move-lift", "hold", "move-lower-slowly")  # to know a voice by
_BETWEEN_WORDS_SECONDS = 0.5


def sound_test(lengths: Lengths) -> list[tuple[float, str]]:
    """Return a tone, a sentence and another tone, none of which cuts the other short."""
    last = _WORD_AT_SECONDS + lengths([_WORD]).get(_WORD, 0.0) + _PAUSE_SECONDS
    return [(0.0, Tone.HOLD_BEGINS.value), (_WORD_AT_SECONDS, _WORD), (last, Tone.HOLD_ENDS.value)]


def voice_sample(lengths: Lengths) -> list[tuple[float, str]]:
    """Return a few words, one after the other."""
    after, words = 0.0, []
    for name, seconds in lengths([WORD + name for name in VOICE_WORDS]).items():
        words.append((after, name))
        after += seconds + _BETWEEN_WORDS_SECONDS
    return words
