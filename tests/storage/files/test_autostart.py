"""The file that starts the app at login."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from sciatica_timer.storage.files.autostart import AutostartFile, autostart_folder, is_possible, own_start
from sciatica_timer.storage.files.errors import FileProblem


@pytest.fixture
def file(tmp_path):
    return AutostartFile(tmp_path / "config" / "autostart", ("/opt/app", "--in-background"))


def test_it_is_written_when_asked_for_and_removed_again(file):
    assert not file.is_on
    file.turn(on=True)
    assert file.is_on
    assert 'Exec="/opt/app" "--in-background"\n' in file.path.read_text()
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    file.turn(on=False)
    assert not file.is_on
    assert list(file.path.parent.iterdir()) == []
    file.turn(on=False)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_one_that_the_desktop_has_turned_off_is_off_and_can_be_turned_on_again(file, line):
    file.turn(on=True)
    file.path.write_text(file.path.read_text() + line + "\n")
    assert not file.is_on
    file.turn(on=True)
    assert file.is_on


def test_where_it_cannot_be_written_that_is_one_sentence(file):
    file.path.parent.parent.write_text("in the way")
    assert not file.is_on
    with pytest.raises(FileProblem, match="could not be changed"):
        file.turn(on=True)


def test_a_link_is_not_followed(file, tmp_path):
    file.path.parent.mkdir(parents=True)
    (tmp_path / "store").write_text("precious")
    file.path.symlink_to(tmp_path / "store")
    with pytest.raises(FileProblem, match="is a link"):
        file.turn(on=True)
    assert (tmp_path / "store").read_text() == "precious"
    file.turn(on=False)
    assert (tmp_path / "store").read_text() == "precious"


def test_a_name_with_a_line_break_is_refused(tmp_path):
    with pytest.raises(FileProblem, match="line break"):
        AutostartFile(tmp_path, ("/bin/a\nExec=b",)).turn(on=True)
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_where_the_desktop_looks(tmp_path):
    assert autostart_folder({"XDG_CONFIG_HOME": str(tmp_path)}) == tmp_path / "autostart"
    for unset in ({}, {"XDG_CONFIG_HOME": ""}, {"XDG_CONFIG_HOME": "relative"}):
        assert autostart_folder(unset) == Path.home() / ".config" / "autostart"


def test_elsewhere_it_is_not_possible():
    assert not is_possible("win32")
    assert not is_possible("darwin")


def test_the_app_starts_itself_out_of_sight_with_its_folder(tmp_path, monkeypatch):
    assert own_start(None) == (sys.executable, "-m", "sciatica_timer", "--in-background")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_start(tmp_path) == (sys.executable, "--in-background", "--data-dir", str(tmp_path))


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate not installed")
@pytest.mark.parametrize("word", ["/opt/app", "/home/a b/$HOME/`x`", 'quote"d', "back\\slash", "50%", "é"])
def test_any_name_makes_a_valid_entry(tmp_path, word):
    file = AutostartFile(tmp_path, (sys.executable, word))
    file.turn(on=True)
    checked = subprocess.run(["desktop-file-validate", str(file.path)], capture_output=True, text=True, check=False)
    assert (checked.stdout, checked.returncode) == ("", 0)


@pytest.mark.parametrize("word", ["/opt/app", "/home/a b/$HOME/`x`", 'quote"d', "back\\slash", "50%", "é", 'a\\\\"b'])
def test_the_command_is_read_as_it_was_meant(tmp_path, word):
    """Read it as the specification says: first the string, then the quotes, then the field codes."""
    file = AutostartFile(tmp_path, (word,))
    file.turn(on=True)
    (line,) = [line for line in file.path.read_text().splitlines() if line.startswith("Exec=")]
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    assert (value[0], value[-1]) == ('"', '"')
    inner, read = iter(value[1:-1]), ""
    for letter in inner:
        read += next(inner) if letter == "\\" else letter
    assert read.replace("%%", "%") == word
