"""What is spoken in which language: its words, how they agree with one another, and whose clips say them.

The names of clips are the same in every language but for what is named after its text: there the text decides. So a
clip is never heard for a text that it does not say, and never one of another language.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from sciatica_timer.core.language import ENGLISH
from sciatica_timer.core.session.speech.clip_texts import COUNTED_UP_TO, TEXTS
from sciatica_timer.core.session.speech.languages import french, german, spanish
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.settings import Speaker


class Wording(Value):
    """The spoken words of a language: texts by the names of their clips, and how equipment is asked for."""

    texts: Mapping[str, str]
    needs: str


ENGLISH_WORDING = Wording(TEXTS, "You need: {0}.")
_OTHERS = {
    "de": Wording(german.TEXTS, german.NEEDS),
    "fr": Wording(french.TEXTS, french.NEEDS),
    "es": Wording(spanish.TEXTS, spanish.NEEDS),
}
_OF_A_MACHINE = frozenset({"de"})  # no natural voice speaks it: its clips are eSpeak's


def wording_of(language: str) -> Wording:
    """Return the words of a language; English ones where it has none."""
    return _OTHERS.get(language, ENGLISH_WORDING)


def spoken_language(language: str) -> str:
    """Return the language that is spoken where a window is in this one."""
    return language if language in _OTHERS else ENGLISH


def archive_of(language: str, speaker: Speaker) -> str:
    """Return the name of the archive of clips: English has one for each speaker, the others one each."""
    return language if language in _OTHERS else speaker.value


def has_speakers(language: str) -> bool:
    """Return whether there is more than one voice to choose from."""
    return language not in _OTHERS


def prefers_system_voice(language: str, platform: str = sys.platform) -> bool:
    """Return whether a voice of the computer goes before the clips; on Linux it is eSpeak's, as the clips are."""
    return language in _OF_A_MACHINE and platform != "linux"


def counted(count: int, noun: str, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the clips that say a number of things; none where the number has no word.

    `noun` is the clip of the things, of which "number-21-minutes" says 21 where that number agrees with its noun.
    """
    if not 1 <= count <= COUNTED_UP_TO:
        return ()
    agreeing = f"number-{count}-{noun}"
    return (agreeing if agreeing in texts else f"number-{count}", noun)
