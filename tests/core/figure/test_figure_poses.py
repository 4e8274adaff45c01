"""The eight figures against the facts: angles as numbers, what is planted, what the floor allows."""

from __future__ import annotations

import math
from importlib.resources import files

import pytest

from sciatica_timer.core.figure.body import groups_of
from sciatica_timer.core.figure.camera import Ball
from sciatica_timer.core.figure.figure import STEP_HEIGHT, Prop, pose_between
from sciatica_timer.core.figure.skeleton import trunk_frame
from sciatica_timer.core.figure.vectors import angle_degrees, cross, dot, length, sub, unit
from sciatica_timer.core.sides import Position, Side
from sciatica_timer.storage.library.exercise_files import load_library

EXERCISES = {
    exercise.id: exercise for exercise in load_library([files("sciatica_timer.resources") / "exercises"]).exercises
}
EFFORTS = [step / 10 for step in range(11)]
HALF_BODY_SIDES = ("left", "right")
every_exercise = pytest.mark.parametrize("name", EXERCISES)
every_side = pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])


def pose(name, effort, side=Side.RIGHT):
    return pose_between(EXERCISES[name].figure, effort, side)


def bone(shown, start, end):
    return sub(shown.joints[end], shown.joints[start])


def angle_at(shown, first, corner, last):
    return angle_degrees(bone(shown, corner, first), bone(shown, corner, last))


def lowest(part):
    if isinstance(part, Ball):
        return part.center[2] - part.radius
    return part.center[2] - math.sqrt(sum(axis[2] ** 2 for axis in part.axes))


def all_parts(shown):
    return [
        (group.name, part)
        for group in groups_of(shown)
        for solid in group.solids
        for hull in solid.parts
        for part in hull
    ]


@every_exercise
@every_side
def test_nothing_sinks_into_the_floor(name, side):
    for effort in EFFORTS:
        for group, part in all_parts(pose(name, effort, side)):
            assert lowest(part) > -0.012, f"{group} at {effort}"


@every_exercise
def test_nobody_floats(name):
    floor = STEP_HEIGHT if Prop.STEP in EXERCISES[name].figure.props else 0
    for effort in EFFORTS:
        assert min(lowest(part) for _, part in all_parts(pose(name, effort))) < floor + 0.006


@every_exercise
@every_side
def test_planted_hands_and_feet_do_not_slide(name, side):
    start = pose(name, 0.0, side)
    figure = EXERCISES[name].figure if side is Side.RIGHT else EXERCISES[name].figure.mirrored()
    ends = [planted.replace("hand", "wrist").replace("foot", "ankle") for planted in figure.planted]
    for effort in EFFORTS:
        shown = pose(name, effort, side)
        for end in ends:
            assert length(sub(shown.joints[end], start.joints[end])) < 0.001


def test_head_and_shoulders_of_the_bridge_stay_on_the_mat():
    start = pose("bridge", 0.0)
    for effort in EFFORTS:
        shown = pose("bridge", effort)
        assert length(sub(shown.joints["head"], start.joints["head"])) < 0.001
        assert length(sub(shown.joints["shoulder_left"], start.joints["shoulder_left"])) < 0.01
        assert min(lowest(part) for group, part in all_parts(shown) if group == "trunk") < 0.02


@every_exercise
@every_side
def test_knees_and_elbows_bend_the_way_they_do(name, side):
    for effort in EFFORTS:
        shown = pose(name, effort, side)
        left = (0.0, float(shown.left_y), 0.0)
        for which in HALF_BODY_SIDES:
            knee = cross(
                unit(bone(shown, f"hip_{which}", f"knee_{which}")), unit(bone(shown, f"knee_{which}", f"ankle_{which}"))
            )
            elbow = cross(
                unit(bone(shown, f"shoulder_{which}", f"elbow_{which}")),
                unit(bone(shown, f"elbow_{which}", f"wrist_{which}")),
            )
            assert dot(knee, left) > -0.01
            assert dot(elbow, left) < 0.2


@every_exercise
def test_the_front_of_the_body_looks_where_the_position_says(name):
    fronts = {Position.ON_YOUR_BACK: (0, 0, 1), Position.HANDS_AND_KNEES: (0, 0, -1), Position.STANDING: (-1, 0, 0)}
    shown = pose(name, 0.0)
    frame = trunk_frame(unit(bone(shown, "pelvis", "neck")), shown.left_y)
    assert angle_degrees(frame.front, fronts[EXERCISES[name].position]) < 15


@every_exercise
def test_left_is_left(name):
    shown = pose(name, 0.5)
    frame = trunk_frame(unit(bone(shown, "pelvis", "neck")), shown.left_y)
    assert dot(cross(frame.up, frame.front), frame.left) > 0.99
    assert dot(bone(shown, "hip_right", "hip_left"), frame.left) > 0
    assert dot(bone(shown, "shoulder_right", "shoulder_left"), frame.left) > 0


@pytest.mark.parametrize("name", ["pelvic-tilt", "bridge", "hip-abduction-band", "hip-adduction-squeeze"])
def test_feet_on_the_mat_lie_flat(name):
    for effort in EFFORTS:
        feet = [lowest(part) for group, part in all_parts(pose(name, effort)) if group.startswith("leg")]
        assert abs(min(feet)) < 0.012


