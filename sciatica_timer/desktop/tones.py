"""Loads the tones; one that is missing or damaged is silence and a problem, never an exception."""

from __future__ import annotations

import sys
import wave
from array import array
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from sciatica_timer.desktop.track import RATE, SAMPLE_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

LONGEST_SECONDS = 10  # a file longer than this is not one of ours


class Tones(NamedTuple):
    """Samples by name, and the names of those that could not be read."""

    sounds: dict[str, array[int]]
    missing: tuple[str, ...]


def bundled() -> Traversable:
    """Name the folder of the tones that ship with the app."""
    return files("sciatica_timer.resources") / "sounds"


def load(names: Iterable[str], folder: Traversable | None = None) -> Tones:
    """Read `<name>.wav` for every name: 48 kHz, one channel, 16 bit."""
    folder = folder or bundled()
    sounds: dict[str, array[int]] = {}
    missing: list[str] = []
    for name in names:
        try:
            sounds[name] = _read(folder / f"{name}.wav")
        except (OSError, EOFError, wave.Error, ValueError):
            missing.append(name)
    return Tones(sounds, tuple(missing))


def _read(path: Traversable) -> array[int]:
    with path.open("rb") as opened, wave.open(opened) as file:
        shape = (file.getframerate(), file.getnchannels(), file.getsampwidth())
        if shape != (RATE, 1, SAMPLE_BYTES) or file.getnframes() > LONGEST_SECONDS * RATE:
            raise ValueError(f"not 48 kHz mono 16 bit, or too long: {shape}")
        samples = array("h", file.readframes(file.getnframes()))
    if len(samples) == 0:
        raise ValueError("empty")
    if sys.byteorder == "big":
        samples.byteswap()
    return samples
