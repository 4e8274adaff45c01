from datetime import datetime, timedelta
from uuid import UUID

import pytest
from fakes import QUICK, ZONE, Sitting, a_plan
from msgspec.structs import replace

from sciatica_timer.core.history.record import Felt, record_of
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.events import BoutEnded, Command, Outcome, Reason
from sciatica_timer.core.session.plan import Planned, plan_of

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


def test_a_record_says_what_it_was_part_of():
    one = Planned(
        "bridge", Dose(1, 2, duration_seconds=30), Sides.BOTH, QUICK,
        variant="easy", load="3 kg", name="Bridge", sets_prescribed=3,
    )  # fmt: skip
    other = Planned("tilt", Dose(1, 2, 3), Sides.BOTH, QUICK)
    plan = plan_of([replace(planned, round=number) for number in (1, 2, 3, 4) for planned in (one, other)])
    record = record_of(replace(a_bout(), exercise=2), plan, SESSION, wall_time)
    assert (record.variant, record.load, record.name, record.duration_seconds) == ("easy", "3 kg", "Bridge", 30)
    assert (record.round, record.rounds, record.occurrence, record.occurrences) == (2, 4, 2, 4)
    assert (record.exercises_planned, record.sets_planned, record.sets_prescribed) == (2, 1, 3)
    other_record = record_of(replace(a_bout(), exercise=1), plan, SESSION, wall_time)
    assert (other_record.variant, other_record.load, other_record.name, other_record.felt) == (None,) * 4
    assert other_record.sets_prescribed == 1


@pytest.mark.parametrize(
    ("sides", "dose", "expected"),
    [
        (Sides.BOTH, Dose(2, 2, 3), [1, 1]),
        (Sides.LEFT, Dose(2, 2, 3), [1, 1]),
        (Sides.ALTERNATING, Dose(2, 2, 3), [1, 1]),
        (Sides.EACH, Dose(2, 2, 3), [2, 2, 2, 2]),
        (Sides.EACH, Dose(2, 2, 3, sets_left=2, sets_right=1), [2, 2, 1]),
    ],
)
def test_a_record_says_how_many_sides_its_set_has(sides, dose, expected):
    sitting = Sitting(plan_of([Planned("a", dose, sides, QUICK)]))
    sitting.do(Command.START)
    sitting.run(400)
    found = [record_of(bout, sitting.session.plan, SESSION, wall_time) for bout in sitting.heard(BoutEnded)]
    assert [record.sides_in_set for record in found] == expected
    assert [record.is_half for record in found] == [number == 2 for number in expected]


def test_an_open_hold_is_recorded_as_long_as_it_took():
    sitting = Sitting(plan_of([Planned("a", Dose(1, 1, is_open=True), Sides.BOTH, QUICK)]))
    sitting.do(Command.START)
    sitting.run(60)
    sitting.do(Command.DONE)
    sitting.run(10)
    (bout,) = sitting.heard(BoutEnded)
    record = record_of(bout, sitting.session.plan, SESSION, wall_time)
    assert record.hold_seconds == round(bout.held_seconds, 1) > 30


def test_a_set_that_hurt_after_it_was_done_is_completed_and_hurt():
    record = record_of(replace(a_bout(), has_hurt=True), a_plan(), SESSION, wall_time)
    assert (record.outcome, record.felt, record.hurt) == (Outcome.COMPLETED, Felt.HURT, True)
    assert not record_of(a_bout(), a_plan(), SESSION, wall_time).hurt
