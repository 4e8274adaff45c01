"""The figure's rules: pure in phase and fraction, limbs of constant length, mirrored for the left side."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.figure.base_poses import BASE_POSES, resting
from sciatica_timer.core.figure.figure import pose_between, side_words
from sciatica_timer.core.figure.skeleton import (
    BONES,
    HALF_HIPS,
    HALF_SHOULDERS,
    LENGTHS,
    SHOULDER_BELOW_NECK,
    Stance,
    joints_of,
)
from sciatica_timer.core.figure.vectors import angle_degrees, length, mirrored, sub, turned, unit
from sciatica_timer.core.session.movement import effort_at, pose_at
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.sides import Position, Side
from sciatica_timer.storage.library.exercise_files import load_library

FIGURES = {
    exercise.id: exercise.figure
    for exercise in load_library([files("sciatica_timer.resources") / "exercises"]).exercises
}
SEGMENTS = [
    ("pelvis", "waist", LENGTHS["low_back"]),
    ("waist", "neck", LENGTHS["chest"]),
    ("neck", "head", LENGTHS["head"]),
]
for one_side in ("left", "right"):
    for start, bone, end in (
        ("shoulder", "upper_arm", "elbow"),
        ("elbow", "forearm", "wrist"),
        ("wrist", "hand", "fingers"),
        ("hip", "thigh", "knee"),
        ("knee", "shin", "ankle"),
        ("ankle", "foot", "toes"),
    ):
        SEGMENTS.append((f"{start}_{one_side}", f"{end}_{one_side}", LENGTHS[bone]))
    SEGMENTS.append(("pelvis", f"hip_{one_side}", HALF_HIPS))
    SEGMENTS.append(("neck", f"shoulder_{one_side}", (HALF_SHOULDERS**2 + SHOULDER_BELOW_NECK**2) ** 0.5))

fractions = st.floats(0, 1)
sides = st.sampled_from(Side)
ways = st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda way: length(way) > 0.1).map(unit)
stances = st.lists(ways, min_size=len(BONES), max_size=len(BONES)).map(lambda all_ways: Stance(tuple(all_ways)))


def assert_bones_keep_their_length(joints):
    for start, end, expected in SEGMENTS[:3] + [one for one in SEGMENTS if not one[0].startswith(("neck", "pelvis"))]:
        assert length(sub(joints[end], joints[start])) == pytest.approx(expected, abs=1e-9)


@given(st.sampled_from(list(FIGURES)), fractions, sides)
def test_limbs_never_shrink_during_an_exercise(name, effort, side):
    assert_bones_keep_their_length(pose_between(FIGURES[name], effort, side).joints)


@given(stances, stances, fractions)
def test_limbs_never_shrink_between_any_two_stances(start, end, fraction):
    anchor = BASE_POSES[Position.STANDING].anchor
    assert_bones_keep_their_length(joints_of(start.blended(end, fraction), 1, anchor))


@pytest.mark.parametrize("name", FIGURES)
def test_shoulders_and_hips_are_as_wide_in_every_pose(name):
    for effort in (0, 0.3, 1):
        joints = pose_between(FIGURES[name], effort, Side.RIGHT).joints
        for start, end, expected in SEGMENTS:
            assert length(sub(joints[end], joints[start])) == pytest.approx(expected, abs=1e-9)


@given(ways, ways, fractions)
def test_turning_is_even_and_keeps_the_length(start, end, fraction):
    now = turned(start, end, fraction)
    assert length(now) == pytest.approx(1, abs=1e-6)
    assert angle_degrees(start, now) == pytest.approx(angle_degrees(start, end) * fraction, abs=0.01)


@given(st.sampled_from(list(FIGURES)), fractions, sides)
def test_the_way_back_is_the_way_out_rewound(name, fraction, side):
    out = pose_at(FIGURES[name], PhaseKind.OUT, fraction, side).joints
    back = pose_at(FIGURES[name], PhaseKind.BACK, 1 - fraction, side).joints
    for joint, place in out.items():
        assert place == pytest.approx(back[joint], abs=1e-9)


@given(st.sampled_from(list(FIGURES)), fractions, sides)
def test_the_same_instant_is_the_same_pose(name, fraction, side):
    assert pose_at(FIGURES[name], PhaseKind.OUT, fraction, side) == pose_at(
        FIGURES[name], PhaseKind.OUT, fraction, side
    )


@pytest.mark.parametrize("kind", [PhaseKind.PREPARE, PhaseKind.REST, PhaseKind.SIDE_CHANGE, PhaseKind.SET_REST])
def test_every_wait_shows_the_start(kind):
    assert effort_at(kind, 0.7) == 0


def test_the_hold_is_still_and_the_way_out_is_eased():
    assert effort_at(PhaseKind.HOLD, 0.1) == effort_at(PhaseKind.HOLD, 0.9) == 1
    assert [effort_at(PhaseKind.OUT, at) for at in (0, 0.5, 1)] == pytest.approx([0, 0.5, 1])
    assert effort_at(PhaseKind.OUT, 0.1) < 0.05
    assert effort_at(PhaseKind.OUT, 7) == 1
    assert effort_at(PhaseKind.BACK, -7) == 1


@given(st.sampled_from(list(FIGURES)), fractions)
def test_the_left_side_is_the_mirror_image_of_the_right(name, effort):
    right = pose_between(FIGURES[name], effort, Side.RIGHT)
    left = pose_between(FIGURES[name], effort, Side.LEFT)
    for joint, place in right.joints.items():
        stem, _, which = joint.rpartition("_")
        other = {"left": f"{stem}_right", "right": f"{stem}_left"}.get(which, joint)
        assert left.joints[other] == pytest.approx(mirrored(place), abs=1e-9)


@pytest.mark.parametrize(
    ("name", "right", "left"),
    [
        ("bent-knee-fall-out", ("right leg",), ("left leg",)),
        ("dead-bug", ("right leg", "left arm"), ("left leg", "right arm")),
        ("bird-dog", ("right leg", "left arm"), ("left leg", "right arm")),
        ("standing-hip-abduction", ("right leg",), ("left leg",)),
        ("bridge", (), ()),
        ("pelvic-tilt", (), ()),
    ],
)
def test_the_side_is_told_in_words(name, right, left):
    assert side_words(FIGURES[name], Side.RIGHT) == right
    assert side_words(FIGURES[name], Side.LEFT) == left
    assert side_words(FIGURES[name], Side.BOTH) == ()


@pytest.mark.parametrize("position", Position)
def test_every_position_has_a_resting_figure(position):
    figure = resting(position)
    assert not figure.moves
    assert not figure.has_sides or position is Position.STANDING
    assert min(place[2] for place in pose_between(figure, 0, Side.BOTH).joints.values()) > -0.01
