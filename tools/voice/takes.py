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
SENTENCES = ("step-", "told-", "check-in-", "felt")
SENTENCE_SECONDS, LONGER_SECONDS = 9.5, 14.5  # of English; of other languages, below what the player takes
SHORTEST_HOLD = 0.5
SHORT_MOVES = {"Let go": 0.55, "Flatten": 0.6, "Squeeze": 0.62, "Push apart": 0.66}  # whatever they are called
SHORT_ELSEWHERE = {"Leg out": 0.66}  # the number of a rep is said before it; English is short enough


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


def longest(name: str, text: str, language: str, short: Mapping[str, float]) -> float:
    """Return how many seconds a clip may last, so that it fits between tones; `short` ones have little time."""
    if name in short:
        return short[name]
    if number := re.fullmatch(r"number-(\d+)", name):
        return next(seconds for upto, seconds in NUMBERS if int(number[1]) <= upto)
    if name.startswith(SENTENCES):
        return SENTENCE_SECONDS if language == "en" else LONGER_SECONDS
    words = len(re.split(r"[ -]", text))
    if language != "en" and not name.startswith("move-"):
        return 0.45 + 0.45 * words
    if name == "hold":
        return SHORTEST_HOLD
    is_told_at_leisure = name.startswith(("exercise-", "position-", "equipment-"))
    return 0.4 + 0.38 * words if is_told_at_leisure else 0.32 + 0.3 * words


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
