"""Makes what an engine spoke into a sound like the bundled ones: 24 kHz, no silence around it, as loud as they are."""

from __future__ import annotations

import math
import sys
import wave
from array import array
from operator import mul
from typing import TYPE_CHECKING, NamedTuple

from sciatica_timer.desktop.sound.track import RATE, SAMPLE_BYTES

if TYPE_CHECKING:
    from pathlib import Path

LOUDNESS = 5200.0  # root mean square of what is spoken, pauses left out; the tones' own figure, tools/make_tones.py
PEAK = 26_000.0
PAUSE_SHARE = 0.1  # of the loudest piece: what is softer is a pause within the words
SILENCE_SHARE = 0.01  # of the peak: what is softer is silence before and after them
BEFORE_SECONDS = 0.005
AFTER_SECONDS = 0.02
PIECE_SECONDS = 0.05
TAPS = 16  # input samples that one output sample is made of; more where there were more than there shall be
PASSED_SHARE = 0.94  # of what the slower of both rates can hold: the rest is where the filter falls off
LOWEST_RATE, HIGHEST_RATE = 8000, 48_000
LONGEST_SECONDS = 15.0  # what the player takes


class Pcm(NamedTuple):
    """One channel of 16 bit samples, and how many make a second."""

    samples: array[int]
    rate: int


def shaped(pcm: Pcm) -> array[int]:
    """Trim, resample and level; ValueError when there is nothing to hear, or not what can be resampled."""
    if not LOWEST_RATE <= pcm.rate <= HIGHEST_RATE:
        raise ValueError(f"{pcm.rate} samples a second")
    words = _trimmed(pcm)
    if len(words) > LONGEST_SECONDS * pcm.rate:
        raise ValueError("too long")
    return _levelled(_resampled(words, pcm.rate))


def read(path: Path) -> Pcm:
    """Read what an engine wrote: any rate, one channel of 16 bit. Raises OSError, EOFError, wave.Error, ValueError."""
    with path.open("rb") as opened, wave.open(opened) as file:
        if (file.getnchannels(), file.getsampwidth()) != (1, SAMPLE_BYTES):
            raise ValueError("not one channel of 16 bit")
        data = file.readframes(file.getnframes())
        samples = array("h", data[: len(data) // SAMPLE_BYTES * SAMPLE_BYTES])
        if sys.byteorder == "big":
            samples.byteswap()
        return Pcm(samples, file.getframerate())


def write(path: Path, samples: array[int]) -> None:
    """Write samples as the player reads them; whole or not at all."""
    data = samples[:]
    if sys.byteorder == "big":
        data.byteswap()
    part = path.with_suffix(".part")
    with part.open("wb") as opened, wave.open(opened) as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(RATE)
        file.writeframes(data.tobytes())
    part.replace(path)


def _trimmed(pcm: Pcm) -> list[int]:
    samples = pcm.samples.tolist()
    peak = max(map(abs, samples), default=0)
    if peak == 0:
        raise ValueError("silence")
    floor = peak * SILENCE_SHARE
    loud = [index for index, value in enumerate(samples) if abs(value) > floor]
    begin = max(0, loud[0] - round(BEFORE_SECONDS * pcm.rate))
    end = min(len(samples), loud[-1] + 1 + round(AFTER_SECONDS * pcm.rate))
    words = samples[begin:end]
    _fade(words, round(BEFORE_SECONDS * pcm.rate))
    return words


def _fade(words: list[int], length: int) -> None:
    """Let both ends come from and go to true silence."""
    for step in range(min(length, len(words) // 2)):
        words[step] = words[step] * step // length
        words[-1 - step] = words[-1 - step] * step // length


def _resampled(words: list[int], rate: int) -> list[float]:
    """Put a windowed sinc through the samples at each place between them that 24 kHz asks for."""
    if rate == RATE:
        return [float(value) for value in words]
    common = math.gcd(RATE, rate)
    steps, stride = RATE // common, rate // common
    narrower = max(1.0, rate / RATE)
    half = math.ceil(TAPS / 2 * narrower)
    filters = [_filter(step / steps, half, PASSED_SHARE / narrower) for step in range(steps)]
    padded = [0] * (half - 1) + words + [0] * (half + 1)
    made: list[float] = []
    for place in range(0, len(words) * steps, stride):
        index, step = divmod(place, steps)
        made.append(sum(map(mul, filters[step], padded[index : index + 2 * half])))
    return made


def _filter(between: float, half: int, passed: float) -> list[float]:
    """Weigh the `half` samples on either side of a place that lies `between` 0 and 1 after the last of the first."""
    weights: list[float] = []
    for tap in range(2 * half):
        away = tap - (half - 1) - between
        phase = math.pi * passed * away
        window = 0.5 + 0.5 * math.cos(math.tau * away / (2 * half + 1))
        weights.append(window * (math.sin(phase) / phase if phase else 1.0))
    whole = sum(weights)
    return [weight / whole for weight in weights]


def _levelled(words: list[float]) -> array[int]:
    size = round(PIECE_SECONDS * RATE)
    powers = [_power(words[begin : begin + size]) for begin in range(0, len(words), size)]
    gate = max(powers) * PAUSE_SHARE**2
    spoken = [power for power in powers if power >= gate]
    loudness = math.sqrt(sum(spoken) / len(spoken))
    factor = min(LOUDNESS / loudness, PEAK / max(map(abs, words)))
    return array("h", [round(value * factor) for value in words])


def _power(piece: list[float]) -> float:
    return math.fsum(map(mul, piece, piece)) / len(piece)
