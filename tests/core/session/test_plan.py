import pytest
from doses import any_doses, laid_out, wanted_reps
from fakes import QUICK, a_programme, shape
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.session.plan import Change, Planned, plan_of, with_one_more_set, with_other
from sciatica_timer.core.session.timeline import PhaseKind, lengthen

BACK, KNEES, STANDING = Position.ON_YOUR_BACK, Position.HANDS_AND_KNEES, Position.STANDING
paces = st.builds(Pace, st.sampled_from([0.25, 1, 3]), *[st.sampled_from([0, 0.5, 2, 7])] * 5, st.booleans())
exercises = laid_out(any_doses(st.none() | st.just(2.5), most_sets=3, most_reps=3), paces).flatmap(
    lambda laid: st.builds(
        Planned, st.sampled_from("abc"), *map(st.just, laid), st.sampled_from(Position), round=st.integers(1, 2)
    )
)
changes = st.builds(Change, st.sampled_from([0, 30]), st.booleans(), st.sampled_from([0, 45]))
plans = st.builds(plan_of, st.lists(exercises, min_size=1, max_size=4), st.just("mine"), changes)


def opening(plan):
    return [phase for phase in plan.timeline if phase.kind is PhaseKind.EXERCISE_CHANGE]


def test_exercises_follow_each_other_after_a_change_and_a_shorter_time_to_get_ready():
    plan = a_programme(BACK, BACK, reps=1)
    assert shape(plan.timeline) == [
        *("prepare 1b1", "out 1b1", "hold 1b1", "back 1b1"),
        *("exercise_change 1b1", "prepare 1b1", "out 1b1", "hold 1b1", "back 1b1"),
    ]
    assert [phase.exercise for phase in plan.timeline] == [0] * 4 + [1] * 5
    prepares = [phase.duration for phase in plan.timeline if phase.kind is PhaseKind.PREPARE]
    assert prepares == [QUICK.prepare_seconds, QUICK.prepare_seconds]
    assert plan.total_seconds == 5 + 5 + 20 + 5 + 5


@pytest.mark.parametrize(("first", "later"), [(0, 0), (4, 4), (12, 10), (15, 10), (60, 40)])
def test_getting_ready_again_takes_less_long_and_never_longer(first, later):
    one = Planned("a", Dose(1, 1, 3), Sides.BOTH, replace(QUICK, prepare_seconds=first))
    plan = plan_of([one, one])
    prepares = {phase.exercise: phase.duration for phase in plan.timeline if phase.kind is PhaseKind.PREPARE}
    assert (prepares.get(0, 0), prepares.get(1, 0)) == (first, later)


def test_only_a_change_of_position_waits_and_only_where_that_is_wanted():
    positions = (BACK, KNEES, KNEES, STANDING)
    assert [phase.waits for phase in opening(a_programme(*positions))] == [True, False, True]
    assert not any(phase.waits for phase in opening(a_programme(*positions, waits=False)))


def test_without_time_between_exercises_a_change_of_position_still_waits():
    assert [phase.kind for phase in opening(a_programme(BACK, BACK, seconds=0))] == []
    assert [phase.waits for phase in opening(a_programme(BACK, KNEES, seconds=0))] == [True]


def rounds_of(*positions, rounds=2, rest=45, waits=True):
    one_round = a_programme(*positions, reps=1).exercises
    every = [replace(one, round=number) for number in range(1, rounds + 1) for one in one_round]
    return plan_of(every, "mine", Change(20, waits, rest))


def test_between_rounds_there_is_a_rest_that_waits_for_nobody():
    plan = rounds_of(BACK, KNEES, rounds=3)
    changes = [(one.kind.value, one.duration, one.waits) for one in plan.timeline if one.kind.is_between_exercises]
    change, rest = ("exercise_change", 20, True), ("round_rest", 45, False)
    assert changes == [change, rest, change, rest, change]


def test_without_a_rest_between_rounds_they_follow_like_exercises():
    plan = rounds_of(BACK, BACK, rest=0)
    assert {one.kind for one in plan.timeline if one.kind.is_between_exercises} == {PhaseKind.EXERCISE_CHANGE}


