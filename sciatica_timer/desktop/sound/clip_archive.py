"""The clips of a voice in one ZIP file, about half as large as plain samples.

Each member is a clip of 24 kHz and one channel: the differences from sample to sample divided by 8, as 16 bit numbers,
the lower bytes of all of them first and then the upper ones, which repeat so often that deflating halves them. What is
rounded off lies 60 dB below the words.
"""

from __future__ import annotations

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
STEP = 8
LONGEST_SECONDS = 10  # a clip longer than this is not one of ours
BROKEN = (OSError, EOFError, ArithmeticError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error)


def lengths(path: Traversable) -> dict[str, float]:
    """Return the seconds of every clip by name, without reading any; raise one of `BROKEN` for what is no archive."""
    with path.open("rb") as opened, zipfile.ZipFile(opened) as archive:
        found = {one.filename: one.file_size / SAMPLE_BYTES / RATE for one in archive.infolist()}
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


def packed(samples: Iterable[int]) -> bytes:
    """Return what a member of the archive holds; the samples that come out of it are multiples of 8."""
    rounded = [round(value / STEP) for value in samples]
    differences = array("h", [after - before for before, after in pairwise([0, *rounded])])
    if sys.byteorder == "big":
        differences.byteswap()
    data = differences.tobytes()
    return data[::2] + data[1::2]


def _unpacked(data: bytes) -> array[int]:
    if not 0 < len(data) <= LONGEST_SECONDS * RATE * SAMPLE_BYTES or len(data) % SAMPLE_BYTES:
        raise ValueError(f"{len(data)} bytes are no clip")
    whole = bytearray(len(data))
    whole[::2], whole[1::2] = data[: len(data) // 2], data[len(data) // 2 :]
    differences = array("h", bytes(whole))
    if sys.byteorder == "big":
        differences.byteswap()
    return array("h", [STEP * value for value in accumulate(differences)])
