import os
from importlib.resources import files

import pytest

from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.exercise_files import load_library, read_exercise

BRIDGE = (files("sciatica_timer.resources") / "exercises" / "bridge.toml").read_text(encoding="utf-8")


@pytest.fixture
def write(tmp_path):
    def write(text, name="mine.toml"):
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return write


def problem_of(path):
    with pytest.raises(FileProblem) as caught:
        read_exercise(path)
    text = str(caught.value)
    assert "\n" not in text
    assert len(text) < 500
    return text


ID_WORDS = "expected lower-case words joined by hyphens, 1 to 60 characters"


@pytest.mark.parametrize(
    ("good", "bad", "sentence"),
    [
        ('id = "bridge"', 'id = "My Bridge"', f"mine.toml: id: found 'My Bridge', {ID_WORDS}"),
        ('id = "bridge"', 'id = "bridge\\n"', f"mine.toml: id: found 'bridge\\n', {ID_WORDS}"),
        ('id = "bridge"', "", f"mine.toml: id: found nothing, {ID_WORDS}"),
        (
            'name = "Bridge"',
            'name = ""',
            "mine.toml: name: found '', expected one line of visible text, 1 to 80 characters",
        ),
        ("order = 5", 'order = "5"', "mine.toml: order: found '5', expected a whole number from 0 to 10000"),
        ("order = 5", "order = 5.5", "mine.toml: order: found 5.5, expected a whole number from 0 to 10000"),
        (
            "order = 5",
            "order = 2026-01-05",
            "mine.toml: order: found 2026-01-05, expected a whole number from 0 to 10000",
        ),
        ("order = 5", f"order = {'9' * 5000}", "mine.toml: line 5: found a number too large, expected a smaller one"),
        ("order = 5", "order = true", "mine.toml: order: found true, expected a whole number from 0 to 10000"),
        (
            'section = "hips-and-legs"',
            'section = ""',
            "mine.toml: section: found '', expected one line of visible text, 1 to 40 characters",
        ),
        ("reps = [10, 15]", "reps = [10]", "mine.toml: dose.reps: found [10], expected a list of 2 whole numbers"),
        ("reps = [10, 15]", "reps = 10", "mine.toml: dose.reps: found 10, expected a list of 2 whole numbers"),
        (
            "reps = [10, 15]",
            'reps = [10, "x"]',
            "mine.toml: dose.reps (place 2): found 'x', expected a whole number",
        ),
        (
            "reps = [10, 15]",
            "reps = [15, 10]",
            "mine.toml: dose.reps: found [15, 10], expected [low, high] within 1 to 100",
        ),
        (
            "hold_seconds = [2, 3]",
            "hold_seconds = [0, 3]",
            "mine.toml: dose.hold_seconds: found [0, 3], expected [low, high] within 1 to 1800",
        ),
        (
            "sets = [1, 2]",
            "times_per_day = [2, 1]",
            "mine.toml: dose.times_per_day: found [2, 1], expected [low, high] within 1 to 24",
        ),
        (
            "sets = [1, 2]",
            "times_per_day = [0, 2]",
            "mine.toml: dose.times_per_day: found [0, 2], expected [low, high] within 1 to 24",
        ),
        (
            "sets = [1, 2]",
            "times_per_day = 2",
            "mine.toml: dose.times_per_day: found 2, expected a list of 2 whole numbers",
        ),
        (
            "hold_seconds = [2, 3]",
            "hold_seconds = [2, nan]",
            "mine.toml: dose.hold_seconds: found nan, expected a number that is not endless",
        ),
        (
            "out_seconds = 2",
            "out_seconds = 1e400",
            "mine.toml: pace.out_seconds: found inf, expected a number that is not endless",
        ),
        (
            "out_seconds = 2",
            "out_seconds = -1",
            "mine.toml: pace.out_seconds: found -1, expected a number from 0 to 600",
        ),
        (
            "[pace]",
            "[pace]\nspeed = 3",
            "mine.toml: pace.speed: found a key that is not known here, expected one of "
            + ", ".join(Pace.__struct_fields__),
        ),
        (
            "equipment = []",
            'equipment = "band"',
            "mine.toml: equipment: found 'band', expected a list of 0 to 20 texts",
        ),
    ],
)
def test_a_fault_is_told_as_file_key_found_and_expected(write, good, bad, sentence):
    assert good in BRIDGE
    assert problem_of(write(BRIDGE.replace(good, bad, 1))) == sentence


