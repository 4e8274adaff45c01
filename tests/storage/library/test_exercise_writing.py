"""Exercises as files: each comes back as it was, and reads as if a person had written it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from msgspec.structs import replace

from sciatica_timer.core.editing import blank, changed, with_images, with_text
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.toml import read_toml
from sciatica_timer.storage.library.exercise_files import read_exercise
from sciatica_timer.storage.library.exercise_writing import to_toml
from sciatica_timer.storage.library.own_exercises import save_exercise

DATA = sorted((Path(__file__).parents[2] / "data" / "prescriptions").glob("*.toml"))
BUNDLED = sorted((files("sciatica_timer.resources") / "exercises").iterdir(), key=lambda file: file.name)
FILES = [file for file in (*DATA, *BUNDLED) if "exercises" not in read_toml(file)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_exercise_comes_back_as_it_was(tmp_path, file):
    exercise = read_exercise(file, own=True)
    save_exercise(tmp_path, exercise)
    assert read_exercise(tmp_path / f"{exercise.id}.toml", own=True) == exercise


def test_a_file_as_a_person_writes_it_comes_out_the_same():
    file = next(file for file in DATA if file.name.startswith("12-"))
    lines = [line for line in file.read_text().splitlines() if line and not line.startswith("#")]
    written = [line for line in to_toml(read_exercise(file, own=True)).splitlines() if line]
    assert written == lines


@pytest.mark.parametrize("text", ['say "ah"', "back\\slash", "ünïcode ✓", "# no comment"])
def test_any_text_comes_back(tmp_path, text):
    exercise = with_text(changed(blank(), id="x", name="X"), steps=(text, "second " * 20))
    save_exercise(tmp_path, exercise)
    assert read_exercise(tmp_path / "x.toml", own=True).text.steps[0] == text


def test_pictures_are_copied_beside_the_file_and_a_name_that_is_taken_is_left_alone(tmp_path):
    photo = tmp_path / "IMG_1.JPG"
    photo.write_bytes(b"\xff\xd8\xff picture")
    folder = tmp_path / "exercises"
    folder.mkdir()
    (folder / "x-1.jpg").write_bytes(b"another")
    save_exercise(folder, with_images(changed(blank(), id="x", name="X"), (str(photo),)))
    (image,) = read_exercise(folder / "x.toml", own=True).figure.images
    assert Path(image).name == "x-1-2.jpg"
    assert Path(image).read_bytes() == photo.read_bytes()
    assert (folder / "x-1.jpg").read_bytes() == b"another"


def test_a_picture_that_is_gone_is_refused_before_anything_is_written(tmp_path):
    exercise = with_images(changed(blank(), id="x", name="X"), (str(tmp_path / "none.png"),))
    with pytest.raises(FileProblem, match=r"none\.png"):
        save_exercise(tmp_path / "exercises", exercise)
    assert not list((tmp_path / "exercises").iterdir())


def test_a_changed_exercise_goes_into_the_file_that_holds_it(tmp_path):
    exercise = changed(blank(), id="x", name="X")
    save_exercise(tmp_path, exercise)
    (tmp_path / "x.toml").rename(tmp_path / "other name.toml")
    save_exercise(tmp_path, replace(exercise, name="Y"))
    assert [file.name for file in tmp_path.iterdir()] == ["other name.toml"]
    assert read_exercise(tmp_path / "other name.toml", own=True).name == "Y"
