"""The spoken clips that ship with the app: their names and texts, in one table; a system voice speaks the same."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

COUNTED_UP_TO = 30  # the largest number that is spoken

_SMALL = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = {20: "twenty", 30: "thirty"}


def slug(text: str) -> str:
    """Make a part of a clip's name from a text: lower case, each run of what is no letter or digit one hyphen."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")


def move_clip(words: str) -> str:
    """Return the name of the clip that says what a movement is called; empty where it has no name."""
    return f"move-{slug(words)}" if slug(words) else ""


def step_clip(sentence: str) -> str:
    """Return the name of the clip of a sentence that tells how to do an exercise; another text has another clip."""
    return f"step-{slug(sentence)}"


def sentences(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the sentences of some lines, each to be spoken by itself."""
    return tuple(sentence for line in lines for sentence in re.split(r"(?<=[.!?])\s+", line.strip()) if slug(sentence))


def _number(value: int) -> str:
    if value <= len(_SMALL):
        return _SMALL[value - 1]
    tens = _TENS[value // 10 * 10]
    return f"{tens}-{_SMALL[value % 10 - 1]}" if value % 10 else tens


_PHRASES = {
    "hold": "hold",
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
    "last-two": "last two",
    "ten-seconds": "ten seconds",
    "half-way": "half way",
    "set-done": "set done",
    "get-ready": "get ready",
    "keep-breathing": "keep breathing",
    "breathe-in": "breathe in",
    "breathe-out": "breathe out",
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
    "on-your-side": "on your side",
    "on-your-front": "on your front",
    "hands-and-knees": "on hands and knees",
    "kneeling": "kneeling",
    "standing": "standing",
    "sitting": "sitting",
    "moving": "on your feet",
}
_EQUIPMENT = {  # what is known by its id, and as the exercise files have it; and how it is asked for
    "band": "You need a band.",
    "ball": "You need a ball.",
    "step": "You need a step.",
    "support": "You need something to hold.",
    "strap": "You need a strap.",
    "chair": "You need a chair.",
    "wall": "You need a wall.",
    "pillow": "You need a pillow.",
    "belt or looped resistance band": "You need a belt or looped resistance band.",
    "small ball or medium pillow": "You need a small ball or medium pillow.",
    "something to hold": "You need something to hold.",
}

# What the sound check says, in this order; the last is spoken by the computer's own voice until it is a clip, too.
SOUND_CHECK: Mapping[str, str] = MappingProxyType(
    {
        "can-you-hear-this": _PHRASES["can-you-hear-this"],
        "press-when-you-hear-this": "Press the big key as soon as you can hear this.",
    }
)
# What the check-in and the question after an exercise ask; the computer's own voice speaks what is no clip yet.
CHECK_IN: Mapping[str, str] = MappingProxyType(
    {
        "check-in-next-day": "After last time: one, better. Two, the same. Three, worse.",
        "check-in-back": "How much does your back hurt now, from zero to ten?",
        "check-in-leg": "How much does your leg hurt now, from zero to ten?",
        "check-in-lowest": "How far down does it go? One, back. Two, buttock. Three, thigh. Four, below the knee.",
        "check-in-new": (
            "Is anything new since last time? Zero, nothing new. One, tingling. Two, numbness. Three, weakness. "
            "Four, both legs. Five, bladder or bowel. Six, numb where you sit."
        ),
        "check-in-ready": "When you are ready, press space to start.",
        "check-in-bad-day": "Your plan for bad days is offered. Press P to take it.",
        "check-in-way-back": "Your usual plan is offered again. Press P to go back to it.",
        "felt": "How was that? One, fine. Two, hard. Three, it hurt.",
    }
)
TEXTS: Mapping[str, str] = MappingProxyType(
    {f"number-{value}": _number(value) for value in range(1, COUNTED_UP_TO + 1)}
    | _PHRASES
    | {f"exercise-{name}": text for name, text in _EXERCISES.items()}
    | {f"position-{name}": text for name, text in _POSITIONS.items()}
    | {f"equipment-{slug(name)}": text for name, text in _EQUIPMENT.items()}
)