def test_a_rep_that_takes_no_time_is_refused(write):
    text = BRIDGE.replace("hold_seconds = [2, 3]", "").replace("_seconds = 2", "_seconds = 0")
    assert "takes time" in problem_of(write(text))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"id = 'a\0b'", id="a NUL"),
        pytest.param(b"\xff\xfe" + "id = 1".encode("utf-16-le"), id="UTF-16"),
        pytest.param("name = 'Brücke'".encode("latin-1"), id="Latin-1"),
        pytest.param(b"a = " + b"[" * 5000 + b"]" * 5000, id="deep lists"),
        pytest.param(b"a = " + b"{a = " * 300 + b"1" + b"}" * 300, id="deep tables"),
        pytest.param(b".".join([b"a"] * 20_000) + b" = 1", id="a key of 20,000 parts"),
        pytest.param(b"a" * 40_000 + b" = 1", id="a key of 40 KB"),
        pytest.param(b"order = " + b"9" * 6000, id="a number of 6,000 digits"),
        pytest.param(b"order = 0x" + b"f" * 6000, id="a hexadecimal number of 6,000 digits"),
        pytest.param(b"id = 1\nid = 2", id="a key twice"),
        pytest.param(b"= = =", id="no TOML"),
        pytest.param(b"x" * 300_000, id="too large"),
    ],
)
def test_whatever_a_file_holds_ends_in_one_sentence(write, content):
    assert problem_of(write(content)).startswith("mine.toml: ")


def test_a_file_of_fifty_megabytes_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "huge.toml"
    with path.open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    assert problem_of(path) == "huge.toml: found more than 256 KB, expected a short text file"


def test_a_byte_order_mark_does_no_harm(write):
    assert read_exercise(write(b"\xef\xbb\xbf" + BRIDGE.encode())).id == "bridge"


def test_a_bad_file_leaves_the_others(write, tmp_path):
    write(BRIDGE, "a.toml")
    write("broken", "b.toml")
    write(BRIDGE.replace('id = "bridge"', 'id = "mine"'), "c.toml")
    library = load_library([tmp_path])
    assert {exercise.id for exercise in library.exercises} == {"bridge", "mine"}
    assert [problem.split(":")[0] for problem in library.problems] == ["b.toml"]
    assert library.find("nowhere") is None


def test_an_id_that_is_taken_is_refused(write, tmp_path):
    write(BRIDGE, "a.toml")
    write(BRIDGE, "b.toml")
    assert load_library([tmp_path]).problems == ("b.toml: id: found bridge, which another exercise already has",)


def test_links_folders_and_pipes_are_told_and_not_waited_for(tmp_path):
    (tmp_path / "dangling.toml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "circle.toml").symlink_to(tmp_path / "circle.toml")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.toml")
    problems = load_library([tmp_path]).problems
    assert len(problems) == len(list(tmp_path.iterdir()))
    assert "folder.toml: found a folder, expected a text file" in problems


def test_what_editors_leave_behind_is_passed_over(tmp_path):
    (tmp_path / ".#bridge.toml").symlink_to("nowhere")
    (tmp_path / "notes.txt").write_text("x")
    assert load_library([tmp_path, tmp_path / "missing"]).problems == ()


def test_a_file_where_a_folder_is_wanted_is_told(write):
    (problem,) = load_library([write("x", "exercises")]).problems
    assert "a file stands where a folder is needed" in problem


def test_a_figure_that_does_not_fit_is_told_with_its_key(write):
    text = BRIDGE[: BRIDGE.index("[figure]")] + "[figure]\nmovement = 1\n"
    assert (
        problem_of(write(text))
        == "mine.toml: figure.movement: found 1, expected lower-case words joined by hyphens, 1 to 60 characters"
    )


def test_a_name_in_capitals_is_read_and_one_ending_too_many_is_told(write, tmp_path):
    write(BRIDGE, "BRIDGE.TOML")
    write(BRIDGE, "other.toml.txt")
    write(BRIDGE, "Third.Toml.TXT")
    write("no exercise", "notes.txt")
    loaded = load_library([tmp_path])
    assert [one.id for one in loaded.exercises] == ["bridge"]
    ending = "found a name that ends in .txt, expected one that ends in .toml"
    assert loaded.problems == (f"Third.Toml.TXT: {ending}", f"other.toml.txt: {ending}")
