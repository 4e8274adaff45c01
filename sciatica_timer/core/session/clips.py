"""The spoken clips that ship with the app: their names and texts, in one table; a system voice speaks the same."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

COUNTED_UP_TO = 30  # the largest number that is spoken

_SMALL = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = {20: "twenty", 30: "thirty"}


def slug(text: str) -> str:
    """Make a part of a clip's name from a text: lower case, each run of what is no letter or digit one hyphen."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")


def _number(value: int) -> str:
    if value <= len(_SMALL):
        return _SMALL[value - 1]
    tens = _TENS[value // 10 * 10]
    return f"{tens}-{_SMALL[value % 10 - 1]}" if value % 10 else tens


_PHRASES = {
    "hold": "hold",
    "relax": "relax",
    "rest": "rest",
    "next": "next",
    "go": "go",
    "left": "left",
    "right": "right",
    "left-leg": "left leg",
    "right-leg": "right leg",
    "left-leg-right-arm": "left leg, right arm",
    "right-leg-left-arm": "right leg, left arm",
    "other-side": "other side",
    "last-one": "last one",
    "half-way": "half way",
    "set-done": "set done",
    "get-ready": "get ready",
    "keep-breathing": "keep breathing",
    "paused": "paused",
    "stopped": "Stopped.",
    "well-done": "well done",
    "press-space": "When you are ready, press space.",
    "can-you-hear-this": "Can you hear this?",
}
_EXERCISES = {  # by id, as in resources/exercises
    "pelvic-tilt": "Pelvic tilt",
    "bent-knee-fall-out": "Bent-knee fall-out",
    "dead-bug": "Dead bug",
    "bird-dog": "Bird dog",
    "bridge": "Bridge",
    "hip-abduction-band": "Hip abduction with band",
    "hip-adduction-squeeze": "Hip adduction squeeze",
    "standing-hip-abduction": "Standing hip abduction",
}
_POSITIONS = {  # by the value of Position in core/library/sides.py
    "on-your-back": "on your back",
    "hands-and-knees": "on hands and knees",
    "standing": "standing",
    "sitting": "sitting",
}
_EQUIPMENT = {  # as in the exercise files, and how it is asked for
    "belt or looped resistance band": "You need a belt or looped resistance band.",
    "small ball or medium pillow": "You need a small ball or medium pillow.",
    "step": "You need a step.",
    "something to hold": "You need something to hold.",
}

WITHOUT_CLIP: Mapping[str, str] = MappingProxyType(  # spoken by a voice of the system, where an exercise needs them
    {
        "position-on-your-side": "on your side",
        "position-on-your-front": "on your front",
        "position-kneeling": "kneeling",
        "position-moving": "on your feet",
    }
)
TEXTS: Mapping[str, str] = MappingProxyType(
    {f"number-{value}": _number(value) for value in range(1, COUNTED_UP_TO + 1)}
    | _PHRASES
    | {f"exercise-{name}": text for name, text in _EXERCISES.items()}
    | {f"position-{name}": text for name, text in _POSITIONS.items()}
    | {f"equipment-{slug(name)}": text for name, text in _EQUIPMENT.items()}
)
