"""Changes of an exercise on its way to a file: what follows from them, and undo."""

from __future__ import annotations

import pytest

from sciatica_timer.core.editing import (
    Missing,
    blank,
    changed,
    copied,
    missing,
    with_guide,
    with_movement,
    with_pace,
)
from sciatica_timer.core.figure.figure import resting
from sciatica_timer.core.library.dose import Range, stepped
from sciatica_timer.core.library.exercise import Variant
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.core.library.steps import Steps

TEN, FIFTEEN, FIVE = Range(10, 10), Range(15, 15), Range(5, 5)


def with_a_variant(**changes):
    base = blank()
    form = with_guide(base, **changes)
    return changed(base, variants=(Variant("more", "More", is_harder=True, exercise=form),))


def test_a_variant_keeps_what_differs_and_follows_in_all_else():
    after = with_guide(with_a_variant(reps=FIFTEEN), hold_seconds=FIVE)
    form = after.variants[0].exercise
    assert (form.guide.reps, form.guide.hold_seconds) == (FIFTEEN, FIVE)


def test_a_variant_with_reps_of_its_own_has_no_falling_sets_of_the_exercise():
    after = with_guide(with_a_variant(reps=FIFTEEN), reps_per_set=(6, 4, 2))
    assert (after.guide.sets, after.variants[0].exercise.guide.reps_per_set) == (Range(3, 3), ())


def test_falling_sets_settle_sets_and_reps_until_these_are_stated_again():
    falling = with_guide(blank(), reps_per_set=(6, 4, 2))
    assert falling.guide.starting_dose().reps_per_set == (6, 4, 2)
    assert with_guide(falling, reps=TEN).guide.reps_per_set == ()


@pytest.mark.parametrize("sides", [Sides.BOTH, Sides.LEFT])
def test_what_needs_two_sides_goes_with_them(sides):
    two = with_guide(blank(), sides=Sides.EACH, first_side=Side.LEFT, sets_left=Range(3, 3))
    one = with_guide(two, sides=sides).guide
    assert (one.first_side, one.sets_left) == (Side.RIGHT, None)


def test_a_movement_by_time_has_no_hold():
    held = with_guide(blank(), hold_seconds=FIVE, return_hold_seconds=FIVE)
    guide = with_guide(held, duration_seconds=Range(600, 600)).guide
    assert (guide.hold_seconds, guide.return_hold_seconds) == (None, None)


def test_a_resting_picture_follows_the_position_and_a_movement_stays():
    rested = changed(blank(), figure=resting(Position.ON_YOUR_BACK))
    assert changed(rested, position=Position.STANDING).figure == resting(Position.STANDING)
    moving = with_movement(blank(), "bridge")
    assert changed(moving, position=Position.STANDING).figure.movement == "bridge"


def test_a_one_sided_movement_is_done_on_each_side_until_one_for_both_is_chosen():
    one_sided = with_movement(blank(), "clamshell")
    assert one_sided.guide.sides is Sides.EACH
    assert with_movement(one_sided, "bridge").guide.sides is Sides.BOTH


@pytest.mark.parametrize("sides", [Sides.ALTERNATING, Sides.LEFT, Sides.RIGHT])
def test_sides_that_were_chosen_stay_whatever_movement_is_shown(sides):
    chosen = with_guide(blank(), sides=sides)
    for movement in ("clamshell", "bridge"):
        chosen = with_movement(chosen, movement)
        assert chosen.guide.sides is sides


def test_two_sides_that_were_chosen_stay_with_a_movement_for_both():
    chosen = with_guide(with_movement(blank(), "bridge"), sides=Sides.EACH)
    assert with_movement(chosen, "calf-raise").guide.sides is Sides.EACH


def test_a_copy_has_no_id_yet_and_is_the_users_own():
    copy = copied(changed(blank(), id="bridge", own=False, order=3), "My bridge")
    assert (copy.id, copy.name, copy.own, copy.order) == ("", "My bridge", True, 100)


def test_it_lacks_a_name_another_name_or_time():
    assert missing(blank(), ()) == [Missing.NAME]
    named = changed(blank(), name="Bridge")
    assert missing(named, {"bridge"}) == [Missing.OTHER_NAME]
    still = with_pace(named, out_seconds=0, back_seconds=0)
    assert missing(still, ()) == [Missing.TIME]
    assert missing(with_guide(still, hold_seconds=FIVE), ()) == []


@pytest.mark.parametrize(
    ("seconds", "up", "down"), [(1, 2, 0), (19, 20, 18), (20, 25, 19), (57, 60, 55), (60, 75, 55), (100, 105, 90)]
)
def test_steps_grow_with_the_time(seconds, up, down):
    assert (stepped(seconds, 1), stepped(seconds, -1)) == (up, down)


def test_changes_of_one_part_are_undone_together():
    steps = Steps("")
    for text in ("a", "ab", "abc"):
        steps.take(text, "name")
    steps.take("abc 1", "load")
    assert [steps.undo(), steps.undo(), steps.undo()] == ["abc", "", ""]
    assert [steps.redo(), steps.redo(), steps.redo()] == ["abc", "abc 1", "abc 1"]


def test_what_is_changed_after_an_undo_stands_alone_and_nothing_can_be_done_again():
    steps = Steps(0)
    steps.take(1, "sets")
    steps.undo()
    steps.take(2, "sets")
    steps.take(3, "")
    steps.take(4, "")
    assert not steps.can_redo
    assert [steps.undo(), steps.undo(), steps.undo()] == [3, 2, 0]
