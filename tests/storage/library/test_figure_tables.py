"""Mistakes in a file's [figure] are named like any other; a file without one is fine."""

from __future__ import annotations

from importlib.resources import files

import pytest

from sciatica_timer.core.figure.figure import STEP_HEIGHT, Prop, View
from sciatica_timer.core.sides import Position
from sciatica_timer.storage.library.exercise_files import FileProblem, load_library, read_exercise
from sciatica_timer.storage.library.figure_tables import read_figure

MINIMAL = """
id = "mine"
name = "Mine"
section = "core"
order = 1
position = "on-your-back"
[dose]
sides = "both"
reps = [10, 10]
[text]
steps = ["Do it."]
"""


def read(tmp_path, figure, position="on-your-back"):
    file = tmp_path / "mine.toml"
    file.write_text(MINIMAL.replace("on-your-back", position) + figure, encoding="utf-8")
    return read_exercise(file).figure


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        ("[figure.start]\nthihg = [1, 0, 0]", "figure.start.thihg: found a key that is not known here"),
        ("[figure.end]\nthigh_middle = [1, 0, 0]", "figure.end.thigh_middle"),
        ("[figure.end]\nthigh = [0, 0, 0]", "figure.end.thigh: found [0, 0, 0], expected a direction"),
        ("[figure.end]\nthigh = [1, 0]", "figure.end.thigh: found [1, 0], expected"),
        ("[figure.end]\nthigh = [1, 0, nan]", "figure.end.thigh"),
        ("[figure.end]\nthigh = 'up'", "figure.end.thigh: found 'up', expected"),
        ("[figure]\nworking = ['leg_rihgt']", "figure.working: found 'leg_rihgt', expected some of"),
        ("[figure]\nplanted = ['knee']", "figure.planted: found 'knee'"),
        ("[figure]\nview = [400, 10]", "figure.view"),
        ("[figure]\nprops = ['sofa']", "figure.props"),
        (
            "[figure]\narrows = [{ joint = 'nose', offset = [0, 0, 1], along = [0, 0, 1] }]",
            "figure.arrows.joint: found 'nose'",
        ),
        ("[figure]\narrows = [{ joint = 'waist', offset = [0, 0, 1], along = [0, 0, 0] }]", "figure.arrows.along"),
        ("[figure]\nplanted = ['hand']\n[figure.end]\nspine = [1, 0, 0]", "figure.planted: found wrist_"),
    ],
)
def test_a_mistake_is_told_with_file_key_and_what_was_found(tmp_path, figure, told):
    with pytest.raises(FileProblem) as caught:
        read(tmp_path, figure)
    assert str(caught.value).startswith("mine.toml: ")
    assert told in str(caught.value)


def test_no_figure_is_no_mistake(tmp_path):
    assert read(tmp_path, "") is None
    assert read_figure(None, Position.STANDING) is None


def test_a_bare_limb_stands_for_both_sides_and_a_named_side_wins(tmp_path):
    figure = read(
        tmp_path, "[figure.start]\nthigh = [0, 0, 1]\n[figure.end]\nthigh_left = [1, 0, 0]\nspine = [-1, 0, 1]"
    )
    assert figure.start.toward("thigh_left") == figure.start.toward("thigh_right") == (0, 0, 1)
    assert figure.end.toward("thigh_left") == (1, 0, 0)
    assert figure.end.toward("thigh_right") == (0, 0, 1)
    assert figure.end.toward("chest") == figure.end.toward("low_back")


def test_the_end_keeps_what_it_does_not_state(tmp_path):
    figure = read(tmp_path, "[figure.start]\nhead = [0, 0, 1]\n[figure.end]\nfoot = [0, 0, 1]")
    assert figure.end.toward("head") == (0, 0, 1)


def test_working_and_planted_are_spelled_out(tmp_path):
    figure = read(tmp_path, "[figure]\nworking = ['leg_right', 'pelvis']\nplanted = ['foot']\nview = [10, 20]")
    assert figure.working == {"thigh_right", "shin_right", "foot_right", "pelvis"}
    assert figure.planted == {"foot_left", "foot_right"}
    assert figure.view == View(10, 20)


def test_a_step_lifts_the_person(tmp_path):
    flat = read(tmp_path, "[figure]", "standing")
    lifted = read(tmp_path, "[figure]\nprops = ['step']", "standing")
    assert lifted.anchor.at[2] - flat.anchor.at[2] == pytest.approx(STEP_HEIGHT)
    assert Prop.STEP in lifted.props


@pytest.mark.parametrize("position", [one.value for one in Position])
def test_every_position_has_a_base_pose(tmp_path, position):
    assert read(tmp_path, "[figure]", position) is not None


def test_every_bundled_exercise_has_a_figure_that_moves():
    library = load_library([files("sciatica_timer.resources") / "exercises"])
    assert library.problems == ()
    assert all(exercise.figure is not None and exercise.figure.moves for exercise in library.exercises)
