"""The clips of a voice in one ZIP file, less than half as large as plain samples.

Each member is a clip of 24 kHz, one channel: a byte with the step that its samples are rounded to, then the differences
from sample to sample in steps, as 16 bit numbers, the lower bytes of all of them first and then the upper ones, which
repeat so often that LZMA halves them. What is rounded off lies 50 to 60 dB below the words.
"""

from __future__ import annotations

import lzma
import sys
import zipfile
import zlib
from array import array
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from sciatica_timer.desktop.sound.track import RATE, SAMPLE_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

SUFFIX = ".zip"
STEP = 16  # of single words
STEPS_POSSIBLE = range(1, 65)
LONGEST_SECONDS = 15  # a clip longer than this is not one of ours
BROKEN = (
    *(OSError, EOFError, ArithmeticError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error),
    lzma.LZMAError,
)


def lengths(path: Traversable) -> dict[str, float]:
    """Return the seconds of every clip by name, without reading any; raise one of `BROKEN` for what is no archive."""
    with path.open("rb") as opened, zipfile.ZipFile(opened) as archive:
        found = {one.filename: one.file_size // SAMPLE_BYTES / RATE for one in archive.infolist()}
    return {name: seconds for name, seconds in found.items() if 0 < seconds <= LONGEST_SECONDS}


def read(path: Traversable, names: Iterable[str]) -> dict[str, array[int]]:
    """Return the samples of these clips; those that are missing or damaged are left out."""
    found: dict[str, array[int]] = {}
    try:
        with path.open("rb") as opened, zipfile.ZipFile(opened) as archive:
            for name in names:
                try:
                    found[name] = _unpacked(archive.read(name))
                except (*BROKEN, KeyError):
                    continue
    except BROKEN:
        return found
    return found


def packed(samples: Iterable[int], step: int = STEP) -> bytes:
    """Return what a member of the archive holds; the samples that come out of it are multiples of the step."""
    rounded = [round(value / step) for value in samples]
    differences = array("h", [after - before for before, after in pairwise([0, *rounded])])
    if sys.byteorder == "big":
        differences.byteswap()
    data = differences.tobytes()
    return bytes([step]) + data[::2] + data[1::2]


def _unpacked(data: bytes) -> array[int]:
    step, data = data[0] if data else 0, data[1:]
    length = len(data)
    if not 0 < length <= LONGEST_SECONDS * RATE * SAMPLE_BYTES or length % SAMPLE_BYTES or step not in STEPS_POSSIBLE:
        raise ValueError(f"{length} bytes in steps of {step} are no clip")
    whole = bytearray(length)
    whole[::2], whole[1::2] = data[: length // 2], data[length // 2 :]
    differences = array("h", bytes(whole))
    if sys.byteorder == "big":
        differences.byteswap()
    return array("h", [step * value for value in accumulate(differences)])
