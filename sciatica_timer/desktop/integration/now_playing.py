"""A session as the desktop sees it: read from a message, and made safe to put on a bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES = ("Playing", "Paused", "Stopped")
LONGEST_TEXT = 300
LONGEST_SECONDS = 7 * 24 * 3600.0


class NowPlaying(Value):
    """A session as a media player reports it; `position_seconds` is the place at the instant of the report."""

    status: str = "Stopped"
    title: str = ""
    album: str = ""
    length_seconds: float = 0.0
    position_seconds: float = 0.0
    can_go_on: bool = True  # whether the keys do anything now

    @property
    def is_open(self) -> bool:
        """Return whether there is a session at all."""
        return self.status != "Stopped"


def now_playing(message: Mapping[str, object]) -> NowPlaying:
    """Read a "state" message; whatever in it makes no sense is as good as absent."""
    status = message.get("status")
    return NowPlaying(
        status=status if isinstance(status, str) and status in STATUSES else "Stopped",
        title=clean_text(message.get("title")),
        album=clean_text(message.get("album")),
        length_seconds=_seconds(message.get("length_seconds")),
        position_seconds=_seconds(message.get("position_seconds")),
        can_go_on=message.get("can_go_on") is not False,
    )


def clean_text(value: object) -> str:
    """Keep what D-Bus can carry: no zero character, and no half of a surrogate pair."""
    text = value if isinstance(value, str) else ""
    return text[:LONGEST_TEXT].replace("\0", "").encode(errors="replace").decode()


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:  # NaN is not
        return 0.0
    return float(min(value, LONGEST_SECONDS))
