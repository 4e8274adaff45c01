"""Three weeks of exercises that nobody did: a plausible history, the same at every run, for pictures of the app."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING
from uuid import UUID

from sciatica_timer.core.events import Outcome, Reason
from sciatica_timer.core.record import SetRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = dt.datetime(2026, 3, 20, 8, 14, tzinfo=dt.timezone(dt.timedelta(hours=1)))
DAYS = 21
# Days off, as days before today; the first days are short.
OFF = {3, 6, 11, 12, 17}
CUT_SHORT = {
    (1, "dead-bug", 2): Reason.STOPPED,
    (4, "standing-hip-abduction", 2): Reason.SKIPPED,
    (8, "bridge", 2): Reason.STOPPED,
    (19, "bridge", 1): Reason.PAIN,
}
# Exercise, its sides, the hold in seconds, and the reps of the guide's low end and of later.
PROGRAMME = (
    ("pelvic-tilt", ("both",), 5.0, 8, 10),
    ("bridge", ("both",), 3.0, 8, 10),
    ("bent-knee-fall-out", ("right", "left"), None, 8, 10),
    ("dead-bug", ("alternating",), None, 6, 10),
    ("standing-hip-abduction", ("right", "left"), None, 8, 10),
)
TODAY = 2  # exercises done so far today


def history() -> Iterator[SetRecord]:
    """Give the sets, oldest first."""
    chance = random.Random(7)  # noqa: S311  for show
    ids = (UUID(int=number) for number in range(1, 10_000))
    for back in range(DAYS - 1, -1, -1):
        if back not in OFF:
            yield from _day(back, chance, ids)


def _day(back: int, chance: random.Random, ids: Iterator[UUID]) -> Iterator[SetRecord]:
    early = back > DAYS // 2
    at = (NOW - dt.timedelta(days=back)).replace(hour=7, minute=48) + dt.timedelta(minutes=chance.randint(0, 14))
    count = TODAY if back == 0 else chance.choice((2, 3, 3) if early else (3, 4, 5))
    for exercise, sides, hold, few, many in PROGRAMME[:count]:
        session, reps, sets = str(next(ids)), few if early else many, 1 if early else 2
        for number, side in product(range(1, sets + 1), sides):
            alternating = side == "alternating"
            seconds = reps * (2 if alternating else 1) * (5 + (hold or 1))
            record = SetRecord(
                id=str(next(ids)),
                session_id=session,
                exercise=exercise,
                set_number=number,
                sets_planned=sets,
                side=side,
                reps_planned=reps,
                reps_done=reps,
                left_done=reps if alternating else None,
                right_done=reps if alternating else None,
                hold_seconds=hold,
                active_seconds=seconds,
                started_at=at,
                ended_at=at + dt.timedelta(seconds=seconds),
                outcome=Outcome.COMPLETED,
                reason=Reason.NONE,
            )
            yield _cut_short(record) if (back, exercise, number) in CUT_SHORT else record
            at = record.ended_at + dt.timedelta(seconds=chance.randint(45, 70))


def _cut_short(record: SetRecord) -> SetRecord:
    reason = CUT_SHORT[(NOW.date() - record.started_at.date()).days, record.exercise, record.set_number]
    pain = reason is Reason.PAIN
    done = record.reps_planned - 3
    both = record.side == "alternating"
    return replace(
        record,
        reps_done=done,
        left_done=done if both else None,
        right_done=done + 1 if both else None,
        outcome=Outcome.STOPPED_FOR_PAIN if pain else Outcome.PARTIAL,
        reason=reason,
    )
