import os
from importlib.resources import files

import pytest

from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.library.programme_order import with_fewest_changes
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.library.programme_files import is_programme_file, load_programmes, read_programme

RESOURCES = files("sciatica_timer.resources")
EXERCISES = load_library([RESOURCES / "exercises"]).exercises
KNOWN = {exercise.id: exercise for exercise in EXERCISES}
MINE = """
id = "mine"
name = "Mine"
order = 7
[[exercises]]
id = "bridge"
sets = 2
[[exercises]]
id = "dead-bug"
hold_seconds = 0
rest_seconds = 1.5
[[exercises]]
id = "bridge"
"""


@pytest.fixture
def write(tmp_path):
    def write(text, name="mine.toml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def problem_of(path):
    with pytest.raises(FileProblem) as caught:
        read_programme(path, KNOWN)
    text = str(caught.value)
    assert "\n" not in text
    assert len(text) < 500
    return text


def bundled():
    return load_programmes([RESOURCES / "programmes"], EXERCISES)


def test_the_bundled_programmes_are_the_three_of_the_guide_in_their_order():
    loaded = bundled()
    assert loaded.problems == ()
    assert [(one.id, one.name, one.own) for one in loaded.programmes] == [
        ("starter", "Starter", False),
        ("core", "Core", False),
        ("all-eight", "All eight", False),
    ]


def test_they_leave_every_dose_to_the_person():
    assert not any(entry.has_own_dose for one in bundled().programmes for entry in one.entries)


@pytest.mark.parametrize(
    ("programme_id", "ids"),
    [
        ("starter", ["pelvic-tilt", "bent-knee-fall-out", "bridge", "hip-adduction-squeeze"]),
        ("core", ["pelvic-tilt", "bent-knee-fall-out", "dead-bug", "bird-dog"]),
        ("all-eight", [exercise.id for exercise in EXERCISES]),
    ],
)
def test_what_they_hold_is_what_the_guide_lists(programme_id, ids):
    programme = bundled().find(programme_id)
    assert [entry.exercise_id for entry in programme.entries] == ids


def test_the_short_ones_cannot_be_ordered_better():
    for programme_id in ("starter", "core"):
        programme = bundled().find(programme_id)
        assert with_fewest_changes(programme, KNOWN) == programme


def test_what_is_absent_stays_absent_and_zero_is_a_value(write):
    programme = read_programme(write(MINE), KNOWN)
    expected = (Entry("bridge", sets=2), Entry("dead-bug", hold_seconds=0, rest_seconds=1.5), Entry("bridge"))
    assert programme == Programme("mine", "Mine", 7, expected)


ID_WORDS = "expected lower-case words joined by hyphens, 1 to 60 characters"
KEYS = "id, sets, reps, hold_seconds, rest_seconds, duration_seconds, reps_per_set, variant, load, weeks"


@pytest.mark.parametrize(
    ("good", "bad", "sentence"),
    [
        ('id = "mine"', "", f"mine.toml: id: found nothing, {ID_WORDS}"),
        ('id = "mine"', 'id = "../mine"', f"mine.toml: id: found '../mine', {ID_WORDS}"),
        ('id = "mine"', 'id = "bridge"', "mine.toml: id: found bridge, which an exercise already has"),
        (
            'name = "Mine"',
            'name = " "',
            "mine.toml: name: found ' ', expected one line of visible text, 1 to 80 characters",
        ),
        ("order = 7", "order = -1", "mine.toml: order: found -1, expected a whole number from 0 to 10000"),
        (
            'id = "bridge"',
            'id = "brigde"',
            "mine.toml: exercises (place 1).id: found 'brigde', expected the id of an exercise such as bridge",
        ),
        ("sets = 2", "sets = 0", "mine.toml: exercises (place 1).sets: found 0, expected a whole number from 1 to 20"),
        ("sets = 2", "reps = 1.5", "mine.toml: exercises (place 1).reps: found 1.5, expected a whole number from 1 to"),
        (
            "sets = 2",
            "speed = 2",
            f"mine.toml: exercises (place 1).speed: found a key that is not known here, expected one of {KEYS}",
        ),
        (
            "hold_seconds = 0",
            "hold_seconds = 0.5",
            "mine.toml: exercises (place 2): Hold: a number from 1 to 1800 is needed, not 0.5",
        ),
        ("rest_seconds = 1.5", "rest_seconds = nan", "mine.toml: exercises.rest_seconds: found nan, expected a number"),
    ],
)
def test_a_fault_is_told_as_file_key_found_and_expected(write, good, bad, sentence):
    assert good in MINE
    assert problem_of(write(MINE.replace(good, bad, 1))).startswith(sentence)


@pytest.mark.parametrize("count", [0, 31])
def test_a_programme_has_one_to_thirty_exercises(write, count):
    rows = '[[exercises]]\nid = "bridge"\n' * count or "exercises = []\n"
    assert "expected a list of 1 to 30 values" in problem_of(write(f'id = "mine"\nname = "Mine"\n{rows}'))


def test_a_programme_that_could_not_be_laid_out_is_refused(write):
    row = '[[exercises]]\nid = "bridge"\nsets = 20\nreps = 100\n'
    head = 'id = "mine"\nname = "Mine"\n'
    assert len(read_programme(write(head + row * 5), KNOWN).entries) == 5
    with pytest.raises(FileProblem, match="exercises: found 12000 reps in all, expected 10000 at most"):
        read_programme(write(head + row * 6), KNOWN)


def test_a_name_without_any_likeness_is_told_what_there_is(write):
    assert ", one of pelvic-tilt, " in problem_of(write(MINE.replace("dead-bug", "zzzz")))


def test_the_order_may_be_left_out(write):
    assert read_programme(write(MINE.replace("order = 7", "")), KNOWN).order == 100


def test_own_programmes_stand_before_the_bundled_ones(write, tmp_path):
    write(MINE.replace("order = 7", "order = 0"))
    loaded = load_programmes([RESOURCES / "programmes", tmp_path], EXERCISES, own=tmp_path)
    assert (loaded.programmes[0].id, loaded.programmes[0].own) == ("mine", True)
    assert loaded.find("nowhere") is None


def test_an_id_that_is_taken_is_refused_and_the_others_stay(write, tmp_path):
    write(MINE.replace('"mine"', '"starter"'), "a.toml")
    write("broken", "b.toml")
    write(MINE, "c.toml")
    loaded = load_programmes([RESOURCES / "programmes", tmp_path, tmp_path / "missing"], EXERCISES, own=tmp_path)
    assert [one.id for one in loaded.programmes] == ["mine", "starter", "core", "all-eight"]
    assert loaded.problems[0] == "a.toml: id: found starter, which another programme already has"
    assert loaded.problems[1].startswith("b.toml: not valid TOML")


def test_links_folders_and_pipes_are_told_and_not_waited_for(tmp_path):
    (tmp_path / "dangling.toml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "folder.toml").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.toml")
    assert len(load_programmes([tmp_path], EXERCISES).problems) == len(list(tmp_path.iterdir()))


def test_a_file_where_a_folder_is_wanted_is_told(write):
    (problem,) = load_programmes([write("x", "programmes")], EXERCISES).problems
    assert "a file stands where a folder is needed" in problem


def test_programme_files_are_told_apart_by_their_list_of_exercises(write):
    assert is_programme_file(write(MINE))
    assert not is_programme_file(RESOURCES / "exercises" / "bridge.toml")
