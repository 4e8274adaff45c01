"""All that is to be spoken in a language, by the names of clips: its own words, and what ships in translation."""

from __future__ import annotations

from sciatica_timer.core import translation
from sciatica_timer.core.language import ENGLISH
from sciatica_timer.core.session.speech.clip_texts import ADVICE, CALLS
from sciatica_timer.core.session.speech.clips import move_clip, told_clip
from sciatica_timer.core.session.speech.language import wording_of
from sciatica_timer.core.session.speech.voice import texts_of
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.translations import file_of, overlay_of, read_texts
from tools.voice.takes import SHORT_ELSEWHERE, SHORT_MOVES


def texts_in(language: str) -> dict[str, str]:
    """Return the texts of a language, as the window shows them where it does."""
    words = overlay_of(language)
    translation.lay_over(None if language == ENGLISH else lambda text: words.get(text, text))
    spoken = texts_of(load_library([RESOURCES / "exercises"]).exercises, wording_of(language))
    translation.lay_over(None)
    return spoken | _advice(language)


def short_in(language: str) -> dict[str, float]:
    """Return the seconds at most of the movements that little time is left for, by the names of their clips."""
    words = overlay_of(language)
    moves = SHORT_MOVES if language == ENGLISH else SHORT_MOVES | SHORT_ELSEWHERE
    return {move_clip(words.get(move, move)): seconds for move, seconds in moves.items()}


def _advice(language: str) -> dict[str, str]:
    if language == ENGLISH:
        return {}  # the table has it
    shown = read_texts(file_of(language))
    return {told_clip(shown[line, ""]): shown[line, ""] for line in (*ADVICE, *CALLS)}
