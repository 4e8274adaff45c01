"""What spoken clips are called: after the text that they say, so that a text that is changed loses its clip."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def slug(text: str) -> str:
    """Make a part of a clip's name from a text: lower case, each run of what is no letter or digit one hyphen."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")


def exercise_clip(exercise_id: str, name: str, known: Mapping[str, str]) -> str:
    """Return the name of the clip that names an exercise: by its id, unless that is `known` for another name."""
    usual = f"exercise-{exercise_id}"
    return usual if known.get(usual, name) == name else f"exercise-{slug(name)}"


def move_clip(words: str) -> str:
    """Return the name of the clip that says what a movement is called; empty where it has no name."""
    return f"move-{slug(words)}" if slug(words) else ""


def form_clip(name: str) -> str:
    """Return the name of the clip that names a variant; empty where there is none."""
    return f"form-{slug(name)}" if slug(name) else ""


def step_clip(sentence: str) -> str:
    """Return the name of the clip of a sentence that tells how to do an exercise; another text has another clip."""
    return f"step-{slug(sentence)}"


def left_clip(seconds: int) -> str:
    """Return the name of the clip that says how many seconds of a wait are left."""
    return f"time-{seconds}"


def told_clip(sentence: str) -> str:
    """Return the name of the clip of a sentence that is said outside the countdown, such as a question or advice."""
    return f"told-{slug(sentence)}"


def sentences(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the sentences of some lines, each to be spoken by itself."""
    return tuple(sentence for line in lines for sentence in re.split(r"(?<=[.!?])\s+", line.strip()) if slug(sentence))
