"""A finished strip: one ZIP of pictures that the app plays, the same bytes whenever it is made from the same frames."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1
SHADOW_SHRINK = 4  # soft as it is, it needs no more; its alpha must be exact, because steps show as rings
THUMB = (192, 138)
THUMB_MARGIN = 0.03
EPOCH = (1980, 1, 1, 0, 0, 0)


def write(path: Path, facts: dict[str, object], layers: dict[str, Image.Image]) -> None:
    """Write the strip: its facts as strip.json, and every layer as WebP."""
    entries = {"strip.json": json.dumps({"version": VERSION, **facts}, indent=1).encode()}
    for name, picture in layers.items():
        entries[f"{name}.webp"] = _webp(picture, sharp=name.startswith(("figure", "thumb")))
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(entries):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), entries[name])
    partial.replace(path)


def _webp(picture: Image.Image, *, sharp: bool) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "WEBP", quality=84 if sharp else 60, alpha_quality=92 if sharp else 100, method=6)
    return stream.getvalue()


def thumbnail(picture: Image.Image) -> Image.Image:
    """Return a picture of the person alone, cropped, in the shape of a list's thumbnail."""
    box = picture.getchannel("A").point(lambda alpha: 255 if alpha > 40 else 0).getbbox()
    person = picture.crop(box or (0, 0, *picture.size))
    room = tuple(int(side * (1 - 2 * THUMB_MARGIN)) for side in THUMB)
    small = ImageOps.contain(person, (room[0], room[1]), Image.Resampling.LANCZOS)
    made = Image.new("RGBA", THUMB, (0, 0, 0, 0))
    made.paste(small, ((THUMB[0] - small.width) // 2, (THUMB[1] - small.height) // 2))
    return made
