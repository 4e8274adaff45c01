"""Loads tones and words; one that is missing or damaged is silence and a problem, never an exception."""

from __future__ import annotations

import sys
import wave
from array import array
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sciatica_timer.desktop.sound import clip_archive
from sciatica_timer.desktop.sound.clip_archive import LONGEST_SECONDS
from sciatica_timer.desktop.sound.track import RATE, SAMPLE_BYTES, WORD
from sciatica_timer.resources import FOLDER as RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

SUFFIX = ".wav"
USUAL_SPEAKER, USUAL_TONES = "man", "clear"  # of core/settings.py, which the player does without
BROKEN = (OSError, EOFError, wave.Error, ValueError)


class Tones(NamedTuple):
    """Samples by name, and the names of those that could not be read."""

    sounds: dict[str, array[int]]
    missing: tuple[str, ...]


def bundled() -> Traversable:
    """Return the folder of what ships: each set of tones a folder in `sounds`, each voice an archive in `voice`."""
    return RESOURCES


def load(
    names: Iterable[str],
    folder: Traversable | None = None,
    files: Mapping[str, str] | None = None,
    speaker: str = USUAL_SPEAKER,
    tones: str = USUAL_TONES,
) -> Tones:
    """Read every sound: 24 kHz, one channel, 16 bit.

    "tick" is `tick.wav` of the set `tones`, "low/tick" that of the low set whichever is chosen, and "voice/hold" the
    clip "hold" of the speaker's archive, but for the names to which `files` gives a path of their own.
    """
    wanted = list(names)
    folder, files = folder or bundled(), files or {}
    words = [name.removeprefix(WORD) for name in wanted if name.startswith(WORD) and name not in files]
    clips = clip_archive.read(_archive(folder, speaker), words) if words else {}
    sounds = {WORD + name: samples for name, samples in clips.items()}
    for name in wanted:
        if name in files or not name.startswith(WORD):
            with suppress(*BROKEN):
                sounds[name] = _read(_place(name, folder, files, tones))
    return Tones(sounds, tuple(name for name in wanted if name not in sounds))


def lengths(
    names: Iterable[str],
    folder: Traversable | None = None,
    files: Mapping[str, str] | None = None,
    speaker: str = USUAL_SPEAKER,
) -> dict[str, float]:
    """Return how many seconds each sound lasts, from the heads of the files; those that cannot be read are left out.

    A tone lasts as long in every set.
    """
    wanted = list(names)
    folder, files = folder or bundled(), files or {}
    clips = [name for name in wanted if name.startswith(WORD) and name not in files]
    found = _spoken_lengths(folder, speaker) if clips else {}
    for name in wanted:
        if name in files or not name.startswith(WORD):
            found.pop(name, None)
            with suppress(*BROKEN), _opened(_place(name, folder, files, USUAL_TONES)) as file:
                found[name] = file.getnframes() / RATE
    return {name: found[name] for name in wanted if name in found}


def all_lengths(folder: Traversable | None = None, speaker: str = USUAL_SPEAKER) -> dict[str, float]:
    """Return how many seconds every tone, and every word of a speaker, lasts that ships with the app."""
    folder = folder or bundled()
    return lengths(_tone_names(folder), folder) | _spoken_lengths(folder, speaker)


def _tone_names(folder: Traversable) -> list[str]:
    try:
        found = sorted(file.name for file in (folder / "sounds" / USUAL_TONES).iterdir())
    except OSError:
        return []
    return [name.removesuffix(SUFFIX) for name in found if name.endswith(SUFFIX)]


def _spoken_lengths(folder: Traversable, speaker: str) -> dict[str, float]:
    try:
        found = clip_archive.lengths(_archive(folder, speaker))
    except clip_archive.BROKEN:
        return {}
    return {WORD + name: seconds for name, seconds in found.items()}


def _archive(folder: Traversable, speaker: str) -> Traversable:
    return folder / "voice" / f"{speaker}{clip_archive.SUFFIX}"


def _place(name: str, folder: Traversable, files: Mapping[str, str], tones: str) -> Traversable:
    if name in files:
        return Path(files[name])
    named_set, _, tone = name.rpartition("/")
    return folder / "sounds" / (named_set or tones) / f"{tone}{SUFFIX}"


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
                raise ValueError(f"not 24 kHz mono 16 bit, empty or too long: {shape}, {count} samples")
            if count * SAMPLE_BYTES > size - opened.tell():
                raise EOFError("cut short")
            yield file


def _read(path: Traversable) -> array[int]:
    with _opened(path) as file:
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples
