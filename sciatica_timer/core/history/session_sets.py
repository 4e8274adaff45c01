"""Sets of the history put together by session, as they are shown: a session, and its sets below it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sciatica_timer.core.history.record import SetRecord


class SessionSets(Value):
    """Some sets of one session, at least one, in the order in which they are shown."""

    sets: tuple[SetRecord, ...]

    @property
    def session_id(self) -> str:
        """The session that all of them belong to."""
        return self.sets[0].session_id

    @property
    def began(self) -> datetime:
        """When the first of them began."""
        return min(record.started_at for record in self.sets)

    @property
    def seconds(self) -> float:
        """The time from the beginning of the first to the end of the last."""
        return (max(record.ended_at for record in self.sets) - self.began).total_seconds()

    @property
    def exercises(self) -> tuple[str, ...]:
        """The ids of their exercises, each once, in the order in which they were done."""
        return tuple(dict.fromkeys(record.exercise for record in sorted(self.sets, key=lambda one: one.started_at)))


def by_session(records: Sequence[SetRecord]) -> list[SessionSets]:
    """Put sets together that stand beside each other and are of one session."""
    return [SessionSets(tuple(sets)) for _, sets in groupby(records, lambda record: record.session_id)]


def whole_sessions(records: Sequence[SetRecord], most: int) -> tuple[list[SessionSets], tuple[SetRecord, ...]]:
    """Put the sets of a page together: the sessions, and sets kept back as the next page may have more of theirs.

    No more than `most` sets are kept back, and never all of them.
    """
    sessions = by_session(records)
    if len(sessions) < 2 or len(sessions[-1].sets) > most:  # noqa: PLR2004  the last one, and one before it
        return sessions, ()
    return sessions[:-1], sessions[-1].sets
