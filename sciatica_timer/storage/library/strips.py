"""The strips that ship, `figures/MOVEMENT.zip`: read within bounds, so that a damaged one costs its picture alone."""

from __future__ import annotations

import struct
import zipfile
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from sciatica_timer.core.figure.figure import REST, Movement
from sciatica_timer.core.figure.strip import Strip
from sciatica_timer.core.problem import Kind
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

MOST_STRIP_BYTES = 8 * 2**20  # the largest that ships has less than 1 MB
MOST_FRAMES = 64
DESCRIPTION, MAT, THUMBNAIL = "strip.json", "mat.webp", "thumb.webp"

_NO_ZIP = (zipfile.BadZipFile, struct.error, EOFError, ValueError, RuntimeError)  # what zipfile raises on damage

Pixels = Annotated[int, msgspec.Meta(ge=16, le=2400)]


class _Description(msgspec.Struct):
    """What strip.json says that the app goes by; it says more."""

    version: Literal[1]
    frames: Annotated[int, msgspec.Meta(ge=1, le=MOST_FRAMES)]
    width: Pixels
    height: Pixels
    position: str = ""


def movements_in(folder: Traversable) -> list[Movement]:
    """List the movements of a folder of strips by name, without those that show a position at rest."""
    found = []
    for file in sorted(folder.iterdir(), key=lambda one: one.name) if folder.is_dir() else ():
        name = file.name.removesuffix(".zip")
        if name == file.name or name.startswith(REST):
            continue
        with suppress(FileProblem, msgspec.MsgspecError, KeyError):  # damage is told where it is to be shown
            about = msgspec.json.decode(_entries(file, only=DESCRIPTION)[DESCRIPTION], type=_Description)
            found.append(Movement(name, about.position))
    return found


def read_strip(file: Traversable) -> Strip:
    """Read all layers of a strip, still encoded; raises FileProblem."""
    layers = _entries(file)
    try:
        about = msgspec.json.decode(layers[DESCRIPTION], type=_Description)
        frames = tuple(layers[f"figure-{number:02}.webp"] for number in range(about.frames))
        shadows = tuple(layers.get(f"shadow-{number:02}.webp", b"") for number in range(about.frames))
    except msgspec.MsgspecError as error:
        raise FileProblem(Kind.RULE, file.name, DESCRIPTION, str(error)) from error
    except KeyError as error:
        raise FileProblem(Kind.RULE, file.name, tr("{0} is missing").format(error.args[0])) from error
    return Strip(frames, shadows if any(shadows) else (), layers.get(MAT, b""), (about.width, about.height))


def read_thumbnail(file: Traversable) -> bytes:
    """Read the small picture of a strip, still encoded; raises FileProblem."""
    found = _entries(file, only=THUMBNAIL)
    if THUMBNAIL not in found:
        raise FileProblem(Kind.RULE, file.name, tr("{0} is missing").format(THUMBNAIL))
    return found[THUMBNAIL]


def _entries(file: Traversable, only: str = "") -> dict[str, bytes]:
    """Read the entries of a ZIP, or one of them; what is compressed could unpack to anything, and is refused."""
    try:
        with file.open("rb") as stream, zipfile.ZipFile(stream) as archive:
            found = [one for one in archive.infolist() if only in ("", one.filename)]
            if sum(one.file_size for one in found) > MOST_STRIP_BYTES:
                raise content_problem(file.name, "", tr("more than {0} MB").format(MOST_STRIP_BYTES // 2**20))
            if any(one.compress_type != zipfile.ZIP_STORED for one in found):
                raise content_problem(file.name, "", tr("compressed entries"), tr("stored ones"))
            return {one.filename: archive.read(one) for one in found}
    except OSError as error:
        raise FileProblem(Kind.NOT_READ, file.name, why(error)) from error
    except _NO_ZIP as error:
        raise content_problem(file.name, "", tr("something else"), tr("a strip of pictures")) from error
