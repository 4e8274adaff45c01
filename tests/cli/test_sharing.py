"""The commands pack and add."""

import os
import re

import pytest
from bundles import HARMFUL, a_picture, a_programme, an_exercise, zipped

from sciatica_timer.cli.main import main


@pytest.fixture
def run(capsys, tmp_path):
    """Runs a command on a data folder: exit code, stdout, stderr."""

    def run(folder, *arguments):
        code = main(["--data-dir", str(tmp_path / folder), *map(str, arguments)])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def packed(run, tmp_path):
    for place, name, text in (("exercises", "mine", an_exercise()), ("programmes", "round", a_programme())):
        (tmp_path / "one" / place).mkdir(parents=True)
        (tmp_path / "one" / place / f"{name}.toml").write_bytes(text)
    path = tmp_path / "for you.sciatica"
    assert run("one", "pack", "round", path) == (0, f"{path}: mine, round written\n", "")
    return path


def test_what_was_packed_is_added_elsewhere_and_each_is_named(run, packed):
    added = "mine: exercise “Mine” added\nround: programme “Round” added\n"
    assert run("other", "add", packed) == (0, added, "")
    there = "mine: exercise “Mine” is there already\nround: programme “Round” is there already\n"
    assert run("other", "add", packed) == (0, there, "")
    assert "round" in run("other", "list")[1]


def test_what_has_the_id_of_another_is_added_beside_it(run, packed, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_bytes(an_exercise(name="Other"))
    said = "mine-2: exercise “Other” added under the id mine-2, because there is another mine\n"
    assert run("one", "add", file) == (0, said, "")


def test_what_is_wrong_is_refused_and_changes_nothing(run, tmp_path):
    path = tmp_path / "x.sciatica"
    path.write_bytes(HARMFUL["a bad exercise"])
    said = "sciatica-timer: x.sciatica: b.toml: order: found -1, expected a whole number from 0 to 10000\n"
    assert run("other", "add", path) == (1, "", said)
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize("arguments", [["pack"], ["pack", "bridge"], ["pack", "x.sciatica"], ["add"]])
def test_a_missing_name_is_wrong_usage(run, arguments):
    code, said, warned = run("one", *arguments)
    assert (code, said) == (2, "")
    assert "needs" in warned


def test_what_is_not_there_cannot_be_packed(run, tmp_path):
    code, _, warned = run("one", "pack", "bridge", "nothing", tmp_path / "x.sciatica")
    assert (code, warned) == (
        1,
        "sciatica-timer: nothing: found no exercise and no programme with this id, expected one that is in the list\n",
    )
    assert not (tmp_path / "x.sciatica").exists()


def test_a_file_added_twice_in_one_archive_is_no_matter(run, tmp_path):
    path = tmp_path / "x.SCIATICA"
    path.write_bytes(zipped([("a.toml", an_exercise("a", "A")), ("b.toml", an_exercise("b", "B"))]))
    assert run("one", "add", path)[0] == 0


def test_an_export_brings_exercises_programmes_and_pictures_back_without_duplicates(run, packed, tmp_path):
    picture = tmp_path / "one" / "exercises" / "a.png"
    picture.write_bytes(a_picture())
    mine = picture.with_name("mine.toml")
    mine.write_bytes(an_exercise(images=["a.png"]))
    picture.with_name("broken.toml").write_bytes(b"\xff no exercise")
    file = tmp_path / "all.json"
    assert run("one", "export", file)[0] == 0
    code, said, _ = run("other", "import", file)
    assert (code, said.partition("; ")[2]) == (0, "exercises and programmes added: mine, round\n")
    assert (tmp_path / "other" / "exercises" / "a.png").read_bytes() == a_picture()
    assert (tmp_path / "other" / "exercises" / "mine.toml").read_bytes() == mine.read_bytes()
    said = run("other", "import", file)[1]
    assert said.partition("; ")[2] == "all exercises and programmes there\n"
    assert len([*(tmp_path / "other" / "exercises").iterdir()]) == 2


@pytest.mark.parametrize(
    ("bad", "found"),
    [
        ('"folder":"backups"', "files (place 1).folder: found 'backups'"),
        ('"name":"../mine.toml"', "files (place 1).name: found '../mine.toml'"),
        ('"name":"mine.sh"', "files (place 1).name: found 'mine.sh'"),
    ],
)
def test_an_export_with_files_that_belong_elsewhere_is_refused(run, packed, tmp_path, bad, found):
    file = tmp_path / "all.json"
    run("one", "export", file)
    key = bad.partition(":")[0]
    text = re.sub(rf'{key}:"[^"]*"', lambda _: bad, file.read_text(), count=1)
    file.write_text(text)
    code, said, warned = run("other", "import", file)
    assert (code, said) == (1, "")
    assert found in warned
    assert not (tmp_path / "other" / "exercises").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such pipes here")
def test_a_pipe_is_told_for_what_it_is(run, tmp_path):
    os.mkfifo(tmp_path / "pipe.sciatica")
    said = "sciatica-timer: pipe.sciatica: found no ordinary file, expected a .sciatica file\n"
    assert run("one", "add", tmp_path / "pipe.sciatica") == (1, "", said)
