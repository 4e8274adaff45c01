"""What a session in a window needs of the world outside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sciatica_timer.core.session.cues import Cue
    from sciatica_timer.core.session.timeline import Phase


class Sound(Protocol):
    """What a session needs of sound."""

    @property
    def is_silent(self) -> bool:
        """Return whether nothing can be heard."""

    def open(self, then: Callable[[], object]) -> None:
        """Open the stream; go on with `then` as soon as it runs, or cannot."""

    def begin(self, now: float) -> None:
        """Begin at this instant of the session's clock."""

    def lay(self, cues: Iterable[Cue], now: float) -> None:
        """Place the cues to come."""

    def finish(self) -> None:
        """Ring out."""


class Trace(Protocol):
    """Where phases and cues are noted."""

    def begin(self, zero: float) -> None:
        """Count from here."""

    def phase(self, phase: Phase, due: float, at: float) -> None:
        """Note a phase."""

    def cue(self, tone: str, phase: Phase, due: float, at: float) -> None:
        """Note a cue."""
