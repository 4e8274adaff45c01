"""The spoken clips that ship with the app, by name, with their texts; a system voice speaks the same."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from sciatica_timer.core.session.speech.clips import left_clip, slug, told_clip

if TYPE_CHECKING:
    from collections.abc import Mapping

COUNTED_UP_TO = 30  # the largest number that is spoken

_SMALL = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = {20: "twenty", 30: "thirty"}


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
    "left-arm": "left arm",
    "right-arm": "right arm",
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
    "press-when-done": "Press space when you are done.",
    "one-more-set": "one more set",
    "round": "round",
    "pause-to-hear": "Pause to hear the steps.",
    "watch-for": "Watch for this.",
    "make-it-easier": "To make it easier.",
    "go-on-with": "Go on with",
    "one-exercise-done": "one exercise done",
    "exercises-done": "exercises done",
    "one-set-done": "one set done",
    "sets-done": "sets done",
    "minutes": "minutes",
    "can-you-hear-this": "Can you hear this?",
    "press-when-you-hear-this": "Press the big key as soon as you can hear this.",
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
_EQUIPMENT = {  # by its id
    "band": "You need a band.",
    "ball": "You need a ball.",
    "belt": "You need a belt.",
    "step": "You need a step.",
    "support": "You need something to hold.",
    "strap": "You need a strap.",
    "chair": "You need a chair.",
    "wall": "You need a wall.",
    "pillow": "You need a pillow.",
}
_NEEDED = {  # as the exercise files have it
    "belt or looped resistance band": "You need a belt or looped resistance band.",
    "small ball or medium pillow": "You need a small ball or medium pillow.",
    "something to hold": "You need something to hold.",
}

_LEFT = {  # of a wait, by its seconds
    15: "fifteen seconds",
    30: "thirty seconds",
    45: "forty-five seconds",
    60: "one minute",
    90: "ninety seconds",
    120: "two minutes",
    180: "three minutes",
    240: "four minutes",
    300: "five minutes",
}
ADVICE = (  # after pain, as it is shown: in another language each clip is named after what is shown in it
    "Emergency: get emergency care now if you have",
    "numbness or changed feeling round the genitals, back passage, buttocks or inner thighs",
    "changes in bladder control: new trouble starting, stopping or feeling urine, or leaking",
    "changes in bowel control, or loss of it",
    "new sexual numbness",
    "symptoms in both legs, or severe or worsening weakness or numbness",
    "Stop, and see a doctor or physiotherapist soon, if you have more",
    "tingling or numbness",
    "weakness in a leg",
    "pain",
    "trouble keeping your balance",
    "Chest pain, breathlessness or faintness: stop and get emergency help.",
)
CALLS = (  # whom to call, as core/emergency.py has it
    "In Germany, call 112.",
    "Doctors' practices are closed, and it is no emergency? In Germany, call 116117.",
    "In France, call 15 or 112.",
    "In Spain, call 112.",
    "In the UK, call 999.",
    "Doctors' practices are closed, and it is no emergency? In England, Scotland and Wales, call 111.",
    "In the European Union, call 112.",
    "Call your local emergency number.",
)
_TOLD = (  # as the pages show it, or what they show in a sentence
    # in a session
    "There is no easier form.",
    "There is no harder form.",
    "At your own pace.",
    "At the usual pace.",
    # after pain
    "Any key reads it aloud again.",
    # at the end of a session
    "It is kept in your history.",
    "It could not be kept yet.",
    "That is all for today.",
    "Next time tomorrow.",
    "Next time on Monday.",
    "Next time on Tuesday.",
    "Next time on Wednesday.",
    "Next time on Thursday.",
    "Next time on Friday.",
    "Next time on Saturday.",
    "Next time on Sunday.",
    # after a crash
    "Your session was interrupted.",
)

CHECK_IN: Mapping[str, str] = MappingProxyType(  # what is asked before a session and after an exercise
    {
        "check-in-next-day": "After last time: one, better. Two, the same. Three, worse.",
        "check-in-back": "How much does your back hurt now, from zero to ten?",
        "check-in-leg": "How much does your leg hurt now, from zero to ten?",
        "check-in-lowest": "How far down does it go? One, back. Two, buttock. Three, thigh. Four, below the knee.",
        "check-in-new": (
            "Is anything new? Zero, nothing. One, tingling. Two, numbness. Three, weakness. Four, both legs. "
            "Five, bladder or bowel. Six, numb where you sit."
        ),
        "check-in-ready": "When you are ready, press space to start.",
        "check-in-bad-day": "Your plan for bad days is offered. Press P to take it.",
        "check-in-way-back": "Your usual plan is offered again. Press P to go back to it.",
        "felt": "How was that? One, fine. Two, hard. Three, it hurt.",
    }
)
OWN_TEXTS: Mapping[str, str] = MappingProxyType(  # what every other language has its own words for, by the same names
    {f"number-{value}": _number(value) for value in range(1, COUNTED_UP_TO + 1)}
    | _PHRASES
    | {f"position-{name}": text for name, text in _POSITIONS.items()}
    | {f"equipment-{slug(name)}": text for name, text in _EQUIPMENT.items()}
    | {left_clip(seconds): text for seconds, text in _LEFT.items()}
    | {told_clip(text): text for text in _TOLD}
    | dict(CHECK_IN)
)
TEXTS: Mapping[str, str] = MappingProxyType(
    dict(OWN_TEXTS)
    | {f"exercise-{name}": text for name, text in _EXERCISES.items()}
    | {f"equipment-{slug(name)}": text for name, text in _NEEDED.items()}
    | {told_clip(text): text for text in (*ADVICE, *CALLS)}
)

SOUND_CHECK = ("can-you-hear-this", "press-when-you-hear-this")  # what it says, in this order
