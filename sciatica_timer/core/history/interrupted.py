"""What an interrupted session leaves to the history if nobody goes on with it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.history.record import SetRecord, record_of
from sciatica_timer.core.session.bookmark import Bookmark, restore
from sciatica_timer.core.session.bouts import bout_key, inside_bout, sum_up
from sciatica_timer.core.session.events import Reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sciatica_timer.core.session.state import BoutKey, Session


def records_left(bookmark: Bookmark) -> tuple[SetRecord, ...]:
    """Sum up what a bookmark's session leaves behind if nobody goes on: a record for each set and side begun.

    The one under way ends when the bookmark was saved; an earlier one, which only counts with a rep done, is taken
    to end where the next began, for nothing else is known. Ids are those the session itself gives its records.
    """
    session = restore(bookmark, lambda time: (time - bookmark.started_at).total_seconds())
    under_way = _bout_under_way(session)
    ends = [*(began for _, began in bookmark.begun[1:]), bookmark.saved_at]
    records = []
    for (key, _), next_began in zip(bookmark.begun, ends, strict=False):
        ended = bookmark.saved_at if key == under_way else next_began
        bout = sum_up(session, key, (ended - bookmark.started_at).total_seconds(), Reason.INTERRUPTED)
        if key == under_way or any(bout.reps_by_side.values()):
            records.append(record_of(bout, session.plan, bookmark.session_id, _after(bookmark.started_at)))
    return tuple(records)


def _bout_under_way(session: Session) -> BoutKey | None:
    """Name the bout that the session stands inside of; none while it waits between two."""
    return bout_key(session, session.phase) if inside_bout(session) else None


def _after(start: datetime) -> Callable[[float], datetime]:
    return lambda seconds: start + timedelta(seconds=seconds)
