"""From a pose to flat shapes: outlines, order, framing."""

from __future__ import annotations

import math
from importlib.resources import files

import pytest

from sciatica_timer.core.figure.base_poses import resting
from sciatica_timer.core.figure.camera import Ball, Camera, Egg, grown
from sciatica_timer.core.figure.figure import Prop, View, pose_between
from sciatica_timer.core.figure.scene import framing, layers_of
from sciatica_timer.core.figure.tones import Tone
from sciatica_timer.core.sides import Position, Side
from sciatica_timer.storage.library.exercise_files import load_library

FIGURES = {
    exercise.id: exercise.figure
    for exercise in load_library([files("sciatica_timer.resources") / "exercises"]).exercises
}


def layers(name, effort=1.0, side=Side.RIGHT):
    figure = FIGURES[name]
    return layers_of(figure, pose_between(figure, effort, side), Camera(figure.view))


def tones(name, effort=1.0, side=Side.RIGHT):
    return {tone for layer in layers(name, effort, side) for _, tone in layer.shapes}


def test_azimuth_0_sees_the_right_side_from_the_right_and_90_the_feet():
    side_on, from_feet = Camera(View(0, 0)), Camera(View(90, 0))
    assert side_on.toward == pytest.approx((0, -1, 0))
    assert side_on.point((1, 5, 2)) == pytest.approx((1, -2))
    assert from_feet.toward == pytest.approx((1, 0, 0))
    assert from_feet.point((7, 1, 2)) == pytest.approx((1, -2))


def test_a_ball_is_a_circle_from_wherever_it_is_seen():
    camera = Camera(View(33, 21), scale=100, origin=(10, 20))
    x, y = camera.point((1, 2, 3))
    for solid in (Ball((1, 2, 3), 0.5), Egg((1, 2, 3), ((0.5, 0, 0), (0, 0.5, 0), (0, 0, 0.5)))):
        assert [math.dist((x, y), point) for point in camera.outline((solid,))] == pytest.approx([50] * 32)


def test_the_hull_of_two_balls_reaches_round_both():
    camera = Camera(View(0, 0))
    outline = camera.outline((Ball((0, 0, 0), 0.2), Ball((1, 0, 0), 0.1)))
    assert min(x for x, _ in outline) == pytest.approx(-0.2)
    assert max(x for x, _ in outline) == pytest.approx(1.1)
    assert max(x for x, _ in grown(outline, 0.5)) == pytest.approx(1.6)


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])
def test_the_framing_holds_everything_that_is_drawn(name, side):
    bounds = framing(FIGURES[name])
    for effort in (0, 0.25, 0.5, 0.75, 1):
        for layer in layers(name, effort, side):
            for outline, _ in layer.shapes:
                assert min(x for x, _ in outline) > bounds.left - 0.03
                assert max(x for x, _ in outline) < bounds.right + 0.03
                assert min(y for _, y in outline) > bounds.top - 0.03
                assert max(y for _, y in outline) < bounds.bottom + 0.03


def test_the_framing_of_the_end_alone_is_no_larger():
    for figure in FIGURES.values():
        whole, end = framing(figure), framing(figure, only_end=True)
        assert end.right - end.left <= whole.right - whole.left
        assert end.bottom - end.top <= whole.bottom - whole.top


@pytest.mark.parametrize("name", FIGURES)
def test_something_works_in_every_exercise(name):
    assert Tone.WORKING in tones(name)


def test_props_are_drawn():
    assert Tone.BAND in tones("hip-abduction-band")
    assert Tone.BALL in tones("hip-adduction-squeeze")
    assert {Tone.WOOD_TOP, Tone.WOOD_FRONT} <= tones("standing-hip-abduction")
    assert Tone.MAT in tones("bridge")
    assert Prop.STOOL in resting(Position.SITTING).props


def test_arrows_grow_with_small_movements():
    assert Tone.ARROW not in tones("pelvic-tilt", 0)
    assert Tone.ARROW in tones("pelvic-tilt", 1)


def test_far_limbs_are_paler_and_drawn_first():
    found = layers("bird-dog", 0)
    paler = [index for index, layer in enumerate(found) if layer.paler]
    assert len(paler) == 2
    assert max(paler) < len(found) - 2


def test_the_mat_lies_under_everything():
    assert layers("bridge")[0].shapes[-1][1] is Tone.MAT


def test_thumbnails_go_without_shadows():
    figure = FIGURES["bridge"]
    pose = pose_between(figure, 1, Side.RIGHT)
    plain = layers_of(figure, pose, Camera(figure.view), with_shadows=False)
    assert Tone.SHADOW not in {tone for layer in plain for _, tone in layer.shapes}


def test_the_working_leg_is_on_the_side_that_works():
    def working_x(side):
        points = [
            point
            for layer in layers("standing-hip-abduction", 1, side)
            for o, tone in layer.shapes
            if tone is Tone.WORKING
            for point in o
        ]
        return sum(x for x, _ in points) / len(points)

    assert working_x(Side.RIGHT) > 0 > working_x(Side.LEFT)  # seen from behind


@pytest.mark.parametrize("name", FIGURES)
def test_nothing_jumps_to_the_front_during_the_movement(name):
    for side in (Side.RIGHT, Side.LEFT):
        orders = {
            tuple((len(layer.shapes), layer.paler) for layer in layers(name, effort, side))
            for effort in (0.2, 0.4, 0.6, 0.8, 1)
        }
        assert len(orders) == 1
