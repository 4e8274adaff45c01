"""A movement as pictures: the frames from its start to its end, and which two of them an instant lies between."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Protocol

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.figure.figure import Figure


class Strip(Value):
    """The encoded pictures of a movement, from the start pose to the end pose.

    `shadows` has one entry a frame, or none at all. `mat` lies under all of them; empty where there is none.
    `size` is the width and height in pixels that the layers share; None for a person's own photographs, which stand
    alone, each in its own shape, and are never mirrored.
    """

    frames: tuple[bytes, ...]
    shadows: tuple[bytes, ...] = ()
    mat: bytes = b""
    size: tuple[int, int] | None = None


class PictureSource(Protocol):
    """Where the pictures of a figure come from; both methods are called off the main thread."""

    def strip(self, figure: Figure) -> Strip | None:
        """Return the pictures of a figure, None where there are none; reports damage itself."""

    def thumbnail(self, figure: Figure) -> bytes | None:
        """Return the small encoded picture of a figure's end, None where there is none; reports damage itself."""

    def report(self, figure: Figure) -> None:
        """Take note that the pictures of a figure were read but cannot be decoded."""


def neighbours(position: float, places: Sequence[float]) -> tuple[int, int, float]:
    """Return the frames around a position (0 to 1), and how far it lies from the first of them to the second.

    `places` are those of the frames, in order, from 0 to 1; a single frame is its own neighbour.
    """
    after = max(1, min(bisect_right(places, position), len(places) - 1))
    if len(places) == 1:
        return 0, 0, 0.0
    share = (position - places[after - 1]) / (places[after] - places[after - 1])
    return after - 1, after, max(0.0, min(1.0, share))
