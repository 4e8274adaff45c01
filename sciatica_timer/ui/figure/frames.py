"""What a view needs to show a movement: which pictures it wants, and the decoded frames at the size it shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from sciatica_timer.core.figure.figure import Figure
    from sciatica_timer.ui.palettes import Palette

MOST_BYTES = 48 * 2**20  # of decoded frames: a movement that takes more is shown by fewer of them


class Wanted(Value):
    """The pictures that a view wants: `size` in pixels of the screen is what they may take.

    All frames take at most so many bytes; with 0 the ends alone are wanted.
    """

    figure: Figure
    size: QSize
    palette: Palette
    most_bytes: int = MOST_BYTES


class Layer(Value):
    """A picture cut to what can be seen of it, and where its upper left corner stands in the whole."""

    image: QImage
    place: QPoint

    @property
    def rect(self) -> QRect:
        """What the layer covers of the whole picture."""
        return QRect(self.place, self.image.size())

    def mirrored(self, width: int) -> Layer:
        """Return the mirror image, in a whole of this width."""
        flipped = self.image.flipped(Qt.Orientation.Horizontal)
        return Layer(flipped, QPoint(width - self.place.x() - self.image.width(), self.place.y()))


class Frames(Value):
    """The decoded frames of a movement, each at its place (0 to 1) between start and end.

    Until it `is_whole`, only the ends are there. `mat` lies under all; `ghost` is the person at the end. `aspect` is
    the width of the pictures to their height, whatever size they are shown at.
    """

    wanted: Wanted
    size: QSize
    positions: tuple[float, ...]
    layers: tuple[Layer, ...]
    mat: Layer | None = None
    ghost: Layer | None = None
    aspect: float = 1.0
    has_sides: bool = True
    is_whole: bool = True

    def ends(self) -> Frames:
        """Return the start and the end alone; the others go with whoever held them."""
        if len(self.layers) < 2:  # noqa: PLR2004  a single picture is both
            return self
        is_whole = self.is_whole and len(self.layers) == 2  # noqa: PLR2004  two photographs
        wanted, layers = replace(self.wanted, most_bytes=0), (self.layers[0], self.layers[-1])
        return replace(self, wanted=wanted, positions=(0.0, 1.0), layers=layers, ghost=None, is_whole=is_whole)

    @property
    def size_bytes(self) -> int:
        """The memory that the decoded pictures take."""
        rest = [layer for layer in (self.mat, self.ghost) if layer is not None]
        return sum(layer.image.sizeInBytes() for layer in (*self.layers, *rest))

    @property
    def rect(self) -> QRect:
        """What changes while the figure moves."""
        covered = QRect()
        for layer in self.layers:
            covered = covered.united(layer.rect)
        return covered if self.ghost is None else covered.united(self.ghost.rect)
