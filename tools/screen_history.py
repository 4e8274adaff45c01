"""Two years of exercises that nobody did, the same at every run, for pictures and tests.

It gets better, with two months of nothing, a holiday, and a bad time in the middle, when easier forms were done.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec.structs import replace

from sciatica_timer.core.history.record import SetRecord
from sciatica_timer.core.pain import BadDay, Lowest, PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = dt.datetime(2026, 3, 20, 8, 14, tzinfo=dt.timezone(dt.timedelta(hours=1)))
DAYS = 730
FEW_DAYS = (2, 0)  # of a history of two sessions, as days before today
OFF = {3, 6, 8, 11, 12, 15, 17}
AWAY = ((212, 221), (500, 560))  # a holiday, two months of nothing
FLARE = (352, 372)  # three bad weeks
WORSE = (124, 130)  # and one more
CUT_SHORT = {
    (1, "dead-bug", 2): Reason.STOPPED,
    (4, "standing-hip-abduction", 2): Reason.SKIPPED,
    (9, "bridge", 2): Reason.STOPPED,
    (19, "bridge", 1): Reason.PAIN,
    (74, "bridge", 1): Reason.PAIN,
    (127, "bridge", 1): Reason.PAIN,
    (358, "bridge", 1): Reason.PAIN,
    (366, "pelvic-tilt", 1): Reason.PAIN,
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
EASIER = {"pelvic-tilt": "brace", "bent-knee-fall-out": "less-far", "dead-bug": "arms-only"}


@dataclass(frozen=True)
class Made:
    """Sets and what is known of their sessions, oldest first."""

    sets: tuple[SetRecord, ...]
    notes: tuple[SessionNote, ...]


def history(days: int = DAYS) -> Made:
    """Give the sets and check-ins of the last days."""
    return _made(back for back in range(days - 1, -1, -1) if _is_active(back))


def sparse_history() -> Made:
    """Give those of somebody who has just begun: two sessions."""
    return _made(iter(FEW_DAYS))


def _made(active: Iterator[int]) -> Made:
    chance = random.Random(7)  # noqa: S311  for show
    ids = (UUID(int=number) for number in range(1, 100_000))
    sets: list[SetRecord] = []
    notes: list[SessionNote] = []
    for back in active:
        day = list(_day(back, chance, ids))
        sets += day
        if chance.random() < 0.75 or back in FEW_DAYS:  # noqa: PLR2004  now and then the questions are skipped
            notes.append(_note(back, day[0].session_id, chance))
    return Made(tuple(sets), tuple(notes))


def _is_active(back: int) -> bool:
    """Three to six days a week: more of them lately than at first."""
    if back < max(OFF) + 4:
        return back not in OFF
    if any(first <= back <= last for first, last in AWAY):
        return False
    if FLARE[0] <= back <= FLARE[1]:
        return back % 2 == 0
    return random.Random(back).random() < 0.66 - 0.3 * back / DAYS  # noqa: S311


def _day(back: int, chance: random.Random, ids: Iterator[UUID]) -> Iterator[SetRecord]:
    early = back > 120  # noqa: PLR2004  days with one set of each
    at = (NOW - dt.timedelta(days=back)).replace(hour=7, minute=48) + dt.timedelta(minutes=chance.randint(0, 14))
    count = TODAY if back == 0 else chance.choice((2, 2, 3) if early else (2, 3, 4, 5))
    session = str(next(ids))
    for exercise, sides, hold, few, many in PROGRAMME[:count]:
        reps, sets = few if early else many, 1 if early or chance.random() < back / 300 else 2
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
                variant=EASIER.get(exercise) if FLARE[0] <= back <= FLARE[1] else None,
                round=1,
                rounds=1,
                occurrence=1,
                occurrences=1,
                exercises_planned=count,
                sets_prescribed=sets,
                sides_in_set=len(sides),
            )
            yield _cut_short(record) if (back, exercise, number) in CUT_SHORT else record
            at = record.ended_at + dt.timedelta(seconds=chance.randint(45, 70))


def _note(back: int, session_id: str, chance: random.Random) -> SessionNote:
    """Pain falls slowly, is worse in the bad weeks, and what is noted of it wavers."""
    worse = 3.6 if FLARE[0] <= back <= FLARE[1] else 3.0 if WORSE[0] <= back <= WORSE[1] else 0.0
    back_pain = 2.6 + 2.4 * min(1, back / 300) + worse * 0.5 + chance.gauss(0, 0.6)
    leg_pain = 1.0 + 1.8 * min(1, back / 42) + 3.8 * min(1, back / 330) + worse + chance.gauss(0, 0.5)
    eased, leg_eased = chance.choice((0, 0, 1, 1)), chance.choice((0, 1))
    lowest = tuple(Lowest)[max(0, min(3, round(leg_pain / 2.4 + chance.gauss(0, 0.25))))]
    return SessionNote(
        session_id,
        before=PainNote(_score(back_pain), _score(leg_pain), lowest),
        after=PainNote(_score(back_pain - eased), _score(leg_pain - leg_eased), lowest),
        bad_day=BadDay.PAIN if FLARE[0] <= back <= FLARE[0] + 8 else None,
    )


def _score(value: float) -> int:
    return max(0, min(10, round(value)))


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
