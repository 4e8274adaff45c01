"""How each clip is spoken: its length at most, and which of several takes the recogniser understood best."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import tomli

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).parent
NUMBERS = ((12, 0.6), (20, 0.8), (30, 0.9))  # up to this one, seconds at most; they are counted once a second
LONGEST_NUMBER = 0.9  # in other languages; what cannot be said as fast is not counted aloud
SENTENCES = ("step-", "told-", "check-in-", "felt")
SENTENCE_SECONDS, LONGER_SECONDS = 9.5, 14.5  # of English; of other languages, below what the player takes
SHORT = {"hold": 0.5, "move-let-go": 0.55, "move-flatten": 0.6, "move-squeeze": 0.62, "move-push-apart": 0.66}


class Speaker(NamedTuple):
    """A voice of the model, empty for eSpeak's own, and the language that it speaks: eSpeak's name of it, the app's."""

    voice: str
    sounds: str
    language: str


SPEAKERS = {  # by the names of their archives
    "woman": Speaker("af_heart", "en-us", "en"),
    "man": Speaker("am_michael", "en-us", "en"),
    "fr": Speaker("ff_siwis", "fr", "fr"),
    "es": Speaker("ef_dora", "es", "es"),
    "de": Speaker("", "de", "de"),
}


class Take(NamedTuple):
    """What is put after the text, and how fast it is spoken; a carrier is spoken before it and cut off."""

    end: str = "."
    speed: float = 1.0
    carrier: str = ""


USUAL = Take()
CARRIER = "Now, with care"
TAKES = (
    *(USUAL, Take("!"), Take(","), Take(".", 0.9), Take("!", 0.9), Take(carrier=CARRIER)),
    *(Take("", 0.95), Take("?!", 0.95), Take(".", 0.8), Take("!", 1.1), Take("!", 0.9, CARRIER)),
)


def longest(name: str, text: str, language: str) -> float:
    """Return how many seconds a clip may last, so that it fits between tones."""
    if language != "en":
        return _longest_elsewhere(name, text)
    if name in SHORT:
        return SHORT[name]
    if name.startswith("number-"):
        number = int(name.removeprefix("number-"))
        return next(seconds for upto, seconds in NUMBERS if number <= upto)
    if name.startswith(SENTENCES):
        return SENTENCE_SECONDS
    words = len(re.split(r"[ -]", text))
    is_told_at_leisure = name.startswith(("exercise-", "position-", "equipment-"))
    return 0.4 + 0.38 * words if is_told_at_leisure else 0.32 + 0.3 * words


def _longest_elsewhere(name: str, text: str) -> float:
    if name.startswith(SENTENCES):
        return LONGER_SECONDS
    return LONGEST_NUMBER if re.fullmatch(r"number-\d+", name) else 0.45 + 0.45 * len(re.split(r"[ -]", text))


def read(speaker: str) -> dict[str, Take]:
    """Return the takes of a speaker that are not the usual one, by clip."""
    path = FOLDER / f"{speaker}.toml"
    takes = tomli.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {name: Take(**take) for name, take in takes.items()}


def write(speaker: str, chosen: Mapping[str, Take]) -> None:
    """Keep the takes of a speaker."""
    usual = USUAL._asdict()
    lines = [
        "# How clips are spoken that the recogniser understood better than the usual way: `dev.py voice --choose`."
    ]
    for name, take in chosen.items():
        parts = [f"{key} = {_toml(value)}" for key, value in take._asdict().items() if value != usual[key]]
        lines += [f"{name} = {{ {', '.join(parts)} }}"] if parts else []
    (FOLDER / f"{speaker}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _toml(value: str | float) -> str:
    return f'"{value}"' if isinstance(value, str) else f"{value:g}"
