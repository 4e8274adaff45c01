"""Whole sessions as they sound: the track of each rendered to its samples, without a device and faster than real."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

from fakes import Sitting

from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import Command, State
from sciatica_timer.desktop.sound.tones import load
from sciatica_timer.desktop.sound.track import RATE, Track

if TYPE_CHECKING:
    from sciatica_timer.core.session.cue import Cue
    from sciatica_timer.core.session.plan import Plan
    from sciatica_timer.core.session.speech.voice import Voice

LOOK_SECONDS = 0.5
WAITED_SECONDS = 25.0  # until the key is pressed, wherever the session waits for it
RINGS_OUT_SECONDS = 10.0
BEGAN = 100.0  # of the clock of a Sitting


class Heard(NamedTuple):
    """What began to sound: seconds from the beginning, how long it lasts, and its cue."""

    at: float
    seconds: float
    cue: Cue


class Rendered(NamedTuple):
    """A whole session: its samples, everything that was heard, in order, and the seconds at which a key was pressed."""

    samples: array[int]
    heard: list[Heard]
    pressed: list[float]


def render(plan: Plan, voice: Voice, speaker: str) -> Rendered:
    """Render a session from its beginning until it has rung out; where it waits, the key is pressed after a while."""
    sounds = load(voice.lengths, speaker=speaker).sounds
    track, samples, sitting = Track(sounds), array("h"), Sitting(plan)
    heard: list[Heard] = []
    pressed: list[float] = []

    def pull(until: float) -> None:
        samples.frombytes(track.read(round(until * RATE) - track.position))
        heard.extend(Heard(place / RATE, len(sounds[name]) / RATE, cues[place, name]) for place, name in track.begun)

    sitting.do(Command.START)
    while sitting.session.state is not State.FINISHED:
        ahead = cues_ahead(sitting.session, voice)
        cues = {(round((cue.due - BEGAN) * RATE), cue.name): cue for cue in ahead}
        track.lay(cues)
        command = _run_to_the_key(sitting)
        now = sitting.session.reading.monotonic - BEGAN
        if command is None:
            break
        pull(now)
        sitting.do(command)
        pressed.append(now)
    pull(sitting.session.reading.monotonic - BEGAN + RINGS_OUT_SECONDS)
    return Rendered(samples, heard, pressed)


def _run_to_the_key(sitting: Sitting) -> Command | None:
    """Let time pass until a key must be pressed, and return for what; None at the end."""
    while sitting.session.state is not State.FINISHED:
        waits = sitting.session.state is State.WAITING or sitting.session.is_open
        if waits:
            key = Command.DONE if sitting.session.is_open else Command.RESUME
            for _ in range(round(WAITED_SECONDS / LOOK_SECONDS)):
                sitting.run(LOOK_SECONDS)
            return key
        sitting.run(LOOK_SECONDS)
    return None
