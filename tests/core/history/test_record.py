from datetime import datetime, timedelta
from uuid import UUID

from fakes import ZONE, a_plan

from sciatica_timer.core.history.record import record_of
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.events import BoutEnded, Outcome, Reason

SESSION = UUID(int=7)
MIDNIGHT = datetime(2026, 1, 6, 0, 0, tzinfo=ZONE)


def wall_time(instant):
    return MIDNIGHT + timedelta(seconds=instant)


def a_bout(side=Side.BOTH, reps=None, began=-30.0, set_number=1):
    return BoutEnded(0, set_number, side, 2, reps or {side: 2}, began, 12.0, 40.0, Outcome.COMPLETED, Reason.NONE)


def test_a_record_holds_what_was_planned_and_what_was_done():
    record = record_of(a_bout(reps={Side.BOTH: 1}), a_plan(sets=2), SESSION, wall_time)
    assert (record.exercise, record.set_number, record.sets_planned) == ("bridge", 1, 2)
    assert (record.side, record.reps_planned, record.reps_done, record.hold_seconds) == ("both", 2, 1, 3)
    assert (record.left_done, record.right_done) == (None, None)
    assert (record.ended_at - record.started_at).total_seconds() == 42
    assert record.active_seconds == 40


def test_a_set_belongs_to_the_day_on_which_it_began():
    assert record_of(a_bout(), a_plan(), SESSION, wall_time).local_date == "2026-01-05"
    assert record_of(a_bout(began=0.0), a_plan(), SESSION, wall_time).local_date == "2026-01-06"


def test_alternating_sides_are_counted_apart():
    bout = a_bout(side=None, reps={Side.RIGHT: 2, Side.LEFT: 1})
    record = record_of(bout, a_plan(sides=Sides.ALTERNATING), SESSION, wall_time)
    assert (record.side, record.reps_done, record.left_done, record.right_done) == ("alternating", 1, 1, 2)


def test_a_bout_ended_anew_has_the_same_id_and_every_other_one_has_its_own():
    def id_of(bout, session=SESSION):
        return record_of(bout, a_plan(), session, wall_time).id

    assert id_of(a_bout()) == id_of(a_bout(reps={Side.BOTH: 1}, began=5.0))
    others = [id_of(a_bout()), id_of(a_bout(set_number=2)), id_of(a_bout(Side.LEFT)), id_of(a_bout(), UUID(int=8))]
    assert len(set(others)) == 4
