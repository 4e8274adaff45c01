"""What is spoken in a language: its texts, and the exercises that ship in its words."""

from functools import cache
from pathlib import Path

from sciatica_timer.core import translation
from sciatica_timer.core.session.speech.language import wording_of
from sciatica_timer.core.session.speech.voice import texts_of
from sciatica_timer.core.value import Value
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.translations import overlay_of

EXERCISES = Path(__file__).parents[1] / "resources" / "exercises"


class Spoken(Value):
    """A language by its code, its texts by the names of clips, and its exercises."""

    code: str
    texts: dict[str, str]
    exercises: tuple


@cache
def spoken_in(code):
    """Return what is spoken in a language, leaving the one of the tests as it is."""
    words = overlay_of(code)
    translation.lay_over(lambda text: words.get(text, text))
    try:
        exercises = load_library([EXERCISES]).exercises
    finally:
        translation.lay_over(None)
    return Spoken(code, texts_of(exercises, wording_of(code)), exercises)