def test_the_place_in_a_round_is_told_by_its_phases():
    plan = rounds_of(BACK, KNEES, rounds=3)
    assert plan.rounds == 3
    assert [plan.place_in_round(phase) for phase in plan.timeline if phase.kind is PhaseKind.OUT] == [
        (1, 2),
        (2, 2),
    ] * 3


def test_another_exercise_in_a_round_stays_in_it():
    plan = rounds_of(BACK, BACK)
    changed = with_other(plan, 3, Planned("x", Dose(1, 1, 3), Sides.BOTH, QUICK), keep=False)
    assert [changed.exercises[number].round for number in changed.order] == [1, 1, 2, 2]


def test_a_time_to_get_ready_that_an_exercise_names_is_the_same_later():
    one = Planned("a", Dose(1, 1, 3), Sides.BOTH, replace(QUICK, prepare_seconds=20), prepares_in_full=True)
    assert [phase.duration for phase in plan_of([one, one]).timeline if phase.kind is PhaseKind.PREPARE] == [20, 20]


@given(plans)
def test_a_timeline_lies_end_to_end_and_every_phase_can_be_told_apart(plan):
    ends = [0.0, *(phase.end for phase in plan.timeline)]
    assert [phase.start for phase in plan.timeline] == ends[:-1]
    assert len({phase.key for phase in plan.timeline}) == len(plan.timeline)


@given(plans)
def test_every_exercise_has_the_reps_of_its_dose(plan):
    for number, planned in enumerate(plan.exercises):
        reps = {phase.rep_key for phase in plan.timeline if phase.kind.is_rep and phase.exercise == number}
        assert reps == wanted_reps(planned.dose, planned.sides, number)


@given(plans, st.data())
def test_one_more_set_adds_just_its_reps_and_leaves_all_other_phases(plan, data):
    number = data.draw(st.sampled_from(plan.order))
    grown = with_one_more_set(plan, number)
    before, after = ({phase.key: phase.duration for phase in one.timeline} for one in (plan, grown))
    assert before.items() <= after.items()
    assert {rep[:2] for _, rep in after.keys() - before.keys()} <= {
        (number, plan.exercises[number].dose.sets + 1),
        (number, plan.exercises[number].dose.sets),  # the rest before it follows the set that was the last
    }


def test_a_set_too_many_is_not_added():
    plan = plan_of([Planned("a", Dose(20, 1, 1), Sides.BOTH)])
    assert with_one_more_set(plan, 0) == plan


@given(plans, exercises, st.booleans(), st.data())
def test_another_exercise_comes_in_the_place_of_one_or_behind_it(plan, other, keep, data):
    number = data.draw(st.sampled_from(plan.order))
    changed = with_other(plan, number, other, keep=keep)
    new = len(plan.exercises)
    assert changed.exercises == (*plan.exercises, replace(other, round=plan.exercises[number].round))
    at = plan.order.index(number)
    assert changed.order == (*plan.order[: at + keep], new, *plan.order[at + 1 :])
    assert list(dict.fromkeys(phase.exercise for phase in changed.timeline)) == list(changed.order)


def test_a_wait_made_longer_stays_so_when_a_set_is_added():
    plan = a_programme(BACK, BACK)
    (change,) = opening(plan)
    plan = replace(plan, timeline=lengthen(plan.timeline, plan.timeline.index(change), 10))
    assert opening(with_one_more_set(plan, 1))[0].duration == 30


def test_the_same_exercise_twice_is_told_apart():
    plan = plan_of([Planned("a", Dose(1, 1, 1), Sides.BOTH), Planned("b", Dose(1, 1, 1), Sides.BOTH)] * 2)
    assert [plan.occurrence(at) for at in range(4)] == [1, 1, 2, 2]


def test_a_rep_of_no_time_is_refused_wherever_it_stands():
    with pytest.raises(ValueError, match="takes time"):
        plan_of([Planned("a", Dose(1, 1, 1), Sides.BOTH), Planned("b", Dose(1, 1), Sides.BOTH, Pace(0, 0))])
