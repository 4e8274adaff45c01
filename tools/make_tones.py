"""Makes resources/sounds/*/*.wav: every tone of the app in three sets, from sums of sines, the same bytes each time.

Run it as `python3 tools/make_tones.py [FOLDER]`. Nothing but the standard library is used, and nothing is
recorded or sampled, so the tones are ours. Each note of the clear set is a fundamental between 390 and 1050 Hz, where
laptop speakers are heard, with a few partials that fade faster the higher they are, as on a marimba. The attack takes
3 ms: soft to the ear, sharp enough to be found in a recording. The soft set has hardly any partials and begins more
gently. The low set is an octave lower, for ears that have lost the high tones; its partials carry it over small
speakers and stop at 800 Hz.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from pathlib import Path
from typing import NamedTuple

RATE = 24_000
RELEASE_SECONDS = 0.012  # every tone ends in true silence
LOUDNESS = 5200.0  # root mean square over the loudest 50 ms, of 32767
PEAK = 26_000.0

G4, A4, C5, D5, E5, G5, A5, C6 = 392.0, 440.0, 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5


class Note(NamedTuple):
    """A note: when it begins, its pitch in hertz, where the pitch glides to, its half life and its share."""

    at: float
    hertz: float
    to_hertz: float = 0.0
    half_life: float = 0.12
    share: float = 1.0


class Partial(NamedTuple):
    """A part of a note: how many times its pitch, its share, and how many times as fast it fades."""

    ratio: float
    share: float
    decay: float


class Timbre(NamedTuple):
    """How all tones of a set sound; `transposed` multiplies every pitch, above `highest` hertz no partial is made."""

    partials: tuple[Partial, ...]
    attack_seconds: float
    transposed: float = 1.0
    highest: float = math.inf


SETS = {
    "clear": Timbre(
        (Partial(1.0, 1.0, 1.0), Partial(2.0, 0.32, 1.9), Partial(3.0, 0.12, 2.8), Partial(4.02, 0.05, 4.0)), 0.003
    ),
    "soft": Timbre((Partial(1.0, 1.0, 0.8), Partial(2.0, 0.06, 1.6)), 0.005),
    "low": Timbre((Partial(1.0, 1.0, 0.9), Partial(2.0, 0.6, 1.2), Partial(3.0, 0.3, 1.6)), 0.003, 0.5, 800.0),
}


class Voice(NamedTuple):
    """A tone: its notes and its length in seconds."""

    seconds: float
    notes: tuple[Note, ...]


TONES = {
    # The frame of a movement: short, because a phase may last one second and be named in it.
    "tick": Voice(0.07, (Note(0, A5, half_life=0.014),)),
    "go": Voice(0.24, (Note(0, C6, half_life=0.045), Note(0, C5, half_life=0.06, share=0.5))),
    "hold-begins": Voice(0.50, (Note(0, C5, G5, 0.13),)),
    "hold-ends": Voice(0.34, (Note(0, G5, C5, 0.09),)),
    "turn": Voice(0.30, (Note(0, E5, half_life=0.035), Note(0.10, E5, half_life=0.06))),
    # Between movements: lower and longer.
    "rest": Voice(0.80, (Note(0, A4, half_life=0.20), Note(0, E5, half_life=0.16, share=0.35))),
    "side-change": Voice(0.80, (Note(0, A5, half_life=0.11), Note(0.24, D5, half_life=0.16))),
    "get-ready": Voice(0.90, (Note(0, G4, half_life=0.16), Note(0.22, C5, half_life=0.20))),
    # Something is done: chords broken upwards, the longer the more is done.
    "set-done": Voice(0.90, (Note(0, C5), Note(0.13, E5), Note(0.26, G5, half_life=0.18))),
    "exercise-done": Voice(1.05, (Note(0, C5), Note(0.12, E5), Note(0.24, G5), Note(0.36, C6, half_life=0.20))),
    "session-done": Voice(
        1.20,
        (
            Note(0, G5, half_life=0.10),
            Note(0.18, A5, half_life=0.10),
            Note(0.40, C5, half_life=0.30, share=0.6),
            Note(0.40, E5, half_life=0.28, share=0.6),
            Note(0.40, C6, half_life=0.26),
        ),
    ),
    # By hand: two knocks for a pause, a step down for the end.
    "paused": Voice(0.55, (Note(0, D5, half_life=0.05), Note(0.18, A4, half_life=0.10))),
    "stopped": Voice(
        0.90, (Note(0, E5, half_life=0.09), Note(0.17, C5, half_life=0.09), Note(0.34, G4, half_life=0.18))
    ),
}


def render(voice: Voice, timbre: Timbre = SETS["clear"]) -> array[int]:
    """Render a tone as 16 bit samples: even in loudness, unclipped, silent at its end."""
    length = round(voice.seconds * RATE)
    mixed = [0.0] * length
    for note in voice.notes:
        _add(mixed, note, timbre)
    _fade_out(mixed)
    _take_off_the_mean(mixed)
    factor = min(LOUDNESS / _loudest(mixed), PEAK / max(map(abs, mixed)))
    return array("h", [round(value * factor) for value in mixed])


def _add(mixed: list[float], note: Note, timbre: Timbre) -> None:
    begin = round(note.at * RATE)
    highest = timbre.transposed * max(note.hertz, note.to_hertz)
    partials = [one for one in timbre.partials if one.ratio * highest <= timbre.highest]
    turns = 0.0  # of the fundamental, so that a glide stays in phase
    for index in range(begin, len(mixed)):
        seconds = (index - begin) / RATE
        attack = 0.5 - 0.5 * math.cos(math.pi * min(1.0, seconds / timbre.attack_seconds))
        halvings = seconds / note.half_life
        value = sum(s * 0.5 ** (halvings * d) * math.sin(math.tau * r * turns) for r, s, d in partials)
        mixed[index] += note.share * attack * value
        turns += timbre.transposed * _pitch(note, seconds) / RATE


def _pitch(note: Note, seconds: float) -> float:
    """Glide from 40 ms on, for 160 ms, by equal steps of the ear."""
    if not note.to_hertz:
        return note.hertz
    way = min(1.0, max(0.0, (seconds - 0.04) / 0.16))
    return note.hertz * (note.to_hertz / note.hertz) ** (way * way * (3 - 2 * way))


def _fade_out(mixed: list[float]) -> None:
    length = round(RELEASE_SECONDS * RATE)
    for step in range(length):
        mixed[-1 - step] *= 0.5 - 0.5 * math.cos(math.pi * step / length)


def _take_off_the_mean(mixed: list[float]) -> None:
    """Take the mean off under a window, so that both ends stay at zero."""
    window = [math.sin(math.pi * index / (len(mixed) - 1)) for index in range(len(mixed))]
    share = sum(mixed) / sum(window)
    for index, weight in enumerate(window):
        mixed[index] -= share * weight


def _loudest(mixed: list[float]) -> float:
    """Measure the root mean square of the loudest 50 ms."""
    span = min(len(mixed), RATE // 20)
    starts = range(0, len(mixed) - span + 1, RATE // 100)
    return max(math.sqrt(sum(v * v for v in mixed[s : s + span]) / span) for s in starts)


def write(folder: Path) -> None:
    """Write every tone of every set into a folder of its own."""
    for set_name, timbre in SETS.items():
        (folder / set_name).mkdir(parents=True, exist_ok=True)
        for name, voice in TONES.items():
            _write(folder / set_name / f"{name}.wav", render(voice, timbre))


def _write(path: Path, samples: array[int]) -> None:
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "sounds")