def test_the_low_back_comes_down_in_the_pelvic_tilt_and_the_seat_does_not_rise():
    start, end = pose("pelvic-tilt", 0), pose("pelvic-tilt", 1)
    assert start.joints["waist"][2] - end.joints["waist"][2] > 0.03
    assert abs(start.joints["pelvis"][2] - end.joints["pelvis"][2]) < 0.02


def test_the_knee_of_the_fall_out_goes_outwards_and_down_and_the_other_leg_stays():
    start, end = pose("bent-knee-fall-out", 0), pose("bent-knee-fall-out", 1)
    moved = sub(end.joints["knee_right"], start.joints["knee_right"])
    assert moved[1] < -0.1
    assert moved[2] < -0.05
    assert end.joints["knee_left"] == start.joints["knee_left"]
    assert end.joints["pelvis"] == start.joints["pelvis"]


def test_tabletop_has_hips_and_knees_at_ninety_degrees():
    shown = pose("dead-bug", 0)
    for which in HALF_BODY_SIDES:
        assert angle_at(shown, f"hip_{which}", f"knee_{which}", f"ankle_{which}") == pytest.approx(90, abs=2)
        assert angle_degrees(
            bone(shown, "pelvis", "neck"), bone(shown, f"hip_{which}", f"knee_{which}")
        ) == pytest.approx(90, abs=2)


def test_the_dead_bug_straightens_the_right_leg_and_the_left_arm_and_nothing_else():
    start, end = pose("dead-bug", 0), pose("dead-bug", 1)
    assert angle_at(end, "hip_right", "knee_right", "ankle_right") > 175
    assert angle_at(end, "shoulder_left", "elbow_left", "wrist_left") > 170
    assert end.joints["ankle_left"] == start.joints["ankle_left"]
    assert end.joints["wrist_right"] == start.joints["wrist_right"]
    assert 0.05 < end.joints["ankle_right"][2] < 0.2
    assert end.joints["wrist_left"][0] < end.joints["head"][0]


def test_bird_dog_kneels_with_hands_under_shoulders_and_knees_under_hips():
    shown = pose("bird-dog", 0)
    for which in HALF_BODY_SIDES:
        assert abs(bone(shown, f"shoulder_{which}", f"wrist_{which}")[0]) < 0.03
        assert abs(bone(shown, f"hip_{which}", f"knee_{which}")[0]) < 0.02


def test_bird_dog_brings_leg_and_arm_parallel_to_the_body():
    shown = pose("bird-dog", 1)
    trunk = bone(shown, "pelvis", "neck")
    assert angle_degrees(bone(shown, "hip_right", "ankle_right"), trunk) > 172
    assert angle_degrees(bone(shown, "shoulder_left", "wrist_left"), trunk) < 8
    assert angle_at(shown, "hip_right", "knee_right", "ankle_right") > 175


def test_the_bridge_has_shoulders_hips_and_knees_in_one_line_over_upright_shins():
    shown = pose("bridge", 1)
    for which in HALF_BODY_SIDES:
        line = [shown.joints[f"{joint}_{which}"] for joint in ("shoulder", "hip", "knee")]
        shoulder, hip, knee = ((x, 0.0, z) for x, _, z in line)  # seen from the side: shoulders are wider than hips
        assert angle_degrees(sub(shoulder, hip), sub(knee, hip)) > 177
        assert angle_degrees(bone(shown, f"ankle_{which}", f"knee_{which}"), (0, 0, 1)) < 12
    assert shown.joints["pelvis"][2] > pose("bridge", 0).joints["pelvis"][2] + 0.08


def test_the_band_is_pushed_apart_and_the_ball_pressed_together():
    def gap(name, effort):
        shown = pose(name, effort)
        return length(bone(shown, "knee_left", "knee_right"))

    assert gap("hip-abduction-band", 1) > gap("hip-abduction-band", 0) + 0.1
    assert gap("hip-adduction-squeeze", 1) < gap("hip-adduction-squeeze", 0) - 0.03


@every_side
def test_standing_abduction_keeps_pelvis_level_knee_straight_and_toes_forward(side):
    free, standing = ("right", "left") if side is Side.RIGHT else ("left", "right")
    shown = pose("standing-hip-abduction", 1, side)
    leg = bone(shown, f"hip_{free}", f"ankle_{free}")
    assert shown.joints["hip_left"][2] == pytest.approx(shown.joints["hip_right"][2])
    assert angle_at(shown, f"hip_{free}", f"knee_{free}", f"ankle_{free}") > 176
    assert 20 < angle_degrees(leg, (0, 0, -1)) < 40
    assert leg[0] > 0.03  # slightly back: the person faces -x
    for which in (free, standing):
        toes = bone(shown, f"ankle_{which}", f"toes_{which}")
        assert angle_degrees(toes, (-1, 0, 0)) < 10
    assert bone(shown, "pelvis", "neck")[:2] == pytest.approx((0, 0))
