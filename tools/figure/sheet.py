"""Contact sheets: each movement's start, middle and end, both sides, on light and on dark, and its thumbnail."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont, ImageOps

if TYPE_CHECKING:
    from pathlib import Path

    Colour = tuple[int, int, int]

GROUNDS = {  # of the page, the mat and the letters
    "light": ((246, 248, 247), (208, 226, 221), (20, 30, 34)),
    "dark": ((24, 29, 32), (52, 66, 68), (230, 235, 236)),
}
CELL = (330, 200)
SMALL = (64, 46)
TOP = 24
LETTERS = 16
HEADS = ("start", "middle", "end", "end, left side", "in lists; and at 64 by 46")


def sheet(strips: list[Path], theme: str) -> Image.Image:
    """Return one row a strip: start, middle, end, the end of the left side, and the thumbnail in two sizes."""
    back, mat, ink = GROUNDS[theme]
    made = Image.new("RGB", (CELL[0] * 4 + 230, TOP + (CELL[1] + TOP) * len(strips)), back)
    draw, font = ImageDraw.Draw(made), ImageFont.load_default(LETTERS)
    for column, head in enumerate(HEADS):
        draw.text((8 + column * CELL[0], 2), head, fill=ink, font=font)
    for row, path in enumerate(strips):
        top = TOP + row * (CELL[1] + TOP)
        draw.text((8, top + 2), path.stem.replace("-", " ").capitalize(), fill=ink, font=font)
        with zipfile.ZipFile(path) as archive:
            last = json.loads(archive.read("strip.json"))["frames"] - 1
            for column, (frame, turned) in enumerate(((0, False), (last // 2, False), (last, False), (last, True))):
                picture = ImageOps.contain(_composed(archive, frame, back, mat), CELL, Image.Resampling.LANCZOS)
                picture = ImageOps.mirror(picture) if turned else picture
                made.paste(picture, (column * CELL[0] + (CELL[0] - picture.width) // 2, top + TOP))
            thumb = _layer(archive, "thumb")
        made.paste(thumb, (CELL[0] * 4 + 10, top + TOP), thumb)
        tiny = thumb.resize(SMALL, Image.Resampling.LANCZOS)
        made.paste(tiny, (CELL[0] * 4 + 10, top + TOP + 145), tiny)
    return made


def facts(path: Path) -> dict[str, object]:
    """Return what a strip says of itself."""
    with zipfile.ZipFile(path) as archive:
        found: dict[str, object] = json.loads(archive.read("strip.json"))
    return found


def _layer(archive: zipfile.ZipFile, name: str) -> Image.Image:
    return Image.open(io.BytesIO(archive.read(f"{name}.webp"))).convert("RGBA")


def _composed(archive: zipfile.ZipFile, frame: int, back: Colour, mat: Colour) -> Image.Image:
    figure = _layer(archive, f"figure-{frame:02}")
    made = Image.new("RGBA", figure.size, (*back, 255))
    if "mat.webp" in archive.namelist():
        white = _layer(archive, "mat")
        bands = [white.getchannel(0).point([level * part // 255 for level in range(256)]) for part in mat]
        made.alpha_composite(Image.merge("RGBA", [*bands, white.getchannel("A")]))
    made.alpha_composite(_layer(archive, f"shadow-{frame:02}").resize(figure.size))
    made.alpha_composite(figure)
    return made.convert("RGB")
