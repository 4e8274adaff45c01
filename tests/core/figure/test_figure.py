"""The figure's rules: which limbs work on which side, what rests, and which frames an instant lies between."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.figure.figure import Figure, resting, side_words
from sciatica_timer.core.figure.strip import neighbours
from sciatica_timer.core.library.sides import Position, Side
from sciatica_timer.storage.library.exercise_files import load_library

FIGURES = {
    exercise.id: exercise.figure
    for exercise in load_library([files("sciatica_timer.resources") / "exercises"]).exercises
}
limbs = st.frozensets(st.sampled_from(["right leg", "left leg", "right arm", "left arm"]))


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


@given(limbs)
def test_the_words_of_the_left_are_those_of_the_right_with_the_sides_swapped(working):
    figure = Figure("bridge", working)
    swapped = set(side_words(figure, Side.LEFT))
    other = {"right": "left", "left": "right"}
    mirrored = {f"{other[name.split()[0]]} {name.split()[1]}" for name in side_words(figure, Side.RIGHT)}
    assert swapped == mirrored
    assert not swapped or set(side_words(figure, Side.RIGHT)) == working


def test_every_bundled_exercise_moves_in_pictures_of_its_own():
    assert {name: figure.movement for name, figure in FIGURES.items()} == {name: name for name in FIGURES}
    assert all(figure.moves for figure in FIGURES.values())


@pytest.mark.parametrize("position", Position)
def test_every_position_has_a_resting_figure(position):
    shown = "standing" if position is Position.MOVING else position.value
    assert resting(position) == Figure(f"rest-{shown}")
    assert not resting(position).moves


def test_two_pictures_of_ones_own_are_a_movement_and_one_is_not():
    assert Figure(images=("start.jpg", "end.jpg")).moves
    assert not Figure(images=("start.jpg",)).moves


@given(position=st.floats(0, 1), inner=st.lists(st.floats(0.01, 0.99), max_size=30, unique=True))
def test_an_instant_lies_between_two_frames_that_follow_each_other(position, inner):
    places = [0.0, *sorted(inner), 1.0]
    before, after, share = neighbours(position, places)
    assert after == before + 1
    assert places[before] <= position <= places[after]
    assert places[before] + share * (places[after] - places[before]) == pytest.approx(position, abs=1e-9)


def test_a_single_frame_is_shown_whatever_the_instant():
    assert neighbours(0.7, [0.0]) == (0, 0, 0.0)
