from pathlib import Path

import pytest
import tomli

from sciatica_timer.core.library.sides import Position
from sciatica_timer.core.session.speech.clip_texts import COUNTED_UP_TO, TEXTS
from sciatica_timer.core.session.speech.clips import move_clip, sentences, slug, step_clip

EXERCISES = [
    tomli.loads(file.read_text(encoding="utf-8"))
    for file in sorted((Path(__file__).parents[4] / "resources" / "exercises").glob("*.toml"))
]


def named(prefix):
    return {name.removeprefix(prefix): text for name, text in TEXTS.items() if name.startswith(prefix)}


def test_every_number_has_its_word_in_order():
    numbers = named("number-")
    assert list(numbers) == [str(value) for value in range(1, COUNTED_UP_TO + 1)]
    assert [numbers[one] for one in ("1", "9", "12", "19", "20", "21", "30")] == [
        "one", "nine", "twelve", "nineteen", "twenty", "twenty-one", "thirty"
    ]  # fmt: skip
    assert len(set(numbers.values())) == COUNTED_UP_TO


def test_every_bundled_exercise_is_spoken_by_its_name():
    assert named("exercise-") == {exercise["id"]: exercise["name"] for exercise in EXERCISES}


def test_every_position_is_spoken():
    assert set(named("position-")) == {position.value for position in Position}


def test_all_equipment_of_the_bundled_exercises_is_spoken():
    needed = {thing for exercise in EXERCISES for thing in exercise["equipment"]}
    assert set(named("equipment-")) >= {slug(thing) for thing in needed}
    assert all(thing in TEXTS[f"equipment-{slug(thing)}"] for thing in needed)


@pytest.mark.parametrize("name", TEXTS)
def test_a_name_can_be_the_name_of_a_file(name):
    assert slug(name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("belt or looped resistance band", "belt-or-looped-resistance-band"),
        ("  A chair (steady), or 2_blocks! ", "a-chair-steady-or-2-blocks"),
        ("", ""),
    ],
)
def test_a_slug_is_lower_case_with_single_hyphens(text, name):
    assert slug(text) == name


def test_the_texts_cannot_be_changed():
    with pytest.raises(TypeError):
        TEXTS["hold"] = "let go"


def test_a_movement_without_a_name_has_no_clip():
    assert (move_clip("Lower slowly"), move_clip(" "), move_clip("")) == ("move-lower-slowly", "", "")


def test_steps_are_told_sentence_by_sentence():
    lines = ["Tighten your stomach. Let one knee fall out; the foot rolls.", " Hold! ", "", "Keep your 2.5 cm gap"]
    told = ("Tighten your stomach.", "Let one knee fall out; the foot rolls.", "Hold!", "Keep your 2.5 cm gap")
    assert sentences(lines) == told
    assert step_clip(told[0]) == "step-tighten-your-stomach"
