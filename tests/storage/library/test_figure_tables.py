"""Mistakes in a file's [figure] are named like any other; tables of bones are accepted, and said to show nothing."""

from __future__ import annotations

import pytest

from sciatica_timer.core.figure.figure import Figure
from sciatica_timer.storage.library.exercise_files import FileProblem, read_exercise
from sciatica_timer.storage.library.figure_tables import figure_remarks

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


BONES = """[figure]
view = [-14, 12]
working = ["leg_right", "upper_arm_left", "chest", "hand"]
planted = ["hand_right"]
props = ["mat", "sofa"]
arrows = [{ joint = "waist", offset = [0, 0, 0.2], along = [0, 0, -0.1] }]
[figure.start]
thigh = [0, 0, 1]
"""


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        ("[figure]\nmovment = 'bridge'", "figure.movment: found a key that is not known here"),
        ("[figure]\nmovement = 'The Bridge'", "figure.movement: found 'The Bridge'"),
        ("[figure]\nmovement = 3", "figure.movement: found 3"),
        ("[figure]\nmovement = 'bridge'\nimages = ['a.jpg']", "figure: found movement and images"),
        ("[figure]\nimages = []", "figure.images: found []"),
        ("[figure]\nimages = ['a.jpg', 'b.jpg', 'c.jpg']", "figure.images: found ["),
        ("[figure]\nimages = ['../a.jpg']", "figure.images: found '../a.jpg', expected the name of a .jpg"),
        ("[figure]\nworking = ['leg_rihgt']", "figure.working: found 'leg_rihgt', expected some of pelvis"),
    ],
)
def test_a_mistake_is_told_with_file_key_and_what_was_found(tmp_path, figure, told):
    with pytest.raises(FileProblem) as caught:
        read(tmp_path, figure)
    assert str(caught.value).startswith("mine.toml: ")
    assert told in str(caught.value)


def test_no_figure_is_no_mistake(tmp_path):
    assert read(tmp_path, "") is None


def test_a_movement_is_known_by_its_name_and_its_limbs_by_theirs(tmp_path):
    figure = read(tmp_path, "[figure]\nmovement = 'clamshell'\nworking = ['leg_right']")
    assert figure == Figure("clamshell", frozenset({"right leg"}))
    assert read(tmp_path, "[figure]\nmovement = 'bridge'\nworking = ['thigh']").limbs == {"right leg", "left leg"}


def test_images_lie_beside_the_file(tmp_path):
    figure = read(tmp_path, "[figure]\nimages = ['start.jpg', 'end.png']")
    assert figure.images == (str(tmp_path / "start.jpg"), str(tmp_path / "end.png"))


def test_a_table_of_bones_rests_in_its_position_and_keeps_its_limbs(tmp_path):
    figure = read(tmp_path, BONES, "standing")
    assert figure == Figure("rest-standing", frozenset({"right leg", "left arm"}))


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        ("", []),
        ("[figure]\nmovement = 'bridge'", []),
        ("[figure]\nimages = ['start.jpg']", []),
        ("[figure]\nworking = ['leg']", []),
        ("[figure]\nmovement = 'splits'", ["splits is not among the movements that ship"]),
        (BONES, ["not drawn from view, planted, props, arrows, start any more"]),
        ("[figure]\nmovement = 'bridge'\nplanted = ['foot']", []),
    ],
)
def test_what_will_not_be_seen_is_said(tmp_path, figure, told):
    read(tmp_path, figure)
    remarks = figure_remarks(tmp_path / "mine.toml", {"bridge"})
    assert len(remarks) == len(told)
    assert all(part in remark for part, remark in zip(told, remarks, strict=True))
