"""A part of a picture, and the way up it is shown: turned and cut by small steps, never beyond the picture."""

from __future__ import annotations

from msgspec.structs import replace

from sciatica_timer.core.value import Value

LEAST = 0.05  # of the picture's width and height
_TURNS = 4


class Cut(Value):
    """What is kept of a picture: `turns` to the right, of 90 degrees, and then the part, from 0 to 1 each way."""

    turns: int = 0
    left: float = 0
    top: float = 0
    right: float = 1
    bottom: float = 1

    @property
    def is_whole(self) -> bool:
        """Return whether the picture stays as it is."""
        return self == WHOLE

    def turned(self, by: int) -> Cut:
        """Turn it and the part with it, by so many times 90 degrees to the right."""
        now = self
        for _ in range(by % _TURNS):
            edges = (1 - now.bottom, now.left, 1 - now.top, now.right)
            now = Cut((now.turns + 1) % _TURNS, *edges)
        return now

    def moved(self, across: float, down: float) -> Cut:
        """Show another part of the same size; at the edges it stops."""
        across = min(max(across, -self.left), 1 - self.right)
        down = min(max(down, -self.top), 1 - self.bottom)
        return Cut(self.turns, self.left + across, self.top + down, self.right + across, self.bottom + down)

    def grown(self, across: float, down: float) -> Cut:
        """Move the right and the lower edge, as far as there is picture and something is left."""
        right = min(max(self.right + across, self.left + LEAST), 1)
        bottom = min(max(self.bottom + down, self.top + LEAST), 1)
        return replace(self, right=right, bottom=bottom)

    def between(self, one: tuple[float, float], other: tuple[float, float]) -> Cut:
        """Show what lies between two points, in whatever order, with at least the least of it."""
        left, right = _span(one[0], other[0])
        top, bottom = _span(one[1], other[1])
        return Cut(self.turns, left, top, right, bottom)


WHOLE = Cut()


def _span(one: float, other: float) -> tuple[float, float]:
    low, high = (min(max(edge, 0.0), 1.0) for edge in sorted((one, other)))
    low = min(low, 1 - LEAST)
    return low, max(high, low + LEAST)
