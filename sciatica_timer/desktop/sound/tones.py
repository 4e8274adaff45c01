"""Loads tones and words; one that is missing or damaged is silence and a problem, never an exception."""

from __future__ import annotations

import sys
import wave
from array import array
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sciatica_timer.desktop.sound.track import RATE, SAMPLE_BYTES, WORD
from sciatica_timer.resources import FOLDER as RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

LONGEST_SECONDS = 10  # a file longer than this is not one of ours
SUFFIX = ".wav"
BROKEN = (OSError, EOFError, wave.Error, ValueError)


class Tones(NamedTuple):
    """Samples by name, and the names of those that could not be read."""

    sounds: dict[str, array[int]]
    missing: tuple[str, ...]


def bundled() -> Traversable:
    """Name the folder of what ships with the app: tones in its `sounds`, words in its `voice`."""
    return RESOURCES


def load(names: Iterable[str], folder: Traversable | None = None, files: Mapping[str, str] | None = None) -> Tones:
    """Read every sound: 48 kHz, one channel, 16 bit.

    "tick" is `sounds/tick.wav` of the folder and "voice/hold" its `voice/hold.wav`, but for the names to which `files`
    gives a path of their own.
    """
    sounds: dict[str, array[int]] = {}
    missing: list[str] = []
    for name in names:
        try:
            sounds[name] = _read(_place(name, folder or bundled(), files or {}))
        except BROKEN:
            missing.append(name)
    return Tones(sounds, tuple(missing))


def lengths(
    names: Iterable[str], folder: Traversable | None = None, files: Mapping[str, str] | None = None
) -> dict[str, float]:
    """Return how many seconds each sound lasts, from the heads of the files; those that cannot be read are left out."""
    found: dict[str, float] = {}
    for name in names:
        try:
            with _opened(_place(name, folder or bundled(), files or {})) as file:
                found[name] = file.getnframes() / RATE
        except BROKEN:
            continue
    return found


def all_lengths(folder: Traversable | None = None) -> dict[str, float]:
    """Return how many seconds every tone and word that ships with the app lasts."""
    return lengths(_names(folder or bundled()), folder)


def _names(folder: Traversable) -> Iterator[str]:
    for part, prefix in (("sounds", ""), ("voice", WORD)):
        try:
            found = sorted(file.name for file in (folder / part).iterdir())
        except OSError:
            continue
        yield from (prefix + name.removesuffix(SUFFIX) for name in found if name.endswith(SUFFIX))


def _place(name: str, folder: Traversable, files: Mapping[str, str]) -> Traversable:
    if name in files:
        return Path(files[name])
    part, last = ("voice", name.removeprefix(WORD)) if name.startswith(WORD) else ("sounds", name)
    return folder / part / f"{last}{SUFFIX}"


@contextmanager
def _opened(path: Traversable) -> Iterator[wave.Wave_read]:
    """Open a file of the right shape that is as long as it says."""
    with path.open("rb") as opened:
        size = opened.seek(0, 2)
        opened.seek(0)
        with wave.open(opened) as file:
            shape = (file.getframerate(), file.getnchannels(), file.getsampwidth())
            count = file.getnframes()
            if shape != (RATE, 1, SAMPLE_BYTES) or not 0 < count <= LONGEST_SECONDS * RATE:
                raise ValueError(f"not 48 kHz mono 16 bit, empty or too long: {shape}, {count} samples")
            if count * SAMPLE_BYTES > size - opened.tell():
                raise EOFError("cut short")
            yield file


def _read(path: Traversable) -> array[int]:
    with _opened(path) as file:
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples
