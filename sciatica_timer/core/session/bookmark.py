"""Where a session stands, as it outlives the process: the place, what is done, and how to go on from there.

A bookmark holds no instants of a clock that ends with the process, only wall times. The interrupted rep, or the wait
that was under way, is begun anew; a wait that was made longer has its usual length again.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.core.library.dose import DoseError
from sciatica_timer.core.session.bouts import bout_of
from sciatica_timer.core.session.events import State
from sciatica_timer.core.session.plan import Change, Plan, Planned, plan_of
from sciatica_timer.core.session.state import BoutKey, Session
from sciatica_timer.core.session.timeline import Phase, PhaseKind, RepKey, rep_start
from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from uuid import UUID


class BookmarkError(ValueError):
    """A bookmark that fits no session, such as one with a rep that its dose does not hold."""


class Bookmark(Value):
    """A place in a session: the phase it names, by kind, exercise, set, side and rep; all times are aware.

    `exercises` and `order` are those of the plan. `done` and `begun` are in order; `begun` tells when the first rep of
    each exercise, set and side began (side None: alternating), `spent` the seconds at its reps and the rests between.
    `took` holds the seconds of each open phase that was ended, by its rep. `saved_at` is the last moment known of.
    """

    session_id: UUID
    exercises: tuple[Planned, ...]
    order: tuple[int, ...]
    programme: str
    change: Change
    kind: PhaseKind
    rep: RepKey
    done: tuple[RepKey, ...]
    begun: tuple[tuple[BoutKey, datetime], ...]
    spent: tuple[tuple[BoutKey, float], ...]
    started_at: datetime
    saved_at: datetime
    took: tuple[tuple[RepKey, float], ...] = ()

    @property
    def exercise_id(self) -> str:
        """The id of the exercise under way, or to come."""
        return self.exercises[self.rep[0]].exercise_id


def bookmark_of(
    session: Session, session_id: UUID, started_at: datetime, wall_time: Callable[[float], datetime]
) -> Bookmark:
    """Note where a session stands at its last reading; `wall_time` maps an instant of its clock to local time."""
    plan, phase = session.plan, session.phase
    return Bookmark(
        session_id,
        plan.exercises,
        plan.order,
        plan.programme,
        plan.change,
        phase.kind,
        phase.rep_key,
        done=tuple(sorted(session.done, key=_in_order)),
        begun=tuple((key, wall_time(instant)) for key, instant in sorted(session.begun.items(), key=_by_instant)),
        spent=tuple(session.spent.items()),
        started_at=started_at,
        saved_at=wall_time(session.reading.monotonic),
        took=tuple(session.took.items()),
    )


def restore(bookmark: Bookmark, instant_of: Callable[[datetime], float]) -> Session:
    """Set a session up again, paused at the beginning of the interrupted rep or wait.

    `instant_of` maps a wall time to the session's new clock. Raises BookmarkError for one that fits no session.
    """
    plan = _plan_of(bookmark)
    index = next((i for i, phase in enumerate(plan.timeline) if phase.key == (bookmark.kind, bookmark.rep)), None)
    named = {key for key, _ in (*bookmark.begun, *bookmark.spent)}
    planned = {rep for number, one in enumerate(plan.exercises) for rep in _reps_of(number, one)}
    bouts = {bout_of(plan, rep) for rep in planned}
    ended = {rep for rep, _ in bookmark.took}
    if index is None or not planned.issuperset({*bookmark.done, *ended}) or not bouts.issuperset(named):
        raise BookmarkError(tr("the place or the reps done are not of this dose"))
    index = rep_start(plan.timeline, index)
    return Session(
        plan,
        state=State.PAUSED,
        index=index,
        position=plan.timeline[index].start,
        anchor=-math.inf,
        done=frozenset(bookmark.done),
        begun={key: instant_of(time) for key, time in bookmark.begun},
        spent=dict(bookmark.spent),
        took=dict(bookmark.took),
    )


def coming_rep(bookmark: Bookmark) -> Phase:
    """Find the rep to go on with: the one under way, or, while waiting, the one to come."""
    session = restore(bookmark, lambda _time: 0.0)
    return next(phase for phase in session.plan.timeline[session.index :] if phase.kind.is_rep)


def _reps_of(number: int, planned: Planned) -> Iterator[RepKey]:
    """Yield all reps of an exercise, those too that were left for another variant."""
    for set_number in range(1, planned.dose.sets + 1):
        yield from ((number, set_number, *rep) for rep in planned.wanted(set_number))


def _plan_of(bookmark: Bookmark) -> Plan:
    places = range(len(bookmark.exercises))
    if not bookmark.order or len(set(bookmark.order)) < len(bookmark.order) or not set(bookmark.order) <= set(places):
        raise BookmarkError(tr("the order is not of these exercises"))
    try:
        return plan_of(bookmark.exercises, bookmark.programme, bookmark.change, bookmark.order)
    except DoseError as error:
        raise BookmarkError(str(error)) from error


def _in_order(key: RepKey) -> tuple[int, int, str, int]:
    exercise, number, side, rep = key
    return (exercise, number, side.value, rep)


def _by_instant(begun: tuple[BoutKey, float]) -> float:
    return begun[1]
