"""The dose of an exercise in one session, as its sets tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.library.dose import SETS_POSSIBLE, Dose
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.history.record import SetRecord


class DoseDone(Value):
    """A dose as it was planned: of one round, with the variant's id and the load, empty where there was none."""

    dose: Dose
    rounds: int = 1
    variant: str = ""
    load: str = ""


def dose_done(records: Sequence[SetRecord]) -> DoseDone:
    """Sum up the sets of one exercise in one session, at least one: every time that it stands in a round, in a row.

    Of a set that was not begun the reps are taken to be those of the last one before it. What was added on the way is
    a gift, and an open hold is as long as the longest.
    """
    last = records[-1]
    rounds = max(record.rounds or 1 for record in records)
    times = max(1, min(record.occurrences or 1 for record in records) // rounds)
    sets = min(record.sets_prescribed or record.sets_planned for record in records)
    in_one_round = {(record.occurrence or 1, record.set_number): record.reps_planned for record in reversed(records)}
    known = [reps for (time, number), reps in sorted(in_one_round.items()) if time <= times and number <= sets]
    known = known or [last.reps_planned]
    total = min(times * sets, int(SETS_POSSIBLE.high))
    reps = (known + known[-1:] * total)[:total]
    dose = Dose(
        sets=total,
        reps=reps[0],
        hold_seconds=max((record.hold_seconds or 0 for record in records), default=0) or None,
        duration_seconds=last.duration_seconds,
        reps_per_set=tuple(reps) if len(set(reps)) > 1 else (),
    )
    return DoseDone(dose, rounds, last.variant or "", last.load or "")
